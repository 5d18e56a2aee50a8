import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  chainFaults,
  MIGRATIONS,
  type Migration,
  readState,
  readVersioned,
  type StateFormat
} from '../../../../src/shared/state/migrate'
import { CURRENT_VERSION, emptyState } from '../../../../src/shared/state/state'

/** A format at version 3: 1 had `count`, 2 renamed it to `total`, 3 made it a text. */
const first: Migration = {
  from: 1,
  migrate: (old) => ({ version: 2, total: z.object({ count: z.number() }).parse(old).count })
}
const second: Migration = {
  from: 2,
  migrate: (old) => ({ version: 3, total: String(z.object({ total: z.number() }).parse(old).total) })
}
const format: StateFormat<{ version: 3; total: string }> = {
  version: 3,
  schema: z.object({ version: z.literal(3), total: z.string() }),
  migrations: [second, first]
}

describe('the chain of migrations', () => {
  it('leads from version 1 to the current version without a gap', () => {
    expect(chainFaults(MIGRATIONS, CURRENT_VERSION)).toEqual([])
  })

  it('names a gap, a double step, and a step that leads nowhere', () => {
    expect(chainFaults([first, second], 3)).toEqual([])
    expect(chainFaults([second], 3)).toEqual(['no step from version 1'])
    expect(chainFaults([first, first, second], 3)).toEqual(['2 steps from version 1'])
    expect(chainFaults([first, second], 2)).toEqual(['a step from version 2 leads nowhere'])
    expect(chainFaults([{ ...first, from: 0 }], 1)).toEqual(['a step from version 0 leads nowhere'])
  })
})

describe('reading a state of any version', () => {
  it('takes the current version as it is', () => {
    expect(readVersioned({ version: 3, total: '7' }, format)).toEqual({
      kind: 'current',
      state: { version: 3, total: '7' }
    })
  })

  it('brings every older version to the current one, step by step', () => {
    expect(readVersioned({ version: 1, count: 7 }, format)).toEqual({
      kind: 'migrated',
      from: 1,
      state: { version: 3, total: '7' }
    })
    expect(readVersioned({ version: 2, total: 7 }, format)).toMatchObject({ kind: 'migrated', from: 2 })
  })

  it('tells a newer version from a damaged state', () => {
    expect(readVersioned({ version: 4 }, format)).toEqual({ kind: 'newer', version: 4 })
  })

  it('is invalid where a step is missing, fails, or leads to the wrong shape', () => {
    const gap = { ...format, migrations: [second] }
    const wrong = {
      ...format,
      migrations: [
        { from: 1, migrate: () => ({ version: 2 }) },
        { from: 2, migrate: () => 5 }
      ]
    }
    expect(readVersioned({ version: 1, count: 7 }, gap)).toEqual({ kind: 'invalid', reason: 'no step from version 1' })
    expect(readVersioned({ version: 1 }, format)).toEqual({ kind: 'invalid', reason: 'the step from version 1 failed' })
    expect(readVersioned({ version: 1 }, wrong)).toEqual({ kind: 'invalid', reason: 'state: invalid_type' })
  })

  it.each([[undefined], [null], [5], ['text'], [[]], [{}], [{ version: '1' }], [{ version: 0 }], [{ version: 1.5 }]])(
    'is invalid where there is no version: %j',
    (value) => {
      expect(readState(value).kind).toBe('invalid')
    }
  )

  it('reads the current state', () => {
    expect(readState(emptyState())).toEqual({ kind: 'current', state: emptyState() })
  })

  it('brings version 1 to the current one with nothing but another number', () => {
    const { asks, journal, ...before } = emptyState()
    expect({ asks, journal }).toEqual({ asks: [], journal: [] })
    expect(readState({ ...before, version: 1, letters: ['kept'] })).toEqual({
      kind: 'migrated',
      from: 1,
      state: { ...emptyState(), letters: ['kept'] }
    })
  })

  it('names places, never what a person wrote', () => {
    const outcome = readState({ ...emptyState(), settings: 'a secret', messages: [{ message: 'another secret' }] })
    expect(outcome).toMatchObject({
      kind: 'invalid',
      reason: expect.stringContaining('messages.0.message: invalid_type')
    })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })
})
