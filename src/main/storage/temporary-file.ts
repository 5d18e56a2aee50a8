import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type FileSystem, systemCodeOf } from './file-system'
import { isAlive } from './running-process'

/** What a file is called while it is being written. */
export const TEMPORARY_NAME = /\.(\d+)-[0-9a-f]{12}\.tmp$/

/** A name beside `path` that nobody else uses; it carries the process id so that a later run knows whose it was. */
export function temporaryPathFor(path: string): string {
  return join(dirname(path), `${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
}

/** Writes a new file beside `path` and flushes it to the disk. Gives its path; removes it again where that fails. */
export async function writeTemporary(fs: FileSystem, path: string, data: Uint8Array | string): Promise<string> {
  const temporary = temporaryPathFor(path)
  try {
    const file = await fs.open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await discard(fs, temporary)
    throw error
  }
  return temporary
}

/** Removes a temporary file, or leaves it for the next start to remove. Never fails. */
export async function discard(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path)
  } catch (error) {
    // Gone already, or held: the error that led here matters more, and `removeLeftovers` comes by at the next start.
    if (systemCodeOf(error) === null) throw error
  }
}

/**
 * Removes temporary files that dead runs left in a folder, of names that begin with `prefix`. Gives the names that it found there,
 * or none where the folder cannot be listed. Never fails.
 */
export async function removeLeftovers(fs: FileSystem, folder: string, prefix: string): Promise<readonly string[]> {
  const names = await namesIn(fs, folder)
  for (const name of names) {
    const owner = TEMPORARY_NAME.exec(name)?.[1]
    if (owner === undefined || !name.startsWith(prefix)) continue
    if (isRunningElsewhere(Number(owner))) continue
    await discard(fs, join(folder, name))
  }
  return names
}

async function namesIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder)
  } catch (error) {
    // Leftovers only take up room; a folder that cannot be listed is noticed where it matters.
    if (systemCodeOf(error) === null) throw error
    return []
  }
}

function isRunningElsewhere(processId: number): boolean {
  return processId !== process.pid && isAlive(processId)
}
