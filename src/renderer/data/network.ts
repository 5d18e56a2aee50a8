import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { NetworkView } from '../../shared/contract/network-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** That nothing leaves, and what was refused. */
export const networkQuery = queryOptions({ queryKey: ['network'], queryFn: () => bridge.networkView() })

/** Switches local-only mode: seen once main has it, for it is a promise. Gives the code of a refusal, or null. */
export function setLocalOnly(client: QueryClient, on: boolean): Promise<ErrorCode | null> {
  return put(client, bridge.setLocalOnly(on))
}

/** Forgets what was refused so far, in the same way. */
export function eraseRefusals(client: QueryClient): Promise<ErrorCode | null> {
  return put(client, bridge.eraseRefusals())
}

/** Asks main to open a link; false where the person thought better of it. */
export function openLink(address: string): Promise<Result<boolean>> {
  return answerOf(bridge.openLink(address))
}

async function put(client: QueryClient, asked: Promise<Result<true>>): Promise<ErrorCode | null> {
  const result = await answerOf(asked)
  if (!result.ok) return result.code
  client.setQueryData<NetworkView>(networkQuery.queryKey, await bridge.networkView())
  return null
}
