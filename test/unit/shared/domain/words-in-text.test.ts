import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOfWords } from '../../../../src/shared/domain/words-in-text'

describe('the place of words in a text', () => {
  it.each([
    ['I recieve mail.', 'recieve', 'recieve'],
    ['Recieve mail', 'recieve', 'Recieve'],
    ['performed, then form.', 'form', 'form'],
    ['Dear  Sir\nor Maddam', 'Sir or Maddam', 'Sir\nor Maddam'],
    ['it’s late', "it's", 'it’s'],
    ['the manger’s desk', 'manger', 'manger'],
    ['C++ and Go', 'c++', 'C++'],
    ['(a+b)*', '(a+b)*', '(a+b)*'],
    ['İstanbul recieve', 'recieve', 'recieve']
  ])('in %j finds %j as whole words', (text, words, found) => {
    const place = placeOfWords(text, words)
    expect(place && text.slice(place.start, place.end)).toBe(found)
  })

  it.each([
    ['performed', 'form'],
    ["don't", 'don'],
    ['naïve', 'na'],
    ['b2b sales', 'b2'],
    ['', 'word'],
    ['word', ''],
    ['word', '  ']
  ])('in %j finds no %j', (text, words) => {
    expect(placeOfWords(text, words)).toBeNull()
  })

  it('gives offsets of the text itself, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 5 }), (text, words) => {
        const place = placeOfWords(`${text} recieve ${text}`, words)
        if (place === null) return
        expect(place.start).toBeLessThan(place.end)
        expect(place.end).toBeLessThanOrEqual(2 * text.length + 9)
      })
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const place = placeOfWords(`${text} recieve`, 'RECIEVE')
        expect(place).not.toBeNull()
      })
    )
  })
})
