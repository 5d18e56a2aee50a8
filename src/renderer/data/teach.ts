import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { LearningView } from '../../shared/contract/views'
import { bridge } from '../bridge'
import { learningQuery } from './queries'
import { answerOf } from './tick'

/** Lets lessons teach or not: seen at once, taken back where main refuses. Gives the code of the refusal, or null. */
export function setTeaching(client: QueryClient, ids: readonly string[], teaches: boolean): Promise<ErrorCode | null> {
  const meant = new Set(ids)
  return put(
    client,
    (old) => ({ ...old, lessons: old.lessons.map((one) => (meant.has(one.id) ? { ...one, teaches } : one)) }),
    () => bridge.setTeaching(ids, teaches)
  )
}

/** Turns learning on or off, in the same way. */
export function setLearning(client: QueryClient, on: boolean): Promise<ErrorCode | null> {
  return put(
    client,
    (old) => ({ ...old, on }),
    () => bridge.setLearning(on)
  )
}

async function put(
  client: QueryClient,
  change: (old: LearningView) => LearningView,
  ask: () => Promise<Result<true>>
): Promise<ErrorCode | null> {
  const { queryKey } = learningQuery
  void client.cancelQueries({ queryKey })
  const before = client.getQueryData(queryKey)
  if (before) client.setQueryData(queryKey, change(before))
  const result = await answerOf(ask())
  if (result.ok) return null
  client.setQueryData(queryKey, before)
  void client.invalidateQueries({ queryKey })
  return result.code
}
