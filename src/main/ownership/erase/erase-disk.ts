import { join } from 'node:path'
import { type FileSystem, systemCodeOf } from '../../storage/file-system'
import { retryWhileHeld } from '../../storage/retry-while-held'

/** What others may still be putting into a folder comes a few times at most. */
const TRIES = 3

/** Removes a file, or a folder with all that is in it. What a link leads to stays. Rejects with the disk's own error. */
export async function removeTree(disk: FileSystem, path: string): Promise<void> {
  await whereThere(async () => {
    if ((await disk.lstat(path)).isDirectory()) await removeFolder(disk, path)
    else await retryWhileHeld(() => disk.unlink(path))
  })
}

/**
 * Removes something of the program's own with all that is in it; where it is a link, because the person keeps it on another disk, what
 * lies there, and the link.
 * @param first names in it that go first
 */
export async function removeOwn(disk: FileSystem, path: string, first: readonly string[]): Promise<void> {
  await whereThere(async () => {
    const names = await namesIn(disk, path)
    const ordered = [...first.filter((name) => names.includes(name)), ...names]
    for (const name of ordered) await removeTree(disk, join(path, name))
  })
  await removeTree(disk, path)
}

async function removeFolder(disk: FileSystem, path: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    for (const name of await disk.readdir(path)) await removeTree(disk, join(path, name))
    try {
      await retryWhileHeld(() => disk.rmdir(path))
      return
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOTEMPTY' || left <= 1) throw error
    }
  }
}

/** None where it is a file. */
async function namesIn(disk: FileSystem, path: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(path)
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOTDIR') throw error
    return []
  }
}

/** What is gone already is as it should be. */
async function whereThere(deed: () => Promise<void>): Promise<void> {
  try {
    await deed()
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error
  }
}
