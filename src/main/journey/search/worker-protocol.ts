import type { SearchProgress, SearchView, SimilarView } from '../../../shared/contract/search-views'
import type { SearchKind } from '../../../shared/domain/search'
import type { FeedChunk } from './feed'
import type { WordQuestion } from './word-index'

/** What the search worker is started with. */
export interface SearchWorkerData {
  /** Where vectors are kept between two runs, or null where nothing may be written. */
  readonly cacheFile: string | null
  /** Folder of the sentence encoder: vectors of another one are worth nothing. */
  readonly encoderFolder: string
  /** What the vectors are sealed with, or null where they lie as they are. */
  readonly key: Uint8Array | null
}

/** A sentence to compare others with. */
export interface MeaningQuestion {
  readonly text: string
  readonly vector: Float32Array
  readonly kind: SearchKind | null
  /** Milliseconds since 1970. */
  readonly since: number
}

/** What the worker is sent. Numbers are main's own, but for `embedded`: that is the worker's. */
export type SearchRequest =
  | { readonly type: 'feed'; readonly chunk: FeedChunk }
  | { readonly type: 'find'; readonly id: number; readonly question: WordQuestion }
  | { readonly type: 'similar'; readonly id: number; readonly question: MeaningQuestion }
  | { readonly type: 'embedded'; readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly type: 'save'; readonly id: number }

export type Found = Omit<SearchView, 'indexed'>

/** What the worker sends; `embed` asks for vectors of sentences whenever there is time for it. */
export type SearchReply =
  | { readonly type: 'fed' }
  | { readonly type: 'found'; readonly id: number; readonly found: Found }
  | {
      readonly type: 'similar'
      readonly id: number
      readonly hits: SimilarView['hits']
      readonly compared: SearchProgress
    }
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'saved'; readonly id: number }
