import { isDeepStrictEqual } from 'node:util'
import type { BackupComparison } from '../../../shared/contract/backup-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import { COLLECTIONS, type Collection, type StoredRecord } from '../../../shared/state/head'
import type { State } from '../../../shared/state/state'
import { pace } from '../pace'
import type { BackupFolder } from './backup-folder'
import { idOf, isShown } from './contents'
import { walkBackup } from './read-backup'

/**
 * What restoring a backup would change in a state, as far as a person sees it. The backup is opened completely for it. Codes: `not_found`,
 * `unreadable_file` (damaged), `newer_data`, `storage_failed`.
 */
export async function compareBackup(
  backups: BackupFolder,
  name: string,
  state: State
): Promise<Result<BackupComparison>> {
  const changes: Partial<
    Record<Collection, { now: number; inBackup: number; gone: number; back: number; changed: number }>
  > = {}
  const shown: Partial<Record<Collection, Map<string, StoredRecord>>> = {}
  for (const collection of COLLECTIONS) {
    const records = state[collection].filter(isShown)
    changes[collection] = { now: records.length, inBackup: 0, gone: 0, back: 0, changed: 0 }
    shown[collection] = new Map(records.map((record) => [idOf(record), record]))
  }

  function visit(collection: Collection, record: StoredRecord): void {
    const change = changes[collection]
    if (change === undefined || !isShown(record)) return
    change.inBackup += 1
    const now = shown[collection]?.get(idOf(record))
    if (now === undefined) change.back += 1
    else if (!isDeepStrictEqual(withoutReading(now), withoutReading(record))) change.changed += 1
    shown[collection]?.delete(idOf(record))
  }

  const walked = await walkBackup(backups.fileOf(name), backups.pieces, visit, pace())
  if (walked.kind === 'missing') return failed('not_found')
  if (walked.kind === 'newer') return failed('newer_data')
  if (walked.kind === 'inaccessible') return failed('storage_failed')
  if (walked.kind === 'damaged') return failed('unreadable_file')
  for (const collection of COLLECTIONS) {
    const change = changes[collection]
    if (change !== undefined) change.gone = shown[collection]?.size ?? 0
  }
  // One of each collection, see the first loop.
  return ok(changes as BackupComparison)
}

/** What the reader made of a message is made again, and is no change of the person's. */
function withoutReading(record: StoredRecord): object {
  return 'reading' in record ? { ...record, reading: null } : record
}
