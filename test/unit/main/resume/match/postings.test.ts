import { describe, expect, it } from 'vitest'
import { kindOfHeading, kindOfLeadIn } from '../../../../../src/main/resume/match/posting-headings'
import { requirementsIn } from '../../../../../src/main/resume/match/requirements'
import { POSTINGS } from './postings'

describe('requirements of a job description in any style', () => {
  it.each(POSTINGS)('reads $style', ({ job, must, nice }) => {
    const asked = requirementsIn(job)
    const of = (wanted: 'must' | 'nice'): readonly string[] =>
      asked.filter(({ need }) => need === wanted).map(({ text }) => text)
    expect({ must: of('must'), nice: of('nice') }).toEqual({ must, nice })
  })

  it.each([
    ['To apply you will need', 'must'],
    ['Candidates must, by the closing date for applications', 'must'],
    ['The person appointed will have', 'must'],
    ['Mandatory', 'must'],
    ['How to apply', 'other'],
    ['What you will get', 'other'],
    ['What you can expect', 'other'],
    ['Things you need to know', 'other'],
    ['We give', 'other'],
    ['Also useful', 'nice'],
    ['Points if you have', 'nice'],
    ['What would you do?', 'duties']
  ])('takes the heading "%s" for one on %s', (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind)
  })

  it('knows what a list holds by the last clause of the sentence that leads to it', () => {
    expect(kindOfLeadIn('For this post, which carries a pension and good pay, we need:')).toBe('must')
    expect(kindOfLeadIn('To all who join us, whatever the role, we offer:')).toBe('other')
  })

  it('takes E1 and D1 for the marks of a specification only where there are several', () => {
    expect(requirementsIn('Requirements\nD1 licence held for two years\nA clean record')).toEqual([
      { text: 'D1 licence held for two years', need: 'must' },
      { text: 'A clean record', need: 'must' }
    ])
  })
})
