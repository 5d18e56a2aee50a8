import { join } from 'node:path'
import { durableFile } from '../storage/durable-file'
import { type FileSystem, systemCodeOf } from '../storage/file-system'

/** Name of the file, beside the data folder, that counts wrong passphrases. It holds two numbers. */
export const TRIES_FILE_NAME = 'lock-tries.json'

/** How long the next try waits after so many wrong ones, in milliseconds. The first slips cost nothing. */
const WAITS = [0, 0, 0, 2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000] as const

/** Counts wrong tries, also over restarts. */
export interface Tries {
  /** Reads the count. Never fails: without it there is none. */
  load(): Promise<void>
  /** Milliseconds before another try is taken. */
  wait(): number
  /** A try begins: it counts as wrong until `clear`, so that ending the program in the middle of it gains nothing. */
  begin(): Promise<void>
  /** It was right. */
  clear(): Promise<void>
}

/**
 * Within a run the wait is measured by a clock that cannot be set. Over a restart it goes by the date, and is never longer than the wait
 * itself: a clock that was set back does not lock anyone out. Whoever can change the file can take the wait away; what holds then is what a
 * guess costs.
 * @param now milliseconds since 1970 @param steady milliseconds of a clock that only runs forward
 */
export function createTries({
  folder,
  fs,
  now = Date.now,
  steady = () => performance.now()
}: {
  readonly folder: string
  readonly fs: FileSystem
  readonly now?: () => number
  readonly steady?: () => number
}): Tries {
  const file = durableFile({ path: join(folder, TRIES_FILE_NAME), fs })
  let count = 0
  let until = Number.NEGATIVE_INFINITY

  async function keep(): Promise<void> {
    try {
      await file.write(JSON.stringify({ count, at: now() }))
    } catch (error) {
      // A disk that refuses keeps nobody from their own data; this run counts on.
      if (systemCodeOf(error) === null) throw error
    }
  }

  return {
    async load() {
      const kept = countIn(await read(file))
      count = kept.count
      const passed = now() - kept.at
      const left = waitAfter(count) - Math.max(0, passed)
      until = steady() + Math.min(waitAfter(count), Math.max(0, left))
    },
    wait: () => Math.max(0, Math.ceil(until - steady())),
    async begin() {
      count += 1
      until = steady() + waitAfter(count)
      await keep()
    },
    async clear() {
      const hadSome = count > 0
      count = 0
      until = Number.NEGATIVE_INFINITY
      if (hadSome) await keep()
    }
  }
}

function waitAfter(count: number): number {
  return WAITS[Math.min(count, WAITS.length - 1)] ?? 0
}

async function read(file: ReturnType<typeof durableFile>): Promise<Uint8Array | null> {
  try {
    return await file.read('newest')
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return null
  }
}

function countIn(bytes: Uint8Array | null): { readonly count: number; readonly at: number } {
  try {
    const { count, at } = Object(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')))
    if (Number.isInteger(count) && count >= 0 && Number.isFinite(at)) return { count, at }
  } catch {
    // Not there, or not ours: nothing is counted.
  }
  return { count: 0, at: 0 }
}
