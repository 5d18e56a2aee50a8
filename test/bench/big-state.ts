// Years of job search as they are stored, readings and all. No model is needed.
import { createHash } from 'node:crypto'
import { actionItems, type Tick } from '../../src/shared/domain/action-item'
import { type Application, newApplication, type Stage } from '../../src/shared/domain/application'
import { ASK_ENDS, type Ask, newAsk, TONES } from '../../src/shared/domain/ask'
import { FEEDBACK_QUESTION } from '../../src/shared/domain/feedback-request'
import { type JournalEntry, MOODS, PROMPTS } from '../../src/shared/domain/journal'
import type { Label } from '../../src/shared/domain/label'
import type { MessageKind } from '../../src/shared/domain/message-kind'
import type { Signal } from '../../src/shared/domain/reading'
import type { ResumeFile } from '../../src/shared/domain/resume-desk'
import type { StepDecision } from '../../src/shared/domain/step-decision'
import { emptyState, type State } from '../../src/shared/state/state'

type StoredMessage = State['messages'][number]

const DAY_MS = 86_400_000
const YEARS = 5

/** The same numbers in every run (Numerical Recipes' linear congruential generator). */
function seeded(seed: number) {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    next,
    below: (limit: number): number => Math.floor(next() * limit),
    // An empty list is never asked for one of it.
    of: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  }
}

const random = seeded(20261123)

const FIRST =
  'Amber Birch Cedar Dover Elder Fjord Grove Harrow Iris Juniper Kelp Linden Maple North Oak Pine Quarry Reed'
const SECOND =
  'brook bridge croft dale fell field ford gate hurst ley marsh mere mill moor port ridge stead stone thorpe well wick'
const TRADE = 'Freight Foods Water Rail Clinics Parcel Paper Energy Textiles Mobility Housing Logistics Bakery Press'
const ROLES =
  'Operations Analyst,Supply Planner,Timetable Planner,Stock Coordinator,Data Engineer,Ward Clerk,Site Manager,Copy Editor,Lab Technician,Bookkeeper'
const PEOPLE =
  'Ines Okafor,Tomasz Wierzba,Priya Raman,Leila Haddad,Gwen Pritchard,Petra Lindqvist,Ama Boateng,Declan Moss'
const WORDS =
  'the plan of a small team that meets every week and writes down what it has seen about stock and people with care for the long road after work'.split(
    ' '
  )

/** What employers write, sentence by sentence, with what it says. */
const SAID: readonly (readonly [Label, string])[] = [
  ['fit', 'We could not see experience with route planning in your application.'],
  ['underqualified', 'For this role we were looking for five years of planning.'],
  ['overqualified', 'We feel that you are overqualified for this position.'],
  ['typo', 'Your resume had several spelling mistakes.'],
  ['irrelevant', 'Half a page about hobbies was more than we needed.'],
  ['interview', 'In the interview your answers were long and we lost the thread.'],
  ['logistics', 'We need somebody who can start within four weeks.'],
  ['competition', 'In the end we chose a candidate who has done this work for years.'],
  ['employer_side', 'The board has frozen all new posts.'],
  ['screened_out', 'Our system has found that the minimum requirements are not met.'],
  ['vague', 'It did not feel like quite the right match.'],
  ['bias', 'We are a very young team.'],
  ['praise', 'The way you drew the shift change impressed everybody.'],
  ['reapply', 'We would be glad if you applied again.']
]

/** Each kind as often as it stands here. */
const KINDS: readonly MessageKind[] = [
  'rejection',
  'rejection',
  'rejection',
  'feedback',
  'feedback',
  'acknowledgement',
  'acknowledgement',
  'invitation',
  'declined_feedback',
  'offer',
  'other'
]

function idOf(kind: string, number: number): string {
  const hex = createHash('sha256').update(`${kind} ${number}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const filler = (words: number): string => `${Array.from({ length: words }, () => random.of(WORDS)).join(' ')}.`
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()
const dayAgo = (days: number): string => ago(days).slice(0, 10)
const daysBack = (): number => Math.floor(random.next() * YEARS * 365)

function application(number: number): Application {
  const company = `${random.of(FIRST.split(' '))}${random.of(SECOND.split(' '))} ${random.of(TRADE.split(' '))} ${number}`
  const started = daysBack()
  const way: readonly Stage[] = random.of([
    ['applied'],
    ['applied', 'rejected'],
    ['applied', 'screen', 'rejected'],
    ['applied', 'screen', 'interview', 'rejected'],
    ['applied', 'screen', 'interview', 'offer'],
    ['applied', 'no_answer'],
    ['applied', 'withdrawn'],
    ['saved']
  ] as const)
  return {
    ...newApplication(idOf('application', number), company, random.of(ROLES.split(',')), ago(started)),
    stages: way.map((stage, at) => ({
      stage,
      on: dayAgo(Math.max(0, started - at * 9)),
      round: stage === 'interview' ? 1 : null
    })),
    posting: { text: number % 4 === 0 ? filler(180) : '', link: '' },
    notes: number % 3 === 0 ? filler(40) : ''
  }
}

function storedMessage(number: number, { company, role }: Application): StoredMessage {
  const kind = random.of(KINDS)
  const said = kind === 'feedback' ? [random.of(SAID), random.of(SAID)] : kind === 'rejection' ? [random.of(SAID)] : []
  let body = `Dear Robin,\n\nthank you for your application as ${role} at ${company}. ${filler(45)}\n\n`
  const signals: Signal[] = []
  for (const [label, sentence] of said) {
    const start = body.length
    body += `${sentence} ${filler(12)}\n\n`
    signals.push({ label, confidence: 0.5 + random.next() / 2, start, end: start + sentence.length })
  }
  body += `${filler(25)}\n\nKind regards`
  const id = idOf('message', number)
  const person = random.of(PEOPLE.split(','))
  const date = ago(daysBack() + random.next())
  return {
    message: {
      id,
      sourceName: `mail-${number}.eml`,
      sha256: createHash('sha256').update(id).digest('hex'),
      byteLength: body.length + 400,
      addedAt: date,
      format: 'eml',
      subject: `Your application as ${role}`,
      from: { name: person, address: `${person.toLowerCase().replace(' ', '.')}@firm-${number % 2000}.example` },
      date,
      messageId: `${id}@firm.example`,
      inReplyTo: null,
      references: [],
      body,
      textHash: createHash('sha256').update(body).digest('hex'),
      folded: [{ kind: 'signature', text: person }],
      attachments: [],
      language: 'en',
      company,
      role,
      evidence: { company: { where: 'body', words: company }, role: { where: 'body', words: role } }
    },
    reading: { state: 'read', reading: { kind, kindConfidence: 0.97, signals, model: 'bench' } },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: null,
    removedAt: null
  }
}

function entry(number: number, messages: readonly StoredMessage[], applications: readonly Application[]): JournalEntry {
  const days = daysBack()
  const at = ago(days)
  return {
    id: idOf('entry', number),
    day: dayAgo(days),
    text: `${filler(14)}\n\n- ${filler(8)}\n- ${filler(9)}\n\n${filler(20 + random.below(120))}`,
    mood: number % 3 === 0 ? null : random.of(MOODS),
    prompt: number % 4 === 0 ? random.of(PROMPTS) : null,
    messages: number % 3 === 0 ? [random.of(messages).message.id] : [],
    applications: number % 5 === 0 ? [random.of(applications).id] : [],
    addedAt: at,
    changedAt: at,
    removedAt: null
  }
}

function ask(number: number, { message }: StoredMessage): Ask {
  const days = daysBack()
  const role = message.role ?? ''
  const draft = {
    to: message.from,
    tone: random.of(TONES),
    subject: `Re: ${role}`,
    text: `Hello,\n\nthank you.\n\n${FEEDBACK_QUESTION}`,
    kept: {},
    followUp: ''
  }
  return {
    ...newAsk(idOf('ask', number), { from: 'message', messageId: message.id, kind: 'feedback' }, draft, ago(days)),
    askedAt: number % 10 === 0 ? null : ago(days),
    end: number % 3 === 0 ? { as: random.of(ASK_ENDS), at: ago(Math.max(0, days - 6)), messageId: null } : null
  }
}

function resumes(applications: readonly Application[]): readonly ResumeFile[] {
  return [0, 1, 2].map((number) => ({
    id: idOf('resume', number),
    kind: 'resume',
    path: null,
    versions: [0, 1, 2, 3].map((version) => ({
      sha256: createHash('sha256').update(`resume ${number} ${version}`).digest('hex'),
      byteLength: 4000,
      fileName: `Resume ${number}.md`,
      addedAt: ago(YEARS * 365 - (number * 4 + version) * 100),
      usedFor: applications.filter((_, at) => at % 12 === number * 4 + version).map(({ id }) => id)
    })),
    target: { role: '', company: '', job: '' },
    ignored: [],
    keptOpen: [],
    addedAt: ago(YEARS * 365),
    removedAt: null
  }))
}

/** A state with so many messages, applications, entries and requests (10,000, 2,000, 3,000 and 300 where not said), and three resumes. */
export function bigState(counts: readonly number[]): State {
  const [messageCount = 10_000, applicationCount = 2000, entryCount = 3000, askCount = 300] = counts
  const applications = Array.from({ length: applicationCount }, (_, at) => application(at))
  const messages = Array.from({ length: messageCount }, (_, at) => storedMessage(at, random.of(applications)))
  const journal = Array.from({ length: entryCount }, (_, at) => entry(at, messages, applications))
  const asked = messages.filter(({ reading }) => reading.state === 'read' && reading.reading.kind === 'rejection')
  const asks = asked.slice(0, askCount).map((stored, at) => ask(at, stored))
  const ticks: Record<string, Tick> = {}
  const decisions: Record<string, StepDecision> = {}
  messages.forEach(({ message, reading }, at) => {
    if (reading.state !== 'read') return
    for (const { id } of actionItems(message.id, reading.reading, {})) {
      if (at % 3 === 0) ticks[id] = { doneAt: message.addedAt }
      else if (at % 20 === 1) decisions[id] = { kind: 'accepted', at: message.addedAt }
      else if (at % 40 === 2) decisions[id] = { kind: 'later', until: dayAgo(-30), at: message.addedAt }
    }
  })
  return { ...emptyState(), messages, applications, journal, asks, ticks, decisions, resumes: resumes(applications) }
}
