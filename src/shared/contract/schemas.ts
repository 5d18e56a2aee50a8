import { z } from 'zod'
import { ACTION_TYPES } from '../domain/action-item'
import { COLOR_SCHEMES } from '../domain/color-scheme'
import { LABELS } from '../domain/label'
import { MESSAGE_KINDS } from '../domain/message-kind'
import type { Channel, Input } from './channels'
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './result'

const nothing = z.null()
const messageId = z.uuid()
const actionId = z.templateLiteral([messageId, ':', z.enum(ACTION_TYPES)])

const label = z.enum(LABELS)
const span = {
  start: z.int().min(0).max(MAX_TEXT_LENGTH),
  end: z.int().min(1).max(MAX_TEXT_LENGTH)
}
const isSpan = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start < end
const correction = z
  .strictObject({ ...span, label, is: z.boolean(), at: z.iso.datetime(), teaches: z.boolean() })
  .refine(isSpan)
const lessonId = z.templateLiteral([messageId, ':', label, ':', z.int(), '-', z.int()])

/** No change touches more corrections than these. */
const MAX_AT_ONCE = 100
/** Nobody makes more corrections than these. */
const MAX_LESSONS = 100_000

/** One schema a channel: what may come in. */
export const INPUT_SCHEMAS = {
  'app:info': nothing,
  'app:setColorScheme': z.enum(COLOR_SCHEMES),
  'app:listening': nothing,
  'app:usable': nothing,
  'messages:list': nothing,
  'messages:get': messageId,
  'messages:today': nothing,
  'messages:remove': messageId,
  'messages:restore': messageId,
  'messages:readAgain': messageId,
  'messages:original': messageId,
  'messages:correct': z.strictObject({
    messageId,
    change: z.strictObject({ ...span, from: label.nullable(), to: label.nullable() }).refine(isSpan)
  }),
  'messages:takeBack': z.strictObject({
    messageId,
    corrected: z.strictObject({
      added: z.array(correction).max(MAX_AT_ONCE),
      displaced: z.array(correction).max(MAX_AT_ONCE)
    })
  }),
  'messages:setKind': z.strictObject({ messageId, kind: z.enum(MESSAGE_KINDS).nullable() }),
  'intake:file': z.strictObject({
    name: z.string().min(1).max(1024),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES)
  }),
  'intake:text': z.string().max(MAX_TEXT_LENGTH),
  'intake:sample': nothing,
  'intake:open': nothing,
  'actions:setDone': z.strictObject({ id: actionId, done: z.boolean() }),
  'reader:about': nothing,
  'learning:view': nothing,
  'learning:setOn': z.boolean(),
  'learning:setTeaching': z.strictObject({ lessons: z.array(lessonId).max(MAX_LESSONS), teaches: z.boolean() })
} satisfies { readonly [C in Channel]: z.ZodType<Input<C>> }
