import { describe, expect, it } from 'vitest'
import { issueDecided } from '../../../src/renderer/app/words'
import { kindByName, partDropped } from '../../../src/renderer/features/resume/dropped-files'
import { RESUME_ERROR_WORDS } from '../../../src/renderer/features/resume/error-words'
import { countByGroup, GROUPS, groupOf, lookOf, stepFrom } from '../../../src/renderer/features/resume/issue-groups'
import { sameTarget, targetOfApplication } from '../../../src/renderer/features/resume/target'
import {
  cameIn,
  levelWords,
  named,
  sentWith,
  takenWords,
  targetLine,
  versionsButton,
  withoutBullet
} from '../../../src/renderer/features/resume/words'
import { ERROR_CODES } from '../../../src/shared/domain/error-code'
import { ISSUE_KINDS } from '../../../src/shared/domain/resume'
import type { ShownIssue } from '../../../src/shared/domain/resume-desk'

function issue(key: string, more: Partial<ShownIssue> = {}): ShownIssue {
  return { key, kind: 'spelling', message: '', start: 0, end: 1, suggestions: [], ignored: null, ...more }
}

describe('groups of issues', () => {
  it('hold every kind exactly once', () => {
    expect(ISSUE_KINDS.map((kind) => GROUPS.includes(groupOf(kind)))).not.toContain(false)
    expect(groupOf('date_gap')).toBe('dates')
    expect(lookOf('irrelevant')).toBe('weigh')
    expect(lookOf('spelling')).toBe('mend')
  })

  it('are counted in their order, the empty ones left out', () => {
    expect(countByGroup([{ kind: 'filler' }, { kind: 'tense' }, { kind: 'irrelevant' }])).toEqual([
      { group: 'mistakes', count: 1 },
      { group: 'relevance', count: 2 }
    ])
  })
})

describe('stepping through the marks', () => {
  const issues = [issue('a'), issue('b', { ignored: 'once' }), issue('c'), issue('d')]

  it('begins at the first, or from behind at the last', () => {
    expect(stepFrom(issues, null, 1)?.key).toBe('a')
    expect(stepFrom(issues, null, -1)?.key).toBe('d')
  })

  it('passes over what is ignored, and goes around the ends', () => {
    expect(stepFrom(issues, 'a', 1)?.key).toBe('c')
    expect(stepFrom(issues, 'c', -1)?.key).toBe('a')
    expect(stepFrom(issues, 'd', 1)?.key).toBe('a')
    expect(stepFrom(issues, 'a', -1)?.key).toBe('d')
  })

  it('begins anew where the last one is gone', () => {
    expect(stepFrom(issues, 'gone', 1)?.key).toBe('a')
  })

  it('leads nowhere where nothing is open', () => {
    expect(stepFrom([issue('b', { ignored: 'always' })], null, 1)).toBeNull()
    expect(stepFrom([], null, 1)).toBeNull()
  })
})

describe('files dropped on the resume page', () => {
  const file = (name: string) => new File([], name)

  it('go to the desk, and mails and folders to the messages', () => {
    const names = ['resume.pdf', 'cv.docx', 'no.eml', 'Inbox.mbox', 'letter.odt', 'old.msg', 'picture.png', 'Folder']
    const { documents, messages } = partDropped(names.map(file))
    expect(documents.map(({ name }) => name)).toEqual(['resume.pdf', 'cv.docx', 'letter.odt', 'picture.png'])
    expect(messages.map(({ name }) => name)).toEqual(['no.eml', 'Inbox.mbox', 'old.msg', 'Folder'])
  })

  it('are taken for letters where their name says so', () => {
    expect(
      ['Cover Letter Northwind.pdf', 'cover_letter.docx', 'CoverLetter.pdf', 'letter.txt'].map(kindByName)
    ).toEqual(Array(4).fill('letter'))
    expect(['resume.pdf', 'Sam Porter CV.docx', 'newsletter-editor-resume.pdf'].map(kindByName)).toEqual(
      Array(3).fill('resume')
    )
  })
})

describe('what the desk says', () => {
  it('has a sentence on every code, and what to do', () => {
    for (const code of ERROR_CODES) expect(RESUME_ERROR_WORDS[code]).toMatch(/^[A-Z].*[.!]$/)
  })

  it('tells what became of each file', () => {
    const refusal = () => 'It is locked.'
    expect(takenWords({ ok: false, code: 'encrypted_file' }, refusal)).toBe('was not taken in. It is locked.')
    expect(takenWords({ ok: true, value: { id: '', as: 'version' } }, refusal)).toBe('is kept as a newer version.')
    expect(takenWords({ ok: true, value: { id: '', as: 'known' } }, refusal)).toMatch(/here already/)
    expect(takenWords({ ok: true, value: { id: '', as: 'new' } }, refusal)).toBeNull()
    expect(cameIn(['a.pdf', 'b.pdf'])).toBe('a.pdf, b.pdf came in.')
    expect(cameIn(['a', 'b', 'c', 'd'])).toBe('4 files came in.')
  })

  it('says what a file is for in one line', () => {
    expect(targetLine({ role: '', company: '', job: '' })).toBeNull()
    expect(targetLine({ role: 'Analyst', company: 'Northwind', job: 'We need' })).toBe(
      'For Analyst, Northwind, with its job description.'
    )
    expect(targetLine({ role: '', company: 'Northwind', job: '' })).toBe('For Northwind, without a job description.')
    expect(targetLine({ role: '', company: '', job: 'We need' })).toBe('For the job description that you gave.')
  })

  it('puts versions, applications and levels into words', () => {
    expect(versionsButton(1, '9:00')).toBe('1 version, from 9:00')
    expect(versionsButton(3, '9:00')).toBe('3 versions, newest from 9:00')
    expect(sentWith(['Northwind', 'Contoso'])).toBe('Went with Northwind and Contoso')
    expect(sentWith(['a', 'b', 'c'])).toBe('Went with 3 applications')
    expect(levelWords(5, 'senior')).toBe('5 years, senior')
    expect(levelWords(1, null)).toBe('1 year')
    expect(levelWords(null, null)).toBeNull()
    expect(named(['recieve'], false)).toBe('They named “recieve”.')
    expect(named(['recieve', 'teh'], true)).toBe('“recieve”, “teh” are gone.')
    expect(withoutBullet('• Led a team')).toBe('Led a team')
    expect(withoutBullet('-5 % cost')).toBe('-5 % cost')
  })

  it('tells what was decided about a mark without repeating half a page', () => {
    expect(issueDecided('once', 'managment')).toBe('“managment” is not marked any more in this file.')
    expect(issueDecided('always', 'managment')).toBe('“managment” is not marked any more, in any file.')
    expect(issueDecided(null, 'x'.repeat(80))).toBe('This is marked again.')
  })
})

describe('what a file is for', () => {
  it('takes role and company of an application, and keeps the job description', () => {
    const target = { role: '', company: '', job: 'We need' }
    expect(targetOfApplication({ company: 'Northwind', role: 'Analyst' }, target)).toEqual({
      role: 'Analyst',
      company: 'Northwind',
      job: 'We need'
    })
    expect(sameTarget(target, { ...target })).toBe(true)
    expect(sameTarget(target, { ...target, job: '' })).toBe(false)
  })
})
