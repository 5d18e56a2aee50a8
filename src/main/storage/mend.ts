import type { DurableFile } from './durable-file'
import { pieceNamesIn } from './head-bytes'
import type { PieceFolder } from './piece-folder'
import type { MendedPiece, SecondSource } from './read-copy'

/** The rolling backups, as recovery sees them. */
export interface SpareCopies {
  /** The bytes of a piece that any backup holds, checked. Never rejects for the disk's sake. */
  readonly piece: SecondSource
  /** Every backup, the newest first; none where there is no folder of them. Rejects with the disk's own error. */
  backups(): Promise<readonly SpareBackup[]>
}

/** One rolling backup: a state of some time, laid out like the data folder. */
export interface SpareBackup {
  /** ISO 8601. */
  readonly madeAt: string
  readonly file: DurableFile
  readonly pieces: PieceFolder
}

/**
 * Puts a piece back from the rolling backups; what lay under its name is kept aside. Gives the name that it has there, or null.
 * It outlives a power cut only after `pieces.sync`. Rejects with the disk's own error.
 */
export async function putBack(
  pieces: PieceFolder,
  { piece }: Pick<SpareCopies, 'piece'>,
  { sha256, isThere }: MendedPiece
): Promise<string | null> {
  const read = await piece(sha256)
  if (read.kind !== 'there') throw goneMeanwhile()
  const aside = isThere ? await pieces.setAside(sha256) : null
  await pieces.putBytes(sha256, read.bytes)
  return aside
}

/**
 * Brings a rolling backup into a data folder without a head, the pieces before the head that names them: whatever ends this in the middle,
 * the next start finds no head and begins anew. Rejects with the disk's own error.
 */
export async function bringIn(file: DurableFile, pieces: PieceFolder, backup: SpareBackup): Promise<void> {
  const head = await backup.file.read('newest')
  const names = head === null ? null : pieceNamesIn(head)
  if (head === null || names === null) throw goneMeanwhile()
  const there = await pieces.list()
  const put: string[] = []
  try {
    for (const sha256 of names) {
      await bringPiece(pieces, backup, sha256)
      put.push(sha256)
    }
    if (put.length > 0) await pieces.sync()
    await file.write(head)
  } catch (error) {
    // Where the head came to be there all the same, these are put back as any missing piece is.
    for (const sha256 of put) if (!there.has(sha256)) await pieces.remove(sha256)
    throw error
  }
}

async function bringPiece(pieces: PieceFolder, backup: SpareBackup, sha256: string): Promise<void> {
  const read = await backup.pieces.read(sha256)
  if (read.kind !== 'there') throw goneMeanwhile()
  await pieces.putBytes(sha256, read.bytes)
}

/** What was read a moment ago cannot be read any more. */
function goneMeanwhile(): Error {
  return Object.assign(new Error('EIO: gone since it was read'), { code: 'EIO' })
}
