import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ErrorCode } from '../../shared/contract/result'
import type { Waits } from '../../shared/contract/views'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** After how many days a silence is asked about. */
export const waitsQuery = queryOptions({ queryKey: ['waits'], queryFn: () => bridge.waits() })

/** Chooses other days: seen at once, taken back where main refuses. Gives the code of a refusal, or null. */
export async function setWaits(client: QueryClient, waits: Waits): Promise<ErrorCode | null> {
  const before = client.getQueryData(waitsQuery.queryKey)
  client.setQueryData(waitsQuery.queryKey, waits)
  const result = await answerOf(bridge.setWaits(waits))
  if (result.ok) return null
  client.setQueryData(waitsQuery.queryKey, before)
  return result.code
}
