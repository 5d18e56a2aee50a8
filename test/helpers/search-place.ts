import path from 'node:path'
import { onTestFinished } from 'vitest'
import { bundle } from '../../scripts/run-typescript.mjs'
import { createSearch, type Search, type SearchOptions } from '../../src/main/journey/search/search'
import type { SearchDocument } from '../../src/main/journey/search/search-document'
import { VECTOR_WIDTH } from '../../src/main/journey/search/vector-table'
import { openStore, type Store } from '../../src/main/storage/store'
import { ok } from '../../src/shared/contract/result'
import { foldedWord } from '../../src/shared/domain/search-words'
import { temporaryFolder } from '../storage/temporary-folder'

/** A document of one kind with some words. */
export function documentOf(id: string, texts: Partial<SearchDocument> = {}): SearchDocument {
  const kind = texts.kind ?? 'message'
  return {
    ...{ key: `${kind}:${id}`, kind, id, title: '', detail: '', names: '', body: '', more: '' },
    ...{ at: 0, date: '2026-11-23', isCompared: true, opens: null },
    ...texts
  }
}

/** Vectors of words: texts that share words lie near each other. It stands in for the encoder, which has tests of its own. */
export function wordVector(text: string): Float32Array {
  const vector = new Float32Array(VECTOR_WIDTH)
  for (const word of text.split(/\W+/u).filter(Boolean)) {
    let hash = 7
    for (const letter of foldedWord(word)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973
    const at = hash % VECTOR_WIDTH
    vector[at] = (vector[at] ?? 0) + 1
  }
  return vector
}

export interface SearchPlace {
  readonly search: Search
  readonly store: Store
  readonly data: string
  /** Every text that was embedded. */
  readonly embedded: readonly string[]
}

/** Quick enough for a test. In milliseconds. */
export const QUICK_SEARCH = { look: 20, afterFailure: 30, breath: 1, follow: 20, idle: 3_600_000, limit: 10_000 }

/** A search over a real store with the real worker. */
export async function searchPlace(
  options: Partial<SearchOptions> & { readonly data?: string } = {}
): Promise<SearchPlace> {
  const { data = await temporaryFolder(), ...others } = options
  const workerPath = await bundle('src/main/journey/search/search-worker.ts', 'search-worker-test')
  const store = await openStore({ folder: data })
  const embedded: string[] = []
  const search = createSearch({
    store,
    workerPath,
    dataFolder: data,
    encoderFolder: path.resolve('resources/encoder'),
    embed: async (texts) => {
      embedded.push(...texts)
      return ok(texts.map(wordVector))
    },
    isReaderReady: () => true,
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    times: QUICK_SEARCH,
    ...others
  })
  onTestFinished(async () => {
    await search.close()
    await store.close()
  })
  return { search, store, data, embedded }
}
