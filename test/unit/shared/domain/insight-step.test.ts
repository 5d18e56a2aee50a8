import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTION_TYPES } from '../../../../src/shared/domain/action-item'
import { nextBest, type OpenStep } from '../../../../src/shared/domain/insight-step'
import { familyOf, LABELS } from '../../../../src/shared/domain/label'

const TODAY = '2026-11-23'

function step(type: OpenStep['type'], employer: string, day: string, labels: OpenStep['labels'] = ['fit']): OpenStep {
  return { type, labels, messageId: `${employer} ${day} ${type}`, employer, company: employer, day, words: 'So.' }
}

describe('the next best step', () => {
  it('is what most employers said lately', () => {
    const best = nextBest(
      [
        step('tailor_resume', 'acme', '2026-11-01'),
        step('tailor_resume', 'lumen', '2026-11-02'),
        step('fix_mistakes', 'tern', '2026-11-20', ['typo']),
        step('fix_mistakes', 'tern', '2026-11-21', ['typo']),
        step('fix_mistakes', 'tern', '2026-11-22', ['typo'])
      ],
      TODAY
    )
    expect(best).toMatchObject({ type: 'tailor_resume', employers: 2, messages: 2, isLately: true })
    expect(best?.reasons.map(({ company }) => company)).toEqual(['lumen', 'acme'])
  })

  it('goes before what was said more often long ago', () => {
    const old = ['acme', 'lumen', 'tern'].map((name) => step('fix_mistakes', name, '2025-01-01', ['typo']))
    expect(nextBest([...old, step('tailor_resume', 'acme', '2026-11-01')], TODAY)?.type).toBe('tailor_resume')
    expect(nextBest(old, TODAY)).toMatchObject({ type: 'fix_mistakes', isLately: false })
  })

  it('is the newest among equals, then the quickest to mend', () => {
    const [older, newer] = [step('fix_mistakes', 'a', '2026-11-01'), step('tailor_resume', 'b', '2026-11-02')]
    expect(nextBest([older, newer], TODAY)?.type).toBe('tailor_resume')
    const equal = [step('practise_interview', 'a', '2026-11-01'), step('fix_mistakes', 'b', '2026-11-01')]
    expect(nextBest(equal, TODAY)?.type).toBe('fix_mistakes')
  })

  it('tells who says the opposite', () => {
    const low = ['acme', 'lumen'].map((name) => step('present_level', name, '2026-11-01', ['underqualified']))
    const high = step('explain_level', 'tern', '2026-11-02', ['overqualified'])
    expect(nextBest([...low, high], TODAY)).toMatchObject({ type: 'present_level', employers: 2, opposed: 1 })
    expect(nextBest(low, TODAY)?.opposed).toBe(0)
  })

  it('is never about what is not in the person’s hands, and comes from what is there', () => {
    const steps = fc.array(
      fc.record({
        type: fc.constantFrom(...ACTION_TYPES),
        labels: fc.subarray([...LABELS]),
        messageId: fc.uuid(),
        employer: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        company: fc.string(),
        day: fc.constantFrom('2024-01-01', '2026-09-01', '2026-11-01'),
        words: fc.option(fc.string())
      })
    )
    fc.assert(
      fc.property(steps, (open) => {
        const best = nextBest(open, TODAY)
        const hands = open.filter(({ labels }) => labels.some((label) => familyOf(label) === 'in_your_hands'))
        if (best === null) {
          expect(hands).toEqual([])
          return
        }
        expect(hands.some(({ type }) => type === best.type)).toBe(true)
        expect(best.reasons.length).toBeGreaterThan(0)
        expect(best.reasons.length).toBeLessThanOrEqual(Math.min(3, best.employers))
        expect(best.employers).toBeLessThanOrEqual(best.messages)
      })
    )
  })
})
