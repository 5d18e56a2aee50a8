import type { Day } from '../domain/application'
import type { PieceStanding, SaidAgain, StepAbout, StepGroup } from '../domain/step'
import type { BegunReasons, StepDecision } from '../domain/step-decision'

/** So many pieces of a step are shown at first. */
export const PIECES_SHOWN = 3

/** What one message asks for, with the words for it. */
export interface SaidPieceView {
  readonly from: 'message'
  readonly id: string
  readonly messageId: string
  /** Empty where it is not known. */
  readonly employer: string
  readonly subject: string
  /** ISO 8601. */
  readonly date: string
  /** The employer's own words, the surest first, at most three; empty where the message as a whole says it. */
  readonly said: readonly string[]
  readonly standing: PieceStanding
}

/** What a check found in a resume or letter. */
export interface FoundPieceView {
  readonly from: 'check'
  readonly id: string
  readonly resumeId: string
  readonly name: string
  /** How many places are open. */
  readonly places: number
  readonly standing: PieceStanding
}

export type PieceView = SaidPieceView | FoundPieceView

/** One thing to do, as it is shown. */
export interface StepView {
  readonly id: string
  readonly group: StepGroup
  readonly about: StepAbout
  /** The first few; `total` tells how many there are. */
  readonly pieces: readonly PieceView[]
  readonly total: number
  readonly employers: number
  /** It is done for each of its pieces by itself. */
  readonly isEach: boolean
  readonly accepted: boolean
  readonly until: Day | null
  readonly dueOn: Day | null
  readonly again: SaidAgain | null
  /** ISO 8601, or empty. */
  readonly endedAt: string
}

/** One row of the list. */
export type StepRowView =
  | { readonly kind: 'step'; readonly step: StepView }
  | { readonly kind: 'contradiction'; readonly sides: readonly [StepView, StepView] }

/** One group of the list. */
export interface StepsView {
  readonly group: StepGroup
  /** The first of them. */
  readonly rows: readonly StepRowView[]
  readonly counts: Readonly<Record<StepGroup, number>>
  /** How many rows of the group hold what is looked for: all of them where nothing is. */
  readonly found: number
  /** How many pieces all rows of the group are made of. */
  readonly pieces: number
  /** Reasons that the person has begun to write, by the step's id. */
  readonly begunReasons: BegunReasons
  /** How many messages and files there are to say anything. */
  readonly sources: number
  /** How many things have a day, so that a calendar can hold them. */
  readonly dated: number
}

/** A request for feedback that may be followed up once, or let rest. */
export interface DueAsk {
  readonly id: string
  /** Empty where it is not known. */
  readonly employer: string
  /** Where it is shown: a message that is still here, else the application, else nowhere. */
  readonly messageId: string | null
  readonly applicationId: string | null
  readonly on: Day
  readonly what: 'follow_up' | 'let_rest'
}

/** How things stood for some pieces before a deed: all that is needed to take it back. */
export interface StepUndo {
  readonly pieces: readonly {
    readonly id: string
    readonly tick: { readonly doneAt: string; readonly by?: 'check'; readonly resumeId?: string } | null
    readonly decision: StepDecision | null
  }[]
}

/** Whether the desktop tells of what is due, and whether this one can. */
export interface RemindersView {
  readonly on: boolean
  readonly isPossible: boolean
}
