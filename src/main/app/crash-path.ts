import type { App } from 'electron'
import { systemCodeOf } from '../storage/file-system'
import type { CrashChoice } from '../windows/crash-dialogs'
import type { Log } from './log'
import { type RedactedError, redactedError } from './redact'

/** So many rejections that nobody waited for, within this time in milliseconds, are taken for a program that has lost its way. */
const REJECTIONS = 20
const WITHIN_MS = 60_000

/** After so long the end of a failing program is not waited for any more, in milliseconds. */
const PATIENCE_MS = 8000

export interface CrashPathOptions {
  readonly app: App
  readonly log: Log
  /** Notes for the next start what this run could not go on from. */
  readonly note: (error: RedactedError) => Promise<void>
  /** Closes what is open, as at the end of any run. */
  readonly close: () => Promise<unknown>
  readonly tell: (error: RedactedError) => Promise<CrashChoice>
  readonly relaunch: () => void
  readonly patience?: number
  /** Where what nobody caught is told of; the process itself but for tests. */
  readonly uncaught?: Pick<NodeJS.Process, 'on'>
}

/** Where everything unexpected in main ends. */
export interface CrashPath {
  /** The program is failing: who ends it calls `finish` in place of a plain exit. */
  isFailing(): boolean
  /** Tells the person and does what they choose. Ends the program. */
  finish(): Promise<void>
}

/**
 * Hears of everything that nobody caught. A rejected promise has failed one deed, and the state is changed only as a whole: it is told,
 * and the program goes on. So is a pipe or a watched folder that broke (an error with a system code). Any other exception has stopped
 * something half-way that nobody would start again: what was acknowledged is brought to the disk, and the program starts anew.
 */
export function installCrashPath(options: CrashPathOptions): CrashPath {
  const { app, log, note, close, tell, relaunch, patience = PATIENCE_MS, uncaught = process } = options
  let rejections: readonly number[] = []
  let failure: RedactedError | null = null
  let finished: Promise<void> | null = null

  function fail(error: unknown): void {
    if (failure) return
    failure = redactedError(error)
    log.error('main-fatal', error)
    void note(failure)
    // The windows go first, so that their last words arrive; whatever hangs is not waited for.
    setTimeout(() => {
      if (!finished) void within(close(), patience).then(finish)
    }, patience)
    app.quit()
  }

  function finish(): Promise<void> {
    finished ??= end()
    return finished
  }

  async function end(): Promise<void> {
    if (!failure) return
    const choice = await tell(failure).catch((error: unknown) => {
      log.error('main-error', error)
      return 'quit' as const
    })
    if (choice === 'restart') relaunch()
    await within(log.flush(), patience)
    app.exit(1)
  }

  uncaught.on('uncaughtException', (error) => {
    if (systemCodeOf(error) === null) fail(error)
    else log.error('main-error', error)
  })
  uncaught.on('unhandledRejection', (reason) => {
    log.error('main-error', reason)
    const now = Date.now()
    rejections = [...rejections, now].filter((at) => now - at < WITHIN_MS)
    if (rejections.length >= REJECTIONS) fail(reason)
  })
  return { isFailing: () => failure !== null, finish }
}

/** Waits for something, but no longer than this, in milliseconds. What it fails with has been told where it failed. */
function within(work: Promise<unknown>, limit: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, limit)
    work.then(
      () => done(),
      () => done()
    )
  })
}
