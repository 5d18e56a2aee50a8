import type { NetworkRequests } from '../../shared/contract/network-channels'
import type { NetworkLayer } from '../../shared/contract/network-views'
import { failed, ok, type Result } from '../../shared/contract/result'
import { bareAddress } from '../../shared/domain/network-attempt'
import { type NetworkLedger, withLocalOnly } from '../security/network-ledger'
import type { Handlers } from './register'
import type { Services } from './services'

/** That nothing leaves this computer, what was refused, and the one door for links. */
export function networkHandlers(
  services: Promise<Services>,
  {
    ledger,
    inForce,
    openLink
  }: {
    readonly ledger: NetworkLedger
    /** What holds in this run whatever the person chose. */
    readonly inForce: () => readonly NetworkLayer[]
    readonly openLink: (address: string) => Promise<Result<boolean>>
  }
): Pick<Handlers, keyof NetworkRequests> {
  return {
    async 'network:view'() {
      const { localOnly } = (await services).store.state().settings
      return { localOnly, inForce: localOnly ? [...inForce(), 'links'] : inForce(), refusals: ledger.refusals() }
    },
    async 'network:setLocalOnly'(on) {
      const result = await (await services).store.change((state) => withLocalOnly(state, on))
      return result.ok ? ok(true) : result
    },
    'network:erase': () => ledger.erase(),
    'network:refused'({ address }) {
      ledger.note({ source: 'page', kind: 'request', address: bareAddress(address) })
      return true
    },
    async 'network:openLink'(address) {
      if ((await services).store.state().settings.localOnly) return failed('local_only')
      return openLink(address)
    }
  }
}
