import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { openHit } from '../../../src/renderer/features/search/open-hit'
import { stretchesOf } from '../../../src/renderer/features/search/stretches'
import { nextPlace } from '../../../src/renderer/features/search/use-arrows'
import { comparingWords, foundWords, indexingWords, similarBelow } from '../../../src/renderer/features/search/words'
import type { SearchHit } from '../../../src/shared/contract/search-views'

describe('a marked text', () => {
  it('is cut at its marks and loses nothing', () => {
    expect(stretchesOf({ text: 'your portfolio, Sam', marks: [{ start: 5, end: 14 }] })).toEqual([
      { start: 0, words: 'your ', isMarked: false },
      { start: 5, words: 'portfolio', isMarked: true },
      { start: 14, words: ', Sam', isMarked: false }
    ])
    const places = fc.uniqueArray(fc.nat(40), { maxLength: 12 })
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), places, (text, found) => {
        const at = [...found].sort((one, other) => one - other)
        const marks = at.flatMap((start, index) => {
          const end = at[index + 1]
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        expect(
          stretchesOf({ text, marks })
            .map(({ words }) => words)
            .join('')
        ).toBe(text)
      })
    )
  })
})

describe('the keys', () => {
  it('go down to the last, up to the field, and to both ends', () => {
    expect(nextPlace('ArrowDown', 0, 3)).toBe(1)
    expect(nextPlace('ArrowDown', 2, 3)).toBe(2)
    expect(nextPlace('ArrowUp', 0, 3)).toBe(-1)
    expect(nextPlace('Home', 2, 3)).toBe(0)
    expect(nextPlace('End', 0, 3)).toBe(2)
    expect(nextPlace('Escape', 2, 3)).toBe(-1)
    expect(nextPlace('Tab', 0, 3)).toBeNull()
  })
})

describe('opening what was found', () => {
  const HIT: SearchHit = {
    ...{ kind: 'message', id: 'x', title: { text: '', marks: [] }, detail: { text: '', marks: [] } },
    ...{ date: '2026-11-23', snippet: null, light: null, opens: null }
  }

  function opened(hit: Partial<SearchHit>) {
    const ways = {
      goToMessage: vi.fn(),
      goToApplication: vi.fn(),
      goToEntry: vi.fn(),
      goToResume: vi.fn(),
      goToPage: vi.fn()
    }
    openHit(ways, { ...HIT, ...hit })
    return Object.entries(ways).flatMap(([name, way]) => way.mock.calls.map((call) => [name, ...call]))
  }

  it('leads where it belongs, and lights the words of a message or an entry', () => {
    expect(opened({ light: 'your portfolio' })).toEqual([['goToMessage', 'x', 'your portfolio']])
    expect(opened({})).toEqual([['goToMessage', 'x', undefined]])
    expect(opened({ kind: 'application' })).toEqual([['goToApplication', 'x']])
    expect(opened({ kind: 'entry', light: 'words' })).toEqual([['goToEntry', 'x', 'words']])
    expect(opened({ kind: 'resume' })).toEqual([['goToResume', 'x']])
    expect(opened({ kind: 'request', opens: { kind: 'message', id: 'm' } })).toEqual([['goToMessage', 'm']])
    expect(opened({ kind: 'request', opens: { kind: 'application', id: 'a' } })).toEqual([['goToApplication', 'a']])
    expect(opened({ kind: 'request' })).toEqual([['goToPage', 'today']])
  })
})

describe('the words about what was found', () => {
  it('say how many there are, and when it is not quite what was asked for', () => {
    expect(foundWords(0, 'all')).toBe('Nothing found.')
    expect(foundWords(1, 'near')).toBe('1 found. It is spelt a little otherwise.')
    expect(foundWords(1200, 'near')).toMatch(/^1.?200 found\. Some of them are spelt a little otherwise\.$/)
    expect(foundWords(3, 'some')).toBe('Nothing holds all of these words. These hold some of them.')
    expect(similarBelow(1)).toBe('One thing is similar in meaning')
  })

  it('say how far it has come', () => {
    expect(indexingWords({ ready: 3, of: 12 })).toContain('3 of 12')
    expect(comparingWords({ ready: 3, of: 12 })).toContain('3 of 12 messages and entries')
  })
})
