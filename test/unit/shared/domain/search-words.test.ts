import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWord, queryWords, searchWords } from '../../../../src/shared/domain/search-words'

const wordsOf = (text: string): readonly string[] => [...searchWords(text)].map(({ word }) => word)

describe('the words of a text', () => {
  it('are small, without accents, and know where their letters stand', () => {
    const text = 'Frau Müller-Lüdenscheidt: Łódź, İstanbul, naïve'
    expect(wordsOf(text)).toEqual(['frau', 'muller', 'ludenscheidt', 'lodz', 'istanbul', 'naive'])
    const [, muller] = searchWords(text)
    expect(text.slice(muller?.start, muller?.end)).toBe('Müller')
  })

  it('are the same in every way of writing them in Unicode', () => {
    for (const word of ['café', 'Straße', 'Ångström', 'ﬁnance', 'Ｗｅｂ'])
      expect(foldedWord(word.normalize('NFD'))).toBe(foldedWord(word.normalize('NFC')))
    expect(foldedWord('Straße')).toBe('strasse')
    expect(foldedWord('ﬁnance')).toBe('finance')
    expect(foldedWord('Ｗｅｂ')).toBe('web')
  })

  it('keep an apostrophe out and the signs of a name in', () => {
    expect(wordsOf("don't don’t O'Brien")).toEqual(['dont', 'dont', 'obrien'])
    expect(wordsOf('C++, C# and F# in 2026')).toEqual(['c++', 'c#', 'and', 'f#', 'in', '2026'])
  })

  it('are pairs of letters where a script writes no spaces, so that any part is found', () => {
    expect(wordsOf('最終面接です')).toEqual(['最終', '終面', '面接', '接で', 'です', 'す'])
    expect(queryWords('面接')).toEqual(['面接'])
    expect(queryWords('面')).toEqual(['面'])
    expect(queryWords('データ')).toEqual(['デー', 'ータ'])
    expect(wordsOf('IT企業')).toEqual(['it', '企業', '業'])
  })

  it('are found in scripts that run from right to left, without their vowel signs', () => {
    expect(wordsOf('شُكْرًا لكم')).toEqual(['شكرا', 'لكم'])
    expect(wordsOf('שָׁלוֹם')).toEqual(['שלום'])
  })

  it('are pictures, too, whatever their colour', () => {
    expect(wordsOf('ok 👍🏽 👍 ❤️')).toEqual(['ok', '👍', '👍', '❤'])
  })

  it('are none in what is only signs, and no doubles in a question', () => {
    expect(queryWords('.* () [] $^ -- "…"')).toEqual([])
    expect(queryWords('Data data DATA analyst')).toEqual(['data', 'analyst'])
  })

  it('stand in order inside any text, and fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const { word, start, end } of searchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(word.length).toBeGreaterThan(0)
          expect(foldedWord(word)).toBe(word)
          last = start
        }
      })
    )
  })

  it('come quickly from a hundred thousand letters without a space', () => {
    const begin = performance.now()
    expect(wordsOf('a'.repeat(100_000))).toEqual(['a'.repeat(48)])
    expect(wordsOf('面'.repeat(100_000))).toHaveLength(100_000)
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})
