const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })

/** A plain day (`2026-11-23`) in the system's own manner, with its year. */
export function shortDay(day: string): string {
  // At noon it is the same day in every time zone of this computer's calendar.
  const date = new Date(`${day}T12:00`)
  return Number.isNaN(date.getTime()) ? day : dayOfYear.format(date)
}
