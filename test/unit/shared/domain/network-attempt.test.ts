import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attemptsIn,
  bareAddress,
  MAX_ADDRESS,
  MOST_REFUSALS,
  type Refusal,
  toldAttempt,
  withAttempt
} from '../../../../src/shared/domain/network-attempt'

const AT = '2026-11-23T10:00:00.000Z'
const LATER = '2026-11-23T11:00:00.000Z'

describe('bareAddress', () => {
  it.each([
    ['https://firm.example/a/b?token=1#x', 'https://firm.example/a/b'],
    ['https://me:word@firm.example/', 'https://firm.example/'],
    ['//me@firm.example/a', '//firm.example/a'],
    ['firm.example:443', 'firm.example:443'],
    ['https://firm.example/a@b', 'https://firm.example/a@b'],
    ['https://firm.example/\u202Egpj', 'https://firm.example/gpj'],
    ['?only', null],
    ['', null]
  ])('makes %j to %j', (address, bare) => {
    expect(bareAddress(address)).toBe(bare)
  })

  it('never keeps a query, a fragment or more than fits, whatever it gets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
        const bare = bareAddress(address) ?? ''
        expect(bare).not.toMatch(/[?#\p{C}\s]/u)
        expect(bare.length).toBeLessThanOrEqual(MAX_ADDRESS)
      })
    )
  })
})

describe('the ledger', () => {
  it('counts the same attempt and keeps when it was first and last', () => {
    const attempt = { source: 'reader', kind: 'name', address: 'firm.example' } as const
    const once = withAttempt([], attempt, AT)
    const twice = withAttempt(withAttempt(once, { ...attempt, source: 'main' }, AT), attempt, LATER)
    expect(twice).toEqual([
      { ...attempt, count: 2, firstAt: AT, lastAt: LATER },
      { ...attempt, source: 'main', count: 1, firstAt: AT, lastAt: AT }
    ])
    expect(attemptsIn(twice)).toBe(3)
  })

  it('stays small however many different ones there are', () => {
    let refusals: readonly Refusal[] = []
    for (let at = 0; at < 3 * MOST_REFUSALS; at++) {
      refusals = withAttempt(refusals, { source: 'page', kind: 'request', address: `https://a${at}.example/` }, AT)
    }
    expect(refusals).toHaveLength(MOST_REFUSALS)
    expect(refusals[0]?.address).toBe(`https://a${3 * MOST_REFUSALS - 1}.example/`)
  })
})

describe('what another process tells', () => {
  it('is taken where it makes sense', () => {
    expect(toldAttempt({ type: 'refused', kind: 'name', address: 'a.example?x' }, 'reader')).toEqual({
      source: 'reader',
      kind: 'name',
      address: 'a.example'
    })
    expect(toldAttempt({ kind: 'program', address: null }, 'worker')).toMatchObject({ address: null })
  })

  it('is nothing else', () => {
    for (const kind of ['', 'Name', 'toString', 1, null])
      expect(toldAttempt({ kind, address: null }, 'worker')).toBeNull()
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toldAttempt(value, 'worker')).toBeNull()
      })
    )
    expect(toldAttempt({ kind: 'name', address: { toString: () => 'a' } }, 'worker')).toBeNull()
  })
})
