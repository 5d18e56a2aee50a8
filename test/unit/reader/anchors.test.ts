import { describe, expect, it } from 'vitest'
import { decodeAnchors, encodeAnchors } from '../../../src/reader/anchors'
import { parseAnchorsFile } from '../../../src/shared/contract/model-anchors'

describe('anchors', () => {
  it('come back from their file but for rounding', () => {
    const anchors = {
      center: Float32Array.of(0.25, -3.5, 1),
      vectors: [Float32Array.of(1, 0, 0), Float32Array.of(-0.6, 0.8, 0), Float32Array.of(0, 0, -1)]
    }
    const back = decodeAnchors(parseAnchorsFile(JSON.stringify(encodeAnchors(anchors))))
    expect([...back.center]).toEqual([...anchors.center])
    expect(back.vectors).toHaveLength(3)
    back.vectors.forEach((vector, row) => {
      vector.forEach((value, at) => {
        expect(Math.abs(value - (anchors.vectors[row]?.[at] ?? 9))).toBeLessThan(0.005)
      })
    })
  })

  it('are refused where their center has another width', () => {
    expect(() => parseAnchorsFile('{"width":3,"center":[1,2],"vectors":""}')).toThrow()
  })
})
