import { ok } from '../../shared/contract/result'
import type { AppInfo } from '../../shared/contract/views'
import { withColorScheme, withWaits } from '../inbox/state-changes'
import type { Handlers } from './register'
import type { Services } from './services'

/** What the shell of the window needs. */
export function appHandlers({
  services,
  fixedInfo,
  onListening,
  onUsable
}: {
  readonly services: Promise<Services>
  readonly fixedInfo: Pick<AppInfo, 'version' | 'electron' | 'developmentRuntime' | 'dataFolder'>
  readonly onListening: () => void
  readonly onUsable: () => void
}): Pick<Handlers, Extract<keyof Handlers, `app:${string}`>> {
  return {
    async 'app:info'() {
      const { store, reader } = await services
      const { recovered, backupOf = null, lost, readOnly } = store.opened
      return {
        ...fixedInfo,
        colorScheme: store.state().settings.colorScheme,
        recovered,
        backupOf,
        lost,
        readOnly: readOnly !== null,
        inUse: readOnly === 'in_use',
        reader: reader.state()
      }
    },
    async 'app:setColorScheme'(scheme) {
      const { store } = await services
      const result = await store.change((state) => withColorScheme(state, scheme))
      return result.ok ? ok(true) : result
    },
    async 'app:waits'() {
      const { noAnswerAfter, askAgainAfter } = (await services).store.state().settings
      return { noAnswerAfter, askAgainAfter }
    },
    async 'app:setWaits'(waits) {
      const { store } = await services
      const result = await store.change((state) => withWaits(state, waits))
      return result.ok ? ok(true) : result
    },
    'app:listening'() {
      onListening()
      return true
    },
    'app:usable'() {
      onUsable()
      return true
    }
  }
}
