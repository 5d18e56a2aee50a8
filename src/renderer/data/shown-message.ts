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

/** What the cache holds of a message; null where it is not there, or not read yet. */
export function shownMessage(client: QueryClient, messageId: string): ShownMessage | null {
  const view = client.getQueryData(messageQuery(messageId).queryKey)
  return view?.ok && view.value.reading.state === 'read'
    ? { view: view.value, reading: view.value.reading.reading }
    : null
}

/** Shows a message as it will be read, with what follows from that, until main tells how it is. */
export function showAhead(client: QueryClient, { view, reading }: ShownMessage): void {
  const { id } = view.message
  const { queryKey } = messageQuery(id)
  // An answer that is on its way knows nothing of this yet.
  void client.cancelQueries({ queryKey })
  const actions = actionItems(id, reading, ticksOf(view))
  const value: MessageView = { ...view, reading: { state: 'read', reading }, actions }
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
