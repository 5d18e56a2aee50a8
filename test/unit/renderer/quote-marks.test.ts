import { describe, expect, it } from 'vitest'
import { quoteMarks } from '../../../src/renderer/ui/quote-marks'

describe('quoteMarks', () => {
  it('sets plain words in double marks', () => {
    expect(quoteMarks('It’s a no, and that’s final.')).toBe('double')
  })

  it('gives way to marks that the words hold themselves', () => {
    expect(quoteMarks('The summary is addressed to "the team at Northgate"')).toBe('single')
    expect(quoteMarks('“Manager” is spelled two ways.')).toBe('single')
    expect(quoteMarks('"One" and "two"')).toBe('single')
  })

  it('adds none where the words are a quotation from end to end', () => {
    expect(quoteMarks('"Your resume has a typo."')).toBe('none')
    expect(quoteMarks('“Your resume has a typo.”')).toBe('none')
    expect(quoteMarks('„Leider nein.“')).toBe('none')
  })
})
