import { readFile, stat } from 'node:fs/promises'
import { failed, MAX_FILE_BYTES, ok, type Result } from '../../shared/contract/result'

/** The bytes of a file of the disk. Codes: `not_found`, `unsupported_type` (a folder), `too_large`, `unreadable_file`. */
export async function bytesAt(file: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return failed('unsupported_type')
    return found.size > MAX_FILE_BYTES ? failed('too_large') : ok(await readFile(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failed(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'not_found' : 'unreadable_file')
  }
}
