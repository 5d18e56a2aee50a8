import { segment } from './segmenter'
import type { Span } from './span'

/** A shorter stretch says too little alone. Letters and digits. */
const FEWEST_LETTERS = 18
/** A longer one says too much at once. UTF-16 units. */
const LONGEST_PIECE = 400
/** So many of one text: what matters of a longer one stands at its beginning. */
const MOST_PIECES = 60
/** So much of a text is looked at. UTF-16 units. */
const LONGEST_TEXT = 40_000

/** The sentences of a text that are worth being compared by their meaning, as places in it. */
export function searchPieces(text: string): readonly Span[] {
  const pieces: Span[] = []
  for (const sentence of sentencesOf(text.slice(0, LONGEST_TEXT))) {
    const words = text.slice(sentence.start, sentence.end)
    if (words.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) continue
    pieces.push({ start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_PIECE) })
    if (pieces.length === MOST_PIECES) break
  }
  return pieces
}

function sentencesOf(text: string): readonly Span[] {
  const sentences = new Map<number, Span>()
  for (const { start, end, sentence } of segment(text)) {
    sentences.set(sentence, { start: sentences.get(sentence)?.start ?? start, end })
  }
  return [...sentences.values()]
}
