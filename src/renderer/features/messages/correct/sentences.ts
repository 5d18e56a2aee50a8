import { segment } from '../../../../shared/domain/segmenter'
import type { Span } from '../../../../shared/domain/span'

/** The sentences of a message's body as the reader sees them, in their order, without white space around them. */
export function sentencesOf(body: string): readonly Span[] {
  const sentences: Span[] = []
  for (const { start, end, sentence } of segment(body)) {
    sentences[sentence] = { start: sentences[sentence]?.start ?? start, end }
  }
  return sentences
}
