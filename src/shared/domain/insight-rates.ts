import type { SentApplication } from './insight-journey'

/** After how many days, at most, an answer counts to each part of the spread; the last part takes the rest. */
export const ANSWER_DAYS = [3, 7, 14, 30, 60] as const

/** How employers answer. It says something of them and of the market, never of the person. */
export interface Rates {
  /** Applications that were sent. */
  readonly sent: number
  /** Those that are no measure yet: an answer may still come, or the person withdrew before one. */
  readonly open: number
  /** The rest: `answered` and those that heard nothing. What the rates are shares of. */
  readonly settled: number
  readonly answered: number
  /** Those that came to a first talk or further. */
  readonly interviewed: number
  readonly offered: number
  /** How long the first answer took, in days; null where no day is known. */
  readonly time: AnswerTime | null
}

/** Days to the first answer, over the applications where both days are known. */
export interface AnswerTime {
  readonly counted: number
  readonly median: number
  readonly least: number
  readonly most: number
  /** How many took up to each of `ANSWER_DAYS`, and longer. */
  readonly spread: readonly number[]
}

/** How employers answered these applications. */
export function ratesOf(applications: readonly SentApplication[]): Rates {
  const settled = applications.filter(({ outcome }) => outcome === 'answered' || outcome === 'silent')
  const answered = settled.filter(({ outcome }) => outcome === 'answered')
  const count = (reached: readonly SentApplication['reached'][]): number =>
    settled.filter((application) => reached.includes(application.reached)).length
  return {
    sent: applications.length,
    open: applications.length - settled.length,
    settled: settled.length,
    answered: answered.length,
    interviewed: count(['screen', 'interview', 'offer']),
    offered: count(['offer']),
    time: timeOf(answered.flatMap(({ daysToAnswer }) => daysToAnswer ?? []))
  }
}

function timeOf(days: readonly number[]): AnswerTime | null {
  const sorted = [...days].sort((one, other) => one - other)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return null
  const spread = [...ANSWER_DAYS, Number.POSITIVE_INFINITY].map(
    (until, at, all) => sorted.filter((one) => one <= until && one > (all[at - 1] ?? -1)).length
  )
  return { counted: sorted.length, median: median(sorted), least, most, spread }
}

/** Of an even number the mean of the two in the middle. */
function median(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}
