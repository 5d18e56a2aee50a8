import { describe, expect, it } from 'vitest'
import { type CheckedVersion, checklist, judged } from '../../../../src/shared/domain/checklist'
import type { IssueKind, Requirement } from '../../../../src/shared/domain/resume'
import type { ShownIssue } from '../../../../src/shared/domain/resume-desk'

const WHOLE = 'Mia Brook\nI recieve goods.\nI was late late.'

function issue(kind: IssueKind, words: string, more: Partial<ShownIssue> = {}): ShownIssue {
  const start = Math.max(0, WHOLE.indexOf(words))
  const end = words === '' ? 0 : start + words.length
  return { kind, message: '', start, end, suggestions: [], key: `${kind}:${words}`, ignored: null, ...more }
}

function version(issues: readonly ShownIssue[], more: Partial<CheckedVersion> = {}): CheckedVersion {
  const lines = WHOLE.split('\n').map((text) => ({
    ...{ text, page: 1, part: 'body' as const },
    ...{ isHeading: false, isBullet: false }
  }))
  const text = { lines, pages: 1, warnings: [] }
  return { text, whole: WHOLE, issues, match: null, hasWording: true, ...more }
}

const spelling = issue('spelling', 'recieve')
const doubled = issue('doubled_word', 'late late')
const NO_LEVEL = { askedYears: null, shownYears: null, asked: null, shown: null }

function requirement(text: string, need: Requirement['need'], state: Requirement['state']): Requirement {
  return { text, need, state, evidence: null }
}

describe('the checklist', () => {
  it('gathers open issues by group, and leaves out what was never open', () => {
    const items = checklist(version([spelling, doubled, issue('date_gap', '')]), [], new Set())
    expect(items.map(({ id, issues, done }) => [id, issues, done])).toEqual([
      ['check:mistakes', ['spelling:recieve', 'doubled_word:late late'], false],
      ['check:dates', ['date_gap:'], false]
    ])
  })

  it('does not count what the person does not want to see', () => {
    const items = checklist(
      version([
        { ...spelling, ignored: 'once' },
        { ...doubled, ignored: 'always' }
      ]),
      [],
      new Set()
    )
    expect(items).toEqual([])
  })

  it('shows a group that was open and is done, behind what is open', () => {
    const about = {
      from: 'feedback',
      type: 'lead_with_strength',
      messageId: 'm',
      sender: 'Ines',
      subject: 'a'
    } as const
    const said = { actionId: 'm:lead_with_strength', about: { ...about, said: null, named: [] } }
    const items = checklist(
      version([doubled]),
      [
        { ...said, doneBy: 'person' },
        { ...said, actionId: 'n:lead_with_strength', doneBy: null }
      ],
      new Set(['dates', 'mistakes'])
    )
    expect(items.map(({ id, done, doneBy }) => [id, done, doneBy])).toEqual([
      ['n:lead_with_strength', false, null],
      ['check:mistakes', false, null],
      ['m:lead_with_strength', true, 'person'],
      ['check:dates', true, 'check']
    ])
  })
})

describe('feedback about mistakes', () => {
  const about = (named: readonly string[]) => ({ type: 'fix_mistakes' as const, named })

  it('is done when the named words are gone, whatever else is found', () => {
    const before = judged(about(['recieve']), version([spelling, doubled]))
    expect(before).toMatchObject({ issues: ['spelling:recieve'], isVerified: false, isVerifiable: true })
    const after = version([doubled], { whole: WHOLE.replace('recieve', 'receive') })
    expect(judged(about(['recieve']), after)).toMatchObject({ issues: ['doubled_word:late late'], isVerified: true })
  })

  it('is not done while a named word stands there that no check finds', () => {
    expect(judged(about(['goods']), version([]))).toMatchObject({ issues: [], isVerified: false })
  })

  it('is done when no mistake is left, where no words were named', () => {
    expect(judged(about([]), version([doubled]))).toMatchObject({
      issues: ['doubled_word:late late'],
      isVerified: false
    })
    expect(judged(about([]), version([{ ...doubled, ignored: 'once' }, issue('date_gap', '')])).isVerified).toBe(true)
  })

  it('cannot be told where the wording was not checked, unless words were named', () => {
    const unchecked = version([], { hasWording: false })
    expect(judged(about([]), unchecked)).toMatchObject({ isVerifiable: false, isVerified: false })
    expect(judged(about(['gone']), unchecked)).toMatchObject({ isVerifiable: true, isVerified: true })
  })

  it('is never done by a file that a machine cannot read', () => {
    const picture = version([], { whole: '', text: { lines: [], pages: 1, warnings: ['image_only'] } })
    for (const type of ['fix_mistakes', 'cut_and_focus', 'machine_readable'] as const) {
      expect(judged({ type, named: ['recieve'] }, picture).isVerified, type).toBe(false)
    }
  })
})

describe('other feedback', () => {
  it('about machines is done without a warning and with contact data', () => {
    const about = { type: 'machine_readable' as const, named: [] }
    expect(judged(about, version([spelling])).isVerified).toBe(true)
    expect(judged(about, version([issue('contact', '')]))).toMatchObject({ issues: ['contact:'], isVerified: false })
    const { text } = version([])
    const mixed = version([], { text: { ...text, warnings: ['columns_mixed'] } })
    expect(judged(about, mixed).isVerified).toBe(false)
  })

  it('about what is beside the point is done when nothing is, and the length is right', () => {
    const about = { type: 'cut_and_focus' as const, named: [] }
    expect(judged(about, version([issue('length', ''), issue('filler', 'goods')]))).toMatchObject({
      issues: ['filler:goods', 'length:'],
      isVerified: false
    })
    expect(judged(about, version([spelling])).isVerified).toBe(true)
  })

  it('about fit asks for three points, and is done when all musts are shown', () => {
    const about = { type: 'tailor_resume' as const, named: [] }
    const asked = [
      requirement('A', 'must', 'covered'),
      requirement('B', 'nice', 'missing'),
      requirement('C', 'must', 'missing'),
      requirement('D', 'must', 'unsure'),
      requirement('E', 'must', 'missing'),
      requirement('F', 'must', 'missing')
    ]
    const some = judged(about, version([], { match: { requirements: asked, level: NO_LEVEL } }))
    expect(some.points.map(({ text }) => text)).toEqual(['C', 'D', 'E'])
    expect(some).toMatchObject({ isVerifiable: true, isVerified: false })
    const all = asked.map((one) => (one.need === 'must' ? { ...one, state: 'covered' as const } : one))
    expect(judged(about, version([], { match: { requirements: all, level: NO_LEVEL } })).isVerified).toBe(true)
    const none = { isVerifiable: false, isVerified: false, points: [] }
    expect(judged(about, version([]))).toMatchObject(none)
    const onlyNice = { requirements: [requirement('B', 'nice', 'covered')], level: NO_LEVEL }
    expect(judged(about, version([], { match: onlyNice }))).toMatchObject(none)
  })

  it('about the level shows it, and is the person’s to tick', () => {
    const level = { askedYears: 5, shownYears: 3, asked: 'senior', shown: null }
    const matched = version([], { match: { requirements: [], level } })
    for (const type of ['present_level', 'explain_level'] as const) {
      expect(judged({ type, named: [] }, matched)).toMatchObject({ level, isVerifiable: false, isVerified: false })
    }
    expect(judged({ type: 'lead_with_strength', named: [] }, matched)).toMatchObject({ level: null, isVerified: false })
  })
})
