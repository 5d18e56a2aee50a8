import type { ActionType } from '../domain/action-item'
import type { Label } from '../domain/label'
import type { MessageKind } from '../domain/message-kind'
import type { IssueKind } from '../domain/resume'
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

/** What `resume --json` prints: a resume or letter that was checked. */
export interface ResumeReport {
  /** The path as it was given. */
  readonly file: string
  readonly words: number
  /**
   * In the order of their places. `text` is exactly the slice from `start` to `end` (UTF-16 units) of the extracted text, `line` the
   * number of the line in it where it starts, from 1. Both offsets are 0 and `line` is 1 where an issue is about the whole file.
   */
  readonly issues: readonly {
    readonly kind: IssueKind
    readonly message: string
    readonly text: string
    readonly line: number
    readonly start: number
    readonly end: number
    /** Best first. */
    readonly suggestions: readonly string[]
  }[]
  /** Null without a job description. What the resume may show, and nobody can be sure of, is among `missing`. */
  readonly match: {
    readonly covered: readonly { readonly requirement: string; readonly evidence: string }[]
    readonly missing: readonly { readonly requirement: string }[]
  } | null
}

/** What `resume --json` prints where the resume or the job description cannot be read. */
export type ResumeError = TriageError
