import type { LockAnswer } from '../../shared/contract/lock-views'
import { checkOf, type LockRecord, openByPassphrase, openByRecovery } from '../storage/vault/lock-record'
import { secretOfRecoveryKey } from '../storage/vault/recovery-key'
import type { Tries } from './tries'

/**
 * The data key that a secret opens, or why there is none. A wrong try is counted and makes the next one wait; a recovery key with a slip
 * is told apart by its checksum and costs no try.
 * @param record what is on the disk; null where nothing is encrypted
 */
export async function keyBehind(
  record: LockRecord | null,
  tries: Tries,
  secret: string,
  by: 'passphrase' | 'recovery' | 'either'
): Promise<{ readonly key: Uint8Array } | LockAnswer> {
  if (record === null) return { kind: 'failed', code: 'invalid_request' }
  const wait = tries.wait()
  if (wait > 0) return { kind: 'wait', wait }
  const recovery = by === 'passphrase' ? null : secretOfRecoveryKey(secret)
  if (by === 'recovery' && recovery === null) return { kind: 'wrong', wait: 0 }
  await tries.begin()
  const key =
    (recovery === null ? null : openByRecovery(record, recovery)) ??
    (by === 'recovery' ? null : await openByPassphrase(record, secret))
  if (key === null || checkOf(key) !== record.check) return { kind: 'wrong', wait: tries.wait() }
  await tries.clear()
  return { key }
}
