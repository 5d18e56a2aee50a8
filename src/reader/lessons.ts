import type { TaughtMessage } from '../shared/contract/reader-protocol'
import { LABELS, type Label } from '../shared/domain/label'
import type { Segment } from '../shared/domain/segmenter'
import { type Span, sharedLength } from '../shared/domain/span'
import { holdsEnough } from './clause-share'
import type { TaughtClause } from './personal-layer'

/** So many clauses before and after one that was decided about teach what was not meant. */
const NEIGHBOURS = 6

/** A message of a lesson as the frozen model sees it. */
export interface EncodedMessage {
  readonly segments: readonly Segment[]
  /** One a segment, from the middle of the encoder. */
  readonly embeddings: readonly Float32Array[]
  /** For each segment and label, whether the model shows it. */
  readonly shown: readonly (readonly boolean[])[]
}

/**
 * What a lesson decides about the clauses of its message: those that were decided about, and their neighbours, from which the
 * decided ones are told apart.
 */
export function taughtClauses(
  verdicts: TaughtMessage['verdicts'],
  { segments, embeddings, shown }: EncodedMessage
): readonly TaughtClause[] {
  const given = verdicts.map((verdict) => ({ ...verdict, about: clausesOf(verdict, segments) }))
  const decided = segments.map((segment, index) =>
    LABELS.map((label): TaughtClause['verdicts'][number] => {
      const ofLabel = given.filter((verdict) => verdict.label === label)
      const last = ofLabel.findLast(({ about }) => about.has(index))
      if (last) return last.is
      return ofLabel.some((verdict) => sharedLength(verdict, segment) > 0) ? 'unclear' : null
    })
  )
  const isDecided = (index: number): boolean => decided[index]?.some((verdict) => verdict !== null) ?? false
  return segments.flatMap((_, index) => {
    const embedding = embeddings[index]
    const near = segments.some((_, other) => Math.abs(other - index) <= NEIGHBOURS && isDecided(other))
    if (!embedding || !near) return []
    return [{ embedding, verdicts: decided[index] ?? [], shown: shown[index] ?? [] }]
  })
}

/** The clauses that chosen words are about; where none is half meant, the one that holds most of them. */
function clausesOf(words: Span & { readonly label: Label }, segments: readonly Segment[]): ReadonlySet<number> {
  const meant = segments.flatMap((segment, index) => (holdsEnough(segment, words) ? [index] : []))
  if (meant.length > 0) return new Set(meant)
  const shares = segments.map((segment) => sharedLength(segment, words))
  const most = Math.max(0, ...shares)
  return most === 0 ? new Set() : new Set([shares.indexOf(most)])
}
