import type { Day } from '../domain/application'
import type { FamilyCounts, PeriodSaid, PeriodUnit, Said, StageSaid } from '../domain/insight'
import type { Change, Side } from '../domain/insight-change'
import type { Rates } from '../domain/insight-rates'
import type { RecordItem } from '../domain/insight-record'
import type { NextBest } from '../domain/insight-step'

export type { Change, FamilyCounts, NextBest, PeriodSaid, PeriodUnit, Rates, RecordItem, Said, Side, StageSaid }

/** What it all says, for one range of time. */
export interface InsightView {
  /** Today, as main counted it. */
  readonly today: Day
  /** All messages that are kept and not put away, of whatever time. */
  readonly kept: number
  readonly said: Said
  readonly overTime: { readonly unit: PeriodUnit; readonly periods: readonly PeriodSaid[] }
  readonly byStage: { readonly stages: readonly StageSaid[]; readonly unlinked: number }
  readonly rates: Rates
  /** Days without a word after which an application counts as unanswered. */
  readonly noAnswerAfter: number
  readonly asks: AskFigures
  /** Versions of resumes that are noted as used for an application, newest first. */
  readonly versions: readonly VersionFigures[]
  /** Every kept version of a resume, newest first: a change whose before and after can be looked at. */
  readonly changes: readonly ResumeChange[]
  /** Of the whole time. */
  readonly next: NextBest | null
  /** Words that speak of who the person is, of the whole time, newest first. */
  readonly record: readonly KeptWords[]
}

/** How requests for feedback went. */
export interface AskFigures {
  readonly sent: number
  readonly answered: number
  readonly declined: number
  readonly noAnswer: number
}

/** How it went with one version of a resume. */
export interface VersionFigures extends ResumeChange {
  /** Applications that it is noted as used for. */
  readonly applications: number
  readonly side: Side
}

/** A version of a resume as a change. */
export interface ResumeChange {
  readonly resumeId: string
  readonly sha256: string
  readonly fileName: string
  /** The day it came in. */
  readonly on: Day
}

/** One item of the private record, with the journal entries that the person linked to its message. */
export interface KeptWords extends RecordItem {
  /** Where the words begin in the message's body. */
  readonly start: number
  readonly entries: readonly { readonly id: string; readonly day: Day }[]
}

/** The charts that can be saved. */
export const INSIGHT_CHARTS = [
  'over-time',
  'by-label',
  'by-stage',
  'by-version',
  'before-and-after',
  'answers',
  'time-to-answer'
] as const
export type InsightChart = (typeof INSIGHT_CHARTS)[number]

/** A table as it is saved: the head, then the rows. */
export type InsightTable = readonly (readonly (string | number)[])[]
