import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleOf } from '../../../src/main/storage/vault/roles'
import { isSealed, sealedForm } from '../../../src/main/storage/vault/sealed-form'
import { MAX_FILE_BYTES } from '../../../src/shared/contract/result'

const key = randomBytes(32)
const form = sealedForm(key)
const role = fc.constantFrom('state.json', 'a'.repeat(64), 'search-vectors.bin')

describe('a sealed file', () => {
  it('gives back any bytes, in its own role, and shows none of them', async () => {
    await fc.assert(
      fc.asyncProperty(role, fc.uint8Array({ maxLength: 5000 }), async (is, bytes) => {
        const sealed = await form.seal(is, bytes)
        expect(isSealed(sealed)).toBe(true)
        expect(sealed.byteLength).toBe(bytes.byteLength + 36)
        if (bytes.byteLength > 8) expect(Buffer.from(sealed).includes(Buffer.from(bytes))).toBe(false)
        const opened = await form.open(is, sealed)
        expect(opened !== null && Buffer.from(opened).equals(bytes)).toBe(true)
      }),
      { numRuns: 80 }
    )
  })

  it('does not open when any one of its bytes is another', async () => {
    const sealed = await form.seal('state.json', Buffer.from('We are impressed by your portfolio.'))
    for (let at = 0; at < sealed.byteLength; at += 1) {
      for (const change of [1, 0x80]) {
        const other = Buffer.from(sealed)
        other[at] = (other[at] ?? 0) ^ change
        expect(await form.open('state.json', other), `byte ${at}`).toBeNull()
      }
    }
  })

  it('does not open when it is cut off anywhere, or longer', async () => {
    const sealed = await form.seal('state.json', Buffer.from('Words of a person.'))
    for (let length = 0; length < sealed.byteLength; length += 1) {
      expect(await form.open('state.json', sealed.subarray(0, length))).toBeNull()
    }
    expect(await form.open('state.json', Buffer.concat([sealed, Buffer.from([0])]))).toBeNull()
    expect(await form.open('state.json', Buffer.alloc(sealed.byteLength))).toBeNull()
  })

  it('does not open in the place of another file, nor with another key', async () => {
    const [one, other] = ['1'.repeat(64), '2'.repeat(64)]
    const sealed = await form.seal(one, Buffer.from('A record'))
    expect(await form.open(other, sealed)).toBeNull()
    expect(await form.open('state.json', sealed)).toBeNull()
    expect(await sealedForm(randomBytes(32)).open(one, sealed)).toBeNull()
    expect(await sealedForm(key).open(one, sealed)).not.toBeNull()
  })

  it('is another each time, also for the same bytes', async () => {
    const bytes = Buffer.from('The same words')
    const all = await Promise.all(Array.from({ length: 20 }, () => form.seal('state.json', bytes)))
    expect(new Set(all.map((sealed) => Buffer.from(sealed).toString('hex'))).size).toBe(20)
  })

  it('can be as large as the largest original, and lets others have their turn meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    const bytes = Buffer.alloc(MAX_FILE_BYTES, 7)
    const sealed = await form.seal('x', bytes)
    const opened = await form.open('x', sealed)
    clearInterval(timer)
    expect(opened !== null && bytes.equals(opened)).toBe(true)
    expect(turns).toBeGreaterThan(2)
  })

  it('is out of reach once the key is forgotten', async () => {
    const short = sealedForm(key)
    const sealed = await short.seal('state.json', Buffer.from('Words'))
    short.forget()
    await expect(short.open('state.json', sealed)).rejects.toThrow(/locked/)
    await expect(short.seal('state.json', Buffer.from('Words'))).rejects.toThrow(/locked/)
  })
})

describe('a name', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
  const ending = fc.constantFrom('', '.12-0123456789ab.tmp', '.corrupt-20260304T050607089Z')

  it('that is a hash is another on the disk, which only the key leads back to', async () => {
    const other = sealedForm(randomBytes(32))
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, ending), { maxLength: 30 }), (parts) => {
        const names = [...parts.map(([name, end]) => `${name}${end}`), 'state.json', 'pieces']
        const hidden = form.namesOnDisk(names)
        expect(form.namesInside(hidden)).toEqual(names)
        expect(hidden.slice(-2)).toEqual(['state.json', 'pieces'])
        for (const [at, [name, end]] of parts.entries()) {
          expect(hidden[at]).not.toContain(name.slice(0, 12))
          expect(hidden[at]).toMatch(/^[0-9a-f]{64}/)
          expect(hidden[at]?.endsWith(end)).toBe(true)
        }
        if (parts.length > 0) expect(other.namesInside(hidden)).not.toEqual(names)
      })
    )
  })

  it('is the same whether it comes alone or with others, and never that of another', () => {
    const names = Array.from({ length: 2000 }, () => randomBytes(32).toString('hex'))
    const hidden = form.namesOnDisk(names)
    expect(new Set(hidden).size).toBe(names.length)
    for (const at of [0, 7, 1999]) expect(form.namesOnDisk([names[at] ?? ''])).toEqual([hidden[at]])
  })
})

describe('the role of a file', () => {
  const hash = 'ab'.repeat(32)
  it.each([
    ['/data/state.json', 'state.json'],
    ['/data/state.json.4711-0123456789ab.tmp', 'state.json'],
    ['/data/state.json.bak', 'state.json'],
    ['/data/state.json.bak.4711-0123456789ab.tmp', 'state.json'],
    ['/data/state.json.version-1', 'state.json'],
    ['/data/state.json.corrupt-20260304T050607089Z-2', 'state.json'],
    ['/backups/state-20260304T050607089Z-12.json', 'state.json'],
    [`/data/pieces/${hash}`, hash],
    [`/data/pieces/${hash}.4711-0123456789ab.tmp`, hash],
    [`/data/pieces/${hash}.corrupt-20260304T050607089Z`, hash],
    ['/data/search-vectors.bin', 'search-vectors.bin'],
    ['/backups/checked.json', 'checked.json']
  ])('%s', (path, expected) => {
    expect(roleOf(path)).toBe(expected)
  })
})
