import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withMessage, withReading } from '../../../../src/main/inbox/state-changes'
import { createJournal } from '../../../../src/main/journey/journal/journal'
import { openStore } from '../../../../src/main/storage/store'
import { JOURNAL_SCHEMAS } from '../../../../src/shared/contract/journal-schemas'
import type { EntryAbout } from '../../../../src/shared/contract/journal-views'
import { messageOf } from '../../../helpers/message-of'
import { temporaryFolder } from '../../../storage/temporary-folder'

const ID = '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a11'
const OTHER = '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a22'
const ABOUT: EntryAbout = { day: '2026-11-23', mood: null, prompt: null, messages: [], applications: [] }

async function journalIn(folder: string, clock = { now: '2026-11-23T10:00:00.000Z' }) {
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  return { store, clock, journal: createJournal({ store, now: () => clock.now }) }
}

function changedAtOf(result: Awaited<ReturnType<ReturnType<typeof createJournal>['write']>>): string {
  if (!result.ok) throw new Error(result.code)
  return result.value.changedAt
}

describe('the journal', () => {
  it('keeps any text exactly as it is, over a restart', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.constantFrom('a\r\nb\rc\n\n  d  \n', '\u202eשלום 🧑‍🚀\u0000\ufeff e\u0301', 'x'.repeat(100_000))
        ),
        async (text) => {
          const folder = await temporaryFolder()
          const first = await journalIn(folder)
          const written = await first.journal.write({ id: ID, text, seen: null, about: ABOUT })
          expect(written).toMatchObject({ ok: true, value: { kind: 'kept' } })
          await first.store.close()
          const { journal } = await journalIn(folder)
          expect(journal.get(ID)).toMatchObject({ ok: true, value: { text, day: '2026-11-23' } })
        }
      ),
      { numRuns: 25 }
    )
  })

  it('takes words only on top of the version that was seen', async () => {
    const { journal, clock } = await journalIn(await temporaryFolder())
    const first = changedAtOf(await journal.write({ id: ID, text: 'one', seen: null, about: ABOUT }))
    clock.now = '2026-11-23T10:00:01.000Z'
    const second = changedAtOf(await journal.write({ id: ID, text: 'two', seen: first, about: null }))
    expect(second).toBe(clock.now)
    expect(await journal.write({ id: ID, text: 'unseen', seen: first, about: null })).toEqual({
      ok: true,
      value: { kind: 'overtaken', changedAt: second }
    })
    expect(await journal.write({ id: ID, text: 'unseen', seen: null, about: ABOUT })).toMatchObject({
      ok: true,
      value: { kind: 'overtaken' }
    })
    expect(journal.get(ID)).toMatchObject({ ok: true, value: { text: 'two' } })
    // The same words twice are one version.
    expect(changedAtOf(await journal.write({ id: ID, text: 'two', seen: first, about: null }))).toBe(second)
    expect(await journal.write({ id: OTHER, text: 'two', seen: first, about: null })).toEqual({
      ok: false,
      code: 'not_found'
    })
  })

  it('tells versions apart and keeps the order where the clock is set back', async () => {
    const { journal, clock } = await journalIn(await temporaryFolder())
    const first = changedAtOf(await journal.write({ id: ID, text: 'one', seen: null, about: ABOUT }))
    clock.now = '2019-01-01T00:00:00.000Z'
    const second = changedAtOf(await journal.write({ id: ID, text: 'two', seen: first, about: null }))
    expect(second > first).toBe(true)
    await journal.write({ id: OTHER, text: 'second of the day', seen: null, about: ABOUT })
    expect(journal.list().map(({ title }) => title)).toEqual(['second of the day', 'two'])
  })

  it('changes what stands beside the words without touching them or their version', async () => {
    const { journal } = await journalIn(await temporaryFolder())
    const seen = changedAtOf(await journal.write({ id: ID, text: 'one', seen: null, about: ABOUT }))
    expect(await journal.set(ID, { mood: 2, day: '2026-11-01' })).toEqual({ ok: true, value: true })
    expect(journal.get(ID)).toMatchObject({
      ok: true,
      value: { mood: 2, day: '2026-11-01', text: 'one', changedAt: seen }
    })
    expect(await journal.set(OTHER, { mood: 2 })).toEqual({ ok: false, code: 'not_found' })
  })

  it('puts an entry away and brings it back with everything in it', async () => {
    const { journal } = await journalIn(await temporaryFolder())
    await journal.write({ id: ID, text: 'one', seen: null, about: { ...ABOUT, mood: 5 } })
    await journal.remove(ID)
    expect(journal.list()).toEqual([])
    expect(journal.get(ID)).toEqual({ ok: false, code: 'not_found' })
    await journal.restore(ID)
    expect(journal.list()).toMatchObject([{ id: ID, title: 'one', mood: 5 }])
  })

  it('finds entries and kind words by what they are about, and tells what happened', async () => {
    const { journal, store } = await journalIn(await temporaryFolder())
    const [praise, no] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
    await store.change((state) => {
      const signals = [{ label: 'praise', confidence: 0.9, start: 5, end: 20 }] as const
      const read = { kind: 'rejection', kindConfidence: 0.9, signals, model: 'test' } as const
      const first = withReading(
        withMessage(state, messageOf(praise, 'Sam, you did so well.', '2026-11-20T12:00:00Z')),
        praise,
        { ok: true, value: read }
      )
      return withReading(withMessage(first, messageOf(no, 'No.', '2026-11-21T12:00:00Z')), no, {
        ok: true,
        value: { ...read, signals: [] }
      })
    })
    await journal.write({ id: ID, text: 'about it', seen: null, about: { ...ABOUT, messages: [no], mood: 3 } })
    expect(journal.about('message', no).map(({ id }) => id)).toEqual([ID])
    expect(journal.about('message', praise)).toEqual([])
    expect(journal.linked({ messages: [no, OTHER], applications: [OTHER] })).toEqual({
      messages: [
        { id: no, subject: `About ${no}`, sender: 'Ines', date: '2026-11-21T12:00:00Z', saysNo: true, isAway: false }
      ],
      applications: []
    })
    expect(journal.kindWords(10)).toEqual({
      count: 1,
      words: [{ messageId: praise, text: 'you did so well', sender: 'Ines', date: '2026-11-20T12:00:00Z' }]
    })
    const view = journal.lookBack('2026-11-16', '2026-11-23')
    expect(view).toMatchObject({
      messages: [{ what: 'rejection', count: 2 }],
      moods: [{ what: 3, count: 1 }],
      entries: 1,
      kindWordCount: 1
    })
  })

  it('lists 3,000 entries quickly, and again at once', async () => {
    const { journal, store } = await journalIn(await temporaryFolder())
    const entry = { ...ABOUT, text: '', addedAt: '', changedAt: '', removedAt: null }
    await store.change((state) => ({
      ...state,
      journal: Array.from({ length: 3000 }, (_, at) => ({
        ...entry,
        id: String(at),
        text: `# Day ${at}\n\n${'word '.repeat(300)}`
      }))
    }))
    const begun = performance.now()
    expect(journal.list()).toHaveLength(3000)
    expect(performance.now() - begun).toBeLessThan(500)
    expect(journal.list()).toBe(journal.list())
  })
})

describe('what may come in', () => {
  it('is a new entry with its day, or words on top of a version, and nothing else', () => {
    const schema = JOURNAL_SCHEMAS['journal:write']
    const words = { id: ID, text: 'x' }
    expect(schema.safeParse({ ...words, seen: null, about: ABOUT }).success).toBe(true)
    expect(schema.safeParse({ ...words, seen: '2026-11-23T10:00:00.000Z', about: null }).success).toBe(true)
    expect(schema.safeParse({ ...words, seen: null, about: null }).success).toBe(false)
    expect(schema.safeParse({ ...words, seen: null, about: { ...ABOUT, day: '2026-02-30' } }).success).toBe(false)
    expect(schema.safeParse({ ...words, seen: null, about: { ...ABOUT, mood: 6 } }).success).toBe(false)
  })
})
