import { randomUUID } from 'node:crypto'
import type { Application } from '../../../shared/domain/application'
import type { JournalEntry } from '../../../shared/domain/journal'
import type { ResumeFile } from '../../../shared/domain/resume-desk'
import type { State } from '../../../shared/state/state'
import { dayOf } from './calendar'
import { textMark } from './with-sample'

const SHA256 = /^[0-9a-f]{64}$/
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** What the person wrote into sample things: notes on applications, and entries that they changed. */
export interface OwnWords {
  readonly applications: readonly Application[]
  readonly entries: readonly JournalEntry[]
}

/** @see OwnWords */
export function ownWords(state: State): OwnWords {
  const came = new Set(state.sample?.ids)
  const isOwn = (text: string): boolean => text.trim() !== '' && !came.has(textMark(text))
  return {
    applications: state.applications.filter(({ id, notes }) => came.has(id) && isOwn(notes)),
    entries: state.journal.filter(({ id, text, removedAt }) => came.has(id) && removedAt === null && isOwn(text))
  }
}

/**
 * The state without anything that came with the sample data, and without what hangs on that: ticks, decisions, links, and requests
 * for feedback that the person drafted to invented people. What the person wrote stays: entries that they changed remain, notes on a
 * sample application become an entry of today, and newer saves of their own in a sample resume keep it there. `sample` then holds the
 * originals that nothing uses any more, which are to be deleted; null where there are none.
 */
export function withoutSample(state: State, now: Date): State {
  if (state.sample === null) return state
  const came = new Set(state.sample.ids)
  const own = ownWords(state)
  const kept = new Set<{ readonly id: string }>(own.entries)
  const resumes = state.resumes.flatMap((file) => withoutSampleVersions(file, came))
  const stays = new Set(resumes.map(({ id }) => id))
  const gone = new Set(
    [...state.messages.map(({ message }) => message), ...state.applications, ...state.resumes]
      .map(({ id }) => id)
      .filter((id) => came.has(id) && !stays.has(id))
  )
  const isGone = (id: string | null): boolean => id !== null && gone.has(id)
  const stillThere = (id: string): boolean => !gone.has(id)
  const linked = (id: string | null): string | null => (isGone(id) ? null : id)
  const hangs = (key: string): boolean => (key.match(ID) ?? []).some(isGone)

  const messages = state.messages
    .filter(({ message }) => stillThere(message.id))
    .map((stored) =>
      stored.application?.kind === 'belongs' && isGone(stored.application.applicationId)
        ? { ...stored, application: null }
        : stored
    )
  const journal = state.journal
    .filter((entry) => !came.has(entry.id) || kept.has(entry))
    .map((entry) =>
      [...entry.messages, ...entry.applications].some(isGone)
        ? { ...entry, messages: entry.messages.filter(stillThere), applications: entry.applications.filter(stillThere) }
        : entry
    )
  const asks = state.asks
    .filter(({ id, messageId, applicationId }) => {
      const isAboutSample = isGone(messageId) || isGone(applicationId)
      return !came.has(id) && !(isAboutSample && linked(messageId) === null && linked(applicationId) === null)
    })
    .map((ask) => {
      const { end } = ask
      if (![ask.messageId, ask.applicationId, end?.messageId ?? null, ...ask.notAnswers].some(isGone)) return ask
      const ended = end && { ...end, messageId: linked(end.messageId) }
      return {
        ...ask,
        messageId: linked(ask.messageId),
        applicationId: linked(ask.applicationId),
        end: ended,
        notAnswers: ask.notAnswers.filter(stillThere)
      }
    })
  const without: State = {
    ...state,
    messages,
    applications: state.applications.filter(({ id }) => stillThere(id)),
    asks,
    journal: [...journal, ...own.applications.map((application) => notesEntry(application, now))],
    resumes: resumes.map((file) => withoutLinks(file, isGone, hangs)),
    ticks: filtered(state.ticks, (key, { resumeId = null }) => !hangs(key) && !isGone(resumeId)),
    decisions: filtered(state.decisions, (key) => !hangs(key)),
    sample: null
  }
  const used = originalsOf(without)
  const unused = [...originalsOf(state)].filter((sha256) => !used.has(sha256))
  // Where an earlier try could not delete them all, nothing but those is still named there.
  const isSecondTry = state.sample.ids.every((id) => SHA256.test(id))
  const left = isSecondTry ? state.sample.ids.filter((id) => !used.has(id)) : []
  const ids = [...new Set([...unused, ...left])]
  return { ...without, sample: ids.length === 0 ? null : { ids } }
}

/** The SHA-256 of every original that something in the state is kept as. */
export function originalsOf({ messages, resumes }: State): ReadonlySet<string> {
  return new Set([
    ...messages.map(({ message }) => message.sha256),
    ...resumes.flatMap(({ versions }) => versions.map(({ sha256 }) => sha256))
  ])
}

/** The file without the saves that came with it, where the person added others; else nothing of it. */
function withoutSampleVersions(file: ResumeFile, came: ReadonlySet<string>): readonly ResumeFile[] {
  if (!came.has(file.id)) return [file]
  const versions = file.versions.filter(({ sha256 }) => !came.has(sha256))
  return versions.length === 0 ? [] : [{ ...file, versions }]
}

function withoutLinks(file: ResumeFile, isGone: (id: string) => boolean, hangs: (key: string) => boolean): ResumeFile {
  const { versions, keptOpen } = file
  if (!versions.some(({ usedFor }) => usedFor.some(isGone)) && !keptOpen.some(hangs)) return file
  return {
    ...file,
    versions: versions.map((one) => ({ ...one, usedFor: one.usedFor.filter((id) => !isGone(id)) })),
    keptOpen: keptOpen.filter((key) => !hangs(key))
  }
}

function notesEntry({ company, role, notes }: Application, now: Date): JournalEntry {
  const at = now.toISOString()
  return {
    id: randomUUID(),
    day: dayOf(now),
    text: `My notes on ${[role, company].filter(Boolean).join(', ')} (sample data):\n\n${notes}`,
    mood: null,
    prompt: null,
    messages: [],
    applications: [],
    addedAt: at,
    changedAt: at,
    removedAt: null
  }
}

function filtered<T>(
  record: Readonly<Record<string, T>>,
  stays: (key: string, value: T) => boolean
): Readonly<Record<string, T>> {
  const entries = Object.entries(record).filter(([key, value]) => stays(key, value))
  return entries.length === Object.keys(record).length ? record : Object.fromEntries(entries)
}
