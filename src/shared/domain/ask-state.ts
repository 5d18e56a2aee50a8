import type { Day } from './application'
import type { Ask, AskEnd } from './ask'
import { dayAfter, dayOfMoment } from './days'
import type { MessageKind } from './message-kind'
import { type ThreadIds, threadsOf } from './threads'

/** What must be known of a message to tell whether it answers a request. */
export interface AskMessage extends ThreadIds {
  readonly id: string
  /** ISO 8601: the mail's own date, else when it came in. */
  readonly at: string
  /** What it is as a whole, or null where that is not sure or not read yet. */
  readonly kind: MessageKind | null
  /** The application that it is linked to, or null. */
  readonly applicationId: string | null
  /** The key of its company's name (company-key.ts); empty where it names none. */
  readonly company: string
  /** It holds the person's own request: their sent mail, brought in. */
  readonly isRequest: boolean
}

/** The time of a message in the forms in which it is compared. */
interface Moment {
  /** Not a number where `at` is no time; the day is empty then. */
  readonly time: number
  readonly day: Day
}

/** Messages in the order in which requests are looked up among them. */
export interface AskMessages {
  readonly byId: ReadonlyMap<string, AskMessage>
  /** The number of each message's thread, by the message's id. */
  readonly threads: ReadonlyMap<string, number>
  readonly byThread: ReadonlyMap<number, readonly AskMessage[]>
  readonly byApplication: ReadonlyMap<string, readonly AskMessage[]>
  readonly byCompany: ReadonlyMap<string, readonly AskMessage[]>
  /** The keys of the companies of applications, by the application's id. */
  readonly companies: ReadonlyMap<string, string>
}

/**
 * - `draft`: not sent, as far as the person says.
 * - `asked`: sent, and nothing is due.
 * - `waiting`: the days that the person gives them are over without a word. One reminder is fine, and after it a peaceful end.
 * - The others are the ends of `AskEnd`.
 */
export type AskStateName = 'draft' | 'asked' | 'waiting' | AskEnd

/** Why a request counts as ended: the person says so, or the message that ended it belongs to it by thread, application or company. */
export type AskBecause = 'person' | 'thread' | 'application' | 'company'

/** What may be done about a request that nobody answered, and from when on. */
export interface AskDue {
  readonly on: Day
  readonly what: 'follow_up' | 'let_rest'
}

/** Where a request stands. Derived, never stored. */
export interface AskState {
  readonly state: AskStateName
  /** Null where it has not ended. */
  readonly because: AskBecause | null
  /** The message that ended it, or null. */
  readonly messageId: string | null
  /** ISO 8601, when it ended, or null. */
  readonly endedAt: string | null
  /** Null for a draft and for what has ended. */
  readonly due: AskDue | null
  /** Messages that may be the answer; the person is asked. Oldest first. */
  readonly maybe: readonly string[]
}

/** The settings that it hangs on. */
export interface AskSettings {
  /** Days after which a request may be followed up once, and then be let rest. */
  readonly askAgainAfter: number
}

/**
 * @param companies keys of the companies of applications, by the application's id
 * @param numbers the threads of the messages, as `threadsOf` gives them, for whoever knows them already
 */
export function askMessagesOf(
  messages: readonly AskMessage[],
  companies: ReadonlyMap<string, string>,
  numbers: readonly number[] = threadsOf(messages)
): AskMessages {
  const byThread = new Map<number, AskMessage[]>()
  const byApplication = new Map<string, AskMessage[]>()
  const byCompany = new Map<string, AskMessage[]>()
  for (const [at, message] of messages.entries()) {
    put(byThread, numbers[at] ?? at, message)
    if (message.applicationId !== null) put(byApplication, message.applicationId, message)
    if (message.company !== '') put(byCompany, message.company, message)
  }
  return {
    byId: new Map(messages.map((message) => [message.id, message])),
    threads: new Map(messages.map(({ id }, at) => [id, numbers[at] ?? at])),
    byThread,
    byApplication,
    byCompany,
    companies
  }
}

/**
 * Where a request stands on a day. What the person says goes first. Else the first of these that there is, after the request was
 * begun and after the message that it answers: feedback, or a "no feedback", in the thread of that message; one that is linked to the
 * same application; one that names the same company and is not linked to another application. Anything else in the thread
 * that came after it, and is no receipt, invitation or offer, may be an answer.
 * @param claimed messages that answer another request by their thread: they answer this one only by its own thread
 */
export function askStateOf(
  ask: Ask,
  messages: AskMessages,
  today: Day,
  settings: AskSettings,
  claimed: ReadonlySet<string> = new Set()
): AskState {
  if (ask.end !== null) return endedAs(ask.end.as, 'person', ask.end.messageId, ask.end.at)
  const found = candidatesFor(ask, messages, claimed)
  const answer = ask.askedAt === null ? null : answerAmong(found)
  if (answer) {
    return endedAs(
      answer.message.kind === 'feedback' ? 'answered' : 'declined',
      answer.because,
      answer.message.id,
      answer.message.at
    )
  }
  const maybe = found.filter((one) => mayAnswer(one, ask.askedAt !== null)).map(({ message }) => message.id)
  const open = { because: null, messageId: null, endedAt: null, maybe }
  if (ask.askedAt === null) return { ...open, state: 'draft', due: null }
  const due = dueOf(ask, ask.askedAt, settings)
  return { ...open, state: due !== null && due.on <= today ? 'waiting' : 'asked', due }
}

/**
 * Where all requests stand, by their ids. Where one message could answer several of them by application or company alone, the
 * person is asked.
 * @param stateOf stands in for `askStateOf`, for whoever remembers its answers
 */
export function askStatesOf(
  asks: readonly Ask[],
  messages: AskMessages,
  today: Day,
  settings: AskSettings,
  claimed: ReadonlySet<string> = claimedBy(asks, messages),
  stateOf = (ask: Ask): AskState => askStateOf(ask, messages, today, settings, claimed)
): ReadonlyMap<string, AskState> {
  const states = asks.map((ask) => ({ ask, state: stateOf(ask) }))
  const shared = sharedAnswers(states.map(({ state }) => state))
  return new Map(
    states.map(({ ask, state }): [string, AskState] => {
      if (!isByNames(state) || state.messageId === null || !shared.has(state.messageId)) return [ask.id, state]
      const without = askStateOf(ask, messages, today, settings, new Set([...claimed, ...shared]))
      return [ask.id, { ...without, maybe: [...without.maybe, state.messageId] }]
    })
  )
}

/** The messages that stand in the threads of requests. */
export function claimedBy(asks: readonly Ask[], messages: AskMessages): ReadonlySet<string> {
  const threads = new Set(asks.flatMap(({ messageId }) => messages.threads.get(messageId ?? '') ?? []))
  return new Set([...threads].flatMap((thread) => messages.byThread.get(thread) ?? []).map(({ id }) => id))
}

/** How many of the requests that were sent were answered, and how many are still open. */
export interface AskRate {
  readonly asked: number
  readonly answered: number
  readonly open: number
}

/** @see AskRate */
export function askRateOf(states: Iterable<AskState>): AskRate {
  const sent = [...states].filter(({ state }) => state !== 'draft')
  return {
    asked: sent.length,
    answered: sent.filter(({ state }) => state === 'answered').length,
    open: sent.filter(({ state }) => state === 'asked' || state === 'waiting').length
  }
}

interface Candidate {
  readonly message: AskMessage
  readonly because: Exclude<AskBecause, 'person'>
}

/** What may answer a request: the nearest way of belonging to it first, then the oldest. */
function candidatesFor(ask: Ask, messages: AskMessages, claimed: ReadonlySet<string>): readonly Candidate[] {
  const original = ask.messageId === null ? undefined : messages.byId.get(ask.messageId)
  const applicationId = ask.applicationId ?? original?.applicationId ?? null
  const thread = original === undefined ? undefined : messages.threads.get(original.id)
  const company = original?.company || messages.companies.get(applicationId ?? '') || ''
  const isLater = laterThan(ask, original)
  const isOpen = (message: AskMessage): boolean => isLater(message) && !claimed.has(message.id)
  const isElsewhere = (message: AskMessage): boolean =>
    message.applicationId !== null && applicationId !== null && message.applicationId !== applicationId

  const ways: readonly (readonly [Candidate['because'], readonly AskMessage[]])[] = [
    ['thread', (thread === undefined ? undefined : messages.byThread.get(thread))?.filter(isLater) ?? []],
    ['application', messages.byApplication.get(applicationId ?? '')?.filter(isOpen) ?? []],
    ['company', messages.byCompany.get(company)?.filter((message) => isOpen(message) && !isElsewhere(message)) ?? []]
  ]
  const known = new Set<string>()
  return ways.flatMap(([because, some]) =>
    [...some].sort(byTime).flatMap((message) => {
      if (known.has(message.id)) return []
      known.add(message.id)
      return [{ message, because }]
    })
  )
}

/**
 * Whether a message came after the request was begun (or sent, where that was before), and after the message that it answers; the
 * person's own request is none.
 */
function laterThan(ask: Ask, original: AskMessage | undefined): (message: AskMessage) => boolean {
  const begun = [ask.addedAt, ask.askedAt ?? ask.addedAt].map((at) => dayOfMoment(at) ?? '').sort()[0] ?? ''
  const originalAt = original === undefined ? Number.NEGATIVE_INFINITY : momentOf(original).time
  return (message) =>
    message.id !== ask.messageId &&
    !ask.notAnswers.includes(message.id) &&
    // By the day: the clocks of two computers never quite agree.
    momentOf(message).day >= begun &&
    momentOf(message).time >= originalAt &&
    !message.isRequest
}

/** Of a draft only what surely is an answer is asked about: it may have been sent without a word to Coachable. */
function mayAnswer({ message, because }: Candidate, isSent: boolean): boolean {
  if (because !== 'thread') return false
  if (!isSent) return message.kind === 'feedback' || message.kind === 'declined_feedback'
  return message.kind === null || message.kind === 'rejection' || message.kind === 'other'
}

/** Messages that answer more than one request by application or company. */
function sharedAnswers(states: readonly AskState[]): ReadonlySet<string> {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const { messageId } of states.filter(isByNames)) {
    if (messageId !== null) (once.has(messageId) ? shared : once).add(messageId)
  }
  return shared
}

function isByNames({ because }: AskState): boolean {
  return because === 'application' || because === 'company'
}

/** Feedback goes before "no feedback", wherever both came; else the nearest and oldest. */
function answerAmong(found: readonly Candidate[]): Candidate | undefined {
  return (
    found.find(({ message }) => message.kind === 'feedback') ??
    found.find(({ message }) => message.kind === 'declined_feedback')
  )
}

function dueOf(ask: Ask, askedAt: string, { askAgainAfter }: AskSettings): AskDue | null {
  const from = dayOfMoment(ask.followedUpAt ?? askedAt)
  if (from === null) return null
  const days = Number.isFinite(askAgainAfter) ? Math.max(1, Math.round(askAgainAfter)) : 1
  return { on: dayAfter(from, days), what: ask.followedUpAt === null ? 'follow_up' : 'let_rest' }
}

function endedAs(state: AskEnd, because: AskBecause, messageId: string | null, endedAt: string): AskState {
  return { state, because, messageId, endedAt, due: null, maybe: [] }
}

function byTime(one: AskMessage, other: AskMessage): number {
  return momentOf(one).time - momentOf(other).time
}

/** Understanding a time takes its while, and most messages are never compared. */
const moments = new WeakMap<AskMessage, Moment>()

function momentOf(message: AskMessage): Moment {
  const known = moments.get(message)
  if (known) return known
  const moment = { time: Date.parse(message.at), day: dayOfMoment(message.at) ?? '' }
  moments.set(message, moment)
  return moment
}

function put<K>(map: Map<K, AskMessage[]>, key: K, message: AskMessage): void {
  const there = map.get(key)
  if (there) there.push(message)
  else map.set(key, [message])
}
