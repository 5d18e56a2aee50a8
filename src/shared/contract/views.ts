import type { ActionItem } from '../domain/action-item'
import type { Application, ApplicationDecision, ApplicationLink } from '../domain/application'
import type { ColorScheme } from '../domain/color-scheme'
import type { ErrorCode } from '../domain/error-code'
import type { DecidedFacts, Facts } from '../domain/facts'
import type { Label } from '../domain/label'
import type { Message } from '../domain/message'
import type { MessageKind } from '../domain/message-kind'
import type { ReadingState } from '../domain/reading'
import type { Match, ResumeContext, ResumeText } from '../domain/resume'
import type { ChecklistItem, ResumeTarget, ResumeVersion, ShownIssue } from '../domain/resume-desk'
import type { ModelFigures } from './model-figures'
import type { ReaderRuntime } from './reader-protocol'
import type { Result } from './result'
import type { SpokenNote } from './spoken-note'
import type { DueAsk, StepRowView } from './step-views'

export type { ColorScheme, ReadingState, SpokenNote }

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
  /** With the facts as the person put them right. */
  readonly message: Message
  /** What the message itself shows, before that. */
  readonly guessed: Facts
  readonly decidedFacts: DecidedFacts
  readonly link: ApplicationLink
  /** What the person decided about the link, or null where it follows from the rules. */
  readonly decidedLink: ApplicationDecision | null
  /** The other messages of the same thread or application, newest first. */
  readonly related: readonly RelatedMessage[]
  /** With the person's corrections in it. */
  readonly reading: ReadingState
  /** What they say the message as a whole is, or null where that is left to the reader. */
  readonly decidedKind: MessageKind | null
  readonly actions: readonly ActionItem[]
  /** Those of the actions that stand on the checklist of a resume or letter. */
  readonly desk: readonly DeskLink[]
}

/** Where an action item stands on the resume desk. */
export interface DeskLink {
  readonly actionId: string
  /** The file whose checks tick it: a resume before a letter, and the one that was changed last. */
  readonly resumeId: string
  readonly doneBy: 'check' | 'person' | null
}

/** Another message of the same thread or application. */
export interface RelatedMessage {
  readonly id: string
  readonly subject: string
  readonly sender: string
  /** ISO 8601. */
  readonly date: string
}

/** A kept original for the eye: its text (UTF-8 where it is, else Latin-1), or that it is none (Outlook, PDF, Word). */
export type OriginalView = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' }

/** An application with what belongs to it. */
export interface ApplicationSummary extends Pick<Application, 'id' | 'company' | 'role' | 'addedAt' | 'removedAt'> {
  readonly messages: number
}

/** What the Today page shows. */
export interface TodayView {
  /** The first of the list of what to do, at most three, no two of a kind. */
  readonly steps: readonly StepRowView[]
  /** A request for feedback that is due, where there is room for it; at most one. */
  readonly asks: readonly DueAsk[]
  /** How many rows the list has, with the requests that are due. */
  readonly openSteps: number
  /** False right after a start: more steps are open than are shown, and the requests beside them are not looked up yet. */
  readonly isCounted: boolean
  readonly doneSteps: number
  readonly messages: number
  /** Strengths that employers named, newest first, at most three. */
  readonly kindWords: readonly { readonly messageId: string; readonly text: string; readonly sender: string }[]
}

/** How a message that came in was known already: the same bytes, the same mail, or the same words in another kind of file. */
export type Duplicate = 'same_file' | 'same_mail' | 'same_text'

/** How many files and messages of an import ended how. `read`, `otherLanguage` and `unread` are new messages. */
export interface ImportCounts {
  readonly read: number
  /** Kept, and not read: not in English. */
  readonly otherLanguage: number
  /** Kept, but the reader failed on them or is not there; they can be read again. */
  readonly unread: number
  readonly sameFile: number
  readonly sameMail: number
  readonly sameText: number
  /** Not taken in. */
  readonly failed: number
}

/** A file, or a message in one, that could not be taken in. */
export interface ImportFailure {
  /** Its name, with the folder, archive or mailbox that was dropped. */
  readonly name: string
  readonly code: ErrorCode
}

/** Where the present or last import stands. What comes while one runs joins it. */
export interface ImportProgress {
  /** Counts up from 1: tells one import from the next. */
  readonly id: number
  readonly phase: 'running' | 'stopping' | 'done'
  /** Messages and files that are through: read where they were new. */
  readonly done: number
  /** As far as it is known, or null: a mailbox does not tell how many mails it holds. */
  readonly total: number | null
  /** How much of all that is to be brought in is through, from 0 to 1. */
  readonly share: number
  readonly counts: ImportCounts
  /** The first hundred of `counts.failed`. */
  readonly failures: readonly ImportFailure[]
  /** Whether what failed can be tried again. */
  readonly canRetry: boolean
  /** Files of folders that are plainly no messages: how many, and the first three by name. */
  readonly leftAlone: { readonly count: number; readonly names: readonly string[] }
  /** Nobody asked for it just now: it comes from the watched folder. */
  readonly quiet: boolean
  /** The person stopped it: what had not come in by then was left. */
  readonly stopped: boolean
  /** Where exactly one message came in, or was known already: that one. */
  readonly onlyMessage: { readonly id: string; readonly duplicate: Duplicate | null } | null
  /** What came in was put away again. */
  readonly takenBack: boolean
}

/** The folder that is watched, and how that goes. `missing`: it is not there at the moment. */
export interface WatchView {
  readonly folder: string | null
  readonly state: 'off' | 'watching' | 'missing'
}

/** Whether newer saves of a file are noticed. `missing`: it is not where it was. `off`: it was dropped without a place on the disk. */
export type FollowState = 'following' | 'missing' | 'off'

/** One line of the list of resumes and letters. */
export interface ResumeSummary {
  readonly id: string
  readonly kind: ResumeContext['kind']
  /** The name of the newest version's file. */
  readonly name: string
  readonly role: string
  readonly company: string
  /** ISO 8601, when the newest version came in. */
  readonly changedAt: string
  readonly versions: number
  /** Null where it has not been checked since the program started. */
  readonly openItems: number | null
}

/** What the checks found in one version. */
export interface CheckedView {
  readonly sha256: string
  /** What a machine reads. Places of issues count in its `textOf`. */
  readonly text: ResumeText
  /** In the order of their places, those about the file as a whole first; the ignored ones too. */
  readonly issues: readonly ShownIssue[]
  /** Null without a job description. */
  readonly match: Match | null
  /** "Before the next application": what is open first. */
  readonly checklist: readonly ChecklistItem[]
  /** False where the wording could not be checked, for the checker is not there: the rest holds. */
  readonly hasWording: boolean
}

/** Everything about one resume or letter. */
export interface ResumeView {
  readonly id: string
  readonly kind: ResumeContext['kind']
  readonly name: string
  readonly followed: FollowState
  /** Newest first. */
  readonly versions: readonly ResumeVersion[]
  readonly target: ResumeTarget
  /** While it is checked anew, the last result goes on being shown. */
  readonly check:
    | { readonly state: 'checking'; readonly last: CheckedView | null }
    | { readonly state: 'checked'; readonly last: CheckedView }
    /** The newest version could not be read or checked; an older one may have been. */
    | { readonly state: 'failed'; readonly code: ErrorCode; readonly last: CheckedView | null }
  /** A newer save that could not be kept, or null. */
  readonly refused: { readonly fileName: string; readonly code: ErrorCode } | null
}

/** What became of a file that was to be a resume or letter. */
export interface TakenResume {
  readonly name: string
  /** `known`: these very bytes are there already. `version`: a newer save of a file that is there. */
  readonly result: Result<{ readonly id: string; readonly as: 'new' | 'version' | 'known' }>
}

/** The reader process as the window shows it. `resting`: it has ended with nothing to do, and comes back by itself. */
export type ReaderState = 'starting' | 'ready' | 'resting' | 'unavailable'

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
  readonly recovered: 'backup' | 'mended' | 'rolling_backup' | 'started_empty' | null
  /** When the rolling backup was made that is shown (ISO 8601), where `recovered` says so; else null. */
  readonly backupOf: string | null
  /** Messages, applications and entries that could not be read from the disk; all else is there. */
  readonly lost: number
  /** True where nothing can be changed: the data is of a newer version, another process has it, or the disk refuses it. */
  readonly readOnly: boolean
  /** Another process has the data open. */
  readonly inUse: boolean
  readonly reader: ReaderState
}

/** How long the person waits before Coachable asks about a silence. In days. */
export interface Waits {
  /** Without a word on an application. */
  readonly noAnswerAfter: number
  /** Without an answer to a request for feedback. */
  readonly askAgainAfter: number
}

/** Waits lie between these, in days. */
export const WAIT_LIMITS = { least: 1, most: 365 } as const
