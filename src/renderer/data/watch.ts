import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { WatchView } from '../../shared/contract/views'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** The watched folder, and how that goes. */
export const watchQuery = queryOptions({ queryKey: ['watch'], queryFn: () => bridge.watchView() })

/** Lets the person choose the folder. Gives the code of a refusal, or null (also where they thought better of it). */
export function chooseWatchedFolder(client: QueryClient): Promise<ErrorCode | null> {
  return put(client, bridge.chooseWatchedFolder())
}

/** Ends the watching, in the same way. */
export function endWatching(client: QueryClient): Promise<ErrorCode | null> {
  return put(client, bridge.endWatching())
}

async function put(client: QueryClient, asked: Promise<Result<WatchView>>): Promise<ErrorCode | null> {
  const result = await answerOf(asked)
  if (!result.ok) return result.code
  client.setQueryData(watchQuery.queryKey, result.value)
  return null
}
