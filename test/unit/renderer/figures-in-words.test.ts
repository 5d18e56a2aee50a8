import { describe, expect, it } from 'vitest'
import { listed, outOfTen, supportOf, weakestLabels } from '../../../src/renderer/features/reading/figures-in-words'
import { calibrationWords } from '../../../src/renderer/features/reading/words'
import { LABELS, type Label } from '../../../src/shared/domain/label'

function figures(f1: Partial<Record<Label, number>>) {
  const one = (label: Label, at: number) => ({ precision: 0.9, recall: 0.9, f1: f1[label] ?? 0.9, support: 20 + at })
  // Every label has its entry.
  const labels = Object.fromEntries(LABELS.map((label, at) => [label, one(label, at)])) as Record<
    Label,
    ReturnType<typeof one>
  >
  return { labels }
}

describe('figures in words', () => {
  it('are out of ten, and promise ten or none only where that is so', () => {
    expect(outOfTen(0.87)).toBe('9 of 10')
    expect(outOfTen(0.84)).toBe('8 of 10')
    expect(outOfTen(1)).toBe('10 of 10')
    expect(outOfTen(0.98)).toBe('more than 9 of 10')
    expect(outOfTen(0.02)).toBe('less than 1 of 10')
    expect(outOfTen(0)).toBe('0 of 10')
  })

  it('name the weakest labels, the weakest first', () => {
    expect(weakestLabels(figures({ bias: 0.5, fit: 0.7, praise: 0.6 }), 3)).toEqual(['bias', 'praise', 'fit'])
  })

  it('say on how many messages a row rests', () => {
    expect(supportOf(figures({}))).toEqual({ least: 20, most: 33 })
  })

  it('list names as a sentence does', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b, and c')
  })

  it('never claim that a percentage is not off at all', () => {
    expect(calibrationWords(0.03)).toBe('by about 3 points on average')
    expect(calibrationWords(0.001)).toBe('by about one point on average')
  })
})
