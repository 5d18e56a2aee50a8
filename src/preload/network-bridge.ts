import type { NetworkBridge } from '../shared/contract/network-channels'
import type { Ask } from './ask-main'

/** That nothing leaves, and what was refused. */
export function networkBridge(ask: Ask): NetworkBridge {
  return {
    networkView: () => ask('network:view', null),
    setLocalOnly: (on) => ask('network:setLocalOnly', on),
    eraseRefusals: () => ask('network:erase', null),
    openLink: (address) => ask('network:openLink', address)
  }
}

/** The part of the page's event that is looked at. */
interface PolicyEvent {
  readonly blockedURI: string
}

/** So many are told of in the life of a page: one that tries without end must not keep main busy. */
const MOST_TOLD = 100
const LONGEST = 2000

/**
 * Tells main what the page's policy refused it, where that was a way out. It hears the page's own event before any script of the
 * page runs, in a world that the page cannot reach.
 * @param page the page's window
 */
export function tellRefused(
  page: { addEventListener(name: string, listener: (event: PolicyEvent) => void, capture: true): void },
  ask: Ask
): void {
  let told = 0
  page.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI }) => {
      if (!/^(?:https?|wss?|ftp):/i.test(blockedURI) || told >= MOST_TOLD) return
      told += 1
      void ask('network:refused', { address: blockedURI.slice(0, LONGEST) })
    },
    true
  )
}
