import { describe, expect, it } from 'vitest'
import { searchPieces } from '../../../../src/shared/domain/search-pieces'

const piecesOf = (text: string): readonly string[] => searchPieces(text).map(({ start, end }) => text.slice(start, end))

describe('the pieces that are compared', () => {
  it('are sentences that say something', () => {
    const text = 'Hi.\n\nYour answers stayed rather general, and that decided it. OK!\n\nBest,\nInes'
    expect(piecesOf(text)).toEqual(['Your answers stayed rather general, and that decided it.'])
  })

  it('are a few of a very long text, none longer than a paragraph, and come soon', () => {
    const begin = performance.now()
    const pieces = piecesOf('This is one sentence among a great many of its kind. '.repeat(20_000))
    expect(pieces.length).toBe(60)
    expect(piecesOf('x'.repeat(100_000))[0]?.length).toBe(400)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})
