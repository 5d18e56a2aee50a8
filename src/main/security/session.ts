import type { App, Session } from 'electron'
import { bareAddress, type NetworkAttempt, type NetworkKind } from '../../shared/domain/network-attempt'

const OWN_PROTOCOLS = new Set(['app:', 'data:', 'devtools:'])
const NETWORK_SCHEMES = ['http', 'https', 'ws', 'wss', 'ftp'] as const

/** Chromium's code for "the certificate is refused". */
const REFUSE_CERTIFICATE = -2

/** What a session is closed with. */
export interface Closing {
  /** The development server, which a page under development needs; null in the product. */
  readonly developmentUrl: string | null
  /** Hears of everything that was refused and could have left this computer. */
  readonly note: (attempt: NetworkAttempt) => void
}

/** Closes every session that ever comes into being, so that none can be missed. Before `ready`. */
export function closeSessions(app: Pick<App, 'on'>, closing: Closing): void {
  app.on('session-created', (session) => closeSession(session, closing))
}

/**
 * Closes what a session could let out or in: every request but the app's own files and the page's data: images,
 * every permission, the spelling checker's dictionaries (Electron would fetch them), proxies, certificates, downloads.
 */
function closeSession(session: Session, { developmentUrl, note }: Closing): void {
  const developmentHost = developmentUrl && new URL(developmentUrl).host
  const tell = (source: NetworkAttempt['source'], kind: NetworkKind, url: string): void =>
    note({ source, kind, address: bareAddress(url) })
  session.webRequest.onBeforeRequest(({ url, webContentsId }, callback) => {
    const { protocol, host } = new URL(url)
    const cancel = !OWN_PROTOCOLS.has(protocol) && host !== developmentHost
    // Without a page it is main's own.
    if (cancel) tell(webContentsId === undefined ? 'main' : 'page', 'request', url)
    callback({ cancel })
  })
  // What main itself asks for (Electron's `net`) comes here without having been asked above.
  if (developmentHost === null) {
    for (const scheme of NETWORK_SCHEMES) {
      session.protocol.handle(scheme, ({ url }) => {
        tell('main', 'request', url)
        return Response.error()
      })
    }
  }
  session.on('preconnect', (_event, url) => tell('page', 'hint', url))
  session.setCertificateVerifyProc((_request, callback) => callback(REFUSE_CERTIFICATE))
  void session.setProxy({ mode: 'direct' })
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(isAllowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  session.on('will-download', (event) => event.preventDefault())
}

/** Copying a draft for one's own mail program is the only thing that the page may do beyond itself. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
