import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealed, unsealed } from '../../src/main/storage/sealed-json'

const object = fc.record({ text: fc.string({ unit: 'binary' }), value: fc.jsonValue() })

function seal(value: object): Uint8Array {
  return sealed([JSON.stringify(value).slice(1, -1)])
}

describe('a sealed text', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(object, (value) => {
        expect(unsealed(seal(value))).toEqual({ value: JSON.parse(JSON.stringify(value)), seal: 'right' })
      })
    )
  })

  it('shows every change of a byte', () => {
    const bytes = seal({ version: 2, ticks: { a: 'Grüße' } })
    for (let at = 0; at < bytes.byteLength; at += 1) {
      for (const bits of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = Uint8Array.from(bytes, (byte, now) => (now === at ? byte ^ bits : byte))
        expect(unsealed(changed)?.seal).not.toBe('right')
      }
    }
  })

  it('may have a byte order mark before it and white space behind it', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFF'), seal({ a: 1 }), Buffer.from('\r\n')])
    expect(unsealed(bytes)).toEqual({ value: { a: 1 }, seal: 'right' })
  })

  it('is told from one without a seal and from what is no JSON', () => {
    expect(unsealed(Buffer.from('{"a":1}'))).toEqual({ value: { a: 1 }, seal: 'none' })
    expect(unsealed(Buffer.from('5'))).toEqual({ value: 5, seal: 'none' })
    expect(unsealed(Buffer.from('{"a":1'))).toBe(null)
    expect(unsealed(Buffer.from([0xff]))).toBe(null)
    expect(unsealed(Buffer.alloc(0))).toBe(null)
  })
})
