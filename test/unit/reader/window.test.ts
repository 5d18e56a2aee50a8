import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_TOKENS, packWindows } from '../../../src/reader/window'

const frame = { cls: 101, sep: 102 }

describe('packWindows', () => {
  it('packs a short message into one framed window', () => {
    expect(packWindows([7, 8], [[1, 2], [3]], frame)).toEqual([
      {
        ids: [101, 7, 8, 102, 1, 2, 3, 102],
        spans: [
          { segment: 0, from: 4, to: 6 },
          { segment: 1, from: 6, to: 7 }
        ]
      }
    ])
  })

  it('gives a message without text one empty window', () => {
    expect(packWindows([], [], frame)).toEqual([{ ids: [101, 102, 102], spans: [] }])
  })

  it('judges every segment exactly once and never exceeds the encoder, however long the message', () => {
    const segments = fc.array(fc.array(fc.nat(30_000), { maxLength: 400 }), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.nat(30_000), { maxLength: 100 }), segments, (subject, parts) => {
        const windows = packWindows(subject, parts, frame)
        expect(windows.flatMap(({ spans }) => spans.map(({ segment }) => segment))).toEqual(
          parts.map((_, index) => index)
        )
        for (const { ids, spans } of windows) {
          expect(ids.length).toBeLessThanOrEqual(MAX_TOKENS)
          for (const { segment, from, to } of spans)
            expect(ids.slice(from, to)).toEqual(parts[segment]?.slice(0, to - from))
        }
      }),
      { numRuns: 300 }
    )
  })

  it('shows a later window the segments just before it', () => {
    const long = Array.from({ length: 12 }, (_, index) => Array.from({ length: 60 }, () => index))
    const [, second] = packWindows([], long, frame)
    expect(second?.ids[2]).toBe((second?.spans[0]?.segment ?? 0) - 1)
  })
})
