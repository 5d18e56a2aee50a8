import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { DATA_KEY_BYTES } from './sealed-form'

/** What a guess costs: scrypt's numbers (RFC 7914). Memory is 128 · N · r bytes, here 128 MiB. */
export interface GuessCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** OWASP's first choice for scrypt. */
export const GUESS_COST: GuessCost = { N: 2 ** 17, r: 8, p: 1 }
/** A file that asks for more is not ours: it would only keep the computer busy. */
const HIGHEST: GuessCost = { N: 2 ** 20, r: 16, p: 8 }

/** A data key, sealed with another key. All texts are base 64. */
interface Wrapped {
  readonly salt: string
  readonly nonce: string
  /** The sealed key and its tag. */
  readonly key: string
}

/** What stands in `lock.json`. It is not secret: without passphrase or recovery key it opens nothing. */
export interface LockRecord {
  readonly version: 1
  /** Tells whether a key that comes from elsewhere is the one that everything is sealed with. */
  readonly check: string
  readonly passphrase: Wrapped & GuessCost & { readonly kdf: 'scrypt' }
  readonly recovery: Wrapped & { readonly kdf: 'hkdf-sha256' }
}

/** A fresh data key. */
export function newDataKey(): Uint8Array {
  return randomBytes(DATA_KEY_BYTES)
}

/** What a record says of its data key: nothing that leads back to it. */
export function checkOf(dataKey: Uint8Array): string {
  return createHmac('sha256', dataKey).update('coachable lock 1 check').digest('base64')
}

/** The record's part for a passphrase. */
export async function wrapByPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  cost: GuessCost = GUESS_COST
): Promise<LockRecord['passphrase']> {
  const salt = randomBytes(16)
  const key = await guessed(passphrase, salt, cost)
  const numbers = { N: cost.N, r: cost.r, p: cost.p }
  return { kdf: 'scrypt', ...numbers, ...wrap(dataKey, key, salt, boundTo('passphrase', numbers)) }
}

/** The record's part for a recovery key. @param secret see `secretOfRecoveryKey` */
export function wrapByRecovery(dataKey: Uint8Array, secret: Uint8Array): LockRecord['recovery'] {
  const salt = randomBytes(16)
  return { kdf: 'hkdf-sha256', ...wrap(dataKey, stretched(secret, salt), salt, boundTo('recovery')) }
}

/** The data key, or null where this is not the passphrase. */
export async function openByPassphrase({ passphrase: wrapped }: LockRecord, typed: string): Promise<Uint8Array | null> {
  const { N, r, p } = wrapped
  const key = await guessed(typed, Buffer.from(wrapped.salt, 'base64'), { N, r, p })
  return unwrap(wrapped, key, boundTo('passphrase', { N, r, p }))
}

/** The data key, or null where this is not the secret of the recovery key. */
export function openByRecovery({ recovery: wrapped }: LockRecord, secret: Uint8Array): Uint8Array | null {
  return unwrap(wrapped, stretched(secret, Buffer.from(wrapped.salt, 'base64')), boundTo('recovery'))
}

/** A record as it stands in its file, or null where that is none that this release can use. */
export function lockRecordOf(text: string): LockRecord | null {
  let record: Readonly<Record<string, unknown>>
  try {
    record = Object(JSON.parse(text))
  } catch {
    // Half a file, or another's.
    return null
  }
  const passphrase: Readonly<Record<string, unknown>> = Object(record.passphrase)
  const recovery: Readonly<Record<string, unknown>> = Object(record.recovery)
  const isWhole =
    record.version === 1 &&
    typeof record.check === 'string' &&
    passphrase.kdf === 'scrypt' &&
    recovery.kdf === 'hkdf-sha256' &&
    isWrapped(passphrase) &&
    isWrapped(recovery) &&
    isAffordable(passphrase)
  // Looked at part by part just now.
  return isWhole ? (record as unknown as LockRecord) : null
}

function isWrapped(part: Readonly<Record<string, unknown>>): boolean {
  return ['salt', 'nonce', 'key'].every((name) => typeof part[name] === 'string')
}

function isAffordable({ N, r, p }: Readonly<Record<string, unknown>>): boolean {
  const fits = (value: unknown, most: number): boolean =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
  return (
    fits(N, HIGHEST.N) &&
    Number(N) > 1 &&
    Number.isInteger(Math.log2(Number(N))) &&
    fits(r, HIGHEST.r) &&
    fits(p, HIGHEST.p)
  )
}

/** The same passphrase typed on another keyboard gives the same key (NFKC). */
function guessed(passphrase: string, salt: Uint8Array, { N, r, p }: GuessCost): Promise<Buffer> {
  const maxmem = 128 * r * (N + p + 2) + 1024 * 1024
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, DATA_KEY_BYTES, { N, r, p, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** A recovery key is random: it needs no slow function. */
function stretched(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'coachable recovery 1', DATA_KEY_BYTES))
}

function boundTo(purpose: string, cost?: GuessCost): Buffer {
  return Buffer.from(`coachable lock 1 ${purpose}${cost ? ` ${cost.N} ${cost.r} ${cost.p}` : ''}`)
}

function wrap(dataKey: Uint8Array, key: Buffer, salt: Uint8Array, bound: Buffer): Wrapped {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound)
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  key.fill(0)
  return { salt: base64(salt), nonce: base64(nonce), key: base64(sealed) }
}

function unwrap(wrapped: Wrapped, key: Buffer, bound: Buffer): Uint8Array | null {
  const sealed = Buffer.from(wrapped.key, 'base64')
  const nonce = Buffer.from(wrapped.nonce, 'base64')
  if (sealed.length !== DATA_KEY_BYTES + 16 || nonce.length !== 12) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
    decipher.setAAD(bound).setAuthTag(sealed.subarray(DATA_KEY_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(0, DATA_KEY_BYTES)), decipher.final()])
  } catch {
    // The tag does not fit: not this key.
    return null
  } finally {
    key.fill(0)
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
