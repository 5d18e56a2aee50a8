import type { DateRange } from './dates'

/** A span in months counted from year 0, both ends in it. */
export interface Months {
  readonly first: number
  readonly last: number
}

/** The month of a day given as `2026-11-23`, counted from year 0. */
export function monthOfDay(day: string): number {
  const [year = '0', month = '1'] = day.split('-')
  return Number(year) * 12 + Number(month) - 1
}

/** The longest span that the dates can mean; "present" is today. Dates that changed places are put right. */
export function longestSpan({ from, to }: DateRange, today: number): Months {
  const first = Math.min(from.first, to.first, today)
  const last = Math.max(Math.min(to.last, Math.max(today, 0) + 1200), from.last)
  return { first, last: to.isPresent ? Math.max(today, from.first) : last }
}

/** The shortest span that the dates can mean: "2015 – 2018" is December 2015 to January 2018. It may be empty (`last < first`). */
export function shortestSpan({ from, to }: DateRange, today: number): Months {
  if (to.isPresent) return { first: from.last, last: today }
  return to.last < from.first ? { first: to.last, last: from.first } : { first: from.last, last: to.first }
}
