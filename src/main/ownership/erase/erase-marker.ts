import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../../shared/contract/result'
import { syncFolder } from '../../storage/durable-folder'
import { errorCodeFor, type FileSystem } from '../../storage/file-system'
import { discard, writeTemporary } from '../../storage/temporary-file'

/** Lies in the user data folder from the moment when erasing is decided until nothing is left to be erased. */
export const ERASE_MARKER = 'erase-everything'

const WORDS = 'Coachable is erasing everything in this folder, and goes on with it when it is started.\n'

/** Whether erasing was decided and has not come to its end. Looked at once, before anything else is opened. */
export function isErasing(userData: string): boolean {
  return existsSync(join(userData, ERASE_MARKER))
}

/** Decides it, for this run and the next. Codes: `disk_full`, `storage_failed`; then nothing is erased. */
export async function decideErasing(fs: FileSystem, userData: string): Promise<Result<true>> {
  const path = join(userData, ERASE_MARKER)
  try {
    const temporary = await writeTemporary(fs, path, WORDS)
    try {
      await fs.rename(temporary, path)
      await syncFolder(fs, userData)
    } catch (error) {
      await discard(fs, temporary)
      await discard(fs, path)
      throw error
    }
    return ok(true)
  } catch (error) {
    // Where the mark stays all the same, it is decided: the next start would do it.
    return isErasing(userData) ? ok(true) : failed(errorCodeFor(error))
  }
}
