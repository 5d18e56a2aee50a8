import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isOversizedPdf } from '../../../../src/main/intake/formats/pdf-streams'

/** A file with one page's content, packed; `spoil` changes the packed bytes. */
function pdfWith(content: string, spoil: (packed: Buffer) => Buffer = (packed) => packed): Buffer {
  const packed = spoil(deflateSync(Buffer.from(content, 'latin1')))
  const head = `%PDF-1.4\n4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}

const STATES = 'q\n'.repeat(10_000)
const LETTER = 'BT /F1 11 Tf (Thank you for applying.) Tj ET\n'

describe('looking at the streams of a PDF', () => {
  it.each([
    ['as it should be', (packed: Buffer) => packed],
    ['with a wrong checksum', (packed: Buffer) => Buffer.concat([packed.subarray(0, -4), Buffer.alloc(4)])],
    ['cut off', (packed: Buffer) => packed.subarray(0, -8)],
    ['with noise after it', (packed: Buffer) => Buffer.concat([packed.subarray(0, -4), Buffer.alloc(50, 0xa7)])]
  ])('refuses ten thousand saved states, packed %s', async (_how, spoil) => {
    expect(await isOversizedPdf(pdfWith(STATES, spoil))).toBe(true)
  })

  it('refuses content that unpacks to far more than a letter, also where its end is damaged', async () => {
    const bomb = ' '.repeat(5 * 1024 * 1024)
    expect(await isOversizedPdf(pdfWith(bomb))).toBe(true)
    expect(await isOversizedPdf(pdfWith(bomb, (packed) => packed.subarray(0, -4)))).toBe(true)
  })

  it('lets a letter pass, and one whose data are no data', async () => {
    expect(await isOversizedPdf(pdfWith(LETTER))).toBe(false)
    expect(await isOversizedPdf(pdfWith(LETTER, () => Buffer.from('no deflate at all')))).toBe(false)
    expect(await isOversizedPdf(pdfWith(LETTER, () => Buffer.alloc(0)))).toBe(false)
  })
})
