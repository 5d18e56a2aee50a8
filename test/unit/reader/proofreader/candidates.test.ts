import { describe, expect, it } from 'vitest'
import { candidatesFor, withCandidate } from '../../../../src/reader/proofreader/candidates'
import type { Table } from '../../../../src/reader/proofreader/table'
import type { Doubt } from '../../../../src/shared/domain/suspect'

const FORMS: readonly (readonly string[])[] = [
  ['company', 'companies'],
  ['ticket', 'tickets'],
  ['work', 'works', 'worked', 'working'],
  ['need', 'needs', 'needed', 'needing']
]
const table: Table = {
  meant: (word) => (word === 'manger' ? ['manager', 'manner'] : []),
  forms: (word) => FORMS.filter((family) => family.includes(word)).flat(),
  isKnown: (word) => ['without', 'quick', 'quickly', "didn't"].includes(word) || FORMS.flat().includes(word)
}

function tried(doubt: Doubt, line: string, doubted: string): readonly string[] {
  const words = line.split(' ')
  return candidatesFor(doubt, words, words.indexOf(doubted), table).map((one) => withCandidate(words, one).join(' '))
}

describe('what may have been meant', () => {
  it('is a word that the doubted one is taken for', () => {
    expect(tried('wrong_word', 'the store manger', 'manger')).toEqual(['the store manager', 'the store manner'])
  })

  it('is one word written as two', () => {
    expect(tried('wrong_word', 'with out staff', 'with')).toContain('without staff')
    expect(tried('wrong_word', 'with out staff', 'out')).toContain('without staff')
  })

  it('is another number of the word, or of the one that counts it', () => {
    expect(tried('agreement', 'this tickets was', 'tickets')).toEqual(
      expect.arrayContaining(['this ticket was', 'these tickets was'])
    )
    expect(tried('agreement', 'it were', 'were')).toContain('it was')
  })

  it.each([
    ['the companys plan', 'companys', "the company's plan"],
    ['the companies plan', 'companies', "the company's plan"],
    ['the companies plan', 'companies', "the companies' plan"],
    ["two ticket's sold", "ticket's", 'two tickets sold'],
    ['i didnt', 'didnt', "i didn't"],
    ["knows it's place", "it's", 'knows its place']
  ])('of "%s" is an apostrophe more, less or elsewhere', (line, doubted, wanted) => {
    expect(tried('apostrophe', line, doubted)).toContain(wanted)
  })

  it.each([
    ['must to work', 'to', 'must work'],
    ['capable to work', 'work', 'capable of working'],
    ['used to work', 'work', 'used to working'],
    ['for work', 'work', 'for working'],
    ['able work', 'work', 'able to work'],
    ['responsible of it', 'of', 'responsible for it']
  ])('of "%s" is another form, a small word more, less or else', (line, doubted, wanted) => {
    expect(tried('grammar', line, doubted)).toContain(wanted)
  })
})
