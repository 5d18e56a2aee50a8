import { dirname } from 'node:path'
import { type FileSystem, systemCodeOf } from './file-system'

/** Answers of file systems that cannot flush a folder at all; there is nothing more to be done on them. */
const UNSUPPORTED_CODES: ReadonlySet<string | null> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Makes a folder that only this user can enter, with those above it, and makes sure that it outlives a power cut. */
export async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  const firstMade = await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  if (firstMade === undefined) return
  const top = dirname(firstMade)
  for (let made = folder; made !== top && made !== dirname(made); made = dirname(made)) {
    await syncFolder(fs, dirname(made))
  }
}

/** Flushes a folder's entries to the disk, so that a rename in it outlives a power cut. Windows has no such call. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await fs.open(folder, 'r')
  try {
    await opened.sync()
  } catch (error) {
    if (!UNSUPPORTED_CODES.has(systemCodeOf(error))) throw error
  } finally {
    await opened.close()
  }
}
