import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeFolder } from './durable-folder'
import { type FileSystem, nodeFileSystem, systemCodeOf } from './file-system'
import { isSameBoot, isStillRunning, ownMark, type ProcessMark } from './running-process'
import { discard, removeLeftovers, temporaryPathFor, writeTemporary } from './temporary-file'

/** How often the holder says that it is still there, in milliseconds. Only another computer has to go by that. */
const RENEW_MS = 3_600_000
/** After so long without a word, another computer's lock counts as left behind. */
const SILENCE_MS = 3 * RENEW_MS
/** A lock that cannot be understood may be in the middle of being written (where the disk has no links). */
const SECOND_LOOK_MS = 200

/** What stands in the file. */
interface Holder extends ProcessMark {
  readonly host: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The right to write into a data folder. */
export interface FolderLock {
  /** Gives it back. Never fails: what is left behind is known as stale at the next start. */
  release(): Promise<void>
}

/** `fs` is always the plain disk: a lock is no user data, and is there before any key is. */
export interface FolderLockOptions {
  /** The data folder; the lock lies beside it as `<folder>.lock`, and does not move when the folder is copied. */
  readonly folder: string
  readonly fs?: FileSystem
  readonly now?: () => number
  readonly host?: string
}

/**
 * Takes a data folder for this process, so that no two write into it. Null where another process holds it, on this computer or
 * one that shares the disk. A lock whose process is gone (no such number, another start, an earlier run of the computer) is stale
 * and taken over. Rejects with the disk's own error.
 */
export async function lockFolder({
  folder,
  fs = nodeFileSystem,
  now = Date.now,
  host = hostname()
}: FolderLockOptions): Promise<FolderLock | null> {
  const path = lockPathOf(folder)
  const mark = await ownMark()

  const text = (): string => JSON.stringify({ ...mark, host, at: now() } satisfies Holder)

  async function take(): Promise<FolderLock | null> {
    await makeFolder(fs, dirname(path))
    await removeLeftovers(fs, dirname(path), `${basename(path)}.`)
    // More than once: whoever takes a stale one over at the same moment may be faster, and may be gone the next.
    for (let left = 3; left > 0; left -= 1) {
      const own = text()
      if (await put(own)) return held(own)
      const found = await look()
      if (found === null) continue
      if (found.holder !== null && (await isHeld(found.holder))) return null
      // What is cleared must be tried for once more, or nobody would hold the folder.
      if (left > 1 && !(await clear(found.text))) return null
    }
    return null
  }

  /** Puts the file there whole, where there is none. */
  async function put(own: string): Promise<boolean> {
    const temporary = await writeTemporary(fs, path, own)
    try {
      await fs.link(temporary, path)
      return true
    } catch (error) {
      const code = systemCodeOf(error)
      if (code === null) throw error
      return code === 'EEXIST' ? false : await create(own)
    } finally {
      await discard(fs, temporary)
    }
  }

  /** The same where the disk has no links. */
  async function create(own: string): Promise<boolean> {
    try {
      const file = await fs.open(path, 'wx', 0o600)
      try {
        await file.writeFile(own)
      } finally {
        await file.close()
      }
      return true
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') return false
      throw error
    }
  }

  async function look(): Promise<{ readonly text: string; readonly holder: Holder | null } | null> {
    const first = await read(path)
    if (first === null || holderOf(first) !== null)
      return first === null ? null : { text: first, holder: holderOf(first) }
    await pause(SECOND_LOOK_MS)
    const second = await read(path)
    return second === null ? null : { text: second, holder: holderOf(second) }
  }

  async function read(from: string): Promise<string | null> {
    try {
      return Buffer.from(await fs.readFile(from)).toString('utf8')
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return null
      throw error
    }
  }

  async function isHeld(holder: Holder): Promise<boolean> {
    if (isSameBoot(holder.boot, mark.boot)) {
      // One of this very process was left by a folder that it closed.
      return holder.pid !== process.pid && (await isStillRunning(holder))
    }
    // An earlier run of this computer is over; another computer goes on saying that it is there.
    return holder.host !== host && Math.abs(now() - holder.at) < SILENCE_MS
  }

  /** Takes a stale one away. False where somebody else put a new one there meanwhile. */
  async function clear(stale: string): Promise<boolean> {
    const away = temporaryPathFor(path)
    try {
      await fs.rename(path, away)
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return true
      throw error
    }
    const moved = await read(away)
    if (moved !== stale && moved !== null) await create(moved)
    await discard(fs, away)
    return moved === stale
  }

  function held(first: string): FolderLock {
    let own = first
    let renewing: Promise<void> = Promise.resolve()
    const timer = setInterval(() => {
      renewing = renew().catch((error: unknown) => {
        // It only tells other computers; this one goes by the process.
        if (systemCodeOf(error) === null) throw error
      })
    }, RENEW_MS)
    timer.unref()

    async function renew(): Promise<void> {
      if ((await read(path)) !== own) return
      const next = text()
      const temporary = await writeTemporary(fs, path, next)
      await fs.rename(temporary, path)
      own = next
    }

    return {
      async release() {
        clearInterval(timer)
        await renewing
        try {
          if ((await read(path)) === own) await fs.unlink(path)
        } catch (error) {
          if (systemCodeOf(error) === null) throw error
        }
      }
    }
  }

  return take()
}

function holderOf(text: string): Holder | null {
  try {
    const { pid, began, boot, host, at } = Object(JSON.parse(text))
    const isWhole = Number.isInteger(pid) && typeof boot === 'string' && typeof host === 'string' && Number.isFinite(at)
    return isWhole && (began === null || typeof began === 'string') ? { pid, began, boot, host, at } : null
  } catch {
    // Half-written or not ours: the caller looks again.
    return null
  }
}

/** Where the lock of a data folder lies. */
export function lockPathOf(folder: string): string {
  return join(dirname(folder), `${basename(folder)}.lock`)
}
