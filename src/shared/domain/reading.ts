import type { ErrorCode } from './error-code'
import type { Label } from './label'
import type { MessageKind } from './message-kind'

/** One reason (or piece of good news), on the words that carry it. */
export interface Signal {
  readonly label: Label
  /** Calibrated probability between 0 and 1. */
  readonly confidence: number
  /** UTF-16 offsets into the message's body; `body.slice(start, end)` are the employer's own words. */
  readonly start: number
  readonly end: number
}

/** Below this calibrated probability the reader says that it is unsure, and the person decides. */
export const UNSURE_BELOW = 0.6

/** What the reader makes of a message. */
export interface Reading {
  readonly kind: MessageKind
  /** Calibrated probability between 0 and 1. */
  readonly kindConfidence: number
  /** In the order of their place in the body. */
  readonly signals: readonly Signal[]
  /** Identifies the model that read it, for example `minilm-l6-1`. */
  readonly model: string
}

/** Where the reading of a stored message stands. */
export type ReadingState =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly reading: Reading }
  | { readonly state: 'failed'; readonly code: ErrorCode }
