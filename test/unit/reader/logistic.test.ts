import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLogistic, type Sample } from '../../../src/reader/logistic'

const sample = (belongs: boolean, ...values: readonly number[]): Sample => ({
  vector: Float32Array.from(values),
  belongs,
  weight: 1
})

describe('fitLogistic', () => {
  it('tells two clouds apart, also where they were not seen', () => {
    const belongs = fitLogistic(
      [sample(true, 1, 0.1), sample(true, 0.9, -0.1), sample(false, -1, 0.1), sample(false, -0.9, -0.2)],
      0.1
    )
    expect(belongs(Float32Array.of(0.8, 0.3))).toBeGreaterThan(0.8)
    expect(belongs(Float32Array.of(-0.8, 0.3))).toBeLessThan(0.2)
  })

  it('gives the share that belongs where nothing can be told', () => {
    const same = [true, false, false, false].map((belongs) => sample(belongs, 0, 0))
    expect(fitLogistic(same, 0.1)(Float32Array.of(0, 0))).toBeCloseTo(0.25, 3)
  })

  it('counts a sample as often as it weighs', () => {
    const heavy = [{ ...sample(true, 0, 0), weight: 3 }, sample(false, 0, 0)]
    expect(fitLogistic(heavy, 0.1)(Float32Array.of(0, 0))).toBeCloseTo(0.75, 3)
  })

  it('is smoother the larger the ridge', () => {
    const samples = [sample(true, 1), sample(false, -1)]
    const [loose, tight] = [0.01, 10].map((ridge) => fitLogistic(samples, ridge)(Float32Array.of(1)))
    expect(loose).toBeGreaterThan(tight ?? 1)
    expect(tight).toBeGreaterThan(0.5)
  })

  it('finds the place where the loss is flat', () => {
    const value = fc.float({ min: -1, max: 1, noNaN: true })
    const some = fc.record({ belongs: fc.boolean(), place: fc.array(value, { minLength: 3, maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 20 }), (all) => {
        const samples = all.map(({ belongs, place }) => sample(belongs, ...place))
        const chance = fitLogistic(samples, 0.5)
        // At the best weights the errors cancel out (the offset has next to no ridge).
        const error = samples.reduce((sum, { vector, belongs }) => sum + chance(vector) - Number(belongs), 0)
        expect(Math.abs(error)).toBeLessThan(0.02)
      })
    )
  })
})
