import type { App, WebContents } from 'electron'
import { bareAddress, type NetworkAttempt, type NetworkKind } from '../../shared/domain/network-attempt'

/**
 * Applied to every page that ever comes into being, so that none can be missed: nothing navigates, opens or embeds.
 * @param note hears of what would have led to the network
 */
export function refuseNavigation(app: App, note: (attempt: NetworkAttempt) => void): void {
  app.on('web-contents-created', (_event, contents) => lock(contents, note))
}

function lock(contents: WebContents, note: (attempt: NetworkAttempt) => void): void {
  const tell = (kind: NetworkKind, url: string): void => {
    if (/^(?:https?|wss?|ftp):/i.test(url)) note({ source: 'page', kind, address: bareAddress(url) })
  }
  const refuse = (event: { preventDefault(): void }): void => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-redirect', refuse)
  // Comes for the page itself as well as for frames in it.
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
    tell('navigation', event.url)
  })
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(({ url }) => {
    tell('window', url)
    return { action: 'deny' }
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
