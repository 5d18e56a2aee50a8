import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { MessageView } from '../../shared/contract/views'
import type { ActionItem } from '../../shared/domain/action-item'
import { bridge } from '../bridge'
import { messageQuery } from './queries'

/**
 * Ticks an action item off or opens it again: seen at once, taken back where main refuses.
 * Gives the code of the refusal, or null.
 */
export async function setActionDone(
  client: QueryClient,
  messageId: string,
  action: ActionItem,
  done: boolean
): Promise<ErrorCode | null> {
  show(client, messageId, action.id, done ? new Date().toISOString() : null)
  const result = await answerOf(bridge.setActionDone(action.id, done))
  if (result.ok) return null
  show(client, messageId, action.id, action.doneAt)
  return result.code
}

function show(client: QueryClient, messageId: string, actionId: string, doneAt: string | null): void {
  const mark = (action: ActionItem) => (action.id === actionId ? { ...action, doneAt } : action)
  client.setQueryData<Result<MessageView>>(messageQuery(messageId).queryKey, (old) =>
    old?.ok ? { ok: true, value: { ...old.value, actions: old.value.actions.map(mark) } } : old
  )
}

/** An answer from main, where a rejected call (main refused the request as such) counts as a code too. */
export async function answerOf<T>(asked: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await asked
  } catch (error) {
    reportError(error)
    return { ok: false, code: 'invalid_request' }
  }
}
