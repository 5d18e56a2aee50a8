import { createHash, randomBytes } from 'node:crypto'

/** Digits and letters that are not taken for each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** 160 random bits: eight groups of four characters; a ninth is the checksum. */
const BYTES = 20
const GROUP = 4

/** How many groups a recovery key has. */
export const RECOVERY_GROUPS = 9

/** A recovery key as it is shown: `7K3M-…`, nine groups of four. */
export function newRecoveryKey(): string {
  return textOf(randomBytes(BYTES))
}

/** The groups of a recovery key. */
export function groupsOf(key: string): readonly string[] {
  return key.split('-')
}

/**
 * The secret of a typed recovery key, or null where that is none: small letters, spaces, missing dashes and look-alikes (O for 0) are taken
 * as they are meant, and a slip of one character is noticed.
 */
export function secretOfRecoveryKey(typed: string): Uint8Array | null {
  const letters = plainOf(typed)
  if (letters.length !== RECOVERY_GROUPS * GROUP) return null
  let bits = 0n
  for (const letter of letters.slice(0, -GROUP)) {
    const digit = ALPHABET.indexOf(letter)
    if (digit < 0) return null
    bits = (bits << 5n) | BigInt(digit)
  }
  const secret = Buffer.from(bits.toString(16).padStart(BYTES * 2, '0'), 'hex')
  return plainOf(textOf(secret)) === letters ? secret : null
}

/** Whether what was typed is this group. */
export function isGroup(group: string, typed: string): boolean {
  return plainOf(typed) === group
}

function plainOf(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (letter) => LOOKALIKES[letter] ?? letter)
}

function textOf(secret: Uint8Array): string {
  const digest = createHash('sha256').update('coachable recovery key').update(secret).digest()
  const bits = BigInt(`0x${Buffer.from(secret).toString('hex')}`)
  const check = digest.readUInt32BE(0) >>> 12
  const groups: string[] = []
  for (let at = 0; at < RECOVERY_GROUPS - 1; at += 1) {
    groups.push(groupOf(Number((bits >> BigInt((RECOVERY_GROUPS - 2 - at) * GROUP * 5)) & 0xfffffn)))
  }
  return [...groups, groupOf(check)].join('-')
}

/** Twenty bits. */
function groupOf(value: number): string {
  return [15, 10, 5, 0].map((shift) => ALPHABET[(value >> shift) & 31]).join('')
}
