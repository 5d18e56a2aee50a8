import { basename, dirname } from 'node:path'
import { makeFolder, syncFolder } from './durable-folder'
import { type FileSystem, nodeFileSystem, systemCodeOf } from './file-system'
import { retryWhileHeld } from './retry-while-held'
import { moveAside } from './set-aside'
import { discard, removeLeftovers, temporaryPathFor, writeTemporary } from './temporary-file'

/** Which of the two: the newest content, or the one before it. */
export type Copy = 'newest' | 'backup'

/** A file that holds its old or its new content after a crash or a power cut, never a mix. One writer at a time. */
export interface DurableFile {
  /** Makes the folder and removes what dead runs left behind. Gives the names of all files there. */
  prepare(): Promise<ReadonlySet<string>>
  /** The bytes of a copy, or null where there is no such file. */
  read(copy: Copy): Promise<Uint8Array | null>
  /** Replaces the content; the one before stays as the backup. Once it resolves, the new content is on the disk. */
  write(data: Uint8Array | string): Promise<void>
  /** Gives a copy one more name, `name.<ending>`, which later writes leave alone. It is on the disk with the next write. */
  keepAs(copy: Copy, ending: string): Promise<void>
  /** Moves a copy that could not be understood to `name.corrupt-<time>` and gives that name. Nothing is deleted. */
  setAside(copy: Copy): Promise<string>
}

/** `now` only names the files that are set aside. */
export interface DurableFileOptions {
  readonly path: string
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** A durable file at `path`, its backup beside it at `path.bak`. Every method rejects with the disk's own error. */
export function durableFile({ path, fs = nodeFileSystem, now = () => new Date() }: DurableFileOptions): DurableFile {
  const folder = dirname(path)
  const paths: Readonly<Record<Copy, string>> = { newest: path, backup: `${path}.bak` }

  async function prepare(): Promise<ReadonlySet<string>> {
    await makeFolder(fs, folder)
    return new Set(await removeLeftovers(fs, folder, `${basename(path)}.`))
  }

  async function read(copy: Copy): Promise<Uint8Array | null> {
    try {
      return await retryWhileHeld(() => fs.readFile(paths[copy]))
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return null
      throw error
    }
  }

  async function write(data: Uint8Array | string): Promise<void> {
    const temporary = await writeTemporary(fs, path, data)
    try {
      await keepBackup(fs, paths)
      await retryWhileHeld(() => fs.rename(temporary, path))
    } catch (error) {
      await discard(fs, temporary)
      throw error
    }
    await syncFolder(fs, folder)
  }

  async function keepAs(copy: Copy, ending: string): Promise<void> {
    const kept = `${path}.${ending}`
    const temporary = temporaryPathFor(kept)
    try {
      if (await duplicate(fs, paths[copy], temporary)) await retryWhileHeld(() => fs.rename(temporary, kept))
    } finally {
      await discard(fs, temporary)
    }
  }

  return { prepare, read, write, keepAs, setAside: (copy) => moveAside(fs, paths[copy], now, basename(path)) }
}

/** Gives the newest content a second name, so that there is no moment without it, then moves that onto the backup. */
async function keepBackup(fs: FileSystem, paths: Readonly<Record<Copy, string>>): Promise<void> {
  const temporary = temporaryPathFor(paths.backup)
  try {
    if (!(await duplicate(fs, paths.newest, temporary))) return
    await retryWhileHeld(() => fs.rename(temporary, paths.backup))
  } finally {
    // Also after success: POSIX leaves both names where the backup is the same file already (a crash before the last step).
    await discard(fs, temporary)
  }
}

/** Links, or copies where the file system has no links (FAT, some network drives). False where there is nothing yet. */
async function duplicate(fs: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to)
    return true
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === null) throw error
    if (code === 'ENOENT') return false
  }
  await fs.copyFile(from, to)
  const copied = await fs.open(to, 'r+')
  try {
    await copied.sync()
  } finally {
    await copied.close()
  }
  return true
}
