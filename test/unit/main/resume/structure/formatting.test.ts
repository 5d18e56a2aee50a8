import { describe, expect, it } from 'vitest'
import { checkStructure } from '../../../../../src/main/resume/structure/checks'
import { runningText } from '../../../../../src/main/resume/text/running-text'
import type { IssueKind, ResumeContext } from '../../../../../src/shared/domain/resume'
import { contextOf, resumeText, wordsOf } from './structure-text'

/** What one kind of check marks in a text as its reader gives it, without empty lines. */
function marked(kind: IssueKind, words: string, more: Partial<ResumeContext> = {}): readonly string[] {
  const { text } = runningText(resumeText(words))
  return wordsOf(
    text,
    checkStructure(text, contextOf(more)).filter((issue) => issue.kind === kind)
  )
}

function resume(line: string): string {
  return `Ann Lee\nann.lee@example.com\n\nEXPERIENCE\n\nBaker, A Ltd, Leeds, 2015 – 2017\n- Baked the bread for shops\n${line}\n- Sold the rolls in town\n- Led a team of four\n`
}

describe('formatting', () => {
  it.each([
    ['- Cut costs by XX% in a year', 'XX%'],
    ['- Results: TBC', 'TBC'],
    ['- Worked with <Company Name> on pensions', '<Company Name>'],
    ['- Ran **the whole bakery shop for a year', '**'],
    ['- Hired five people;; trained four', ';;'],
    ['- Baked bread.Then rolls were made', '.'],
    ['- Baked bread ,rolls and cakes', ' ,'],
    ['- Kept the books ( two shops )', '( '],
    ['- Ran shops in Leeds,York and Hull', ','],
    ['- Trained staff!! Every week', '!!'],
    ['- Kept the “best by’ labels in order', '“'],
    ['- Ran a [shop) for a year', '['],
    ['-', '-'],
    ['- Served “teas and cakes', '“teas and cakes'],
    ['- [Insert achievement here]', '[Insert achievement here]'],
    ['- Raised £X,XXX for charity', '£X,XXX'],
    ['- Managed a budget of $___', '$___'],
    ['- Baked (rye, spelt)) daily', ')'],
    ['- Wrote the menu,,and the rota', ',,'],
    ['- Sold ??? tickets a day', '???'],
    ['- Led a team of [number] people', '[number]'],
    ['- Increased sales by __%', '__%'],
    ['- Did the accounts..', '..'],
    ['- Did the stock( daily) and the till', '('],
    ['- Wrote “The Loaf” and “The Roll', '“The Roll'],
    ['- Sold bread; cakes ; rolls', ' ;'],
    ['- Bought flour:: rye', '::'],
    ['- Spoke to buyers ,sellers', ' ,'],
    ['- <b>Won</b> the prize', '<b>'],
    ['- [Link text](', '['],
    ['- Employer: Company XYZ', 'Company XYZ'],
    ['- Closed the shops at Weipa, Aurukun and', 'and'],
    ['- Sold bread to hotels, schools, inns in', 'in']
  ])('marks what is odd in %j', (line, words) => {
    const found = marked('formatting', resume(line))
    expect(
      found.some((one) => one.includes(words) || words.includes(one)),
      found.join(' | ')
    ).toBe(true)
  })

  it.each([
    '- Took over 12 new shops in 2O19',
    '- See http:// for more',
    '- Opened at 5 a.m. each day',
    '- Used Node.js, ASP.NET and e.g. C#',
    '- Version 2.Later 3',
    '- Met U.S. and U.K. buyers',
    '- Grew sales from 1,200 to 2,400 loaves',
    '- Asked “why?” and “how?”',
    '- Ratio 3:1; 10:30 starts',
    '- Scored **95** in the audit',
    '- Wow! Great.',
    '- Taught A/B testing (2 teams) [2019]',
    '- Baked for St. Mary’s Ltd. in York',
    '- Baked 5–6 days/week',
    '- 24/7 support; R&D; P&L',
    '- Used #hashtags and _snake_case_',
    '- Deleted alerts that no one acted on',
    '- Wrote the rules that the team works by',
    '- Took minutes and passed them on'
  ])('leaves %j alone', (line) => {
    expect(marked('formatting', resume(line))).toEqual([])
  })

  it('marks a heading that is written unlike the others', () => {
    const headings = (last: string): string =>
      `Ann Lee\n\nSUMMARY\nBaker.\n\nEXPERIENCE\nBaker, A Ltd, 2015 – 2017\n- Baked\n\nEDUCATION\nBA, Hull, 2014\n\n${last}\nBread`
    expect(marked('formatting', headings('# Skills'))).toEqual(['Skills'])
    expect(marked('formatting', headings('# sKILLS'))).toEqual(['sKILLS'])
    expect(marked('formatting', headings('SKILLS'))).toEqual([])
  })
})
