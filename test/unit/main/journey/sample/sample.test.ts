import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseMessage } from '../../../../../src/main/intake/parse-message'
import { filled } from '../../../../../src/main/journey/sample/calendar'
import { createSample, type SampleOptions } from '../../../../../src/main/journey/sample/sample'
import { originalsIn } from '../../../../../src/main/storage/originals'
import { openStore } from '../../../../../src/main/storage/store'
import { failed } from '../../../../../src/shared/contract/result'
import { newApplication } from '../../../../../src/shared/domain/application'
import { newAsk } from '../../../../../src/shared/domain/ask'
import { linksOf } from '../../../../../src/shared/domain/linking'
import { emptyState, type State } from '../../../../../src/shared/state/state'
import { temporaryFolder } from '../../../../storage/temporary-folder'

const FOLDER = path.resolve('resources/sample-data')
const NOW = new Date(2026, 10, 25, 15, 0)
const AT = NOW.toISOString()

async function place(options: Partial<SampleOptions> = {}) {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  const originals = originalsIn({ folder })
  const read: string[] = []
  const sample = createSample({
    store,
    originals,
    parse: parseMessage,
    read: (id) => read.push(id),
    folder: FOLDER,
    now: () => NOW,
    ...options
  })
  const change = async (mutate: (state: State) => State): Promise<void> => {
    expect((await store.change(mutate)).ok).toBe(true)
  }
  const kept = (): Promise<string[]> => readdir(path.join(folder, 'originals'))
  return { folder, store, originals, sample, read, change, kept }
}

/** Everything that the state says, in the order of no importance. */
const bare = (state: State): State => ({ ...state, settings: emptyState().settings })

describe('loading the sample data', () => {
  it('brings half a year of a job search in through the real intake, and has every message read', async () => {
    const { store, sample, read } = await place()
    expect(sample.view()).toEqual({ isEmpty: true, isLoaded: false, ownWords: 0 })
    expect(await sample.load()).toEqual({ ok: true, value: true })
    const { messages, applications, asks, journal, resumes } = store.state()
    expect(messages).toHaveLength(20)
    expect(applications).toHaveLength(15)
    expect(journal).toHaveLength(10)
    expect(resumes).toHaveLength(2)
    expect(asks.map(({ end }) => end?.as ?? 'waiting')).toEqual(['answered', 'declined', 'waiting'])
    expect(read.sort()).toEqual(messages.map(({ message }) => message.id).sort())
    expect(sample.view()).toEqual({ isEmpty: false, isLoaded: true, ownWords: 0 })
  })

  it('lies within the last half year, on working days, with every place filled in', async () => {
    const { store, sample } = await place()
    await sample.load()
    for (const { message } of store.state().messages) {
      const date = new Date(message.date ?? '')
      const days = (NOW.getTime() - date.getTime()) / 86_400_000
      expect(days).toBeGreaterThan(0)
      expect(days).toBeLessThan(183)
      expect([0, 6]).not.toContain(date.getDay())
      expect(message.body + message.subject).not.toContain('{{')
      expect(message.language).toBe('en')
    }
  })

  it('speaks of invented people and firms alone: every address is one that can never exist', async () => {
    for (const name of await readdir(path.join(FOLDER, 'messages'))) {
      const text = await readFile(path.join(FOLDER, 'messages', name), 'utf8')
      for (const [address] of text.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(address).toMatch(/\.example$/)
      expect(text).not.toMatch(/https?:|www\./)
    }
  })

  it('has every message belong to its application by the rules alone', async () => {
    const { store, sample } = await place()
    await sample.load()
    const { messages, applications } = store.state()
    const links = linksOf(
      messages.map(({ message }) => ({ message, facts: message, decision: null })),
      applications
    )
    const unlinked = messages.filter(({ message }) => links.get(message.id)?.kind !== 'linked')
    expect(unlinked.map(({ message }) => [message.sourceName, message.company, message.role])).toEqual([])
  })

  it('comes once, also when it is asked for twice', async () => {
    const { store, sample } = await place()
    await Promise.all([sample.load(), sample.load()])
    await sample.load()
    expect(store.state().messages).toHaveLength(20)
  })
})

describe('removing the sample data', () => {
  it('leaves no trace in the data and none in the originals, and can be loaded again', async () => {
    const { store, sample, kept } = await place()
    await sample.load()
    expect(await kept()).toHaveLength(23)
    expect(await sample.remove()).toEqual({ ok: true, value: true })
    expect(bare(store.state())).toEqual(emptyState())
    expect(await kept()).toEqual([])
    expect(sample.view()).toEqual({ isEmpty: true, isLoaded: false, ownWords: 0 })
    expect((await sample.load()).ok).toBe(true)
    expect(store.state().messages).toHaveLength(20)
  })

  it('takes ticks, decisions, links and drafts along that hang on it, and leaves everything of the person', async () => {
    const { store, sample, originals, change, kept } = await place()
    const mail = new TextEncoder().encode('From: a@own.example\r\nSubject: Mine\r\n\r\nThank you, and no.\r\n')
    const { value: original } = (await originals.keepOriginal(mail)) as {
      value: { sha256: string; byteLength: number }
    }
    const parsed = await parseMessage('own.eml', mail)
    if (!parsed.ok) throw new Error(parsed.code)
    const own = '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a11'
    const ownApplication = newApplication('0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a12', 'Own', 'Baker', AT)
    const message = { ...parsed.value, id: own, sourceName: 'own.eml', addedAt: AT, ...original }
    await change((state) => ({
      ...state,
      applications: [ownApplication],
      messages: [
        {
          message,
          reading: { state: 'waiting' },
          corrections: [],
          decidedKind: null,
          decidedFacts: {},
          application: null,
          removedAt: null
        }
      ],
      ticks: { [`${own}:ask_feedback`]: { doneAt: AT } }
    }))
    const before = store.state()
    await sample.load()
    const { messages, applications } = store.state()
    const [theirs, firm] = [messages.at(-1)?.message.id ?? '', applications.at(-1)?.id ?? '']
    const draft = { to: null, tone: 'plain', subject: 'Hi', text: 'Hi', kept: {}, followUp: '' } as const
    const entry = { ...store.state().journal[0], id: '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a13', text: 'My own words.' }
    await change((state) => ({
      ...state,
      messages: state.messages.map((stored) =>
        stored.message.id === own
          ? { ...stored, application: { kind: 'belongs', applicationId: firm } as const }
          : { ...stored, removedAt: AT }
      ),
      ticks: { ...state.ticks, [`${theirs}:keep_in_mind`]: { doneAt: AT } },
      decisions: { ...state.decisions, [`${theirs}:explain_level`]: { kind: 'accepted', at: AT } },
      journal: [
        ...state.journal,
        { ...(entry as State['journal'][number]), messages: [theirs, own], applications: [firm] }
      ],
      asks: [
        ...state.asks,
        newAsk('about-theirs', { from: 'message', messageId: theirs, kind: 'feedback' }, draft, AT),
        newAsk('about-own', { from: 'message', messageId: own, kind: 'feedback' }, draft, AT)
      ]
    }))
    expect((await sample.remove()).ok).toBe(true)
    const after = store.state()
    expect(after.messages).toEqual(before.messages)
    expect(after.applications).toEqual(before.applications)
    expect(after.ticks).toEqual(before.ticks)
    expect(after.decisions).toEqual({})
    expect(after.asks.map(({ id }) => id)).toEqual(['about-own'])
    expect(after.journal).toEqual([{ ...(entry as State['journal'][number]), messages: [own], applications: [] }])
    expect(await kept()).toEqual([original.sha256])
  })

  it('keeps what the person wrote into it: changed entries, notes on applications, saves of their own', async () => {
    const { store, originals, sample, change } = await place()
    await sample.load()
    const own = await originals.keepOriginal(new TextEncoder().encode('My resume'))
    if (!own.ok) throw new Error(own.code)
    await change((state) => ({
      ...state,
      journal: state.journal.map((entry, at) => (at === 2 ? { ...entry, text: `${entry.text}\n\nMe, too.` } : entry)),
      applications: state.applications.map((one, at) => (at === 0 ? { ...one, notes: 'Call them.' } : one)),
      resumes: state.resumes.map((file, at) =>
        at === 0
          ? {
              ...file,
              versions: [...file.versions, { ...own.value, fileName: 'mine.md', addedAt: AT, usedFor: ['x'] }]
            }
          : file
      )
    }))
    expect(sample.view().ownWords).toBe(2)
    await sample.remove()
    const { journal, resumes, applications } = store.state()
    expect(applications).toEqual([])
    expect(journal.map(({ text }) => text)).toEqual([
      expect.stringMatching(/Me, too\.$/),
      'My notes on Supply Planner, Harborline Freight (sample data):\n\nCall them.'
    ])
    expect(journal.every(({ messages, applications: to }) => messages.length + to.length === 0)).toBe(true)
    expect(journal[1]?.day).toBe('2026-11-25')
    expect(resumes.map(({ versions }) => versions.map(({ fileName }) => fileName))).toEqual([['mine.md']])
    expect((await originals.readOriginal(own.value.sha256)).ok).toBe(true)
  })

  it('goes on naming itself while an original cannot be deleted, and ends at the next try', async () => {
    const { store, originals, change, kept } = await place()
    let held = true
    const sample = createSample({
      store,
      originals: {
        keepOriginal: originals.keepOriginal,
        removeOriginal: (sha256) =>
          held ? Promise.resolve(failed('storage_failed')) : originals.removeOriginal(sha256)
      },
      parse: parseMessage,
      read: () => undefined,
      folder: FOLDER,
      now: () => NOW
    })
    await sample.load()
    expect(await sample.remove()).toEqual({ ok: false, code: 'storage_failed' })
    expect(store.state().messages).toEqual([])
    expect(sample.view()).toEqual({ isEmpty: true, isLoaded: true, ownWords: 0 })
    await change((state) => state)
    held = false
    expect((await sample.remove()).ok).toBe(true)
    expect(await kept()).toEqual([])
    expect(store.state().sample).toBeNull()
  })
})

describe('days of the sample data', () => {
  it('moves from a weekend to the working day away from today', () => {
    const monday = new Date(2026, 10, 23, 9, 0)
    expect(filled('{{date -1 09:40}}', monday)).toMatch(/^Fri, 20 Nov 2026/)
    expect(filled('{{day +5}}', monday)).toBe('Monday 30 November')
  })
})
