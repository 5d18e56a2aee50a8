import { createHash } from 'node:crypto'

/** How a sealed text ends: with the hash of all that stands before. Editors may add white space. */
const SEAL = /,"sha256":"([0-9a-f]{64})"\}\s*$/

/** No seal with the white space behind it is longer. */
const LONGEST_SEAL = 200

/** What stood in a file. `seal`: whether its last field is the hash of the rest, another hash, or no hash at all. */
export interface Unsealed {
  readonly value: unknown
  readonly seal: 'right' | 'wrong' | 'none'
}

/**
 * JSON of an object with one more field at its end, `sha256`: the hash of the bytes before it, so that damage shows even where
 * it leaves good JSON. @param fields the texts of the object's fields, name and value each; at least one
 */
export function sealed(fields: readonly string[]): Uint8Array {
  const text = `{${fields.join(',')}`
  const hash = createHash('sha256').update(text).digest('hex')
  return Buffer.from(`${text},"sha256":"${hash}"}`)
}

/** The parsed file, its seal taken off, or null where it is no UTF-8 or no JSON. A byte order mark, as editors add it, is skipped. */
export function unsealed(bytes: Uint8Array): Unsealed | null {
  const value = parse(bytes)
  if (value === undefined) return null
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.byteLength - LONGEST_SEAL))).toString('latin1')
  const match = SEAL.exec(end)
  if (match === null) return { value, seal: 'none' }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(start, bytes.byteLength - (end.length - match.index))
  const seal = createHash('sha256').update(body).digest('hex') === match[1] ? 'right' : 'wrong'
  const { sha256: _sha256, ...rest } = Object(value)
  return { value: rest, seal }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Damage is an expected answer here; the error's words may quote the file, so they go no further.
    return undefined
  }
}
