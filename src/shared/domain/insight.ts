import type { Day } from './application'
import { dayAfter } from './days'
import { FAMILIES, type Family, familyOf, type Label } from './label'

/** How far back the person looks. */
export const INSIGHT_RANGES = ['three_months', 'year', 'all'] as const
export type InsightRange = (typeof INSIGHT_RANGES)[number]

/** Of fewer than these no share, rate or median is given: one more or less would turn it over. */
export const ENOUGH = 5

/** From so many employers on, the same reason is more than an opinion. */
export const REPEATED = 3

/** How far an application can have come before an end. */
export const REACHED = ['applied', 'screen', 'interview', 'offer'] as const
export type Reached = (typeof REACHED)[number]

/** A message as insight counts it. */
export interface SaidMessage {
  readonly id: string
  /** Its own day, where the person is. */
  readonly day: Day
  /** The same for messages of the same employer. */
  readonly employer: string
  /** What it says, each label once however often it stands there; without the marks that the reader is unsure of. */
  readonly labels: readonly Label[]
  /** How many of its marks are left out because the reader is unsure. */
  readonly unsure: number
  readonly applicationId: string | null
  /** How far the application had come on that day; null where the message belongs to none. */
  readonly reached: Reached | null
}

/** How often something of each family is said. */
export type FamilyCounts = Readonly<Record<Family, number>>

/** How often a label is said: messages, and the employers behind them. */
export interface LabelCount {
  readonly label: Label
  readonly messages: number
  readonly employers: number
}

/** What is said in some messages. A statement is one label in one message. */
export interface Said {
  /** Messages that say anything. */
  readonly messages: number
  readonly employers: number
  /** All families together: every statement counts once. */
  readonly statements: number
  readonly families: FamilyCounts
  /** Those that are said at all, by most employers first. */
  readonly labels: readonly LabelCount[]
  /** Marks that are left out because the reader is unsure. */
  readonly unsure: number
}

/** The first day of a range, or null where there is none. */
export function rangeStart(range: InsightRange, today: Day): Day | null {
  switch (range) {
    case 'three_months':
      return monthsBefore(today, 3)
    case 'year':
      return monthsBefore(today, 12)
    case 'all':
      return null
  }
}

/** Whether a day lies in a range. Days after today (a clock that was set back) belong to every range. */
export function isWithin(day: Day, start: Day | null): boolean {
  return start === null || day >= start
}

/** What these messages say. */
export function saidIn(messages: readonly SaidMessage[]): Said {
  const families: Record<Family, number> = { ...NOTHING_SAID }
  const byLabel = new Map<Label, { messages: number; employers: Set<string> }>()
  const employers = new Set<string>()
  let [speaking, unsure] = [0, 0]
  for (const message of messages) {
    unsure += message.unsure
    if (message.labels.length === 0) continue
    speaking += 1
    employers.add(message.employer)
    for (const label of message.labels) {
      families[familyOf(label)] += 1
      const known = byLabel.get(label) ?? { messages: 0, employers: new Set() }
      byLabel.set(label, { messages: known.messages + 1, employers: known.employers.add(message.employer) })
    }
  }
  const labels = [...byLabel].map(([label, known]): LabelCount => {
    return { label, messages: known.messages, employers: known.employers.size }
  })
  return {
    messages: speaking,
    employers: employers.size,
    statements: FAMILIES.reduce((sum, family) => sum + families[family], 0),
    families,
    labels: labels.sort((one, other) => other.employers - one.employers || other.messages - one.messages),
    unsure
  }
}

/** Reasons are what is not good news. */
export function reasonsIn(families: FamilyCounts): number {
  return families.in_your_hands + families.not_in_your_hands
}

/** Nothing of any family. */
export const NOTHING_SAID: FamilyCounts = { in_your_hands: 0, not_in_your_hands: 0, good_news: 0 }

/** What is said at one stage. */
export interface StageSaid {
  readonly reached: Reached
  readonly said: Said
}

/** What is said by how far the application had come; messages without an application are counted apart. */
export function saidByStage(messages: readonly SaidMessage[]): {
  readonly stages: readonly StageSaid[]
  /** Messages that say something and belong to no application. */
  readonly unlinked: number
} {
  const at = (reached: Reached | null) => messages.filter((message) => message.reached === reached)
  return {
    stages: REACHED.map((reached) => ({ reached, said: saidIn(at(reached)) })),
    unlinked: saidIn(at(null)).messages
  }
}

/** Stretches of time that are counted together. */
export const PERIOD_UNITS = ['week', 'month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** What is said in one stretch of time. */
export interface PeriodSaid {
  /** Its first day; weeks begin on Monday. */
  readonly start: Day
  readonly families: FamilyCounts
}

/** More columns than these are not drawn: what is older is counted with the first of them. */
const MOST_PERIODS = 40
/** In "all", months up to so many of them, then quarters up to so many months, then years. */
const MONTHS_AS_MONTHS = 18
const MONTHS_AS_QUARTERS = 72

/**
 * What is said over time: one entry a stretch, from the first message to today, empty ones too. Messages of days after today count
 * to the last one, those before the first to the first.
 */
export function saidOverTime(
  messages: readonly SaidMessage[],
  range: InsightRange,
  today: Day
): { readonly unit: PeriodUnit; readonly periods: readonly PeriodSaid[] } {
  const speaking = messages.filter(({ labels }) => labels.length > 0)
  const first = speaking.reduce((earliest, { day }) => (day < earliest ? day : earliest), today)
  const unit = unitFor(range, first, today)
  const starts = startsBetween(periodOf(first, unit), periodOf(today, unit), unit)
  const counts = new Map(starts.map((start): [Day, Record<Family, number>] => [start, { ...NOTHING_SAID }]))
  const [earliest = today, latest = today] = [starts[0], starts.at(-1)]
  for (const { day, labels } of speaking) {
    const start = periodOf(day, unit)
    const families = counts.get(start < earliest ? earliest : start > latest ? latest : start)
    if (families) for (const label of labels) families[familyOf(label)] += 1
  }
  return { unit, periods: [...counts].map(([start, families]) => ({ start, families })) }
}

function unitFor(range: InsightRange, first: Day, today: Day): PeriodUnit {
  if (range === 'three_months') return 'week'
  if (range === 'year') return 'month'
  const months = monthNumber(today) - monthNumber(first)
  if (months <= MONTHS_AS_MONTHS) return 'month'
  return months <= MONTHS_AS_QUARTERS ? 'quarter' : 'year'
}

/** The first days of the stretches between two, at most `MOST_PERIODS`, the newest of them. */
function startsBetween(first: Day, last: Day, unit: PeriodUnit): readonly Day[] {
  const starts = [last]
  for (let at = last; at > first && starts.length < MOST_PERIODS; ) {
    at = periodOf(dayAfter(at, -1), unit)
    starts.unshift(at)
  }
  return starts
}

/** The first day of the stretch that a day lies in. */
export function periodOf(day: Day, unit: PeriodUnit): Day {
  const month = Number(day.slice(5, 7))
  switch (unit) {
    case 'week': {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      return dayAfter(day, weekday === 0 ? -6 : 1 - weekday)
    }
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'quarter':
      return `${day.slice(0, 4)}-${twoDigits(month - ((month - 1) % 3))}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

/** The same day of an earlier month, or that month's last where it has no such day. */
function monthsBefore(day: Day, months: number): Day {
  const month = monthNumber(day) - months
  const [year, at] = [Math.floor(month / 12), month % 12]
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${twoDigits(at + 1)}-${twoDigits(Math.min(Number(day.slice(8)), last))}`
}

/** Months since the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
