import { basename, dirname, join } from 'node:path'
import { syncFolder } from './durable-folder'
import type { FileSystem } from './file-system'
import { retryWhileHeld } from './retry-while-held'

/**
 * Moves what could not be understood to `name.corrupt-<time>` beside it, never onto something else. Gives that name; rejects
 * with the disk's own error. @param name where it is not to be the file's own
 */
export async function moveAside(fs: FileSystem, path: string, now: () => Date, name = basename(path)): Promise<string> {
  const folder = dirname(path)
  const taken = new Set(await fs.readdir(folder))
  const wanted = `${name}.corrupt-${now().toISOString().replace(/[-:.]/g, '')}`
  let free = wanted
  for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`
  await retryWhileHeld(() => fs.rename(path, join(folder, free)))
  await syncFolder(fs, folder)
  return free
}

/** Whether a name is that of something moved aside. */
export function isSetAside(name: string): boolean {
  return /\.corrupt-\d{8}T\d{9}Z(-\d+)?$/.test(name)
}
