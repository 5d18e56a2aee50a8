import type { PeriodUnit } from '../../../shared/contract/insight-views'

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' })
const monthOfYear = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' })
const year = new Intl.DateTimeFormat(undefined, { year: 'numeric', timeZone: 'UTC' })

/** The name of a stretch of time in the system's own manner, by its first day; January bears its year. */
export function periodName(start: string, unit: PeriodUnit): string {
  const date = new Date(`${start}T00:00:00Z`)
  switch (unit) {
    case 'week':
      return day.format(date)
    case 'month':
      return (date.getUTCMonth() === 0 ? monthOfYear : month).format(date)
    case 'quarter':
      return `Q${Math.floor(date.getUTCMonth() / 3) + 1} ${year.format(date)}`
    case 'year':
      return year.format(date)
  }
}
