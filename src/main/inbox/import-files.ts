import path from 'node:path'
import type { ImportOutcome, ImportProgress } from '../../shared/contract/views'
import type { CollectedFile } from '../intake/collect-files'
import type { Inbox } from './inbox'

/**
 * Brings found files in, one after the other, and reports after each. The total grows while folders are still being
 * walked; it is final in the last report, where `done` equals it.
 */
export async function importFiles(
  files: AsyncIterable<CollectedFile>,
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
