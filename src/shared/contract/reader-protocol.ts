import { z } from 'zod'
import type { Correction } from '../domain/correction'
import { ERROR_CODES, type ErrorCode } from '../domain/error-code'
import { LABELS } from '../domain/label'
import { MESSAGE_KINDS } from '../domain/message-kind'
import type { Reading } from '../domain/reading'
import { DOUBTS, type ProofreadLine } from '../domain/suspect'

/** What is read of a message. */
export interface ReaderInput {
  readonly subject: string
  readonly body: string
}

/** A message, and what the person decided about its words. */
export interface TaughtMessage {
  readonly input: ReaderInput
  readonly verdicts: readonly Pick<Correction, 'label' | 'is' | 'start' | 'end'>[]
}

/** What main sends to the reader process: one at a time, the next after the answer. */
export type ReaderRequest =
  | { readonly type: 'read'; readonly id: number; readonly input: ReaderInput }
  /** Stands in for everything learned before; an empty list forgets it. */
  | { readonly type: 'learn'; readonly id: number; readonly lessons: readonly TaughtMessage[] }
  /** The sentence encoder is loaded with the first of these. */
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] }
  /** The proofreading model is loaded with the first of these. */
  | { readonly type: 'proofread'; readonly id: number; readonly lines: readonly string[] }

/** What runs the model: the native library, or WebAssembly where that cannot load. */
export const READER_RUNTIMES = ['native', 'wasm'] as const
export type ReaderRuntime = (typeof READER_RUNTIMES)[number]

const probability = z.number().min(0).max(1)
const offset = z.number().int().nonnegative()
const code = z.enum(ERROR_CODES)
const reading = z.object({
  kind: z.enum(MESSAGE_KINDS),
  kindConfidence: probability,
  signals: z
    .array(
      z.object({
        label: z.enum(LABELS),
        confidence: probability,
        start: offset,
        end: offset,
        by: z.literal('learned').exactOptional()
      })
    )
    .readonly(),
  withheld: z.int().positive().exactOptional(),
  model: z.string()
}) satisfies z.ZodType<Reading>

const place = { start: offset, end: offset }
const proofreadLine = z.object({
  suspects: z
    .array(
      z.object({
        ...place,
        doubt: z.enum(DOUBTS),
        probability,
        suggestions: z.array(z.object({ ...place, text: z.string(), left: probability })).readonly()
      })
    )
    .readonly(),
  doubts: z.array(z.object({ ...place, probability })).readonly()
}) satisfies z.ZodType<ProofreadLine>

/** What the reader process sends back: once how loading went, then one answer a request. */
export type ReaderReply =
  | { readonly type: 'ready'; readonly runtime: ReaderRuntime }
  | { readonly type: 'unavailable'; readonly code: ErrorCode }
  | { readonly type: 'read'; readonly id: number; readonly reading: Reading }
  | { readonly type: 'learned'; readonly id: number }
  /** One unit vector a text, in their order: see `Meaning`. */
  | { readonly type: 'embedded'; readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly type: 'proofread'; readonly id: number; readonly lines: readonly ProofreadLine[] }
  | { readonly type: 'failed'; readonly id: number; readonly code: ErrorCode }

/** Main checks each reply at its door. */
export const readerReplySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), runtime: z.enum(READER_RUNTIMES) }),
  z.object({ type: z.literal('unavailable'), code }),
  z.object({ type: z.literal('read'), id: z.number(), reading }),
  z.object({ type: z.literal('learned'), id: z.number() }),
  z.object({ type: z.literal('embedded'), id: z.number(), vectors: z.array(z.instanceof(Float32Array)).readonly() }),
  z.object({ type: z.literal('proofread'), id: z.number(), lines: z.array(proofreadLine).readonly() }),
  z.object({ type: z.literal('failed'), id: z.number(), code })
]) satisfies z.ZodType<ReaderReply>
