import type { Signal } from '../../../shared/domain/reading'

/** A piece of text that carries the same signals from its first to its last character. */
export interface Segment {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** Indices of the signals that cover it, in their order; empty for plain text. */
  readonly signals: readonly number[]
}

/**
 * Cuts a text of this length at every edge of its signals, so that spans which overlap can be shown. The segments follow
 * each other without a gap; signals that are empty or reach beyond the text are cut to it or left out.
 */
export function cutSpans(length: number, signals: readonly Pick<Signal, 'start' | 'end'>[]): readonly Segment[] {
  const spans = signals.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
  const covers = spans.filter(({ start, end }) => start < end)
  const edges = [...new Set([0, length, ...covers.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? length
    const covering = spans.flatMap((span, index) => (span.start <= start && span.end >= end ? [index] : []))
    return { start, end, signals: covering }
  })
}
