import type { App } from 'electron'
import { tellOfError } from './crash-path'
import type { OpenServices } from './open-services'

/**
 * Holds the end of the program back until everything that was promised is on disk. Somebody who starts it again meanwhile gets
 * it back, with the files they named.
 */
export function shutDownCleanly(app: App, services: Promise<OpenServices>): void {
  let closing = false
  app.on('before-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    void services
      .then((open) => open.close())
      .catch(tellOfError)
      .finally(() => app.quit())
  })
  app.on('second-instance', (_event, argv) => {
    if (closing) app.relaunch({ args: argv.slice(1) })
  })
}
