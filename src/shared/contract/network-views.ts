import type { Refusal } from '../domain/network-attempt'

/** What keeps everything on this computer, each by itself: see docs/adr/0023. */
export const NETWORK_LAYERS = ['page', 'leaving', 'requests', 'names', 'browser', 'node', 'model', 'links'] as const
export type NetworkLayer = (typeof NETWORK_LAYERS)[number]

/** How the program stands to the network. */
export interface NetworkView {
  /** Links cannot be opened in the browser. */
  readonly localOnly: boolean
  /** What holds in this run; the others stand open. */
  readonly inForce: readonly NetworkLayer[]
  /** What was refused, the newest first. */
  readonly refusals: readonly Refusal[]
}

/** What the page's own policy refused it. */
export interface RefusedPage {
  readonly address: string
}
