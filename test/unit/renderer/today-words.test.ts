import { describe, expect, it } from 'vitest'
import { allSteps, becauseOf, greeting, originOf } from '../../../src/renderer/features/today/words'
import type { SaidPieceView, StepRowView, StepView } from '../../../src/shared/contract/step-views'
import type { TodayView } from '../../../src/shared/contract/views'
import type { ActionType } from '../../../src/shared/domain/action-item'

const piece = (part: Partial<SaidPieceView> = {}): SaidPieceView => ({
  from: 'message',
  id: 'm:x',
  messageId: 'm',
  employer: 'Northwind',
  subject: 'Re: your application',
  date: '2026-11-02T00:00:00Z',
  said: ['Too short.'],
  standing: { kind: 'open' },
  ...part
})
const step = (type: ActionType, part: Partial<StepView> = {}): StepView => ({
  id: type,
  group: 'now',
  about: { from: 'said', type },
  pieces: [piece()],
  total: 1,
  employers: 1,
  isEach: false,
  accepted: false,
  until: null,
  dueOn: null,
  again: null,
  endedAt: '',
  ...part
})
const row = (type: ActionType): StepRowView => ({ kind: 'step', step: step(type) })
const today = (part: Partial<TodayView>): TodayView => ({
  steps: [],
  asks: [],
  openSteps: part.steps?.length ?? 0,
  isCounted: true,
  doneSteps: 0,
  messages: 1,
  kindWords: [],
  ...part
})

describe('the greeting', () => {
  it('welcomes who has nothing yet', () => {
    expect(greeting(today({ messages: 0 }), false).title).toBe('Good that you are here.')
  })

  it('says that a no is no verdict where there is something to work with', () => {
    expect(greeting(today({ steps: [row('fix_mistakes')] }), false)).toEqual({
      title: 'There is something to work with.',
      lead: 'A no is not a verdict on you. One small step is open.'
    })
  })

  it('speaks of good news where an invitation waits', () => {
    expect(greeting(today({ steps: [row('answer_invitation')] }), false).title).toBe('There is good news.')
  })

  it('counts only the steps that it shows', () => {
    const shown = today({ steps: [row('fix_mistakes'), row('tailor_resume')], openSteps: 7 })
    expect(greeting(shown, false).lead).toMatch(/Here are two to start with; the others can wait\.$/)
  })

  it('tells being done from having nothing to do, and both from still being read', () => {
    expect(greeting(today({ doneSteps: 3 }), false).title).toBe('All done for now.')
    expect(greeting(today({}), false).title).toBe('Nothing you have to do.')
    expect(greeting(today({}), true).title).toBe('Your messages are being read.')
  })
})

describe('a step of today', () => {
  it('says why in the employer’s own words, and from whom', () => {
    expect(becauseOf(step('fix_mistakes'))).toEqual({ lead: 'Because they said', said: 'Too short.' })
    expect(originOf(step('fix_mistakes'))).toBe('Northwind, Re: your application')
    expect(becauseOf(step('ask_feedback', { pieces: [piece({ said: [] })] })).said).toBeNull()
  })

  it('says how many employers say the same', () => {
    expect(becauseOf(step('fix_mistakes', { employers: 3 })).lead).toBe('3 employers say so, the newest:')
  })

  it('names the first of those whom the same is to be done for', () => {
    expect(originOf(step('ask_feedback', { isEach: true, employers: 3 }))).toBe('Northwind and 2 more employers')
    expect(originOf(step('ask_feedback', { isEach: true, employers: 2 }))).toBe('Northwind and one more employer')
  })

  it('leads to all of them', () => {
    expect([allSteps(7), allSteps(0)]).toEqual(['All 7 steps', 'All that there is to do'])
  })
})
