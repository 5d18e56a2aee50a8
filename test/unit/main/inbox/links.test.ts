import { describe, expect, it } from 'vitest'
import { linksIn } from '../../../../src/main/inbox/links'
import { withApplication, withMessage, withRemoved, withTick } from '../../../../src/main/inbox/state-changes'
import { messageView } from '../../../../src/main/inbox/views'
import { newApplication } from '../../../../src/shared/domain/application'
import { emptyState, type State } from '../../../../src/shared/state/state'
import { messageOf } from '../../../helpers/message-of'

const AWAY = '2026-11-20T00:00:00Z'

/** Three mails of a thread, one of the same application outside of it, and one that has nothing to do with them. */
function five(): State {
  const parts = { company: 'Acme', role: null }
  let state = emptyState()
  state = withMessage(state, { ...messageOf('a', 'One.', '2026-11-01T00:00:00Z'), ...parts, messageId: '1' })
  state = withMessage(state, { ...messageOf('b', 'Two.', '2026-11-03T00:00:00Z'), messageId: '2', inReplyTo: '1' })
  state = withMessage(state, { ...messageOf('c', 'Three.', '2026-11-02T00:00:00Z'), messageId: '3', references: ['2'] })
  state = withMessage(state, { ...messageOf('d', 'Four.', '2026-11-05T00:00:00Z'), ...parts })
  state = withMessage(state, { ...messageOf('e', 'Five.', '2026-11-06T00:00:00Z'), company: 'Northwind' })
  const application = newApplication('acme', 'Acme', '', AWAY)
  return withApplication(state, application)
}

function relatedOf(state: State, id: string): readonly string[] | undefined {
  return messageView(state, id)?.related.map((other) => other.id)
}

describe('related messages', () => {
  it('are those of the thread and of the application, newest first', () => {
    expect(relatedOf(five(), 'a')).toEqual(['d', 'b', 'c'])
    expect(relatedOf(five(), 'd')).toEqual(['b', 'c', 'a'])
    expect(relatedOf(five(), 'e')).toEqual([])
  })

  it('are those of the thread alone where there is no application', () => {
    const state = { ...five(), applications: [] }
    expect(relatedOf(state, 'a')).toEqual(['b', 'c'])
    expect(relatedOf(state, 'd')).toEqual([])
  })

  it('leave out what was put away, which still holds its thread together', () => {
    expect(relatedOf(withRemoved(five(), 'b', AWAY), 'a')).toEqual(['d', 'c'])
  })

  it('are at most twenty', () => {
    let state = five()
    for (let at = 0; at < 30; at += 1) state = withMessage(state, { ...messageOf(`m${at}`, 'No.'), company: 'Acme' })
    expect(relatedOf(state, 'a')).toHaveLength(20)
  })
})

describe('links', () => {
  it('do not follow from what was put away', () => {
    const away = withRemoved(five(), 'a', AWAY)
    expect(linksIn(away).has('a')).toBe(false)
    expect(linksIn(away).get('b')).toEqual({ kind: 'none' })
    expect(linksIn(away).get('d')).toMatchObject({ because: 'company' })
  })

  it('are computed once for the same messages and applications', () => {
    const state = five()
    expect(linksIn(withTick(state, 'a:ask_feedback', AWAY))).toBe(linksIn(state))
    expect(linksIn({ ...state, applications: [] }).get('a')).toMatchObject({ kind: 'offer' })
    expect(linksIn(state).get('a')).toMatchObject({ kind: 'linked' })
  })
})

describe('links after a change', () => {
  it('are the very same map where nothing in them changes, whatever else does', () => {
    const state = five()
    const links = linksIn(state)
    const other = withApplication(state, newApplication('else', 'Elsewhere', '', AWAY))
    expect(linksIn(other)).toBe(links)
    const noted = { ...state, applications: state.applications.map((one) => ({ ...one, notes: 'Called.' })) }
    expect(linksIn(noted)).toBe(links)
    const read = { ...state, messages: state.messages.map((stored) => ({ ...stored, corrections: [] })) }
    expect(linksIn(read)).toBe(links)
  })

  it('keep those that did not change, and follow what did', () => {
    const state = five()
    const links = linksIn(state)
    const north = withApplication(state, newApplication('north', 'Northwind', '', AWAY))
    const after = linksIn(north)
    expect(after.get('e')).toMatchObject({ kind: 'linked', applicationId: 'north' })
    expect(after.get('a')).toBe(links.get('a'))
    const renamed = north.applications.map((one) => (one.id === 'north' ? { ...one, company: 'Southwind' } : one))
    expect(linksIn({ ...north, applications: renamed }).get('e')).toMatchObject({ kind: 'offer' })
    expect(linksIn(withMessage(north, { ...messageOf('f', 'Six.'), company: 'Acme' })).has('f')).toBe(true)
    expect(linksIn({ ...north, messages: north.messages.slice(0, 4) }).has('e')).toBe(false)
    expect(linksIn({ ...state, messages: [...state.messages].reverse() }).get('b')).toEqual(links.get('b'))
  })

  it('follow the facts, the decision and what is put away and comes back', () => {
    const state = five()
    const changed = (change: Partial<State['messages'][number]>): State => ({
      ...state,
      messages: state.messages.map((stored) => (stored.message.id === 'd' ? { ...stored, ...change } : stored))
    })
    expect(linksIn(state).get('d')).toMatchObject({ kind: 'linked' })
    expect(linksIn(changed({ decidedFacts: { company: 'Northwind' } })).get('d')).toMatchObject({ kind: 'offer' })
    expect(linksIn(changed({ application: { kind: 'none' } })).get('d')).toEqual({ kind: 'none' })
    const away = changed({ removedAt: AWAY })
    expect(linksIn(away).has('d')).toBe(false)
    expect(linksIn(withRemoved(away, 'd', null)).get('d')).toMatchObject({ kind: 'linked' })
  })
})
