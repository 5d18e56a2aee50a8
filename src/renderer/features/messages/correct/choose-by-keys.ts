import type { Span } from '../../../../shared/domain/span'

/** What a key does to the words that are chosen. */
export type Step =
  /** Another sentence: the one after (1) or before (-1). */
  | { readonly move: 'sentence'; readonly by: 1 | -1 }
  /** The end, or the beginning, a word further on (1) or back (-1). */
  | { readonly move: 'end' | 'start'; readonly by: 1 | -1 }

/** The step that an arrow key stands for, or null for every other key. */
export function stepOf(key: string, shift: boolean): Step | null {
  switch (key) {
    case 'ArrowRight':
      return { move: shift ? 'end' : 'sentence', by: 1 }
    case 'ArrowLeft':
      return { move: shift ? 'end' : 'sentence', by: -1 }
    case 'ArrowDown':
      return { move: shift ? 'start' : 'sentence', by: 1 }
    case 'ArrowUp':
      return { move: shift ? 'start' : 'sentence', by: -1 }
    default:
      return null
  }
}

/**
 * The words that are chosen after a step.
 * @param sentences of the text, in order
 * @param first the sentence to begin with where nothing is chosen yet
 * @returns the same words where the step leads nowhere; null where there is no sentence at all
 */
export function chosenAfter(
  step: Step,
  now: Span | null,
  text: string,
  sentences: readonly Span[],
  first: number
): Span | null {
  if (now === null) return sentences[first] ?? sentences[0] ?? null
  switch (step.move) {
    case 'sentence':
      return otherSentence(now, sentences, step.by)
    case 'end':
      return withEnd(now, text, step.by)
    case 'start':
      return withStart(now, text, step.by)
  }
}

function otherSentence(now: Span, sentences: readonly Span[], by: 1 | -1): Span {
  const at = sentences.findLastIndex(({ start }) => start <= now.start)
  const here = sentences[at]
  // From the middle of a sentence the way back leads to its own beginning first.
  const target = by === -1 && here && here.start < now.start ? at : at + by
  return sentences[target] ?? now
}

function withEnd(now: Span, text: string, by: 1 | -1): Span {
  if (by === 1) {
    const next = wordsOf(text, now.end)[0]
    return next ? { start: now.start, end: next.end } : now
  }
  const before = wordsOf(text, now.start, now.end).findLast(({ end }) => end < now.end)
  return before ? { start: now.start, end: before.end } : now
}

function withStart(now: Span, text: string, by: 1 | -1): Span {
  const word =
    by === 1
      ? wordsOf(text, now.start, now.end).find(({ start }) => start > now.start)
      : wordsOf(text, 0, now.start).findLast(({ start }) => start < now.start)
  return word ? { start: word.start, end: now.end } : now
}

/** How far a step by a word looks, in UTF-16 units: a longer run of signs is no word. */
const REACH = 2000

/** Words between two offsets, each with the stop that closes a sentence and without the comma or dash that goes on. */
function wordsOf(text: string, from: number, to = from + REACH): readonly Span[] {
  const begin = Math.max(from, to - REACH)
  return [...text.slice(begin, to).matchAll(/\S+/g)].flatMap((match) => {
    const word = match[0].replace(/[,;:–—-]+$/, '')
    const start = begin + match.index
    return word === '' ? [] : [{ start, end: start + word.length }]
  })
}
