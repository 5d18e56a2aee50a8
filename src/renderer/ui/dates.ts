const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const dayOfWeek = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' })
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' })

/** A date for a list, in the system's own manner: the time today, the day this year, else with the year. */
export function shortDate(iso: string, now = new Date()): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  if (date.toDateString() === now.toDateString()) return time.format(date)
  return (date.getFullYear() === now.getFullYear() ? dayOfYear : day).format(date)
}

/** A date with weekday and time, in the system's own manner. */
export function longDate(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '' : full.format(date)
}

/** A day with its weekday, in the system's own manner; from a date or a plain day (`2026-11-23`, of this computer's calendar). */
export function longDay(iso: string): string {
  const date = new Date(iso.length === 'yyyy-mm-dd'.length ? `${iso}T12:00` : iso)
  return Number.isNaN(date.getTime()) ? '' : dayOfWeek.format(date)
}

/** A day with its year, in the system's own manner; from a date or a plain day. */
export function plainDay(iso: string): string {
  const date = new Date(iso.length === 'yyyy-mm-dd'.length ? `${iso}T12:00` : iso)
  return Number.isNaN(date.getTime()) ? '' : day.format(date)
}

/** A size in bytes as people read it. */
export function fileSize(bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 0
  }).format(value)
}
