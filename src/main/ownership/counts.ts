import type { OwnedCounts } from '../../shared/contract/ownership-views'
import type { State } from '../../shared/state/state'

/** How many things a state holds; what was put away counts, too. */
export function countsOf({ messages, applications, asks, journal, resumes }: State): OwnedCounts {
  return {
    messages: messages.length,
    applications: applications.length,
    asks: asks.length,
    entries: journal.length,
    resumes: resumes.length
  }
}

/** Whether nothing is there, not even something that was put away. */
export function isEmpty(state: State): boolean {
  return Object.values(countsOf(state)).every((count) => count === 0)
}
