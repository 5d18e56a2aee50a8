import { z } from 'zod'
import { isDay } from '../domain/days'
import { MAX_FIND_LENGTH, MAX_REASON_LENGTH, STEP_GROUPS } from '../domain/step'
import type { StepRequests } from './step-channels'

/** A type of action or check, the id of an action item, or one of these with a group. */
const MAX_ID_LENGTH = 160
/** More rows or pieces than anybody looks at. */
const MAX_MOST = 20_000
/** More pieces than any step has. */
const MAX_PIECES = 100_000

const id = z.string().min(1).max(MAX_ID_LENGTH)
/** `MESSAGE:TYPE` or `check:RESUME:GROUP`. */
const pieceId = z.string().regex(/^(?:check:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-z_]{1,40}$/)
const most = z.int().min(1).max(MAX_MOST)
const day = z.string().refine(isDay)
const reason = z.string().max(MAX_REASON_LENGTH)
const find = z.string().max(MAX_FIND_LENGTH)
const at = z.iso.datetime()

const deed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept') }),
  z.strictObject({ kind: z.literal('later'), until: day }),
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('disagree'), reason }),
  z.strictObject({ kind: z.literal('open') })
])

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), at }),
  z.strictObject({ kind: z.literal('later'), until: z.string().max(MAX_ID_LENGTH), at }),
  z.strictObject({ kind: z.literal('disagreed'), reason, at })
])

const tick = z.strictObject({
  doneAt: z.string().max(MAX_ID_LENGTH),
  by: z.literal('check').exactOptional(),
  resumeId: z.string().max(MAX_ID_LENGTH).exactOptional()
})

/** One schema a channel: what may come in. */
export const STEP_SCHEMAS = {
  'steps:list': z.strictObject({ group: z.enum(STEP_GROUPS), most, find }),
  'steps:pieces': z.strictObject({ stepId: id, from: z.int().min(0).max(MAX_PIECES), most, find }),
  'steps:decide': z.strictObject({ stepId: id, pieceId: pieceId.nullable(), deed }),
  'steps:takeBack': z.strictObject({
    pieces: z
      .array(z.strictObject({ id: pieceId, tick: tick.nullable(), decision: decision.nullable() }))
      .max(MAX_PIECES)
  }),
  'steps:keepReason': z.strictObject({ stepId: id, reason }),
  'steps:saveCalendar': z.null(),
  'steps:reminders': z.null(),
  'steps:setReminders': z.boolean()
} satisfies {
  readonly [C in keyof StepRequests]: z.ZodType<Parameters<StepRequests[C]>[0]>
}
