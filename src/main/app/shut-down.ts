import type { App } from 'electron'
import { tellOfError } from './crash-path'
import type { OpenServices } from './open-services'

/**
 * Holds the end of the program back until everything that was promised is on disk.
 * @returns whether the end has begun
 */
export function shutDownCleanly(app: App, services: Promise<OpenServices>): () => boolean {
  let closing = false
  // Once the windows are gone: what their page still had to say has arrived by then.
  app.on('will-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    void services
      .then((open) => open.close())
      .catch(tellOfError)
      // A second quit is not heard where the first one closed the windows, and nothing is left to be asked.
      .finally(() => app.exit())
  })
  return () => closing
}
