import type { SearchBridge } from '../shared/contract/search-channels'
import type { Ask } from './ask-main'

/** Searching everything. */
export function searchBridge(ask: Ask): SearchBridge {
  return {
    prepareSearch: () => ask('search:prepare', null),
    // Named one by one: a spread would make a key of each letter of a text that a page hands over in its place.
    find: ({ text, kind, period }, most) => ask('search:find', { text, kind, period, most }),
    findSimilar: (question) => ask('search:similar', question)
  }
}
