import { type Span, sharedLength } from '../shared/domain/span'

/** A clause counts as meant where at least this share of it is marked, … */
const COVERED = 0.5
/** … or where it holds at least this share of the mark. */
const HOLDS = 0.6

/** Whether a mark on words speaks of a clause: what is trained, calibrated and taught by. */
export function holdsEnough(clause: Span, mark: Span): boolean {
  const shared = sharedLength(clause, mark)
  return shared > 0 && (shared >= COVERED * (clause.end - clause.start) || shared >= HOLDS * (mark.end - mark.start))
}
