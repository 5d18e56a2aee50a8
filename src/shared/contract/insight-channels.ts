import type { Day } from '../domain/application'
import type { InsightRange } from '../domain/insight'
import type { Change, InsightChart, InsightTable, InsightView } from './insight-views'
import type { Result } from './result'

/** What it all says. Inputs and outputs by channel: see `Requests`. */
export interface InsightRequests {
  'insight:view': (input: InsightRange) => InsightView
  /** How it went before a day and from then on. */
  'insight:around': (input: { readonly range: InsightRange; readonly on: Day }) => Change
  /** Asks where to save the picture (PNG) of a chart, and saves it. False where the person thought better of it. */
  'insight:savePicture': (input: { readonly chart: InsightChart; readonly bytes: Uint8Array }) => Result<boolean>
  /** The same for its table, as CSV. */
  'insight:saveTable': (input: { readonly chart: InsightChart; readonly table: InsightTable }) => Result<boolean>
  /** The same for the private record of words that speak of who the person is, as Markdown. */
  'insight:saveRecord': (input: null) => Result<boolean>
}

export const INSIGHT_CHANNELS = [
  'insight:view',
  'insight:around',
  'insight:savePicture',
  'insight:saveTable',
  'insight:saveRecord'
] as const satisfies readonly (keyof InsightRequests)[]

/** The page's side of it. */
export interface InsightBridge {
  insight(range: InsightRange): Promise<InsightView>
  insightAround(range: InsightRange, on: Day): Promise<Change>
  saveInsightPicture(chart: InsightChart, bytes: Uint8Array): Promise<Result<boolean>>
  saveInsightTable(chart: InsightChart, table: InsightTable): Promise<Result<boolean>>
  saveRecord(): Promise<Result<boolean>>
}
