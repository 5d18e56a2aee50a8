import { join } from 'node:path'
import { type FileSystem, nodeFileSystem } from '../../../src/main/storage/file-system'
import { originalsIn } from '../../../src/main/storage/originals'
import { openStore } from '../../../src/main/storage/store'
import { type Form, plainForm } from '../../../src/main/storage/vault/form'
import { findLock, lockText } from '../../../src/main/storage/vault/lock-file'
import { checkOf, type LockRecord, wrapByPassphrase, wrapByRecovery } from '../../../src/main/storage/vault/lock-record'
import { newRecoveryKey, secretOfRecoveryKey } from '../../../src/main/storage/vault/recovery-key'
import { sealedFileSystem } from '../../../src/main/storage/vault/sealed-file-system'
import { sealedForm } from '../../../src/main/storage/vault/sealed-form'
import { finishSwitch, switchForm } from '../../../src/main/storage/vault/switch-form'
import type { State } from '../../../src/shared/state/state'

/** Makes a lock that is quick to open. */
export async function quickRecord(key: Uint8Array, passphrase = 'copper lantern walrus'): Promise<LockRecord> {
  const secret = secretOfRecoveryKey(newRecoveryKey())
  if (secret === null) throw new Error('no recovery key')
  return {
    version: 1,
    check: checkOf(key),
    passphrase: await wrapByPassphrase(key, passphrase, { N: 2, r: 1, p: 1 }),
    recovery: wrapByRecovery(key, secret)
  }
}

export const FOLDERS = ['data', 'backups'] as const

/** The disk on which a folder lies in a form. */
export function diskOf(form: Form, fs: FileSystem = nodeFileSystem): FileSystem {
  return form === plainForm ? fs : sealedFileSystem(fs, form)
}

/** Switches a folder as the program does. */
export function switchTo(
  root: string,
  to: 'on' | 'off',
  key: Uint8Array,
  record: LockRecord,
  fs: FileSystem = nodeFileSystem
): ReturnType<typeof switchForm> {
  const sealed = sealedForm(key)
  const next = to === 'on' ? sealed : plainForm
  return switchForm({
    root,
    folders: FOLDERS,
    from: to === 'on' ? plainForm : sealed,
    to: next,
    lockText: to === 'on' ? lockText(record) : null,
    fs,
    async check(folder) {
      const store = await openStore({ folder, fs: diskOf(next, fs), heldElsewhere: true })
      return store.opened.recovered === null && store.opened.lost === 0
    }
  })
}

/** What is kept, whichever form counts. */
export interface Found {
  readonly form: 'plain' | 'sealed'
  readonly state: State
  readonly recovered: string | null
  readonly original: boolean
  readonly backup: State
}

/** Starts as the program does: ends what a switch left, looks which form counts, and opens everything in it. */
export async function openAnyway(root: string, key: Uint8Array, sha256: string): Promise<Found> {
  await finishSwitch(nodeFileSystem, root)
  const place = { dataFolder: join(root, 'data'), backupsFolder: join(root, 'backups'), fs: nodeFileSystem }
  const lock = await findLock(place)
  if (lock.kind === 'damaged') throw new Error('The lock is lost')
  if (lock.kind === 'locked' && lock.record.check !== checkOf(key)) throw new Error('Another key')
  const fs = diskOf(lock.kind === 'none' ? plainForm : sealedForm(key))
  const store = await openStore({ folder: place.dataFolder, fs })
  // The folder of backups holds the same files.
  const backup = await openStore({ folder: place.backupsFolder, fs, heldElsewhere: true })
  const original = await originalsIn({ folder: place.dataFolder, fs }).readOriginal(sha256)
  await store.close()
  return {
    form: lock.kind === 'none' ? 'plain' : 'sealed',
    state: store.state(),
    recovered: store.opened.recovered,
    original: original.ok,
    backup: backup.state()
  }
}
