import type { App } from 'electron'
import { tellOfError } from './crash-path'
import type { OpenServices } from './open-services'

/**
 * Holds the end of the program back until everything that was promised is on disk.
 * @returns whether the end has begun
 */
export function shutDownCleanly(app: App, services: Promise<OpenServices>): () => boolean {
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
  return () => closing
}
