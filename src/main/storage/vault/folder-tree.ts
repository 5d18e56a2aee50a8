import { join } from 'node:path'
import { type FileSystem, systemCodeOf } from '../file-system'
import { retryWhileHeld } from '../retry-while-held'

/** What lies in a folder, by names seen from it. */
export interface FolderTree {
  readonly files: readonly string[]
  /** Those above before those in them. */
  readonly folders: readonly string[]
}

/** Everything in a folder; null where there is none. Rejects with the disk's own error. */
export async function treeOf(fs: FileSystem, top: string): Promise<FolderTree | null> {
  const files: string[] = []
  const folders: string[] = []

  async function walk(within: string): Promise<void> {
    for (const name of await fs.readdir(join(top, within))) {
      const path = join(within, name)
      if ((await fs.lstat(join(top, path))).isDirectory()) {
        folders.push(path)
        await walk(path)
      } else {
        files.push(path)
      }
    }
  }

  try {
    await walk('')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT' && files.length === 0 && folders.length === 0) return null
    throw error
  }
  return { files: files.sort(), folders }
}

/** Removes a folder with everything in it; none there is as well. Rejects with the disk's own error. */
export async function removeTree(fs: FileSystem, top: string): Promise<void> {
  const tree = await treeOf(fs, top)
  if (tree === null) return
  for (const file of tree.files) await retryWhileHeld(() => fs.unlink(join(top, file)))
  for (const folder of [...tree.folders].reverse()) await retryWhileHeld(() => fs.rmdir(join(top, folder)))
  await retryWhileHeld(() => fs.rmdir(top))
}
