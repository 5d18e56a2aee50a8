import type { Session } from 'electron'

const OWN_PROTOCOLS = new Set(['app:', 'data:', 'devtools:'])

/**
 * Closes what a session could let out or in: every request but the app's own files and the page's data: images,
 * every permission, the spelling checker's dictionaries (Electron would fetch them), downloads.
 * @param developmentUrl the development server, which a page under development needs; null in the product
 */
export function closeSession(session: Session, developmentUrl: string | null): void {
  const developmentHost = developmentUrl && new URL(developmentUrl).host
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const { protocol, host } = new URL(url)
    callback({ cancel: !OWN_PROTOCOLS.has(protocol) && host !== developmentHost })
  })
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(isAllowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  session.on('will-download', (event) => event.preventDefault())
}

/** Copying a draft for one's own mail program is the only thing that the page may do beyond itself. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
