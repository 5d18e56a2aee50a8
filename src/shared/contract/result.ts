import type { ErrorCode } from '../domain/error-code'

export type { ErrorCode }

/** An expected outcome: a value, or the code of what went wrong. What is not expected is thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode }

/** A result that worked. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A result that did not. */
export function failed(code: ErrorCode): { readonly ok: false; readonly code: ErrorCode } {
  return { ok: false, code }
}

/** The largest file that is taken in, in bytes (35 MiB: a 25 MB attachment after base64, the usual limit of mail servers). */
export const MAX_FILE_BYTES = 35 * 1024 * 1024

/** The longest text that can be pasted, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 1_000_000

/** The longest job description that is taken in, in UTF-16 units: forty pages. */
export const MAX_JOB_LENGTH = 120_000

/** The longest name of a company, a post or a person that can be typed, in UTF-16 units. */
export const MAX_NAME_LENGTH = 200

/** The longest table that is taken in, in UTF-16 units: some thousand rows with their postings. */
export const MAX_TABLE_LENGTH = 10_000_000
