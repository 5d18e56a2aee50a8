import type { MessageSummary, MessageView, NextStep, TodayView } from '../../shared/contract/views'
import { type ActionItem, actionItems } from '../../shared/domain/action-item'
import { correctedReading } from '../../shared/domain/correction'
import { familyOf } from '../../shared/domain/label'
import type { Message } from '../../shared/domain/message'
import { type ReadingState, type Signal, UNSURE_BELOW } from '../../shared/domain/reading'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'

const PREVIEW_LENGTH = 140
const STEPS_SHOWN = 3
const KIND_WORDS_SHOWN = 3

/** The list of messages, newest first; what was put away is left out. */
export function messageList(state: State): readonly MessageSummary[] {
  return newestFirst(state).map((stored) => {
    const actions = actionsOf(state, stored)
    return {
      id: stored.message.id,
      subject: stored.message.subject,
      sender: senderOf(stored.message),
      date: dateOf(stored.message),
      preview: stored.message.body.slice(0, PREVIEW_LENGTH).replace(/\s+/g, ' ').trim(),
      reading: readingOf(stored),
      openActions: actions.filter((action) => action.doneAt === null).length,
      doneActions: actions.filter((action) => action.doneAt !== null).length
    }
  })
}

/** One message with its reading and action items, or null where it is not there or was put away. */
export function messageView(state: State, id: string): MessageView | null {
  const stored = state.messages.find(({ message }) => message.id === id)
  if (!stored || stored.removedAt !== null) return null
  return {
    message: stored.message,
    reading: readingState(stored),
    decidedKind: stored.decidedKind,
    actions: actionsOf(state, stored)
  }
}

/**
 * The Today page: open steps that are in the person's hands first, then the rest; newest message first within each; never two
 * of the same type, so that three steps are three different things.
 */
export function todayView(state: State): TodayView {
  const messages = newestFirst(state)
  const all = messages.flatMap((stored) => actionsOf(state, stored).map((action) => ({ stored, action })))
  const open = all.filter(({ action }) => action.doneAt === null)
  const inHand = ({ action }: { action: ActionItem }): boolean =>
    action.labels.some((label) => familyOf(label) === 'in_your_hands')
  const ordered = [...open.filter(inHand), ...open.filter((entry) => !inHand(entry))]
  const distinct = ordered.filter(
    (entry, at) => ordered.findIndex(({ action }) => action.type === entry.action.type) === at
  )
  return {
    steps: distinct.slice(0, STEPS_SHOWN).map(({ stored, action }) => nextStep(stored, action)),
    openActions: open.length,
    doneActions: all.length - open.length,
    messages: messages.length,
    kindWords: messages
      .flatMap((stored) =>
        signalsOf(stored)
          .filter(({ label }) => label === 'praise')
          .map(({ start, end }) => ({
            messageId: stored.message.id,
            text: stored.message.body.slice(start, end),
            sender: senderOf(stored.message)
          }))
      )
      .slice(0, KIND_WORDS_SHOWN)
  }
}

function nextStep(stored: StoredMessage, action: ActionItem): NextStep {
  const { message } = stored
  const [surest] = action.signals
    .flatMap((index) => signalsOf(stored)[index] ?? [])
    .sort((one, other) => other.confidence - one.confidence)
  return {
    messageId: message.id,
    sender: senderOf(message),
    subject: message.subject,
    action,
    because: surest ? message.body.slice(surest.start, surest.end) : null
  }
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

function newestFirst(state: State): readonly StoredMessage[] {
  return state.messages
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => Date.parse(dateOf(b.message)) - Date.parse(dateOf(a.message)))
}

function senderOf({ from }: Message): string {
  return from?.name || from?.address || ''
}

function dateOf({ date, addedAt }: Message): string {
  return date ?? addedAt
}
