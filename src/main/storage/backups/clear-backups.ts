import type { State } from '../../../shared/state/state'
import { systemCodeOf } from '../file-system'
import { pieceNamesIn } from '../head-bytes'
import { pace } from '../pace'
import { isPieceName } from '../piece-folder'
import type { BackupFolder, BackupName } from './backup-folder'
import type { CatalogEntry } from './catalog'
import { originalsIn, tally } from './contents'
import { namesToKeep } from './keep-rules'
import { walkBackup } from './read-backup'

/** What clearing looks at. */
export interface ClearOptions {
  readonly backups: BackupFolder
  readonly entries: readonly CatalogEntry[]
  readonly state: State
  readonly now: number
}

/**
 * Removes the backups that the rules let go, then the pieces and originals that no backup names any more. Where a head that stays
 * cannot be understood, nothing else is removed. Gives the catalog of what is left. Rejects with the disk's own error.
 */
export async function clearBackups({ backups, entries, state, now }: ClearOptions): Promise<readonly CatalogEntry[]> {
  const all = await backups.list()
  const keep = namesToKeep(
    all.map((one) => summaryOf(one, entries)),
    { now, sampleIsGone: state.sample === null }
  )
  for (const { name } of all) if (!keep.has(name)) await backups.removeHead(name)
  const left = await backups.list()
  await clearShared(backups, left, state)
  const names = new Set(left.map(({ name }) => name))
  return entries.filter(({ name }) => names.has(name))
}

function summaryOf({ name, madeAt }: BackupName, entries: readonly CatalogEntry[]) {
  const entry = entries.find((one) => one.name === name)
  return {
    name,
    madeAt,
    // One that was never looked at, or not since the catalog was lost, may be good.
    isGood: entry?.check !== 'damaged',
    isBeforeRestore: entry?.reason === 'before_restore',
    hasSample: entry?.hasSample ?? false
  }
}

async function clearShared(backups: BackupFolder, left: readonly BackupName[], state: State): Promise<void> {
  const named = new Set<string>()
  for (const { name } of left) {
    const head = await headOf(backups, name)
    const pieces = head === null ? null : pieceNamesIn(head)
    if (pieces === null) return
    for (const sha256 of pieces) named.add(sha256)
  }
  for (const sha256 of await backups.pieces.list()) {
    if (isPieceName(sha256) && !named.has(sha256)) await backups.pieces.remove(sha256)
  }
  await clearOriginals(backups, left, state)
}

async function headOf(backups: BackupFolder, name: string): Promise<Uint8Array | null> {
  try {
    return await backups.fileOf(name).read('newest')
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return null
  }
}

/** All backups are walked through only where there is an original that the state of now does not have: that is rare. */
async function clearOriginals(backups: BackupFolder, left: readonly BackupName[], state: State): Promise<void> {
  const used = new Set(originalsIn(state))
  const isUnused = (name: string) => isPieceName(name) && !used.has(name)
  const there = await backups.originalNames()
  if (![...there].some(isUnused)) return
  for (const { name } of left) {
    const found = tally()
    const walked = await walkBackup(backups.fileOf(name), backups.pieces, found.visit, pace())
    if (walked.kind !== 'good') return
    for (const sha256 of found.originals.keys()) used.add(sha256)
  }
  for (const name of there) if (isUnused(name)) await backups.originals.removeOriginal(name)
}
