import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../fuzz/answer'
import { mutated, randomFrom, seedsIn } from '../../../fuzz/mutate'

const all = await seedsIn(fileURLToPath(new URL('../../../fixtures/', import.meta.url)))

// What pdf.js leaves behind of a damaged file fails where nobody waits for it. Damaged PDFs are read in the real worker, by the
// test of the intake pool.
const seeds = all.filter(({ bytes, parts = [] }) => ![bytes, ...parts.map((part) => part.bytes)].some(isPdf))

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('%PDF-')
}

// The large run over the same changes is `npm run fuzz`.
describe('every parser, with files changed, cut off, spliced and renamed', () => {
  it('answers, and what it answers is sound', async () => {
    const file = fc.nat({ max: 0x7fffffff }).map((start) => mutated(seeds, randomFrom(start)))
    await fc.assert(
      fc.asyncProperty(file, async (changed) => {
        expect((await answerTo(changed)).length).toBeGreaterThan(0)
      }),
      { numRuns: 600 }
    )
  }, 60_000)

  it('answers every beginning of a small file of each kind', async () => {
    const kinds = ['plain.msg', 'letter.docx', 'letter.odt', 'wordpad.rtf', 'three.mbox', 'stored.zip', 'plain.emlx']
    for (const { name, bytes } of seeds.filter((seed) => kinds.includes(seed.name))) {
      for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 25)) {
        expect((await answerTo({ name, bytes: bytes.subarray(0, length) })).length, name).toBeGreaterThan(0)
      }
    }
  }, 60_000)
})
