import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPersonalLayer, type TaughtClause } from '../../../src/reader/personal-layer'
import { LABELS } from '../../../src/shared/domain/label'

const WIDTH = 16
const typo = LABELS.indexOf('typo')
const thresholds = LABELS.map(() => 0)
const surely = (logit: number) => LABELS.map((_, label) => (label === typo ? logit : -4))

/** A direction that leans from the first axis towards another. */
function place(towards: number, lean = 1): Float32Array {
  const values = new Float32Array(WIDTH)
  values[0] = 1 - lean
  values[towards] = (values[towards] ?? 0) + lean
  return values
}

/** Axes 4 to 15 stand for everything else that employers say. */
const anchors = {
  center: new Float32Array(WIDTH),
  vectors: Array.from({ length: 96 }, (_, at) => place(4 + (at % 12)))
}
const clause = (embedding: Float32Array, verdict: TaughtClause['verdicts'][number], shown = false): TaughtClause => ({
  embedding,
  verdicts: LABELS.map((_, label) => (label === typo ? verdict : null)),
  shown: LABELS.map((_, label) => label === typo && shown)
})
const seen = (taught: readonly TaughtClause[], here: Float32Array, logit: number) =>
  fitPersonalLayer(taught, anchors).adjust(here, surely(logit), thresholds)[typo] ?? Number.NaN

describe('the personal layer', () => {
  it('adds what was added, and denies what was denied, on the very words', () => {
    expect(seen([clause(place(1), true)], place(1), -5)).toBeGreaterThan(0)
    expect(seen([clause(place(1), false)], place(1), 5)).toBeLessThan(0)
  })

  it('follows on similar words', () => {
    expect(seen([clause(place(1), false)], place(1, 0.8), 5)).toBeLessThan(0)
  })

  it('leaves different words on the side where the model has them', () => {
    for (const other of [4, 9, 15]) {
      expect(seen([clause(place(1), false)], place(other), 3)).toBeGreaterThan(2)
      expect(seen([clause(place(1), true)], place(other), -3)).toBeLessThan(-2)
    }
  })

  it('changes no label that nothing was decided about', () => {
    const layer = fitPersonalLayer([clause(place(1), true)], anchors)
    const adjusted = layer.adjust(place(1), surely(-5), thresholds)
    expect(adjusted.filter((_, label) => label !== typo)).toEqual(Array(LABELS.length - 1).fill(-4))
  })

  it('does not weaken what the model and the person both see', () => {
    expect(seen([clause(place(1), true)], place(1), 5)).toBe(5)
    expect(seen([clause(place(1), false)], place(1), -5)).toBe(-5)
  })

  it('tells the denied words from those beside them that nobody decided about', () => {
    const beside = clause(place(2, 0.7), null)
    const taught = [clause(place(1), false), beside, clause(place(1, 0.9), false)]
    expect(seen(taught, beside.embedding, 3)).toBeGreaterThan(0)
    expect(seen(taught, place(1), 3)).toBeLessThan(0)
  })

  it('holds two kinds apart that were decided in opposite ways', () => {
    const taught = [clause(place(1), true), clause(place(2), false)]
    expect(seen(taught, place(1), -3)).toBeGreaterThan(0)
    expect(seen(taught, place(2), 3)).toBeLessThan(0)
  })

  it('does not hear a clause that was meant only in part, nor one that the model marks that way itself', () => {
    const near = place(1, 0.5)
    const alone = seen([clause(place(1), true)], near, -3)
    const denies = seen([clause(place(1), true), clause(near, null)], near, -3)
    expect(denies).toBeLessThan(alone)
    expect(seen([clause(place(1), true), clause(near, 'unclear')], near, -3)).toBe(alone)
    expect(seen([clause(place(1), true), clause(near, null, true)], near, -3)).toBe(alone)
  })

  it('comes to the same in whatever order it was taught', () => {
    const taught = [
      clause(place(1), true),
      clause(place(2), null),
      clause(place(1, 0.9), true),
      clause(place(3), false)
    ]
    const [one, other] = [taught, [...taught].reverse()].map((order) => seen(order, place(1, 0.6), -2))
    expect(one).toBeCloseTo(other ?? Number.NaN, 6)
  })

  it('puts taught words on the person’s side of any threshold', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1.5, noNaN: true }), fc.boolean(), (threshold, is) => {
        const layer = fitPersonalLayer([clause(place(1), is)], anchors)
        const logits = surely(is ? threshold - 3 : threshold + 3)
        const after =
          layer.adjust(
            place(1),
            logits,
            LABELS.map(() => threshold)
          )[typo] ?? Number.NaN
        expect(after >= threshold).toBe(is)
      }),
      { numRuns: 20 }
    )
  })

  it('forgets neighbours before decisions: a long text takes no lesson away', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => clause(place(4 + (at % 12), 0.9), null))
    expect(seen([clause(place(1), false), ...crowd], place(1), 4)).toBeLessThan(0)
  }, 30_000)

  it('never gives anything but finite numbers, however the lessons lie', () => {
    const number = fc.float({ min: -5, max: 5, noNaN: true })
    const taught = fc.record({
      at: fc.array(number, { minLength: WIDTH, maxLength: WIDTH }),
      verdict: fc.option(fc.boolean())
    })
    fc.assert(
      fc.property(fc.array(taught, { minLength: 1, maxLength: 10 }), number, (all, logit) => {
        const lessons = all.map(({ at, verdict }) => clause(Float32Array.from(at), verdict))
        const layer = fitPersonalLayer([...lessons, ...lessons], anchors)
        for (const { embedding } of lessons)
          expect(layer.adjust(embedding, surely(logit), thresholds).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 40 }
    )
  })
})
