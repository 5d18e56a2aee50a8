import Papa from 'papaparse'
import type { InsightTable } from '../../../shared/contract/insight-views'

/**
 * How a cell begins that a spreadsheet would run as a formula, wide forms of the signs and white space before them included. Such a
 * cell gets an apostrophe in front, which makes it text.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as the bytes of a CSV file. Numbers stay numbers. */
export function tableFile(table: InsightTable): Uint8Array {
  const rows = table.map((row) => [...row])
  const text = Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`)
}
