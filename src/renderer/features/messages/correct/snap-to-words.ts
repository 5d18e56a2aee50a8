import type { Span } from '../../../../shared/domain/span'

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** A run of signs without a space that is longer than this is not looked through for its words. */
const LONGEST_RUN = 200

/**
 * What somebody selected, grown to whole words and without the white space around it; null where no letter or digit is
 * left. Offsets beyond the text are cut to it, and it does not matter which of the two comes first.
 */
export function snapToWords(text: string, from: number, to: number): Span | null {
  const span = trimmed(text, Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to)))
  if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return null
  return { start: wordAt(text, span.start).start, end: wordAt(text, span.end - 1).end }
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, part.trimEnd().length) }
}

/** The word, or the single sign between words, that the unit at this offset belongs to. */
function wordAt(text: string, at: number): Span {
  const lead = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_RUN), at))?.[0] ?? ''
  const rest = /^\S*/.exec(text.slice(at, at + LONGEST_RUN))?.[0] ?? ''
  const begin = at - lead.length
  const word = WORDS.segment(lead + rest).containing(lead.length)
  return word
    ? { start: begin + word.index, end: begin + word.index + word.segment.length }
    : { start: at, end: at + 1 }
}
