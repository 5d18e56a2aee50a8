import { failed, ok, type Result } from '../../../shared/contract/result'
import type { DueAsk, PieceView, StepsView, StepUndo } from '../../../shared/contract/step-views'
import type { TodayView } from '../../../shared/contract/views'
import type { Day } from '../../../shared/domain/application'
import type { FoundPiece, PlacedPiece, Step, StepDeed, StepGroup, StepRow, Steps } from '../../../shared/domain/step'
import { pieceWords, rowsWith, soughtWords, stepWith, type WordsOfPiece } from '../../../shared/domain/step-find'
import { stepsOf } from '../../../shared/domain/steps'
import type { State } from '../../../shared/state/state'
import type { Store } from '../../storage/store'
import { calendarOf } from './calendar'
import { datedOf } from './due'
import { createSaidPieces } from './said-pieces'
import { standingsOf, withBegunReason, withDeed, withReminders, withTakenBack } from './state-changes'
import { createKindWords, STEPS_SHOWN, todayView } from './today'
import { pieceView, stepsView } from './views'

/** The one list of what to do, over all messages, checks of resumes and requests for feedback. */
export interface StepList {
  /** The first rows of a group that hold the words of `find`. Has resumes checked where that is not done yet. */
  list(group: StepGroup, most: number, find?: string): StepsView
  today(): TodayView
  /** The whole list, as it stands; the very same one where nothing changed. */
  now(): Steps
  /** `not_found` for a step that is not there any more. */
  pieces(stepId: string, from: number, most: number, find?: string): Result<readonly PieceView[]>
  /** `not_found` for what is not there any more, `invalid_request` for what only a check can tell. */
  decide(stepId: string, pieceId: string | null, deed: StepDeed): Promise<Result<StepUndo>>
  takeBack(undo: StepUndo): Promise<Result<true>>
  /** Keeps a reason that the person has begun to write; empty: none. */
  keepReason(stepId: string, reason: string): Promise<Result<true>>
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
  /** What `today` left out after the start has been looked up. */
  readonly onCounted?: () => void
}

/** So long the first page has to be shown, before the requests that it does not show are looked up. Milliseconds. */
const FIRST_PAGE_MS = 600

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
export function createStepList({
  store,
  now,
  dayOf,
  found: foundNow,
  asks: lookUpAsks,
  onCounted = () => undefined
}: StepListOptions): StepList {
  const saidIn = createSaidPieces()
  const kindWordsIn = createKindWords()
  const wordsOf = rememberedWords()
  let made: Made | null = null
  /** Every message may be an answer to a request: the first look at them takes as long as all else of a start. */
  let hasAsks = false
  let counting: NodeJS.Timeout | null = null

  function asks(): readonly DueAsk[] {
    hasAsks = true
    return lookUpAsks()
  }

  function countSoon(): void {
    counting ??= setTimeout(() => {
      asks()
      onCounted()
    }, FIRST_PAGE_MS)
    counting.unref()
  }

  function dueNow(): readonly DueAsk[] {
    const today = dayOf(now())
    return asks().filter(({ on, what }) => what === 'follow_up' && on <= today)
  }

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
    list(group, most, find = '') {
      const steps = stepsNow(true)
      const resumes = store.state().resumes.filter(({ removedAt }) => removedAt === null).length
      const dated = datedOf(steps, asks()).length
      const rows = rowsWith(steps[group], find, wordsOf)
      const { begunReasons } = store.state()
      return stepsView(steps, group, rows, most, { sources: present() + resumes, dated, begunReasons })
    },
    today() {
      const steps = stepsNow()
      const isCounted = hasAsks || steps.now.length <= STEPS_SHOWN
      if (!isCounted) countSoon()
      const kindWords = kindWordsIn(store.state().messages)
      return todayView(steps, isCounted ? dueNow() : null, { messages: present(), kindWords })
    },
    now: () => stepsNow(),
    pieces(stepId, from, most, find = '') {
      const step = stepOf(stepId)
      if (!step) return failed('not_found')
      const { pieces } = stepWith(step, soughtWords(find), wordsOf) ?? step
      return ok(pieces.slice(from, from + most).map(pieceView))
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
        const decided = withDeed(state, ids, deed, now().toISOString())
        return deed.kind === 'disagree' ? withBegunReason(decided, stepId, '') : decided
      })
      return result.ok ? ok(before) : result
    },
    async takeBack(undo) {
      const result = await store.change((state) => withTakenBack(state, undo))
      return result.ok ? ok(true) : result
    },
    async keepReason(stepId, reason) {
      const result = await store.change((state) => withBegunReason(state, stepId, reason))
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

/** The words of pieces, folded once: there may be thousands. Pieces stay the same as long as their message and decision do. */
function rememberedWords(): WordsOfPiece {
  const known = new WeakMap<PlacedPiece, string>()
  return (placed) => {
    const words = known.get(placed) ?? pieceWords(placed)
    known.set(placed, words)
    return words
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
