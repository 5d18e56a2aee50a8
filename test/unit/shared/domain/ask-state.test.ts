import { describe, expect, it } from 'vitest'
import { type Ask, newAsk } from '../../../../src/shared/domain/ask'
import {
  type AskMessage,
  askMessagesOf,
  askRateOf,
  askStateOf,
  askStatesOf
} from '../../../../src/shared/domain/ask-state'

const SETTINGS = { askAgainAfter: 10 }
const DRAFT = { to: null, tone: 'warm', subject: '', text: '', kept: {}, followUp: '' } as const

function ask(change: Partial<Ask> = {}): Ask {
  const about = { from: 'message', messageId: 'no', kind: 'feedback' } as const
  return { ...newAsk('ask', about, DRAFT, '2026-11-01T12:00:00Z'), askedAt: '2026-11-01T12:30:00Z', ...change }
}

function message(id: string, change: Partial<AskMessage> = {}): AskMessage {
  return {
    id,
    messageId: null,
    inReplyTo: null,
    references: [],
    at: '2026-11-05T12:00:00Z',
    kind: 'feedback',
    applicationId: null,
    company: '',
    isRequest: false,
    ...change
  }
}

const NO = message('no', { messageId: 'no@firm', kind: 'rejection', at: '2026-10-30T12:00:00Z' })
const IN_THREAD = { references: ['no@firm', 'mine@home'] }

function stateOf(one: Ask, messages: readonly AskMessage[], today = '2026-11-06') {
  return askStateOf(one, askMessagesOf(messages, new Map()), today, SETTINGS)
}

describe('a request', () => {
  it('is a draft until the person says that it was sent', () => {
    expect(stateOf(ask({ askedAt: null }), [NO])).toMatchObject({ state: 'draft', due: null, maybe: [] })
  })

  it('is asked, may be followed up once after the days chosen, and be let rest after as many again', () => {
    const due = { on: '2026-11-11', what: 'follow_up' }
    expect(stateOf(ask(), [NO], '2026-11-10')).toMatchObject({ state: 'asked', due })
    expect(stateOf(ask(), [NO], '2026-11-11')).toMatchObject({ state: 'waiting', due })
    const reminded = ask({ followedUpAt: '2026-11-12T12:00:00Z' })
    const rest = { on: '2026-11-22', what: 'let_rest' }
    expect(stateOf(reminded, [NO], '2026-11-21')).toMatchObject({ state: 'asked', due: rest })
    expect(stateOf(reminded, [NO], '2026-11-22')).toMatchObject({ state: 'waiting', due: rest })
  })

  it('stays where the person put it, whatever comes', () => {
    const end = { as: 'no_answer', at: '2026-11-20T12:00:00Z', messageId: null } as const
    expect(stateOf(ask({ end }), [NO, message('answer', IN_THREAD)])).toEqual({
      state: 'no_answer',
      because: 'person',
      messageId: null,
      endedAt: end.at,
      due: null,
      maybe: []
    })
  })

  it.each([0, -3, Number.NaN])('is not due before the next day, whatever the setting (%s)', (askAgainAfter) => {
    const messages = askMessagesOf([NO], new Map())
    expect(askStateOf(ask(), messages, '2026-11-01', { askAgainAfter }).state).toBe('asked')
  })
})

describe('an answer', () => {
  it('is found in the thread, over mails that are not here', () => {
    expect(stateOf(ask(), [NO, message('answer', IN_THREAD)])).toMatchObject({
      state: 'answered',
      because: 'thread',
      messageId: 'answer',
      endedAt: '2026-11-05T12:00:00Z',
      due: null
    })
  })

  it('that gives no feedback is one too', () => {
    const answer = message('answer', { ...IN_THREAD, kind: 'declined_feedback' })
    expect(stateOf(ask(), [NO, answer])).toMatchObject({ state: 'declined', because: 'thread' })
  })

  it('that comes later with feedback goes before one without', () => {
    const without = message('without', { ...IN_THREAD, kind: 'declined_feedback' })
    const later = message('later', { ...IN_THREAD, at: '2026-11-08T12:00:00Z' })
    expect(stateOf(ask(), [NO, without, later])).toMatchObject({ state: 'answered', messageId: 'later' })
  })

  it('is found by application, then by company', () => {
    const no = { ...NO, applicationId: 'a', company: 'firm' }
    const byName = message('by-name', { company: 'firm', at: '2026-11-02T12:00:00Z' })
    expect(stateOf(ask(), [no, byName])).toMatchObject({ state: 'answered', because: 'company' })
    const linked = message('linked', { applicationId: 'a', company: 'firm' })
    expect(stateOf(ask(), [no, byName, linked])).toMatchObject({ because: 'application', messageId: 'linked' })
  })

  it('that came before the request was noted down is found where the request was sent before it', () => {
    const late = ask({ addedAt: '2026-11-10T12:00:00Z', askedAt: '2026-11-10T12:00:00Z' })
    const messages = [NO, message('answer', IN_THREAD)]
    expect(stateOf(late, messages)).toMatchObject({ state: 'asked' })
    expect(stateOf({ ...late, askedAt: '2026-11-04T12:00:00Z' }, messages)).toMatchObject({ state: 'answered' })
  })

  it('is found for an application of which no message is here', () => {
    const one = ask({ messageId: null, applicationId: 'a' })
    const messages = askMessagesOf([message('answer', { company: 'firm' })], new Map([['a', 'firm']]))
    expect(askStateOf(one, messages, '2026-11-06', SETTINGS)).toMatchObject({ because: 'company' })
  })

  it('is none where it belongs to another application, came before, was the request itself, or the person says so', () => {
    const no = { ...NO, applicationId: 'a', company: 'firm' }
    const others = [
      message('elsewhere', { applicationId: 'b', company: 'firm' }),
      message('before', { ...IN_THREAD, at: '2026-10-31T12:00:00Z' }),
      message('mine', { ...IN_THREAD, isRequest: true }),
      message('denied', IN_THREAD)
    ]
    expect(stateOf(ask({ notAnswers: ['denied'] }), [no, ...others])).toMatchObject({ state: 'asked', maybe: [] })
  })

  it('is asked about where it is not clear what a message of the thread is', () => {
    const kinds = [null, 'other', 'rejection', 'acknowledgement', 'invitation', 'offer'] as const
    const messages = kinds.map((kind) => message(String(kind), { ...IN_THREAD, kind }))
    expect(stateOf(ask(), [NO, ...messages])).toMatchObject({ state: 'asked', maybe: ['null', 'other', 'rejection'] })
  })

  it('is asked about where the person has not said that they asked', () => {
    const messages = [NO, message('answer', IN_THREAD), message('unclear', { ...IN_THREAD, kind: null })]
    expect(stateOf(ask({ askedAt: null }), messages)).toMatchObject({ state: 'draft', maybe: ['answer'] })
  })
})

describe('several requests', () => {
  const other = message('other-no', {
    messageId: 'other@firm',
    kind: 'rejection',
    at: '2026-10-30T12:00:00Z',
    company: 'firm'
  })
  const asks = [ask(), ask({ id: 'other', messageId: 'other-no' })]

  it('each get the answer of their own thread', () => {
    const messages = [{ ...NO, company: 'firm' }, other, message('answer', { ...IN_THREAD, company: 'firm' })]
    const states = askStatesOf(asks, askMessagesOf(messages, new Map()), '2026-11-06', SETTINGS)
    expect(states.get('ask')).toMatchObject({ state: 'answered', messageId: 'answer' })
    expect(states.get('other')).toMatchObject({ state: 'asked', maybe: [] })
  })

  it('of one company leave it to the person which of them a message answers', () => {
    const messages = [{ ...NO, company: 'firm' }, other, message('answer', { company: 'firm' })]
    const states = askStatesOf(asks, askMessagesOf(messages, new Map()), '2026-11-06', SETTINGS)
    for (const id of ['ask', 'other']) expect(states.get(id)).toMatchObject({ state: 'asked', maybe: ['answer'] })
  })

  it('are counted once they were sent', () => {
    const states = [
      stateOf(ask({ askedAt: null }), [NO]),
      stateOf(ask(), [NO]),
      stateOf(ask(), [NO, message('answer', IN_THREAD)]),
      stateOf(ask({ end: { as: 'no_answer', at: '2026-11-20T12:00:00Z', messageId: null } }), [NO])
    ]
    expect(askRateOf(states)).toEqual({ asked: 3, answered: 1, open: 1 })
  })

  it('are placed among ten thousand messages without delay', () => {
    const messages = Array.from({ length: 10_000 }, (_, at) =>
      message(`m${at}`, { company: `firm${at % 2000}`, kind: 'rejection' })
    )
    const many = Array.from({ length: 2000 }, (_, at) => ask({ id: `a${at}`, messageId: `m${at}` }))
    const index = askMessagesOf(messages, new Map())
    const began = performance.now()
    expect(askStatesOf(many, index, '2026-11-06', SETTINGS).size).toBe(2000)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
