import { failed, ok, type Result } from '../../shared/contract/result'
import { errorCodeFor } from './file-system'
import { InvalidStateError } from './state-adapter'

/** A pure function from the state as it is to the state as it should be; the same object means that nothing changes. */
export type Mutate<S> = (state: S) => S

/** Where the queue takes the state from, and where it puts it. */
export interface Shelf<S> {
  /** The newest state that is safely on the disk. */
  current(): S
  /** Resolves once the state is safely on the disk and current. Rejects with the disk's error, or `InvalidStateError`. */
  keep(state: S): Promise<void>
}

/** Changes in the order they were asked for, as many as wait written at once. */
export interface ChangeQueue<S> {
  /**
   * Resolves once the change is on the disk (`ok`) or known not to be kept; rejects where `mutate` itself is at fault.
   * @param patience milliseconds that the change may wait for others, to share their write
   */
  add(mutate: Mutate<S>, patience?: number): Promise<Result<S>>
  /** Writes what waits, and resolves when nothing waits any more. */
  idle(): Promise<void>
}

interface Change<S> {
  readonly mutate: Mutate<S>
  readonly settle: (result: Result<S>) => void
  readonly refuse: (fault: unknown) => void
}

/**
 * A queue with one write in flight: changes that arrive meanwhile share the next write, each on top of the one before. The
 * least patient of them says when that is.
 */
export function changeQueue<S>(shelf: Shelf<S>): ChangeQueue<S> {
  let waiting: readonly Change<S>[] = []
  let draining: Promise<void> | null = null
  /** When the next write is due, by the clock of `performance.now`. */
  let due = Number.POSITIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  /** Writes where that is due, else sees to it that it will be. */
  function see(): void {
    if (draining !== null || waiting.length === 0) return
    clearTimeout(timer)
    const left = due - performance.now()
    if (left > 0) timer = setTimeout(see, left)
    else draining = drain()
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0 && due <= performance.now()) {
      const batch = waiting
      waiting = []
      due = Number.POSITIVE_INFINITY
      await write(batch)
    }
    draining = null
    see()
  }

  async function write(batch: readonly Change<S>[]): Promise<void> {
    const { state, applied } = applyInOrder(shelf.current(), batch)
    try {
      if (state !== shelf.current()) await shelf.keep(state)
    } catch (error) {
      if (error instanceof InvalidStateError && applied.length > 1) {
        // One of them made a state that must not be kept; alone, each gets its own answer.
        for (const change of applied) await write([change])
      } else {
        answerFailure(error, applied)
      }
      return
    }
    for (const change of applied) change.settle(ok(state))
  }

  function add(mutate: Mutate<S>, patience = 0): Promise<Result<S>> {
    return new Promise((settle, refuse) => {
      waiting = [...waiting, { mutate, settle, refuse }]
      due = Math.min(due, performance.now() + patience)
      see()
    })
  }

  async function idle(): Promise<void> {
    while (draining !== null || waiting.length > 0) {
      due = performance.now()
      see()
      await draining
    }
  }

  return { add, idle }
}

/** Each change on top of the one before. One that throws is refused and left out, the others are not touched by it. */
function applyInOrder<S>(start: S, batch: readonly Change<S>[]): { state: S; applied: readonly Change<S>[] } {
  const applied: Change<S>[] = []
  let state = start
  for (const change of batch) {
    try {
      state = change.mutate(state)
      applied.push(change)
    } catch (fault) {
      change.refuse(fault)
    }
  }
  return { state, applied }
}

function answerFailure<S>(error: unknown, changes: readonly Change<S>[]): void {
  try {
    const result = failed(errorCodeFor(error))
    for (const change of changes) change.settle(result)
  } catch (fault) {
    for (const change of changes) change.refuse(fault)
  }
}
