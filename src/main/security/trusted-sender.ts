import { APP_ORIGIN } from './content-security-policy'

/** The part of an IPC event that says who sent it. */
export interface SenderEvent {
  readonly sender: { readonly id: number; readonly mainFrame: unknown }
  readonly senderFrame: { readonly url: string } | null
}

/** Knows the windows that this program made. */
export interface TrustedSenders {
  add(id: number): void
  remove(id: number): void
  /** True for the top frame of one of our windows, while it shows our own page. */
  trusts(event: SenderEvent): boolean
}

/** @param origins pages that may ask; the development server's is added only while developing */
export function createTrustedSenders(origins: readonly string[] = [APP_ORIGIN]): TrustedSenders {
  const ids = new Set<number>()
  return {
    add: (id) => void ids.add(id),
    remove: (id) => void ids.delete(id),
    trusts({ sender, senderFrame }) {
      if (!ids.has(sender.id) || !senderFrame || senderFrame !== sender.mainFrame) return false
      return origins.some((origin) => senderFrame.url === origin || senderFrame.url.startsWith(`${origin}/`))
    }
  }
}
