import { z } from 'zod'
import { ASK_ENDS, ASK_KINDS, TONES } from '../domain/ask'
import { type AskRequests, MAX_ASK_TEXT } from './ask-channels'
import { MAX_NAME_LENGTH } from './result'

const id = z.uuid()
const name = z.string().max(MAX_NAME_LENGTH)
const time = z.iso.datetime()
const text = z.string().max(MAX_ASK_TEXT)
const mail = z.enum(['request', 'reminder'])
const about = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('message'), messageId: id, kind: z.enum(ASK_KINDS) }),
  z.strictObject({ from: z.literal('application'), applicationId: id })
])
const draft = z.strictObject({
  to: z.strictObject({ name, address: name }).nullable(),
  tone: z.enum(TONES),
  subject: name,
  text,
  kept: z.strictObject({ warm: text.exactOptional(), plain: text.exactOptional(), formal: text.exactOptional() }),
  followUp: text
})

/** One schema a channel: what may come in. */
export const ASK_SCHEMAS = {
  'asks:list': z.null(),
  'asks:about': about,
  'asks:write': z.strictObject({ about, draft }),
  'asks:setAsked': z.strictObject({ id, at: time.nullable() }),
  'asks:setFollowedUp': z.strictObject({ id, at: time.nullable() }),
  'asks:setEnd': z.strictObject({
    id,
    end: z.strictObject({ as: z.enum(ASK_ENDS), at: time, messageId: id.nullable() }).nullable()
  }),
  'asks:setNotAnswer': z.strictObject({ id, messageId: id, not: z.boolean() }),
  'asks:remove': id,
  'asks:restore': id,
  'asks:openMail': z.strictObject({ id, mail }),
  'asks:saveMail': z.strictObject({ id, mail }),
  'asks:answeredBy': id
} satisfies { readonly [C in keyof AskRequests]: z.ZodType<Parameters<AskRequests[C]>[0]> }
