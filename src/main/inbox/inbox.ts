import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { Duplicate } from '../../shared/contract/views'
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
import { sha256Of } from '../storage/content-hash'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'
import { enriched, type Known, knownMessage } from './duplicates'
import type { ReadEnd, ReadQueue } from './read-queue'
import {
  withAllRemoved,
  withCorrections,
  withDecidedKind,
  withFoundFacts,
  withMessage,
  withPassedOver,
  withRemoved,
  withTick,
  withWaiting
} from './state-changes'

/** What became of one message that came in. */
export type Added =
  | {
      readonly ok: true
      readonly messageId: string
      /** How it was known already, or null for a new one. */
      readonly duplicate: Duplicate | null
      /** How reading it ends; null where it was read before. */
      readonly read: Promise<ReadEnd> | null
    }
  | { readonly ok: false; readonly code: ErrorCode }

/** Everything that happens to messages: in, read, put away, brought back, ticked. */
export interface Inbox {
  /**
   * Parses, keeps the original, stores the message, and has it read in the background. Never throws for bad input. One that
   * the person had put away comes back.
   * @param patience milliseconds that storing it may wait for others that come with it
   */
  add(name: string, bytes: Uint8Array, patience?: number): Promise<Added>
  /**
   * As `add`, where nobody brought it in just now (the watched folder): what is known is left as it is, and what could not be
   * taken in once is not tried again; both give null.
   */
  addQuietly(name: string, bytes: Uint8Array, patience?: number): Promise<Added | null>
  /** Resolves once it is worth bringing more in: what is not read yet is few. */
  room(): Promise<void>
  /** Has every message read that was still waiting when the program last ended. */
  resume(): void
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  /** Puts many away at once, or brings them back. */
  setRemoved(ids: readonly string[], removed: boolean): Promise<Result<true>>
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

/** These do not lie in the file alone: parsing it took too long, or the program ended. */
const MAY_PASS: readonly ErrorCode[] = ['unreadable_file']

/** @see Inbox */
export function createInbox({ store, queue, originals, parse, now }: InboxOptions): Inbox {
  /** Changes what belongs to a message; `not_found` where there is no such message. */
  async function changed(messageId: string, change: (state: State) => State): Promise<Result<true>> {
    if (!store.state().messages.some(({ message }) => message.id === messageId)) return failed('not_found')
    const result = await store.change(change)
    return result.ok ? ok(true) : result
  }

  async function keep(name: string, bytes: Uint8Array, parsed: ParsedMessage, patience = 0): Promise<Added> {
    const kept = await originals.keepOriginal(bytes)
    if (!kept.ok) return kept
    const { sha256, byteLength } = kept.value
    const message: Message = { ...parsed, id: randomUUID(), sourceName: name, sha256, byteLength, addedAt: now() }
    let known: Known | null = null
    const stored = await store.change((state) => {
      // Looked up inside the change: two drops of one file at the same moment must not both be new.
      known = knownMessage(state.messages, parsed, sha256)
      return known === null ? withMessage(state, message) : withKnown(state, known, parsed)
    }, patience)
    if (!stored.ok) return stored
    // TypeScript does not see that the change has run.
    const { stored: old, as: duplicate } = (known as Known | null) ?? { stored: null, as: null }
    const messageId = old?.message.id ?? message.id
    const read = old === null || old.reading.state === 'waiting' ? queue.add(messageId) : null
    return { ok: true, messageId, duplicate, read }
  }

  async function add(name: string, bytes: Uint8Array, patience = 0): Promise<Added> {
    const parsed = await parse(name, bytes)
    return parsed.ok ? keep(name, bytes, parsed.value, patience) : parsed
  }

  async function addQuietly(name: string, bytes: Uint8Array, patience = 0): Promise<Added | null> {
    const sha256 = await sha256Of(bytes)
    const { messages, passedOver } = store.state()
    if (passedOver.includes(sha256) || messages.some(({ message }) => message.sha256 === sha256)) return null
    const parsed = await parse(name, bytes)
    if (!parsed.ok) {
      // What another try may bring in is tried again at the next start.
      if (!MAY_PASS.includes(parsed.code)) await store.change((state) => withPassedOver(state, sha256))
      return parsed
    }
    return knownMessage(store.state().messages, parsed.value, sha256) === null
      ? keep(name, bytes, parsed.value, patience)
      : null
  }

  return {
    add: (name, bytes, patience) => add(path.basename(name), bytes, patience),
    addQuietly: (name, bytes, patience) => addQuietly(path.basename(name), bytes, patience),
    room: () => queue.room(),
    resume() {
      for (const { message, reading } of store.state().messages) {
        if (reading.state === 'waiting') void queue.add(message.id)
      }
    },
    remove: (id) => changed(id, (state) => withRemoved(state, id, now())),
    restore: (id) => changed(id, (state) => withRemoved(state, id, null)),
    async setRemoved(ids, removed) {
      const result = await store.change((state) => withAllRemoved(state, new Set(ids), removed ? now() : null))
      return result.ok ? ok(true) : result
    },
    async readAgain(id) {
      const result = await changed(id, (state) => withWaiting(state, id))
      if (result.ok) void queue.add(id)
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

/** A known message, brought back where it was put away, with what the other kind of file shows beyond it. */
function withKnown(state: State, { stored, as }: Known, parsed: ParsedMessage): State {
  const { id } = stored.message
  const back = withRemoved(state, id, null)
  return as === 'same_text' ? withFoundFacts(back, id, (message) => enriched(message, parsed)) : back
}
