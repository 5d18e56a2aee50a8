import { failed, ok, type Result } from '../../../shared/contract/result'
import type { DurableFile } from '../durable-file'
import { pieceNamesIn } from '../head-bytes'
import type { Originals } from '../originals'
import { hashOf, type PieceFolder } from '../piece-folder'
import type { BackupFolder } from './backup-folder'

/** So often copying begins anew where the state went on meanwhile; what is copied already is not copied again. */
const MOST_ROUNDS = 20

/** What lies in the data folder. */
export interface DataFolder {
  readonly file: DurableFile
  readonly pieces: PieceFolder
  readonly originals: Originals
}

/** The files that a copy added to the folder of backups, to be removed where it does not come about. */
export interface Added {
  readonly pieces: Set<string>
  readonly originals: Set<string>
}

/** Lets everything else go first, between any two files. */
export type Breathe = () => Promise<void>

/**
 * Copies the pieces of the state as it lies on the disk, those that are not there yet, each checked by its hash, and gives the bytes of the
 * head that names them. Codes: `not_found` (nothing there yet), `unreadable_file` (the data folder is damaged). Rejects with the
 * disk's own error.
 */
export async function copyPieces(
  data: Pick<DataFolder, 'file' | 'pieces'>,
  backups: BackupFolder,
  added: Added,
  breathe: Breathe
): Promise<Result<Uint8Array>> {
  let before: Uint8Array | null = null
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const head = await data.file.read('newest')
    if (head === null) return failed('not_found')
    const names = pieceNamesIn(head)
    // The same head twice: what it names is not there, and is not going to be.
    if (names === null || (before !== null && Buffer.from(before).equals(head))) return failed('unreadable_file')
    if (await copyAll(names)) return ok(head)
    before = head
  }
  return failed('storage_failed')

  /** False where one is not there: a change has removed it meanwhile, or it is damaged. */
  async function copyAll(names: readonly string[]): Promise<boolean> {
    const there = await backups.pieces.list()
    for (const sha256 of names) {
      if (there.has(sha256)) continue
      await breathe()
      if (!(await copyPiece(data.pieces, backups.pieces, sha256))) return false
      added.pieces.add(sha256)
    }
    if (added.pieces.size > 0) await backups.pieces.sync()
    return true
  }
}

/** Copies one piece. False where there is none of that hash. */
export async function copyPiece(from: PieceFolder, to: PieceFolder, sha256: string): Promise<boolean> {
  const read = await from.read(sha256)
  if (read.kind !== 'there' || hashOf(read.bytes) !== sha256) return false
  await to.putBytes(sha256, read.bytes)
  return true
}

/** Copies one original. False where there is none of that hash. Rejects where the disk refuses. */
export async function copyOriginal(from: Originals, to: Originals, sha256: string): Promise<boolean> {
  const read = await from.readOriginal(sha256)
  if (!read.ok) return false
  const kept = await to.keepOriginal(read.value)
  if (!kept.ok) throw Object.assign(new Error(kept.code), { code: kept.code === 'disk_full' ? 'ENOSPC' : 'EIO' })
  return true
}
