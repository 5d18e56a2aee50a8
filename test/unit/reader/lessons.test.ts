import { describe, expect, it } from 'vitest'
import { taughtClauses } from '../../../src/reader/lessons'
import { LABELS } from '../../../src/shared/domain/label'

type Verdicts = Parameters<typeof taughtClauses>[0]
const fit = LABELS.indexOf('fit')

/** So many segments of ten characters. */
function message(count = 3) {
  const segments = Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 10, sentence: at }))
  return {
    segments,
    embeddings: segments.map((_, at) => Float32Array.of(at)),
    shown: segments.map(() => LABELS.map(() => false))
  }
}
const decided = (...verdicts: Verdicts) => taughtClauses(verdicts, message()).map(({ verdicts: given }) => given[fit])

describe('taughtClauses', () => {
  it('says what was decided about a clause, and nothing about the others', () => {
    expect(decided({ label: 'fit', is: true, start: 10, end: 20 })).toEqual([null, true, null])
    expect(decided({ label: 'fit', is: false, start: 10, end: 20 })).toEqual([null, false, null])
  })

  it('decides about no other label', () => {
    const [, clause] = taughtClauses([{ label: 'fit', is: true, start: 10, end: 20 }], message())
    expect(clause?.verdicts.filter((verdict) => verdict !== null)).toEqual([true])
  })

  it('takes every clause of a longer choice, and the one that holds a few chosen words', () => {
    expect(decided({ label: 'fit', is: true, start: 0, end: 30 })).toEqual([true, true, true])
    expect(decided({ label: 'fit', is: true, start: 12, end: 15 })).toEqual([null, true, null])
  })

  it('says nothing for or against a clause of which only the edge was chosen', () => {
    expect(decided({ label: 'fit', is: true, start: 8, end: 20 })).toEqual(['unclear', true, null])
  })

  it('never loses a choice: words over the border of two clauses are about the one that holds more of them', () => {
    expect(decided({ label: 'fit', is: true, start: 6, end: 14 })).toEqual([true, 'unclear', null])
    expect(decided({ label: 'fit', is: true, start: 7, end: 14 })).toEqual(['unclear', true, null])
  })

  it('goes by the later of two decisions', () => {
    const place = { label: 'fit', start: 0, end: 10 } as const
    expect(decided({ ...place, is: true }, { ...place, is: false })).toEqual([false, null, null])
  })

  it('takes the neighbours of what was decided, not all of a long text', () => {
    const taught = taughtClauses([{ label: 'fit', is: true, start: 500, end: 510 }], message(100))
    expect(taught.map(({ embedding }) => embedding[0])).toEqual([44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56])
  })

  it('says what the model shows by itself', () => {
    const seen = message()
    const shown = seen.shown.map((row, at) => row.map((_, label) => at === 2 && label === fit))
    const taught = taughtClauses([{ label: 'fit', is: true, start: 0, end: 10 }], { ...seen, shown })
    expect(taught.map((clause) => clause.shown[fit])).toEqual([false, false, true])
  })
})
