import type { ActionItem } from '../domain/action-item'
import type { ColorScheme } from '../domain/color-scheme'
import type { ErrorCode } from '../domain/error-code'
import type { Label } from '../domain/label'
import type { Message } from '../domain/message'
import type { MessageKind } from '../domain/message-kind'
import type { ReadingState } from '../domain/reading'
import type { ModelFigures } from './model-figures'
import type { ReaderRuntime } from './reader-protocol'

export type { ColorScheme, ReadingState }

/** One line of the list of messages. */
export interface MessageSummary {
  readonly id: string
  readonly subject: string
  /** Sender's name, or their address, or empty. */
  readonly sender: string
  /** ISO 8601: the mail's own date, else when it came in. */
  readonly date: string
  /** The first words of the body, on one line. */
  readonly preview: string
  /** `unsure`: read, but the reader is not sure what kind of message it is. `other_language`: kept and not read. */
  readonly reading: 'waiting' | 'failed' | 'other_language' | 'unsure' | MessageKind
  readonly openActions: number
  readonly doneActions: number
}

/** Everything about one message. */
export interface MessageView {
  readonly message: Message
  /** With the person's corrections in it. */
  readonly reading: ReadingState
  /** What they say the message as a whole is, or null where that is left to the reader. */
  readonly decidedKind: MessageKind | null
  readonly actions: readonly ActionItem[]
}

/** One of the next steps of the Today page: an open action and the words behind it. */
export interface NextStep {
  readonly messageId: string
  readonly sender: string
  readonly subject: string
  readonly action: ActionItem
  /** The employer's own words that caused it, or null where the whole message did. */
  readonly because: string | null
}

/** What the Today page shows. */
export interface TodayView {
  readonly steps: readonly NextStep[]
  readonly openActions: number
  readonly doneActions: number
  readonly messages: number
  /** Strengths that employers named, newest first, at most three. */
  readonly kindWords: readonly { readonly messageId: string; readonly text: string; readonly sender: string }[]
}

/** What became of one file or text that came in. */
export interface ImportOutcome {
  /** File name without folders, or the name of the way it came in. */
  readonly name: string
  readonly result:
    | { readonly ok: true; readonly messageId: string; readonly duplicate: boolean }
    | { readonly ok: false; readonly code: ErrorCode }
}

/** How far an import that main itself runs (opened files, files of the command line) has come. */
export interface ImportProgress {
  readonly total: number
  readonly done: number
  /** Only what came since the last report. */
  readonly outcomes: readonly ImportOutcome[]
}

/** The reader process as the window shows it. */
export type ReaderState = 'starting' | 'ready' | 'unavailable'

/** One decision of the person as the "How it reads" page lists it. */
export interface Lesson {
  readonly id: string
  /** Null where the message was put away. */
  readonly messageId: string | null
  readonly sender: string
  readonly subject: string
  /** The employer's words that were decided about. */
  readonly words: string
  readonly label: Label
  /** Whether the words say so, or do not. */
  readonly is: boolean
  readonly at: string
  readonly teaches: boolean
}

/** What the reader has learned from the person. */
export interface LearningView {
  readonly on: boolean
  /** True where the reader could not learn them, and reads without them. */
  readonly failed: boolean
  /** Newest first. */
  readonly lessons: readonly Lesson[]
}

/** What the "How it reads" page tells of the model. */
export interface ReaderAbout {
  readonly figures: ModelFigures
  /** The native runtime, or the slower WebAssembly one where it cannot load; null before the model is loaded. */
  readonly runtime: ReaderRuntime | null
}

/** What the window needs once, when it opens. */
export interface AppInfo {
  readonly version: string
  readonly electron: string
  /** True on the development runtime that stands in where the official one cannot be had. */
  readonly developmentRuntime: boolean
  readonly dataFolder: string
  readonly colorScheme: ColorScheme
  /** What happened when the stored data was opened. */
  readonly recovered: 'backup' | 'started_empty' | null
  /** True where nothing can be changed: the data is of a newer version, or the disk refuses it. */
  readonly readOnly: boolean
  readonly reader: ReaderState
}
