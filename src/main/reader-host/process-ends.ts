import type { ReaderRuntime } from '../../shared/contract/reader-protocol'

/** After this many crashes in a row that no message is to blame for, the reader is given up until the program starts again. */
const BLAMELESS_CRASHES = 4
/** After this many exits in a row before the model was loaded, loading the native runtime is taken for what ends the process. */
const NATIVE_LOADS = 2

/** How often the process ended in a row, and what follows from that. */
export interface ProcessEnds {
  /** It ended before the model was loaded. */
  whileLoading(): void
  /** The model was loaded. */
  loaded(): void
  /** It ended, or had to be. */
  ended(): void
  /** Something was answered, or whatever is to blame is out of the way. */
  forget(): void
  /** Starting it again and again does not help. */
  isHopeless(): boolean
  /** The wait before the next start, in milliseconds: it doubles with each end in a row. */
  wait(): number
  /** The runtime that has to be taken; undefined where the process may choose. */
  runtime(): ReaderRuntime | undefined
}

/** @param backOff wait before the first restart, in milliseconds */
export function createProcessEnds(backOff: number): ProcessEnds {
  let crashes = 0
  let failedLoads = 0
  let forced: ReaderRuntime | undefined
  return {
    whileLoading() {
      failedLoads += 1
      if (failedLoads >= NATIVE_LOADS) forced = 'wasm'
    },
    loaded() {
      failedLoads = 0
    },
    ended() {
      crashes += 1
    },
    forget() {
      crashes = 0
    },
    isHopeless: () => crashes >= BLAMELESS_CRASHES,
    wait: () => backOff * 2 ** Math.max(0, crashes - 1),
    runtime: () => forced
  }
}
