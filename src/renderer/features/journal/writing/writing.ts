import type { EntryAbout, EntryWriting, Written } from '../../../../shared/contract/journal-views'
import { type ErrorCode, MAX_TEXT_LENGTH, type Result } from '../../../../shared/contract/result'
import type { JournalEntry } from '../../../../shared/domain/journal'

/** A pause in typing after which the words are kept, and how long they wait at most while there is none; in milliseconds. */
const PAUSE_MS = 600
const LONGEST_MS = 2500
/** After so long it is tried again where it failed. */
const AGAIN_MS = 10_000

/** How the words of the window stand to those that main has. */
export type Standing =
  | { readonly kind: 'kept' }
  /** Typed, and not sent yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** The words are in the window only. It is tried again. */
  | { readonly kind: 'failed'; readonly code: ErrorCode | 'too_long' }
  /** Main has another version, or none any more. Nothing is kept on top of it. */
  | { readonly kind: 'overtaken' }

/** What is shown of a writing. The same object as long as nothing of it changes. */
export interface Shown {
  readonly standing: Standing
  /** What a new entry began with, also once main has it; null for one that was there. */
  readonly about: EntryAbout | null
  /** Counts how often other words than those typed here took their place: the editor begins anew. */
  readonly epoch: number
}

/** What main has of an entry after its words were kept. `about`: of one that is new. */
export interface Kept {
  readonly text: string
  readonly changedAt: string
  readonly about: EntryAbout | null
}

export interface WritingOptions {
  readonly id: string
  readonly text: string
  /** The version of these words, or null for an entry that main does not have. */
  readonly seen: string | null
  /** Of an entry that main does not have, else null. */
  readonly about: EntryAbout | null
  readonly keep: (writing: EntryWriting) => Promise<Result<Written>>
  readonly onKept: (kept: Kept) => void
  /** What was said about a new entry while it was kept for the first time. */
  readonly onLater: (about: EntryAbout) => void
}

/** The words of one entry as the window has them, on their way to main. They are here until main has them. */
export interface Writing {
  readonly id: string
  shown(): Shown
  /** Calls the listener after each change of what is shown; gives the function that ends it. */
  subscribe(listener: () => void): () => void
  /** The words as they are now. */
  text(): string
  /** Main does not have it yet. */
  isNew(): boolean
  /** Nothing was ever typed or said about it, and main does not have it. */
  isUntouched(): boolean
  /** Whether main has not got the words yet. */
  isUnsent(): boolean
  /** Whether words are on their way: newer ones can go only after the answer. */
  isSending(): boolean
  /** Told at each change; `read` gives the words when they are needed. */
  typed(read: () => string): void
  /** Says something about an entry that main does not have yet, and keeps it. */
  setAbout(about: Partial<EntryAbout>): void
  /** Sends what was not sent yet, at once. */
  flush(): Promise<void>
  /** Told what main has; newer words take the place of these where none are unsent. */
  received(entry: JournalEntry): void
}

/** @see Writing */
export function createWriting({ id, text, seen: firstSeen, about, keep, onKept, onLater }: WritingOptions): Writing {
  let seen = firstSeen
  let kept = text
  let current = text
  let read: (() => string) | null = null
  let touched = false
  let shown: Shown = { standing: { kind: 'kept' }, about, epoch: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitsSince: number | null = null
  let sending: Promise<void> | null = null
  const listeners = new Set<() => void>()

  function show(change: Partial<Shown>): void {
    shown = { ...shown, ...change }
    for (const listener of [...listeners]) listener()
  }

  function hold(): string {
    if (read !== null) current = read()
    read = null
    return current
  }

  function isUnsent(): boolean {
    return seen === null ? touched : hold() !== kept
  }

  function plan(): void {
    clearTimeout(timer)
    waitsSince ??= Date.now()
    // The clock may be set back: it never waits longer than a pause.
    const left = Math.max(0, LONGEST_MS - Math.max(0, Date.now() - waitsSince))
    timer = setTimeout(() => void flush(), Math.min(PAUSE_MS, left))
  }

  async function send(): Promise<void> {
    waitsSince = null
    const sent = current
    const sentAbout = shown.about
    if (sent.length > MAX_TEXT_LENGTH) {
      show({ standing: { kind: 'failed', code: 'too_long' } })
      return
    }
    show({ standing: { kind: 'saving' } })
    const result = await keep({ id, text: sent, seen, about: seen === null ? sentAbout : null })
    const refusal = refusalIn(result)
    if (refusal !== null) {
      show({ standing: refusal })
      if (refusal.kind === 'failed') timer = setTimeout(() => void flush(), AGAIN_MS)
      return
    }
    wasKept(sent, sentAbout, result)
  }

  function wasKept(sent: string, sentAbout: EntryAbout | null, result: Result<Written>): void {
    if (!result.ok) return
    const { changedAt } = result.value
    const later = seen === null && shown.about !== sentAbout ? shown.about : null
    onKept({ text: sent, changedAt, about: seen === null ? (later ?? sentAbout) : null })
    seen = changedAt
    kept = sent
    const typedOn = read !== null || current !== sent
    show({ standing: { kind: typedOn ? 'waiting' : 'kept' } })
    if (later !== null) onLater(later)
    if (typedOn) plan()
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    hold()
    if (sending !== null) return sending.then(flush)
    if (shown.standing.kind === 'overtaken') return Promise.resolve()
    if (!isUnsent()) {
      waitsSince = null
      if (shown.standing.kind !== 'kept') show({ standing: { kind: 'kept' } })
      return Promise.resolve()
    }
    sending = send().finally(() => {
      sending = null
    })
    return sending
  }

  return {
    id,
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    text: hold,
    isNew: () => seen === null,
    isUntouched: () => seen === null && !touched,
    isUnsent,
    isSending: () => sending !== null,
    typed(source) {
      read = source
      touched = true
      if (shown.standing.kind === 'overtaken') return
      if (shown.standing.kind === 'kept') show({ standing: { kind: 'waiting' } })
      plan()
    },
    setAbout(change) {
      if (seen !== null || shown.about === null) return
      touched = true
      show({ about: { ...shown.about, ...change } })
      void flush()
    },
    flush,
    received(entry) {
      // Versions only grow: an older one is an answer that was on its way.
      if (seen === null || entry.changedAt <= seen || sending !== null || isUnsent()) return
      seen = entry.changedAt
      kept = entry.text
      current = entry.text
      show({ standing: { kind: 'kept' }, epoch: shown.epoch + 1 })
    }
  }
}

/** How words stand that were not kept; null where they were. */
function refusalIn(result: Result<Written>): Standing | null {
  if (result.ok) return result.value.kind === 'overtaken' ? { kind: 'overtaken' } : null
  // An entry that is not there any more has no version to keep words on top of.
  return result.code === 'not_found' ? { kind: 'overtaken' } : { kind: 'failed', code: result.code }
}
