import { failed, ok, type Result } from '../../../shared/contract/result'
import type { State } from '../../../shared/state/state'
import { systemCodeOf } from '../file-system'
import { type BackupFolder, headName } from './backup-folder'
import { type CheckOptions, checkBackup, type Found } from './check-backup'
import { originalsIn } from './contents'
import { type Added, copyOriginal, copyPieces } from './copy-state'

/** The program ends in the middle of a backup. What is copied already stays, and need not be copied again. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError'
  readonly code = 'ECANCELED'
}

/** A backup that was made and looked at. */
export interface MadeBackup {
  readonly name: string
  readonly found: Found
}

/** @param options.state of now, to know most originals at once @param options.now names the backup */
export interface MakeOptions extends Omit<CheckOptions, 'added'> {
  readonly state: State
  readonly now: Date
}

/**
 * Copies the state as it lies on the disk with its originals, puts the head last, and checks what it made. What is not whole is taken back,
 * so that a disk that is full gets its room back. Codes: `not_found` (nothing there yet), `unreadable_file` (the data folder is
 * damaged), `storage_failed`. Rejects with the disk's own error.
 */
export async function makeBackup({ state, now, ...options }: MakeOptions): Promise<Result<MadeBackup>> {
  const { data, backups, breathe } = options
  const added: Added = { pieces: new Set(), originals: new Set() }
  let name: string | null = null
  try {
    const there = await backups.originalNames()
    for (const sha256 of originalsIn(state)) {
      if (there.has(sha256)) continue
      await breathe()
      if (await copyOriginal(data.originals, backups.originals, sha256)) added.originals.add(sha256)
    }
    const copied = await copyPieces(data, backups, added, breathe)
    if (!copied.ok) {
      await takeBack(backups, added, null)
      return copied
    }
    const [newest] = await backups.list()
    name = headName(now, (newest?.serial ?? 0) + 1)
    await backups.fileOf(name).write(copied.value)
    const found = await checkBackup(name, { ...options, added })
    return found === null ? failed('storage_failed') : ok({ name, found })
  } catch (error) {
    if (!(error instanceof ClosedError)) await takeBack(backups, added, name)
    throw error
  }
}

/** Pieces go only where the head that names them is gone for sure. */
async function takeBack(backups: BackupFolder, { pieces, originals }: Added, name: string | null): Promise<void> {
  if (name !== null) {
    await backups.removeHead(name)
    if (await isListed(backups, name)) return
  }
  for (const sha256 of pieces) await backups.pieces.remove(sha256)
  for (const sha256 of originals) await backups.originals.removeOriginal(sha256)
}

/** Whether there is a backup of that name, as far as the disk tells. */
async function isListed(backups: BackupFolder, name: string): Promise<boolean> {
  try {
    return (await backups.list()).some((one) => one.name === name)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return true
  }
}
