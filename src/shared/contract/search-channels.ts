import type { Result } from './result'
import type { SearchQuestion, SearchView, SimilarView } from './search-views'

/** Searching everything. Inputs and outputs by channel: see `Requests`. */
export interface SearchRequests {
  /** The person comes to the search: what it needs is made ready. */
  'search:prepare': (input: null) => true
  /** Things that hold the words; `most` hits at most. Put-away things are not found. Code: `search_failed`. */
  'search:find': (input: SearchQuestion & { readonly most: number }) => Result<SearchView>
  /** Sentences that mean something near. Codes: `search_failed`, and those of the reader's encoder. */
  'search:similar': (input: SearchQuestion) => Result<SimilarView>
}

export const SEARCH_CHANNELS = [
  'search:prepare',
  'search:find',
  'search:similar'
] as const satisfies readonly (keyof SearchRequests)[]

/** The page's side of it. */
export interface SearchBridge {
  prepareSearch(): Promise<true>
  find(question: SearchQuestion, most: number): Promise<Result<SearchView>>
  findSimilar(question: SearchQuestion): Promise<Result<SimilarView>>
}
