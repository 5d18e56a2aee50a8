import { z } from 'zod'
import { LONGEST_QUERY, MOST_HITS, SEARCH_KINDS, SEARCH_PERIODS } from '../domain/search'
import type { SearchRequests } from './search-channels'

const question = {
  text: z.string().max(LONGEST_QUERY),
  kind: z.enum(SEARCH_KINDS).nullable(),
  period: z.enum(SEARCH_PERIODS)
}

/** One schema a channel: what may come in. */
export const SEARCH_SCHEMAS = {
  'search:prepare': z.null(),
  'search:find': z.strictObject({ ...question, most: z.int().min(1).max(MOST_HITS) }),
  'search:similar': z.strictObject(question)
} satisfies {
  readonly [C in keyof SearchRequests]: z.ZodType<Parameters<SearchRequests[C]>[0]>
}
