import type { App } from 'electron'
import type { OpenServices } from './open-services'

/** Holds the end of the program back until everything that was promised is on disk. */
export function shutDownCleanly(app: App, services: Promise<OpenServices>): void {
  let closing = false
  app.on('before-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    void services.then((open) => open.close()).finally(() => app.quit())
  })
}
