import type { BrowserWindow } from 'electron'
import type { CrashChoice, CrashDialogs } from '../windows/crash-dialogs'
import type { Log } from './log'
import type { Troubles } from './troubles'

/** A page that dies so often within this time, in milliseconds, is not loaded anew by itself any more. */
const DEATHS = 3
const WITHIN_MS = 120_000

export interface PageWatchOptions {
  readonly log: Log
  readonly troubles: Troubles
  readonly dialogs: CrashDialogs
  /** Short enough for a window of the system's own. */
  readonly shortReport: () => string
  readonly leave: (choice: CrashChoice) => void
  readonly now?: () => number
}

/** Loads a window's page anew when it ended, and asks what to do where that does not help or the page does not answer. */
export function watchPage(window: BrowserWindow, options: PageWatchOptions): void {
  const { log, troubles, dialogs, shortReport, leave, now = Date.now } = options
  const contents = window.webContents
  let deaths: readonly number[] = []
  let asked: AbortController | null = null

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    asked?.abort()
    log.write('page-gone', { reason, code: exitCode })
    troubles.add('page-ended', { reason })
    deaths = [...deaths, now()].filter((at) => now() - at < WITHIN_MS)
    if (deaths.length < DEATHS) {
      if (!contents.isDestroyed()) contents.reload()
      return
    }
    void dialogs.tellPageEnds(shortReport()).then(leave)
  })

  window.on('unresponsive', () => {
    if (asked) return
    log.write('page-stuck')
    const answered = new AbortController()
    asked = answered
    void dialogs.askStuck(answered.signal).then((choice) => {
      asked = null
      // Ended from outside it is loaded anew like any page that ended.
      if (choice === 'restart' && !contents.isDestroyed()) contents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => {
    if (!asked) return
    log.write('page-answers')
    asked.abort()
  })
}
