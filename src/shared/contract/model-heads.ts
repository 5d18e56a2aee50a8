import { z } from 'zod'
import { LABELS } from '../domain/label'
import { MESSAGE_KINDS } from '../domain/message-kind'

const scale = z.object({
  /** Slope and offset of Platt's scaling: probability = 1 / (1 + exp(-(a * logit + b))). */
  a: z.number(),
  b: z.number(),
  /** A span at or above this probability is shown. */
  threshold: z.number().min(0).max(1)
})

/** The very names that this program knows, in its order: each row of weights belongs to one. */
function exactly(names: readonly string[]) {
  return z.array(z.string()).refine((given) => given.join() === names.join())
}

/** A row of weights, in the array in which it is quickest to go through. */
const row = z.array(z.number()).transform((weights) => Float64Array.from(weights))

/** `heads.json`: everything on top of the encoder. Rows of weights are `width` numbers, one row a class. */
const headsSchema = z.object({
  model: z.string().min(1),
  width: z.number().int().positive(),
  labels: z.object({
    names: exactly(LABELS),
    weights: z.array(row).length(LABELS.length),
    bias: z.array(z.number()).length(LABELS.length)
  }),
  kinds: z.object({
    names: exactly(MESSAGE_KINDS),
    /** The first token's vector, the mean of all, and the surest segment's probability of each label. */
    weights: z.array(row).length(MESSAGE_KINDS.length),
    bias: z.array(z.number()).length(MESSAGE_KINDS.length)
  }),
  calibration: z.object({
    labels: z.record(z.enum(LABELS), scale),
    /** Divides the kind's logits before the softmax (temperature scaling, Guo et al. 2017). */
    kindTemperature: z.number().positive()
  })
})
export type Heads = z.infer<typeof headsSchema>

/** Parses `heads.json`; throws where the shape does not fit the labels and kinds of this program. */
export function parseHeads(text: string): Heads {
  return headsSchema.parse(JSON.parse(text))
}
