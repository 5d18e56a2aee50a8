import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapToWords } from '../../../src/renderer/features/messages/correct/snap-to-words'

const TEXT = 'Dear Sam,\n\nyour resume (page 2) didn’t tell us: “the team at Northgate” put it aside. 你好'

function snapped(selected: string): string | null {
  const from = TEXT.indexOf(selected)
  const span = snapToWords(TEXT, from, from + selected.length)
  return span && TEXT.slice(span.start, span.end)
}

describe('snapToWords', () => {
  it('grows to whole words', () => {
    expect(snapped('sume (page 2) didn’t te')).toBe('resume (page 2) didn’t tell')
    expect(snapped('idn’')).toBe('didn’t')
  })

  it('leaves white space around the words away', () => {
    expect(snapped('\n\nyour resume ')).toBe('your resume')
  })

  it('takes no more signs along than were selected', () => {
    expect(snapped('the team at Northgate')).toBe('the team at Northgate')
    expect(snapped('“the team at Northgate”')).toBe('“the team at Northgate”')
    expect(snapped('put it aside.')).toBe('put it aside.')
  })

  it('does not mind a selection that was drawn backwards', () => {
    expect(snapToWords(TEXT, 15, 12)).toEqual(snapToWords(TEXT, 12, 15))
  })

  it('is nothing where no word is selected', () => {
    expect(snapped('\n\n')).toBeNull()
    expect(snapToWords(TEXT, 5, 5)).toBeNull()
    expect(snapToWords('a – b', 2, 3)).toBeNull()
  })

  it('stays in the text, holds what was selected, and does not grow any more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(70), fc.nat(70), (text, a, b) => {
        const span = snapToWords(text, a, b)
        if (!span) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        const selected = text.slice(Math.min(a, b), Math.max(a, b)).trim()
        expect(text.slice(span.start, span.end)).toContain(selected)
        expect(snapToWords(text, span.start, span.end)).toEqual(span)
      })
    )
  })
})
