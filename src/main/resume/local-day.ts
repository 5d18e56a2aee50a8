/** The day where the person is, as `2026-11-23`. */
export function localDay(now: Date): string {
  const digits = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}
