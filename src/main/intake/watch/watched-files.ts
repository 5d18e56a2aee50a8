import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isTakenByName } from '../containers/open-container'

/** Folders inside the watched one are looked into this deep. */
export const MOST_LEVELS = 8

/** Downloads that are not complete; Safari's is a folder with the file in it. */
const UNFINISHED = /\.(?:crdownload|opdownload|part|partial|tmp|download)$/i

/** Whether a file or folder is left alone by its name: hidden, half of a download, or the lock file of an Office program. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || UNFINISHED.test(name)
}

/** Whether a file of that name may hold a message and is complete. */
export function isWatchedName(name: string): boolean {
  return isTakenByName(name) && !isPassedOver(name)
}

/**
 * Paths of all files below a folder that may hold a message, folder by folder. Links to files count, links to folders are not
 * followed. Null where the folder itself cannot be read; a folder inside it that cannot be read is passed over.
 */
export async function watchedFilesIn(folder: string): Promise<AsyncIterable<string> | null> {
  const entries = await entriesOf(folder)
  return entries && walk(folder, entries, 0)
}

type Entries = Awaited<ReturnType<typeof readEntries>>

async function* walk(folder: string, entries: Entries, level: number): AsyncGenerator<string> {
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderItself(path)))) {
      const inside = level < MOST_LEVELS ? await entriesOf(path) : null
      if (inside) yield* walk(path, inside, level + 1)
    } else if (isTakenByName(entry.name)) yield path
  }
}

/** Folders that a cloud program keeps are listed as links on Windows, but are none. */
async function isFolderItself(path: string): Promise<boolean> {
  return (await unlessRefused(() => lstat(path)))?.isDirectory() ?? false
}

function entriesOf(folder: string): Promise<Entries | null> {
  return unlessRefused(() => readEntries(folder))
}

function readEntries(folder: string) {
  return readdir(folder, { withFileTypes: true })
}

/** What tells one state of a file from the next. */
export interface FileLook {
  /** In bytes. */
  readonly size: number
  readonly mtimeMs: number
}

/** How a file looks now; null where it is gone, is no file, or is still empty (browsers reserve a name that way). */
export async function lookAt(path: string): Promise<FileLook | null> {
  const found = await unlessRefused(() => stat(path))
  return found?.isFile() && found.size > 0 ? { size: found.size, mtimeMs: found.mtimeMs } : null
}

/** What a look at the disk gives, or null where the system refuses it (gone, not allowed, …); anything else is thrown. */
export async function unlessRefused<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return null
    throw error
  }
}
