import type { Handlers } from './register'
import type { Services } from './services'

/** Lists the person's applications, notes them down, puts them away and brings them back. */
export function applicationHandlers(
  services: Promise<Services>
): Pick<Handlers, Extract<keyof Handlers, `applications:${string}`>> {
  return {
    async 'applications:list'() {
      const { store, applications } = await services
      return applications.list(store.state())
    },
    'applications:add': async ({ company, role, messageId }) =>
      (await services).applications.add(company, role, messageId),
    'applications:remove': async (id) => (await services).applications.remove(id),
    'applications:restore': async (id) => (await services).applications.restore(id)
  }
}
