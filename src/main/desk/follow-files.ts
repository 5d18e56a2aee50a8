import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createSettling, type Settling } from '../intake/watch/settling'
import { type FileLook, unlessRefused } from '../intake/watch/watched-files'

/** How long things take, in milliseconds. */
export interface FollowTimes {
  /** A file must stay the same for so long. */
  readonly settle: number
  /** A file must be gone for so long: many programs delete it and write it anew. */
  readonly gone: number
  /** Every file is looked at this often, whatever the system tells or not (network drives tell little). */
  readonly again: number
}

const TIMES: FollowTimes = { settle: 1000, gone: 3000, again: 15_000 }

export interface FollowFilesOptions {
  /**
   * A file is complete, and another than when it was told last. Those that are there already when following begins are told too. Gives
   * whether it was of use: where it was not, it is told again later.
   */
  readonly onSave: (file: string) => Promise<boolean>
  /** A file went missing, or is back. */
  readonly onMissing: () => void
  readonly onUnexpected: (error: unknown) => void
  readonly times?: Partial<FollowTimes>
}

/** Notices newer saves of single files. Nothing in their folders is ever changed or read but those files. */
export interface FollowFiles {
  /** These files from now on, and no others. */
  follow(files: readonly string[]): void
  isMissing(file: string): boolean
  /** Ends everything; nothing is told after it was called. */
  close(): void
}

/** @see FollowFiles */
export function createFollowFiles({ onSave, onMissing, onUnexpected, times }: FollowFilesOptions): FollowFiles {
  const { settle, gone, again } = { ...TIMES, ...times }
  const followed = new Set<string>()
  const missing = new Set<string>()
  /** Since when a file has not been there, by the clock of `performance.now`. */
  const goneSince = new Map<string, number>()
  /** What the system tells of a folder, where it tells anything. */
  const folders = new Map<string, FSWatcher>()
  let looking: NodeJS.Timeout | undefined
  let closed = false

  const settling: Settling = createSettling({
    look: lookAtFile,
    settle,
    gather: 0,
    onFiles(files) {
      for (const file of files) void hand(file)
    }
  })

  async function hand(file: string): Promise<void> {
    if (closed || !followed.has(file)) return
    try {
      if (!(await onSave(file))) settling.forget(file)
    } catch (error) {
      settling.forget(file)
      onUnexpected(error)
    }
  }

  /** Looks whether a file is there, and whether it is another than before. */
  async function look(file: string): Promise<void> {
    const found = await lookAtFile(file)
    if (closed || !followed.has(file)) return
    if (found === null) {
      const since = goneSince.get(file) ?? performance.now()
      goneSince.set(file, since)
      if (performance.now() - since >= gone) tell(file, true)
      else lookIn(gone)
      return
    }
    goneSince.delete(file)
    tell(file, false)
    await settling.consider(file)
  }

  function tell(file: string, isMissing: boolean): void {
    if (missing.has(file) === isMissing) return
    if (isMissing) missing.add(file)
    else missing.delete(file)
    // One that comes back may be any other.
    if (isMissing) settling.forget(file)
    onMissing()
  }

  function lookIn(wait: number): void {
    setTimeout(() => void lookAtAll(), wait).unref()
  }

  async function lookAtAll(): Promise<void> {
    if (closed) return
    clearTimeout(looking)
    for (const file of [...followed]) await look(file).catch(onUnexpected)
    if (closed) return
    watchFolders()
    clearTimeout(looking)
    looking = setTimeout(() => void lookAtAll(), again)
    looking.unref()
  }

  /** Listens to the folders of the files that are there; a folder that is gone, or another by now, is listened to anew. */
  function watchFolders(): void {
    const wanted = new Set([...followed].filter((file) => !missing.has(file)).map((file) => path.dirname(file)))
    for (const [folder, watcher] of folders) {
      if (wanted.has(folder)) continue
      watcher.close()
      folders.delete(folder)
    }
    for (const folder of wanted) if (!folders.has(folder)) listenTo(folder)
  }

  function listenTo(folder: string): void {
    try {
      // The folder and not the file: a save by rename makes another file of the same name.
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        for (const file of followed) {
          if (path.dirname(file) === folder && (name === null || name === path.basename(file))) {
            void look(file).catch(onUnexpected)
          }
        }
      })
      folders.set(folder, watcher)
      watcher.on('error', () => {
        watcher.close()
        if (folders.get(folder) === watcher) folders.delete(folder)
      })
    } catch (error) {
      // Not there, not allowed, or no more watches: then looking every now and then is all there is.
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }

  return {
    follow(files) {
      const wanted = new Set(files)
      for (const file of [...followed]) {
        if (wanted.has(file)) continue
        followed.delete(file)
        missing.delete(file)
        goneSince.delete(file)
        settling.forget(file)
      }
      const isMore = files.some((file) => !followed.has(file))
      for (const file of wanted) followed.add(file)
      if (isMore) void lookAtAll()
      else watchFolders()
    },
    isMissing: (file) => missing.has(file),
    close() {
      closed = true
      clearTimeout(looking)
      settling.close()
      for (const watcher of folders.values()) watcher.close()
      folders.clear()
    }
  }
}

/**
 * How a file looks now; null where it is gone or is none. An empty one counts: it is a save that cannot be kept, and is told. The
 * newer of both times: a file that is put in the place of another may bring an old time along.
 */
async function lookAtFile(file: string): Promise<FileLook | null> {
  const found = await unlessRefused(() => stat(file))
  return found?.isFile() ? { size: found.size, mtimeMs: Math.max(found.mtimeMs, found.ctimeMs) } : null
}
