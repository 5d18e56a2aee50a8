import { LABELS, type Label } from '../../src/shared/domain/label'

/** A labelled stretch of a body, gold or predicted. */
export interface Mark {
  readonly label: Label
  readonly start: number
  readonly end: number
  /** Predicted marks only. */
  readonly confidence?: number
}

/** Gold and predicted marks of one message. */
export interface Judged {
  readonly gold: readonly Mark[]
  readonly predicted: readonly Mark[]
}

export interface LabelScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Messages that carry the label in the gold data. */
  readonly support: number
}

/** A predicted span points at the right words when it shares at least this part of the shorter of the two. */
const POINTS_AT = 0.5

function shared(a: Mark, b: Mark): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether a predicted span lies on the gold evidence. */
export function pointsAt(predicted: Mark, gold: Mark): boolean {
  return shared(predicted, gold) >= POINTS_AT * Math.min(predicted.end - predicted.start, gold.end - gold.start)
}

/**
 * Scores one label over messages. A message counts as found when the label is predicted on words that the gold evidence
 * holds (`evidence`), or when it is predicted at all (`label`). The label on the wrong words is both a miss and a false find.
 */
export function scoreLabel(messages: readonly Judged[], label: Label, by: 'evidence' | 'label'): LabelScore {
  let found = 0
  let claimed = 0
  let support = 0
  for (const { gold, predicted } of messages) {
    const wanted = gold.filter((mark) => mark.label === label)
    const given = predicted.filter((mark) => mark.label === label)
    if (wanted.length > 0) support += 1
    if (given.length > 0) claimed += 1
    const right =
      by === 'label' ? wanted.length > 0 && given.length > 0 : given.some((g) => wanted.some((w) => pointsAt(g, w)))
    if (right) found += 1
  }
  const precision = claimed === 0 ? 0 : found / claimed
  const recall = support === 0 ? 0 : found / support
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    support
  }
}

/** Mean of the labels' F1. */
export function macroF1(messages: readonly Judged[], by: 'evidence' | 'label'): number {
  return LABELS.reduce((sum, label) => sum + scoreLabel(messages, label, by).f1, 0) / LABELS.length
}

/**
 * How well the spans of rightly found labels lie on the gold evidence: characters shared over characters in either, mean
 * over all (message, label) pairs that both sides mark.
 */
export function evidenceOverlap(messages: readonly Judged[]): number {
  const overlaps: number[] = []
  for (const { gold, predicted } of messages) {
    for (const label of LABELS) {
      const wanted = covered(gold.filter((mark) => mark.label === label))
      const given = covered(predicted.filter((mark) => mark.label === label))
      if (wanted.size === 0 || given.size === 0) continue
      const both = [...given].filter((at) => wanted.has(at)).length
      overlaps.push(both / (wanted.size + given.size - both))
    }
  }
  return overlaps.reduce((a, b) => a + b, 0) / Math.max(1, overlaps.length)
}

function covered(marks: readonly Mark[]): Set<number> {
  const places = new Set<number>()
  for (const mark of marks) for (let at = mark.start; at < mark.end; at++) places.add(at)
  return places
}

/**
 * Expected calibration error over ten equal bins (Naeini et al. 2015): mean distance between confidence and the share of
 * spans that are right, weighted by the spans in each bin.
 */
export function calibrationError(messages: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  let total = 0
  for (const { gold, predicted } of messages) {
    for (const mark of predicted) {
      const bin = bins[Math.min(9, Math.floor((mark.confidence ?? 1) * 10))]
      if (!bin) continue
      bin.count += 1
      bin.confidence += mark.confidence ?? 1
      bin.right += gold.some((wanted) => wanted.label === mark.label && pointsAt(mark, wanted)) ? 1 : 0
      total += 1
    }
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, total)
}
