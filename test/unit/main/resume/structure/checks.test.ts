import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStructure } from '../../../../../src/main/resume/structure/checks'
import type { IssueKind, ResumeContext } from '../../../../../src/shared/domain/resume'
import { textOf } from '../../../../../src/shared/domain/resume'
import { contextOf, resumeText, wordsOf } from './structure-text'

/** What one kind of check marks in a text. */
function marked(kind: IssueKind, words: string, more: Partial<ResumeContext> = {}): readonly string[] {
  const text = resumeText(words)
  return wordsOf(
    text,
    checkStructure(text, contextOf(more)).filter((issue) => issue.kind === kind)
  )
}

/** A resume with posts of these headers and deeds. */
function jobs(...entries: readonly string[]): string {
  return `Ann Lee\nann@example.com\n020 7946 0123\n\nEXPERIENCE\n\n${entries.join('\n\n')}`
}

describe('date formats', () => {
  it('marks the one that is written in another way, with its words in the way of the others', () => {
    const text = resumeText(
      jobs(
        'Baker, A Ltd, Jan 2020 – present\n- Bake',
        'Baker, B Ltd, Mar 2017 – Dec 2019\n- Baked',
        'Baker, C Ltd, 07/2014 – 02/2017\n- Baked'
      )
    )
    const issues = checkStructure(text, contextOf()).filter(({ kind }) => kind === 'date_format')
    expect(wordsOf(text, issues)).toEqual(['07/2014 – 02/2017'])
    expect(issues[0]?.suggestions).toEqual(['Jul 2014 – Feb 2017'])
  })

  it('marks a long name of a month beside short ones', () => {
    expect(
      marked(
        'date_format',
        jobs(
          'Baker, A Ltd, Jan 2020 – present\n- Bake',
          'Baker, B Ltd, Feb 2017 – Dec 2019\n- Baked',
          'Baker, C Ltd, January 2014 – October 2016\n- Baked'
        )
      )
    ).toEqual(['January 2014 – October 2016'])
  })

  it.each([
    jobs(
      'Baker, A Ltd, Jan 2020 – present\n- Bake',
      'Baker, B Ltd, May 2017 – June 2019\n- Baked',
      'Baker, C Ltd, Sept. 2014 – Apr 2017\n- Baked'
    ),
    jobs(
      'Baker, A Ltd, Jan 2020 – present\n- Grew sales from 03/2021 to 04/2022',
      'Baker, B Ltd, 2015 – 2019\n- Baked'
    ),
    jobs('Baker, A Ltd, 2020 – present\n- Bake', 'Baker, B Ltd, 2015 – 2019\n- Baked')
  ])('leaves %j alone', (words) => {
    expect(marked('date_format', words)).toEqual([])
  })
})

describe('the order of dates', () => {
  it('marks an end before its start and a start after today', () => {
    expect(marked('date_order', jobs('Baker, A Ltd, Mar 2020 – Jan 2019\n- Baked'))).toEqual(['Mar 2020 – Jan 2019'])
    expect(marked('date_order', jobs('Baker, A Ltd, Mar 2027 – present\n- Bake'))).toEqual(['Mar 2027 – present'])
    expect(marked('date_order', jobs('Baker, A Ltd, 2017 – 2039\n- Baked'))).toEqual(['2017 – 2039'])
  })

  it.each([
    jobs('Baker, A Ltd, 2020 – 2020\n- Baked'),
    jobs('Baker, A Ltd, Mar 2020 – 2020\n- Baked'),
    jobs('Incoming Analyst, A Ltd, starting Mar 2027 – \n- Accepted'),
    jobs('Research Fellow, A University, 2025 – 2029 (funded until 2029)\n- Study')
  ])('leaves %j alone', (words) => {
    expect(marked('date_order', words)).toEqual([])
  })
})

describe('overlaps', () => {
  it('marks the older of two full posts that overlap by more than two months', () => {
    expect(
      marked(
        'date_overlap',
        jobs('Baker, A Ltd, Aug 2022 – present\n- Bake', 'Baker, B Ltd, Jan 2020 – Nov 2022\n- Baked')
      )
    ).toEqual(['Jan 2020 – Nov 2022'])
  })

  it.each([
    ['two months', 'Baker, B Ltd, Jan 2020 – Sep 2022'],
    ['years alone', 'Baker, B Ltd, 2020 – 2022'],
    ['part-time work', 'Baker (part-time), B Ltd, Jan 2020 – Nov 2025'],
    ['a board', 'Board member, B Ltd, Jan 2020 – Nov 2025'],
    ['freelance work', 'Freelance Baker, Jan 2020 – Nov 2025'],
    ['a promotion', 'Assistant Baker, A Ltd, Jan 2020 – Nov 2022']
  ])('leaves %s alone', (_name, other) => {
    expect(marked('date_overlap', jobs('Baker, A Ltd, Aug 2022 – present\n- Bake', `${other}\n- Baked`))).toEqual([])
  })
})

describe('gaps', () => {
  const older = 'Baker, B Ltd, Jan 2015 – Jun 2017\n- Baked'

  it('marks the post before a gap of a year or more, also until today', () => {
    expect(marked('date_gap', jobs('Baker, A Ltd, Jul 2018 – present\n- Bake', older))).toEqual(['Jan 2015 – Jun 2017'])
    expect(marked('date_gap', jobs('Baker, A Ltd, Jul 2017 – Nov 2025\n- Baked', older))).toEqual([
      'Jul 2017 – Nov 2025'
    ])
  })

  it.each([
    ['eleven months', jobs('Baker, A Ltd, Jun 2018 – present\n- Bake', older)],
    [
      'studies',
      `${jobs('Baker, A Ltd, May 2019 – present\n- Bake', older)}\n\nEDUCATION\nMA, Leeds University, 2017 – 2019`
    ],
    [
      'a break that is told',
      jobs('Baker, A Ltd, May 2019 – present\n- Bake', 'Career break to care for family', older)
    ],
    ['years alone', jobs('Baker, A Ltd, 2018 – present\n- Bake', 'Baker, B Ltd, 2015 – 2017\n- Baked')],
    ['long ago', jobs('Baker, A Ltd, 2004 – present\n- Bake', 'Baker, B Ltd, 1990 – 1995\n- Baked')]
  ])('leaves %s alone', (_name, words) => {
    expect(marked('date_gap', words)).toEqual([])
  })
})

describe('tense', () => {
  const past = 'Baker, A Ltd, Jan 2015 – Jun 2017\n- Baked 300 loaves a day\n- Led a team of four\n'
  const now = 'Baker, A Ltd, Jan 2015 – present\n- Bake 300 loaves a day\n- Lead a team of four\n- Write the rota\n'

  it.each([
    ['Manage the stock', 'Manage', 'Managed'],
    ['Deal with suppliers', 'Deal', 'Dealt'],
    ['Precept seven new bakers', 'Precept', 'Precepted'],
    ['Plans the weekly menu', 'Plans', 'Planned'],
    ['Successfully run the night shift', 'run', 'ran'],
    ['Wrote and edit recipes', 'edit', 'edited'],
    ['Drives samples to the mill', 'Drives', 'Drove'],
    ['Greeted the guests and serve them tea', 'serve', 'served'],
    ['Greeted the guests and treat him well', 'treat', 'treated'],
    ['Spoke with riders and record what they said', 'record', 'recorded'],
    ['Trained the apprentices and manage the rota', 'manage', 'managed'],
    ['Moved the bakery from Mill Lane to Cross Street and reduce the rent', 'reduce', 'reduced']
  ])('marks "%s" in a post that has ended', (line, word, other) => {
    const text = resumeText(jobs(`${past}- ${line}`))
    const issues = checkStructure(text, contextOf()).filter(({ kind }) => kind === 'tense')
    expect(wordsOf(text, issues)).toEqual([word])
    expect(issues[0]?.suggestions).toEqual([other])
  })

  it.each([
    'Set up the new oven',
    'Cut waste by 20%',
    'Read 40 books on rye',
    'Sales lead for three counties',
    'Design patterns, code review and tests',
    'Team of four, two shifts',
    'Supply chain work with two mills',
    'Responsible for the till',
    'During the pandemic, baked for hospitals',
    'Top seller in two years',
    'Helped the owner plan and manage the move',
    'Built tools to bake and sell the bread',
    'Taught the apprentices to bake and clean the ovens',
    'Sought out and brought in four clients',
    'Won the 2016 award',
    'Repaired scrolls with dowels and hide glue',
    'Sales figures for three counties',
    'Year 5 and 6 classes visited each term'
  ])('leaves "%s" alone in a post that has ended', (line) => {
    expect(marked('tense', jobs(`${past}- ${line}`))).toEqual([])
  })

  it('marks a lone duty in the past in a post that goes on, and no deed that is done', () => {
    expect(marked('tense', jobs(`${now}- Supervised the apprentices`))).toEqual(['Supervised'])
    expect(marked('tense', jobs(`${now}- Reduced waste by 20%\n- Opened a second shop`))).toEqual([])
    expect(marked('tense', jobs(`${now}- Launched a stall`))).toEqual([])
  })
})

describe('tense in other places', () => {
  const now = 'Baker, A Ltd, Jan 2019 – present\n- Bake 300 loaves a day\n- Lead a team of four\n- Write the rota\n'
  const former = 'Clerk, Old Mill Ltd, Jan 2015 – Dec 2018\n- Kept the books\n'

  it('marks the one line of a post that speaks of somebody else', () => {
    expect(marked('tense', jobs(`${now}- Orders the flour`))).toEqual(['Orders'])
    expect(marked('tense', jobs(now.replace('Lead', 'Leads').replace('Write', 'Writes')))).toEqual([])
  })

  it('marks two verbs side by side in a letter, wherever they stand', () => {
    const letter = (words: string): string =>
      `Dear Ms Moyo,\n\nBefore that I was at an agency, ${words}\n\nKind regards,\nAnn Lee`
    expect(marked('tense', letter('where I wrote and edit landing pages.'), { kind: 'letter' })).toEqual(['edit'])
    expect(marked('tense', letter('where I learned to write and edit pages.'), { kind: 'letter' })).toEqual([])
    expect(marked('tense', letter('and I reduce the bill by a tenth last year.'), { kind: 'letter' })).toEqual([
      'reduce'
    ])
    expect(marked('tense', letter('and I use what I learned last year.'), { kind: 'letter' })).toEqual([])
  })

  it('marks the present of a post that has ended where the summary names it', () => {
    const summary = (words: string): string => `Ann Lee\n\nSUMMARY\n${words}\n\n${jobs(`${now}\n${former}`)}`
    expect(marked('tense', summary('As a clerk at Old Mill Ltd I keep the books of four shops.'))).toEqual(['keep'])
    expect(marked('tense', summary('As a baker at A Ltd I keep the books of four shops.'))).toEqual([])
    expect(marked('tense', summary('As a clerk at Old Mill Ltd I kept the books of four shops.'))).toEqual([])
  })
})

describe('another company', () => {
  const letter = (words: string): string =>
    `Dear Ms Moyo,\n\nI have worked at Contoso for three years. ${words}\n\nKind regards,\nAnn Lee`

  it.each([
    ['I would love to join Initech this year.', 'Initech'],
    ['At Initech I would bring the same care.', 'Initech'],
    ["I have followed Greenbriar's work for years.", 'Greenbriar'],
    ['What draws me to the Ribblesdale Gallery is its promise.', 'Ribblesdale Gallery'],
    ['I would be glad to bring the same order to the finance team of Al Noor Retail Group.', 'Al Noor Retail Group'],
    ['I am applying for the analyst position at Hooli.', 'Hooli'],
    ['I am eager to contribute to Umbrella Health and its patients.', 'Umbrella Health']
  ])('marks the name in "%s"', (words, name) => {
    expect(marked('other_company', letter(words), { kind: 'letter', company: 'Northwind Traders' })).toEqual([name])
  })

  it.each([
    'I would love to join Northwind this year.',
    'I am applying for the Data Analyst position at Northwind Traders, Inc.',
    'I would like to bring what I learned at Contoso to your team.',
    'I would be happy to move to Manchester.',
    'I look forward to hearing from you in January.',
    'I am keen to apply my Python and Snowflake skills.',
    'My experience with Salesforce would help you.',
    'I volunteered with DataKind and would do so again.'
  ])('leaves "%s" alone', (words) => {
    expect(
      marked('other_company', letter(words), { kind: 'letter', company: 'Northwind Traders', role: 'Data Analyst' })
    ).toEqual([])
  })

  it('looks in the summary of a resume, and goes by the job description where no company is given', () => {
    const words = `Ann Lee\n\nSUMMARY\nAnalyst, eager to join Initech.\n\n${jobs('Baker, A Ltd, 2015 – present')}`
    expect(marked('other_company', words, { company: 'Hooli' })).toEqual(['Initech'])
    expect(marked('other_company', words, { job: 'Hooli is looking for an analyst. '.repeat(20) })).toEqual(['Initech'])
    expect(marked('other_company', words, { job: 'Initech is looking for an analyst. '.repeat(20) })).toEqual([])
    expect(marked('other_company', words)).toEqual([])
  })
})

describe('formatting', () => {
  it.each([
    ['- Baked bread (rye, spelt for four shops', '(rye, spelt for four shops'],
    ['- Baked “the best loaf for four shops', '“the best loaf for four shops'],
    ['- Baked bread rye) for four shops', ')'],
    ['• • Baked bread', '• • '],
    ['• - Kept the ovens', '• - '],
    ['- Baked bread , rolls and cakes', ' '],
    ['- Baked bread,, rolls and cakes', ',,'],
    ['- Baked bread. . Then rolls', '. .'],
    ['- Baked bread and  rolls for shops', '  '],
    ['- Would fit [Company] well', '[Company]'],
    ['- Lorem ipsum dolor sit amet', 'Lorem ipsum dolor sit amet'],
    ['- Worked for XXXX in Leeds', 'XXXX'],
    ['- Baked for the cafÃ© in Leeds', 'Ã©'],
    ['- Baked bread &amp; rolls', '&amp;'],
    ['- Baked bread for four shops and\n\nEDUCATION', 'and'],
    ['- Baked bread,\n\nEDUCATION', ',']
  ])('marks what is odd in %j', (line, words) => {
    expect(marked('formatting', `EXPERIENCE\n\nBaker, A Ltd, 2015 – 2017\n${line}`)).toEqual([words])
  })

  it('marks the sign that differs from all others', () => {
    expect(marked('formatting', '• one two\n• three four\n• five six\n• seven eight\n* nine ten')).toEqual(['*'])
    expect(marked('formatting', '• one two\n  - three four\n  - five six\n• seven eight')).toEqual([])
  })

  it.each([
    '- Used .NET, C++ and Node.js (v18.x)',
    '- a) first thing b) second thing :)',
    '- Cut 6" pipe and 3.5" bolts',
    '- Won XXL order; Super Bowl XXX crew',
    '- Paths like ../src and https://example.com/a..b',
    '- Waited ... and baked',
    '- Built a TODO app with [React] and {json}',
    '- Wrote "A loaf, a life" (rye (dark) and spelt)',
    '- Baked bread (rye,\n  spelt) for four shops',
    '- Worked in Leeds.  Then in York.',
    '- Acme Inc., Ltd., etc., and others'
  ])('leaves %j alone', (line) => {
    expect(marked('formatting', `EXPERIENCE\n\nBaker, A Ltd, 2015 – 2017\n${line}`)).toEqual([])
  })
})

describe('length', () => {
  const deeds = (count: number): string =>
    Array.from({ length: count }, (_, at) => `- Baked ${at} loaves of rye bread for the market`).join('\n')
  const lengthOf = (words: string, more = {}): number =>
    checkStructure(resumeText(words, more), contextOf()).filter(({ kind }) => kind === 'length').length

  it('notices too little, too much and too many pages', () => {
    expect(lengthOf(jobs('Baker, A Ltd, 2015 – present'))).toBe(1)
    expect(lengthOf(jobs(`Baker, A Ltd, 2015 – present\n${deeds(30)}`))).toBe(0)
    expect(lengthOf(jobs(`Baker, A Ltd, 2015 – present\n${deeds(150)}`))).toBe(1)
    expect(lengthOf(jobs(`Baker, A Ltd, 2015 – present\n${deeds(30)}`), { pages: 3 })).toBe(1)
  })

  it('lets an academic list be long', () => {
    expect(
      lengthOf(
        `${jobs(`Lecturer, Leeds University, 2015 – present\n${deeds(150)}`)}\n\nPUBLICATIONS\nOne\nTwo\nThree`,
        { pages: 5 }
      )
    ).toBe(0)
  })

  it('marks a wall of text', () => {
    const wall = 'I baked rye bread for the market and sold it to four shops in the town. '.repeat(10).trim()
    expect(marked('length', `${jobs(`Baker, A Ltd, 2015 – present\n${deeds(20)}`)}\n\nSUMMARY\n${wall}`)).toEqual([
      wall
    ])
  })
})

describe('contact data', () => {
  const rest = '\n\nEXPERIENCE\n\nBaker, A Ltd, 2015 – present\n- Bake'

  it.each([
    ['Ann Lee\n4 Mill Lane, Leeds', 'Ann Lee\n4 Mill Lane, Leeds'],
    ['Ann Lee\nann@examplecom | 020 7946 0123', 'ann@examplecom'],
    ['Ann Lee\nann@gmail,com | 020 7946 0123', 'ann@gmail,com'],
    ['Ann Lee\nann@@gmail.com | 020 7946 0123', 'ann@@gmail.com'],
    ['Ann Lee\nann@gmail..com | 020 7946 0123', 'ann@gmail..com'],
    ['Ann Lee\nann@gmail.com | Tel: 0794 01', '0794 01']
  ])('marks what is missing or broken in %j', (head, words) => {
    expect(marked('contact', head + rest)).toEqual([words])
  })

  it.each([
    'Ann Lee\nann.lee+jobs@mail.example.co.uk | +44 (0)20 7946 0123',
    'Ann Lee\nE-Mail: ann@example.com, Phone: 612-555-0172, @annlee',
    'Ann Lee · ann@example.com · 07700 900 456 · github.com/annlee'
  ])('leaves %j alone', (head) => {
    expect(marked('contact', head + rest)).toEqual([])
  })

  it('asks none of a letter', () => {
    expect(marked('contact', 'Dear Ms Moyo,\n\nI bake.\n\nKind regards,\nAnn', { kind: 'letter' })).toEqual([])
  })

  it('tells what the reader of the file noticed', () => {
    const text = resumeText('Ann Lee', { warnings: ['contact_outside_body', 'columns_mixed'] })
    expect(checkStructure(text, contextOf()).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['contact', 'reading'])
    )
  })
})

const DEV = path.resolve(import.meta.dirname, '../../../../fixtures/resumes/dev')

describe('all checks together', () => {
  it('raise at most one alarm on a clean text', async () => {
    const names = (await readdir(DEV)).filter((name) => name.endsWith('.expected.json'))
    for (const name of names) {
      const expected = JSON.parse(await readFile(path.join(DEV, name), 'utf8'))
      if (!expected.clean) continue
      const base = name.replace('.expected.json', '')
      const source = (await readdir(DEV)).find((other) => other === `${base}.md` || other === `${base}.txt`)
      if (source === undefined) continue
      const text = resumeText(await readFile(path.join(DEV, source), 'utf8'))
      const { kind, role, company } = expected
      const issues = checkStructure(text, contextOf({ kind, role, company })).filter(
        (issue) => !(expected.alsoTrue ?? []).includes(issue.kind)
      )
      expect(issues.length, `${name}: ${wordsOf(text, issues).join(' | ')}`).toBeLessThanOrEqual(1)
    }
  })

  it('mark words inside of any text, never throw, and stay quick', () => {
    const line = fc.constantFrom(
      'EXPERIENCE',
      'Baker, Crumb Ltd, 2019 – 2017',
      '- Bake (bread and',
      '• • x',
      '',
      'Dear Acme team,',
      'I would love to join Initech',
      'x@y',
      '"',
      '((((',
      ',,',
      'Interests: chess',
      'a  b',
      '| 2019 – now | x |'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(line).map((lines) => lines.join('\n'))
        ),
        fc.boolean(),
        (words, isLetter) => {
          const text = resumeText(words)
          const size = textOf(text).length
          for (const { start, end } of checkStructure(
            text,
            contextOf({ kind: isLetter ? 'letter' : 'resume', company: 'Hooli' })
          )) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(size)
            expect(start < end || (start === 0 && end === 0)).toBe(true)
          }
        }
      )
    )
  })

  it('do not choke on long lines', () => {
    for (const part of [
      'a ',
      'A ',
      '( ',
      'I would join the ',
      '2019 – ',
      'and ',
      ', ',
      '- ',
      '@',
      'x@',
      'Jan ',
      '\t',
      '“ ',
      'Dear ',
      '. . '
    ]) {
      const started = performance.now()
      checkStructure(resumeText(part.repeat(6000)), contextOf({ kind: 'letter', company: 'Hooli' }))
      checkStructure(resumeText(part.repeat(6000)), contextOf({ company: 'Hooli' }))
      expect(performance.now() - started, JSON.stringify(part)).toBeLessThan(2000)
    }
  })
})
