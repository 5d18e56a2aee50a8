import type { MarkedText } from '../../../shared/contract/search-views'

/** A part of a text that is marked as a whole or not at all. */
export interface Stretch {
  readonly start: number
  readonly words: string
  readonly isMarked: boolean
}

/** The whole text in its order. @param marks in order, without overlaps */
export function stretchesOf({ text, marks }: MarkedText): readonly Stretch[] {
  const result: Stretch[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) result.push({ start: at, words: text.slice(at, start), isMarked: false })
    result.push({ start, words: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) result.push({ start: at, words: text.slice(at), isMarked: false })
  return result
}
