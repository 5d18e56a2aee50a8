import { setTimeout as pause } from 'node:timers/promises'
import type { Result } from '../../../shared/contract/result'

type Embed = (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>

/** How long between two looks whether there is time, and after a failure; in milliseconds. */
export interface QuietTimes {
  readonly look: number
  readonly afterFailure: number
  /** The least pause after a batch. */
  readonly breath: number
}

export const QUIET_TIMES: QuietTimes = { look: 1000, afterFailure: 60_000, breath: 120 }

/** A pause after each batch is so many times as long as the batch took: two thirds of the time nothing is computed. */
const PAUSES = 2
/** The first batch opens the encoder, which says nothing about the next ones. Milliseconds. */
const LONGEST_BREATH = 1000
/** After so many failures in a row it is given up until the program starts again. */
const MOST_FAILURES = 3

/** Embeds when nobody waits for the reader, with pauses; one batch at a time. Null where that is given up. */
export type QuietEmbed = (texts: readonly string[]) => Promise<readonly Float32Array[] | null>

/**
 * @param isQuiet whether the reader has nothing else to do @param closed ends every wait
 */
export function createQuietEmbed(
  embed: Embed,
  isQuiet: () => boolean,
  closed: AbortSignal,
  times: QuietTimes = QUIET_TIMES
): QuietEmbed {
  let failures = 0
  let breath = 0

  /** False where it was closed meanwhile. A wait keeps nobody from ending the program. */
  function waited(milliseconds: number): Promise<boolean> {
    return pause(milliseconds, !closed.aborted, { signal: closed, ref: false }).catch(() => false)
  }

  return async (texts) => {
    let isOpen = await waited(breath)
    while (isOpen && failures < MOST_FAILURES) {
      if (!isQuiet()) {
        isOpen = await waited(times.look)
        continue
      }
      const begin = performance.now()
      const result = await embed(texts)
      breath = Math.max(times.breath, Math.min(LONGEST_BREATH, (performance.now() - begin) * PAUSES))
      if (result.ok) {
        failures = 0
        return closed.aborted ? null : result.value
      }
      failures += 1
      isOpen = await waited(times.afterFailure)
    }
    return null
  }
}
