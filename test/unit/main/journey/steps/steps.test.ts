import { performance } from 'node:perf_hooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withMessage, withReading, withRemoved } from '../../../../../src/main/inbox/state-changes'
import { createSaidPieces } from '../../../../../src/main/journey/steps/said-pieces'
import { createStepList, type StepList, type StepListOptions } from '../../../../../src/main/journey/steps/steps'
import { localDay } from '../../../../../src/main/resume/local-day'
import { openStore, type Store } from '../../../../../src/main/storage/store'
import type { DueAsk } from '../../../../../src/shared/contract/step-views'
import type { Label } from '../../../../../src/shared/domain/label'
import type { MessageKind } from '../../../../../src/shared/domain/message-kind'
import type { FoundPiece } from '../../../../../src/shared/domain/step'
import { stepsOf } from '../../../../../src/shared/domain/steps'
import { emptyState, type State } from '../../../../../src/shared/state/state'
import type { StoredMessage } from '../../../../../src/shared/state/state-v1'
import { messageOf } from '../../../../helpers/message-of'
import { temporaryFolder } from '../../../../storage/temporary-folder'

const BODY = 'Your chart was great. The letter named another firm. We hired someone else. Your level is too low.'
const WORDS = {
  praise: 'Your chart was great.',
  typo: 'The letter named another firm.',
  competition: 'We hired someone else.',
  underqualified: 'Your level is too low.'
} as const satisfies Partial<Record<Label, string>>

function withRead(
  state: State,
  id: string,
  date: string,
  company: string,
  kind: MessageKind,
  ...labels: readonly (keyof typeof WORDS)[]
): State {
  const signals = labels.map((label) => {
    const start = BODY.indexOf(WORDS[label])
    return { label, confidence: 0.9, start, end: start + WORDS[label].length }
  })
  const message = { ...messageOf(id, BODY, date), company, addedAt: date }
  return withReading(withMessage(state, message), id, {
    ok: true,
    value: { kind, kindConfidence: 0.9, signals, model: 'test' }
  })
}

const NOWHERE = { messageId: null, applicationId: null } as const

/** The day is given; the time of day is now's, so that changes come one after the other. */
const NOON = new Date(2026, 10, 23, 12)

interface Place {
  readonly store: Store
  readonly steps: StepList
}

async function place(state: (state: State) => State, options: Partial<StepListOptions> = {}): Promise<Place> {
  const store = await openStore({ folder: await temporaryFolder() })
  onTestFinished(() => store.close())
  await store.change(state)
  const none: readonly FoundPiece[] = []
  const steps = createStepList({
    store,
    now: () => NOON,
    dayOf: localDay,
    found: () => none,
    asks: () => [],
    ...options
  })
  return { store, steps }
}

function two(state: State): State {
  const first = withRead(state, 'a', '2026-11-02T00:00:00.000Z', 'Northwind', 'feedback', 'praise', 'typo')
  return withRead(first, 'b', '2026-11-05T00:00:00.000Z', 'Contoso', 'rejection', 'competition')
}

const idsOf = (steps: StepList, group: 'now' | 'later' | 'done' | 'disagreed' = 'now'): readonly string[] =>
  steps.list(group, 50).rows.map((row) => (row.kind === 'step' ? row.step.id : row.sides.map(({ id }) => id).join()))

describe('the list', () => {
  it('shows each step with the employer’s own words, company and date', async () => {
    const { steps } = await place(two)
    const { rows, counts, sources } = steps.list('now', 50)
    expect(idsOf(steps)).toEqual(['fix_mistakes', 'ask_feedback:now', 'lead_with_strength'])
    expect(rows[0]).toMatchObject({
      kind: 'step',
      step: {
        about: { from: 'said', type: 'fix_mistakes' },
        employers: 1,
        pieces: [
          {
            id: 'a:fix_mistakes',
            messageId: 'a',
            employer: 'Northwind',
            date: '2026-11-02T00:00:00.000Z',
            said: ['The letter named another firm.'],
            standing: { kind: 'open' }
          }
        ]
      }
    })
    expect([counts, sources]).toEqual([{ now: 3, later: 0, done: 0, disagreed: 0 }, 2])
  })

  it('gives no more rows than asked for, and counts them all', async () => {
    const { steps } = await place(two)
    expect(steps.list('now', 2)).toMatchObject({ rows: { length: 2 }, counts: { now: 3 } })
  })

  it('gives the pieces of a step bit by bit', async () => {
    const { steps } = await place((state) =>
      [1, 2, 3, 4, 5].reduce(
        (at, day) => withRead(at, `m${day}`, `2026-11-0${day}T00:00:00.000Z`, `Firm ${day}`, 'feedback', 'typo'),
        state
      )
    )
    expect(steps.list('now', 5).rows[0]).toMatchObject({ step: { total: 5, employers: 5, pieces: { length: 3 } } })
    const more = steps.pieces('fix_mistakes', 3, 10)
    expect(more.ok && more.value.map(({ id }) => id)).toEqual(['m2:fix_mistakes', 'm1:fix_mistakes'])
    expect(steps.pieces('cut_and_focus', 0, 10)).toEqual({ ok: false, code: 'not_found' })
  })

  it('follows a message that was put away, and one that came back', async () => {
    const { store, steps } = await place(two)
    await store.change((state) => withRemoved(state, 'a', '2026-11-06T00:00:00.000Z'))
    expect(idsOf(steps)).toEqual(['ask_feedback:now'])
    await store.change((state) => withRemoved(state, 'a', null))
    expect(idsOf(steps)).toEqual(['fix_mistakes', 'ask_feedback:now', 'lead_with_strength'])
  })

  it('has what checks found, asks for checks only where it is looked at, and leaves their end to them', async () => {
    const found: readonly FoundPiece[] = [
      { from: 'check', id: 'check:r:dates', group: 'dates', resumeId: 'r', name: 'cv.docx', places: 2 }
    ]
    const looks: boolean[] = []
    const { steps } = await place(two, {
      found(look) {
        looks.push(look)
        return found
      }
    })
    steps.today()
    expect(looks).toEqual([false])
    expect(idsOf(steps)).toContain('check:dates')
    expect(looks).toEqual([false, true])
    expect(await steps.decide('check:dates', null, { kind: 'done' })).toEqual({ ok: false, code: 'invalid_request' })
    expect(await steps.decide('check:dates', null, { kind: 'later', until: '2026-11-30' })).toMatchObject({ ok: true })
    expect(idsOf(steps, 'later')).toEqual(['check:dates'])
  })
})

describe('a deed', () => {
  it.each([
    [{ kind: 'done' }, 'done'],
    [{ kind: 'later', until: '2026-11-30' }, 'later'],
    [{ kind: 'disagree', reason: 'It was another letter.' }, 'disagreed'],
    [{ kind: 'accept' }, 'now']
  ] as const)('%j moves a step, is kept, and is taken back without a trace', async (deed, group) => {
    const { store, steps } = await place(two)
    const before = store.state()
    const undo = await steps.decide('fix_mistakes', null, deed)
    if (!undo.ok) throw new Error(undo.code)
    expect(idsOf(steps, group)).toContain('fix_mistakes')
    expect((await steps.takeBack(undo.value)).ok).toBe(true)
    expect(store.state()).toEqual(before)
  })

  it('ticks the very action items of the messages, so that they are done there, too', async () => {
    const { store, steps } = await place((state) =>
      withRead(two(state), 'c', '2026-11-07T00:00:00.000Z', 'Litware', 'feedback', 'typo')
    )
    await steps.decide('fix_mistakes', null, { kind: 'done' })
    expect(Object.keys(store.state().ticks).sort()).toEqual(['a:fix_mistakes', 'c:fix_mistakes'])
    await steps.decide('fix_mistakes', null, { kind: 'open' })
    expect(store.state().ticks).toEqual({})
  })

  it('is about one piece where the step is to be done for each employer', async () => {
    const { store, steps } = await place((state) =>
      withRead(two(state), 'c', '2026-11-07T00:00:00.000Z', 'Litware', 'rejection', 'competition')
    )
    await steps.decide('ask_feedback:now', 'c:ask_feedback', { kind: 'done' })
    expect(Object.keys(store.state().ticks)).toEqual(['c:ask_feedback'])
    expect([idsOf(steps), idsOf(steps, 'done')]).toEqual([
      ['fix_mistakes', 'ask_feedback:now', 'lead_with_strength'],
      ['ask_feedback:done']
    ])
  })

  it('brings back what the person did not agree with or put off', async () => {
    const { store, steps } = await place(two)
    await steps.decide('fix_mistakes', null, { kind: 'disagree', reason: 'no' })
    await steps.decide('fix_mistakes', null, { kind: 'open' })
    await steps.decide('lead_with_strength', null, { kind: 'later', until: '2026-12-01' })
    await steps.decide('lead_with_strength', null, { kind: 'open' })
    expect(store.state().decisions).toEqual({})
    expect(idsOf(steps)).toHaveLength(3)
  })

  it('tells of a step that is not there any more', async () => {
    const { steps } = await place(two)
    for (const [step, piece] of [
      ['cut_and_focus', null],
      ['fix_mistakes', 'b:fix_mistakes']
    ] as const) {
      expect(await steps.decide(step, piece, { kind: 'done' })).toEqual({ ok: false, code: 'not_found' })
    }
  })

  it('opens a step again when a new message says the same, and says who', async () => {
    const { store, steps } = await place(two)
    await steps.decide('fix_mistakes', null, { kind: 'done' })
    const later = '2026-11-24T09:00:00.000Z'
    await store.change((state) => withRead(state, 'c', later, 'Litware', 'feedback', 'typo'))
    expect(steps.list('now', 1).rows[0]).toMatchObject({
      step: { id: 'fix_mistakes', again: { after: 'done', employer: 'Litware' } }
    })
  })
})

describe('today', () => {
  it('puts what is in the person’s hands first, with the words that caused it', async () => {
    const { steps } = await place(two)
    const { steps: rows, openSteps, doneSteps, messages, kindWords } = steps.today()
    expect(rows.map((row) => row.kind === 'step' && row.step.id)).toEqual([
      'fix_mistakes',
      'ask_feedback:now',
      'lead_with_strength'
    ])
    expect({ openSteps, doneSteps, messages }).toEqual({ openSteps: 3, doneSteps: 0, messages: 2 })
    expect(kindWords).toEqual([{ messageId: 'a', text: 'Your chart was great.', sender: 'Ines' }])
  })

  it('does not show two invitations, but counts both', async () => {
    const { steps } = await place((state) =>
      ['c', 'd'].reduce((at, id) => withRead(at, id, '2026-11-20T00:00:00.000Z', id, 'invitation'), two(state))
    )
    expect(steps.today()).toMatchObject({
      openSteps: 5,
      steps: [{ step: { about: { type: 'answer_invitation' } } }, { step: { id: 'fix_mistakes' } }, { step: {} }]
    })
  })

  it('has a request that is due where there is room for it', async () => {
    const asks: readonly DueAsk[] = [
      { id: 'one', employer: 'Northwind', on: '2026-11-23', what: 'follow_up', ...NOWHERE },
      { id: 'two', employer: 'Contoso', on: '2026-11-24', what: 'follow_up', ...NOWHERE },
      { id: 'three', employer: 'Litware', on: '2026-11-20', what: 'let_rest', ...NOWHERE }
    ]
    const { steps } = await place((state) => state, { asks: () => asks })
    expect(steps.today()).toMatchObject({ steps: [], asks: [{ id: 'one' }], openSteps: 1 })
    const full = await place(two, { asks: () => asks })
    expect(full.steps.today()).toMatchObject({ asks: [], openSteps: 4 })
  })

  it('looks requests up after the first page where more than it shows is open, and says so', async () => {
    let looks = 0
    const asks = (): readonly DueAsk[] => {
      looks += 1
      return [{ id: 'one', employer: 'Northwind', on: '2026-11-23', what: 'follow_up', ...NOWHERE }]
    }
    let tell: () => void = () => undefined
    const told = new Promise<void>((resolve) => (tell = resolve))
    const many = (state: State): State =>
      ['c', 'd'].reduce((at, id) => withRead(at, id, '2026-11-20T00:00:00.000Z', id, 'invitation'), two(state))
    const { steps } = await place(many, { asks, onCounted: () => tell() })
    expect(steps.today()).toMatchObject({ openSteps: 5, isCounted: false })
    expect(looks).toBe(0)
    await told
    expect(steps.today()).toMatchObject({ openSteps: 6, isCounted: true })
  })

  it('is empty for an empty state', async () => {
    const { steps } = await place((state) => state)
    expect(steps.today()).toEqual({
      steps: [],
      asks: [],
      openSteps: 0,
      isCounted: true,
      doneSteps: 0,
      messages: 0,
      kindWords: []
    })
  })
})

describe('ten thousand messages', () => {
  const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 3_600_000).toISOString()
  const kinds: readonly (readonly [MessageKind, ...(keyof typeof WORDS)[]])[] = [
    ['rejection', 'competition'],
    ['feedback', 'typo', 'praise'],
    ['feedback', 'underqualified']
  ]

  function many(count: number): readonly StoredMessage[] {
    const [one] = kinds.map(
      ([kind, ...labels]) => withRead(emptyState(), 'x', day(0), 'x', kind, ...labels).messages[0]
    )
    const all = kinds.map(([kind, ...labels]) => withRead(emptyState(), 'x', day(0), 'x', kind, ...labels).messages[0])
    return Array.from({ length: count }, (_, at) => {
      const stored = all[at % all.length] ?? one
      if (!stored) throw new Error('none')
      const date = day((at * 7919) % count)
      return {
        ...stored,
        message: { ...stored.message, id: `m${at}`, company: `Firm ${at % 900}`, date, addedAt: date }
      }
    })
  }

  it('look only at what changed', () => {
    const saidIn = createSaidPieces()
    const messages = many(10_000)
    const before = saidIn(messages)
    expect(before.map(({ at }) => at)).toEqual(before.map(({ at }) => at).sort((one, other) => other - one))
    expect(saidIn(messages)).toBe(before)

    const [first, ...others] = messages
    const [changed] = many(1)
    if (!first || !changed) throw new Error('none')
    const next = [...others, { ...changed, message: { ...changed.message, id: 'new' } }]
    const start = performance.now()
    const after = saidIn(next)
    const steps = stepsOf({ said: after, found: [], ticks: {}, decisions: {}, today: '2026-11-23' })
    const cost = performance.now() - start
    expect(after.filter((piece) => !before.includes(piece)).map(({ id }) => id)).toEqual(['new:ask_feedback'])
    expect(steps.now.length).toBeGreaterThan(2)
    // A few milliseconds on an idle computer; this bound only tells a few from a whole pass.
    expect(cost).toBeLessThan(250)
  })
})

describe('what is looked for in the list', () => {
  const FIND_IN: readonly (readonly [string, readonly string[]])[] = [
    ['', ['fix_mistakes', 'lead_with_strength']],
    ['northwind', ['fix_mistakes', 'lead_with_strength']],
    ['NAMED another', ['fix_mistakes']],
    ['STRÉNGTH', ['lead_with_strength']],
    ['mistakes firm', ['fix_mistakes']],
    ['not my letter', ['fix_mistakes']],
    ['contoso', []]
  ]

  it.each(FIND_IN)('%s', async (find, ids) => {
    const { steps } = await place(two)
    await steps.decide('fix_mistakes', null, { kind: 'disagree', reason: 'Not my letter.' })
    await steps.decide('lead_with_strength', null, { kind: 'disagree', reason: '' })
    const view = steps.list('disagreed', 50, find)
    const found = view.rows.map((row) => (row.kind === 'step' ? row.step.id : ''))
    expect(found.sort()).toEqual([...ids].sort())
    expect(view).toMatchObject({ found: ids.length, pieces: 2, counts: { disagreed: 2 } })
  })

  it('puts the piece that holds it first, here and in the whole list of pieces', async () => {
    const three = (state: State): State =>
      withRead(two(state), 'c', '2026-11-06T00:00:00.000Z', 'Litware', 'rejection', 'competition')
    const { steps } = await place(three)
    await steps.decide('ask_feedback:now', null, { kind: 'done' })
    const firstOf = (find: string) => {
      const [row] = steps.list('done', 50, find).rows
      const [piece] = row?.kind === 'step' ? row.step.pieces : []
      return piece?.from === 'message' ? piece.employer : null
    }
    expect(firstOf('')).toBe('Litware')
    expect(firstOf('contoso')).toBe('Contoso')
    const all = steps.pieces('ask_feedback:done', 0, 50, 'contoso')
    expect(all.ok && all.value.map((piece) => piece.from === 'message' && piece.employer)).toEqual([
      'Contoso',
      'Litware'
    ])
  })
})

describe('a reason that the person has begun to write', () => {
  it('is kept until it is given, and gone where it is emptied', async () => {
    const { store, steps } = await place(two)
    await steps.keepReason('fix_mistakes', 'It was a')
    expect(steps.list('now', 50).begunReasons).toEqual({ fix_mistakes: 'It was a' })
    await steps.keepReason('lead_with_strength', 'x')
    await steps.keepReason('lead_with_strength', '')
    expect(store.state().begunReasons).toEqual({ fix_mistakes: 'It was a' })
    await steps.decide('fix_mistakes', null, { kind: 'disagree', reason: 'It was another version.' })
    expect(store.state().begunReasons).toEqual({})
  })
})
