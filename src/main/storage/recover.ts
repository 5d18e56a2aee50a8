import type { ErrorCode } from '../../shared/contract/result'
import type { Copy, DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'
import { bringIn, putBack, type SpareBackup, type SpareCopies } from './mend'
import { pace as newPace } from './pace'
import { isPieceName, type PieceFolder } from './piece-folder'
import { type Examined, type ReadState, readCopy } from './read-copy'
import { isSetAside } from './set-aside'

/** How opening went, for the person to be told. */
export interface OpenOutcome {
  /**
   * `backup`: the newest state was lost or damaged, the one before it is shown, or, where that is as well, what is left of the
   * better one (see `lost`). `mended`: a piece of the newest state was damaged, and put back from the rolling backups; nothing is
   * missing. `rolling_backup`: neither could be read, the newest good rolling backup is shown (see `backupOf`). `started_empty`:
   * nothing at all could be read.
   */
  readonly recovered: 'backup' | 'mended' | 'rolling_backup' | 'started_empty' | null
  /** When the rolling backup was made that is shown, as ISO 8601. */
  readonly backupOf?: string
  /** How many messages, applications and so on are missing in what is shown, because they could not be read in either copy. */
  readonly lost: number
  /** Why nothing may be written (it would overwrite what could not be read), as the code every change gives; or null. */
  readonly readOnly: Extract<ErrorCode, 'newer_data' | 'storage_failed' | 'in_use'> | null
  /** Names of damaged files that were moved out of the way, seen from the data folder. */
  readonly setAside: readonly string[]
}

/** What opening gives: the state with its place on the disk, or null where there is nothing to show. */
export interface Opening {
  readonly outcome: OpenOutcome
  readonly read: (ReadState & { readonly copy: Copy }) | null
  /** Whether pieces that no head names are only left-overs: nothing was lost now, and nothing set aside before. */
  readonly mayClear: boolean
}

const NO_SPARE: SpareCopies = { piece: async () => ({ kind: 'missing' }), backups: async () => [] }

type Incomplete = Extract<Examined, { readonly kind: 'incomplete' }>

/** Opens the newest state that can be read and moves out of the way what cannot. Never rejects for the disk's sake. */
export async function recover(file: DurableFile, pieces: PieceFolder, spare: SpareCopies = NO_SPARE): Promise<Opening> {
  const pace = newPace()
  const setAside: string[] = []
  const names = new Set<string>()
  let readOnly: OpenOutcome['readOnly'] = null

  /** Does something with the disk; where that fails, nothing may be written. */
  async function attempt(operation: () => Promise<void>): Promise<void> {
    try {
      await operation()
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      readOnly ??= 'storage_failed'
    }
  }

  const moveAside = (copy: Copy) => attempt(async () => void setAside.push(await file.setAside(copy)))

  async function look(copy: Copy): Promise<Examined> {
    const examined = await readCopy(file, pieces, copy, pace, spare.piece)
    if (examined.kind === 'damaged') await moveAside(copy)
    if (isInaccessible(examined)) readOnly ??= 'storage_failed'
    if (examined.kind === 'newer') readOnly = 'newer_data'
    return examined
  }

  /** What the disk refused to give may be good: then everything stays where it is. */
  async function movePieces(of: readonly Incomplete[]): Promise<void> {
    for (const sha256 of new Set(of.flatMap(({ losses }) => losses.damaged))) {
      await attempt(async () => void setAside.push(await pieces.setAside(sha256)))
    }
  }

  /** Puts back what came from the rolling backups. */
  async function mend({ mended }: ReadState): Promise<void> {
    for (const piece of mended) {
      await attempt(async () => {
        const aside = await putBack(pieces, spare, piece)
        if (aside !== null) setAside.push(aside)
      })
    }
    if (mended.length > 0) await attempt(() => pieces.sync())
  }

  /** The newest rolling backup that is good, brought into the data folder first, so that all goes on as from any other state. */
  async function openRollingBackup(): Promise<Opening | null> {
    const backups: SpareBackup[] = []
    await attempt(async () => void backups.push(...(await spare.backups())))
    let mayBeGood = false
    for (const backup of backups) {
      const examined = await readCopy(backup.file, backup.pieces, 'newest', pace)
      if (isInaccessible(examined)) mayBeGood = true
      if (examined.kind !== 'good') continue
      if (readOnly === null) await attempt(() => bringIn(file, pieces, backup))
      const { outcome, ...opening } = end('newest', examined, 'rolling_backup')
      return { ...opening, outcome: { ...outcome, backupOf: backup.madeAt } }
    }
    // Beginning anew would put a new state in the place of what the disk only does not give at the moment.
    if (mayBeGood) readOnly ??= 'storage_failed'
    return null
  }

  function end(copy: Copy, read: ReadState | null, recovered: OpenOutcome['recovered'], lost = 0): Opening {
    const isWhole = recovered === null && lost === 0 && setAside.length === 0
    return {
      outcome: { recovered, lost, readOnly, setAside },
      read: read === null ? null : { ...read, copy },
      mayClear: isWhole && ![...names].some(isSetAside)
    }
  }

  await attempt(async () => {
    for (const name of await file.prepare()) names.add(name)
  })
  const pieceNames = await pieces.prepare()
  for (const name of pieceNames) names.add(name)

  /** The better of the two that are not whole. */
  async function openWhatIsLeft(newest: Examined, backup: Examined): Promise<Opening | null> {
    const incomplete = [newest, backup].filter((examined) => examined.kind === 'incomplete')
    const best = [...incomplete].sort((a, b) => a.losses.records - b.losses.records)[0]
    if (best === undefined) return null
    if (!incomplete.some(({ losses }) => losses.inaccessible)) {
      if (best === backup && newest.kind === 'incomplete') await moveAside('newest')
      await movePieces(incomplete)
    }
    await mend(best)
    return end(best === newest ? 'newest' : 'backup', best, 'backup', best.losses.records)
  }

  const newest = await look('newest')
  if (newest.kind === 'good') {
    await mend(newest)
    return end('newest', newest, newest.mended.length > 0 ? 'mended' : null)
  }
  if (newest.kind === 'newer') return end('newest', null, null)
  const backup = await look('backup')
  if (backup.kind === 'good') {
    if (newest.kind === 'incomplete' && !newest.losses.inaccessible) {
      await moveAside('newest')
      await movePieces([newest])
    }
    await mend(backup)
    return end('backup', backup, 'backup')
  }
  const left = await openWhatIsLeft(newest, backup)
  if (left !== null) return left
  if (backup.kind === 'newer') return end('backup', null, null)
  const isNew = newest.kind === 'missing' && backup.kind === 'missing' && ![...pieceNames].some(isPieceName)
  // No piece is written before there is a head, so somebody removed both: the pieces stay, out of the way of new ones.
  if (newest.kind === 'missing' && backup.kind === 'missing' && !isNew) {
    await attempt(async () => void setAside.push(await pieces.setAllAside()))
  }
  return (await openRollingBackup()) ?? end('newest', null, isNew ? null : 'started_empty')
}

function isInaccessible(examined: Examined): boolean {
  return examined.kind === 'inaccessible' || (examined.kind === 'incomplete' && examined.losses.inaccessible)
}
