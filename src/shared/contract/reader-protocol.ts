import type { ErrorCode } from '../domain/error-code'
import type { Reading } from '../domain/reading'

/** What is read of a message. */
export interface ReaderInput {
  readonly subject: string
  readonly body: string
}

/** What main sends to the reader process. */
export interface ReadRequest {
  readonly type: 'read'
  readonly id: number
  readonly input: ReaderInput
}

/** What the reader process sends back: once how loading went, then one answer a request. */
export type ReaderReply =
  | { readonly type: 'ready'; readonly loadMilliseconds: number }
  | { readonly type: 'unavailable'; readonly code: ErrorCode }
  | { readonly type: 'read'; readonly id: number; readonly reading: Reading; readonly milliseconds: number }
  | { readonly type: 'failed'; readonly id: number; readonly code: ErrorCode }
