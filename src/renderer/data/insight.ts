import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InsightChart, InsightTable } from '../../shared/contract/insight-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { InsightRange } from '../../shared/domain/insight'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** What it all says in a range of time. Until another range is there, the last one goes on being shown. */
export function insightQuery(range: InsightRange) {
  return queryOptions({
    queryKey: ['insight', 'view', range],
    queryFn: () => bridge.insight(range),
    placeholderData: keepPreviousData
  })
}

/** How it went before a day and from then on. */
export function aroundQuery(range: InsightRange, on: string) {
  return queryOptions({
    queryKey: ['insight', 'around', range, on],
    queryFn: () => bridge.insightAround(range, on),
    placeholderData: keepPreviousData
  })
}

/** Saves the picture (PNG) of a chart where the person says. Gives the code of the refusal, or null. */
export function savePicture(chart: InsightChart, picture: Promise<Uint8Array>): Promise<ErrorCode | null> {
  return refusalOf(picture.then((bytes) => bridge.saveInsightPicture(chart, bytes)))
}

/** Saves a table where the person says. Gives the code of the refusal, or null. */
export function saveTable(chart: InsightChart, table: InsightTable): Promise<ErrorCode | null> {
  return refusalOf(bridge.saveInsightTable(chart, table))
}

/** Saves the private record where the person says. Gives the code of the refusal, or null. */
export function saveRecord(): Promise<ErrorCode | null> {
  return refusalOf(bridge.saveRecord())
}

async function refusalOf(saved: Promise<Result<boolean>>): Promise<ErrorCode | null> {
  const result = await answerOf(saved)
  return result.ok ? null : result.code
}

/** Begins an entry of the journal that is linked to a message, and gives its id. */
export async function beginEntryAbout(messageId: string, today: string): Promise<Result<string>> {
  const id = crypto.randomUUID()
  const about = { day: today, mood: null, prompt: null, messages: [messageId], applications: [] }
  const written = await answerOf(bridge.writeEntry({ id, text: '', seen: null, about }))
  return written.ok ? { ok: true, value: id } : written
}
