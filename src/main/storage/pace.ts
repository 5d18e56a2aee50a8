import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long work goes on before others get a turn, in milliseconds. */
const STRETCH_MS = 4

/** Keeps long work from holding the event loop: ask often whether a rest is due. */
export interface Pace {
  isDue(): boolean
  /** Lets everything else that waits have its turn. */
  rest(): Promise<void>
}

/** A pace for one piece of work, which begins now. */
export function pace(): Pace {
  let begun = performance.now()

  async function rest(): Promise<void> {
    await nextTurn()
    begun = performance.now()
  }

  return { isDue: () => performance.now() - begun > STRETCH_MS, rest }
}
