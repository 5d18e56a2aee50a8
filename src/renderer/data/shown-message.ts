import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { MessageView } from '../../shared/contract/views'
import { actionItems, type Ticks } from '../../shared/domain/action-item'
import type { Reading } from '../../shared/domain/reading'
import { messageQuery } from './queries'

/** A message that is in the cache and was read. */
export interface ShownMessage {
  readonly view: MessageView
  readonly reading: Reading
}

/** What the cache holds of a message, read or not; null where it is not there. */
export function shownView(client: QueryClient, messageId: string): MessageView | null {
  const view = client.getQueryData(messageQuery(messageId).queryKey)
  return view?.ok ? view.value : null
}

/** What the cache holds of a message that was read; null where it is not there, or not read yet. */
export function shownMessage(client: QueryClient, messageId: string): ShownMessage | null {
  const view = shownView(client, messageId)
  return view?.reading.state === 'read' ? { view, reading: view.reading.reading } : null
}

/** Shows a message as it will be read, with what follows from that, until main tells how it is. */
export function showAhead(client: QueryClient, { view, reading }: ShownMessage): void {
  const actions = actionItems(view.message.id, reading, ticksOf(view))
  showViewAhead(client, { ...view, reading: { state: 'read', reading }, actions })
}

/** Shows everything about a message as it will be, until main tells how it is. */
export function showViewAhead(client: QueryClient, value: MessageView): void {
  const { queryKey } = messageQuery(value.message.id)
  // An answer that is on its way knows nothing of this yet.
  void client.cancelQueries({ queryKey })
  client.setQueryData<Result<MessageView>>(queryKey, () => ({ ok: true, value }))
}

/** Waits for main's answer. Where it refuses, the message is shown as main has it, and the code of the refusal given. */
export async function refusalOf(
  client: QueryClient,
  messageId: string,
  answer: Promise<Result<unknown>>
): Promise<ErrorCode | null> {
  const result = await answer
  if (result.ok) return null
  await client.invalidateQueries({ queryKey: messageQuery(messageId).queryKey })
  return result.code
}

/** What is ticked off in a view. */
function ticksOf({ actions }: MessageView): Ticks {
  return Object.fromEntries(actions.flatMap(({ id, doneAt }) => (doneAt === null ? [] : [[id, { doneAt }]])))
}
