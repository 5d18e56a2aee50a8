/** Stands before a cell that must not be run. */
const GUARD = "'"

/**
 * How a cell begins that a spreadsheet would run as a formula, wide forms of the signs and white space before them included. The
 * guard itself may stand before it, so that a guarded cell can be told from one that was typed so.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** A text as it is safe in a cell of a table: what a spreadsheet would run gets an apostrophe in front, which makes it text. */
export function safeCell(text: string): string {
  return FORMULA_START.test(text) ? `${GUARD}${text}` : text
}

/** The text that `safeCell` was given. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith(GUARD) && FORMULA_START.test(cell.slice(1)) ? cell.slice(1) : cell
}
