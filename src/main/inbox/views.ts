import type { ApplicationSummary, MessageSummary, MessageView, RelatedMessage } from '../../shared/contract/views'
import { type ActionItem, actionItems } from '../../shared/domain/action-item'
import { correctedReading } from '../../shared/domain/correction'
import { factsOf } from '../../shared/domain/facts'
import type { Message } from '../../shared/domain/message'
import { once } from '../../shared/domain/once'
import { type ReadingState, type Signal, UNSURE_BELOW } from '../../shared/domain/reading'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'
import { linksIn, relatedTo } from './links'

const PREVIEW_LENGTH = 140
const RELATED_SHOWN = 20

const byName = once(() => new Intl.Collator('en', { sensitivity: 'base', numeric: true }))

/** The list that was made last of messages: only spares making the same again. */
const lists = new WeakMap<
  State['messages'],
  { readonly ticks: State['ticks']; readonly list: readonly MessageSummary[] }
>()

/** The list of messages, newest first; what was put away is left out. */
export function messageList(state: State): readonly MessageSummary[] {
  const known = lists.get(state.messages)
  if (known?.ticks === state.ticks) return known.list
  const list = newestFirst(state.messages).map((stored) => summaryOf(stored, state.ticks))
  lists.set(state.messages, { ticks: state.ticks, list })
  return list
}

interface Summarized {
  readonly summary: MessageSummary
  /** The ids of its action items. */
  readonly actions: readonly string[]
}

/** What stands in the list for a message that was not changed, and what of it hangs on the ticks. */
const summarized = new WeakMap<StoredMessage, Summarized>()

function summaryOf(stored: StoredMessage, ticks: State['ticks']): MessageSummary {
  const known = summarized.get(stored) ?? summarize(stored)
  const { summary, actions } = known
  let doneActions = 0
  for (const id of actions) if (ticks[id] !== undefined) doneActions += 1
  if (doneActions === summary.doneActions) {
    summarized.set(stored, known)
    return summary
  }
  const now = { ...summary, openActions: actions.length - doneActions, doneActions }
  summarized.set(stored, { summary: now, actions })
  return now
}

function summarize(stored: StoredMessage): Summarized {
  const reading = readingState(stored)
  const actions = reading.state === 'read' ? actionItems(stored.message.id, reading.reading, {}) : []
  const summary = {
    ...headOf(stored),
    preview: stored.message.body.slice(0, PREVIEW_LENGTH).replace(/\s+/g, ' ').trim(),
    reading: readingOf(stored),
    openActions: actions.length,
    doneActions: 0
  }
  return { summary, actions: actions.map(({ id }) => id) }
}

/** A message with what was read in it and what follows from that. */
export interface MessageWithActions {
  readonly head: RelatedMessage
  readonly body: string
  /** With the person's corrections in it. */
  readonly signals: readonly Signal[]
  readonly actions: readonly ActionItem[]
}

/** All messages with their action items, newest first; what was put away is left out. */
export function messagesWithActions(state: State): readonly MessageWithActions[] {
  return newestFirst(state.messages).map((stored) => ({
    head: headOf(stored),
    body: stored.message.body,
    signals: signalsOf(stored),
    actions: actionsOf(state, stored)
  }))
}

/** One message with its reading and action items, or null where it is not there or was put away. */
export function messageView(state: State, id: string): Omit<MessageView, 'desk'> | null {
  const stored = state.messages.find(({ message }) => message.id === id)
  if (!stored || stored.removedAt !== null) return null
  return {
    message: shownMessage(stored),
    guessed: factsOf(stored.message, {}),
    decidedFacts: stored.decidedFacts,
    link: linksIn(state).get(id) ?? { kind: 'none' },
    decidedLink: stored.application,
    related: newestFirst(relatedTo(state, id)).slice(0, RELATED_SHOWN).map(headOf),
    reading: readingState(stored),
    decidedKind: stored.decidedKind,
    actions: actionsOf(state, stored)
  }
}

/** The applications by company and role, each with how many messages are linked to it; what was put away is left out. */
export function applicationList(state: State): readonly ApplicationSummary[] {
  const messages = new Map<string, number>()
  for (const link of linksIn(state).values()) {
    if (link.kind === 'linked') messages.set(link.applicationId, (messages.get(link.applicationId) ?? 0) + 1)
  }
  return state.applications
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, company, role, addedAt, removedAt }) => {
      return { id, company, role, addedAt, removedAt, messages: messages.get(id) ?? 0 }
    })
    .sort((one, other) => byName().compare(one.company, other.company) || byName().compare(one.role, other.role))
}

function readingOf(stored: StoredMessage): MessageSummary['reading'] {
  const state = readingState(stored)
  if (state.state === 'failed' && state.code === 'other_language') return 'other_language'
  if (state.state !== 'read') return state.state
  return state.reading.kindConfidence < UNSURE_BELOW ? 'unsure' : state.reading.kind
}

/** What was read, with what the person decided about it. */
function readingState({ reading, corrections, decidedKind }: StoredMessage): ReadingState {
  if (reading.state !== 'read') return reading
  return { ...reading, reading: correctedReading(reading.reading, corrections, decidedKind) }
}

function signalsOf(stored: StoredMessage): readonly Signal[] {
  const reading = readingState(stored)
  return reading.state === 'read' ? reading.reading.signals : []
}

function actionsOf(state: State, stored: StoredMessage): readonly ActionItem[] {
  const reading = readingState(stored)
  return reading.state === 'read' ? actionItems(stored.message.id, reading.reading, state.ticks) : []
}

/** Those that were not put away. */
function newestFirst(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  return messages
    .filter(({ removedAt }) => removedAt === null)
    .map((stored) => ({ stored, at: timeOf(stored) }))
    .sort((one, other) => other.at - one.at)
    .map(({ stored }) => stored)
}

/** Understanding a date takes its while; a message that was not changed has the same. */
const times = new WeakMap<StoredMessage, number>()

function timeOf(stored: StoredMessage): number {
  const known = times.get(stored)
  if (known !== undefined) return known
  const time = Date.parse(headOf(stored).date)
  times.set(stored, time)
  return time
}

/** A message with the facts as the person put them right. */
function shownMessage({ message, decidedFacts }: StoredMessage): Message {
  return { ...message, ...factsOf(message, decidedFacts) }
}

/** What tells one message from another, with the facts as the person put them right. */
function headOf({ message, decidedFacts }: StoredMessage): RelatedMessage {
  const { from, date } = factsOf(message, decidedFacts)
  return {
    id: message.id,
    subject: message.subject,
    sender: from?.name || from?.address || '',
    date: date ?? message.addedAt
  }
}
