import { ok } from '../../shared/contract/result'
import type { Handlers } from './register'
import type { Services } from './services'

/**
 * The folder whose new files are brought in: chosen, given up, told of.
 * @param chooseFolder asks the person; null where they thought better of it
 */
export function watchHandlers(
  services: Promise<Services>,
  chooseFolder: () => Promise<string | null>
): Pick<Handlers, Extract<keyof Handlers, `watch:${string}`>> {
  return {
    async 'watch:choose'() {
      const { watch } = await services
      const folder = await chooseFolder()
      return folder === null ? ok(watch.view()) : watch.choose(folder)
    },
    'watch:end': async () => (await services).watch.end(),
    'watch:view': async () => (await services).watch.view()
  }
}
