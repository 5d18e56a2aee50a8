import type { JournalRequests } from '../../shared/contract/journal-channels'
import type { Handlers } from './register'
import type { Services } from './services'

/** The journal. */
export function journalHandlers(services: Promise<Services>): Pick<Handlers, keyof JournalRequests> {
  return {
    'journal:list': async () => (await services).journal.list(),
    'journal:get': async (id) => (await services).journal.get(id),
    'journal:write': async (writing) => (await services).journal.write(writing),
    'journal:set': async ({ id, about }) => (await services).journal.set(id, about),
    'journal:remove': async (id) => (await services).journal.remove(id),
    'journal:restore': async (id) => (await services).journal.restore(id),
    'journal:linked': async (links) => (await services).journal.linked(links),
    'journal:about': async ({ kind, id }) => (await services).journal.about(kind, id),
    'journal:kindWords': async ({ most }) => (await services).journal.kindWords(most),
    'journal:lookBack': async ({ from, to }) => (await services).journal.lookBack(from, to)
  }
}
