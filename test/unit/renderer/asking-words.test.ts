import { describe, expect, it } from 'vitest'
import * as words from '../../../src/renderer/features/asking/words'
import type { AskState } from '../../../src/shared/domain/ask-state'

const OPEN: AskState = { state: 'asked', because: null, messageId: null, endedAt: null, due: null, maybe: [] }
const sent = { askedAt: '2026-11-02T12:00:00Z', followedUpAt: null }

describe('where a request stands', () => {
  it('is told with its days and with what is fine to do', () => {
    const due = { on: '2026-11-12', what: 'follow_up' } as const
    const told = words.standing({ ...sent, state: { ...OPEN, due } })
    expect(told).toMatch(/^You asked on .*2\b.*\. If nothing comes, one friendly reminder is fine from .*12\b.* on\.$/)
  })

  it('is told with why Coachable thinks so, and plainly where the person said it', () => {
    const ended = { endedAt: '2026-11-04T09:00:00Z', messageId: 'm' }
    const thread = words.standing({ ...sent, state: { ...OPEN, ...ended, state: 'answered', because: 'thread' } })
    expect(thread).toMatch(
      /^They wrote on .*, and as it looks they answered: their message belongs to the same thread of mails\.$/
    )
    const person = words.standing({ ...sent, state: { ...OPEN, ...ended, state: 'declined', because: 'person' } })
    expect(person).toMatch(/^You noted on .* that they give no feedback\.$/)
  })

  it('ends in peace', () => {
    const state = { ...OPEN, state: 'no_answer', because: 'person', endedAt: '2026-12-01T09:00:00Z' } as const
    expect(words.standing({ ...sent, state })).toMatch(/^You let it rest on .*\. You did your part\.$/)
  })
})

describe('the answer rate', () => {
  it('is not told of fewer than three', () => {
    expect(words.rateWords({ asked: 2, answered: 1, open: 0 })).toBeNull()
  })

  it('is told as a count, with what is still open', () => {
    expect(words.rateWords({ asked: 5, answered: 2, open: 0 })).toBe('2 of 5 answered.')
    expect(words.rateWords({ asked: 5, answered: 2, open: 1 })).toBe('2 of 5 answered. 1 is still open.')
    expect(words.rateWords({ asked: 5, answered: 0, open: 3 })).toBe('0 of 5 answered. 3 are still open.')
  })
})

describe('whom a request is about', () => {
  it.each([
    [{ role: 'Cook', company: 'Acme', to: 'Ines' }, 'Cook at Acme'],
    [{ role: '', company: 'Acme', to: 'Ines' }, 'Acme'],
    [{ role: 'Cook', company: ' ', to: 'Ines' }, 'Cook'],
    [{ role: '', company: '', to: 'Ines' }, 'Ines'],
    [{ role: '', company: '', to: '' }, 'An employer']
  ])('%o is “%s”', (ask, name) => expect(words.nameOf(ask)).toBe(name))
})

it('blames nobody and never speaks of being rejected', () => {
  const all = [words.WORDS, words.STATE_WORDS, words.ENDED_TOLD, words.TONE_WORDS].flatMap(Object.values).join('\n')
  expect(all).not.toMatch(/reject|fail|fault|ignored|ghost|do not apply|score/i)
})
