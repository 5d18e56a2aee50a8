import { describe, expect, it } from 'vitest'
import {
  withColorScheme,
  withCorrections,
  withDecidedKind,
  withMessage,
  withReading,
  withRemoved,
  withTick
} from '../../../../src/main/inbox/state-changes'
import { messageList, messageView } from '../../../../src/main/inbox/views'
import type { Label } from '../../../../src/shared/domain/label'
import type { MessageKind } from '../../../../src/shared/domain/message-kind'
import { emptyState, type State } from '../../../../src/shared/state/state'
import { messageOf } from '../../../helpers/message-of'

const body = 'Your chart was great. The letter named another firm. We hired someone else.'

const message = (id: string, date: string | null) => messageOf(id, body, date)

function signal(label: Label, words: string) {
  const start = body.indexOf(words)
  return { label, confidence: 0.9, start, end: start + words.length }
}

function read(state: State, id: string, kind: MessageKind, ...signals: ReturnType<typeof signal>[]): State {
  return withReading(state, id, { ok: true, value: { kind, kindConfidence: 0.9, signals, model: 'test' } })
}

function two(): State {
  let state = withMessage(emptyState(), message('a', '2026-11-02T00:00:00Z'))
  state = withMessage(state, message('b', '2026-11-05T00:00:00Z'))
  state = read(
    state,
    'a',
    'feedback',
    signal('praise', 'Your chart was great.'),
    signal('typo', 'The letter named another firm.')
  )
  return read(state, 'b', 'rejection', signal('competition', 'We hired someone else.'))
}

describe('messageList', () => {
  it('shows the newest first, with the steps that are open and done', () => {
    const list = messageList(withTick(two(), 'a:fix_mistakes', '2026-11-06T00:00:00Z'))
    expect(list.map(({ id, reading, openActions, doneActions }) => [id, reading, openActions, doneActions])).toEqual([
      ['b', 'rejection', 1, 0],
      ['a', 'feedback', 1, 1]
    ])
  })

  it('does not put a name to what it is unsure of', () => {
    const state = withReading(two(), 'b', {
      ok: true,
      value: { kind: 'rejection', kindConfidence: 0.5, signals: [], model: 'test' }
    })
    expect(messageList(state)[0]?.reading).toBe('unsure')
  })

  it('leaves out what was put away and brings it back unchanged', () => {
    const state = two()
    const away = withRemoved(state, 'a', '2026-11-06T00:00:00Z')
    expect(messageList(away).map(({ id }) => id)).toEqual(['b'])
    expect(messageView(away, 'a')).toBeNull()
    expect(withRemoved(away, 'a', null)).toEqual(state)
  })

  it('takes the day it came in where a mail has no date', () => {
    expect(messageList(withMessage(emptyState(), message('c', null)))[0]?.date).toBe('2026-11-01T00:00:00Z')
  })

  it('shows a message that waits and one that could not be read', () => {
    let state = withMessage(emptyState(), message('c', null))
    expect(messageList(state)[0]?.reading).toBe('waiting')
    state = withReading(state, 'c', { ok: false, code: 'reader_timeout' })
    expect(messageList(state)[0]?.reading).toBe('failed')
    expect(messageView(state, 'c')?.actions).toEqual([])
    state = withReading(state, 'c', { ok: false, code: 'other_language' })
    expect(messageList(state)[0]?.reading).toBe('other_language')
  })
})

describe('messageView', () => {
  it('shows the message as the person corrected it, with the steps that follow from that', () => {
    const { start, end } = signal('typo', 'The letter named another firm.')
    const decided = { start, end, at: '2026-11-06T00:00:00.000Z', teaches: true }
    const state = withCorrections(two(), 'a', () => [
      { label: 'typo', is: false, ...decided },
      { label: 'irrelevant', is: true, ...decided }
    ])
    const view = messageView(state, 'a')
    expect(view?.actions.map(({ type }) => type)).toEqual(['cut_and_focus', 'lead_with_strength'])
    expect(view?.reading).toMatchObject({
      reading: { signals: [{ label: 'praise' }, { label: 'irrelevant', by: 'person' }] }
    })
  })
})

describe('a kind that the person chose', () => {
  it('stands in the list and in the message, until it is left to the reader again', () => {
    const chosen = withDecidedKind(two(), 'b', 'invitation')
    expect(messageList(chosen)[0]?.reading).toBe('invitation')
    expect(messageView(chosen, 'b')).toMatchObject({
      decidedKind: 'invitation',
      actions: [{ type: 'answer_invitation' }]
    })
    expect(withDecidedKind(chosen, 'b', null)).toEqual(two())
  })
})

describe('state changes', () => {
  it('tick and untick give back the same state', () => {
    const state = two()
    expect(withTick(withTick(state, 'a:fix_mistakes', 'now'), 'a:fix_mistakes', null)).toEqual(state)
  })

  it('change only what they name', () => {
    const state = two()
    expect(withColorScheme(state, 'dark')).toEqual({ ...state, settings: { ...state.settings, colorScheme: 'dark' } })
  })
})
