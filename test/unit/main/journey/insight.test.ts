import { describe, expect, it } from 'vitest'
import { createInsight } from '../../../../src/main/journey/insight/insight'
import { tableFile } from '../../../../src/main/journey/insight/table-file'
import { openStore } from '../../../../src/main/storage/store'
import { type Application, newApplication } from '../../../../src/shared/domain/application'
import type { Label } from '../../../../src/shared/domain/label'
import type { MessageKind } from '../../../../src/shared/domain/message-kind'
import type { Signal } from '../../../../src/shared/domain/reading'
import { emptyState, type State } from '../../../../src/shared/state/state'
import type { StoredMessage } from '../../../../src/shared/state/state-v1'
import { messageOf } from '../../../helpers/message-of'
import { temporaryFolder } from '../../../storage/temporary-folder'

const NOW = '2026-11-23T12:00:00Z'
const AWAY = '2026-11-20T00:00:00Z'

function signal(label: Label, at = 0, confidence = 0.9): Signal {
  return { label, confidence, start: at, end: at + 4 }
}

/** A read message of a company on a day. */
function stored(
  id: string,
  company: string,
  day: string,
  signals: readonly Signal[],
  kind: MessageKind = 'feedback'
): StoredMessage {
  const message = { ...messageOf(id, 'Some words of theirs.', `${day}T12:00:00Z`), company }
  return {
    message,
    reading: { state: 'read', reading: { kind, kindConfidence: 0.9, signals, model: 'test' } },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: null,
    removedAt: null
  }
}

function sent(id: string, company: string, day: string): Application {
  return {
    ...newApplication(id, company, '', `${day}T12:00:00Z`),
    stages: [{ stage: 'applied', on: day, round: null }]
  }
}

function insightOf(state: State) {
  return createInsight({ store: { state: () => state }, now: () => NOW })
}

describe('insight', () => {
  it('counts what is said and how it was answered, in the range alone', () => {
    const state: State = {
      ...emptyState(),
      applications: [sent('one', 'Acme', '2026-10-01'), sent('two', 'Lumen', '2024-03-01')],
      messages: [
        stored('a', 'Acme', '2026-10-11', [signal('fit'), signal('fit', 5), signal('praise', 9)]),
        stored('b', 'Lumen', '2024-03-21', [signal('competition')])
      ]
    }
    const insight = insightOf(state)
    const year = insight.view('year')
    expect(year.said).toMatchObject({ messages: 1, statements: 2, employers: 1 })
    expect(year.rates).toMatchObject({ sent: 1, answered: 1, time: { median: 10 } })
    expect(year.byStage).toMatchObject({
      unlinked: 0,
      stages: [{ reached: 'applied', said: { statements: 2 } }, {}, {}, {}]
    })
    const all = insight.view('all')
    expect(all.said).toMatchObject({ messages: 2, statements: 3, employers: 2 })
    expect(all.rates).toMatchObject({ sent: 2, answered: 2, time: { median: 15, least: 10, most: 20 } })
    expect(insight.around('all', '2026-01-01').before.rates.sent).toBe(1)
  })

  it('leaves out what the reader is unsure of, and says how much that is', () => {
    const signals = [signal('fit', 0, 0.5), signal('typo', 5), signal('typo', 9, 0.4)]
    const { said, next } = insightOf({ ...emptyState(), messages: [stored('a', 'Acme', '2026-10-11', signals)] }).view(
      'all'
    )
    expect(said).toMatchObject({ statements: 1, unsure: 1 })
    expect(next?.type).toBe('fix_mistakes')
  })

  it('never counts what was put away: messages, applications, resumes, requests and entries', () => {
    const there: State = {
      ...emptyState(),
      applications: [sent('one', 'Acme', '2026-10-01')],
      messages: [stored('a', 'Acme', '2026-10-11', [signal('bias'), signal('fit', 5)])],
      resumes: [
        {
          id: 'cv',
          kind: 'resume',
          path: null,
          versions: [
            {
              sha256: 'f'.repeat(64),
              byteLength: 1,
              fileName: 'cv.pdf',
              addedAt: '2026-09-01T12:00:00Z',
              usedFor: ['one']
            }
          ],
          target: { role: '', company: '', job: '' },
          ignored: [],
          keptOpen: [],
          addedAt: '2026-09-01T12:00:00Z',
          removedAt: null
        }
      ],
      journal: [
        {
          id: 'e',
          day: '2026-10-12',
          text: 'Mine.',
          mood: null,
          prompt: null,
          messages: ['a'],
          applications: [],
          addedAt: '2026-10-12T12:00:00Z',
          changedAt: '2026-10-12T12:00:00Z',
          removedAt: null
        }
      ]
    }
    const full = insightOf(there).view('all')
    expect(full).toMatchObject({ kept: 1, rates: { sent: 1, answered: 1 }, versions: [{ applications: 1 }] })
    expect(full.record).toMatchObject([{ words: 'Some', company: 'Acme', isSure: true, entries: [{ id: 'e' }] }])
    const away = insightOf({
      ...there,
      applications: there.applications.map((one) => ({ ...one, removedAt: AWAY })),
      messages: there.messages.map((one) => ({ ...one, removedAt: AWAY })),
      resumes: there.resumes.map((one) => ({ ...one, removedAt: AWAY })),
      journal: there.journal.map((one) => ({ ...one, removedAt: AWAY }))
    }).view('all')
    expect(away).toMatchObject({
      kept: 0,
      said: { statements: 0 },
      rates: { sent: 0 },
      versions: [],
      changes: [],
      record: []
    })
    expect(away.next).toBeNull()
  })

  it('names as the next step only what is not done, not put off and not disagreed with', () => {
    const state: State = {
      ...emptyState(),
      messages: [
        stored('a', 'Acme', '2026-11-11', [signal('fit')]),
        stored('b', 'Lumen', '2026-11-12', [signal('fit')])
      ]
    }
    const at = NOW
    const next = (changed: Partial<State>) => insightOf({ ...state, ...changed }).view('all').next
    expect(next({})).toMatchObject({ type: 'tailor_resume', employers: 2 })
    expect(next({ ticks: { 'a:tailor_resume': { doneAt: at } } })).toMatchObject({ employers: 1 })
    expect(next({ decisions: { 'a:tailor_resume': { kind: 'disagreed', reason: '', at } } })).toMatchObject({
      employers: 1
    })
    expect(next({ decisions: { 'a:tailor_resume': { kind: 'later', until: '2026-12-01', at } } })).toMatchObject({
      employers: 1
    })
    expect(next({ decisions: { 'a:tailor_resume': { kind: 'later', until: '2026-11-23', at } } })).toMatchObject({
      employers: 2
    })
  })

  it('takes mails of one employer for one, whoever there writes', () => {
    const plain = (id: string, address: string): StoredMessage => {
      const one = stored(id, '', '2026-11-11', [signal('fit')])
      return { ...one, message: { ...one.message, company: null, from: { name: '', address } } }
    }
    const employersOf = (...addresses: readonly string[]) =>
      insightOf({ ...emptyState(), messages: addresses.map((address, at) => plain(String(at), address)) }).view('all')
        .said.employers
    expect(employersOf('jo@acme.example', 'no-reply@careers.acme.example')).toBe(1)
    expect(employersOf('jo@gmail.com', 'ines@gmail.com')).toBe(2)
  })

  it('gives the very same answer for the same state, and another one when something changed', async () => {
    const store = await openStore({ folder: await temporaryFolder() })
    const insight = createInsight({ store, now: () => NOW })
    await store.change((state) => ({ ...state, messages: [stored('a', 'Acme', '2026-10-11', [signal('fit')])] }))
    const first = insight.view('year')
    expect(insight.view('year')).toBe(first)
    await store.change((state) => ({ ...state, settings: { ...state.settings, colorScheme: 'dark' } }))
    expect(insight.view('year')).toBe(first)
    await store.change((state) => ({ ...state, ticks: { 'a:tailor_resume': { doneAt: NOW } } }))
    expect(insight.view('year')).not.toBe(first)
    expect(insight.view('year').next).toBeNull()
    await store.close()
  })

  it('writes the record oldest first', () => {
    const state: State = {
      ...emptyState(),
      messages: [
        stored('new', 'Acme', '2026-10-11', [signal('bias')]),
        stored('old', 'Lumen', '2025-10-11', [signal('bias')])
      ]
    }
    const { name, bytes } = insightOf(state).recordFile()
    const text = new TextDecoder().decode(bytes)
    expect(name).toBe('coachable-record-2026-11-23.md')
    expect(text.indexOf('Lumen')).toBeLessThan(text.indexOf('Acme'))
  })

  it('stands on 10,000 messages and 2,000 applications in well under a second, and then at once', () => {
    const labels = ['fit', 'competition', 'vague', 'typo', 'praise', 'interview'] as const
    const messages = Array.from({ length: 10_000 }, (_, at) =>
      stored(`m${at}`, `Firm ${at % 2000}`, `20${20 + (at % 7)}-0${1 + (at % 9)}-1${at % 10}`, [
        signal(labels[at % labels.length] ?? 'fit'),
        signal(labels[(at * 5 + 1) % labels.length] ?? 'fit', 5)
      ])
    )
    const applications = Array.from({ length: 2000 }, (_, at) => sent(`a${at}`, `Firm ${at}`, '2026-01-01'))
    const insight = insightOf({ ...emptyState(), messages, applications })
    const begun = performance.now()
    insight.view('all')
    const first = performance.now() - begun
    insight.view('all')
    const again = performance.now() - begun - first
    // A wide margin: other things run beside the tests.
    expect(first).toBeLessThan(1500)
    expect(again).toBeLessThan(20)
    if (process.env.TELL_TIMES) process.stdout.write(`first ${first.toFixed(0)} ms, again ${again.toFixed(2)} ms\n`)
  })
})

describe('a table as a file', () => {
  const text = (table: Parameters<typeof tableFile>[0]): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(tableFile(table))

  it('is what spreadsheets open: UTF-8 with its mark, quotes where they must be', () => {
    expect(
      text([
        ['Month', 'Number'],
        ['März, "26"', 3]
      ])
    ).toBe('\uFEFFMonth,Number\r\n"März, ""26""",3\r\n')
  })

  it('holds no cell that would be run', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '=1\n+1', '\r=1', '＝1']) {
      const written = text([[cell]]).slice(1)
      expect(written.replace(/^"/, '').startsWith("'"), JSON.stringify(cell)).toBe(true)
    }
    expect(text([[-1, 'a=b']])).toBe('\uFEFF-1,a=b\r\n')
  })
})
