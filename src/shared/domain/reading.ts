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
  /**
   * Who marked it, where that is not the model alone: the personal layer tipped it (`learned`), or the person chose it.
   */
  readonly by?: 'learned' | 'person'
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
  /** How many marks of the model are left out because of what the person taught; absent for none. */
  readonly withheld?: number
  /** Identifies the model that read it, for example `minilm-l6-1`. */
  readonly model: string
}

/** Where the reading of a stored message stands. */
export type ReadingState =
  /** `anyway`: to be read although it is in a language that the reader has not learned, because the person asked for it. */
  | { readonly state: 'waiting'; readonly anyway?: true }
  | { readonly state: 'read'; readonly reading: Reading }
  | { readonly state: 'failed'; readonly code: ErrorCode }
