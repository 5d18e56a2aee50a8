import { failed, ok, type Result } from '../../../shared/contract/result'
import type { State } from '../../../shared/state/state'
import { pace } from '../pace'
import { readCopy } from '../read-copy'
import type { Store } from '../store'
import type { BackupFolder } from './backup-folder'
import { originalsIn } from './contents'
import { copyOriginal, type DataFolder } from './copy-state'

/** What restoring needs. */
export interface RestoreOptions {
  readonly backups: BackupFolder
  readonly data: DataFolder
  readonly store: Store
  /** Keeps what is there now and gives the name of the backup that holds it. `not_found`: there is nothing. */
  readonly keepNow: () => Promise<Result<string>>
}

/**
 * Reads a backup by the code that opens the data, keeps what is there, puts back the originals that are missing, and then lets the backup's
 * state be one change of the store: it is on the disk as a whole or not at all. Settings stay. Gives the name of the backup of what
 * was there before, or null where that was nothing. Rejects with the disk's own error.
 */
export async function restoreBackup(
  name: string,
  { backups, data, store, keepNow }: RestoreOptions
): Promise<Result<string | null>> {
  const read = await readState(name, backups)
  if (!read.ok) return read
  await store.flush()
  const before = await keepNow()
  if (!before.ok && before.code !== 'not_found') return before
  for (const sha256 of originalsIn(read.value)) {
    if ((await data.originals.readOriginal(sha256)).ok) continue
    // One that no backup has is missing before and after.
    await copyOriginal(backups.originals, data.originals, sha256)
  }
  const changed = await store.change(({ settings, remindedOn }) => ({ ...read.value, settings, remindedOn }))
  if (!changed.ok) return changed
  return ok(before.ok ? before.value : null)
}

async function readState(name: string, backups: BackupFolder): Promise<Result<State>> {
  const read = await readCopy(backups.fileOf(name), backups.pieces, 'newest', pace())
  switch (read.kind) {
    case 'good':
      return ok(read.state)
    case 'missing':
      return failed('not_found')
    case 'newer':
      return failed('newer_data')
    case 'inaccessible':
      return failed('storage_failed')
    default:
      return failed('unreadable_file')
  }
}
