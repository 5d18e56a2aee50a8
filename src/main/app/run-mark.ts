import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RedactedError } from './redact'

/** Lies in the program's folder as long as it runs, and stays there where it ended without closing. */
export const RUN_MARK_FILE = 'running.json'

/** A run that did not come to its end. */
export interface EndedRun {
  /** ISO 8601, or null where the file does not say. */
  readonly startedAt: string | null
  /** What it could not go on from; null where nobody knows (power was cut, the system ended it). */
  readonly error: RedactedError | null
}

/** The mark of this run. Nothing here ever rejects: a mark that cannot be written costs only the notice at the next start. */
export interface RunMark {
  /** Sets it, and gives the run before where that did not come to its end. */
  begin(): Promise<EndedRun | null>
  /** Notes what this run cannot go on from. */
  note(error: RedactedError): Promise<void>
  /** Everything is closed. */
  end(): Promise<void>
}

/** @param now ISO 8601 @param onFault told where the mark could not be set or taken away */
export function createRunMark({
  folder,
  now,
  onFault
}: {
  readonly folder: string
  readonly now: () => string
  readonly onFault: (error: unknown) => void
}): RunMark {
  const file = path.join(folder, RUN_MARK_FILE)
  const startedAt = now()

  async function write(error: RedactedError | null): Promise<void> {
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.new`, JSON.stringify({ startedAt, error } satisfies EndedRun), { mode: 0o600 })
      await rename(`${file}.new`, file)
    } catch (fault) {
      onFault(fault)
    }
  }

  return {
    async begin() {
      const text = await readFile(file, 'utf8').catch(() => null)
      await write(null)
      return text === null ? null : endedRunIn(text)
    },
    note: write,
    async end() {
      await rm(file, { force: true }).catch(onFault)
    }
  }
}

/** What the mark of a run says; a mark that cannot be read still says that it was there. */
function endedRunIn(text: string): EndedRun {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return { startedAt: null, error: null }
    const { startedAt, error } = value as { readonly startedAt?: unknown; readonly error?: unknown } // looked at below
    return { startedAt: isMoment(startedAt) ? startedAt : null, error: isError(error) ? error : null }
  } catch {
    // The power was cut while it was written.
    return { startedAt: null, error: null }
  }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(value)
}

function isError(value: unknown): value is RedactedError {
  if (typeof value !== 'object' || value === null) return false
  const { name, code, frames } = value as Readonly<Record<keyof RedactedError, unknown>> // each is looked at below
  return (
    typeof name === 'string' &&
    (code === null || typeof code === 'string') &&
    Array.isArray(frames) &&
    frames.every((frame) => typeof frame === 'string')
  )
}
