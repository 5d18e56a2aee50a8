import type { QueryClient } from '@tanstack/react-query'
import type { EntryAbout } from '../../../../shared/contract/journal-views'
import { dayOfMoment } from '../../../../shared/domain/days'
import type { JournalEntry } from '../../../../shared/domain/journal'
import { bridge } from '../../../bridge'
import { DRAFT_KEY } from '../../../data/drafts'
import { setEntry, showKept } from '../../../data/journal'
import { onLeaving } from '../../../data/leaving'
import { answerOf } from '../../../data/tick'
import { createWriting, type Writing } from './writing'

/** Everything that is being written in this window, whichever page is open. */
export interface Writings {
  find(id: string): Writing | undefined
  /** Begins an entry for today, which main gets with its first words. */
  begin(about?: Partial<EntryAbout>, text?: string): Writing
  /** The writing of an entry that main has. */
  open(entry: JournalEntry): Writing
  /** It is shown from here on: it is not forgotten before it was left. */
  enter(id: string): void
  /** Sends what is unsent; what main has then is forgotten here. */
  leave(id: string): Promise<void>
  forget(id: string): void
}

const KEY = [...DRAFT_KEY, 'journal'] as const

/**
 * The writings of a window. What is unsent goes to main when the person turns away from the window or closes it; where it cannot, the
 * window stays open once, and the entry is shown.
 * @param show opens an entry
 */
export function writingsOf(client: QueryClient, show: (id: string) => void): Writings {
  const known = client.getQueryData<Writings>(KEY)
  if (known) return known
  const writings = new Map<string, Writing>()
  const entered = new Set<string>()
  const unsent = (): readonly Writing[] => [...writings.values()].filter((one) => one.isUnsent())
  const flushAll = (): Promise<unknown> => Promise.all(unsent().map((one) => one.flush()))

  function add(id: string, begun: Pick<JournalEntry, 'text'> & { seen: string | null; about: EntryAbout | null }) {
    const writing = createWriting({
      id,
      ...begun,
      keep: (one) => answerOf(bridge.writeEntry(one)),
      onKept: (kept) => showKept(client, id, kept),
      onLater: (about) => void setEntry(client, id, about)
    })
    writings.set(id, writing)
    return writing
  }

  /** What could not be kept already, told once: who closes the window again means it. */
  const told = new Map<string, string>()
  window.addEventListener('beforeunload', (event) => {
    const open = unsent()
    const late = open.some((one) => one.isSending())
    const stuck = open.find(
      ({ id, shown, text }) => ['failed', 'overtaken'].includes(shown().standing.kind) && told.get(id) !== text()
    )
    void flushAll().then(() => {
      if (late && !stuck && unsent().length === 0) window.close()
    })
    if (!late && !stuck) return
    event.preventDefault()
    // Chromium below 119 listens to nothing else.
    event.returnValue = true
    if (!stuck) return
    told.set(stuck.id, stuck.text())
    show(stuck.id)
  })
  onLeaving(async () => {
    await flushAll()
    return unsent().length === 0
  })
  window.addEventListener('blur', () => void flushAll())
  document.addEventListener('visibilitychange', () => void flushAll())

  const value: Writings = {
    find: (id) => writings.get(id),
    begin(about = {}, text = '') {
      const blank = text === '' && Object.keys(about).length === 0
      const untouched = [...writings.values()].find((one) => one.isUntouched() && isBlank(one))
      if (blank && untouched) return untouched
      const day = dayOfMoment(new Date().toISOString()) ?? ''
      const whole = { day, mood: null, prompt: null, messages: [], applications: [], ...about }
      const writing = add(crypto.randomUUID(), { text: '', seen: null, about: whole })
      if (text !== '') writing.typed(() => text)
      return writing
    },
    open(entry) {
      const writing = writings.get(entry.id)
      if (writing) return writing
      return add(entry.id, { text: entry.text, seen: entry.changedAt, about: null })
    },
    enter: (id) => void entered.add(id),
    async leave(id) {
      entered.delete(id)
      const writing = writings.get(id)
      if (!writing) return
      await writing.flush()
      const isDone = !writing.isUnsent() && !writing.isUntouched()
      if (isDone && !entered.has(id) && writings.get(id) === writing) writings.delete(id)
    },
    forget: (id) => void writings.delete(id)
  }
  client.setQueryData(KEY, value)
  return value
}

/** An untouched draft of today without links can be used for another. */
function isBlank(writing: Writing): boolean {
  const { about } = writing.shown()
  return (
    about !== null &&
    about.day === dayOfMoment(new Date().toISOString()) &&
    about.messages.length + about.applications.length === 0
  )
}
