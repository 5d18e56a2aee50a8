import type { State } from '../../src/shared/state/state'
import type { StoredMessage } from '../../src/shared/state/state-v1'
import { messageOf } from '../helpers/message-of'

const DONE_AT = '2026-01-02T03:04:05.000Z'

/** A stored message whose id is its number; `body` fills it. */
export function sampleMessage(id: string, body = 'Thank you for your time. "Grüße" 👋\r\n'): StoredMessage {
  return {
    message: messageOf(id, body),
    reading: { state: 'waiting' },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: null,
    removedAt: null
  }
}

/** The change that ticks an action item. */
export function tick(id: string): (state: State) => State {
  return (state) => ({ ...state, ticks: { ...state.ticks, [id]: { doneAt: DONE_AT } } })
}

/** The change that adds a message. */
export function addMessage(id: string, body?: string): (state: State) => State {
  return (state) => ({ ...state, messages: [...state.messages, sampleMessage(id, body)] })
}

/** The ids of all ticks, sorted. */
export function tickedIn(state: State): readonly string[] {
  return Object.keys(state.ticks).sort()
}

/** A body of some 40 kB: four of them are enough for a piece. */
export function longBody(text: string): string {
  return `${text} and so on `.repeat(Math.ceil(40_000 / (text.length + 11)))
}

/** The change that adds so many messages with long bodies. */
export function addLongMessages(count: number, prefix = 'long'): (state: State) => State {
  return (state) => ({
    ...state,
    messages: [
      ...state.messages,
      ...Array.from({ length: count }, (_none, at) => sampleMessage(`${prefix}${at}`, longBody(`${prefix}${at}`)))
    ]
  })
}

/** The change that removes (and can bring back) the message at a place. */
export function putAway(at: number, removedAt: string | null = DONE_AT): (state: State) => State {
  return (state) => ({
    ...state,
    messages: state.messages.map((stored, now) => (now === at ? { ...stored, removedAt } : stored))
  })
}
