import { z } from 'zod'
import { isDay } from '../domain/days'
import { INSIGHT_RANGES } from '../domain/insight'
import type { InsightRequests } from './insight-channels'
import { INSIGHT_CHARTS } from './insight-views'

/** More than any chart holds. */
const MOST_ROWS = 1000
const MOST_CELLS = 30
const LONGEST_CELL = 1000
/** A picture of a chart is some hundred kilobytes. */
const LARGEST_PICTURE = 20 * 1024 * 1024
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const range = z.enum(INSIGHT_RANGES)
const chart = z.enum(INSIGHT_CHARTS)
const picture = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength <= LARGEST_PICTURE && PNG.every((byte, at) => bytes[at] === byte))
const cell = z.union([z.string().max(LONGEST_CELL), z.number()])

/** One schema a channel: what may come in. */
export const INSIGHT_SCHEMAS = {
  'insight:view': range,
  'insight:around': z.strictObject({ range, on: z.string().refine(isDay) }),
  'insight:savePicture': z.strictObject({ chart, bytes: picture }),
  'insight:saveTable': z.strictObject({ chart, table: z.array(z.array(cell).max(MOST_CELLS)).min(1).max(MOST_ROWS) }),
  'insight:saveRecord': z.null()
} satisfies {
  readonly [C in keyof InsightRequests]: z.ZodType<Parameters<InsightRequests[C]>[0]>
}
