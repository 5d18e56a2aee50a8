import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOfName } from '../../../../src/main/intake/facts/spelled-name'

function found(text: string, letters: string): string | null {
  const place = placeOfName(text, letters)
  return place && text.slice(place.start, place.end)
}

describe('finding a name by its letters', () => {
  it.each([
    ['Thank you for applying to Blue Harbor.', 'blueharbor', 'Blue Harbor'],
    ['BLUE-HARBOR writes', 'blueharbor', 'BLUE-HARBOR'],
    ['At Brown & Sons we', 'brownsons', 'Brown & Sons'],
    ["McDonald's", 'mcdonalds', "McDonald's"],
    ['see jobs@acme.example, Acme', 'acme', 'Acme'],
    ['the Metaverse of Meta', 'meta', 'Meta'],
    ['Non-acme, acme.com, Acme.', 'acme', 'Acme'],
    ['3M', '3m', '3M']
  ])('in “%s”', (text, letters, expected) => {
    expect(found(text, letters)).toBe(expected)
  })

  it.each([
    ['Metaverse', 'meta'],
    ['Acmeson and acme-like', 'acme'],
    ['a    b', 'ab'],
    ['', 'acme'],
    ['Acm', 'acme']
  ])('not in “%s”', (text, letters) => {
    expect(found(text, letters)).toBeNull()
  })

  it('finds what the pattern finds that it stands for', () => {
    const letters = fc.stringMatching(/^[ab1]{1,4}$/)
    const text = fc.stringMatching(/^[abAB1 .&'’@/c-]{0,30}$/)
    fc.assert(
      fc.property(text, letters, (words, name) => {
        const spelled = [...name].join("[ &.'’-]{0,3}")
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./-])${spelled}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, 'iu')
        expect(found(words, name)).toBe(pattern.exec(words)?.[0] ?? null)
      }),
      { numRuns: 3000 }
    )
  })
})
