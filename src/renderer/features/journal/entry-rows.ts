import type { EntrySummary } from '../../../shared/contract/journal-views'
import type { Day } from '../../../shared/domain/application'

/** A row of the list: a month, or an entry in it. */
export type Row =
  | { readonly kind: 'month'; readonly month: string; readonly name: string }
  | { readonly kind: 'entry'; readonly entry: EntrySummary; readonly place: number }

const monthName = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' })
const dayName = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric' })

/** The entries with a row before those of each month. `place` counts entries from 1. */
export function rowsOf(entries: readonly EntrySummary[]): readonly Row[] {
  const rows: Row[] = []
  let last = ''
  entries.forEach((entry, at) => {
    const month = entry.day.slice(0, 'yyyy-mm'.length)
    if (month !== last) rows.push({ kind: 'month', month, name: nameOf(monthName, `${month}-01`) })
    last = month
    rows.push({ kind: 'entry', entry, place: at + 1 })
  })
  return rows
}

/** A day within its month, in the system's own manner. */
export function dayInMonth(day: Day): string {
  return nameOf(dayName, day)
}

function nameOf(format: Intl.DateTimeFormat, day: Day): string {
  const date = new Date(`${day}T12:00`)
  return Number.isNaN(date.getTime()) ? day : format.format(date)
}
