import { describe, expect, it } from 'vitest'
import { stepsAfter, todayAfter } from '../../../src/renderer/data/steps-ahead'
import type { StepsView, StepView } from '../../../src/shared/contract/step-views'
import type { StepDeed } from '../../../src/shared/domain/step'

const piece = (id: string): StepView['pieces'][number] => ({
  from: 'message',
  id,
  messageId: id,
  employer: '',
  subject: '',
  date: '',
  said: [],
  standing: { kind: 'open' }
})
const step = (id: string, part: Partial<StepView> = {}): StepView => ({
  id,
  group: 'now',
  about: { from: 'said', type: 'fix_mistakes' },
  pieces: [piece(`${id}1`), piece(`${id}2`)],
  total: 2,
  employers: 2,
  isEach: false,
  accepted: false,
  until: null,
  dueOn: null,
  again: null,
  endedAt: '',
  ...part
})
const view: StepsView = {
  group: 'now',
  rows: [
    { kind: 'contradiction', sides: [step('low'), step('high')] },
    { kind: 'step', step: step('fix') }
  ],
  counts: { now: 5, later: 0, done: 0, disagreed: 0 },
  found: 5,
  pieces: 5,
  begunReasons: {},
  sources: 3,
  dated: 0
}
const listAfter = (stepId: string, deed: StepDeed, pieceId: string | null = null): StepsView =>
  stepsAfter(view, { stepId, pieceId, deed })

describe('the list until main has answered', () => {
  it('leaves out what goes to another group, and counts it no more', () => {
    for (const deed of [
      { kind: 'done' },
      { kind: 'later', until: '2026-12-01' },
      { kind: 'disagree', reason: '' }
    ] as const) {
      expect(listAfter('fix', deed)).toMatchObject({ rows: [{ kind: 'contradiction' }], counts: { now: 4 } })
    }
  })

  it('shows at once what the person took on', () => {
    expect(listAfter('fix', { kind: 'accept' })).toMatchObject({
      rows: [{}, { step: { accepted: true } }],
      counts: { now: 5 }
    })
  })

  it('takes one piece out of a step, and leaves the step', () => {
    expect(listAfter('fix', { kind: 'done' }, 'fix1')).toMatchObject({
      rows: [{}, { step: { total: 1, pieces: [{ id: 'fix2' }] } }],
      counts: { now: 5 }
    })
  })

  it('leaves the other side of a contradiction where one is set aside, and both until both are done', () => {
    expect(listAfter('low', { kind: 'disagree', reason: '' }).rows[0]).toMatchObject({
      kind: 'step',
      step: { id: 'high' }
    })
    const half = listAfter('low', { kind: 'done' })
    expect(half.rows[0]).toMatchObject({ kind: 'contradiction', sides: [{ group: 'done' }, { group: 'now' }] })
    expect(stepsAfter(half, { stepId: 'high', pieceId: null, deed: { kind: 'done' } }).rows).toHaveLength(1)
  })

  it('moves today along with it', () => {
    const today = {
      steps: view.rows,
      asks: [],
      openSteps: 5,
      isCounted: true,
      doneSteps: 1,
      messages: 3,
      kindWords: []
    }
    expect(todayAfter(today, { stepId: 'fix', pieceId: null, deed: { kind: 'done' } })).toMatchObject({
      steps: { length: 1 },
      openSteps: 4,
      doneSteps: 2
    })
  })
})
