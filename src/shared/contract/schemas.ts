import { z } from 'zod'
import { ACTION_TYPES } from '../domain/action-item'
import { COLOR_SCHEMES } from '../domain/color-scheme'
import type { Channel, Input } from './channels'
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from './result'

const nothing = z.null()
const messageId = z.uuid()
const actionId = z.templateLiteral([messageId, ':', z.enum(ACTION_TYPES)])

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
  'intake:file': z.strictObject({
    name: z.string().min(1).max(1024),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES)
  }),
  'intake:text': z.string().max(MAX_TEXT_LENGTH),
  'intake:sample': nothing,
  'intake:open': nothing,
  'actions:setDone': z.strictObject({ id: actionId, done: z.boolean() })
} satisfies { readonly [C in Channel]: z.ZodType<Input<C>> }
