import type { Result } from '../../shared/contract/result'
import type { Reading } from '../../shared/domain/reading'
import type { ReaderHost } from '../reader-host/reader-host'
import type { Store } from '../storage/store'
import { withReading } from './state-changes'

/** Sends stored messages to the reader, one after the other, and keeps what comes back. */
export interface ReadQueue {
  add(messageId: string): void
  /** Resolves when everything added so far is read and stored. */
  idle(): Promise<void>
}

/** @param onSettled called after each reading is stored, for progress */
export function createReadQueue(store: Store, reader: Pick<ReaderHost, 'read'>): ReadQueue {
  const queued = new Set<string>()
  let last: Promise<void> = Promise.resolve()

  async function readOne(id: string): Promise<void> {
    queued.delete(id)
    const stored = store.state().messages.find(({ message }) => message.id === id)
    if (stored?.reading.state !== 'waiting') return
    const { subject, body } = stored.message
    const result: Result<Reading> = await reader.read({ subject, body })
    // A disk that fails here loses nothing: the message stays "waiting" on disk and is read at the next start.
    await store.change((state) => withReading(state, id, result))
  }

  return {
    add(id) {
      if (queued.has(id)) return
      queued.add(id)
      last = last.then(() => readOne(id))
    },
    idle: () => last
  }
}
