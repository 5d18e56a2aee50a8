import type { Bridge } from '../shared/contract/channels'

declare global {
  interface Window {
    /** Put there by the preload; read here and nowhere else. */
    readonly coachable: Bridge
  }
}

/** The window's only way to main: named methods, no channels. */
export const bridge: Bridge = window.coachable
