import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../../src/main/resume/language/edit-distance'
import { readSlips, slipsIn } from '../../../../../src/main/resume/language/phrases'
import { regionOf } from '../../../../../src/main/resume/language/region'
import { segmentsOf } from '../../../../../src/main/resume/language/segments'
import { SLIPS } from '../../../../../src/main/resume/language/slips'
import { tokensOf } from '../../../../../src/main/resume/language/tokens'
import { mixedVariants, variantOf, variantsIn } from '../../../../../src/main/resume/language/variants'

describe('the list of slips', () => {
  it('can be read to its last line', () => {
    expect(readSlips(SLIPS).size).toBeGreaterThan(300)
  })

  it('is refused where a line makes no sense, naming it', () => {
    expect(() => readSlips('wrong_word: a form = from')).toThrow('a form = from')
    expect(() => readSlips('wrong_word: [a|b|c] = d|e')).toThrow('3 forms, 2 meant')
  })

  it('keeps the capitals of what stood there', () => {
    const rules = readSlips('wrong_word: ^|the [manger] $ = manager')
    const meant = (text: string): readonly string[] =>
      slipsIn(tokensOf(text), rules).flatMap(({ suggestions }) => suggestions)
    expect(['the manger', 'Manger', 'THE MANGER', 'a manger', 'the manger is'].map(meant)).toEqual([
      ['manager'],
      ['Manager'],
      ['MANAGER'],
      [],
      []
    ])
  })
})

describe('segments', () => {
  it('cut a line into cells, join what runs on, and know every place', () => {
    const line = (text: string, isBullet = false) =>
      ({ text, page: 1, part: 'body', isHeading: false, isBullet }) as const
    const lines = [
      line('Acme Ltd\tLondon | 2019'),
      line('• Wrote the plan for the move of two hundred people and man-', true),
      line('aged the budget')
    ]
    const whole = lines.map(({ text }) => text).join('\n')
    const segments = segmentsOf(lines)
    expect(segments.map(({ text }) => text)).toEqual([
      'Acme Ltd',
      'London',
      '2019',
      'Wrote the plan for the move of two hundred people and man-aged the budget'
    ])
    for (const { text, places } of segments) {
      expect([...text].filter((letter, index) => letter !== ' ' && whole[places[index] ?? -1] !== letter)).toEqual([])
    }
  })
})

describe('what tells the kind of English', () => {
  it.each([
    ['american', '(512) 555-0142, Austin, TX 78704'],
    ['british', '07700 900123, Leeds LS1 4AP'],
    ['canadian', 'Toronto, ON M5V 2T6'],
    ['australian', '0412 345 678, Carlton VIC 3053'],
    [null, 'Kraków, Poland']
  ])('is %s for "%s"', (english, text) => {
    expect(regionOf(text)).toBe(english)
  })

  it('pairs spellings both ways, and leaves words alone that are right in both', () => {
    expect(variantOf('organisation')?.other).toBe('organization')
    expect(variantOf('analyzing')?.other).toBe('analysing')
    expect(variantOf('behavioral')?.other).toBe('behavioural')
    expect(
      ['advise', 'exercise', 'license', 'program', 'meter', 'practice', 'analyses', 'promise'].map(variantOf)
    ).toEqual(Array.from({ length: 8 }))
    expect(mixedVariants(variantsIn(tokensOf('the colour of our organisation')), null)).toEqual([])
  })
})

describe('editDistance', () => {
  it('counts a swap, a letter more, less or other as one', () => {
    expect(
      ['form', 'managment', 'managers', 'nanager'].map((word) =>
        editDistance(word, word === 'form' ? 'from' : word === 'managment' ? 'management' : 'manager')
      )
    ).toEqual([1, 1, 1, 1])
    expect(editDistance('', 'abc')).toBe(3)
  })
})
