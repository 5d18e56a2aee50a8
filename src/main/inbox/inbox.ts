import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { failed, ok, type Result } from '../../shared/contract/result'
import type { ImportOutcome } from '../../shared/contract/views'
import {
  applied,
  type Change,
  type Corrected,
  type Correction,
  effectOf,
  takenBack
} from '../../shared/domain/correction'
import type { Message, ParsedMessage } from '../../shared/domain/message'
import type { MessageKind } from '../../shared/domain/message-kind'
import type { Signal } from '../../shared/domain/reading'
import type { State } from '../../shared/state/state'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'
import type { ReadQueue } from './read-queue'
import { withCorrections, withDecidedKind, withMessage, withRemoved, withTick, withWaiting } from './state-changes'

/** Everything that happens to messages: in, read, put away, brought back, ticked. */
export interface Inbox {
  /** Parses, keeps the original, stores the message, and has it read in the background. Never throws for bad input. */
  add(name: string, bytes: Uint8Array): Promise<ImportOutcome>
  /** Has every message read that was still waiting when the program last ended. */
  resume(): void
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  readAgain(id: string): Promise<Result<true>>
  setActionDone(actionId: string, done: boolean): Promise<Result<true>>
  /** `invalid_request` where the change is about words that the message does not have. */
  correct(messageId: string, change: Change): Promise<Result<Corrected>>
  takeBack(messageId: string, corrected: Corrected): Promise<Result<true>>
  setKind(messageId: string, kind: MessageKind | null): Promise<Result<true>>
}

export interface InboxOptions {
  readonly store: Store
  readonly queue: ReadQueue
  readonly originals: Originals
  readonly parse: (name: string, bytes: Uint8Array) => Promise<Result<ParsedMessage>>
  /** The time now as ISO 8601. */
  readonly now: () => string
}

/** @see Inbox */
export function createInbox({ store, queue, originals, parse, now }: InboxOptions): Inbox {
  /** Changes what belongs to a message; `not_found` where there is no such message. */
  async function changed(messageId: string, change: (state: State) => State): Promise<Result<true>> {
    if (!store.state().messages.some(({ message }) => message.id === messageId)) return failed('not_found')
    const result = await store.change(change)
    return result.ok ? ok(true) : result
  }

  async function addParsed(name: string, bytes: Uint8Array): Promise<ImportOutcome['result']> {
    const parsed = await parse(name, bytes)
    if (!parsed.ok) return parsed
    const kept = await originals.keepOriginal(bytes)
    if (!kept.ok) return kept
    const { sha256, byteLength } = kept.value
    const known = (state: State): string | undefined =>
      state.messages.find(({ message }) => message.sha256 === sha256)?.message.id
    const message: Message = { ...parsed.value, id: randomUUID(), sourceName: name, sha256, byteLength, addedAt: now() }
    let duplicate = false
    const stored = await store.change((state) => {
      // Looked up inside the change: two drops of one file at the same moment must not both be new.
      const id = known(state)
      duplicate = id !== undefined
      return id === undefined ? withMessage(state, message) : withRemoved(state, id, null)
    })
    if (!stored.ok) return stored
    const messageId = known(stored.value) ?? message.id
    queue.add(messageId)
    return { ok: true, messageId, duplicate }
  }

  return {
    async add(name, bytes) {
      const shortName = path.basename(name)
      return { name: shortName, result: await addParsed(shortName, bytes) }
    },
    resume() {
      for (const { message, reading } of store.state().messages) if (reading.state === 'waiting') queue.add(message.id)
    },
    remove: (id) => changed(id, (state) => withRemoved(state, id, now())),
    restore: (id) => changed(id, (state) => withRemoved(state, id, null)),
    async readAgain(id) {
      const result = await changed(id, (state) => withWaiting(state, id))
      if (result.ok) queue.add(id)
      return result
    },
    async correct(messageId, change) {
      const { end } = change
      let corrected: Corrected = { added: [], displaced: [] }
      const stored = store.state().messages.find(({ message }) => message.id === messageId)
      if (stored && end > stored.message.body.length) return failed('invalid_request')
      const result = await changed(messageId, (state) =>
        withCorrections(state, messageId, (corrections) => {
          corrected = effectOf(change, corrections, modelSignals(state, messageId), now())
          return applied(corrections, corrected)
        })
      )
      return result.ok ? ok(corrected) : result
    },
    async takeBack(messageId, corrected) {
      const stored = store.state().messages.find(({ message }) => message.id === messageId)
      const beyond = ({ end }: Correction): boolean => end > (stored?.message.body.length ?? 0)
      if (stored && [...corrected.added, ...corrected.displaced].some(beyond)) return failed('invalid_request')
      return changed(messageId, (state) =>
        withCorrections(state, messageId, (corrections) => takenBack(corrections, corrected))
      )
    },
    setKind: (messageId, kind) => changed(messageId, (state) => withDecidedKind(state, messageId, kind)),
    setActionDone(actionId, done) {
      const messageId = actionId.slice(0, actionId.indexOf(':'))
      return changed(messageId, (state) => withTick(state, actionId, done ? now() : null))
    }
  }
}

/** What the model itself says of a message, without corrections. */
function modelSignals(state: State, messageId: string): readonly Signal[] {
  const reading = state.messages.find(({ message }) => message.id === messageId)?.reading
  return reading?.state === 'read' ? reading.reading.signals : []
}
