/** What can be found, in the order of the filter. */
export const SEARCH_KINDS = ['message', 'application', 'entry', 'request', 'resume'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** How far back the person looks. */
export const SEARCH_PERIODS = ['any', 'week', 'month', 'quarter', 'year'] as const
export type SearchPeriod = (typeof SEARCH_PERIODS)[number]

/** A longer question is cut here: whole pages may be pasted. UTF-16 units. */
export const LONGEST_QUERY = 500
/** More words than these are not looked for. */
export const MOST_WORDS = 24
/** So many hits are given at most. */
export const MOST_HITS = 500

const DAYS: Readonly<Record<Exclude<SearchPeriod, 'any'>, number>> = { week: 7, month: 31, quarter: 92, year: 366 }
const DAY_MS = 86_400_000

/**
 * Where a period begins.
 * @param now milliseconds since 1970 @returns the same; a time before all others for `any`
 */
export function beginOf(period: SearchPeriod, now: number): number {
  return period === 'any' ? Number.NEGATIVE_INFINITY : now - DAYS[period] * DAY_MS
}
