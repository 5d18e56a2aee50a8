import { z } from 'zod'
import { STAGES } from '../domain/application'
import { TABLE_FIELDS } from '../domain/application-table'
import { isDay } from '../domain/days'
import { DAY_ORDERS } from '../domain/written-day'
import type { ApplicationRequests } from './application-channels'
import { ALIKE_WAYS } from './application-views'
import { MAX_NAME_LENGTH, MAX_TABLE_LENGTH, MAX_TEXT_LENGTH } from './result'

/** More applications than anybody notes down, and more steps than one has. */
const MAX_APPLICATIONS = 20_000
const MAX_STAGES = 200
/** More columns than a table of applications has. */
const MAX_COLUMNS = 500
/** Ten years: never. */
const MAX_DAYS = 3650

const id = z.uuid()
const ids = z.array(id).max(MAX_APPLICATIONS)
const name = z.string().max(MAX_NAME_LENGTH)
/** As they come in from tables, where nobody counts. */
const longName = z.string().max(10_000)
const text = z.string().max(MAX_TEXT_LENGTH)
const day = z.string().refine(isDay)
const stage = z.enum(STAGES)
const entry = z.strictObject({ stage, on: day.nullable(), round: z.int().min(1).max(99).nullable() })
const alikeWay = z.enum(ALIKE_WAYS)
const mapping = z.strictObject({
  hasHeadings: z.boolean(),
  fields: z.array(z.enum(TABLE_FIELDS)).max(MAX_COLUMNS),
  dayOrders: z.array(z.enum(DAY_ORDERS).nullable()).max(MAX_COLUMNS),
  stageWords: z.record(z.string(), stage.nullable())
})

/** One schema a channel: what may come in. */
export const APPLICATION_SCHEMAS = {
  'applications:list': z.null(),
  'applications:overview': z.null(),
  'applications:get': id,
  'applications:add': z.strictObject({
    company: name,
    role: name,
    messageId: id.nullable(),
    stage: entry.nullable()
  }),
  'applications:remove': id,
  'applications:restore': id,
  'applications:setAway': z.strictObject({ ids, away: z.boolean() }),
  'applications:setStage': z.strictObject({ ids, entry }),
  'applications:putStages': z
    .array(z.strictObject({ id, stages: z.array(entry).max(MAX_STAGES) }))
    .max(MAX_APPLICATIONS),
  'applications:describe': z.strictObject({
    id,
    change: z.strictObject({
      company: name.exactOptional(),
      role: name.exactOptional(),
      posting: z.strictObject({ text, link: text }).exactOptional(),
      contact: z.strictObject({ name: longName, address: longName }).nullable().exactOptional(),
      notes: text.exactOptional(),
      waitUntil: day.nullable().exactOptional()
    })
  }),
  'applications:setNoAnswerAfter': z.int().min(1).max(MAX_DAYS),
  'applications:openTable': z.null(),
  'applications:pasteTable': z.string().max(MAX_TABLE_LENGTH),
  'applications:previewTable': mapping,
  'applications:bringTable': z.strictObject({
    mapping,
    alike: alikeWay,
    byLine: z.record(z.string(), alikeWay)
  }),
  'applications:takeBackTable': id,
  'applications:saveTable': ids.nullable()
} satisfies { readonly [C in keyof ApplicationRequests]: z.ZodType<Parameters<ApplicationRequests[C]>[0]> }
