import type { FoldedText } from '../../../shared/domain/message'

/** What a line of a message is: the sender's own newest words, or one of the kinds that are folded away. */
export type LineKind = 'own' | FoldedText['kind']

/** One line and what the rules so far take it for. */
export interface Line {
  readonly text: string
  readonly kind: LineKind
}

/** Whether the line shows nothing. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** A line of rules, dashes, stars or the like, that parts a message and says nothing. */
export function isDivider(text: string): boolean {
  return /^[\s_\-=*~#·•.–—|]{3,}$/.test(text) && !isBlank(text)
}

/** How many words a line has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
