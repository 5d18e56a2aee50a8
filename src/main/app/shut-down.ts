import type { App } from 'electron'

/** The end of the program. */
export interface ShutDown {
  /** Whether it has begun. */
  isClosing(): boolean
  /** Begins it now, whatever the windows say. Resolves when everything is closed. */
  end(): Promise<void>
}

/**
 * Holds the end of the program back until everything that was promised is on disk.
 * @param close closes what is open @param end the last thing before the program exits; neither ever rejects
 */
export function shutDownCleanly(app: App, close: () => Promise<void>, end: () => Promise<void>): ShutDown {
  let closing: Promise<void> | null = null

  function begin(): Promise<void> {
    closing ??= close()
      .then(end)
      // A second quit is not heard where the first one closed the windows, and nothing is left to be asked.
      .finally(() => app.exit())
    return closing
  }

  // Once the windows are gone: what their page still had to say has arrived by then.
  app.on('will-quit', (event) => {
    // A second one, too: `exit` alone ends it, and asks nobody.
    event.preventDefault()
    void begin()
  })
  return { isClosing: () => closing !== null, end: begin }
}
