import { queryOptions } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** How the data stands to the sample data. */
export const sampleQuery = queryOptions({ queryKey: ['sample'], queryFn: () => bridge.viewSample() })

/** Brings the sample data in. Gives the code of a refusal, or null. */
export function loadSample(): Promise<ErrorCode | null> {
  return codeOf(bridge.loadSample())
}

/** Takes the sample data away for good, in the same way. */
export function removeSample(): Promise<ErrorCode | null> {
  return codeOf(bridge.removeSample())
}

async function codeOf(asked: Promise<Result<true>>): Promise<ErrorCode | null> {
  const result = await answerOf(asked)
  return result.ok ? null : result.code
}
