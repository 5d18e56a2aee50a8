import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWriting, type Kept } from '../../../src/renderer/features/journal/writing/writing'
import type { EntryAbout, EntryWriting, Written } from '../../../src/shared/contract/journal-views'
import { MAX_TEXT_LENGTH, type Result } from '../../../src/shared/contract/result'

const ABOUT: EntryAbout = { day: '2026-11-23', mood: null, prompt: null, messages: [], applications: [] }

interface Place {
  readonly sent: EntryWriting[]
  readonly kept: Kept[]
  readonly later: EntryAbout[]
  answer: (result: Result<Written>) => Promise<void>
}

function writingOn(begun: { text: string; seen: string | null; about: EntryAbout | null }) {
  const answers: ((result: Result<Written>) => void)[] = []
  const place: Place = {
    sent: [],
    kept: [],
    later: [],
    async answer(result) {
      answers.shift()?.(result)
      await vi.advanceTimersByTimeAsync(0)
    }
  }
  const writing = createWriting({
    id: 'a',
    ...begun,
    keep(one) {
      place.sent.push(one)
      return new Promise((resolve) => answers.push(resolve))
    },
    onKept: (kept) => place.kept.push(kept),
    onLater: (about) => place.later.push(about)
  })
  return { writing, place }
}

const keptAt = (changedAt: string): Result<Written> => ({ ok: true, value: { kind: 'kept', changedAt } })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a writing', () => {
  it('is sent in a pause, and at the latest after a while of typing without one', async () => {
    const { writing, place } = writingOn({ text: 'a', seen: '1', about: null })
    writing.typed(() => 'ab')
    expect(writing.shown().standing.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(place.sent).toEqual([{ id: 'a', text: 'ab', seen: '1', about: null }])
    await place.answer(keptAt('2'))
    expect(writing.shown().standing.kind).toBe('kept')
    for (let at = 0; at < 20; at += 1) {
      writing.typed(() => `ab${at}`)
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(place.sent.length).toBe(2)
  })

  it('goes on top of the version that came last, and what is typed meanwhile follows', async () => {
    const { writing, place } = writingOn({ text: 'a', seen: '1', about: null })
    writing.typed(() => 'b')
    void writing.flush()
    writing.typed(() => 'c')
    await vi.advanceTimersByTimeAsync(3000)
    expect(place.sent).toHaveLength(1)
    await place.answer(keptAt('2'))
    expect(place.sent[1]).toEqual({ id: 'a', text: 'c', seen: '2', about: null })
    await place.answer(keptAt('3'))
    expect(writing.isUnsent()).toBe(false)
    expect(place.kept.map(({ text }) => text)).toEqual(['b', 'c'])
  })

  it('stays here and is tried again where it cannot be kept', async () => {
    const { writing, place } = writingOn({ text: 'a', seen: '1', about: null })
    writing.typed(() => 'b')
    void writing.flush()
    await place.answer({ ok: false, code: 'disk_full' })
    expect(writing.shown().standing).toEqual({ kind: 'failed', code: 'disk_full' })
    expect(writing.text()).toBe('b')
    expect(writing.isUnsent()).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    await place.answer(keptAt('2'))
    expect(writing.shown().standing.kind).toBe('kept')
  })

  it('is never written over another version', async () => {
    const { writing, place } = writingOn({ text: 'a', seen: '1', about: null })
    writing.typed(() => 'b')
    void writing.flush()
    await place.answer({ ok: true, value: { kind: 'overtaken', changedAt: '9' } })
    expect(writing.shown().standing.kind).toBe('overtaken')
    writing.typed(() => 'bc')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(place.sent).toHaveLength(1)
    expect(writing.text()).toBe('bc')
  })

  it('of a new entry is sent with its first words, or with the first thing said about it', async () => {
    const { writing, place } = writingOn({ text: '', seen: null, about: ABOUT })
    await writing.flush()
    expect(place.sent).toEqual([])
    expect(writing.isUntouched()).toBe(true)
    writing.setAbout({ mood: 2 })
    expect(place.sent).toEqual([{ id: 'a', text: '', seen: null, about: { ...ABOUT, mood: 2 } }])
    // Said while the first words are on their way: main is told once they have arrived.
    writing.setAbout({ mood: 4 })
    await place.answer(keptAt('1'))
    expect(place.later).toEqual([{ ...ABOUT, mood: 4 }])
    expect(place.kept[0]?.about).toEqual({ ...ABOUT, mood: 4 })
    expect(writing.isNew()).toBe(false)
  })

  it('takes newer words of main only where none are unsent, and never older ones', () => {
    const { writing } = writingOn({ text: 'a', seen: '2', about: null })
    const entry = { ...ABOUT, id: 'a', addedAt: '', removedAt: null }
    writing.received({ ...entry, text: 'old', changedAt: '1' })
    expect(writing.text()).toBe('a')
    writing.received({ ...entry, text: 'new', changedAt: '3' })
    expect([writing.text(), writing.shown().epoch]).toEqual(['new', 1])
    writing.typed(() => 'mine')
    writing.received({ ...entry, text: 'newer', changedAt: '4' })
    expect(writing.text()).toBe('mine')
  })

  it('says that it is too long rather than losing what was typed', async () => {
    const { writing, place } = writingOn({ text: '', seen: '1', about: null })
    writing.typed(() => 'x'.repeat(MAX_TEXT_LENGTH + 1))
    await writing.flush()
    expect(writing.shown().standing).toEqual({ kind: 'failed', code: 'too_long' })
    expect(place.sent).toEqual([])
  })
})
