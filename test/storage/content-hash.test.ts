import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/main/storage/content-hash'
import { MAX_FILE_BYTES } from '../../src/shared/contract/result'

describe('the hash of an original', () => {
  it('is the SHA-256 of the bytes, whatever their length', async () => {
    const mebibyte = 1024 * 1024
    const lengths = fc.oneof(
      fc.nat({ max: 300 }),
      fc.constantFrom(mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte + 7)
    )
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat({ max: 255 }), async (length, value) => {
        const bytes = Buffer.alloc(length, value)
        expect(await sha256Of(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
      { numRuns: 40 }
    )
  })

  it('lets the event loop turn all along the largest file', async () => {
    let turns = 0
    let hashing = true
    const count = () => {
      turns += 1
      if (hashing) setImmediate(count)
    }
    setImmediate(count)
    await sha256Of(Buffer.alloc(MAX_FILE_BYTES, 7))
    hashing = false
    expect(turns).toBeGreaterThan(30)
  })
})
