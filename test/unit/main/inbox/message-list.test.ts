import { describe, expect, it } from 'vitest'
import { withMessage, withRemoved, withTick } from '../../../../src/main/inbox/state-changes'
import { messageList } from '../../../../src/main/inbox/views'
import { emptyState, type State } from '../../../../src/shared/state/state'
import { messageOf } from '../../../helpers/message-of'

const AT = '2026-11-20T00:00:00Z'

/** Two rejections, which ask for a request for feedback each. */
function two(): State {
  const state = withMessage(
    withMessage(emptyState(), messageOf('a', 'One.', '2026-11-01T00:00:00Z')),
    messageOf('b', 'Two.', '2026-11-02T00:00:00Z')
  )
  const reading = { kind: 'rejection', kindConfidence: 0.99, signals: [], model: 'test' } as const
  return { ...state, messages: state.messages.map((stored) => ({ ...stored, reading: { state: 'read', reading } })) }
}

const counts = (state: State) =>
  messageList(state).map(({ id, openActions, doneActions }) => [id, openActions, doneActions])

describe('the list of messages', () => {
  it('is made once for the same messages and ticks', () => {
    const state = two()
    expect(messageList({ ...state, journal: [] })).toBe(messageList(state))
  })

  it('follows ticks, there and back, and leaves the rows of other messages as they are', () => {
    const state = two()
    const [first, second] = messageList(state)
    expect(counts(state)).toEqual([
      ['b', 1, 0],
      ['a', 1, 0]
    ])
    const ticked = withTick(state, 'a:ask_feedback', AT)
    expect(counts(ticked)).toEqual([
      ['b', 1, 0],
      ['a', 0, 1]
    ])
    expect(messageList(ticked)[0]).toBe(first)
    expect(messageList(withTick(ticked, 'a:ask_feedback', null))[1]).toEqual(second)
    expect(counts(state)[1]).toEqual(['a', 1, 0])
  })

  it('follows what changes in a message', () => {
    const state = two()
    messageList(state)
    expect(counts(withRemoved(state, 'b', AT))).toEqual([['a', 1, 0]])
    const [a, b] = state.messages
    const dated = b && { ...b, decidedFacts: { date: '2026-10-01T00:00:00Z' } }
    expect(messageList({ ...state, messages: a && dated ? [a, dated] : [] }).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
