import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSpans } from '../../../src/renderer/features/messages/cut-spans'

describe('cutSpans', () => {
  it('leaves a text without signals in one piece', () => {
    expect(cutSpans(10, [])).toEqual([{ start: 0, end: 10, signals: [] }])
  })

  it('cuts spans that overlap at every edge', () => {
    expect(
      cutSpans(10, [
        { start: 1, end: 6 },
        { start: 4, end: 8 }
      ])
    ).toEqual([
      { start: 0, end: 1, signals: [] },
      { start: 1, end: 4, signals: [0] },
      { start: 4, end: 6, signals: [0, 1] },
      { start: 6, end: 8, signals: [1] },
      { start: 8, end: 10, signals: [] }
    ])
  })

  it('keeps two labels of the same words on one piece', () => {
    expect(
      cutSpans(5, [
        { start: 0, end: 5 },
        { start: 0, end: 5 }
      ])
    ).toEqual([{ start: 0, end: 5, signals: [0, 1] }])
  })

  it('covers the text without gap or overlap, and gives each signal exactly its words', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(span, { maxLength: 8 }), (length, pairs) => {
        const signals = pairs.map(([start, end]) => ({ start, end }))
        const segments = cutSpans(length, signals)
        expect(segments[0]?.start).toBe(0)
        expect(segments.at(-1)?.end).toBe(length)
        segments.slice(1).forEach(({ start }, at) => {
          expect(start).toBe(segments[at]?.end)
        })
        signals.forEach(({ start, end }, index) => {
          const covered = segments.filter((segment) => segment.signals.includes(index))
          const wanted = Math.max(0, Math.min(end, length) - Math.max(start, 0))
          expect(covered.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(wanted)
        })
      })
    )
  })
})
