/** So much of an entry is looked at for its line in the list, in UTF-16 units. */
const LOOKED_AT = 2000
const LOOKED_AT_IN_LINE = 300
/** A line in the list never needs more than these, in UTF-16 units. */
const LONGEST_LINE = 160

/** What begins a line of Markdown without being one of its words. */
const LINE_MARKS = /^(?:\s*(?:#{1,6}(?=\s|$)|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$)|\[[ xX]\](?=\s|$)))+\s*/
/** Marks around words. An underscore within a word is one of its letters. */
const WORD_MARKS = /\*\*|__|~~|`|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|\*(?=\S)|(?<=\S)\*/gu

/** What an entry's line in the list says. */
export interface EntryHead {
  /** The first line that has words, without its marks; empty where there is none. */
  readonly title: string
  /** What follows, on one line. */
  readonly preview: string
}

/** The beginning of an entry as plain words. The entry itself stays as it is. */
export function headOfEntry(text: string): EntryHead {
  let title = ''
  let preview = ''
  for (const line of text.slice(0, LOOKED_AT).split(/\r\n?|\n/)) {
    const words = plainLine(line.slice(0, LOOKED_AT_IN_LINE))
    if (words === '') continue
    if (title === '') title = words
    else preview = preview === '' ? words : `${preview} ${words}`
    if (preview.length >= LONGEST_LINE) break
  }
  return { title: cut(title), preview: cut(preview) }
}

/**
 * Words of somebody else as a quotation in Markdown, each of its lines as it stands, with who said it and when below.
 * @param by for example "Ines Okafor, 3 Mar 2026"
 */
export function quotation(words: string, by: string): string {
  const lines = words.split(/\r\n?|\n/).map((line) => (line === '' ? '>' : `> ${line}`))
  return [...lines, '>', `> (${by})`, '', ''].join('\n')
}

/** What must stand between a text and a paragraph that is put at its end: nothing, one line end, or two. */
export function gapAfter(text: string): string {
  if (text === '' || /\n[^\S\n]*\n$/.test(text)) return ''
  return text.endsWith('\n') ? '\n' : '\n\n'
}

function plainLine(line: string): string {
  const words = line.replace(LINE_MARKS, '')
  return (/[*_~`]/.test(words) ? words.replace(WORD_MARKS, '') : words).replace(/\s+/g, ' ').trim()
}

/** Never between the two halves of one sign. */
function cut(line: string): string {
  if (line.length <= LONGEST_LINE) return line
  const end = /[\uD800-\uDBFF]/.test(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE
  return line.slice(0, end)
}
