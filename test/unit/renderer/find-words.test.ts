import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/renderer/features/find/find-words'

const found = (text: string, words: string) => findWords(text, words).map(({ start, end }) => text.slice(start, end))

describe('finding words in a page', () => {
  it('finds them in capitals or not, over line breaks, and with signs as they are', () => {
    expect(found('Dear Sam, dear SAM', 'sam')).toEqual(['Sam', 'SAM'])
    expect(found('more\n  experience and More experience', 'more experience')).toEqual([
      'more\n  experience',
      'More experience'
    ])
    expect(found('C++ (or C#)? 50% [a-z]', 'c++ (')).toEqual(['C++ ('])
    expect(found('Größe İstanbul 👩‍👩‍👧', '👩‍👩‍👧')).toEqual(['👩‍👩‍👧'])
    expect(found('anything', '  ')).toEqual([])
  })

  it('finds whatever stands in a text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words) => {
        const places = findWords(`${before}\n${words}`, words)
        if (words.trim() === '') expect(places).toEqual([])
        else expect(places.length).toBeGreaterThan(0)
      })
    )
  })
})
