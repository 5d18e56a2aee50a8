import type { Label } from '../shared/domain/label'
import type { Signal } from '../shared/domain/reading'
import type { Segment } from './segmenter'

/** A segment that carries a label. */
export interface Hit {
  /** Index of the segment. */
  readonly segment: number
  readonly label: Label
  /** Calibrated probability between 0 and 1. */
  readonly confidence: number
}

/**
 * Joins hits of one label on neighbouring clauses of one sentence into one span; the span's confidence is its surest
 * clause's. The stop that closes a clause (comma, semicolon, colon, dash) is left out of the span.
 * @param body the text that the segments' offsets count in
 * @returns in the order of their place, then of the label's name
 */
export function joinSpans(body: string, segments: readonly Segment[], hits: readonly Hit[]): readonly Signal[] {
  const open = new Map<Label, { from: number; to: number; confidence: number }>()
  const signals: Signal[] = []

  function close(label: Label): void {
    const run = open.get(label)
    const first = run && segments[run.from]
    const last = run && segments[run.to]
    open.delete(label)
    if (!run || !first || !last) return
    const text = body.slice(first.start, last.end)
    const lead = /^(?:[-*•·‣▪◦–+>]\s+)?/.exec(text)?.[0].length ?? 0
    const tail = /[\s,;:–—-]*$/.exec(text)?.[0].length ?? 0
    const start = first.start + lead
    signals.push({ label, confidence: run.confidence, start, end: Math.max(start + 1, last.end - tail) })
  }

  for (const hit of [...hits].sort((a, b) => a.segment - b.segment)) {
    const run = open.get(hit.label)
    if (run && run.to + 1 === hit.segment && segments[run.to]?.sentence === segments[hit.segment]?.sentence) {
      run.to = hit.segment
      run.confidence = Math.max(run.confidence, hit.confidence)
    } else {
      close(hit.label)
      open.set(hit.label, { from: hit.segment, to: hit.segment, confidence: hit.confidence })
    }
  }
  for (const label of [...open.keys()]) close(label)
  return signals.sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1))
}
