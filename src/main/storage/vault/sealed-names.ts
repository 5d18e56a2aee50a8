import { createCipheriv } from 'node:crypto'

/** Half of a name, in bytes: a block of the cipher. */
const HALF = 16
const NAME = 2 * HALF
const ROUNDS = 4

/** A name that is a SHA-256, with whatever ending. */
const HASH_NAME = /^([0-9a-f]{64})((?:\..*)?)$/

/** Bytes of key that `nameCipher` needs. */
export const NAME_KEY_BYTES = ROUNDS * 32

/** Puts other names in the place of those that are hashes of content, so that nobody who has a file can see whether it is here. */
export interface NameCipher {
  hide(names: readonly string[]): readonly string[]
  show(names: readonly string[]): readonly string[]
}

/**
 * A keyed permutation of 32 bytes: four Feistel rounds (Luby and Rackoff) with AES-256 as the round function. Names of another shape stay
 * as they are. @param key `NAME_KEY_BYTES` bytes
 */
export function nameCipher(key: Uint8Array): NameCipher {
  const rounds = Array.from({ length: ROUNDS }, (_, at) => {
    const cipher = createCipheriv('aes-256-ecb', key.subarray(at * 32, (at + 1) * 32), null)
    return cipher.setAutoPadding(false)
  })

  function permuted(names: readonly string[], order: readonly (typeof rounds)[number][]): readonly string[] {
    const matches = names.map((name) => HASH_NAME.exec(name))
    const hashes = matches.flatMap((match) => (match?.[1] === undefined ? [] : [match[1]]))
    if (hashes.length === 0) return names
    let [left, right] = halvesOf(Buffer.from(hashes.join(''), 'hex'))
    for (const round of order) {
      const mixed = round.update(right)
      for (let at = 0; at < mixed.length; at += 1) mixed[at] = (mixed[at] ?? 0) ^ (left[at] ?? 0)
      left = right
      right = mixed
    }
    // The halves change places once more, so that the same rounds in reverse undo it.
    const joined = joinedOf(right, left)
    let count = 0
    return names.map((name, at) => {
      const ending = matches[at]?.[2]
      if (ending === undefined) return name
      count += 1
      return `${joined.toString('hex', (count - 1) * NAME, count * NAME)}${ending}`
    })
  }

  const reversed = [...rounds].reverse()
  return { hide: (names) => permuted(names, rounds), show: (names) => permuted(names, reversed) }
}

/** All first halves, and all second ones. */
function halvesOf(blocks: Buffer): [Buffer, Buffer] {
  const left = Buffer.alloc(blocks.length / 2)
  const right = Buffer.alloc(blocks.length / 2)
  for (let at = 0; at < left.length; at += HALF) {
    blocks.copy(left, at, 2 * at, 2 * at + HALF)
    blocks.copy(right, at, 2 * at + HALF, 2 * at + NAME)
  }
  return [left, right]
}

function joinedOf(left: Buffer, right: Buffer): Buffer {
  const blocks = Buffer.alloc(left.length * 2)
  for (let at = 0; at < left.length; at += HALF) {
    left.copy(blocks, 2 * at, at, at + HALF)
    right.copy(blocks, 2 * at + HALF, at, at + HALF)
  }
  return blocks
}
