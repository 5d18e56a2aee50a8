import type { SearchRequests } from '../../shared/contract/search-channels'
import type { Handlers } from './register'
import type { Services } from './services'

/** Searching everything. */
export function searchHandlers(services: Promise<Services>): Pick<Handlers, keyof SearchRequests> {
  return {
    async 'search:prepare'(): Promise<true> {
      const { search } = await services
      search.prepare()
      return true
    },
    'search:find': async (question) => (await services).search.find(question),
    'search:similar': async (question) => (await services).search.similar(question)
  }
}
