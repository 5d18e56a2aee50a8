import { describe, expect, it } from 'vitest'
import {
  type Arrival,
  afterIntake,
  batchOf,
  type IntakeEvent,
  isBusy,
  NOTHING_COMING,
  needsEyes
} from '../../../src/renderer/features/intake/intake-state'
import type { ImportOutcome } from '../../../src/shared/contract/views'

const read = (name: string): ImportOutcome => ({ name, result: { ok: true, messageId: name, duplicate: false } })
const broken = (name: string): Arrival => ({ name, result: { ok: false, code: 'empty_file' } })
const stateAfter = (events: readonly IntakeEvent[], start = NOTHING_COMING) => events.reduce(afterIntake, start)

describe('messages coming in', () => {
  it('is busy until the last of what was queued has arrived', () => {
    const half = stateAfter([
      { kind: 'queued', count: 2 },
      { kind: 'arrived', arrival: read('a') }
    ])
    expect(isBusy(half)).toBe(true)
    expect(half.own).toEqual({ done: 1, total: 2 })
    const whole = stateAfter([{ kind: 'arrived', arrival: read('b') }], half)
    expect(isBusy(whole)).toBe(false)
    expect(whole.finished).toBe(1)
  })

  it('makes one batch of what is dropped while something is still on its way', () => {
    const state = stateAfter([
      { kind: 'queued', count: 1 },
      { kind: 'queued', count: 1 },
      { kind: 'arrived', arrival: read('a') },
      { kind: 'arrived', arrival: read('b') }
    ])
    expect(state.finished).toBe(1)
    expect(batchOf(state)).toHaveLength(2)
  })

  it('waits for a folder that is looked through before it says that all is done', () => {
    const looking = stateAfter([
      { kind: 'look' },
      { kind: 'queued', count: 1 },
      { kind: 'arrived', arrival: read('a') }
    ])
    expect(isBusy(looking)).toBe(true)
    expect(stateAfter([{ kind: 'looked', leftAlone: ['photo.jpg'] }], looking)).toMatchObject({
      finished: 1,
      leftAlone: ['photo.jpg']
    })
  })

  it('counts a batch of main as finished even where its reports come all at once', () => {
    const state = stateAfter([
      { kind: 'main', progress: { total: 2, done: 1, outcomes: [read('a')] } },
      { kind: 'main', progress: { total: 1, done: 1, outcomes: [] } }
    ])
    expect(state.finished).toBe(1)
    expect(batchOf(state)).toEqual([read('a')])
  })

  it('keeps what is done when the person stops, and says how many were not read', () => {
    const state = stateAfter([
      { kind: 'queued', count: 5 },
      { kind: 'arrived', arrival: read('a') },
      { kind: 'stopped', count: 3 },
      { kind: 'arrived', arrival: read('b') }
    ])
    expect(isBusy(state)).toBe(false)
    expect(state.stopped).toBe(3)
    expect(batchOf(state)).toEqual([read('a'), read('b')])
  })

  it('keeps a failure in sight while later messages come in, but no old good news', () => {
    const failed = stateAfter([
      { kind: 'queued', count: 1 },
      { kind: 'arrived', arrival: broken('a') }
    ])
    const later = stateAfter(
      [
        { kind: 'queued', count: 1 },
        { kind: 'arrived', arrival: read('b') }
      ],
      failed
    )
    expect(later.arrivals).toEqual([broken('a'), read('b')])
    expect(batchOf(later)).toEqual([read('b')])
    expect(needsEyes(later)).toBe(true)

    const good = stateAfter([
      { kind: 'queued', count: 1 },
      { kind: 'arrived', arrival: read('a') }
    ])
    expect(stateAfter([{ kind: 'queued', count: 1 }], good).arrivals).toEqual([])
  })

  it('is dismissed only when nothing is on its way', () => {
    const busy = stateAfter([{ kind: 'queued', count: 1 }, { kind: 'dismissed' }])
    expect(isBusy(busy)).toBe(true)
    const idle = stateAfter([{ kind: 'arrived', arrival: broken('a') }, { kind: 'dismissed' }], busy)
    expect(idle).toEqual({ ...NOTHING_COMING, finished: 1 })
  })
})
