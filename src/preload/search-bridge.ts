import type { SearchBridge } from '../shared/contract/search-channels'
import type { Ask } from './ask-main'

/** Searching everything. */
export function searchBridge(ask: Ask): SearchBridge {
  return {
    prepareSearch: () => ask('search:prepare', null),
    find: (question, most) => ask('search:find', { ...question, most }),
    findSimilar: (question) => ask('search:similar', question)
  }
}
