import { appendFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type LogCode, type LogValues, logLine } from './log-line'
import { type RedactedError, redactedError } from './redact'

/** A file of the log is begun anew beyond this size, in bytes; the one before it is kept. */
const FILE_BYTES = 1_000_000
/** So many of the last lines go into a report. */
const TAIL_LINES = 200

export const LOG_FILE = 'coachable.log'
export const OLD_LOG_FILE = 'coachable.old.log'

/**
 * What happened, by ids and codes: the only place where the program writes anything down about itself. It holds no word of a
 * message, an entry or a file name. What cannot be written (a full disk) is counted and told once it can.
 */
export interface Log {
  write(code: LogCode, values?: LogValues): void
  /** Name and place of an error, never its message; also on standard error. */
  error(code: LogCode, error: unknown): void
  /** The same for an error that came from elsewhere and was made safe there. */
  redacted(code: LogCode, error: RedactedError): void
  /** The last lines of this run, the oldest first. */
  tail(): readonly string[]
  /** Everything that is kept of the log, the oldest first; empty where there is none. */
  read(): Promise<string>
  /** Resolves once all that was written is in the file, or known not to come there. Never rejects. */
  flush(): Promise<void>
  /** Removes the files. What comes later begins them anew. */
  erase(): Promise<void>
}

/** @param folder is made where it is missing @param options.tell where lines about errors go besides */
export function createLog({
  folder,
  tell = (line) => void process.stderr.write(`[coachable] ${line}\n`),
  now = Date.now,
  fileBytes = FILE_BYTES
}: {
  readonly folder: string
  readonly tell?: (line: string) => void
  readonly now?: () => number
  readonly fileBytes?: number
}): Log {
  const file = path.join(folder, LOG_FILE)
  const old = path.join(folder, OLD_LOG_FILE)
  let last: readonly string[] = []
  let waiting: readonly string[] = []
  let writing: Promise<void> | null = null
  let gap = 0

  function add(lines: readonly string[]): void {
    last = [...last, ...lines].slice(-TAIL_LINES)
    waiting = [...waiting, ...lines]
    writing ??= empty().finally(() => {
      writing = null
    })
  }

  async function empty(): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting
      waiting = []
      const told = gap > 0 ? [logLine(now(), 'log-gap', { lines: gap }), ...lines] : lines
      try {
        await append(`${told.join('\n')}\n`)
        gap = 0
      } catch {
        // Nothing can be done about a log that cannot be written; the program must not end for it.
        gap += lines.length
      }
    }
  }

  async function append(text: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const size = await sizeOf(file)
    if (size > 0 && size + Buffer.byteLength(text) > fileBytes) await rename(file, old)
    await appendFile(file, text, { mode: 0o600 })
  }

  function addError(code: LogCode, { name, code: system, frames }: RedactedError): void {
    const lines = [logLine(now(), code, { name, code: system }), ...frames.map((frame) => `    ${frame}`)]
    add(lines)
    for (const line of lines) tell(line)
  }

  return {
    write: (code, values) => add([logLine(now(), code, values)]),
    error: (code, error) => addError(code, redactedError(error)),
    redacted: addError,
    tail: () => last,
    async read() {
      await writing
      const texts = await Promise.all([old, file].map((one) => readFile(one, 'utf8').catch(() => '')))
      return texts.join('')
    },
    async flush() {
      await writing
    },
    async erase() {
      await writing
      last = []
      await Promise.all([old, file].map((one) => rm(one, { force: true })))
    }
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    // There is none yet; anything else shows when it is written to.
    return 0
  }
}
