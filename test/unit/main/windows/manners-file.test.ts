import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../src/main/storage/file-system'
import { createMannersFile, mannersIn } from '../../../../src/main/windows/manners-file'
import { ZOOM_STEPS, zoomed } from '../../../../src/main/windows/zoom'
import { FIRST_MANNERS } from '../../../../src/shared/state/window-manners'

const bytes = (text: string): Uint8Array => Buffer.from(text)

describe('what is kept of the window', () => {
  it('comes back at the next start, and is written only once it is told to', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-window-'))
    const file = createMannersFile(folder, nodeFileSystem)
    expect(await file.load()).toEqual(FIRST_MANNERS)
    file.change({ bounds: { x: 1, y: 2, width: 800, height: 600 } })
    file.change({ zoom: 1.5, maximized: true })
    await file.flush()
    const next = createMannersFile(folder, nodeFileSystem)
    expect(await next.load()).toEqual({
      ...FIRST_MANNERS,
      bounds: { x: 1, y: 2, width: 800, height: 600 },
      zoom: 1.5,
      maximized: true
    })
    await writeFile(path.join(folder, 'window.json'), 'left alone')
    next.change({ zoom: 1.5 })
    await next.flush()
    expect(await readFile(path.join(folder, 'window.json'), 'utf8')).toBe('left alone')
  })

  it('is what a first start has, where the file cannot be read or the disk refuses it', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-window-'))
    await mkdir(path.join(folder, 'window.json'))
    const file = createMannersFile(folder, nodeFileSystem)
    expect(await file.load()).toEqual(FIRST_MANNERS)
    file.change({ zoom: 2 })
    await expect(file.flush()).resolves.toBeUndefined()
    expect(file.now().zoom).toBe(2)
  })

  it('leaves out what is no place and no size, and keeps the rest', () => {
    expect(mannersIn(bytes('{"bounds":{"x":1e9,"y":0,"width":5,"height":5},"maximized":true,"zoom":40}'))).toEqual({
      ...FIRST_MANNERS,
      maximized: true,
      zoom: 3
    })
  })

  it('is understood, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const manners = mannersIn(bytes(text))
        expect(Object.keys(manners).sort()).toEqual(Object.keys(FIRST_MANNERS).sort())
        expect(manners.zoom).toBeGreaterThanOrEqual(0.5)
        expect(manners.zoom).toBeLessThanOrEqual(3)
      })
    )
  })
})

describe('zooming', () => {
  it('goes from step to step, to either end, and back to the middle', () => {
    expect(zoomed(1, 'in')).toBe(1.1)
    expect(zoomed(1, 'out')).toBe(0.9)
    expect(zoomed(1.3, 'in')).toBe(1.5)
    expect(zoomed(3, 'in')).toBe(3)
    expect(zoomed(0.5, 'out')).toBe(0.5)
    expect(zoomed(2.5, 'reset')).toBe(1)
    let factor: number = ZOOM_STEPS[0]
    for (const step of ZOOM_STEPS.slice(1)) {
      factor = zoomed(factor, 'in')
      expect(factor).toBe(step)
    }
  })
})
