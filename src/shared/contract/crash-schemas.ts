import { z } from 'zod'
import type { CrashRequests } from './crash-channels'
import { MAX_TEXT_LENGTH } from './result'

/** A page's name; the page itself knows which there are. */
const page = z.string().regex(/^[a-z]{1,20}$/)
const id = z.uuid().nullable()
const MAX_KEY_LENGTH = 200
/** A text with every character escaped is six times as long. */
const MAX_DRAFT_LENGTH = 6 * MAX_TEXT_LENGTH
const MAX_ERROR_NAME_LENGTH = 200
const MAX_STACK_LENGTH = 50_000

/** One schema a channel: what may come in. */
export const CRASH_SCHEMAS = {
  'crash:begin': z.null(),
  'crash:notices': z.null(),
  'crash:dismiss': z.enum(['page', 'reader', 'ended']),
  'crash:place': z.strictObject({ page, messageId: id, resumeId: id, applicationId: id, entryId: id }),
  'crash:draft': z.strictObject({
    key: z.string().min(1).max(MAX_KEY_LENGTH),
    value: z.string().max(MAX_DRAFT_LENGTH).nullable()
  }),
  'crash:pageError': z.strictObject({
    name: z.string().max(MAX_ERROR_NAME_LENGTH),
    stack: z.string().max(MAX_STACK_LENGTH),
    shown: z.boolean()
  }),
  'crash:report': z.null(),
  'crash:log': z.null()
} satisfies { readonly [C in keyof CrashRequests]: z.ZodType<Parameters<CrashRequests[C]>[0]> }
