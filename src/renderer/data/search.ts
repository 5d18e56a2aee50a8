import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SearchKind, SearchPeriod, SearchProgress, SearchQuestion } from '../../shared/contract/search-views'
import { bridge } from '../bridge'
import { DRAFT_KEY } from './drafts'

/** What was looked for last. It is kept as long as the window is open, and nowhere else. */
export interface KeptSearch {
  readonly text: string
  readonly kind: SearchKind | null
  readonly period: SearchPeriod
}

const KEY = [...DRAFT_KEY, 'search'] as const
const NOTHING: KeptSearch = { text: '', kind: null, period: 'any' }

/** Each question has an answer of its own: they need not be kept for long. Milliseconds. */
const KEPT_MS = 60_000
/** How often it is asked again while the answer is not whole yet. Milliseconds. */
const INDEXING_MS = 400
const COMPARING_MS = 3000

/** The last search, which stands when the person comes back to it. */
export function useKeptSearch(): readonly [KeptSearch, (search: KeptSearch) => void] {
  const client = useQueryClient()
  const [search, setSearch] = useState(() => client.getQueryData<KeptSearch>(KEY) ?? NOTHING)
  return [
    search,
    (next) => {
      setSearch(next)
      client.setQueryData(KEY, next)
    }
  ]
}

/** Main makes ready what a search needs. */
export function prepareSearch(): void {
  void bridge.prepareSearch()
}

/** What holds the words; while an answer is on its way the last one stays. A failure of main's is a value with a code. */
export function findQuery(question: SearchQuestion, most: number) {
  return queryOptions({
    queryKey: ['search', 'find', question, most],
    queryFn: async () => ({ question, result: await bridge.find(question, most) }),
    placeholderData: keepPreviousData,
    gcTime: KEPT_MS,
    refetchInterval: ({ state: { data } }) =>
      data?.result.ok && !isWhole(data.result.value.indexed) ? INDEXING_MS : false
  })
}

/** What comes near by its meaning. */
export function similarQuery(question: SearchQuestion) {
  return queryOptions({
    queryKey: ['search', 'similar', question],
    queryFn: () => bridge.findSimilar(question),
    gcTime: KEPT_MS,
    refetchInterval: ({ state: { data } }) => (data?.ok && !isWhole(data.value.compared) ? COMPARING_MS : false)
  })
}

/** Whether all is there that there will be. */
export function isWhole({ ready, of }: SearchProgress): boolean {
  return ready >= of
}
