import { describe, expect, it } from 'vitest'
import { greeting } from '../../../src/renderer/features/today/words'
import type { NextStep, TodayView } from '../../../src/shared/contract/views'
import type { ActionType } from '../../../src/shared/domain/action-item'

const step = (type: ActionType): NextStep => ({
  messageId: 'm',
  sender: 'Gwen',
  subject: 'Re: your application',
  action: { id: `m:${type}`, type, labels: [], signals: [], doneAt: null },
  because: null
})
const today = (part: Partial<TodayView>): TodayView => ({
  steps: [],
  openActions: part.steps?.length ?? 0,
  doneActions: 0,
  messages: 1,
  kindWords: [],
  ...part
})

describe('the greeting', () => {
  it('welcomes who has nothing yet', () => {
    expect(greeting(today({ messages: 0 }), false).title).toBe('Good that you are here.')
  })

  it('says that a no is no verdict where there is something to work with', () => {
    expect(greeting(today({ steps: [step('fix_mistakes')] }), false)).toEqual({
      title: 'There is something to work with.',
      lead: 'A no is not a verdict on you. One small step is open.'
    })
  })

  it('speaks of good news where an invitation waits', () => {
    expect(greeting(today({ steps: [step('answer_invitation')] }), false).title).toBe('There is good news.')
  })

  it('counts only the steps that it shows', () => {
    const shown = today({ steps: [step('fix_mistakes'), step('tailor_resume')], openActions: 7 })
    expect(greeting(shown, false).lead).toMatch(/Here are two to start with; the others can wait\.$/)
  })

  it('tells being done from having nothing to do, and both from still being read', () => {
    expect(greeting(today({ doneActions: 3 }), false).title).toBe('All done for now.')
    expect(greeting(today({}), false).title).toBe('Nothing you have to do.')
    expect(greeting(today({}), true).title).toBe('Your messages are being read.')
  })
})
