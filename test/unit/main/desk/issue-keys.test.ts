import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decisions, identityOf, keysOf, knownIssues } from '../../../../src/main/desk/issue-keys'
import type { ResumeIssue } from '../../../../src/shared/domain/resume'

const NONE: Decisions = { once: [], always: [], takenForRight: [] }

/** Every "teh" of a text, and one issue about the whole. */
function issuesIn(whole: string): readonly ResumeIssue[] {
  const about = { message: `It has ${whole.length} letters on 1.5 pages.`, suggestions: [] }
  const slips = [...whole.matchAll(/teh/g)].map(({ index }): ResumeIssue => {
    return { kind: 'grammar', message: 'x', start: index, end: index + 3, suggestions: [] }
  })
  return [{ kind: 'length', start: 0, end: 0, ...about }, ...slips]
}

function keysIn(whole: string): readonly string[] {
  return keysOf(issuesIn(whole).map((issue) => identityOf(issue, whole)))
}

const line = fc.stringMatching(/^[a-z ]{0,12}( teh)?[a-z ]{0,6}$/)
const lines = fc.array(line, { minLength: 1, maxLength: 12 })

describe('the key of an issue', () => {
  it('is the same for the same text, one for each issue', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const keys = keysIn(some.join('\n'))
        expect(keysIn(some.join('\n'))).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
      })
    )
  })

  it('stays when lines are moved, indented, or come and go around it', () => {
    fc.assert(
      fc.property(
        lines.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }), lines)
        ),
        ([some, moved, more]) => {
          const before = [...keysIn(some.join('\n'))].sort()
          expect([...keysIn(moved.map((text) => `  ${text} `).join('\n'))].sort()).toEqual(before)
          const after = new Set(keysIn([...some, ...more].join('\n')))
          for (const key of before) expect(after).toContain(key)
        }
      )
    )
  })

  it('tells apart what is alike only by its place', () => {
    const [whole, first, second] = keysIn('saw teh dog\nsaw teh dog')
    expect(second).toBe(`${first}#2`)
    expect(whole).toMatch(/^length:[0-9a-f]{16}$/)
    expect(keysIn('saw teh cat\nsaw teh dog')[2]).toBe(first)
  })

  it('does not change with the numbers in what is said of the whole file', () => {
    expect(keysIn('short')).toEqual(keysIn('somewhat longer than that'))
  })
})

describe('decisions about issues', () => {
  it('hold for the same words in the same line, in this version and the next', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(), (some, others, pick) => {
        const whole = some.join('\n')
        const known = knownIssues(issuesIn(whole), whole, NONE)
        const chosen = known[pick % known.length]?.identity
        if (chosen === undefined) return
        const next = [...others, ...some].join('\n')
        for (const { shown, identity } of knownIssues(issuesIn(next), next, { ...NONE, once: [chosen] })) {
          const isSame = JSON.stringify(identity) === JSON.stringify(chosen)
          expect(shown.ignored).toBe(isSame ? 'once' : null)
        }
        for (const { shown, identity } of knownIssues(issuesIn(next), next, { ...NONE, always: [chosen] })) {
          const isSame = identity.kind === chosen.kind && identity.words === chosen.words
          expect(shown.ignored).toBe(isSame ? 'always' : null)
        }
      })
    )
  })

  it('list a word that is always right where it stands, under the key that it had', () => {
    const whole = 'Works at\nAcmee and acmee.'
    const start = whole.indexOf('Acmee')
    const issue: ResumeIssue = { kind: 'spelling', message: '', start, end: start + 5, suggestions: [] }
    const always = [{ kind: 'spelling', words: 'acmee' }] as const
    const [before] = knownIssues([issue], whole, NONE)
    const known = (decisions: Partial<Decisions>) => knownIssues([], whole, { ...NONE, ...decisions })
    expect(known({ always })).toMatchObject([{ shown: { key: before?.shown.key, start, ignored: 'always' } }])
    expect(knownIssues([], 'Works at Acme.', { ...NONE, always })).toEqual([])
    // Taken back, and not checked anew yet.
    const taken = { takenForRight: ['acmee'] }
    expect(known(taken)).toMatchObject([{ shown: { key: before?.shown.key, start, ignored: null } }])
    expect(known({ ...taken, always })).toHaveLength(1)
    expect(knownIssues([issue], whole, { ...NONE, ...taken })).toEqual([before])
  })
})
