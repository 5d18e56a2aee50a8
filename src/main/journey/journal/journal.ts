import type {
  EntryAbout,
  EntrySummary,
  EntryWriting,
  KindWordsView,
  Linked,
  Written
} from '../../../shared/contract/journal-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { Day } from '../../../shared/domain/application'
import type { JournalEntry } from '../../../shared/domain/journal'
import { type LookBack, lookBack } from '../../../shared/domain/look-back'
import type { Store } from '../../storage/store'
import { type AfterWriting, withAbout, withEntryRemoved, withWords } from './state-changes'
import { entriesAbout, entryList, linkedIn } from './views'
import { kindWordsIn, whatHappened } from './what-happened'

/** The person's journal. Codes of what changes something: `not_found`, and those of the store. */
export interface Journal {
  list(): readonly EntrySummary[]
  get(id: string): Result<JournalEntry>
  /** Keeps words as they are, on top of the version that was seen. `not_found` for one that was seen and is not there. */
  write(writing: EntryWriting): Promise<Result<Written>>
  set(id: string, about: Partial<EntryAbout>): Promise<Result<true>>
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  linked(links: Pick<EntryAbout, 'messages' | 'applications'>): Linked
  about(kind: 'message' | 'application', id: string): readonly EntrySummary[]
  /** @param most so many are given */
  kindWords(most: number): KindWordsView
  lookBack(from: Day, to: Day): LookBack
}

export interface JournalOptions {
  readonly store: Store
  /** The time now as ISO 8601. */
  readonly now: () => string
}

/** @see Journal */
export function createJournal({ store, now }: JournalOptions): Journal {
  const entryOf = (id: string): JournalEntry | undefined => store.state().journal.find((entry) => entry.id === id)

  async function changed(id: string, change: Parameters<Store['change']>[0]): Promise<Result<true>> {
    if (entryOf(id) === undefined) return failed('not_found')
    const result = await store.change(change)
    return result.ok ? ok(true) : result
  }

  return {
    list: () => entryList(store.state()),
    get(id) {
      const entry = entryOf(id)
      return entry === undefined || entry.removedAt !== null ? failed('not_found') : ok(entry)
    },
    async write(writing) {
      const at = now()
      const after: { written: AfterWriting['written'] } = { written: null }
      // Which version there is, is decided where the change is made: others may be waiting before it.
      const result = await store.change((state) => {
        const { state: changedState, written } = withWords(state, writing, at)
        after.written = written
        return changedState
      })
      if (!result.ok) return result
      return after.written === null ? failed('not_found') : ok(after.written)
    },
    set: (id, about) => changed(id, (state) => withAbout(state, id, about)),
    remove: (id) => changed(id, (state) => withEntryRemoved(state, id, now())),
    restore: (id) => changed(id, (state) => withEntryRemoved(state, id, null)),
    linked: (links) => linkedIn(store.state(), links),
    about: (kind, id) => entriesAbout(store.state(), kind, id),
    kindWords(most) {
      const words = kindWordsIn(store.state())
      return { words: words.slice(0, most), count: words.length }
    },
    lookBack: (from, to) => lookBack(whatHappened(store.state()), from, to)
  }
}
