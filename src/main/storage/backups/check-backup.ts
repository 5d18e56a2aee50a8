import { sha256Of } from '../content-hash'
import { pace } from '../pace'
import type { BackupFolder } from './backup-folder'
import type { CatalogEntry } from './catalog'
import { tally } from './contents'
import { type Added, type Breathe, copyOriginal, copyPiece, type DataFolder } from './copy-state'
import { walkBackup } from './read-backup'

/** What a check of one backup needs. */
export interface CheckOptions {
  readonly data: DataFolder
  readonly backups: BackupFolder
  readonly added: Added
  readonly breathe: Breathe
  /** Originals of the backups whose bytes were compared with their hash; grows. */
  readonly compared: Set<string>
}

/** What a check found, for the catalog. */
export type Found = Pick<CatalogEntry, 'check' | 'counts' | 'byteLength' | 'missingOriginals' | 'hasSample' | 'head'>

/**
 * Opens a backup completely and compares every original of it with its hash. What is missing or damaged and good in the data folder is
 * copied once more. Null where the disk gives no answer now. Rejects with the disk's own error.
 */
export async function checkBackup(name: string, options: CheckOptions): Promise<Found | null> {
  const { data, backups, added, breathe } = options
  const file = backups.fileOf(name)
  let found = tally()
  let walked = await walkBackup(file, backups.pieces, found.visit, pace())
  if (walked.kind === 'damaged' && walked.pieces.length > 0) {
    for (const sha256 of walked.pieces) {
      await breathe()
      if (await copyPiece(data.pieces, backups.pieces, sha256)) added.pieces.add(sha256)
    }
    await backups.pieces.sync()
    found = tally()
    walked = await walkBackup(file, backups.pieces, found.visit, pace())
  }
  const head = await file.read('newest')
  if (walked.kind === 'inaccessible' || walked.kind === 'missing' || head === null) return null
  const { counts } = found
  const base = {
    counts,
    head: await sha256Of(head),
    byteLength: head.byteLength,
    missingOriginals: 0,
    hasSample: false
  }
  if (walked.kind !== 'good') return { ...base, check: walked.kind }
  const { bytes, missing } = await checkOriginals(found.originals, options)
  return {
    ...base,
    check: 'good',
    byteLength: head.byteLength + walked.pieceBytes + bytes,
    missingOriginals: missing,
    hasSample: walked.hasSample
  }
}

async function checkOriginals(
  originals: ReadonlyMap<string, number>,
  { data, backups, added, breathe, compared }: CheckOptions
): Promise<{ readonly bytes: number; readonly missing: number }> {
  const there = await backups.originalNames()
  let [bytes, missing] = [0, 0]
  for (const [sha256, byteLength] of originals) {
    if (!(there.has(sha256) && compared.has(sha256))) {
      await breathe()
      if (!(await isGood(sha256))) {
        missing += 1
        continue
      }
    }
    bytes += byteLength
  }
  return { bytes, missing }

  async function isGood(sha256: string): Promise<boolean> {
    const read = await backups.originals.readOriginal(sha256)
    if (!read.ok) {
      if (read.code === 'storage_failed') throw Object.assign(new Error(read.code), { code: 'EIO' })
      if (!(await copyOriginal(data.originals, backups.originals, sha256))) return false
      if (!there.has(sha256)) added.originals.add(sha256)
      // What was written counts only once it was read back.
      if (!(await backups.originals.readOriginal(sha256)).ok) return false
    }
    compared.add(sha256)
    return true
  }
}
