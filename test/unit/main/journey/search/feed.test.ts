import { describe, expect, it } from 'vitest'
import { withMessage } from '../../../../../src/main/inbox/state-changes'
import { createFeed, type FeedChunk } from '../../../../../src/main/journey/search/feed'
import { newApplication } from '../../../../../src/shared/domain/application'
import { emptyState, type State } from '../../../../../src/shared/state/state'
import { messageOf } from '../../../../helpers/message-of'

const LONG = 'word '.repeat(10_000)

function stateWith(count: number, body = 'words'): State {
  let state = emptyState()
  for (let at = 0; at < count; at++) state = withMessage(state, messageOf(`m${at}`, body))
  return state
}

function changed(state: State, id: string, change: Partial<State['messages'][number]>): State {
  const messages = state.messages.map((one) => (one.message.id === id ? { ...one, ...change } : one))
  return { ...state, messages }
}

function keysOf(chunks: readonly FeedChunk[]): readonly string[] {
  return chunks.flatMap(({ puts }) => puts.map(({ key }) => key))
}

describe('the feed', () => {
  it('tells of everything once, and then of what changed alone', () => {
    const sent: FeedChunk[] = []
    const feed = createFeed((chunk) => sent.push(chunk))
    const state = { ...stateWith(2), applications: [newApplication('a', 'Firm', 'Clerk', '2026-11-23T00:00:00Z')] }
    feed.follow(state)
    feed.arrived()
    expect(keysOf(sent)).toEqual(['application:a', 'message:m1', 'message:m0'])
    feed.follow(state)
    expect(sent).toHaveLength(1)
    // A reading changes nothing that is searched.
    feed.follow(changed(state, 'm0', { reading: { state: 'failed', code: 'reader_crashed' } }))
    expect(sent).toHaveLength(1)
    feed.follow(changed(state, 'm0', { decidedFacts: { company: 'Northwind' } }))
    expect(keysOf(sent.slice(1))).toEqual(['message:m0'])
    expect(sent[1]?.puts[0]?.names).toContain('Northwind')
  })

  it('takes out what was put away, and brings it back', () => {
    const sent: FeedChunk[] = []
    const feed = createFeed((chunk) => {
      sent.push(chunk)
      queueMicrotask(() => undefined)
    })
    const state = stateWith(1)
    feed.follow(state)
    feed.arrived()
    feed.follow(changed(state, 'm0', { removedAt: '2026-11-23T00:00:00Z' }))
    expect(sent[1]).toEqual({ puts: [], drops: ['message:m0'] })
    feed.arrived()
    expect(feed.progress()).toEqual({ ready: 0, of: 0 })
    feed.follow(state)
    expect(keysOf(sent.slice(2))).toEqual(['message:m0'])
  })

  it('sends a little at a time, waits for it to arrive, and knows how far it is', () => {
    const sent: FeedChunk[] = []
    const feed = createFeed((chunk) => sent.push(chunk))
    feed.follow(stateWith(20, LONG))
    expect(sent.length).toBe(2)
    expect(feed.progress()).toEqual({ ready: 0, of: 20 })
    while (feed.progress().ready < 20) feed.arrived()
    expect(new Set(keysOf(sent)).size).toBe(20)
    for (const { puts } of sent) expect(puts.length).toBeLessThan(4)
  })

  it('forgets what went before it was sent', () => {
    const sent: FeedChunk[] = []
    const feed = createFeed((chunk) => sent.push(chunk))
    feed.follow(stateWith(20, LONG))
    feed.follow(emptyState())
    for (let at = 0; at < 30; at++) feed.arrived()
    const drops = sent.flatMap((chunk) => chunk.drops)
    for (const key of keysOf(sent)) expect(drops).toContain(key)
    expect(feed.progress()).toEqual({ ready: 0, of: 0 })
  })
})
