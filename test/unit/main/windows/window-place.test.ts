import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, LEAST_SIZE, placeOnScreen, USUAL_SIZE } from '../../../../src/main/windows/window-place'

const LAPTOP: Area = { x: 0, y: 28, width: 1440, height: 872 }
const BESIDE: Area = { x: 1440, y: 0, width: 1920, height: 1040 }

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

describe('the place of the window', () => {
  it('is the middle of the main display at first', () => {
    expect(placeOnScreen(null, [LAPTOP, BESIDE])).toEqual({ x: 100, y: 54, ...USUAL_SIZE })
  })

  it('is where it stood, also on another display and left of the first', () => {
    const there = { x: 1700, y: 60, width: 1000, height: 700 }
    expect(placeOnScreen(there, [LAPTOP, BESIDE])).toEqual(there)
    const left = { x: -1200, y: 40, width: 1000, height: 700 }
    expect(placeOnScreen(left, [LAPTOP, { ...BESIDE, x: -1920 }])).toEqual(left)
  })

  it('is the middle of the main display where its own is gone, in the size it had', () => {
    expect(placeOnScreen({ x: 1700, y: 60, width: 1000, height: 700 }, [LAPTOP])).toEqual({
      x: 220,
      y: 114,
      width: 1000,
      height: 700
    })
  })

  it('is pushed back where it hangs out, and made to fit a display that became smaller', () => {
    expect(placeOnScreen({ x: 1000, y: 600, width: 1000, height: 700 }, [LAPTOP])).toEqual({
      x: 440,
      y: 200,
      width: 1000,
      height: 700
    })
    expect(placeOnScreen({ x: 0, y: 0, width: 3840, height: 2100 }, [LAPTOP])).toEqual(LAPTOP)
  })

  it('is never so small that nothing can be read', () => {
    expect(placeOnScreen({ x: 50, y: 50, width: 3, height: 3 }, [LAPTOP])).toEqual({ x: 50, y: 50, ...LEAST_SIZE })
  })

  it('lies wholly on one display, whatever was kept', () => {
    const at = fc.integer({ min: -8000, max: 8000 })
    const extent = fc.integer({ min: 1, max: 8000 })
    const area = fc.record({ x: at, y: at, width: extent, height: extent })
    fc.assert(
      fc.property(fc.option(area), fc.array(area, { minLength: 1, maxLength: 4 }), (kept, [first, ...others]) => {
        if (!first) return
        const placed = placeOnScreen(kept, [first, ...others])
        const on = [first, ...others].find((display) => isInside(placed, display))
        expect(on).toBeDefined()
        expect(placed.width).toBeGreaterThanOrEqual(Math.min(LEAST_SIZE.width, on?.width ?? 0))
        // Standing where it stands, it stays.
        expect(placeOnScreen(placed, [on ?? first])).toEqual(placed)
      })
    )
  })
})
