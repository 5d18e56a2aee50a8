import type { ActionType } from '../domain/action-item'
import type { Label } from '../domain/label'
import type { MessageKind } from '../domain/message-kind'
import type { ErrorCode } from './result'

/** One line of `triage --json`: a message that was read. */
export interface TriageLine {
  /** The path as it was given, or found below a folder that was given. */
  readonly file: string
  /** Number of the message in its file, from 0. */
  readonly index: number
  readonly kind: MessageKind
  readonly kindConfidence: number
  readonly subject: string
  readonly from: string | null
  /** ISO 8601 in UTC. */
  readonly date: string | null
  readonly company: string | null
  readonly role: string | null
  readonly language: string
  readonly body: string
  /** `text` is exactly `body.slice(start, end)` in UTF-16 units. */
  readonly signals: readonly {
    readonly label: Label
    readonly confidence: number
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
  readonly actions: readonly { readonly type: ActionType; readonly title: string; readonly labels: readonly Label[] }[]
}

/** One line of `triage --json`: a file that could not be read. */
export interface TriageError {
  readonly file: string
  readonly error: { readonly code: ErrorCode; readonly message: string }
}
