import type { EntryAbout, EntrySummary, Linked, LinkedMessage } from '../../../shared/contract/journal-views'
import { correctedReading } from '../../../shared/domain/correction'
import { factsOf } from '../../../shared/domain/facts'
import type { JournalEntry } from '../../../shared/domain/journal'
import { headOfEntry } from '../../../shared/domain/journal-text'
import type { MessageKind } from '../../../shared/domain/message-kind'
import { type Reading, UNSURE_BELOW } from '../../../shared/domain/reading'
import { stageToldBy } from '../../../shared/domain/stages'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'

/** Only spare computing the same again: states are never changed in place. */
const lists = new WeakMap<State['journal'], readonly EntrySummary[]>()
const lines = new WeakMap<JournalEntry, EntrySummary>()

/** The entries, newest day first and of one day the one begun last; what was put away is left out. */
export function entryList({ journal }: State): readonly EntrySummary[] {
  const known = lists.get(journal)
  if (known) return known
  // By their place, not by their time: the clock may have been set back between two of them.
  const list = journal
    .filter(({ removedAt }) => removedAt === null)
    .reverse()
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1))
    .map(lineOf)
  lists.set(journal, list)
  return list
}

/** The entries that are about a message, or about an application or one of its messages. */
export function entriesAbout(state: State, kind: 'message' | 'application', id: string): readonly EntrySummary[] {
  const links = linksIn(state)
  const isOfApplication = (messageId: string): boolean => {
    const link = links.get(messageId)
    return link?.kind === 'linked' && link.applicationId === id
  }
  const about = new Set(
    state.journal
      .filter(({ messages, applications }) =>
        kind === 'message' ? messages.includes(id) : applications.includes(id) || messages.some(isOfApplication)
      )
      .map((entry) => entry.id)
  )
  return about.size === 0 ? [] : entryList(state).filter((entry) => about.has(entry.id))
}

/** What the links lead to. */
export function linkedIn(
  state: State,
  { messages, applications }: Pick<EntryAbout, 'messages' | 'applications'>
): Linked {
  return {
    messages: messages.flatMap((id) => {
      const stored = state.messages.find(({ message }) => message.id === id)
      return stored ? [linkedMessage(stored)] : []
    }),
    applications: applications.flatMap((id) => {
      const application = state.applications.find((one) => one.id === id)
      if (!application) return []
      const { company, role, removedAt } = application
      return [{ id, company, role, isAway: removedAt !== null }]
    })
  }
}

/** What was read in a message, with what the person decided about it; null where it was not read. */
export function readingOf({ reading, corrections, decidedKind }: StoredMessage): Reading | null {
  return reading.state === 'read' ? correctedReading(reading.reading, corrections, decidedKind) : null
}

/** What a message is, where that is clear. */
export function kindOf(stored: StoredMessage): MessageKind | 'undecided' {
  const reading = readingOf(stored)
  return reading === null || reading.kindConfidence < UNSURE_BELOW ? 'undecided' : reading.kind
}

/** Who a message is from and of when, as the person put it right. */
export function senderAndDate({ message, decidedFacts }: StoredMessage): {
  readonly sender: string
  readonly date: string
} {
  const { from, date } = factsOf(message, decidedFacts)
  return { sender: from?.name || from?.address || '', date: date ?? message.addedAt }
}

function linkedMessage(stored: StoredMessage): LinkedMessage {
  const { message, removedAt } = stored
  const kind = kindOf(stored)
  return {
    id: message.id,
    subject: message.subject,
    ...senderAndDate(stored),
    saysNo: kind !== 'undecided' && stageToldBy(kind) === 'rejected',
    isAway: removedAt !== null
  }
}

function lineOf(entry: JournalEntry): EntrySummary {
  const known = lines.get(entry)
  if (known) return known
  const { id, day, mood, messages, applications, text } = entry
  const line = { id, day, ...headOfEntry(text), mood, links: messages.length + applications.length }
  lines.set(entry, line)
  return line
}
