import type { Result } from '../../../shared/contract/result'
import type { SearchKind, SearchView } from '../../../shared/contract/search-views'
import { SEARCH_KINDS } from '../../../shared/domain/search'
import { isWhole } from '../../data/search'
import { foundWords, indexingWords, WORDS } from './words'

/** How many there are where one looks. */
export function countIn(counts: SearchView['counts'], kind: SearchKind | null): number {
  return kind === null ? SEARCH_KINDS.reduce((sum, one) => sum + counts[one], 0) : counts[kind]
}

/** What a screen reader is told of an answer; nothing where there is none. */
export function statusWords(result: Result<SearchView> | undefined, kind: SearchKind | null): string {
  if (!result) return ''
  if (!result.ok) return WORDS.failed
  const { counts, match, indexed } = result.value
  const count = countIn(counts, kind)
  if (count === 0 && !isWhole(indexed)) return indexingWords(indexed)
  return foundWords(count, match)
}
