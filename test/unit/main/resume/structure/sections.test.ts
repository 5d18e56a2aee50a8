import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headedBy } from '../../../../../src/main/resume/structure/headings'
import { contactOf, jobsOf, sectionsOf } from '../../../../../src/main/resume/structure/sections'
import { textOf } from '../../../../../src/shared/domain/resume'
import { resumeText } from './structure-text'

describe('headings', () => {
  it.each([
    ['WORK EXPERIENCE', 'experience'],
    ['Professional Experience', 'experience'],
    ['Employment History', 'experience'],
    ['Career to date', 'experience'],
    ['E X P E R I E N C E', 'experience'],
    ['Profile:', 'summary'],
    ['About me', 'summary'],
    ['Objective', 'summary'],
    ['Education & Certifications', 'education'],
    ['Academic Background', 'education'],
    ['Core Competencies', 'skills'],
    ['Technical Skills', 'skills'],
    ['Licenses and certifications', 'certificates'],
    ['Selected publications', 'publications'],
    ['Hobbies and Interests', 'interests'],
    ['References available upon request', 'references'],
    ['Personal Details', 'personal'],
    ['Volunteering', 'volunteering'],
    ['Languages', 'languages']
  ])('takes "%s" for %s', (words, kind) => {
    expect(headedBy(words)).toBe(kind)
  })

  it.each(['Senior Nurse', 'Acme Ltd', 'Managed the education budget of the council', 'Boston, MA'])(
    'takes "%s" for none',
    (words) => {
      expect(headedBy(words)).toBeNull()
    }
  )
})

const WITH_HEADINGS = `# Ann Lee
ann@example.com | 020 7946 0123 | Leeds, UK

## Profile
Baker.

## Experience

### Head Baker
Crumb & Co, Leeds
Jan 2020 – present
- Bake bread

### Baker, Hearth Ltd (2015–2019)
- Baked bread

## Education
City College, 2014`

describe('sections and jobs', () => {
  it('follow Markdown headings', () => {
    const text = resumeText(WITH_HEADINGS)
    expect(sectionsOf(text).map(({ kind }) => kind)).toEqual(['header', 'summary', 'experience', 'education'])
    expect(jobsOf(text)).toMatchObject([
      { title: 'Head Baker', employer: 'Crumb & Co', isCurrent: true },
      { title: 'Baker', employer: 'Hearth Ltd', isCurrent: false }
    ])
  })

  it('are told from content where no headings stand', () => {
    const text = resumeText(
      'Aoife Brennan\naoife@example.ie · +353 85 555 0134\n\nI run communications for local charities: campaigns, annual reports, and the odd podcast.\n\n' +
        'Communications Manager, Cope West\n2019 – present\nSet up the press office.\n\nBA Journalism, University of Galway, 2010 – 2014\n\nInDesign, Mailchimp, WordPress, Canva'
    )
    expect(sectionsOf(text).map(({ kind }) => kind)).toEqual(['header', 'summary', 'experience', 'education', 'skills'])
    expect(jobsOf(text)).toMatchObject([{ title: 'Communications Manager', employer: 'Cope West' }])
  })

  it('see a letter by its salutation and its closing words', () => {
    const text = resumeText('Ann Lee\n\nDear Ms Moyo,\n\nI bake.\n\nKind regards,\nAnn Lee')
    expect(sectionsOf(text).map(({ kind }) => kind)).toEqual(['header', 'letter', 'closing'])
  })

  it('give several posts at one employer that employer', () => {
    const text = resumeText(
      'EXPERIENCE\n\nCrossline JV\nSenior Planner   03/2021 – date\n- Own the plan\n\nPlanner   09/2018 – 02/2021\n- Built the plan\n\nMott Ltd, Croydon\nEngineer   2015 – 2018\n- Checked works'
    )
    expect(jobsOf(text).map(({ title, employer }) => [title, employer])).toEqual([
      ['Senior Planner', 'Crossline JV'],
      ['Planner', 'Crossline JV'],
      ['Engineer', 'Mott Ltd']
    ])
  })

  it('read posts from a table with their deeds below it', () => {
    const text = resumeText(
      'Ann Lee\n\n## Profile\n\nCook.\n\n## Kitchens\n\n| Jan 2022 – now | Sous Chef | Ember, London |\n| Mar 2019 – Dec 2021 | Commis Chef | Maison V, Lyon |\n\n### Ember\n\n- Run the pass\n\n### Maison V\n\n- Ran the sauce\n\n## Skills\n\nKnives'
    )
    expect(jobsOf(text).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Sous Chef', 1],
      ['Commis Chef', 1]
    ])
  })

  it('find name, mail, phone and place', () => {
    expect(contactOf(resumeText(WITH_HEADINGS))).toMatchObject({
      name: { text: 'Ann Lee' },
      mail: { text: 'ann@example.com' },
      phone: { text: '020 7946 0123' },
      place: { text: 'Leeds, UK' }
    })
  })

  it('have exact places in any text and never throw', () => {
    const line = fc.constantFrom(
      'EXPERIENCE',
      '## Skills',
      'Baker, Crumb Ltd',
      '2019 – 2021',
      '- Baked',
      '',
      'Dear Ms Moyo,',
      'Skills: a, b',
      '| x | 2019 – now |',
      'a@b.co'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n'))
        ),
        (words) => {
          const text = resumeText(words)
          const whole = textOf(text)
          let last = 0
          for (const { from, to, start, end } of sectionsOf(text)) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(whole.length)
            last = to
          }
          for (const { start, end, dates } of jobsOf(text)) {
            expect(start).toBeLessThanOrEqual(end)
            if (dates !== null) expect(dates.end).toBeLessThanOrEqual(whole.length)
          }
          const { name, mail } = contactOf(text)
          for (const found of [name, mail])
            if (found !== null) expect(whole.slice(found.start, found.end)).toBe(found.text)
        }
      )
    )
  })
})
