/** Everything that the log can tell of, by code. */
export const LOG_CODES = [
  'start',
  'opened',
  'end',
  'ended-unexpectedly',
  'main-error',
  'main-fatal',
  'service-error',
  'page-gone',
  'page-stuck',
  'page-answers',
  'page-error',
  'process-gone',
  'reader-state',
  'reader-ended',
  'message-not-read',
  'log-gap'
] as const
export type LogCode = (typeof LOG_CODES)[number]

/** What may stand beside a code: a number, an id, or a code. A text that has the look of neither is not written. */
export type LogValues = Readonly<Record<string, number | boolean | string | null>>

/** Ids and hashes, codes, names of errors, versions. None of them can hold a space, and so no stretch of somebody's words. */
const SHAPES = [
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^[0-9a-f]{64}$/,
  /^[a-z][a-z0-9]*(?:[-_:][a-z0-9]+)*$/,
  /^E[A-Z0-9]{2,15}$/,
  /^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Exception)$/,
  /^\d+(?:\.\d+){0,3}(?:-[a-z0-9.]+)?$/
]
const LONGEST = 64

/** One line of the log, without its end. @param at milliseconds since 1970 */
export function logLine(at: number, code: LogCode, values: LogValues = {}): string {
  const told = Object.entries(values).map(([name, value]) => ` ${name}=${shown(value)}`)
  return `${new Date(at).toISOString()} ${code}${told.join('')}`
}

function shown(value: LogValues[string]): string {
  if (typeof value !== 'string') return String(value)
  return value.length <= LONGEST && SHAPES.some((shape) => shape.test(value)) ? value : '?'
}
