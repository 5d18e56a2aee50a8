import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLineOf, cleanText, MAX_TEXT_UNITS, tidyParagraphs } from '../../../../src/main/intake/clean-text'

describe('cleanText', () => {
  it.each([
    ['line ends of every kind', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['no-break and other wide spaces', 'a\u00a0b\u202fc\u2003d\u3000e\tf', 'a b c d e f'],
    ['soft hyphens and zero-width characters', 'un\u00adfor\u200btu\ufeffnate\u2060ly', 'unfortunately'],
    ['direction marks', 'a\u200eb\u202ec\u2069d', 'abcd'],
    ['joiners that pad a preview', 'News\u200c \u200c\u034f \u200d', 'News'],
    ['control characters', 'a\u0000b\u0007c\u001b', 'abc'],
    ['windows-1252 read as Latin-1', 'It\u0092s \u0080 5 \u0096 ok\u0085', 'It’s € 5 – ok…'],
    ['spaces at line ends and runs of spaces', 'a  b   \n  c  d', 'a b\n  c d'],
    ['letters in two parts', 'u\u0308ber', 'über']
  ])('mends %s', (_name, raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('keeps joiners in emoji and in the scripts that need them', () => {
    expect(cleanText('👩\u200d💻 می\u200cخواهم')).toBe('👩\u200d💻 می\u200cخواهم')
  })

  it('cuts off what is longer than any letter, never inside a character', () => {
    const text = cleanText(`${'a'.repeat(MAX_TEXT_UNITS - 1)}😀😀`)
    expect(text).toBe('a'.repeat(MAX_TEXT_UNITS - 1))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const once = cleanText(raw)
        expect(cleanText(once)).toBe(once)
      })
    )
  })
})

describe('tidyParagraphs', () => {
  it('trims and leaves one empty line between paragraphs', () => {
    expect(tidyParagraphs('\n\na\n\n\n\nb\nc\n')).toBe('a\n\nb\nc')
  })
})

describe('cleanLineOf', () => {
  it('makes one line of a header', () => {
    expect(cleanLineOf(' Your\r\n application\u00a0 ')).toBe('Your application')
  })
})
