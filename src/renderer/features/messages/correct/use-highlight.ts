import { type RefObject, useLayoutEffect } from 'react'
import type { Signal } from '../../../../shared/domain/reading'
import type { Span } from '../../../../shared/domain/span'
import { rangeOf } from './text-places'

/** Under these names the style sheet colors words: those that are being chosen, and those that somebody asked to see. */
export type HighlightName = 'chosen-words' | 'asked-words'

/** Colors words without touching them: a selection would be gone as soon as the focus goes elsewhere. */
export function useHighlight(
  name: HighlightName,
  root: RefObject<HTMLElement | null>,
  span: Span | null,
  signals: readonly Signal[]
): void {
  const [start, end] = span ? [span.start, span.end] : [-1, -1]
  // biome-ignore lint/correctness/useExhaustiveDependencies(signals): with the marks the text's elements change
  useLayoutEffect(() => {
    const range = root.current && start >= 0 ? rangeOf(root.current, { start, end }) : null
    if (!range) return
    CSS.highlights.set(name, new Highlight(range))
    return () => void CSS.highlights.delete(name)
  }, [name, root, start, end, signals])
}
