import path from 'node:path'
import type { Result } from '../../shared/contract/result'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/views'
import type { Inbox } from './inbox'

/** A file that was found, with its bytes or why it cannot be read. */
export interface FoundFile {
  readonly path: string
  readonly result: Result<Uint8Array>
}

/**
 * Brings found files in, one after the other, and reports after each. The total grows while folders are still being
 * walked; it is final in the last report, where `done` equals it.
 */
export async function importFiles(
  files: AsyncIterable<FoundFile>,
  inbox: Inbox,
  report: (progress: ImportProgress) => void
): Promise<void> {
  let done = 0
  try {
    for await (const file of files) {
      const outcome: ImportOutcome = file.result.ok
        ? await inbox.add(file.path, file.result.value)
        : { name: path.basename(file.path), result: file.result }
      done += 1
      report({ total: done + 1, done, outcomes: [outcome] })
    }
  } finally {
    // Whatever happened: the page must not wait for more.
    report({ total: done, done, outcomes: [] })
  }
}
