import { failed, ok, type Result } from '../../../shared/contract/result'
import type { DueAsk, PieceView, StepsView, StepUndo } from '../../../shared/contract/step-views'
import type { TodayView } from '../../../shared/contract/views'
import type { Day } from '../../../shared/domain/application'
import type { FoundPiece, PlacedPiece, Step, StepDeed, StepGroup, StepRow, Steps } from '../../../shared/domain/step'
import { stepsOf } from '../../../shared/domain/steps'
import type { State } from '../../../shared/state/state'
import type { Store } from '../../storage/store'
import { calendarOf } from './calendar'
import { datedOf } from './due'
import { createSaidPieces } from './said-pieces'
import { standingsOf, withDeed, withReminders, withTakenBack } from './state-changes'
import { createKindWords, todayView } from './today'
import { pieceView, stepsView } from './views'

/** The one list of what to do, over all messages, checks of resumes and requests for feedback. */
export interface StepList {
  /** The first rows of a group. Has resumes checked where that is not done yet. */
  list(group: StepGroup, most: number): StepsView
  today(): TodayView
  /** The whole list, as it stands; the very same one where nothing changed. */
  now(): Steps
  /** `not_found` for a step that is not there any more. */
  pieces(stepId: string, from: number, most: number): Result<readonly PieceView[]>
  /** `not_found` for what is not there any more, `invalid_request` for what only a check can tell. */
  decide(stepId: string, pieceId: string | null, deed: StepDeed): Promise<Result<StepUndo>>
  takeBack(undo: StepUndo): Promise<Result<true>>
  /** What has a day, as the bytes of a calendar. */
  calendar(): Promise<Uint8Array>
  /** The days of what is open and has one. */
  dueDays(): readonly Day[]
  setReminders(on: boolean): Promise<Result<true>>
}

export interface StepListOptions {
  readonly store: Store
  readonly now: () => Date
  readonly dayOf: (now: Date) => Day
  /** What checks of resumes found; `look` has them checked where that is not done yet. */
  readonly found: (look: boolean) => readonly FoundPiece[]
  /** Requests for feedback that wait for the person from a day on. */
  readonly asks: () => readonly DueAsk[]
}

/** What a list was made from: where all of it is the same, so is the list. */
interface Made {
  readonly messages: State['messages']
  readonly ticks: State['ticks']
  readonly decisions: State['decisions']
  readonly found: readonly FoundPiece[]
  readonly today: Day
  readonly steps: Steps
}

/** @see StepList */
export function createStepList({ store, now, dayOf, found: foundNow, asks }: StepListOptions): StepList {
  const saidIn = createSaidPieces()
  const kindWordsIn = createKindWords()
  let made: Made | null = null

  function stepsNow(look = false): Steps {
    const { messages, ticks, decisions } = store.state()
    const found = foundNow(look)
    const today = dayOf(now())
    const isSame =
      made?.messages === messages &&
      made.ticks === ticks &&
      made.decisions === decisions &&
      made.found === found &&
      made.today === today
    if (!made || !isSame) {
      const steps = stepsOf({ said: saidIn(messages), found, ticks, decisions, today })
      made = { messages, ticks, decisions, found, today, steps }
    }
    return made.steps
  }

  function stepOf(id: string): Step | undefined {
    const steps = stepsNow()
    return [steps.now, steps.later, steps.done, steps.disagreed].flatMap(sidesOf).find((step) => step.id === id)
  }

  function present(): number {
    return store.state().messages.filter(({ removedAt }) => removedAt === null).length
  }

  return {
    list(group, most) {
      const steps = stepsNow(true)
      const resumes = store.state().resumes.filter(({ removedAt }) => removedAt === null).length
      const dated = datedOf(steps, asks()).length
      return stepsView(steps, group, most, { sources: present() + resumes, dated })
    },
    today() {
      const today = dayOf(now())
      const due = asks().filter(({ on, what }) => what === 'follow_up' && on <= today)
      const kindWords = kindWordsIn(store.state().messages)
      return todayView(stepsNow(), due, { messages: present(), kindWords })
    },
    now: () => stepsNow(),
    pieces(stepId, from, most) {
      const step = stepOf(stepId)
      return step ? ok(step.pieces.slice(from, from + most).map(pieceView)) : failed('not_found')
    },
    async decide(stepId, pieceId, deed) {
      const step = stepOf(stepId)
      if (!step) return failed('not_found')
      const meant = pieceId === null ? meantBy(step, deed) : step.pieces.filter(({ piece }) => piece.id === pieceId)
      if (meant.length === 0) return failed('not_found')
      const tickable = meant.filter(({ piece }) => deed.kind !== 'done' || piece.from === 'message')
      if (tickable.length === 0) return failed('invalid_request')
      const ids = tickable.map(({ piece }) => piece.id)
      let before: StepUndo = { pieces: [] }
      const result = await store.change((state) => {
        before = standingsOf(state, ids)
        return withDeed(state, ids, deed, now().toISOString())
      })
      return result.ok ? ok(before) : result
    },
    async takeBack(undo) {
      const result = await store.change((state) => withTakenBack(state, undo))
      return result.ok ? ok(true) : result
    },
    calendar() {
      const moment = now()
      return calendarOf(datedOf(stepsNow(), asks()), dayOf(moment), moment.getTime())
    },
    dueDays: () => datedOf(stepsNow(), asks()).map(({ on }) => on),
    async setReminders(on) {
      const result = await store.change((state) => withReminders(state, on))
      return result.ok ? ok(true) : result
    }
  }
}

function sidesOf(rows: readonly StepRow[]): readonly Step[] {
  return rows.flatMap((row) => (row.kind === 'step' ? [row.step] : row.sides))
}

/** What a deed about a whole step is about: what is open; of what has ended, all that ended so. */
function meantBy({ group, pieces }: Step, deed: StepDeed): readonly PlacedPiece[] {
  const open = pieces.filter(({ standing }) => standing.kind !== 'done' && standing.kind !== 'disagreed')
  if (open.length > 0) return open
  const ended = pieces.filter(({ standing }) => standing.kind === group)
  return deed.kind === 'open' || group === 'disagreed' ? ended : []
}
