import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalsIn } from '../../src/main/storage/originals'
import { MAX_FILE_BYTES } from '../../src/shared/contract/result'
import { failingAt, faultyFileSystem } from './faulty-file-system'
import { temporaryFolder } from './temporary-folder'

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const bytes = Buffer.from('From: a@example.com\r\n\r\nNo.\u0000\r\n')
const sha256 = hashOf(bytes)

describe('keeping an original', () => {
  it('gives back any bytes as they were', async () => {
    const originals = originalsIn({ folder: await temporaryFolder() })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (any) => {
        const kept = await originals.keepOriginal(any)
        expect(kept).toEqual({ ok: true, value: { sha256: hashOf(any), byteLength: any.byteLength } })
        const read = await originals.readOriginal(hashOf(any))
        expect(read.ok && Buffer.from(read.value).equals(any)).toBe(true)
      }),
      { numRuns: 30 }
    )
  })

  it('keeps the same bytes once, also when they come at the same time', async () => {
    const folder = await temporaryFolder()
    const originals = originalsIn({ folder })
    const results = await Promise.all([1, 2, 3, 4].map(() => originals.keepOriginal(bytes)))
    expect(results.every((result) => result.ok)).toBe(true)
    expect((await originals.keepOriginal(bytes)).ok).toBe(true)
    expect(await readdir(join(folder, 'originals'))).toEqual([sha256])
  })

  it('puts the right bytes where a damaged file has their name', async () => {
    const folder = await temporaryFolder()
    const originals = originalsIn({ folder })
    await originals.keepOriginal(bytes)
    await writeFile(join(folder, 'originals', sha256), 'damaged')
    expect((await originals.keepOriginal(bytes)).ok).toBe(true)
    expect(await readFile(join(folder, 'originals', sha256))).toEqual(bytes)
  })

  it('makes its folder again where somebody removed it', async () => {
    const folder = await temporaryFolder()
    const originals = originalsIn({ folder })
    await originals.keepOriginal(bytes)
    await rm(join(folder, 'originals'), { recursive: true })
    expect((await originals.keepOriginal(bytes)).ok).toBe(true)
    expect(await readFile(join(folder, 'originals', sha256))).toEqual(bytes)
  })

  it('does not take what others are writing for leftovers after one of them has failed', async () => {
    const folder = await temporaryFolder()
    let writes = 0
    const fs = faultyFileSystem((_call, name) => {
      if (name === 'writeFile') writes += 1
      return name === 'writeFile' && writes % 5 === 1 ? { code: 'EIO', moment: 'instead' } : null
    })
    const originals = originalsIn({ folder, fs })
    const keepAgain = async (at: number): Promise<number> => {
      let failures = 0
      for (let round = 0; round < 20; round += 1) {
        if (!(await originals.keepOriginal(Buffer.from(`${at} ${round}`))).ok) failures += 1
      }
      return failures
    }
    const failures = await Promise.all(Array.from({ length: 12 }, (_, at) => keepAgain(at)))
    expect(writes).toBe(240)
    expect(failures.reduce((sum, one) => sum + one)).toBe(48)
    expect(fs.calls.filter((name) => name === 'readdir')).toHaveLength(1)
  })

  it('flushes the file before it takes its name, and the folder after; a known one again', async () => {
    const folder = await temporaryFolder()
    await originalsIn({ folder }).keepOriginal(Buffer.from('another'))
    const fs = faultyFileSystem(() => null)
    const originals = originalsIn({ folder, fs })
    const flush = process.platform === 'win32' ? [] : ['open folder', 'sync', 'close']
    await originals.keepOriginal(bytes)
    expect(fs.calls).toEqual(['mkdir', 'readdir', 'open', 'writeFile', 'sync', 'close', 'rename', ...flush])
    const known = fs.calls.length
    await originals.keepOriginal(bytes)
    expect(fs.calls.slice(known)).toEqual(['readFile', 'open', 'sync', 'close', ...flush])
  })

  it('flushes the folder for many at once that come together, and at once for one that comes alone', async () => {
    const fs = faultyFileSystem(() => null)
    const originals = originalsIn({ folder: await temporaryFolder(), fs })
    const flushes = () => fs.calls.filter((name) => name === 'open folder').length
    await originals.keepOriginal(bytes)
    const first = flushes()
    await originals.keepOriginal(Buffer.from('alone'))
    expect(flushes() - first).toBe(process.platform === 'win32' ? 0 : 1)
    const results = await Promise.all(
      Array.from({ length: 200 }, (_none, at) => originals.keepOriginal(Buffer.from(`one of many ${at}`)))
    )
    expect(results.every((result) => result.ok)).toBe(true)
    expect(flushes()).toBeLessThan(80)
  })

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EIO', 'storage_failed'],
    ['EPERM', 'storage_failed']
  ])('on a disk that answers %s at any call keeps all or nothing', async (code, expected) => {
    for (let call = 1; call <= 40; call += 1) {
      const folder = await temporaryFolder()
      const fs = failingAt(call, code)
      const result = await originalsIn({ folder, fs }).keepOriginal(bytes)
      if (!result.ok) expect(result.code).toBe(expected)
      const healthy = originalsIn({ folder })
      const read = await healthy.readOriginal(sha256)
      if (!read.ok) expect([result.ok, read.code]).toEqual([false, 'not_found'])
      expect((await healthy.keepOriginal(bytes)).ok).toBe(true)
      expect(await readdir(join(folder, 'originals'))).toEqual([sha256])
      if (fs.calls.length < call) return
    }
    expect.unreachable('every call was to be tried')
  })

  it('keeps the largest file that is taken in', async () => {
    const originals = originalsIn({ folder: await temporaryFolder() })
    const largest = Buffer.alloc(MAX_FILE_BYTES, 7)
    expect(await originals.keepOriginal(largest)).toMatchObject({ ok: true, value: { byteLength: MAX_FILE_BYTES } })
    expect((await originals.readOriginal(hashOf(largest))).ok).toBe(true)
  })
})

describe('reading an original', () => {
  it('tells what is not there, what was changed, and what is no hash', async () => {
    const folder = await temporaryFolder()
    const originals = originalsIn({ folder })
    expect(await originals.readOriginal(sha256)).toEqual({ ok: false, code: 'not_found' })
    await originals.keepOriginal(bytes)
    await writeFile(join(folder, 'originals', sha256), bytes.subarray(1))
    expect(await originals.readOriginal(sha256)).toEqual({ ok: false, code: 'unreadable_file' })
    for (const name of ['', '../state.json', sha256.toUpperCase(), `${sha256}\n`, `${sha256}/..`]) {
      expect(await originals.readOriginal(name)).toEqual({ ok: false, code: 'invalid_request' })
    }
  })

  it('tells a failing disk', async () => {
    const folder = await temporaryFolder()
    await originalsIn({ folder }).keepOriginal(bytes)
    const originals = originalsIn({ folder, fs: failingAt(1, 'EIO') })
    expect(await originals.readOriginal(sha256)).toEqual({ ok: false, code: 'storage_failed' })
    expect((await originals.readOriginal(sha256)).ok).toBe(true)
  })
})

describe('deleting an original', () => {
  it('leaves nothing of it and keeps the others; the same bytes can come again', async () => {
    const folder = await temporaryFolder()
    const originals = originalsIn({ folder })
    const other = Buffer.from('another')
    await originals.keepOriginal(bytes)
    await originals.keepOriginal(other)
    expect(await originals.removeOriginal(sha256)).toEqual({ ok: true, value: true })
    expect(await readdir(join(folder, 'originals'))).toEqual([hashOf(other)])
    expect((await originals.keepOriginal(bytes)).ok).toBe(true)
    expect((await originals.readOriginal(sha256)).ok).toBe(true)
  })

  it('is content where nothing is there, and touches nothing that is no original', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'state.json'), '{}')
    const originals = originalsIn({ folder })
    expect((await originals.removeOriginal(sha256)).ok).toBe(true)
    for (const name of ['', '../state.json', sha256.toUpperCase(), `${sha256}/..`]) {
      expect(await originals.removeOriginal(name)).toEqual({ ok: false, code: 'invalid_request' })
    }
    expect(await readdir(folder)).toContain('state.json')
  })

  it('tells a failing disk, and can be tried again', async () => {
    const folder = await temporaryFolder()
    await originalsIn({ folder }).keepOriginal(bytes)
    const originals = originalsIn({ folder, fs: failingAt(1, 'EIO') })
    expect(await originals.removeOriginal(sha256)).toEqual({ ok: false, code: 'storage_failed' })
    expect((await originals.removeOriginal(sha256)).ok).toBe(true)
    expect(await readdir(join(folder, 'originals'))).toEqual([])
  })
})
