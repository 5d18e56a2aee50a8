import Papa from 'papaparse'
import type { InsightTable } from '../../../shared/contract/insight-views'
import { safeCell } from '../../../shared/domain/spreadsheet-cell'

/** Tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as the bytes of a CSV file. Numbers stay numbers. */
export function tableFile(table: InsightTable): Uint8Array {
  const rows = table.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)))
  const text = Papa.unparse(rows, { newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`)
}
