import type { ActionType } from './action-item'
import type { Day } from './application'
import type { CheckGroup } from './resume-desk'

/** Where a step stands: to be done, put off, done, or not what the person wants to do. */
export const STEP_GROUPS = ['now', 'later', 'done', 'disagreed'] as const
export type StepGroup = (typeof STEP_GROUPS)[number]

/** The longest reason for not agreeing, in UTF-16 units. */
export const MAX_REASON_LENGTH = 2000
/** The longest question to the list, in UTF-16 units. */
export const MAX_FIND_LENGTH = 200

/** What the person does with a step. `open` takes every decision and tick back. */
export type StepDeed =
  | { readonly kind: 'accept' }
  | { readonly kind: 'later'; readonly until: Day }
  | { readonly kind: 'done' }
  | { readonly kind: 'disagree'; readonly reason: string }
  | { readonly kind: 'open' }

/** What one message asks for. */
export interface SaidPiece {
  readonly from: 'message'
  /** The action item's id. */
  readonly id: string
  readonly type: ActionType
  readonly inHand: boolean
  readonly messageId: string
  /** The company, else the sender's name or address; empty where none is known. */
  readonly employer: string
  /** The same for the same employer. */
  readonly employerKey: string
  readonly subject: string
  /** ISO 8601: the message's own date, else when it came in. */
  readonly date: string
  /** The same in milliseconds. */
  readonly at: number
  /** ISO 8601, when it came in. */
  readonly cameAt: string
  /** The employer's own words, the surest first; empty where the message as a whole says it. */
  readonly said: readonly string[]
}

/** What the check of a resume or letter found. It is done when nothing of it is left: no tick is needed. */
export interface FoundPiece {
  readonly from: 'check'
  /** `check:RESUME:GROUP`. */
  readonly id: string
  readonly group: CheckGroup
  readonly resumeId: string
  /** The file's name. */
  readonly name: string
  /** How many places are open. */
  readonly places: number
}

export type StepPiece = SaidPiece | FoundPiece

/** How a piece stands. */
export type PieceStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted'; readonly at: string }
  | { readonly kind: 'later'; readonly until: Day; readonly at: string }
  | { readonly kind: 'disagreed'; readonly reason: string; readonly at: string }
  /** `at` is empty where a check found nothing of it any more. */
  | { readonly kind: 'done'; readonly at: string; readonly by: 'person' | 'check' }

export interface PlacedPiece {
  readonly piece: StepPiece
  readonly standing: PieceStanding
}

/** What a step is about. */
export type StepAbout =
  | { readonly from: 'said'; readonly type: ActionType }
  | { readonly from: 'check'; readonly group: CheckGroup }

/** The person had done with it, and then somebody said it again. */
export interface SaidAgain {
  readonly after: 'done' | 'disagreed' | 'later'
  /** ISO 8601, when the person had done with it; the day until which they had put it off. */
  readonly at: string
  /** Who says it now; empty where not known. */
  readonly employer: string
}

/** One thing to do, with all that asks for it. */
export interface Step {
  /** Different for all steps of a list, and the same as long as it stands in its group. */
  readonly id: string
  readonly group: StepGroup
  readonly about: StepAbout
  /** What is open first, newest first. */
  readonly pieces: readonly PlacedPiece[]
  /** How many employers ask for it. */
  readonly employers: number
  /** The person said that they will do it. */
  readonly accepted: boolean
  /** Put off until this day, which has not come yet; or null. */
  readonly until: Day | null
  /** The day until which it was put off, which has come; or null. */
  readonly dueOn: Day | null
  readonly again: SaidAgain | null
  /** ISO 8601, when it was done or disagreed with; empty where that is not known. */
  readonly endedAt: string
}

/** One row of the list: a step, or two that say the opposite of each other. */
export type StepRow =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'contradiction'; readonly sides: readonly [Step, Step] }

export type Steps = Readonly<Record<StepGroup, readonly StepRow[]>>
