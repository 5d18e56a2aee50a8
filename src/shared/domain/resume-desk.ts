import type { ActionType } from './action-item'
import type { IssueKind, Level, Requirement, ResumeContext, ResumeIssue } from './resume'

/** Endings of files that can be a resume or letter, for dialogs and drops; what a file really is, its content decides. */
export const RESUME_EXTENSIONS = ['pdf', 'docx', 'odt', 'md', 'markdown', 'txt', 'text'] as const

/** One kept save of a resume or letter. Its bytes are an original like any other, found by `sha256`. */
export interface ResumeVersion {
  readonly sha256: string
  /** In bytes. */
  readonly byteLength: number
  /** The file's own name when it was saved, with its ending. */
  readonly fileName: string
  /** ISO 8601, when it came in. */
  readonly addedAt: string
  /** The applications it was sent with. */
  readonly usedFor: readonly string[]
}

/** What a resume or letter is held against. */
export interface ResumeTarget {
  /** Empty where the person did not say. */
  readonly role: string
  readonly company: string
  /** The text of the job description, or empty. */
  readonly job: string
}

/** An issue that the person does not want to see again in this file: the same kind about the same words in the same line. */
export interface IgnoredIssue {
  readonly kind: IssueKind
  readonly words: string
  /** The line they stand in, without the white space around it; empty where it is about the file as a whole. */
  readonly line: string
}

/** An issue that the person never wants to see again, in any file: a word that is right, a habit that is meant. */
export interface AlwaysIgnored {
  readonly kind: IssueKind
  readonly words: string
}

/** A resume or letter that the person works on. */
export interface ResumeFile {
  readonly id: string
  readonly kind: ResumeContext['kind']
  /** Where the file lies, so that newer saves are noticed; null where it was dropped without a place on the disk. */
  readonly path: string | null
  /** Oldest first; there is always one. */
  readonly versions: readonly ResumeVersion[]
  readonly target: ResumeTarget
  readonly ignored: readonly IgnoredIssue[]
  /** Action items that the person opened again in the newest version: a check does not tick them until the next one. */
  readonly keptOpen: readonly string[]
  /** ISO 8601. */
  readonly addedAt: string
  /** ISO 8601, when the person put it away, or null. */
  readonly removedAt: string | null
}

/** What a checklist gathers: all open issues of some kinds are one item, which is done when none is left. */
export const CHECK_GROUPS = {
  mistakes: [
    'spelling',
    'grammar',
    'wrong_word',
    'doubled_word',
    'apostrophe',
    'agreement',
    'tense',
    'variants_mixed',
    'formatting'
  ],
  dates: ['date_format', 'date_order', 'date_overlap', 'date_gap'],
  other_company: ['other_company'],
  contact: ['contact'],
  relevance: ['irrelevant', 'filler'],
  length: ['length'],
  machine: ['reading']
} as const satisfies Readonly<Record<string, readonly IssueKind[]>>
export type CheckGroup = keyof typeof CHECK_GROUPS

/** One thing to do before the next application. */
export interface ChecklistItem {
  /** `check:GROUP`, or the action item's id. */
  readonly id: string
  /** What it comes from: a check of the file, or what an employer said. */
  readonly about: { readonly from: 'check'; readonly group: CheckGroup } | FeedbackItem
  /** Keys of the open issues that stand in its way, in the order of the text; the first is where "Show" leads. */
  readonly issues: readonly string[]
  /** What the job asks for and this file does not show, at most three: for feedback about fit. */
  readonly points: readonly Requirement[]
  /** For feedback about level. */
  readonly level: Level | null
  readonly done: boolean
  /** Who ticked it: the check, which opens it again when it fails; or the person. Null while it is open. */
  readonly doneBy: 'check' | 'person' | null
  /** Whether a check can tell that it is done. */
  readonly isVerifiable: boolean
}

/** What an employer said that is about the resume. */
export interface FeedbackItem {
  readonly from: 'feedback'
  readonly type: ActionType
  readonly messageId: string
  readonly sender: string
  readonly subject: string
  /** The employer's own words, or null where the whole message says it. */
  readonly said: string | null
  /** Words that the employer named as wrong and that stood in the file once: done when they are gone. */
  readonly named: readonly string[]
}

/** An issue as the window shows it. */
export interface ShownIssue extends ResumeIssue {
  /** The same for the same kind, words and line, so that a new version keeps what was decided; two alike get numbers. */
  readonly key: string
  /** What the person decided: not to see it in this file, or never again. */
  readonly ignored: 'once' | 'always' | null
}
