import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotes } from '../../../src/renderer/features/messages/place-notes'

describe('placeNotes', () => {
  it('puts notes with room between them beside their words', () => {
    expect(placeNotes([10, 200], [50, 50], 8)).toEqual({ tops: [10, 200], bottom: 250 })
  })

  it('pushes a note down that would cover the one before it', () => {
    expect(placeNotes([10, 20, 20], [50, 30, 30], 8)).toEqual({ tops: [10, 68, 106], bottom: 136 })
  })

  it('never lets notes touch and never puts one above its words', () => {
    const note = fc.record({ wanted: fc.nat(500), height: fc.nat(120) })
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), fc.nat(20), (notes, gap) => {
        const sorted = [...notes].sort((a, b) => a.wanted - b.wanted)
        const { tops } = placeNotes(
          sorted.map(({ wanted }) => wanted),
          sorted.map(({ height }) => height),
          gap
        )
        sorted.forEach(({ wanted, height }, at) => {
          expect(tops[at]).toBeGreaterThanOrEqual(wanted)
          if (at + 1 < tops.length) expect(tops[at + 1]).toBeGreaterThanOrEqual((tops[at] ?? 0) + height + gap)
        })
      })
    )
  })
})
