import type { Day } from '../../../shared/domain/application'
import { daysBetween } from '../../../shared/domain/days'

const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const withYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })

/** A day in the system's own manner: "today", "yesterday", else with the year where it is not this one. */
export function dayWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today)
  if (ago === 0) return 'today'
  if (ago === 1) return 'yesterday'
  if (ago === -1) return 'tomorrow'
  // Noon is on the same day wherever the clocks change.
  return (day.slice(0, 4) === today.slice(0, 4) ? dayOfYear : withYear).format(new Date(`${day}T12:00`))
}

/** A day written out with its year. */
export function fullDay(day: Day): string {
  return withYear.format(new Date(`${day}T12:00`))
}
