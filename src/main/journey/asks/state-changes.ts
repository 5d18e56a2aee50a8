import { type Ask, type AskAbout, type AskDraft, isAskAbout, newAsk } from '../../../shared/domain/ask'
import type { State } from '../../../shared/state/state'
import { withTick } from '../../inbox/state-changes'
import { ASK_ACTIONS } from './views'

/** What a request gets that is not there yet. */
interface Fresh {
  readonly id: string
  readonly addedAt: string
}

/** Whether what a request is to be about is there. */
export function isThere(state: State, about: AskAbout): boolean {
  return about.from === 'message'
    ? state.messages.some(({ message }) => message.id === about.messageId)
    : state.applications.some(({ id }) => id === about.applicationId)
}

/** The state with what the person wrote; a request that is not there yet is begun, one that was put away comes back. */
export function withDraft(state: State, about: AskAbout, draft: AskDraft, { id, addedAt }: Fresh): State {
  const there = state.asks.find((ask) => isAskAbout(ask, about))
  if (!there) return { ...state, asks: [...state.asks, newAsk(id, about, draft, addedAt)] }
  return withChangedAsk(state, there.id, (ask) =>
    ask.removedAt === null && isSameDraft(ask, draft) ? ask : { ...ask, ...draft, removedAt: null }
  )
}

/**
 * The state with a request that was sent (a time) or was not (null). The step of its message that says to ask is ticked with it, and
 * open again where nothing but this had ticked it.
 */
export function withAskSent(state: State, id: string, askedAt: string | null): State {
  const ask = state.asks.find((one) => one.id === id)
  if (!ask || ask.askedAt === askedAt) return state
  const changed = withChangedAsk(state, id, (one) => ({ ...one, askedAt }))
  if (ask.messageId === null) return changed
  const actionId = `${ask.messageId}:${ASK_ACTIONS[ask.kind]}`
  const doneAt = state.ticks[actionId]?.doneAt ?? null
  // Sent on another day than was said first: the step was done on that day, too.
  const isFree = doneAt === null || doneAt === ask.askedAt
  if (askedAt !== null) return isFree ? withTick(changed, actionId, askedAt) : changed
  if (doneAt === null || doneAt !== ask.askedAt) return changed
  const { [actionId]: _, ...ticks } = changed.ticks
  return { ...changed, ticks }
}

/** The state with a changed request; the very same one where nothing changes: the store then writes nothing. */
export function withChangedAsk(state: State, id: string, change: (ask: Ask) => Ask): State {
  const asks = state.asks.map((ask) => (ask.id === id ? change(ask) : ask))
  return asks.every((ask, at) => ask === state.asks[at]) ? state : { ...state, asks }
}

function isSameDraft(one: AskDraft, other: AskDraft): boolean {
  const parts = ({ to, tone, subject, text, kept, followUp }: AskDraft) =>
    JSON.stringify([to?.name, to?.address, tone, subject, text, kept.warm, kept.plain, kept.formal, followUp])
  return parts(one) === parts(other)
}
