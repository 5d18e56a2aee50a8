import type { AlikeWay, BroughtTable, TablePreview } from '../../shared/contract/application-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { TableMapping } from '../../shared/domain/application-table'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** Asks the person for a table; null where they thought better of it. */
export function openTable(): Promise<Result<TablePreview | null>> {
  return answerOf(bridge.openTable())
}

/** Opens pasted cells as a table. */
export function pasteTable(text: string): Promise<Result<TablePreview>> {
  return answerOf(bridge.pasteTable(text))
}

/** What would come of the open table, understood so. */
export function previewTable(mapping: TableMapping): Promise<Result<TablePreview>> {
  return answerOf(bridge.previewTable(mapping))
}

/** Brings the open table in. */
export function bringTable(
  mapping: TableMapping,
  alike: AlikeWay,
  byLine: Readonly<Record<string, AlikeWay>>
): Promise<Result<BroughtTable>> {
  return answerOf(bridge.bringTable(mapping, alike, byLine))
}

/** Takes back what a table brought. Gives the code of a refusal, or null. */
export async function takeBackTable(id: string): Promise<ErrorCode | null> {
  const result = await answerOf(bridge.takeBackTable(id))
  return result.ok ? null : result.code
}
