import type { Label } from '../shared/domain/label'
import type { Signal } from '../shared/domain/reading'
import type { Segment } from '../shared/domain/segmenter'
import { byPlace } from '../shared/domain/span'

/** A segment that carries a label. */
export interface Hit {
  /** Index of the segment. */
  readonly segment: number
  readonly label: Label
  /** Calibrated probability between 0 and 1. */
  readonly confidence: number
  /** Whether the personal layer tipped it: without that, it would not be marked. */
  readonly learned?: boolean
}

/** A run of hits of one label on neighbouring clauses of one sentence: indices of the first and the last. */
interface Run {
  readonly label: Label
  readonly sentence: number
  readonly from: number
  to: number
  confidence: number
  learned: boolean
}

/**
 * A reason that fills at least this share of its sentence, and is the only one in it, is marked as the whole sentence, as
 * docs/taxonomy.md has it. The share was chosen on dev: evidence overlap 0.908 with it, 0.898 without.
 */
const WHOLE_SENTENCE_FROM = 0.4

/**
 * Joins hits of one label on neighbouring clauses of one sentence into one span; the span's confidence is its surest
 * clause's, and it is learned where every clause of it is. A sentence with one reason is marked whole. The stop that
 * closes a clause (comma, semicolon, colon, dash) is left out of the span.
 * @param body the text that the segments' offsets count in
 * @returns in the order of their place, then of the label's name
 */
export function joinSpans(body: string, segments: readonly Segment[], hits: readonly Hit[]): readonly Signal[] {
  const runs = joinHits(segments, hits)
  return runs
    .flatMap((run) => {
      const alone = runs.every(({ sentence, label }) => sentence !== run.sentence || label === run.label)
      const [first, last] = stretchOf(run, segments, alone).map((index) => segments[index])
      if (!first || !last) return []
      const text = body.slice(first.start, last.end)
      const lead = /^(?:[-*•·‣▪◦–+>]\s+)?/.exec(text)?.[0].length ?? 0
      const tail = /[\s,;:–—-]*$/.exec(text)?.[0].length ?? 0
      const start = first.start + lead
      const { label, confidence, learned } = run
      const end = Math.max(start + 1, last.end - tail)
      return [{ label, confidence, start, end, ...(learned ? ({ by: 'learned' } as const) : {}) }]
    })
    .sort(byPlace)
    .filter(isSurestOfItsPlace)
}

/** Two runs of one label in one sentence can both come to be that sentence: the surer one stays. */
function isSurestOfItsPlace(signal: Signal, _at: number, all: readonly Signal[]): boolean {
  const alike = all.filter(
    ({ label, start, end }) => label === signal.label && start === signal.start && end === signal.end
  )
  const surest = Math.max(...alike.map(({ confidence }) => confidence))
  return signal === alike.find(({ confidence }) => confidence === surest)
}

function joinHits(segments: readonly Segment[], hits: readonly Hit[]): readonly Run[] {
  const runs: Run[] = []
  for (const { segment, label, confidence, learned = false } of [...hits].sort((a, b) => a.segment - b.segment)) {
    const sentence = segments[segment]?.sentence ?? -1
    const run = runs.findLast((earlier) => earlier.label === label)
    if (run && run.to + 1 === segment && run.sentence === sentence) {
      run.to = segment
      run.confidence = Math.max(run.confidence, confidence)
      run.learned &&= learned
    } else {
      runs.push({ label, sentence, from: segment, to: segment, confidence, learned })
    }
  }
  return runs
}

/** Indices of the first and the last segment to mark. @param alone whether no other label is in the sentence */
function stretchOf(run: Run, segments: readonly Segment[], alone: boolean): readonly [first: number, last: number] {
  let [first, last] = [run.from, run.to]
  while (segments[first - 1]?.sentence === run.sentence) first -= 1
  while (segments[last + 1]?.sentence === run.sentence) last += 1
  const length = (from: number, to: number): number => (segments[to]?.end ?? 0) - (segments[from]?.start ?? 0)
  const whole = alone && length(run.from, run.to) >= WHOLE_SENTENCE_FROM * length(first, last)
  return whole ? [first, last] : [run.from, run.to]
}
