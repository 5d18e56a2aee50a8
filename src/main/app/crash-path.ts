import type { App, WebContents } from 'electron'

/** A page that dies more often than this is left alone: something is wrong that loading anew does not mend. */
const RELOADS = 2

/**
 * Tells of an error on standard error: its name and where it came from. Never its message, which could hold a person's
 * words.
 */
export function tellOfError(error: unknown): void {
  const trace = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`[coachable] unexpected ${name}\n${trace.join('\n')}\n`)
}

/**
 * Where everything unexpected ends: told, and the program goes on. What was acknowledged is on disk already, so going on loses
 * nothing, and a page that died is loaded anew.
 */
export function installCrashPath(app: App): void {
  process.on('uncaughtException', tellOfError)
  process.on('unhandledRejection', tellOfError)
  const reloads = new WeakMap<WebContents, number>()
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason === 'clean-exit') return
    process.stderr.write(`[coachable] the page ended: ${reason}\n`)
    const times = reloads.get(contents) ?? 0
    reloads.set(contents, times + 1)
    if (times < RELOADS && !contents.isDestroyed()) contents.reload()
  })
}
