import path from 'node:path'
import type { App, BrowserWindow } from 'electron'
import type { CrashDesk } from '../ipc/crash-handlers'
import { type CrashChoice, createCrashDialogs } from '../windows/crash-dialogs'
import { restartArguments } from './command-line'
import { installCrashPath } from './crash-path'
import { type ReportFacts, reportText, type TroubleTold } from './crash-report'
import { createHeldWindow, type HeldWindow } from './held-window'
import { createLog, type Log } from './log'
import { watchPage } from './page-watch'
import { type RedactedError, redactedName, redactedStack } from './redact'
import { reportFacts } from './report-facts'
import { createRunMark } from './run-mark'
import { createTroubles } from './troubles'

/** Errors of a page that are told, at most: one that fails at each frame must not fill the log. */
const MOST_PAGE_ERRORS = 50
/** So many frames stand in a report that a window of the system's own can show. */
const SHORT_FRAMES = 8

/** How the reader process ended. */
export interface ReaderEnd {
  /** Its exit code, or null where it was ended because it did not answer. */
  readonly code: number | null
}

/** Everything about what goes wrong: the log, what the window says of it, and the end of a program that cannot go on. */
export interface Crashes {
  readonly log: Log
  readonly desk: CrashDesk
  /** What the page would take with it when it ends. */
  readonly held: HeldWindow
  /** Loads the window's page anew when it ends. */
  watch(window: BrowserWindow): void
  readerEnded(end: ReaderEnd): void
  /** Everything is closed: the last thing before the program exits. */
  end(): Promise<void>
}

export interface CrashesOptions {
  readonly app: App
  readonly userData: string
  /** Closes what is open; may be called more than once. */
  readonly close: () => Promise<unknown>
  /** How many there are of what is kept; null while it is not open. */
  readonly counts: () => ReportFacts['counts']
  /** There is something new for the window to say. */
  readonly onNotice: () => void
}

/** Begins the log and the mark of this run, and hears of everything that nobody catches. */
export function beginCrashes({ app, userData, close, counts, onNotice }: CrashesOptions): Crashes {
  const now = (): string => new Date().toISOString()
  const startedAt = Date.now()
  const log = createLog({ folder: path.join(userData, 'logs') })
  const troubles = createTroubles(now, onNotice)
  const held = createHeldWindow()
  const dialogs = createCrashDialogs()
  const mark = createRunMark({ folder: userData, now, onFault: (error) => log.error('main-error', error) })
  log.write('start', {
    version: app.getVersion(),
    electron: String(process.versions.electron),
    system: process.platform
  })
  const begun = mark.begin().then((ended) => {
    if (!ended) return
    log.write('ended-unexpectedly', { error: ended.error?.name ?? null })
    troubles.add('ended-unexpectedly', { error: ended.error })
  })
  let pageErrors = 0
  // Chromium starts its own helpers anew; the reader is started by its host, which does not learn why it ended.
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write('process-gone', { type: type.toLowerCase().replace(/\W+/g, '-'), reason, code: exitCode })
  )

  const facts = (): ReportFacts => reportFacts(app, startedAt, counts())
  const relaunch = (): void => app.relaunch({ args: restartArguments(process.argv, app.isPackaged, []) })
  /** Short enough for a window of the system's own. */
  function shortReport(all: readonly TroubleTold[]): string {
    const short = all.slice(-1).map((told) => ({ ...told, error: told.error && shortened(told.error) }))
    return reportText({ ...facts(), memory: {} }, short, [])
  }

  const crashPath = installCrashPath({
    app,
    log,
    note: mark.note,
    close,
    tell(error) {
      troubles.add('main-failed', { error })
      return dialogs.tellFailed(shortReport(troubles.all()))
    },
    relaunch
  })

  function leave(choice: CrashChoice): void {
    if (choice === 'restart') relaunch()
    app.quit()
  }

  return {
    log,
    held,
    desk: {
      async begin() {
        await begun
        return { notices: troubles.notices(), ...held.returnTo() }
      },
      async notices() {
        await begun
        return troubles.notices()
      },
      dismiss: troubles.dismiss,
      setPlace: held.setPlace,
      setDraft: held.setDraft,
      pageError({ name, stack, shown }) {
        pageErrors += 1
        if (pageErrors > MOST_PAGE_ERRORS) return
        const error: RedactedError = { name: redactedName(name), code: null, frames: redactedStack(stack) }
        log.redacted('page-error', error)
        if (shown) troubles.add('page-failed', { error })
      },
      async report() {
        await begun
        return reportText(facts(), troubles.all(), log.tail())
      },
      log: log.read
    },
    watch(window) {
      // Windows ends a program without asking it to quit.
      window.on('session-end', () => void mark.end())
      watchPage(window, { log, troubles, dialogs, shortReport: () => shortReport(troubles.all()), leave })
    },
    readerEnded({ code }) {
      log.write('reader-ended', { code })
      troubles.add('reader-ended', { reason: code === null ? 'no answer' : `exit ${code}` })
    },
    async end() {
      if (crashPath.isFailing()) return crashPath.finish()
      await begun
      await mark.end()
      log.write('end')
      await log.flush()
    }
  }
}

function shortened(error: RedactedError): RedactedError {
  return { ...error, frames: error.frames.slice(0, SHORT_FRAMES) }
}

/** For what the services tell of by themselves. */
export function toldBy(log: Log): (error: unknown) => void {
  return (error) => log.error('service-error', error)
}
