import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinIssues } from '../../../../src/main/resume/join-issues'
import { ISSUE_KINDS, type IssueKind, type ResumeIssue } from '../../../../src/shared/domain/resume'

const TEXT = 'I recieved the the award and recieved it there on may 2020'

function issue(kind: IssueKind, words: string, more: Partial<ResumeIssue> = {}, from = 0): ResumeIssue {
  const start = TEXT.indexOf(words, from)
  return { kind, message: `${kind}.`, start, end: start + words.length, suggestions: [], ...more }
}

function kindsOf(issues: readonly ResumeIssue[]): readonly string[] {
  return joinIssues(issues, TEXT).map(({ kind, start, end }) => `${kind} ${TEXT.slice(start, end)}`)
}

describe('the issues of several checks', () => {
  it('stand in the order of their places, those of the whole file first', () => {
    const whole = { kind: 'length', message: 'Long.', start: 0, end: 0, suggestions: [] } as const
    expect(kindsOf([issue('date_format', 'may 2020'), issue('spelling', 'recieved'), whole])).toEqual([
      'length ',
      'spelling recieved',
      'date_format may 2020'
    ])
  })

  it('tell the same words once, by the check that knows most about them', () => {
    const doubled = [issue('grammar', 'the'), issue('doubled_word', 'the the'), issue('spelling', 'the the award')]
    expect(kindsOf(doubled)).toEqual(['doubled_word the the'])
    expect(kindsOf([issue('spelling', 'there'), issue('wrong_word', 'there')])).toEqual(['wrong_word there'])
    expect(kindsOf([issue('filler', 'the award'), issue('irrelevant', 'the award')])).toEqual(['irrelevant the award'])
  })

  it('prefer the one that has a suggestion', () => {
    const found = [issue('spelling', 'recieved'), issue('spelling', 'recieved', { suggestions: ['received'] })]
    expect(joinIssues(found, TEXT).map(({ suggestions }) => suggestions)).toEqual([['received']])
  })

  it('keep a slip inside a line that is about something else', () => {
    expect(kindsOf([issue('irrelevant', TEXT), issue('spelling', 'recieved')])).toEqual([
      `irrelevant ${TEXT}`,
      'spelling recieved'
    ])
  })

  it('name a misspelt word once, with how often it stands there', () => {
    const twice = [issue('spelling', 'recieved', {}, 10), issue('spelling', 'recieved')]
    expect(joinIssues(twice, TEXT)).toEqual([
      { ...issue('spelling', 'recieved'), message: 'spelling. It stands here twice.' }
    ])
  })

  it('never overlap within the wording, lie inside the text, and are in order', () => {
    const any = fc.record({
      kind: fc.constantFrom(...ISSUE_KINDS),
      message: fc.constantFrom('a', 'b'),
      start: fc.integer({ min: -2, max: TEXT.length }),
      end: fc.integer({ min: -2, max: TEXT.length + 3 }),
      suggestions: fc.array(fc.constant('x'), { maxLength: 2 })
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (issues) => {
        const joined = joinIssues(issues, TEXT)
        expect(joined.every(({ start, end }) => start >= 0 && end <= TEXT.length && (start < end || end === 0))).toBe(
          true
        )
        expect([...joined].sort((one, other) => one.start - other.start || one.end - other.end)).toEqual(joined)
        const spelling = joined.filter(({ kind }) => kind === 'spelling')
        expect(spelling.every((one, at) => at === 0 || (spelling[at - 1]?.end ?? 0) <= one.start)).toBe(true)
        expect(
          joinIssues(
            joined.filter(({ kind }) => kind !== 'spelling'),
            TEXT
          )
        ).toEqual(joined.filter(({ kind }) => kind !== 'spelling'))
      })
    )
  })
})
