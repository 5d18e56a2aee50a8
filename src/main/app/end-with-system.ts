import type { App, BrowserWindow } from 'electron'
import { onShutdown } from '../security/computer'

/** How the rest of the desktop asks a program to end: a shutdown, a log-off, a closed terminal, Ctrl+C in one. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** So long windows have to hand over what was typed; a system that shuts down does not wait much longer. */
const PATIENCE_MS = 4_000

/**
 * Ends the program properly where the system asks for it, and sees to it that what was acknowledged and what waits to be written is on the
 * disk first, whatever becomes of the rest.
 * @param flush resolves once every change asked for so far is answered @param end closes everything and exits, windows or not
 */
export function endWithSystem({
  app,
  flush,
  end
}: {
  readonly app: App
  readonly flush: () => Promise<void>
  readonly end: () => Promise<void>
}): void {
  let isEnding = false

  function leave(): void {
    void flush()
    if (isEnding) return
    isEnding = true
    app.quit()
    // A window that holds words which could not be kept would hold the system as well.
    setTimeout(() => void end(), PATIENCE_MS)
  }

  for (const signal of SIGNALS) process.on(signal, leave)
  void app.whenReady().then(() => onShutdown(leave))
  // Windows ends a program soon after it was told, and asks its windows first.
  app.on('browser-window-created', (_event, window: BrowserWindow) => {
    window.on('query-session-end', () => void flush())
    window.on('session-end', () => void flush())
  })
}
