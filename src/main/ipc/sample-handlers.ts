import type { SampleRequests } from '../../shared/contract/sample-channels'
import type { Handlers } from './register'
import type { Services } from './services'

/** The sample data. */
export function sampleHandlers(services: Promise<Services>): Pick<Handlers, keyof SampleRequests> {
  return {
    'sample:view': async () => (await services).sample.view(),
    'sample:load': async () => (await services).sample.load(),
    'sample:remove': async () => (await services).sample.remove()
  }
}
