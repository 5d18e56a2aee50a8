import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { emptyState as emptyNow } from '../../../../src/shared/state/state'
import { type StateV1, stateV1Schema } from '../../../../src/shared/state/state-v1'

/** The schema lets unknown fields pass, which its type shows as an index signature; without it, only the known are left. */
type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? string extends keyof T
      ? IsLoose<T> extends true
        ? { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> }
        : { readonly [K in keyof T]: Known<T[K]> }
      : { readonly [K in keyof T]: Known<T[K]> }
    : T

/** A loose object holds unknown values under unknown names; a record's values have a type. */
type IsLoose<T> = T extends { [name: string]: infer Value } ? (unknown extends Value ? true : false) : false

/** What a person started with in version 1. */
function emptyState(): StateV1 {
  return { ...emptyNow(), version: 1 }
}

const correction = { label: 'typo', is: false, start: 0, end: 5, at: '2026-01-03T00:00:00.000Z', teaches: true }

function stored(reading: unknown): unknown {
  return {
    message: {
      id: 'm1',
      sourceName: 'letter.eml',
      sha256: 'a'.repeat(64),
      byteLength: 12,
      addedAt: '2026-01-02T03:04:05.000Z',
      format: 'eml',
      subject: 'Your application',
      from: { name: '', address: 'jobs@example.com' },
      date: null,
      messageId: null,
      inReplyTo: null,
      references: [],
      body: 'Thank you.',
      textHash: '',
      folded: [{ kind: 'footer', text: 'Sent from' }],
      attachments: [{ name: 'a.pdf', mediaType: 'application/pdf', byteLength: 3 }],
      language: 'en',
      company: 'Northwind',
      role: null,
      evidence: { company: { where: 'subject', words: 'application to Northwind' }, role: null }
    },
    reading,
    corrections: [correction],
    decidedKind: 'offer',
    decidedFacts: { company: null, from: { name: 'Jo', address: '' } },
    application: { kind: 'belongs', applicationId: 'a1' },
    removedAt: null
  }
}

const resume = {
  id: 'r1',
  kind: 'letter',
  path: '/home/mia/letter.odt',
  versions: [
    {
      sha256: 'a'.repeat(64),
      byteLength: 12,
      fileName: 'letter.odt',
      addedAt: '2026-01-02T03:04:05.000Z',
      usedFor: ['a1']
    }
  ],
  target: { role: 'Dock hand', company: 'Northwind', job: 'Wanted: a dock hand' },
  ignored: [{ kind: 'spelling', words: 'Acmee', line: 'Acmee, Leeds' }],
  keptOpen: ['m1:fix_mistakes'],
  addedAt: '2026-01-02T03:04:05.000Z',
  removedAt: null
}

const application = {
  id: 'a1',
  company: 'Northwind',
  role: '',
  stages: [{ stage: 'applied', on: null, round: null }],
  posting: { text: '', link: '' },
  contact: null,
  notes: '',
  addedAt: 'x',
  removedAt: null
}

function stateWith(reading: unknown): unknown {
  return { ...emptyState(), messages: [stored(reading)] }
}

const signal = { label: 'fit', confidence: 0.9, start: 0, end: 5 }
const reading = { kind: 'rejection', kindConfidence: 0.8, signals: [signal], model: 'minilm-l6-1' }

describe('the schema of version 1', () => {
  it('has exactly the type of the domain', () => {
    expectTypeOf<Known<z.infer<typeof stateV1Schema>>>().toEqualTypeOf<StateV1>()
    expectTypeOf<z.infer<typeof stateV1Schema>>().toExtend<StateV1>()
  })

  it('accepts what a person starts with', () => {
    expect(stateV1Schema.parse(emptyState())).toEqual(emptyState())
  })

  it.each([[{ state: 'waiting' }], [{ state: 'read', reading }], [{ state: 'failed', code: 'reader_timeout' }]])(
    'gives back a message exactly as it was: %j',
    (state) => {
      expect(stateV1Schema.parse(stateWith(state))).toEqual(stateWith(state))
    }
  )

  it('reads a message from before threads and hashes were kept, and one of a format it does not know', () => {
    const whole = Object(stored({ state: 'waiting' }))
    const { inReplyTo, references, textHash, evidence, ...before } = whole.message
    expect({ inReplyTo, references, textHash }).toEqual({ inReplyTo: null, references: [], textHash: '' })
    expect(evidence.company.where).toBe('subject')
    const old = { ...emptyState(), messages: [{ ...whole, message: { ...before, format: 'fax' } }] }
    expect(stateV1Schema.parse(old)).toEqual({
      ...emptyState(),
      messages: [{ ...whole, message: { ...whole.message, format: 'text', evidence: { company: null, role: null } } }]
    })
  })

  it('gives back resumes, what is never to be shown, and who ticked, exactly as they were', () => {
    const state = {
      ...emptyState(),
      resumes: [resume, { ...resume, id: 'r2', kind: 'resume', path: null, removedAt: '2026-01-03T00:00:00.000Z' }],
      alwaysIgnored: [{ kind: 'filler', words: 'team player' }],
      ticks: { a: { doneAt: 'x' }, b: { doneAt: 'y', by: 'check', resumeId: 'r1' } }
    }
    expect(stateV1Schema.parse(state)).toEqual(state)
    expect(stateV1Schema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  it('takes a file from before there were resumes for one without any', () => {
    const { resumes, alwaysIgnored, ...before } = emptyState()
    expect(stateV1Schema.parse(before)).toEqual({ ...before, resumes, alwaysIgnored })
    expect({ resumes, alwaysIgnored }).toEqual({ resumes: [], alwaysIgnored: [] })
  })

  it('keeps fields that a newer release added', () => {
    const newer = {
      ...emptyState(),
      letters: [{ text: 'a' }],
      settings: { ...emptyState().settings, watchedFolder: '/letters', fontScale: 2 },
      applications: [{ ...application, stage: 'screen' }],
      passedOver: ['b'.repeat(64)],
      resumes: [{ ...resume, starred: true, versions: [{ ...resume.versions[0], pages: 2 }] }],
      alwaysIgnored: [{ kind: 'spelling', words: 'Acmee', since: 'x' }],
      ticks: { a: { doneAt: 'x', note: 'y' } },
      messages: [stored({ state: 'read', reading: { ...reading, tone: 'warm', signals: [{ ...signal, why: 'z' }] } })]
    }
    expect(stateV1Schema.parse(newer)).toEqual(newer)
  })

  it('takes a file from before there were corrections and applications for one without any', () => {
    const { corrections, decidedKind, decidedFacts, application, ...message } = stored({ state: 'read', reading }) as {
      readonly corrections: unknown // made above
      readonly decidedKind: unknown
      readonly decidedFacts: unknown
      readonly application: unknown
    }
    const { applications, passedOver, ...start } = emptyState()
    const parsed = stateV1Schema.parse({ ...start, messages: [message], settings: { colorScheme: 'dark' } })
    expect([corrections, decidedKind]).toEqual([[correction], 'offer'])
    expect([decidedFacts, application]).toMatchObject([{ company: null }, { kind: 'belongs' }])
    expect(parsed.messages[0]).toMatchObject({
      corrections: [],
      decidedKind: null,
      decidedFacts: {},
      application: null
    })
    expect(parsed.settings).toMatchObject({ learning: true, watchedFolder: null })
    expect(parsed).toMatchObject({ applications, passedOver })
  })

  it('reads a failure or a colour scheme it does not know as the nearest it does', () => {
    const parsed = stateV1Schema.parse({
      ...emptyState(),
      messages: [stored({ state: 'failed', code: 'code_of_tomorrow' })],
      settings: { colorScheme: 'sepia' }
    })
    expect(parsed.messages[0]?.reading).toEqual({ state: 'failed', code: 'reader_unavailable' })
    expect(parsed.settings.colorScheme).toBe('system')
  })

  it.each([
    ['another version', { ...emptyState(), version: 2 }],
    ['no messages', { ...emptyState(), messages: undefined }],
    [
      'a message without a body',
      { ...emptyState(), messages: [{ ...Object(stored({ state: 'waiting' })), message: {} }] }
    ],
    ['an unknown label', stateWith({ state: 'read', reading: { ...reading, signals: [{ ...signal, label: 'x' }] } })],
    [
      'a confidence that is no number',
      stateWith({ state: 'read', reading: { ...reading, kindConfidence: Number.NaN } })
    ],
    ['an unknown reading', stateWith({ state: 'asleep' })],
    ['a tick without a time', { ...emptyState(), ticks: { a: {} } }],
    ['a tick by nobody known', { ...emptyState(), ticks: { a: { doneAt: 'x', by: 'model' } } }],
    ['a resume without a version', { ...emptyState(), resumes: [{ ...resume, versions: [] }] }],
    ['a version without a hash', { ...emptyState(), resumes: [{ ...resume, versions: [{ fileName: 'a' }] }] }],
    ['no object', []]
  ])('refuses %s', (_name, value) => {
    expect(stateV1Schema.safeParse(value).success).toBe(false)
  })
})
