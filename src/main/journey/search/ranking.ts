import { SEARCH_KINDS, type SearchKind } from '../../../shared/domain/search'
import type { SearchDocument } from './search-document'

/** What is newest counts so much more than what is long ago, and half of that after so many days. */
const NEWNESS = 0.5
const HALF_LIFE_DAYS = 120
const DAY_MS = 86_400_000

export type KindCounts = Readonly<Record<SearchKind, number>>

/** The best of what was found, and how many there are of each kind. */
export interface Hits {
  readonly hits: readonly SearchDocument[]
  readonly counts: KindCounts
}

/** What was found with what it counts. */
export interface Valued {
  readonly document: SearchDocument
  readonly value: number
}

export const NOTHING: Hits = { hits: [], counts: { message: 0, application: 0, entry: 0, request: 0, resume: 0 } }

/** The best of them in their order. Only those are sorted: a letter alone may be in everything. */
export function best(hits: readonly Valued[], most: number): readonly SearchDocument[] {
  const values = Float64Array.from(hits, ({ value }) => value).sort()
  const least = values[values.length - most] ?? Number.NEGATIVE_INFINITY
  return hits
    .filter(({ value }) => value >= least)
    .sort((one, other) => other.value - one.value || other.document.at - one.document.at)
    .slice(0, most)
    .map(({ document }) => document)
}

/** What was found in two ways, nothing of it twice. */
export function joined(first: Hits, second: Hits, most: number): Hits {
  const counts = { ...first.counts }
  for (const kind of SEARCH_KINDS) counts[kind] += second.counts[kind]
  return { hits: [...first.hits, ...second.hits].slice(0, most), counts }
}

/** How many were found in all. */
export function sumOf(counts: KindCounts): number {
  return SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
}

/** What a document counts more for being new; times are milliseconds since 1970. */
export function newness(at: number, now: number): number {
  return 1 + NEWNESS * 2 ** (-Math.max(0, now - at) / DAY_MS / HALF_LIFE_DAYS)
}
