import { basename, join, relative } from 'node:path'
import { isPassedOver, isWatchedName, MOST_LEVELS } from './watched-files'

/** What the system tells of a folder and of those in it. */
export interface FolderEvents {
  readonly folder: string
  /** Something happened to a file of this path that may hold a message. */
  readonly onFile: (path: string) => void
  /** Folders came or went, or the system does not say what happened. */
  readonly onFolders: () => void
  /** The system watches no more folders for this program: look oneself from now on. */
  readonly onLimit: () => void
}

/** Codes for: too many watched folders, or too many open files. */
const LIMITS: ReadonlySet<unknown> = new Set(['ENOSPC', 'EMFILE', 'ENFILE'])

/**
 * Follows the system's own news of a folder. They only say where to look: what counts is what is found there.
 * @returns what ends it
 */
export async function followFolder({ folder, onFile, onFolders, onLimit }: FolderEvents): Promise<() => Promise<void>> {
  // Loaded only where a folder is watched: the program's start does not wait for it.
  const { watch } = await import('chokidar')
  const watcher = watch(folder, {
    // Folders only: they tell of their files as well, and a watch on every file soon meets the system's limits.
    ignored: (path, stats) =>
      (stats !== undefined && !stats.isDirectory()) || relative(folder, path).split(/[\\/]/).some(isPassedOver),
    ignoreInitial: true,
    followSymlinks: false,
    depth: MOST_LEVELS,
    atomic: false
  })
  watcher.on('ready', onFolders)
  watcher.on('addDir', onFolders)
  watcher.on('unlinkDir', onFolders)
  watcher.on('raw', (_event, name: string | null, details) => {
    const inside = watchedPathOf(details)
    // A folder that goes itself is told of under its own name.
    if (inside === null || name === null || name === basename(inside)) onFolders()
    else if (isWatchedName(name)) onFile(join(inside, name))
  })
  // What else goes wrong (a folder that is gone, or must not be read) is seen by looking.
  watcher.on('error', (error) => {
    if (isLimit(error)) onLimit()
  })
  return async () => {
    const ended = watcher.close()
    // Closing takes the listeners away, and an error that comes late with nobody to hear it would be thrown.
    watcher.on('error', isLimit)
    await ended
  }
}

function isLimit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LIMITS.has(error.code)
}

/** The folder that an event tells of. */
function watchedPathOf(details: unknown): string | null {
  const named = typeof details === 'object' && details !== null && 'watchedPath' in details ? details.watchedPath : null
  return typeof named === 'string' ? named : null
}
