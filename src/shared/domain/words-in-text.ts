import type { Span } from './span'

/** Letters, digits and what binds them into one word. */
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * Where words stand in a text for the first time as whole words, whatever their capitals, apostrophes and white space; null where they do
 * not. "form" does not stand in "performed", nor "don" in "don't", but "cat" does in "cat's".
 */
export function placeOfWords(text: string, words: string): Span | null {
  const wanted = plain(words).trim()
  if (wanted === '') return null
  const pattern = new RegExp(wanted.split(/\s+/).map(escaped).join('\\s+'), 'gu')
  const searched = plain(text)
  for (const match of searched.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (endsBefore(searched, start) && beginsAfter(searched, end)) return { start, end }
  }
  return null
}

/** Each character stays one, so that offsets hold: letters whose small form is longer are left. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  const small = lower.length === text.length ? lower : Array.from(text, smallOf).join('')
  return small.replace(/[‘’ʼ]/g, "'")
}

function smallOf(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

function endsBefore(text: string, start: number): boolean {
  const beside = text[start - 1] ?? ''
  return !OF_A_WORD.test(beside) && !(beside === "'" && OF_A_WORD.test(text[start - 2] ?? ''))
}

/** An apostrophe before letters goes on with the word, but for the possessive. */
function beginsAfter(text: string, end: number): boolean {
  const rest = text.slice(end, end + 3)
  return !/^[\p{L}\p{M}\p{N}]/u.test(rest) && (!/^'\p{L}/u.test(rest) || /^'s(?!\p{L})/u.test(rest))
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
