import type { AnsweredAsk, AskListView, AskSummary, AskView } from '../../../shared/contract/ask-views'
import { MAX_NAME_LENGTH } from '../../../shared/contract/result'
import type { RelatedMessage } from '../../../shared/contract/views'
import type { ActionType } from '../../../shared/domain/action-item'
import type { Application, Day } from '../../../shared/domain/application'
import { type Ask, type AskAbout, type AskKind, isAskAbout } from '../../../shared/domain/ask'
import { answerSubject, beginDraft, requestSubject } from '../../../shared/domain/ask-draft'
import { type AskState, type AskStateName, askRateOf } from '../../../shared/domain/ask-state'
import { inOrder } from '../../../shared/domain/days'
import { type Facts, factsOf } from '../../../shared/domain/facts'
import type { AskBasis } from '../../../shared/domain/feedback-request'
import type { Correspondent } from '../../../shared/domain/message'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'
import { messageView } from '../../inbox/views'
import { applicationOfAsk, askMessagesIn, askStatesIn, asksIn } from './ask-states'
import { peopleAround } from './people'

/** The action item of a message that a request settles. */
export const ASK_ACTIONS: Readonly<Record<AskKind, ActionType>> = { feedback: 'ask_feedback', back: 'ask_specific' }

/** How a request stands that was not begun. */
const NOT_BEGUN: AskState = {
  state: 'draft',
  because: null,
  messageId: null,
  endedAt: null,
  due: null,
  maybe: []
}

/** Longer words are cut where they are quoted in a draft. */
const LONGEST_QUOTE = 600

/** The request about a message or application as its panel shows it, or null where that is not there. */
export function askView(state: State, asked: AskAbout, today: Day): AskView | null {
  const about = resolved(state, asked, today)
  const kept = asksIn(state).find((ask) => isAskAbout(ask, about))
  const ground = groundOf(state, about)
  if (ground === null) return null
  const { basis, stored, facts, application } = ground
  const { to, tone, subject, text, kept: others, followUp } = kept ?? beginOf(ground)
  const standing = (kept && askStatesIn(state, today).get(kept.id)) ?? NOT_BEGUN
  return {
    about,
    isOffered: kept !== undefined || about.from === 'message' || hasEnded(application),
    id: kept?.id ?? null,
    basis,
    draft: { to, tone, subject, text, kept: others, followUp },
    company: facts?.company ?? application?.company ?? '',
    askedAt: kept?.askedAt ?? null,
    followedUpAt: kept?.followedUpAt ?? null,
    state: standing,
    answer: headOf(state, standing.messageId),
    maybe: standing.maybe.flatMap((id) => headOf(state, id) ?? []),
    people: peopleAround(state, stored, application?.contact ?? null, to?.address ?? '')
  }
}

const ORDER: Readonly<Record<AskStateName, number>> = {
  waiting: 0,
  asked: 1,
  draft: 2,
  answered: 3,
  declined: 3,
  no_answer: 3
}

/** All requests that were not put away. */
export function askList(state: State, today: Day): AskListView {
  const states = askStatesIn(state, today)
  const asks = asksIn(state).flatMap((ask) => {
    const standing = states.get(ask.id)
    return standing ? [summaryOf(state, ask, standing)] : []
  })
  return { asks: [...asks].sort(byWhatIsNext), rate: askRateOf(states.values()) }
}

/** The request that a message answers, or may answer; the surer one, or null. */
export function answeredBy(state: State, messageId: string, today: Day): AnsweredAsk | null {
  const states = askStatesIn(state, today)
  const found = asksIn(state).flatMap((ask) => {
    const standing = states.get(ask.id)
    const isSure = standing?.messageId === messageId
    return standing && (isSure || standing.maybe.includes(messageId)) ? [{ ask, standing, isSure }] : []
  })
  const [first] = [...found].sort((one, other) => Number(other.isSure) - Number(one.isSure))
  return first ? { ask: summaryOf(state, first.ask, first.standing), isSure: first.isSure } : null
}

/** What a request is drafted from. */
interface Ground {
  readonly basis: AskBasis
  readonly stored: StoredMessage | undefined
  readonly facts: Facts | null
  readonly application: Application | undefined
}

function groundOf(state: State, about: AskAbout): Ground | null {
  if (about.from === 'application') {
    const application = applicationOf(state, about.applicationId)
    if (!application) return null
    const hasWord = application.stages.some(({ stage }) => stage === 'rejected')
    const basis = { kind: 'feedback', role: application.role || null, words: null, hasWord } as const
    return { basis, stored: undefined, facts: null, application }
  }
  const stored = messageOf(state, about.messageId)
  if (!stored) return null
  const facts = factsOf(stored.message, stored.decidedFacts)
  const link = linksIn(state).get(about.messageId)
  const application = link?.kind === 'linked' ? applicationOf(state, link.applicationId) : undefined
  const words = about.kind === 'back' ? wordsToAskAbout(state, about.messageId) : null
  return { basis: { kind: about.kind, role: facts.role, words, hasWord: true }, stored, facts, application }
}

function hasEnded(application: Application | undefined): boolean {
  return application?.stages.some(({ stage }) => stage === 'rejected' || stage === 'no_answer') ?? false
}

function beginOf({ basis, stored, facts, application }: Ground) {
  const to = facts ? (facts.from ?? application?.contact ?? null) : (application?.contact ?? null)
  const subject = answerSubject(stored?.message.subject ?? '') || requestSubject(basis.role)
  return beginDraft(basis, clipped(to), subject.slice(0, MAX_NAME_LENGTH))
}

function clipped(to: Correspondent | null): Correspondent | null {
  return to && { name: to.name.slice(0, MAX_NAME_LENGTH), address: to.address.slice(0, MAX_NAME_LENGTH) }
}

/** Of an application: its request that is open and was begun last, else the last one; else its newest no that can be answered. */
function resolved(state: State, about: AskAbout, today: Day): AskAbout {
  if (about.from === 'message') return about
  const states = askStatesIn(state, today)
  const isOpen = (ask: Ask): boolean => (states.get(ask.id)?.endedAt ?? null) === null
  const [ask] = asksIn(state)
    .filter((one) => applicationOfAsk(state, one) === about.applicationId)
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || inOrder(other.addedAt, one.addedAt))
  if (ask) return ask.messageId === null ? about : { from: 'message', messageId: ask.messageId, kind: ask.kind }
  const [no] = [...(askMessagesIn(state).byApplication.get(about.applicationId) ?? [])]
    .filter(({ kind }) => kind === 'rejection')
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return no ? { from: 'message', messageId: no.id, kind: 'feedback' } : about
}

function summaryOf(state: State, ask: Ask, standing: AskState): AskSummary {
  const stored = ask.messageId === null ? undefined : messageOf(state, ask.messageId)
  const facts = stored ? factsOf(stored.message, stored.decidedFacts) : null
  const applicationId = applicationOfAsk(state, ask)
  const application = applicationOf(state, applicationId)
  return {
    id: ask.id,
    kind: ask.kind,
    messageId: stored && stored.removedAt === null ? stored.message.id : null,
    applicationId: application && application.removedAt === null ? application.id : null,
    company: facts?.company || application?.company || '',
    role: facts?.role || application?.role || '',
    to: ask.to?.name || ask.to?.address || '',
    askedAt: ask.askedAt,
    followedUpAt: ask.followedUpAt,
    state: standing,
    answer: headOf(state, standing.messageId)
  }
}

/** What is due first; then the nearest date; what has ended, the last one first. */
function byWhatIsNext({ state: one }: AskSummary, { state: other }: AskSummary): number {
  if (ORDER[one.state] !== ORDER[other.state]) return ORDER[one.state] - ORDER[other.state]
  if (one.due && other.due) return inOrder(one.due.on, other.due.on)
  return inOrder(other.endedAt ?? '', one.endedAt ?? '')
}

function headOf(state: State, id: string | null): RelatedMessage | null {
  const stored = id === null ? undefined : messageOf(state, id)
  if (!stored || stored.removedAt !== null) return null
  const { from, date } = factsOf(stored.message, stored.decidedFacts)
  const { subject, addedAt } = stored.message
  return { id: stored.message.id, subject, sender: from?.name || from?.address || '', date: date ?? addedAt }
}

/** The employer's words that the step "ask one question back" follows from, or null. */
function wordsToAskAbout(state: State, messageId: string): string | null {
  const view = messageView(state, messageId)
  if (view?.reading.state !== 'read') return null
  const { signals } = view.reading.reading
  const action = view.actions.find(({ type }) => type === ASK_ACTIONS.back)
  const signal = signals[action?.signals[0] ?? -1]
  return signal ? view.message.body.slice(signal.start, signal.end).slice(0, LONGEST_QUOTE) : null
}

/** Applications and messages by their ids. Only spares making the same again. */
const applicationsById = new WeakMap<State['applications'], ReadonlyMap<string, Application>>()
const byIds = new WeakMap<State['messages'], ReadonlyMap<string, StoredMessage>>()

function messageOf({ messages }: State, id: string): StoredMessage | undefined {
  const known = byIds.get(messages) ?? new Map(messages.map((stored) => [stored.message.id, stored]))
  byIds.set(messages, known)
  return known.get(id)
}

function applicationOf({ applications }: State, id: string | null): Application | undefined {
  const known = applicationsById.get(applications) ?? new Map(applications.map((one) => [one.id, one]))
  applicationsById.set(applications, known)
  return id === null ? undefined : known.get(id)
}
