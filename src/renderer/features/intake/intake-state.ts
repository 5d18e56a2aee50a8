import type { ImportProgress } from '../../../shared/contract/views'
import type { Problem } from './error-words'

/** What became of one file or text. */
export interface Arrival {
  readonly name: string
  readonly result:
    | { readonly ok: true; readonly messageId: string; readonly duplicate: boolean }
    | { readonly ok: false; readonly code: Problem }
}

/** How far one side has come; `total` is null where it is not known before the end. */
export interface Progress {
  readonly done: number
  readonly total: number | null
}

/** Everything about messages coming in that the window shows. */
export interface IntakeState {
  /** How many dropped folders are still being looked through. */
  readonly looking: number
  /** Files and texts that the window itself hands to main. */
  readonly own: Progress | null
  /** Files that main brings in by itself. */
  readonly main: Progress | null
  /** Since the last dismissal, oldest first. */
  readonly arrivals: readonly Arrival[]
  /** Where in `arrivals` the present or last batch begins. */
  readonly batchStart: number
  /** Names of files in folders that are plainly no messages. */
  readonly leftAlone: readonly string[]
  /** How many files were not read because the person stopped. */
  readonly stopped: number
  /** How many batches have come to their end: counted here, because several reports can arrive between two renderings. */
  readonly finished: number
}

export type IntakeEvent =
  | { readonly kind: 'look' }
  | { readonly kind: 'looked'; readonly leftAlone: readonly string[] }
  | { readonly kind: 'queued'; readonly count: number }
  | { readonly kind: 'arrived'; readonly arrival: Arrival }
  | { readonly kind: 'main'; readonly progress: ImportProgress }
  | { readonly kind: 'stopped'; readonly count: number }
  | { readonly kind: 'dismissed' }

export const NOTHING_COMING: IntakeState = {
  looking: 0,
  own: null,
  main: null,
  arrivals: [],
  batchStart: 0,
  leftAlone: [],
  stopped: 0,
  finished: 0
}

/** Whether something is still on its way. */
export function isBusy(state: IntakeState): boolean {
  return state.looking > 0 || state.own !== null || state.main !== null
}

/** What the present or last batch brought. */
export function batchOf(state: IntakeState): readonly Arrival[] {
  return state.arrivals.slice(state.batchStart)
}

/** The next state after something happened. */
export function afterIntake(state: IntakeState, event: IntakeEvent): IntakeState {
  if (event.kind === 'dismissed') return isBusy(state) ? state : { ...NOTHING_COMING, finished: state.finished }
  const next = progressed(state, event)
  return isBusy(next) ? next : { ...next, finished: next.finished + 1 }
}

function progressed(state: IntakeState, event: Exclude<IntakeEvent, { kind: 'dismissed' }>): IntakeState {
  switch (event.kind) {
    case 'look': {
      const begun = begin(state)
      return { ...begun, looking: begun.looking + 1 }
    }
    case 'looked':
      return { ...state, looking: Math.max(0, state.looking - 1), leftAlone: [...state.leftAlone, ...event.leftAlone] }
    case 'queued': {
      const begun = begin(state)
      const { done, total } = begun.own ?? { done: 0, total: 0 }
      return { ...begun, own: { done, total: (total ?? 0) + event.count } }
    }
    case 'arrived':
      return { ...state, arrivals: [...state.arrivals, event.arrival], own: step(state.own, 1) }
    case 'stopped':
      return { ...state, stopped: state.stopped + event.count, own: without(state.own, event.count) }
    case 'main': {
      const { done, total, outcomes } = event.progress
      const begun = begin(state)
      // Main's total grows while it walks folders; only its last report, where both agree, is final.
      return {
        ...begun,
        main: done >= total ? null : { done, total: null },
        arrivals: [...begun.arrivals, ...outcomes]
      }
    }
  }
}

/** Whether the summary says something that the person should have seen before it goes. */
export function needsEyes({ arrivals, leftAlone, stopped }: IntakeState): boolean {
  return leftAlone.length > 0 || stopped > 0 || arrivals.some(({ result }) => !result.ok)
}

/** A new batch begins where nothing was on its way; what still needs eyes stays in front of it. */
function begin(state: IntakeState): IntakeState {
  if (isBusy(state)) return state
  const fresh = { ...NOTHING_COMING, finished: state.finished }
  return needsEyes(state) ? { ...state, batchStart: state.arrivals.length } : fresh
}

function step(progress: Progress | null, by: number): Progress | null {
  return progress && ended({ ...progress, done: progress.done + by })
}

function without(progress: Progress | null, count: number): Progress | null {
  return progress && ended({ done: progress.done, total: (progress.total ?? 0) - count })
}

function ended(progress: Progress): Progress | null {
  return progress.total !== null && progress.done >= progress.total ? null : progress
}
