import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapAfter, headOfEntry, quotation } from '../../../../src/shared/domain/journal-text'
import { changedAfter } from '../../../../src/shared/domain/journal-version'

describe('headOfEntry', () => {
  it('gives the first words without their marks, and what follows on one line', () => {
    const text = '\n\n## **A good** day\r\n\r\n- [x] wrote to _Ines_\n> she was kind\n'
    expect(headOfEntry(text)).toEqual({ title: 'A good day', preview: 'wrote to Ines she was kind' })
  })

  it('leaves signs within words alone', () => {
    expect(headOfEntry('snake_case_name and 5 * 3').title).toBe('snake_case_name and 5 * 3')
    expect(headOfEntry('#hashtag').title).toBe('#hashtag')
    expect(headOfEntry('-5 degrees').title).toBe('-5 degrees')
  })

  it('knows emoji and right-to-left words as words', () => {
    expect(headOfEntry('🙂🙂').title).toBe('🙂🙂')
    expect(headOfEntry('# היום היה טוב').title).toBe('היום היה טוב')
    expect(headOfEntry('   \n\n').title).toBe('')
  })

  it('never cuts a sign in half and is short for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 400 }), (text) => {
        const { title, preview } = headOfEntry(text.repeat(3))
        for (const line of [title, preview]) {
          expect(line.length).toBeLessThanOrEqual(160)
          expect(line).not.toMatch(/[\uD800-\uDBFF]$/)
        }
      })
    )
  })
})

describe('quotation', () => {
  it('keeps every line as it stands and says who said it below', () => {
    expect(quotation('You were strong.\n\nTruly.', 'Ines, 3 Mar')).toBe(
      '> You were strong.\n>\n> Truly.\n>\n> (Ines, 3 Mar)\n\n'
    )
  })
})

describe('gapAfter', () => {
  it('begins a paragraph of its own', () => {
    expect(['', 'a', 'a\n', 'a\n\n', 'a\n \n'].map(gapAfter)).toEqual(['', '\n\n', '\n', '', ''])
  })
})

describe('changedAfter', () => {
  it('is now, and a moment after the last change where the clock was set back or stands still', () => {
    expect(changedAfter('2026-11-23T10:00:00.000Z', '2026-11-23T10:00:05.000Z')).toBe('2026-11-23T10:00:05.000Z')
    expect(changedAfter('2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z')).toBe('2026-11-23T10:00:00.001Z')
    expect(changedAfter('2026-11-23T10:00:00.000Z', '2020-01-01T00:00:00.000Z')).toBe('2026-11-23T10:00:00.001Z')
  })
})
