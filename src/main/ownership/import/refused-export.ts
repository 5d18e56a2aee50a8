import type { ErrorCode } from '../../../shared/contract/result'
import { errorCodeFor, systemCodeOf } from '../../storage/file-system'

/** Thrown for an export that is refused as a whole, with the code that the person is told. */
export class RefusedExport extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

/** The code for whatever reading an export threw: the disk's failures, else damage (zlib and yauzl throw errors of many kinds). */
export function refusalOf(error: unknown): ErrorCode {
  if (error instanceof RefusedExport) return error.code
  const code = systemCodeOf(error)
  if (code === null) return 'export_damaged'
  return code === 'ENOENT' ? 'not_found' : code === 'ENOSPC' ? errorCodeFor(error) : 'unreadable_file'
}
