import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMissing } from '../../../../src/main/ownership/import/add-missing'
import { newApplication } from '../../../../src/shared/domain/application'
import { newAsk } from '../../../../src/shared/domain/ask'
import type { JournalEntry } from '../../../../src/shared/domain/journal'
import { emptyState, type State, stateSchema } from '../../../../src/shared/state/state'
import { arbitraryOf } from '../../../helpers/arbitrary-of'
import { ownershipPlace } from '../../../helpers/ownership-place'
import { sampleMessage } from '../../../storage/samples'
import { filledPlace } from './filled-place'

const AT = '2026-11-20T08:00:00.000Z'

function entry(id: string, text: string, messages: readonly string[] = []): JournalEntry {
  const empty = { mood: null, prompt: null, applications: [], addedAt: AT, changedAt: AT, removedAt: null }
  return { id, day: '2026-11-20', text, messages, ...empty }
}

function message(id: string, sha256: string): State['messages'][number] {
  const stored = sampleMessage(id)
  return { ...stored, message: { ...stored.message, sha256 } }
}

const [one, other] = ['1'.repeat(64), '2'.repeat(64)] as const

describe('an export brought into a program with something in it', () => {
  it('adds what is missing and keeps what is here as it is', () => {
    const here: State = {
      ...emptyState(),
      messages: [message('m1', one)],
      journal: [entry('e1', 'changed since')],
      settings: { ...emptyState().settings, colorScheme: 'dark' }
    }
    const exported: State = {
      ...emptyState(),
      messages: [message('m1', one), message('m2', other)],
      journal: [entry('e1', 'as it was'), entry('e2', 'gone here', ['m2'])]
    }
    const both = addMissing(here, exported)
    expect(both.messages.map((stored) => stored.message.id)).toEqual(['m1', 'm2'])
    expect(both.journal.map(({ text }) => text)).toEqual(['changed since', 'gone here'])
    expect(both.settings).toBe(here.settings)
  })

  it('knows by its bytes what came in under another id, and leads to that', () => {
    const application = { ...newApplication('a1', 'Firm', 'Clerk', AT), notes: 'mine' }
    const here: State = {
      ...emptyState(),
      messages: [message('mine', one)],
      applications: [{ ...application, id: 'b1' }]
    }
    const draft = { to: null, tone: 'plain', subject: '', text: '', kept: {}, followUp: '' } as const
    const exported: State = {
      ...emptyState(),
      messages: [
        message('theirs', one),
        { ...message('m2', other), application: { kind: 'belongs', applicationId: 'a1' } }
      ],
      applications: [application],
      journal: [entry('e1', 'about both', ['theirs', 'm2'])],
      asks: [newAsk('q1', { from: 'message', messageId: 'theirs', kind: 'feedback' }, draft, AT)],
      resumes: [
        {
          id: 'r1',
          kind: 'resume',
          path: null,
          versions: [{ sha256: other, byteLength: 1, fileName: 'cv.md', addedAt: AT, usedFor: ['a1'] }],
          target: { role: '', company: '', job: '' },
          ignored: [],
          keptOpen: ['theirs:typo'],
          addedAt: AT,
          removedAt: null
        }
      ]
    }
    const both = addMissing(here, exported)
    expect(both.messages.map((stored) => stored.message.id)).toEqual(['mine', 'm2'])
    expect(both.messages[1]?.application).toEqual({ kind: 'belongs', applicationId: 'b1' })
    expect(both.applications).toEqual(here.applications)
    expect(both.journal[0]?.messages).toEqual(['mine', 'm2'])
    expect(both.asks[0]?.messageId).toBe('mine')
    expect(both.resumes[0]?.versions[0]?.usedFor).toEqual(['b1'])
    expect(both.resumes[0]?.keptOpen).toEqual(['mine:typo'])
  })

  it('brings ticks and decisions with the messages that it adds, and takes back none that were opened here', () => {
    const tick = { doneAt: AT }
    const here: State = { ...emptyState(), messages: [message('m1', one)] }
    const exported: State = {
      ...emptyState(),
      messages: [message('m1', one), message('m2', other)],
      ticks: { 'm1:fix_mistakes': tick, 'm2:fix_mistakes': tick },
      decisions: { 'm2:ask_feedback': { kind: 'accepted', at: AT } }
    }
    const both = addMissing(here, exported)
    expect(Object.keys(both.ticks)).toEqual(['m2:fix_mistakes'])
    expect(Object.keys(both.decisions)).toEqual(['m2:ask_feedback'])
  })

  it('asks for the same feedback once', () => {
    const draft = { to: null, tone: 'plain', subject: '', text: '', kept: {}, followUp: '' } as const
    const about = { from: 'message', messageId: 'm1', kind: 'feedback' } as const
    const here: State = { ...emptyState(), messages: [message('m1', one)], asks: [newAsk('q1', about, draft, AT)] }
    const exported: State = { ...here, asks: [newAsk('q2', about, draft, AT)] }
    expect(addMissing(here, exported).asks).toEqual(here.asks)
  })

  it('changes nothing the second time, whatever the two are', () => {
    const states = arbitraryOf(stateSchema, ['m1', 'm2', 'm3', 'm4', 'm5']).map((state) => state as State)
    fc.assert(
      fc.property(states, states, (here, exported) => {
        const once = addMissing(here, exported)
        expect(stateSchema.safeParse(once).success).toBe(true)
        expect(addMissing(once, exported)).toEqual(once)
        expect(once.messages.slice(0, here.messages.length)).toEqual(here.messages)
      }),
      { numRuns: 60 }
    )
  })

  it('says before how much will come, and brings just that, originals and all', async () => {
    const [from, to] = [await filledPlace(40), await ownershipPlace()]
    const state = from.store.state()
    const file = path.join(from.folder, 'all.zip')
    expect((await from.ownership.exportTo(file)).ok).toBe(true)
    await to.fill({
      ...state,
      messages: state.messages.slice(0, 10),
      journal: [],
      ticks: {},
      decisions: {},
      resumes: []
    })
    const opened = await to.ownership.open(file)
    const added = { messages: 30, applications: 0, asks: 0, entries: state.journal.length, resumes: 3 }
    expect(opened).toMatchObject({ ok: true, value: { added } })
    expect(await to.ownership.bringIn(false)).toEqual({ ok: true, value: { added, missing: 0 } })
    for (const { message: kept } of state.messages) {
      expect((await to.originals.readOriginal(kept.sha256)).ok, 'lost ones are put back, too').toBe(true)
    }
    expect((await to.ownership.open(file)).ok).toBe(true)
    const again = await to.ownership.bringIn(false)
    expect(again).toMatchObject({ ok: true, value: { added: { messages: 0, entries: 0, resumes: 0 } } })
  })

  it('leaves sample data out, and what the person wrote into it comes along', async () => {
    const [from, to] = [await ownershipPlace(), await ownershipPlace()]
    await from.fill({
      ...emptyState(),
      messages: [message('s1', one), message('m2', other)],
      applications: [{ ...newApplication('s2', 'Invented', '', AT), notes: 'my own words' }],
      sample: { ids: ['s1', 's2'] }
    })
    const file = path.join(from.folder, 'sample.zip')
    expect((await from.ownership.exportTo(file)).ok).toBe(true)
    await to.fill({ ...emptyState(), messages: [message('m9', '9'.repeat(64))] })
    for (const _time of [1, 2]) {
      expect((await to.ownership.open(file)).ok).toBe(true)
      expect((await to.ownership.bringIn(false)).ok).toBe(true)
    }
    const { messages, applications, journal, sample } = to.store.state()
    expect(messages.map((stored) => stored.message.id)).toEqual(['m9', 'm2'])
    expect(applications).toEqual([])
    expect(journal).toHaveLength(1)
    expect(journal[0]?.text).toContain('my own words')
    expect(sample).toBeNull()
  })
})
