import { z } from 'zod'
import { ERROR_CODES } from '../domain/error-code'
import { LABELS } from '../domain/label'
import { MESSAGE_KINDS } from '../domain/message-kind'
import type { Reading } from '../domain/reading'

/** What is read of a message. */
export interface ReaderInput {
  readonly subject: string
  readonly body: string
}

/** What main sends to the reader process: one at a time, the next after the answer. */
export interface ReadRequest {
  readonly type: 'read'
  readonly id: number
  readonly input: ReaderInput
}

const probability = z.number().min(0).max(1)
const offset = z.number().int().nonnegative()
const code = z.enum(ERROR_CODES)
const reading = z.object({
  kind: z.enum(MESSAGE_KINDS),
  kindConfidence: probability,
  signals: z.array(z.object({ label: z.enum(LABELS), confidence: probability, start: offset, end: offset })).readonly(),
  model: z.string()
}) satisfies z.ZodType<Reading>

/** What the reader process sends back: once how loading went, then one answer a request. Main checks each at its door. */
export const readerReplySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('unavailable'), code }),
  z.object({ type: z.literal('read'), id: z.number(), reading }),
  z.object({ type: z.literal('failed'), id: z.number(), code })
])
export type ReaderReply = z.infer<typeof readerReplySchema>
