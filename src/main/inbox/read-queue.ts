import { type ErrorCode, failed } from '../../shared/contract/result'
import { isLearned } from '../../shared/domain/language'
import type { ReaderHost } from '../reader-host/reader-host'
import type { Store } from '../storage/store'
import { withReading } from './state-changes'

/** Sends stored messages to the reader, one after the other, and keeps what comes back. */
export interface ReadQueue {
  add(messageId: string): void
}

/** These say that the reader cannot read now, not that the message cannot be read: it goes on waiting, to the next start. */
const NOT_THE_MESSAGE: readonly ErrorCode[] = ['reader_unavailable', 'model_missing', 'model_changed']

/** @param onUnexpected told what went wrong with one message; the others are read all the same */
export function createReadQueue(
  store: Store,
  reader: Pick<ReaderHost, 'read'>,
  onUnexpected: (error: unknown) => void
): ReadQueue {
  const queued = new Set<string>()
  let last: Promise<void> = Promise.resolve()

  async function readOne(id: string): Promise<void> {
    queued.delete(id)
    const stored = store.state().messages.find(({ message }) => message.id === id)
    if (stored?.reading.state !== 'waiting') return
    const { subject, body, language } = stored.message
    const refused = !isLearned(language) && stored.reading.anyway !== true
    const result = refused ? failed('other_language') : await reader.read({ subject, body })
    if (!result.ok && NOT_THE_MESSAGE.includes(result.code)) return
    // A disk that fails here loses nothing: the message stays "waiting" on disk and is read at the next start.
    await store.change((state) => withReading(state, id, result))
  }

  return {
    add(id) {
      if (queued.has(id)) return
      queued.add(id)
      last = last.then(() => readOne(id)).catch(onUnexpected)
    }
  }
}
