import type { MarkedText } from '../../../shared/contract/search-views'
import { stretchesOf } from './stretches'

/** A text as it stands, with what was found in it marked; it runs in its own direction. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <bdi>
      {stretchesOf({ text, marks }).map(({ start, words, isMarked }) =>
        isMarked ? <mark key={start}>{words}</mark> : words
      )}
    </bdi>
  )
}
