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

/** Posts, newest first or last; the one that a gap follows, or null; what stands below them. */
type Gap = [posts: readonly string[], before: string | null, below?: string]

const GAPS: Gap[] = [
  [['Clerk, A Ltd, 03/2022 – present', 'Clerk, B Ltd, 01/2016 – 08/2020'], '01/2016 – 08/2020'],
  [['Clerk, A Ltd, 2022 – present', 'Clerk, B Ltd, 2014 – 2019'], '2014 – 2019'],
  [['Clerk, A Ltd, 2020 – present', 'Clerk, B Ltd, 2014 – 2019'], null],
  [['Clerk, A Ltd, Spring 2023 – present', 'Clerk, B Ltd, Autumn 2018 – Summer 2021'], 'Autumn 2018 – Summer 2021'],
  [['Clerk, A Ltd, since March 2022', 'Clerk, B Ltd, June 2015 to May 2020'], 'June 2015 to May 2020'],
  [['Clerk, A Ltd, Q1 2022 – to date', 'Clerk, B Ltd, Q2 2016 – Q3 2019'], 'Q2 2016 – Q3 2019'],
  [['Clerk, A Ltd, Jan ’22 – now', 'Clerk, B Ltd, Feb ’15 – Mar ’20'], 'Feb ’15 – Mar ’20'],
  [['Clerk, A Ltd, Feb 2015 – Mar 2025'], 'Feb 2015 – Mar 2025'],
  [['Clerk, A Ltd, 2019 – 2024'], '2019 – 2024'],
  [['Clerk, A Ltd, 2019 – 2025'], null],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    null,
    'EDUCATION\nMSc Logistics, Hull University, 2020 – 2021'
  ],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    'Jan 2015 – Jan 2020',
    'EDUCATION\nBA History, Hull University, 2012 – 2015\n\nCERTIFICATES\nFirst Aid at Work, 2021'
  ],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    'Jan 2015 – Jan 2020',
    'EDUCATION\nFood Hygiene Level 2, 2021\nBA History, Hull University, 2012 – 2015'
  ],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Parental leave, Feb 2020 – Dec 2021', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    null
  ],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    null,
    'VOLUNTEERING\nDriver, Food Bank, Mar 2020 – Dec 2021'
  ],
  [['Clerk, B Ltd, Jan 2015 – Jan 2020', 'Clerk, A Ltd, Jan 2022 – present'], 'Jan 2015 – Jan 2020'],
  [
    [
      'Clerk, A Ltd, Jan 2022 – present\n- Recovered from a bad audit',
      'Clerk, B Ltd, Jan 2015 – Jan 2020\n- Handled redundancies with HR'
    ],
    'Jan 2015 – Jan 2020'
  ],
  [['Clerk, A Ltd, November 2023 – Present', 'Clerk, B Ltd, April 2019 – July 2022'], 'April 2019 – July 2022'],
  [['Clerk, A Ltd, 2023–', 'Clerk, B Ltd, 2015–20'], '2015–20'],
  [['Clerk, A Ltd, 05.2023 – present', 'Clerk, B Ltd, 02.2017 – 12.2021'], '02.2017 – 12.2021'],
  [['Clerk, A Ltd, 2021-05 – present', 'Clerk, B Ltd, 2012-01 – 2019-03'], '2012-01 – 2019-03'],
  [['Clerk, A Ltd, May 2024 – present', 'Clerk, B Ltd, Jan 2020 – Feb 2024'], null],
  [
    [
      'Clerk, A Ltd, May 2024 – present',
      'Career break (caring for a parent), 2022 – 2024',
      'Clerk, B Ltd, Jan 2018 – Feb 2022'
    ],
    null
  ],
  [
    [
      'Clerk, A Ltd, Sep 2025 – present',
      'Travel in South America, Jan 2024 – Aug 2025',
      'Clerk, B Ltd, Jan 2018 – Dec 2023'
    ],
    null
  ],
  [['Clerk, A Ltd, Mar 2018 – Aug 2024\n- Kept the books'], 'Mar 2018 – Aug 2024'],
  [
    ['Clerk, A Ltd, Jan 2022 – present', 'Clerk, B Ltd, Jan 2015 – Jan 2020'],
    'Jan 2015 – Jan 2020',
    'EDUCATION\nBA History, Hull University, 2014'
  ],
  [
    ['Clerk, A Ltd, Jun 2022 – present\n- Cut costs between 2020 and 2024', 'Clerk, B Ltd, Jan 2015 – Jan 2021'],
    'Jan 2015 – Jan 2021'
  ]
]

describe('gaps', () => {
  it.each<Gap>(GAPS)('are found after the right post of %j (%j)', (posts, before, below) => {
    const entries = posts.map((post) => (post.includes('\n') ? post : `${post}\n- Kept the books`)).join('\n\n')
    const words = `Ann Lee\nann.lee@example.com\n07700 900123\n\nEXPERIENCE\n\n${entries}\n\n${below ?? ''}`
    expect(marked('date_gap', words)).toEqual(before === null ? [] : [before])
  })
})
