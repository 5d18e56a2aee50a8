import { type ErrorCode, failed, type Result } from '../../shared/contract/result'
import { isLearned } from '../../shared/domain/language'
import type { Reading } from '../../shared/domain/reading'
import type { ReaderHost } from '../reader-host/reader-host'
import type { Store } from '../storage/store'
import { withReading } from './state-changes'

/** How it ended for one message: `unread` means that it goes on waiting, or that the reader failed on it. */
export type ReadEnd = 'read' | 'other_language' | 'unread'

/** Sends stored messages to the reader, in the order they came, and keeps what comes back. */
export interface ReadQueue {
  /** Resolves once the outcome is on the disk, or known not to come before the next start. Never rejects. */
  add(messageId: string): Promise<ReadEnd>
  /** Resolves once the reader has so little before it that it is worth bringing more. */
  room(): Promise<void>
}

/** These say that the reader cannot read now, not that the message cannot be read: it goes on waiting, to the next start. */
const NOT_THE_MESSAGE: readonly ErrorCode[] = ['reader_unavailable', 'model_missing', 'model_changed']

/** As many are handed to the reader at once: the others wait there while the first is read, so that it never idles. */
const HANDED_OVER = 12

/** More than these are not worth having before the reader: a stop would have to wait for them. */
const WORTH_WAITING = 96

/** While more is to be read, an outcome may wait so long for others, to be written with them. Milliseconds. */
const PATIENCE_MS = 400

/**
 * @param onUnexpected told what went wrong with one message; the others are read all the same
 * @param onFailed told which message the reader cannot read, and why
 */
export function createReadQueue(
  store: Store,
  reader: Pick<ReaderHost, 'read'>,
  onUnexpected: (error: unknown) => void,
  onFailed: (messageId: string, code: ErrorCode) => void = () => undefined
): ReadQueue {
  /** Messages that wait for the reader, with everyone who waits for their outcome. */
  const queued = new Map<string, ((end: ReadEnd) => void)[]>()
  let handedOver = 0
  let waitingForRoom: (() => void)[] = []

  function feed(): void {
    while (handedOver < HANDED_OVER) {
      const [next] = queued
      if (!next) return
      const [id, listeners] = next
      queued.delete(id)
      handedOver += 1
      const told = (end: ReadEnd): void => {
        for (const listener of listeners) listener(end)
      }
      readOne(id, told)
        .catch((error: unknown) => {
          onUnexpected(error)
          told('unread')
        })
        .finally(() => {
          handedOver -= 1
          if (queued.size < WORTH_WAITING) for (const goOn of waitingForRoom.splice(0)) goOn()
          feed()
        })
    }
  }

  /** Ends when the reader is free for the next; what it said is kept meanwhile. */
  async function readOne(id: string, told: (end: ReadEnd) => void): Promise<void> {
    const stored = store.state().messages.find(({ message }) => message.id === id)
    if (stored?.reading.state !== 'waiting') {
      told(endOf(stored?.reading))
      return
    }
    const { subject, body, language } = stored.message
    const refused = !isLearned(language) && stored.reading.anyway !== true
    const result = refused ? failed('other_language') : await reader.read({ subject, body })
    if (!result.ok && NOT_THE_MESSAGE.includes(result.code)) told('unread')
    else {
      if (!result.ok && !refused) onFailed(id, result.code)
      void keep(id, result).then(told)
    }
  }

  /** A disk that fails here loses nothing: the message stays "waiting" on disk and is read at the next start. */
  async function keep(id: string, result: Result<Reading>): Promise<ReadEnd> {
    try {
      const isLast = queued.size === 0 && handedOver <= 1
      const patience = isLast ? 0 : PATIENCE_MS
      const kept = await store.change((state) => withReading(state, id, result), patience)
      return kept.ok ? endOf(stateAfter(result)) : 'unread'
    } catch (error) {
      onUnexpected(error)
      return 'unread'
    }
  }

  return {
    add(id) {
      return new Promise((told) => {
        queued.set(id, [...(queued.get(id) ?? []), told])
        feed()
      })
    },
    room() {
      if (queued.size < WORTH_WAITING) return Promise.resolve()
      return new Promise((goOn) => {
        waitingForRoom = [...waitingForRoom, goOn]
      })
    }
  }
}

function stateAfter(result: Result<Reading>): { readonly state: string; readonly code?: ErrorCode } {
  return result.ok ? { state: 'read' } : { state: 'failed', code: result.code }
}

function endOf(reading: { readonly state: string; readonly code?: ErrorCode } | undefined): ReadEnd {
  if (reading?.state === 'read') return 'read'
  return reading?.code === 'other_language' ? 'other_language' : 'unread'
}
