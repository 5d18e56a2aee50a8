/** Which marks a quotation gets: the usual ones, others because its own words hold quote marks, or none. */
export type QuoteMarks = 'double' | 'single' | 'none'

const DOUBLE = /["“”„‟«»]/
const WRAPPED = /^["“„«][^"“”„‟«»]*["“”»]$/

/** The words stay as they are, so the marks around them give way: two kinds of double marks in a row read as a mistake. */
export function quoteMarks(text: string): QuoteMarks {
  if (WRAPPED.test(text)) return 'none'
  return DOUBLE.test(text) ? 'single' : 'double'
}
