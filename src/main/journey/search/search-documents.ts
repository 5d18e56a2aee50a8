import type { Application } from '../../../shared/domain/application'
import type { Ask } from '../../../shared/domain/ask'
import { factsOf } from '../../../shared/domain/facts'
import type { JournalEntry } from '../../../shared/domain/journal'
import type { Correspondent } from '../../../shared/domain/message'
import type { ResumeFile } from '../../../shared/domain/resume-desk'
import type { SearchKind } from '../../../shared/domain/search'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import type { SearchDocument } from './search-document'

/** How documents follow from the things of one part of the state. */
export interface DocumentSource<T = unknown> {
  readonly kind: SearchKind
  readonly items: (state: State) => readonly T[]
  readonly idOf: (item: T) => string
  /** What was put away is not found. */
  readonly isPresent: (item: T) => boolean
  /** Whether both give the same document: then nothing is to be told. */
  readonly isSame: (one: T, other: T) => boolean
  readonly make: (item: T) => SearchDocument
}

/** A longer text is searched up to here: a file of many megabytes that was taken in as one message. UTF-16 units. */
const LONGEST_TEXT = 2_000_000

const MESSAGES: DocumentSource<StoredMessage> = {
  kind: 'message',
  items: ({ messages }) => messages,
  idOf: ({ message }) => message.id,
  isPresent: ({ removedAt }) => removedAt === null,
  // A reading and its corrections change nothing that is searched.
  isSame: (one, other) => one.message === other.message && one.decidedFacts === other.decidedFacts,
  make: ofMessage
}

/** Few and short things first, then the messages. Each is opened by its own kind alone. */
export const DOCUMENT_SOURCES: readonly DocumentSource[] = [
  anyOf(wholeThings('resume', ({ resumes }) => resumes, ofResume)),
  anyOf(wholeThings('request', ({ asks }) => asks, ofRequest)),
  anyOf(wholeThings('entry', ({ journal }) => journal, ofEntry)),
  anyOf(wholeThings('application', ({ applications }) => applications, ofApplication)),
  anyOf(MESSAGES)
]

function wholeThings<T extends { readonly id: string; readonly removedAt: string | null }>(
  kind: SearchKind,
  items: (state: State) => readonly T[],
  make: (item: T) => SearchDocument
): DocumentSource<T> {
  return {
    ...{ kind, items, make },
    idOf: ({ id }) => id,
    isPresent: ({ removedAt }) => removedAt === null,
    isSame: (one, other) => one === other
  }
}

/** Forgets what its things are: whoever uses it gives it back only what it gave. */
function anyOf<T>(source: DocumentSource<T>): DocumentSource {
  return source as DocumentSource<unknown> // see above
}

function ofMessage({ message, decidedFacts }: StoredMessage): SearchDocument {
  const { company, role, from, date } = factsOf(message, decidedFacts)
  const attachments = message.attachments.map(({ name }) => name)
  return document('message', message.id, date ?? message.addedAt, {
    title: message.subject,
    detail: from?.name || from?.address || '',
    names: lines(from?.name ? from.address : '', company, role),
    body: message.body,
    more: lines(...message.folded.map(({ text }) => text), ...attachments),
    isCompared: true
  })
}

function ofApplication({ id, company, role, stages, posting, contact, notes, addedAt }: Application): SearchDocument {
  const days = stages.flatMap(({ on }) => (on === null ? [] : [on])).sort()
  return document('application', id, days.at(-1) ?? addedAt, {
    title: company,
    detail: role,
    names: nameAndAddress(contact),
    body: notes,
    more: lines(posting.text, posting.link)
  })
}

function ofEntry({ id, day, text }: JournalEntry): SearchDocument {
  return document('entry', id, day, { body: text, isCompared: true })
}

function ofRequest({
  id,
  to,
  subject,
  text,
  followUp,
  messageId,
  applicationId,
  askedAt,
  addedAt
}: Ask): SearchDocument {
  return document('request', id, askedAt ?? addedAt, {
    title: subject,
    detail: to?.name || to?.address || '',
    names: to?.name ? to.address : '',
    body: text,
    more: followUp,
    opens:
      messageId !== null
        ? { kind: 'message', id: messageId }
        : applicationId !== null
          ? { kind: 'application', id: applicationId }
          : null
  })
}

function ofResume({ id, versions, target }: ResumeFile): SearchDocument {
  const newest = versions.at(-1)
  const title = newest?.fileName ?? ''
  const others = new Set(versions.map(({ fileName }) => fileName).filter((name) => name !== title))
  return document('resume', id, newest?.addedAt ?? '', {
    title,
    detail: [target.role, target.company].filter(Boolean).join(', '),
    names: lines(...others)
  })
}

function document(kind: SearchKind, id: string, date: string, texts: Partial<SearchDocument>): SearchDocument {
  const { title = '', detail = '', names = '', body = '', more = '', isCompared = false, opens = null } = texts
  return {
    ...{ key: `${kind}:${id}`, kind, id, title, detail, names, isCompared, opens },
    body: body.slice(0, LONGEST_TEXT),
    more: more.slice(0, LONGEST_TEXT),
    date,
    at: timeOf(date)
  }
}

function timeOf(date: string): number {
  // A day is of the person's calendar, not of Greenwich's.
  const time = Date.parse(date.length === 'yyyy-mm-dd'.length ? `${date}T12:00` : date)
  return Number.isNaN(time) ? 0 : time
}

function nameAndAddress(one: Correspondent | null): string {
  return one === null ? '' : lines(one.name, one.address)
}

function lines(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('\n')
}
