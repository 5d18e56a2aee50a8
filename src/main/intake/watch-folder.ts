import { realpath, stat } from 'node:fs/promises'
import { followFolder } from './watch/folder-events'
import { createSettling } from './watch/settling'
import { unlessRefused, watchedFilesIn } from './watch/watched-files'

/** A folder that is being watched. */
export interface FolderWatch {
  /** Ends everything; nothing is told after it was called. */
  close(): Promise<void>
}

/** How long things take, in milliseconds. */
export interface WatchTimes {
  /** A file must stay the same for so long. */
  readonly settle: number
  /** Complete files wait so long for others. */
  readonly gather: number
  /** The folder is looked through this often, whatever the system tells or not (network drives tell little). */
  readonly again: number
  /** The same where the system watches no more folders for this program. */
  readonly unaided: number
  /** Least time between two looks that the system's news cause. */
  readonly soon: number
}

const TIMES: WatchTimes = { settle: 2000, gather: 1000, again: 30_000, unaided: 10_000, soon: 1000 }

/** Looking through a large folder takes at most this share of the time. */
const LARGEST_SHARE = 1 / 10

export interface WatchFolderOptions {
  readonly folder: string
  /** Gets the paths of files that may hold a message and are complete. */
  readonly onFiles: (paths: readonly string[]) => void
  /** `missing`: the folder is not there, or cannot be read. */
  readonly onState: (state: 'watching' | 'missing') => void
  readonly times?: Partial<WatchTimes>
  readonly follow?: typeof followFolder
}

/**
 * Watches a folder and those in it for files that may hold a message, by their name (`isTakenByName`), without hidden ones and
 * unfinished downloads. Those that are there already are given too, and a file that changes is given again, each only once it
 * has stopped growing. A folder that is missing is no error: it goes on when it is back. Nothing in it is ever changed.
 */
export function watchFolder({
  folder,
  onFiles,
  onState,
  times,
  follow = followFolder
}: WatchFolderOptions): FolderWatch {
  const { settle, gather, again, unaided, soon } = { ...TIMES, ...times }
  const settling = createSettling({ settle, gather, onFiles })
  let closed = false
  let told: 'watching' | 'missing' | null = null
  let followed: { readonly id: string; readonly end: Promise<() => Promise<void>> } | null = null
  let limited = false
  let next: { readonly timer: NodeJS.Timeout; readonly at: number } | null = null
  let looking = false
  let newsCame = false

  function lookIn(wait: number): void {
    const at = performance.now() + wait
    if (closed || (next && next.at <= at)) return
    if (next) clearTimeout(next.timer)
    next = { timer: setTimeout(() => void lookThrough(), wait), at }
  }

  function lookSoon(): void {
    if (looking) newsCame = true
    else lookIn(soon)
  }

  async function lookThrough(): Promise<void> {
    next = null
    looking = true
    newsCame = false
    const start = performance.now()
    try {
      await look()
    } finally {
      looking = false
      const least = (performance.now() - start) / LARGEST_SHARE
      lookIn(Math.max(least, newsCame ? soon : limited ? unaided : again))
    }
  }

  async function look(): Promise<void> {
    const root = await rootOf(folder)
    const files = root && (await watchedFilesIn(root.path))
    if (closed) return
    if (!root || !files) {
      tell('missing')
      await endFollowing()
      return
    }
    if (followed?.id !== root.id) await beginFollowing(root)
    if (closed) return
    tell('watching')
    for await (const file of files) {
      if (closed) return
      await settling.consider(file)
    }
  }

  async function beginFollowing({ path, id }: Root): Promise<void> {
    await endFollowing()
    if (limited || closed) return
    followed = {
      id,
      end: follow({
        folder: path,
        onFile: (file) => void settling.consider(file),
        onFolders: lookSoon,
        onLimit() {
          limited = true
          void endFollowing()
          lookSoon()
        }
      })
    }
    await followed.end
  }

  async function endFollowing(): Promise<void> {
    const ending = followed
    followed = null
    await (await ending?.end)?.()
  }

  function tell(state: 'watching' | 'missing'): void {
    if (told === state) return
    told = state
    onState(state)
  }

  void lookThrough()
  return {
    async close() {
      closed = true
      if (next) clearTimeout(next.timer)
      settling.close()
      await endFollowing()
    }
  }
}

interface Root {
  readonly path: string
  /** The same only for the very same folder: another one under its name has to be followed anew. */
  readonly id: string
}

/** Where the folder really is, or null where there is none. */
async function rootOf(folder: string): Promise<Root | null> {
  const path = await unlessRefused(() => realpath(folder))
  const found = path === null ? null : await unlessRefused(() => stat(path, { bigint: true }))
  if (path === null || !found?.isDirectory()) return null
  return { path, id: `${path} ${found.dev} ${found.ino}` }
}
