import { type SearchWord, searchWords } from './search-words'
import type { Span } from './span'

/** What was looked for, and which words of a text came of it. */
export interface Sought {
  /** As they were typed, folded. */
  readonly queried: readonly string[]
  /** Words of the text, folded, that were found for them. */
  readonly found: ReadonlySet<string>
}

/** A text as it stands, with the places of what was found in it. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Span[]
}

/** A piece of a longer text. */
export interface Snippet extends MarkedText {
  /** Where it begins in the whole text. */
  readonly start: number
  /** Whether there is more before and after it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

interface Mark extends Span {
  readonly word: string
}

/** About three lines of a list. UTF-16 units. */
const SNIPPET_LENGTH = 190
/** So much stands before the first word that was found. */
const LEAD = 60
/** The best piece is looked for among so many places: a long text may hold the word a thousand times. */
const MOST_MARKS = 300
/** So much of a text is looked through word by word: a hit of a list must not take longer than a moment. UTF-16 units. */
const LONGEST_LOOK = 12_000
/** A place to begin or end that is so near is better than one inside a word. */
const NEAR = 24

/** A short text (a title, a name) with everything that was found in it. */
export function markedText(text: string, sought: Sought): MarkedText {
  return { text, marks: joined(marksIn(text, sought)) }
}

/** The piece of a text where most different words that were found stand together, or null where there are none. */
export function snippetOf(text: string, sought: Sought): Snippet | null {
  const marks = text.length <= LONGEST_LOOK ? marksIn(text, sought) : marksInLong(text, sought)
  const best = bestPlace(marks)
  if (best === null) return null
  const start = wordStart(text, Math.max(0, best - LEAD))
  return cutAt(text, start, marks)
}

/** The beginning of a text, where nothing in it was found; null for one without words. */
export function beginningOf(text: string): Snippet | null {
  const start = text.length - text.trimStart().length
  return start === text.length ? null : cutAt(text, start, [])
}

/**
 * What should be lit where the text is opened: the words that were found in a piece of it, from the first to the last where they stand
 * near each other, so that they are the first of their kind in the whole text where that can be.
 */
export function wordsToLight(text: string, snippet: Snippet): string | null {
  const [first] = snippet.marks
  const last = snippet.marks.at(-1)
  if (!first || !last) return null
  const candidates: readonly Span[] = [first, { start: first.start, end: last.end }]
  const together = last.end - first.start <= SNIPPET_LENGTH / 2 ? [...candidates].reverse() : candidates
  for (const { start, end } of [...together, { start: 0, end: snippet.text.length }]) {
    const words = snippet.text.slice(start, end)
    if (text.indexOf(words) === snippet.start + start) return words
  }
  return snippet.text
}

function marksIn(text: string, { queried, found }: Sought): readonly Mark[] {
  const marks: Mark[] = []
  for (const one of searchWords(text)) {
    if (!found.has(one.word)) continue
    marks.push({ word: one.word, start: one.start, end: endOfMark(text, one, queried) })
    if (marks.length === MOST_MARKS) break
  }
  return marks
}

/** The beginning of a long text is looked through word by word; after it the letters that were typed are looked for as they are. */
function marksInLong(text: string, sought: Sought): readonly Mark[] {
  const first = marksIn(text.slice(0, LONGEST_LOOK), sought)
  if (first.length > 0) return first
  const letters = sought.queried.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')).join('|')
  const at = letters === '' ? -1 : text.slice(LONGEST_LOOK).search(new RegExp(letters, 'iu'))
  if (at === -1) return []
  const start = wholeLetter(text, LONGEST_LOOK + at - LEAD)
  const around = marksIn(text.slice(start, start + LONGEST_LOOK), sought)
  return around.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }))
}

/** Of a pair of letters only the first is marked where no more was asked for. */
function endOfMark(text: string, { word, start, end, isPair }: SearchWord, queried: readonly string[]): number {
  if (!isPair || queried.includes(word) || !queried.some((one) => word.startsWith(one))) return end
  return start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
}

/** Where the piece with most different words begins, then the one with most words, then the first. */
function bestPlace(marks: readonly Mark[]): number | null {
  let best: { readonly start: number; readonly worth: number } | null = null
  for (const [at, { start }] of marks.entries()) {
    const words = new Set<string>()
    let count = 0
    for (let next = at; next < marks.length; next++) {
      const mark = marks[next]
      if (!mark || mark.end - start > SNIPPET_LENGTH - LEAD) break
      words.add(mark.word)
      count += 1
    }
    const worth = words.size * 100 + Math.min(count, 99)
    if (best === null || worth > best.worth) best = { start, worth }
  }
  return best?.start ?? null
}

function cutAt(text: string, start: number, marks: readonly Mark[]): Snippet {
  const end = wordEnd(text, Math.min(text.length, start + SNIPPET_LENGTH))
  const trimmedEnd = start + text.slice(start, end).trimEnd().length
  return {
    text: text.slice(start, trimmedEnd),
    start,
    cutBefore: text.slice(0, start).trim() !== '',
    cutAfter: text.slice(trimmedEnd).trim() !== '',
    marks: joined(
      marks
        .filter((mark) => mark.start >= start && mark.end <= trimmedEnd)
        .map((mark) => ({ start: mark.start - start, end: mark.end - start }))
    )
  }
}

/** The beginning of a line or word at or shortly after this place. */
function wordStart(text: string, at: number): number {
  if (at === 0) return text.length - text.trimStart().length
  const near = text.slice(at, at + NEAR)
  const line = near.lastIndexOf('\n')
  const space = line === -1 ? near.search(/\s/) : line
  if (space === -1) return wholeLetter(text, at)
  const after = text.slice(at + space)
  return at + space + (after.length - after.trimStart().length)
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const space = text.slice(at, at + NEAR).search(/\s/)
  return space === -1 ? wholeLetter(text, at) : at + space
}

/** Never between the two halves of a sign beyond the first 65,536. */
function wholeLetter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}

/** Places that touch or overlap become one; they come in order. */
function joined(marks: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const { start, end } of marks) {
    const last = result.at(-1)
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}
