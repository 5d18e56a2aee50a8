import type { ErrorCode } from '../../shared/contract/result'
import type { Copy, DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'
import { pace as newPace } from './pace'
import { isPieceName, type PieceFolder } from './piece-folder'
import { type Examined, type ReadState, readCopy } from './read-copy'
import { isSetAside } from './set-aside'

/** How opening went, for the person to be told. */
export interface OpenOutcome {
  /**
   * `backup`: the newest state was lost or damaged, the one before it is shown, or, where that is as well, what is left of the
   * better one (see `lost`). `started_empty`: neither could be read.
   */
  readonly recovered: 'backup' | 'started_empty' | null
  /** How many messages, applications and so on are missing in what is shown, because they could not be read in either copy. */
  readonly lost: number
  /** Why nothing may be written (it would overwrite what could not be read), as the code every change gives; or null. */
  readonly readOnly: Extract<ErrorCode, 'newer_data' | 'storage_failed'> | null
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

type Incomplete = Extract<Examined, { readonly kind: 'incomplete' }>

/** Opens the newest state that can be read and moves out of the way what cannot. Never rejects for the disk's sake. */
export async function recover(file: DurableFile, pieces: PieceFolder): Promise<Opening> {
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
    const examined = await readCopy(file, pieces, copy, pace)
    if (examined.kind === 'damaged') await moveAside(copy)
    if (examined.kind === 'inaccessible') readOnly ??= 'storage_failed'
    if (examined.kind === 'newer') readOnly = 'newer_data'
    if (examined.kind === 'incomplete' && examined.losses.inaccessible) readOnly ??= 'storage_failed'
    return examined
  }

  /** What the disk refused to give may be good: then everything stays where it is. */
  async function movePieces(of: readonly Incomplete[]): Promise<void> {
    for (const sha256 of new Set(of.flatMap(({ losses }) => losses.damaged))) {
      await attempt(async () => void setAside.push(await pieces.setAside(sha256)))
    }
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

  const newest = await look('newest')
  if (newest.kind === 'good') return end('newest', newest, null)
  if (newest.kind === 'newer') return end('newest', null, null)
  const backup = await look('backup')
  if (backup.kind === 'good') {
    if (newest.kind === 'incomplete' && !newest.losses.inaccessible) {
      await moveAside('newest')
      await movePieces([newest])
    }
    return end('backup', backup, 'backup')
  }
  const incomplete = [newest, backup].filter((examined) => examined.kind === 'incomplete')
  const best = [...incomplete].sort((a, b) => a.losses.records - b.losses.records)[0]
  if (best !== undefined) {
    if (!incomplete.some(({ losses }) => losses.inaccessible)) {
      if (best === backup && newest.kind === 'incomplete') await moveAside('newest')
      await movePieces(incomplete)
    }
    return end(best === newest ? 'newest' : 'backup', best, 'backup', best.losses.records)
  }
  if (backup.kind === 'newer') return end('backup', null, null)
  if (newest.kind !== 'missing' || backup.kind !== 'missing') return end('newest', null, 'started_empty')
  if (![...pieceNames].some(isPieceName)) return end('newest', null, null)
  // No piece is written before there is a head, so somebody removed both: the pieces stay, out of the way of new ones.
  await attempt(async () => void setAside.push(await pieces.setAllAside()))
  return end('newest', null, 'started_empty')
}
