import { open } from 'node:fs/promises'
import Papa from 'papaparse'
import { failed, MAX_TABLE_LENGTH, ok, type Result } from '../../../shared/contract/result'
import { guessedMapping, type Table } from '../../../shared/domain/application-table'
import { safeCell } from '../../../shared/domain/spreadsheet-cell'
import { decodeUnlabelled } from '../../intake/decode-text'
import { errorCodeFor, systemCodeOf } from '../../storage/file-system'

/** A table with the place from which on it may be damaged. */
export interface ReadTable extends Table {
  /** The line in the table from which on a quote that was never closed has swallowed the rest, or null. */
  readonly brokenAt: number | null
}

/** What may stand between cells. */
const DELIMITERS = [',', ';', '\t', '|'] as const
/** More columns are no table. */
const MAX_COLUMNS = 500
/** Four bytes are the longest character of UTF-8. */
const MAX_BYTES = MAX_TABLE_LENGTH * 4
/** What workbooks (.xlsx, .ods) and old ones (.xls) begin with. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
]

/** The text of a file with a table; `unsupported_type` for a workbook, `too_large`, `unreadable_file`, `not_found`. */
export async function readTableText(path: string): Promise<Result<string>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > MAX_BYTES) return failed('too_large')
      return tableTextOf(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === null) throw error
    return failed(code === 'ENOENT' ? 'not_found' : code === 'ENOSPC' ? errorCodeFor(error) : 'unreadable_file')
  }
}

/** The text of the bytes of a table. */
export function tableTextOf(bytes: Uint8Array): Result<string> {
  if (WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte))) return failed('unsupported_type')
  const text = decodeUnlabelled(bytes)
  return text.length > MAX_TABLE_LENGTH ? failed('too_large') : ok(text)
}

/** Takes the text of a table apart: commas, semicolons, tabs or bars between the cells. `empty_file`, `invalid_request` for no table. */
export function readTable(text: string): Result<ReadTable> {
  // Spreadsheets write the sign between the cells into the first line.
  const [, named, rest = ''] = /^\ufeff?sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? []
  const body = named === undefined ? text.replace(/^\ufeff/, '') : rest
  if (body.trim() === '') return failed('empty_file')
  const delimiter = named ?? delimiterByHeadings(body)
  const { data, errors } = Papa.parse<string[]>(body, {
    ...(delimiter === null ? {} : { delimiter }),
    delimitersToGuess: [...DELIMITERS]
  })
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns > MAX_COLUMNS) return failed('invalid_request')
  const rows = withoutEmptyEnd(data).map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
  const broken = errors.find(({ type }) => type === 'Quotes')
  return ok({ rows, brokenAt: broken?.row === undefined ? null : broken.row + 1 })
}

/** The sign by which the first row falls into the most headings that are known, or null where none does. */
function delimiterByHeadings(text: string): string | null {
  const found = DELIMITERS.map((delimiter) => {
    const [first = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data
    const { hasHeadings, fields } = guessedMapping({ rows: [first] })
    return { delimiter, known: hasHeadings ? fields.filter((field) => field !== 'keep').length : 0 }
  })
  const [best] = found.sort((one, other) => other.known - one.known)
  return best && best.known > 1 ? best.delimiter : null
}

/** Rows as a file that spreadsheets open: UTF-8 with a mark, commas, and nothing in it that they would run as a formula. */
export function writeTable(rows: readonly (readonly string[])[]): Uint8Array {
  const guarded = rows.map((row) => row.map(safeCell))
  return new TextEncoder().encode(`\ufeff${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`)
}

function withoutEmptyEnd(rows: readonly string[][]): readonly string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return rows.slice(0, last + 1)
}
