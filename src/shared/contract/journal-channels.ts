import type { Day } from '../domain/application'
import type { JournalEntry } from '../domain/journal'
import type { LookBack } from '../domain/look-back'
import type { EntryAbout, EntrySummary, EntryWriting, KindWordsView, Linked, Written } from './journal-views'
import type { Result } from './result'

/** The journal. Inputs and outputs by channel: see `Requests`. */
export interface JournalRequests {
  /** Newest day first; of one day the one begun last. */
  'journal:list': (input: null) => readonly EntrySummary[]
  /** `not_found` also for one that was put away. */
  'journal:get': (input: string) => Result<JournalEntry>
  /** Keeps the words of an entry, only on top of the version that the window last saw. */
  'journal:write': (input: EntryWriting) => Result<Written>
  /** Changes what it has beside its words. */
  'journal:set': (input: { readonly id: string; readonly about: Partial<EntryAbout> }) => Result<true>
  'journal:remove': (input: string) => Result<true>
  'journal:restore': (input: string) => Result<true>
  'journal:linked': (input: Pick<EntryAbout, 'messages' | 'applications'>) => Linked
  /** The entries about a message, or about an application and its messages; in the order of the list. */
  'journal:about': (input: { readonly kind: 'message' | 'application'; readonly id: string }) => readonly EntrySummary[]
  'journal:kindWords': (input: { readonly most: number }) => KindWordsView
  /** What happened from one day to another, both included. */
  'journal:lookBack': (input: { readonly from: Day; readonly to: Day }) => LookBack
}

export const JOURNAL_CHANNELS = [
  'journal:list',
  'journal:get',
  'journal:write',
  'journal:set',
  'journal:remove',
  'journal:restore',
  'journal:linked',
  'journal:about',
  'journal:kindWords',
  'journal:lookBack'
] as const satisfies readonly (keyof JournalRequests)[]

/** The page's side of it. */
export interface JournalBridge {
  listEntries(): Promise<readonly EntrySummary[]>
  getEntry(id: string): Promise<Result<JournalEntry>>
  writeEntry(writing: EntryWriting): Promise<Result<Written>>
  setEntry(id: string, about: Partial<EntryAbout>): Promise<Result<true>>
  removeEntry(id: string): Promise<Result<true>>
  restoreEntry(id: string): Promise<Result<true>>
  linkedTo(links: Pick<EntryAbout, 'messages' | 'applications'>): Promise<Linked>
  entriesAbout(kind: 'message' | 'application', id: string): Promise<readonly EntrySummary[]>
  kindWords(most: number): Promise<KindWordsView>
  lookBack(from: Day, to: Day): Promise<LookBack>
}
