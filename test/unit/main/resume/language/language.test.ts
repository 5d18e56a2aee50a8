import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, openLanguage } from '../../../../../src/main/resume/language/language'
import {
  type IssueKind,
  type ResumeContext,
  type ResumeIssue,
  type ResumeText,
  textOf
} from '../../../../../src/shared/domain/resume'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}

let language: Language
beforeAll(async () => {
  language = await openLanguage()
})
afterAll(() => language.close())

/** Lines as a Markdown file has them; `# ` is a heading, `- ` a bullet. */
function resumeOf(...lines: readonly string[]): ResumeText {
  return {
    pages: null,
    warnings: [],
    lines: lines.map((line) => ({
      text: line.replace(/^# /, ''),
      page: null,
      part: 'body',
      isHeading: line.startsWith('# '),
      isBullet: line.startsWith('- ')
    }))
  }
}

async function found(text: ResumeText, context: Partial<ResumeContext> = {}): Promise<readonly string[]> {
  const issues = await language.check(text, { ...CONTEXT, ...context })
  return issues.map((issue) => shown(issue, text))
}

function shown({ kind, start, end, suggestions }: ResumeIssue, text: ResumeText): string {
  return `${kind}: ${textOf(text).slice(start, end)} → ${suggestions[0]}`
}

describe('what it finds', () => {
  it.each<readonly [IssueKind, string, string, string]>([
    ['spelling', 'Recieved the award for customer service twice', 'Recieved', 'Received'],
    ['spelling', 'Responsable for the budget of three teams', 'Responsable', 'Responsible'],
    ['spelling', 'Senior Project Managment Consultant', 'Managment', 'Management'],
    ['spelling', 'PROFESIONAL EXPERIENCE AND SKILLS', 'PROFESIONAL', 'PROFESSIONAL'],
    ['spelling', 'Booked accomodation and travel for twelve engineers', 'accomodation', 'accommodation'],
    ['spelling', 'Kept the maintainance plans for lifts, boilers and pumps', 'maintainance', 'maintenance'],
    ['spelling', 'Taught resusitation to new staff', 'resusitation', 'resuscitation'],
    [
      'spelling',
      'Answered questions about customersatisfaction each week',
      'customersatisfaction',
      'customer satisfaction'
    ],
    ['spelling', 'Wrote letters in spanish and English', 'spanish', 'Spanish'],
    ['wrong_word', 'Project Manger for a bank with four branches', 'Manger', 'Manager'],
    ['wrong_word', 'Ran projects form start to finish', 'form', 'from'],
    ['wrong_word', 'Did not loose any client in four years', 'loose', 'lose'],
    ['wrong_word', 'Helped clients reach there goals each quarter', 'there', 'their'],
    ['wrong_word', 'Delivered orders faster then the year before', 'then', 'than'],
    ['wrong_word', 'Improved team moral through weekly talks', 'moral', 'morale'],
    ['wrong_word', 'Fully GDPR complaint with all records', 'complaint', 'compliant'],
    ['wrong_word', 'Called perspective clients every morning', 'perspective', 'prospective'],
    ['wrong_word', 'Cut costs by a third with out extra staff', 'with out', 'without'],
    ['wrong_word', 'The workshop was lead by two of us', 'lead', 'led'],
    ['doubled_word', 'Managed the the front desk of a hotel', 'the the', 'the'],
    ['apostrophe', 'Helped the company grow it’s revenue', 'it’s', 'its'],
    ['apostrophe', 'Trained 12 employee’s in first aid', 'employee’s', 'employees'],
    ['apostrophe', 'Tracked KPI’s for the board', 'KPI’s', 'KPIs'],
    ['apostrophe', 'Tests that dont break are cheap to keep', 'dont', "don't"],
    ['apostrophe', 'Kept the drivers hours under the legal limit', 'drivers', "drivers'"],
    ['agreement', 'Managed five project across two sites', 'project', 'projects'],
    ['agreement', 'Built dashboards that gives managers their margins', 'gives', 'give'],
    ['agreement', 'Inspections was passed on the first visit', 'was', 'were'],
    ['agreement', 'Each of my students have a reading goal', 'have', 'has'],
    ['agreement', 'A team player who work well under pressure', 'work', 'works'],
    ['wrong_word', 'Certificate in Heath and Safety', 'Heath', 'Health'],
    ['agreement', 'I has ten years of experience in retail', 'has', 'have'],
    ['grammar', 'Planned an unit on local history', 'an', 'a'],
    ['grammar', 'Was responsible for manage the team of six', 'manage', 'managing'],
    ['grammar', 'I look forward to hear from you', 'hear', 'hearing']
  ])('finds %s in "%s"', async (kind, line, words, meant) => {
    expect(await found(resumeOf('Ana Silva', line))).toEqual([`${kind}: ${words} → ${meant}`])
  })

  it('takes "lead" for "led" among lines that tell of the past, and leaves it in a job of today', async () => {
    const bullets = ['- Managed a budget of two million', '- Lead a team of five engineers', '- Built the test lab']
    expect(await found(resumeOf('Ana Silva', 'Engineer, Acme, 2012 – 2016', ...bullets))).toEqual([
      'wrong_word: Lead → Led'
    ])
    expect(await found(resumeOf('Ana Silva', 'Engineer, Acme, 2019 – Present', ...bullets))).toEqual([])
  })

  it('reads a sentence that runs over lines as one', async () => {
    const text = resumeOf(
      'Ana Silva',
      '- Prepared the monthly accounts for two subsidiaries and agreed the',
      'the balances with the auditors'
    )
    const [issue, ...rest] = await language.check(text, CONTEXT)
    expect(rest).toEqual([])
    expect(issue?.kind).toBe('doubled_word')
    expect(textOf(text).slice(issue?.start, issue?.end)).toBe('the\nthe')
  })
})

describe('what it leaves alone', () => {
  it.each([
    'Lead Developer, Acme Ltd | lead generation and lead scoring',
    'Led the Wellcome Sanger team and Deloitte, Umicore and Zalando accounts',
    'Kubernetes, kubectl, PostgreSQL, gRPC, n8n, OAuth2, eBPF, Next.js, C++, .NET, iOS',
    'Containerised and dockerized fourteen microservices; onboarded and upskilled colleagues',
    'Chef de partie, sauce and garde manger; taught commis the sauces',
    'Triaged 40 patients a shift and gave patients feedback on their progress',
    'Ran a team of five, with 12 years’ experience and a Master’s degree',
    'Reported to the principal; worked on the principles of lean design',
    'Services that had had no logs; I know that that helps',
    'An MBA, an SQL course, a UX award, an hour a day, a European prize, a one-off',
    'One of my projects was a web form; forms converted at nine per cent',
    'Presented to many clients and to few critics, and spoke to one of the owners',
    'From there we moved; there are no ghosts there, and there is one way in',
    'Content and performance were measured, and the number of errors was halved',
    'My team is happy, it’s growing, and it’s fair to say that we had fun',
    'References furnished upon request.',
    'Politechnika Krakowska im. Tadeusza Kościuszki, inż., Informatyka',
    'Siobhán Ní Dhomhnaill, Nguyễn Thị Minh, Łukasz Wójcik and Thandiwe Mokoena',
    'jo.przybylski@examplemail.co.uk, github.com/jopzby, linkedin.com/in/jo-pzby',
    'Clinical trials, audit trails and hiking trails; a costume costumer at the theatre'
  ])('finds nothing in "%s"', async (line) => {
    expect(await found(resumeOf('Ana Silva', line))).toEqual([])
  })

  it('takes the words of the job description and of the person’s own dictionary for right', async () => {
    const text = resumeOf('Ana Silva', 'Sold vindaloos and managd programmes')
    expect(await found(text)).toContain('spelling: managd → managed')
    expect(await found(text, { job: 'We want managd people' })).toEqual([])
    expect(await found(text, { dictionary: ['managd'] })).toEqual([])
  })

  it('says nothing about a text in another language', async () => {
    const german = [
      'Lebenslauf von Anna Schmidt aus Köln',
      'Verantwortlich für die Entwicklung neuer Produkte und die Leitung eines kleinen Teams',
      'Erfahrung mit der Planung und Durchführung von internationalen Messen sowie der Betreuung wichtiger Kunden',
      'Kenntnisse in der Buchhaltung, gute englische Sprache in Wort und Schrift, sehr zuverlässig und pünktlich'
    ]
    expect(await found(resumeOf(...german))).toEqual([])
  })
})

describe('American and British spelling', () => {
  it('names the words of the minority', async () => {
    const british = resumeOf('Ana Silva', 'Leeds, UK', 'Organised a programme in the centre', 'Led the color team')
    expect(await found(british)).toEqual(['variants_mixed: color → colour'])
    const american = resumeOf('Ana Silva', 'Austin, TX 78704', 'Organized the color team', 'Labeled the labour data')
    expect(await found(american)).toEqual(['variants_mixed: labour → labor'])
  })

  it.each([
    ['Canadian', 'Toronto, ON', 'Organized a colour programme at the centre'],
    ['Oxford', 'Oxford, UK', 'Organized and specialized in colour and behaviour, and realized a catalogue'],
    ['Australian', 'Sydney NSW 2000', 'Organised the labour program and analysed behaviour'],
    ['British with names', 'London, UK', 'Organised talks for the World Health Organization at Lincoln Center']
  ])('finds nothing in %s use', async (_, place, line) => {
    expect(await found(resumeOf('Ana Silva', place, line))).toEqual([])
  })
})

describe('any text', () => {
  it('gets issues inside it, in order, none over another, with something to show', async () => {
    const pieces = fc.constantFrom(
      'Lead a team',
      'the the',
      '😀',
      'Managment',
      '\t',
      ' | ',
      'it’s',
      '- ',
      'naïve-',
      '(',
      '\u0000',
      'colour color'
    )
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(pieces, { maxLength: 6 }).map((some) => some.join(' '))
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const text = resumeOf(...lines)
        const whole = textOf(text)
        const issues = await language.check(text, CONTEXT)
        let last = 0
        for (const { start, end, message } of issues) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(whole.length)
          expect(whole.slice(start, end).trim()).not.toBe('')
          expect(message).toMatch(/\.$/)
          last = end
        }
      }),
      { numRuns: 60 }
    )
  })

  it('marks the very words behind signs of two units and inside cells', async () => {
    const text = resumeOf('Ana Silva', '😀😀 | Managment skills | 👩‍🔬 recieved')
    const whole = textOf(text)
    const issues = await language.check(text, CONTEXT)
    expect(issues.map(({ start, end }) => whole.slice(start, end))).toEqual(['Managment', 'recieved'])
  })
})
