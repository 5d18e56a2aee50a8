import { randomInt } from 'node:crypto'
import type { PreparedKey } from '../../shared/contract/lock-views'
import {
  checkOf,
  type GuessCost,
  type LockRecord,
  newDataKey,
  wrapByPassphrase,
  wrapByRecovery
} from '../storage/vault/lock-record'
import { groupsOf, isGroup, newRecoveryKey, RECOVERY_GROUPS, secretOfRecoveryKey } from '../storage/vault/recovery-key'

/** A recovery key that the person was shown and has not confirmed yet, with what will be written once they have. */
export interface Prepared {
  readonly for: 'on' | 'recovery'
  readonly record: LockRecord
  /** The data key: a new one for switching on, the one that is held for another recovery key. */
  readonly key: Uint8Array
  readonly recoveryKey: string
  readonly ask: readonly [number, number]
}

/** Prepares switching encryption on: a new data key, wrapped by a passphrase and by a new recovery key. */
export async function prepareNew(passphrase: string, cost: GuessCost): Promise<Prepared> {
  const key = newDataKey()
  const recoveryKey = newRecoveryKey()
  const wrapped = await wrapByPassphrase(key, passphrase, cost)
  const recovery = recoveryPart(key, recoveryKey)
  const record: LockRecord = { version: 1, check: checkOf(key), passphrase: wrapped, recovery }
  return { for: 'on', record, key, recoveryKey, ask: twoGroups() }
}

/** Prepares another recovery key for the data key that is held. */
export function prepareAnotherRecovery(record: LockRecord, key: Uint8Array): Prepared {
  const recoveryKey = newRecoveryKey()
  const next = { ...record, recovery: recoveryPart(key, recoveryKey) }
  return { for: 'recovery', record: next, key, recoveryKey, ask: twoGroups() }
}

/** What the person is shown, and which groups they are asked for. */
export function shownOf({ recoveryKey, ask }: Prepared): PreparedKey {
  return { recoveryKey, ask }
}

/** Whether what was typed are the groups that were asked for. */
export function areItsGroups({ recoveryKey, ask }: Prepared, typed: readonly [string, string]): boolean {
  const groups = groupsOf(recoveryKey)
  return ask.every((at, which) => isGroup(groups[at] ?? '', typed[which] ?? ''))
}

function recoveryPart(key: Uint8Array, recoveryKey: string): LockRecord['recovery'] {
  const secret = secretOfRecoveryKey(recoveryKey)
  if (secret === null) throw new Error('A recovery key that was just made cannot be read')
  return wrapByRecovery(key, secret)
}

/** Two of the groups, in their order. */
function twoGroups(): readonly [number, number] {
  const first = randomInt(RECOVERY_GROUPS - 1)
  return [first, first + 1 + randomInt(RECOVERY_GROUPS - 1 - first)]
}
