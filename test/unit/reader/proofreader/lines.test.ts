import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isName, sentencesOf } from '../../../../src/reader/proofreader/lines'

function textsOf(line: string): readonly (readonly string[])[] {
  return sentencesOf(line).map((tokens) => tokens.map(({ text }) => text))
}

describe('cutting a line', () => {
  it('keeps apostrophes with their words', () => {
    expect(textsOf("Read the drivers' logs and the company’s plan, didn't I")).toEqual([
      ['Read', 'the', "drivers'", 'logs', 'and', 'the', 'company’s', 'plan', ',', "didn't", 'I']
    ])
  })

  it('takes numbers and signs for themselves', () => {
    expect(textsOf('Saved $1,200.50 (12%)')).toEqual([['Saved', '$', '1,200.50', '(', '12', '%', ')']])
  })

  it('parts sentences, but not after a title or an initial', () => {
    expect(textsOf('Met Dr. Lee. Then J. Ito called.')).toEqual([
      ['Met', 'Dr', '.', 'Lee', '.'],
      ['Then', 'J', '.', 'Ito', 'called', '.']
    ])
  })

  it('gives every token as it stands at its place, and loses nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const tokens = sentencesOf(line).flat()
        for (const { text, start, end } of tokens) expect(line.slice(start, end)).toBe(text)
        expect(tokens.map(({ text }) => text).join('')).toBe(line.replace(/\s/g, ''))
      })
    )
  })
})

describe('a name', () => {
  it('has a capital letter inside a sentence, or several', () => {
    const [tokens = []] = sentencesOf('Ran the Halls Gap camp with SQL, and I led')
    expect(tokens.filter((_, place) => isName(tokens, place)).map(({ text }) => text)).toEqual(['Halls', 'Gap', 'SQL'])
  })
})
