import type { Application, Day, Stage, StageEntry } from '../domain/application'
import type { TableField, TableMapping } from '../domain/application-table'
import type { ResumeContext } from '../domain/resume'
import type { ShownStage, StageNow } from '../domain/stages'
import type { DayOrder } from '../domain/written-day'
import type { RelatedMessage } from './views'

/** Since when nobody has said a word, where the person may let an application rest. */
export interface Silence {
  readonly since: Day
  readonly days: number
}

/** One application on the board and in the list. */
export interface ApplicationLine extends Pick<Application, 'id' | 'company' | 'role' | 'addedAt'> {
  readonly stage: Stage
  /** Null where nobody said. */
  readonly since: Day | null
  readonly round: number | null
  /** Who says that it stands there; `nothing`: nobody did. */
  readonly from: 'person' | 'message' | 'nothing'
  readonly appliedOn: Day | null
  /** The last day on which anything happened: a step up to today, or a message; else the day it was noted down. */
  readonly lastNews: Day
  readonly messages: number
  /** The contact's name, or their address, or empty. */
  readonly contact: string
  /** The file name of the resume that went with it, or empty. */
  readonly resume: string
  readonly silence: Silence | null
}

/** All applications that were not put away, the last news first. */
export interface ApplicationsView {
  readonly lines: readonly ApplicationLine[]
  readonly today: Day
  /** Days without a word after which is asked. */
  readonly noAnswerAfter: number
}

/** A stage with the message that tells of it, where one does. */
export interface ApplicationStage extends ShownStage {
  readonly message: Pick<RelatedMessage, 'id' | 'subject' | 'sender'> | null
}

/** A version of a resume or letter that went with an application. */
export interface UsedResume {
  readonly resumeId: string
  readonly kind: ResumeContext['kind']
  readonly fileName: string
  /** Counts from 1, oldest first. */
  readonly version: number
  /** ISO 8601, when it came in. */
  readonly addedAt: string
}

/** Everything about one application. */
export interface ApplicationView
  extends Pick<Application, 'id' | 'company' | 'role' | 'posting' | 'contact' | 'notes' | 'addedAt'> {
  /** What the person noted, oldest first. */
  readonly noted: readonly StageEntry[]
  /** That and what messages tell, oldest first. */
  readonly stages: readonly ApplicationStage[]
  readonly now: StageNow
  readonly silence: Silence | null
  /** Newest first. */
  readonly messages: readonly RelatedMessage[]
  readonly resumes: readonly UsedResume[]
  /** Other applications at the same company. */
  readonly sameCompany: readonly Pick<ApplicationLine, 'id' | 'role' | 'stage' | 'since'>[]
  readonly today: Day
}

/** The noted stages of an application, to be put in place of others. */
export interface NotedStages {
  readonly id: string
  readonly stages: readonly StageEntry[]
}

/** What the person can put right about an application besides its stages. */
export interface ApplicationChange {
  readonly company?: string
  readonly role?: string
  readonly posting?: Application['posting']
  readonly contact?: Application['contact']
  readonly notes?: string
  /** Null: asked again whenever it is due. */
  readonly waitUntil?: Day | null
}

/** What is done with a row whose application is there already: what it knows beyond it is filled in, it is added too, or left. */
export const ALIKE_WAYS = ['fill', 'add', 'leave'] as const
export type AlikeWay = (typeof ALIKE_WAYS)[number]

/** A row that tells of an application that is there already, or that an earlier row told of. */
export interface AlikeRow {
  /** From 1 in the table. */
  readonly line: number
  readonly company: string
  readonly role: string
  readonly like: { readonly kind: 'there'; readonly stage: Stage } | { readonly kind: 'row'; readonly line: number }
}

/** How one column is understood. */
export interface TableColumn {
  readonly heading: string
  readonly field: TableField
  /** The first filled cells, at most three, each cut short. */
  readonly examples: readonly string[]
  /** The first date that could be read both ways, or null where none can. */
  readonly unclear: { readonly cell: string; readonly dayFirst: Day; readonly monthFirst: Day } | null
  /** How such dates are read: as the person says, else as the others of the column give away. Null: the person has to say. */
  readonly order: DayOrder | null
}

/** What would come of a table that is open, as it is understood now. */
export interface TablePreview {
  readonly name: string
  readonly mapping: TableMapping
  readonly columns: readonly TableColumn[]
  /** Rows with data. */
  readonly rows: number
  /** The first rows as applications, at most eight. */
  readonly first: readonly {
    readonly line: number
    readonly company: string
    readonly role: string
    readonly stages: readonly StageEntry[]
    readonly notes: string
  }[]
  /** The different words of the stage column, the most frequent first, at most forty, and what each is taken for. */
  readonly stageWords: readonly { readonly word: string; readonly rows: number; readonly stage: Stage | null }[]
  readonly withoutCompany: number
  /** Rows with a day that cannot be read; it is kept in the notes. */
  readonly unreadDays: number
  readonly unreadExample: string
  readonly alike: number
  /** The first hundred of them. */
  readonly alikeRows: readonly AlikeRow[]
  /** The line from which on a quote that was never closed may have swallowed the rest, or null. */
  readonly brokenAt: number | null
}

/** What came of a table. */
export interface BroughtTable {
  /** What takes it back. */
  readonly id: string
  readonly added: number
  readonly filled: number
  readonly left: number
}
