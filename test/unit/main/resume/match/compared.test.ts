import { describe, expect, it } from 'vitest'
import { alternativesIn } from '../../../../../src/main/resume/match/alternatives'
import { askedDegree, shownDegree } from '../../../../../src/main/resume/match/degrees'
import { compareGrades } from '../../../../../src/main/resume/match/grades'
import { isHalfDone } from '../../../../../src/main/resume/match/half-done'
import { askedLanguages, shownLanguage } from '../../../../../src/main/resume/match/languages'
import { tellsOfLeading } from '../../../../../src/main/resume/match/leading'
import { yearsAgainst } from '../../../../../src/main/resume/match/years'

describe('what is compared, not likened', () => {
  it.each([
    ['German at C1', 'German (B2), English (C1)', 'too_little'],
    ['Fluent German', 'German: B1', 'too_little'],
    ['At least conversational Portuguese', 'Languages: Estonian (native), Portuguese (B2)', 'enough'],
    ['Bilingual in English and French', 'Spoke French with most guests', 'enough'],
    ['Very good English', 'IELTS Academic 7.5', 'enough'],
    ['Fluent Italian', 'English (C2), German (C1)', null]
  ])('holds "%s" against "%s"', (requirement, line, wanted) => {
    expect(shownLanguage(line, askedLanguages(requirement).at(-1) ?? '', requirement)).toBe(wanted)
  })

  it.each([
    ['HACCP level 3 or higher', 'HACCP level 2', -1],
    ['HACCP level 2', 'HACCP level 3', 1],
    ['an authority of £25,000 or more', 'up to an authority of £15,000', -1],
    ['budgets above $1 million', 'a budget of $2.4m', 1],
    ['led a team of four', 'a crew of six', 1],
    ['ISTQB Advanced Level', 'ISTQB Foundation Level', -1],
    ['Docker', 'a team of six', 0]
  ])('compares "%s" with "%s"', (requirement, line, wanted) => {
    expect(compareGrades(requirement, line)).toBe(wanted)
  })

  it('tells what was begun or done for another from what was done', () => {
    expect(isHalfDone('Certificate III started in March, four units are done')).toBe(true)
    expect(isHalfDone('Covered for the shop foreman on vacation')).toBe(true)
    expect(isHalfDone('Certificate III, 2019')).toBe(false)
  })

  it('knows words of leading people', () => {
    expect(['Supervision of other paralegals', 'Led a crew', 'line management'].every(tellsOfLeading)).toBe(true)
    expect(tellsOfLeading('Managed the budget')).toBe(false)
  })

  it('gives to each alternative what stands with the other', () => {
    expect(alternativesIn('pension trusteeship or administration')).toEqual([
      'pension trusteeship',
      'pension administration'
    ])
    expect(alternativesIn('oncology or chemotherapy checks')).toEqual(['oncology checks', 'chemotherapy checks'])
    expect(alternativesIn('Ruby, Python or Perl')).toEqual(['Ruby', 'Python', 'Perl'])
  })

  it('knows degrees by their short forms', () => {
    expect(shownDegree('BBS (HRM), University of Limerick')).toBe(3)
    expect(shownDegree('MSW, 2019')).toBe(4)
    expect(askedDegree('a degree in HR or business')).toBe(3)
  })

  it('counts years of posts that have to do with it, and says nothing where none can be told', () => {
    expect(yearsAgainst('five years in a ward', [], () => true, [])).toBe(null)
    expect(yearsAgainst('Five years in a ward', [], () => true, [4])).toEqual({ all: 0.9, near: 0.9 })
    expect(yearsAgainst('work in a ward', [], () => true, [4])).toBe(null)
  })
})
