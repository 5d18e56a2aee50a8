import { describe, expect, it } from 'vitest'
import { linear, sigmoid, softmax } from '../../../src/reader/heads'
import { parseHeads } from '../../../src/shared/contract/model-heads'
import { LABELS } from '../../../src/shared/domain/label'
import { MESSAGE_KINDS } from '../../../src/shared/domain/message-kind'

function heads(change: (value: Record<string, unknown>) => void = () => undefined): string {
  const value: Record<string, unknown> = {
    model: 'test',
    width: 2,
    labels: { names: LABELS, weights: LABELS.map(() => [1, 2]), bias: LABELS.map(() => 0) },
    kinds: { names: MESSAGE_KINDS, weights: MESSAGE_KINDS.map(() => [0, 0, 0, 0]), bias: MESSAGE_KINDS.map(() => 0) },
    calibration: {
      labels: Object.fromEntries(LABELS.map((label) => [label, { a: 1, b: 0, threshold: 0.5 }])),
      kindTemperature: 1
    }
  }
  change(value)
  return JSON.stringify(value)
}

describe('heads', () => {
  it('multiplies rows with a vector and adds the bias', () => {
    expect(
      linear(
        [3, 4],
        [
          [1, 2],
          [0, -1]
        ],
        [0.5, 1]
      )
    ).toEqual([11.5, -3])
  })

  it('makes probabilities', () => {
    expect(sigmoid(0)).toBe(0.5)
    const probabilities = softmax([1000, 1000, -1000])
    expect(probabilities[0]).toBeCloseTo(0.5)
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1)
  })

  it('refuses heads for other labels than this program has', () => {
    expect(() => parseHeads(heads())).not.toThrow()
    expect(() =>
      parseHeads(heads((value) => Object.assign(value, { labels: { names: ['fit'], weights: [], bias: [] } })))
    ).toThrow()
    expect(() =>
      parseHeads(heads((value) => Object.assign(value, { calibration: { labels: {}, kindTemperature: 1 } })))
    ).toThrow()
  })
})
