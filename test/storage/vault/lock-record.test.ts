import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkOf,
  GUESS_COST,
  type LockRecord,
  lockRecordOf,
  newDataKey,
  openByPassphrase,
  openByRecovery,
  wrapByPassphrase,
  wrapByRecovery
} from '../../../src/main/storage/vault/lock-record'
import { groupsOf, isGroup, newRecoveryKey, secretOfRecoveryKey } from '../../../src/main/storage/vault/recovery-key'

/** Quick, for tests: the real cost is tried once. */
const QUICK = { N: 2, r: 1, p: 1 }

async function made(passphrase: string, cost = QUICK) {
  const key = newDataKey()
  const recoveryKey = newRecoveryKey()
  const secret = secretOfRecoveryKey(recoveryKey)
  if (secret === null) throw new Error('no recovery key')
  const record: LockRecord = {
    version: 1,
    check: checkOf(key),
    passphrase: await wrapByPassphrase(key, passphrase, cost),
    recovery: wrapByRecovery(key, secret)
  }
  return { key, recoveryKey, secret, record }
}

describe('the lock', () => {
  it('opens with the passphrase and with the recovery key, and with nothing else', async () => {
    const { key, secret, record } = await made('correct horse battery')
    expect(await openByPassphrase(record, 'correct horse battery')).toEqual(key)
    expect(openByRecovery(record, secret)).toEqual(key)
    for (const wrong of ['', 'correct horse batter', 'Correct horse battery', ' correct horse battery']) {
      expect(await openByPassphrase(record, wrong)).toBeNull()
    }
    const other = secretOfRecoveryKey(newRecoveryKey())
    expect(other === null || openByRecovery(record, other)).toBeNull()
  })

  it('takes the passphrase as it is meant, however the keyboard writes its letters', async () => {
    const { key, record } = await made('café mañana zwölf')
    expect(await openByPassphrase(record, 'café mañana zwölf'.normalize('NFD'))).toEqual(key)
  })

  it('costs what it says with the real numbers, and survives being written down', async () => {
    const { key, record } = await made('correct horse battery', GUESS_COST)
    const read = lockRecordOf(JSON.stringify(record))
    expect(read).toEqual(record)
    const begun = performance.now()
    expect(read && (await openByPassphrase(read, 'correct horse battery'))).toEqual(key)
    expect(performance.now() - begun).toBeGreaterThan(50)
    expect(record.passphrase).toMatchObject({ N: 131072, r: 8, p: 1 })
  })

  it('does not open where the numbers, the salt or a wrapped key were changed', async () => {
    const { secret, record } = await made('correct horse battery')
    const { passphrase, recovery } = record
    const flipped = (text: string): string => {
      const bytes = Buffer.from(text, 'base64')
      bytes[3] = (bytes[3] ?? 0) ^ 1
      return bytes.toString('base64')
    }
    for (const part of ['salt', 'nonce', 'key'] as const) {
      const one = { ...record, passphrase: { ...passphrase, [part]: flipped(passphrase[part]) } }
      expect(await openByPassphrase(one, 'correct horse battery')).toBeNull()
      const other = { ...record, recovery: { ...recovery, [part]: flipped(recovery[part]) } }
      expect(openByRecovery(other, secret)).toBeNull()
    }
    const cheaper = { ...record, passphrase: { ...passphrase, p: 2 } }
    expect(await openByPassphrase(cheaper, 'correct horse battery')).toBeNull()
  })

  it('refuses records that are none, are newer, or would cost hours', async () => {
    const { record } = await made('correct horse battery')
    for (const text of ['', 'null', '{}', '[]', JSON.stringify(record).slice(0, -5)])
      expect(lockRecordOf(text)).toBeNull()
    for (const change of [
      { version: 2 },
      { passphrase: { ...record.passphrase, N: 2 ** 30 } },
      { passphrase: { ...record.passphrase, N: 3 } },
      { passphrase: { ...record.passphrase, r: 1000 } },
      { passphrase: { ...record.passphrase, kdf: 'md5' } },
      { recovery: { ...record.recovery, key: 5 } },
      { recovery: null }
    ]) {
      expect(lockRecordOf(JSON.stringify({ ...record, ...change }))).toBeNull()
    }
  })
})

describe('a recovery key', () => {
  it('is nine groups of four, another each time, and read back however it is typed', () => {
    const keys = Array.from({ length: 200 }, newRecoveryKey)
    expect(new Set(keys).size).toBe(200)
    for (const key of keys) {
      expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){8}$/)
      const secret = secretOfRecoveryKey(key)
      expect(secret).toHaveLength(20)
      const typed = ` ${key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`
      expect(secretOfRecoveryKey(typed)).toEqual(secret)
    }
  })

  it('notices a slip of one character, and two that changed places', () => {
    const key = newRecoveryKey()
    let noticed = 0
    let tried = 0
    fc.assert(
      fc.property(fc.nat(key.length - 1), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, letter) => {
        if (key[at] === '-' || key[at] === letter) return
        tried += 1
        if (secretOfRecoveryKey(key.slice(0, at) + letter + key.slice(at + 1)) === null) noticed += 1
      }),
      { numRuns: 300 }
    )
    // One in a million passes the checksum by chance.
    expect(noticed).toBe(tried)
    expect(secretOfRecoveryKey(key.slice(0, -1))).toBeNull()
    expect(secretOfRecoveryKey('')).toBeNull()
    expect(secretOfRecoveryKey('correct horse battery staple and so on and on')).toBeNull()
  })

  it('is confirmed by one of its groups', () => {
    const [, group = ''] = groupsOf(newRecoveryKey())
    expect(isGroup(group, ` ${group.toLowerCase()} `)).toBe(true)
    expect(isGroup(group, '')).toBe(false)
    expect(isGroup(group, `${group}0`)).toBe(false)
  })
})
