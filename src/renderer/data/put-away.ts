import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { messagesQuery } from './queries'
import { answerOf } from './tick'

/** Puts a message away: gone from the list at once, back where main refuses. Gives the code of the refusal, or null. */
export async function removeMessage(client: QueryClient, id: string): Promise<ErrorCode | null> {
  const before = client.getQueryData(messagesQuery.queryKey)
  client.setQueryData(messagesQuery.queryKey, (old) => old?.filter((message) => message.id !== id))
  const result = await answerOf(bridge.removeMessage(id))
  if (result.ok) return null
  client.setQueryData(messagesQuery.queryKey, before)
  return result.code
}

/** Brings a message back that was put away. Gives the code of the refusal, or null. */
export async function restoreMessage(id: string): Promise<ErrorCode | null> {
  const result = await answerOf(bridge.restoreMessage(id))
  return result.ok ? null : result.code
}
