import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { EntryAbout, EntrySummary } from '../../shared/contract/journal-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { Day } from '../../shared/domain/application'
import type { JournalEntry } from '../../shared/domain/journal'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { answerOf } from './tick'

/** The first part of every key: what main tells of refreshes all of them. */
const JOURNAL = 'journal'

const ABOUT = ['day', 'mood', 'prompt', 'messages', 'applications'] as const satisfies readonly (keyof EntryAbout)[]

/** All entries, newest day first. */
export const entriesQuery = queryOptions({ queryKey: [JOURNAL, 'list'], queryFn: () => bridge.listEntries() })

/** One entry; one that is gone is a value with a code, not a rejection. */
export function entryQuery(id: string) {
  return queryOptions({ queryKey: [JOURNAL, 'entry', id], queryFn: () => bridge.getEntry(id) })
}

/** What an entry is linked to. */
export function linkedQuery({ messages, applications }: Pick<EntryAbout, 'messages' | 'applications'>) {
  return queryOptions({
    queryKey: [JOURNAL, 'linked', messages, applications],
    queryFn: () => bridge.linkedTo({ messages, applications })
  })
}

/** The entries about a message, or about an application and its messages. */
export function entriesAboutQuery(kind: 'message' | 'application', id: string) {
  return queryOptions({ queryKey: [JOURNAL, 'about', kind, id], queryFn: () => bridge.entriesAbout(kind, id) })
}

/** The newest strengths that employers named. */
export function kindWordsQuery(most: number) {
  return queryOptions({ queryKey: [JOURNAL, 'kind-words', most], queryFn: () => bridge.kindWords(most) })
}

/** What happened from one day to another. */
export function lookBackQuery(from: Day, to: Day) {
  return queryOptions({ queryKey: [JOURNAL, 'look-back', from, to], queryFn: () => bridge.lookBack(from, to) })
}

/** Changes what an entry has beside its words: seen at once, decided by main. Null where the entry is not there. */
export function setEntry(client: QueryClient, id: string, about: Partial<EntryAbout>): DecisionUnderWay | null {
  const { queryKey } = entryQuery(id)
  const shown = client.getQueryData(queryKey)
  if (!shown?.ok) return null
  // Only what was changed: the rest may be another by then.
  const before: Partial<EntryAbout> = Object.fromEntries(
    ABOUT.filter((key) => key in about).map((key) => [key, shown.value[key]])
  )
  show(client, id, about)
  const asked = answerOf(bridge.setEntry(id, about))
  return {
    answer: refusalOf(client, id, asked),
    async takeBack() {
      if (!(await asked).ok) return null
      show(client, id, before)
      return refusalOf(client, id, answerOf(bridge.setEntry(id, before)))
    }
  }
}

/** Puts an entry away: gone from the list at once, back where main refuses. Gives the code of the refusal, or null. */
export async function removeEntry(client: QueryClient, id: string): Promise<ErrorCode | null> {
  const { queryKey } = entriesQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData<readonly EntrySummary[]>(queryKey, (old) => old?.filter((entry) => entry.id !== id))
  const result = await answerOf(bridge.removeEntry(id))
  if (result.ok) return null
  await client.invalidateQueries({ queryKey })
  return result.code
}

/** Brings an entry back that was put away. Gives the code of the refusal, or null. */
export async function restoreEntry(id: string): Promise<ErrorCode | null> {
  const result = await answerOf(bridge.restoreEntry(id))
  return result.ok ? null : result.code
}

/** Shows an entry with the words that main has kept, until main tells so itself. `about`: of one that is new. */
export function showKept(
  client: QueryClient,
  id: string,
  { text, changedAt, about }: Pick<JournalEntry, 'text' | 'changedAt'> & { readonly about: EntryAbout | null }
): void {
  if (about === null) {
    show(client, id, { text, changedAt })
    return
  }
  const { queryKey } = entryQuery(id)
  void client.cancelQueries({ queryKey })
  const value: JournalEntry = { id, ...about, text, addedAt: changedAt, changedAt, removedAt: null }
  client.setQueryData<Result<JournalEntry>>(queryKey, () => ({ ok: true, value }))
}

function show(client: QueryClient, id: string, change: Partial<JournalEntry>): void {
  const { queryKey } = entryQuery(id)
  // An answer that is on its way knows nothing of this yet.
  void client.cancelQueries({ queryKey })
  client.setQueryData<Result<JournalEntry>>(queryKey, (old) =>
    old?.ok ? { ok: true, value: { ...old.value, ...change } } : old
  )
}

async function refusalOf(client: QueryClient, id: string, answer: Promise<Result<unknown>>): Promise<ErrorCode | null> {
  const result = await answer
  if (result.ok) return null
  await client.invalidateQueries({ queryKey: entryQuery(id).queryKey })
  return result.code
}
