import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { AskMail } from '../../shared/contract/ask-channels'
import type { AskView } from '../../shared/contract/ask-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { Ask, AskAbout, AskDraft } from '../../shared/domain/ask'
import type { AskState } from '../../shared/domain/ask-state'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import type { Deed } from './page-ways'
import { answerOf } from './tick'

/** All requests for feedback. */
export const asksQuery = queryOptions({
  queryKey: ['asks', 'list'],
  async queryFn({ client }) {
    await client.getQueryData<Promise<unknown>>(WRITING_KEY)
    return bridge.listAsks()
  }
})

/** The request about a message or application; one that is gone is a value with a code, not a rejection. */
export function askQuery(about: AskAbout) {
  return queryOptions({
    queryKey: ['asks', 'about', about],
    async queryFn({ client }) {
      // An answer from before a change was kept would show it undone for a moment.
      await client.getQueryData<Promise<unknown>>(WRITING_KEY)
      return bridge.askAbout(about)
    }
  })
}

/** The request that a message answers, or null. */
export function answeredByQuery(messageId: string) {
  return queryOptions({ queryKey: ['asks', 'by', messageId], queryFn: () => bridge.askAnsweredBy(messageId) })
}

/** Under which the answer to the last change of a request is awaited. */
const WRITING_KEY = ['writing-ask'] as const

/** Shows a draft as it is written, wherever its request is asked for again. */
export function showDraft(client: QueryClient, about: AskAbout, draft: AskDraft): void {
  showAhead(client, about, (view) => ({ ...view, draft }))
}

/**
 * Keeps a draft and gives its request's id.
 * @param shown under what the request is shown @param about under what it is kept
 */
export async function writeDraft(
  client: QueryClient,
  shown: AskAbout,
  about: AskAbout,
  draft: AskDraft
): Promise<Result<string>> {
  const result = await awaited(client, answerOf(bridge.writeAsk(about, draft)))
  if (result.ok) put(client, shown, (view) => ({ ...view, id: result.value }))
  return result
}

/** Opens the person's mail program with it. False where the text was too long to be handed on. */
export function openMail(id: string, mail: AskMail): Promise<Result<boolean>> {
  return answerOf(bridge.openAskMail(id, mail))
}

/** Saves it as a draft for a mail program. False where the person thought better of it. */
export function saveMail(id: string, mail: AskMail): Promise<Result<boolean>> {
  return answerOf(bridge.saveAskMail(id, mail))
}

/** Which request a deed is about, and under what it is shown. */
export interface AskPlace {
  /** Null where it is shown in a list only. */
  readonly about: AskAbout | null
  readonly id: string
}

/** Says when the request was sent; null: it was not. */
export function setAsked(client: QueryClient, place: AskPlace, before: string | null, at: string | null) {
  return decide(client, place, {
    ahead: (view) => ({ ...view, askedAt: at, state: at === null ? DRAFT : { ...DRAFT, state: 'asked' } }),
    ask: () => bridge.setAsked(place.id, at),
    back: () => bridge.setAsked(place.id, before)
  })
}

/** Says when the reminder was sent; null: it was not. */
export function setFollowedUp(client: QueryClient, place: AskPlace, before: string | null, at: string | null) {
  return decide(client, place, {
    ahead: (view) => ({ ...view, followedUpAt: at, state: { ...DRAFT, state: 'asked' } }),
    ask: () => bridge.setAskFollowedUp(place.id, at),
    back: () => bridge.setAskFollowedUp(place.id, before)
  })
}

/** Says how it ended; null leaves that to the rules. */
export function setEnd(client: QueryClient, place: AskPlace, before: Ask['end'], end: Ask['end']) {
  return decide(client, place, {
    ahead: (view) => ({
      ...view,
      state: end
        ? { ...DRAFT, state: end.as, because: 'person', messageId: end.messageId, endedAt: end.at }
        : { ...DRAFT, state: view.askedAt === null ? 'draft' : 'asked' }
    }),
    ask: () => bridge.setAskEnd(place.id, end),
    back: () => bridge.setAskEnd(place.id, before)
  })
}

/** Says that a message does not answer it. */
export function setNotAnswer(client: QueryClient, place: AskPlace, messageId: string) {
  return decide(client, place, {
    ahead: (view) => ({
      ...view,
      maybe: view.maybe.filter(({ id }) => id !== messageId),
      ...(view.state.messageId === messageId ? { state: { ...DRAFT, state: 'asked' }, answer: null } : {})
    }),
    ask: () => bridge.setNotAnswer(place.id, messageId, true),
    back: () => bridge.setNotAnswer(place.id, messageId, false)
  })
}

/** Puts a request away: gone from the list at once. */
export function removeAsk(client: QueryClient, id: string): DecisionUnderWay {
  const { queryKey } = asksQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (old) => old && { ...old, asks: old.asks.filter((ask) => ask.id !== id) })
  return decide(
    client,
    { about: null, id },
    {
      ahead: (view) => view,
      ask: () => bridge.removeAsk(id),
      back: () => bridge.restoreAsk(id)
    }
  )
}

/** A deed with the words that tell of it. */
export function told(decision: DecisionUnderWay, words: string | null): Deed {
  return { ...decision, words }
}

/** How a request stands that was begun and no more: until main has answered. */
const DRAFT: AskState = { state: 'draft', because: null, messageId: null, endedAt: null, due: null, maybe: [] }

interface Decision {
  readonly ahead: (view: AskView) => AskView
  readonly ask: () => Promise<Result<unknown>>
  readonly back: () => Promise<Result<unknown>>
}

/** Shows a decision at once and asks main; where it refuses, everything is shown as main has it. */
function decide(client: QueryClient, { about }: AskPlace, { ahead, ask, back }: Decision): DecisionUnderWay {
  if (about !== null) showAhead(client, about, ahead)

  async function refusal(asked: Promise<Result<unknown>>): Promise<ErrorCode | null> {
    const result = await asked
    if (result.ok) return null
    await client.invalidateQueries({ queryKey: ['asks'] })
    return result.code
  }

  const asked = awaited(client, answerOf(ask()))
  return {
    answer: refusal(asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusal(awaited(client, answerOf(back())))
    }
  }
}

function showAhead(client: QueryClient, about: AskAbout, change: (view: AskView) => AskView): void {
  // An answer that is on its way knows nothing of this yet.
  void client.cancelQueries({ queryKey: askQuery(about).queryKey })
  put(client, about, change)
}

function put(client: QueryClient, about: AskAbout, change: (view: AskView) => AskView): void {
  client.setQueryData<Result<AskView>>(askQuery(about).queryKey, (old) =>
    old?.ok ? { ok: true, value: change(old.value) } : old
  )
}

function awaited<T>(client: QueryClient, answer: Promise<Result<T>>): Promise<Result<T>> {
  client.setQueryData(WRITING_KEY, answer)
  return answer
}
