import { createHash, randomUUID } from 'node:crypto'
import type { Tick } from '../../../shared/domain/action-item'
import { newApplication } from '../../../shared/domain/application'
import { type Ask, newAsk } from '../../../shared/domain/ask'
import { FEEDBACK_QUESTION } from '../../../shared/domain/feedback-request'
import type { JournalEntry } from '../../../shared/domain/journal'
import type { Message, ParsedMessage } from '../../../shared/domain/message'
import type { ResumeFile } from '../../../shared/domain/resume-desk'
import type { StepDecision } from '../../../shared/domain/step-decision'
import type { State } from '../../../shared/state/state'
import { knownMessage } from '../../inbox/duplicates'
import { withMessage } from '../../inbox/state-changes'
import { dayAt, timeAt } from './calendar'
import { ACCEPTED, APPLICATIONS, ASKS, DISAGREED, ENTRIES, LATER, RESUMES, type StoryStep, TICKS } from './story'

/** A file of the sample data whose bytes are kept. */
export interface SampleFile {
  readonly sha256: string
  readonly byteLength: number
}

/** What of the sample data comes from files, by the file's name without folders. */
export interface SampleFiles {
  /** In their order. The name has no ending. */
  readonly messages: readonly (SampleFile & { readonly name: string; readonly parsed: ParsedMessage })[]
  readonly resumes: ReadonlyMap<string, SampleFile>
}

/** How a text that came with the sample data is told from what the person made of it. */
export function textMark(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The state with the sample data; its messages wait to be read. A message that the person has already stays theirs. */
export function withSample(state: State, files: SampleFiles, now: Date): State {
  const applicationIds = new Map(APPLICATIONS.map(({ name }) => [name, randomUUID()]))
  const applicationOf = (name: string): string => applicationIds.get(name) ?? missing(name)
  const messageIds = new Map<string, string>()
  const messageOf = (name: string): string => messageIds.get(name) ?? missing(name)
  const ids = new Set<string>(applicationIds.values())

  let next = state
  for (const { name, parsed, sha256, byteLength } of files.messages) {
    const known = knownMessage(next.messages, parsed, sha256)
    const id = known?.stored.message.id ?? randomUUID()
    messageIds.set(name, id)
    if (known !== null) continue
    const addedAt = parsed.date ?? now.toISOString()
    const message: Message = { ...parsed, id, sourceName: `${name}.eml`, sha256, byteLength, addedAt }
    next = withMessage(next, message)
    ids.add(id)
  }

  const applications = APPLICATIONS.map(({ name, company, role, stages, contact, posting = '', notes = '' }) => ({
    ...newApplication(applicationOf(name), company, role, timeAt(now, stages[0]?.[1] ?? 0)),
    stages: stages.map(([stage, day, round]) => ({ stage, on: dayAt(now, day), round: round ?? null })),
    contact: contact ?? null,
    posting: { text: posting, link: '' },
    notes
  }))

  const resumes = RESUMES.map(({ target, versions }): ResumeFile => {
    const to = APPLICATIONS.find(({ name }) => name === target)
    return {
      id: randomUUID(),
      kind: 'resume',
      path: null,
      versions: versions.map(({ fileName, day, usedFor }) => {
        const { sha256, byteLength } = files.resumes.get(fileName) ?? missing(fileName)
        return { sha256, byteLength, fileName, addedAt: timeAt(now, day), usedFor: usedFor.map(applicationOf) }
      }),
      target: { role: to?.role ?? '', company: to?.company ?? '', job: to?.posting ?? '' },
      ignored: [],
      keptOpen: [],
      addedAt: timeAt(now, versions[0]?.day ?? 0),
      removedAt: null
    }
  })

  const asks = ASKS.map(({ message, to, tone, role, asked, end }): Ask => {
    const askedAt = timeAt(now, asked, 9, 30)
    const text = `Hello,\n\nthank you for letting me know, and for the time and consideration you gave my application for ${role}.\n\n${FEEDBACK_QUESTION}\n\nThank you again, and all the best to you and the team.\n\nRobin Hale`
    const draft = { to, tone, subject: `Re: ${role}`, text, kept: {}, followUp: '' }
    return {
      ...newAsk(randomUUID(), { from: 'message', messageId: messageOf(message), kind: 'feedback' }, draft, askedAt),
      askedAt,
      end: end && { as: end.as, at: timeAt(now, end.day, 18), messageId: end.message && messageOf(end.message) }
    }
  })

  const journal = ENTRIES.map((entry): JournalEntry => {
    const { day, text, mood, prompt = null } = entry
    const addedAt = timeAt(now, day, 20, 15)
    return {
      id: randomUUID(),
      day: dayAt(now, day),
      text,
      mood,
      prompt,
      messages: (entry.messages ?? []).map(messageOf),
      applications: (entry.applications ?? []).map(applicationOf),
      addedAt,
      changedAt: addedAt,
      removedAt: null
    }
  })

  const actionId = ({ message, type }: StoryStep): string => `${messageOf(message)}:${type}`
  const at = ({ day }: StoryStep): string => timeAt(now, day, 17)
  const ticks = Object.fromEntries(TICKS.map((step): [string, Tick] => [actionId(step), { doneAt: at(step) }]))
  const decisions: Record<string, StepDecision> = {}
  for (const step of ACCEPTED) decisions[actionId(step)] = { kind: 'accepted', at: at(step) }
  for (const step of LATER) decisions[actionId(step)] = { kind: 'later', until: dayAt(now, step.until), at: at(step) }
  for (const step of DISAGREED) decisions[actionId(step)] = { kind: 'disagreed', reason: step.reason, at: at(step) }

  for (const { id } of [...resumes, ...asks, ...journal]) ids.add(id)
  for (const { versions } of resumes) for (const { sha256 } of versions) ids.add(sha256)
  for (const { text } of journal) ids.add(textMark(text))
  for (const { notes } of applications) ids.add(textMark(notes))
  return {
    ...next,
    applications: [...next.applications, ...applications],
    resumes: [...next.resumes, ...resumes],
    asks: [...next.asks, ...asks],
    journal: [...next.journal, ...journal],
    ticks: { ...ticks, ...next.ticks },
    decisions: { ...decisions, ...next.decisions },
    sample: { ids: [...ids] }
  }
}

function missing(name: string): never {
  throw new Error(`The sample data has no ${name}.`)
}
