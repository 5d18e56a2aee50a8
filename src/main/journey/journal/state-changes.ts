import type { EntryAbout, EntryWriting, Written } from '../../../shared/contract/journal-views'
import type { JournalEntry } from '../../../shared/domain/journal'
import { changedAfter } from '../../../shared/domain/journal-version'
import type { State } from '../../../shared/state/state'

/** A state after words were to be kept, and what came of it; null: there is no such entry. */
export interface AfterWriting {
  readonly state: State
  readonly written: Written | null
}

/**
 * The state with the words of an entry. A new one goes to the end; one that is there is changed only on top of the version that was
 * seen, also where it was put away meanwhile.
 * @param now ISO 8601
 */
export function withWords(state: State, { id, text, seen, about }: EntryWriting, now: string): AfterWriting {
  const entry = state.journal.find((one) => one.id === id)
  if (entry === undefined) {
    if (about === null) return { state, written: null }
    const added: JournalEntry = { id, ...about, text, addedAt: now, changedAt: now, removedAt: null }
    return { state: { ...state, journal: [...state.journal, added] }, written: { kind: 'kept', changedAt: now } }
  }
  // The same words twice, for instance because the first answer did not arrive, change nothing.
  if (entry.text === text) return { state, written: { kind: 'kept', changedAt: entry.changedAt } }
  if (entry.changedAt !== seen) return { state, written: { kind: 'overtaken', changedAt: entry.changedAt } }
  const changedAt = changedAfter(entry.changedAt, now)
  return { state: withEntry(state, { ...entry, text, changedAt }), written: { kind: 'kept', changedAt } }
}

/** The state in which an entry has something else beside its words. */
export function withAbout(state: State, id: string, about: Partial<EntryAbout>): State {
  const entry = state.journal.find((one) => one.id === id)
  return entry === undefined ? state : withEntry(state, { ...entry, ...about })
}

/** The state with an entry put away (a time) or brought back (null). */
export function withEntryRemoved(state: State, id: string, removedAt: string | null): State {
  const entry = state.journal.find((one) => one.id === id)
  if (entry === undefined || (entry.removedAt === null) === (removedAt === null)) return state
  return withEntry(state, { ...entry, removedAt })
}

function withEntry(state: State, entry: JournalEntry): State {
  return { ...state, journal: state.journal.map((one) => (one.id === entry.id ? entry : one)) }
}
