import type { Application } from '../../../shared/domain/application'
import { type Ask, isAskAbout } from '../../../shared/domain/ask'
import type { JournalEntry } from '../../../shared/domain/journal'
import type { ResumeFile } from '../../../shared/domain/resume-desk'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { withoutSample } from '../../journey/sample/without-sample'

/** An export's state as it is added to one that is there: without its sample data. @param at ISO 8601, when it was exported */
export function withoutItsSample(state: State, at: string): State {
  return state.sample === null ? state : { ...withoutSample(state, new Date(at)), sample: null }
}

/**
 * The state that is here with what another one has beyond it. Known by its id or by the same content (the bytes of a message, the
 * words and day of an entry), nothing is there twice; what is here stays as it is, its settings as well. Ticks and decisions come
 * with the messages and resumes that they are about.
 */
export function addMissing(here: State, other: State): State {
  const ids = new Map<string, string>()
  const messages = missingOf(here.messages, other.messages, ids, {
    idOf: ({ message }) => message.id,
    contentOf: ({ message }) => message.sha256
  })
  const applications = missingOf(here.applications, other.applications, ids, {
    idOf: ({ id }) => id,
    contentOf: applicationContent
  })
  const resumes = missingOf(here.resumes, other.resumes, ids, {
    idOf: ({ id }) => id,
    contentOf: ({ versions }) => versions.map(({ sha256 }) => sha256).join()
  })
  const journal = missingOf(here.journal, other.journal, ids, {
    idOf: ({ id }) => id,
    contentOf: ({ day, text }) => (text.trim() === '' ? null : `${day} ${text}`)
  })
  const asks = missingOf(here.asks, other.asks, ids, { idOf: ({ id }) => id, contentOf: () => null })
    .map((ask) => askWith(ask, ids))
    .filter((ask) => !here.asks.some((one) => isSameAsk(one, ask)))
  const added = new Set([...messages.map(({ message }) => message.id), ...resumes.map(({ id }) => id)])
  return {
    ...here,
    messages: [...here.messages, ...messages.map((stored) => messageWith(stored, ids))],
    applications: [...here.applications, ...applications],
    resumes: [...here.resumes, ...resumes.map((file) => resumeWith(file, ids))],
    journal: [...here.journal, ...journal.map((entry) => entryWith(entry, ids))],
    asks: [...here.asks, ...asks],
    ticks: { ...aboutAdded(other.ticks, added), ...here.ticks },
    decisions: { ...aboutAdded(other.decisions, added), ...here.decisions },
    begunReasons: { ...aboutAdded(other.begunReasons, added), ...here.begunReasons },
    passedOver: [...new Set([...here.passedOver, ...other.passedOver])],
    alwaysIgnored: [
      ...here.alwaysIgnored,
      ...other.alwaysIgnored.filter(
        ({ kind, words }) => !here.alwaysIgnored.some((one) => one.kind === kind && one.words === words)
      )
    ]
  }
}

interface Identity<T> {
  readonly idOf: (record: T) => string
  /** The same for the same content; null where that says nothing. */
  readonly contentOf: (record: T) => string | null
}

/** The records that are not here; for those that are here under another id, `ids` learns which. */
function missingOf<T>(
  here: readonly T[],
  other: readonly T[],
  ids: Map<string, string>,
  { idOf, contentOf }: Identity<T>
): readonly T[] {
  const known = new Set(here.map(idOf))
  const idByContent = new Map(here.map((record) => [contentOf(record), idOf(record)]))
  return other.filter((record) => {
    const id = idOf(record)
    const content = contentOf(record)
    const same = content === null ? undefined : idByContent.get(content)
    if (known.has(id)) return false
    if (same !== undefined) ids.set(id, same)
    return same === undefined
  })
}

function applicationContent({ company, role, stages, posting, contact, notes }: Application): string {
  return JSON.stringify([company, role, stages, posting, contact, notes])
}

function isSameAsk(one: Ask, other: Ask): boolean {
  const { messageId, applicationId, kind } = other
  if (messageId !== null) return isAskAbout(one, { from: 'message', messageId, kind })
  return applicationId !== null && isAskAbout(one, { from: 'application', applicationId })
}

type Ids = ReadonlyMap<string, string>

function linked(id: string, ids: Ids): string {
  return ids.get(id) ?? id
}

function messageWith(stored: StoredMessage, ids: Ids): StoredMessage {
  const { application } = stored
  if (application?.kind !== 'belongs' || !ids.has(application.applicationId)) return stored
  return { ...stored, application: { ...application, applicationId: linked(application.applicationId, ids) } }
}

function askWith(ask: Ask, ids: Ids): Ask {
  const { messageId, applicationId, end, notAnswers } = ask
  return {
    ...ask,
    messageId: messageId && linked(messageId, ids),
    applicationId: applicationId && linked(applicationId, ids),
    end: end && { ...end, messageId: end.messageId && linked(end.messageId, ids) },
    notAnswers: notAnswers.map((id) => linked(id, ids))
  }
}

function entryWith(entry: JournalEntry, ids: Ids): JournalEntry {
  return {
    ...entry,
    messages: entry.messages.map((id) => linked(id, ids)),
    applications: entry.applications.map((id) => linked(id, ids))
  }
}

function resumeWith(file: ResumeFile, ids: Ids): ResumeFile {
  return {
    ...file,
    versions: file.versions.map((one) => ({ ...one, usedFor: one.usedFor.map((id) => linked(id, ids)) })),
    keptOpen: file.keptOpen.map((key) =>
      key
        .split(':')
        .map((part) => linked(part, ids))
        .join(':')
    )
  }
}

/** Action items are known by the id of what they follow from, and a colon after it. */
function aboutAdded<T>(all: Readonly<Record<string, T>>, added: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.split(':').some((part) => added.has(part))))
}
