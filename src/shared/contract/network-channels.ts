import type { NetworkView, RefusedPage } from './network-views'
import type { Result } from './result'

/** That nothing leaves, and what was refused. Inputs and outputs by channel: see `Requests`. */
export interface NetworkRequests {
  'network:view': (input: null) => NetworkView
  /** Whether links cannot be opened in the browser. */
  'network:setLocalOnly': (input: boolean) => Result<true>
  /** Forgets what was refused so far. */
  'network:erase': (input: null) => Result<true>
  /** From the preload alone, which hears what the page's policy refused. */
  'network:refused': (input: RefusedPage) => true
  /**
   * Opens a link in the browser, after the person has seen its whole address and agreed; false where they thought better of it.
   * `local_only`, `unsafe_address` (anything but a web address without a password) and `no_browser` where it is not opened.
   */
  'network:openLink': (input: string) => Result<boolean>
}

export const NETWORK_CHANNELS = [
  'network:view',
  'network:setLocalOnly',
  'network:erase',
  'network:refused',
  'network:openLink'
] as const satisfies readonly (keyof NetworkRequests)[]

/** The page's side of it. */
export interface NetworkBridge {
  networkView(): Promise<NetworkView>
  setLocalOnly(on: boolean): Promise<Result<true>>
  eraseRefusals(): Promise<Result<true>>
  openLink(address: string): Promise<Result<boolean>>
}
