import type { ResumeContext, ResumeText } from '../../../shared/domain/resume'
import { besideRole } from './beside-role'
import { checkStructure } from './checks'
import { filler } from './filler'
import { parseResume } from './parsed'
import { personalData } from './personal-data'

const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: 'Clerk',
  company: 'Acme Ltd',
  job: 'Acme Ltd looks for a clerk.',
  today: '2026-01-01',
  dictionary: []
}
const RESUME = [
  'Ann Lee, 4 Mill Lane, Leeds LS1 4AB',
  'ann@example.com | 020 7946 0123 | linkedin.com/in/annlee',
  'SUMMARY',
  'Reliable clerk who would like to join Acme as its next bookkeeper at the Leeds branch, where I would use what I learned.',
  'EXPERIENCE',
  'Clerk, Crumb Ltd, Leeds, Jan 2020 – present',
  '- Keep the books (two sets), “all of them”, and cut waste by 12%',
  'Junior clerk, Bread & Sons, 03/2001 – 2004',
  '- Sold tea and rolls; led two people',
  'EDUCATION',
  'BA History, Hull University, 2008; Ripon Grammar School, 2004',
  'INTERESTS',
  'Chess, walks with the dog',
  'REFERENCES',
  'Available on request'
]
const LETTER = [
  'Ann Lee',
  '3 January 2026',
  'Dear Ms Moyo,',
  'I am applying for the Clerk position at Acme. At Crumb Ltd I kept the books; your team would get my best.',
  'Kind regards,',
  'Ann Lee'
]

/** Runs the checks once over a few made-up lines, so that the first check of a person's own text need not wait for them to be made ready. */
export function warmStructure(): void {
  for (const [kind, words] of [
    ['resume', RESUME],
    ['letter', LETTER]
  ] as const) {
    const text = textOfLines(words)
    const context = { ...CONTEXT, kind }
    const parsed = parseResume(text)
    checkStructure(text, context, parsed)
    personalData(context, parsed)
    filler(parsed)
    besideRole(context, parsed)
  }
}

function textOfLines(words: readonly string[]): ResumeText {
  const lines = words.map((text) => ({
    text,
    page: null,
    part: 'body' as const,
    isHeading: /^\p{Lu}+$/u.test(text),
    isBullet: text.startsWith('- ')
  }))
  return { lines, pages: 1, warnings: [] }
}
