import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearWords } from '../../../../src/shared/domain/search-near-word'

/** The same by the whole table, as the books have it. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, turned ? at(i - 2, j - 2) + 1 : changed)
      table[i]?.splice(j, 1, cost)
    }
  }
  return at(one.length, other.length)
}

describe('nearWords', () => {
  it('forgives a letter too many, too few, another one, and two that changed places', () => {
    const near = nearWords('receive', 1)
    expect(['receive', 'recieve', 'receve', 'recceive', 'receife'].filter(near)).toHaveLength(5)
    expect(['recife', 'deceit', 'eceiv', ''].filter(near)).toEqual([])
  })

  it('says what the whole table says, word after word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, fc.array(word), fc.integer({ min: 1, max: 2 }), (one, others, slips) => {
        const near = nearWords(one, slips)
        for (const other of others) expect(near(other)).toBe(distance(one, other) <= slips)
      })
    )
  })
})
