import { COLLECTIONS, type Collection, type PieceName, RECORD_SHAPE, withoutCollections } from '../../shared/state/head'
import { CURRENT_VERSION, emptyState, type State } from '../../shared/state/state'
import type { DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'
import { fitCheck } from './fit-state'
import { pace as newPace, type Pace } from './pace'
import { isPieceName, type PieceFolder, type WrittenPiece } from './piece-folder'
import { type Chunk, type Layout, layOut } from './piece-layout'
import type { Opening } from './recover'
import { sealed } from './sealed-json'

/** A state that does not fit its own schema: a fault in the program, found before it reaches the disk. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError'
}

type Layouts = Readonly<Record<Collection, Layout>>

/**
 * Writes states one after the other, each as pieces and a head that names them: first the pieces whose records changed, then,
 * once they are on the disk, the head. What neither the new head nor the one before it names is removed after that. It rejects
 * with the disk's own error, or with `InvalidStateError`.
 */
export function stateWriter(
  file: DurableFile,
  pieces: PieceFolder,
  { read, mayClear }: Opening
): (state: State) => Promise<void> {
  const check = fitCheck()
  let layouts = read === null ? null : layoutsOf(read)
  let hasHead = read !== null
  /** What the newest file on the disk may name: after a failed write nobody knows whether it is the old or the new one. */
  let named: readonly ReadonlySet<string>[] = [namesIn(layouts)]
  /** Pieces that this run read or wrote and has not removed. */
  const own = new Set(named[0])
  /** A file of an older version has to be kept for the way back before it is replaced. */
  let older = read !== null && read.from < CURRENT_VERSION ? read : null
  if (read !== null) {
    for (const collection of COLLECTIONS) check.trust(read.state[collection])
    check.trust(Object.values(read.state.ticks))
    check.trust(Object.values(read.state.decisions))
  }

  function shapeOf(records: readonly object[]): Pick<Chunk, 'shape'> {
    return check.areExact(records) ? { shape: RECORD_SHAPE } : {}
  }

  async function write(state: State): Promise<void> {
    const pace = newPace()
    if (!(await check.fits(state, pace))) throw new InvalidStateError('The new state does not fit its schema')
    const there = await pieces.list()
    const laidOut = await writePieces(state, there, pace)
    if (older !== null) await file.keepAs(older.copy, `version-${older.from}`)
    const now = namesIn(laidOut)
    const before = named
    await writeHead(headOf(state, laidOut), now, there)
    hasHead = true
    layouts = laidOut
    named = [now]
    older = null
    await clear(there, new Set([now, ...before].flatMap((names) => [...names])))
  }

  /** Where that fails, what only this head names takes up no room, unless it came to be the newest one all the same. */
  async function writeHead(head: Uint8Array, names: ReadonlySet<string>, there: ReadonlySet<string>): Promise<void> {
    try {
      await file.write(head)
    } catch (error) {
      if (await isReplaced(head)) named = [...named, names]
      else await takeBack(names, there)
      throw error
    }
  }

  /** Whether the newest file may be this one. A file that cannot be read may be any. */
  async function isReplaced(head: Uint8Array): Promise<boolean> {
    try {
      const bytes = await file.read('newest')
      return bytes !== null && Buffer.from(bytes).equals(head)
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      return true
    }
  }

  /** Puts what is new. Where that fails, what was put takes up no room. */
  async function writePieces(state: State, there: ReadonlySet<string>, pace: Pace): Promise<Layouts> {
    const written: string[] = []

    async function put(lines: readonly string[]): Promise<WrittenPiece> {
      // Pieces that no head names would look like those of a head that got lost.
      if (!hasHead) await file.write(headOf(emptyState(), null))
      hasHead = true
      const piece = await pieces.put(lines)
      written.push(piece.sha256)
      own.add(piece.sha256)
      return piece
    }

    try {
      const laidOut: Partial<Record<Collection, Layout>> = {}
      for (const collection of COLLECTIONS) {
        const before = layouts?.[collection]
        const isThere = ({ sha256 }: Chunk) => there.has(sha256)
        laidOut[collection] =
          before !== undefined && before.source === state[collection] && before.chunks.every(isThere)
            ? before
            : await layOut(state[collection], before?.chunks ?? [], { isThere, put, pace, shapeOf })
      }
      if (written.length > 0) await pieces.sync()
      // One of each collection, see the loop.
      return laidOut as Layouts
    } catch (error) {
      await takeBack(written, there)
      throw error
    }
  }

  /** Removes what a failed write put; not what was there before, which the backup may name, nor what another head names. */
  async function takeBack(written: Iterable<string>, there: ReadonlySet<string>): Promise<void> {
    for (const sha256 of written) {
      if (!there.has(sha256) && !named.some((names) => names.has(sha256))) await remove(sha256)
    }
  }

  async function clear(there: ReadonlySet<string>, kept: ReadonlySet<string>): Promise<void> {
    const leftOver = mayClear ? [...there].filter(isPieceName) : []
    for (const sha256 of new Set([...own, ...leftOver])) {
      if (!kept.has(sha256)) await remove(sha256)
    }
  }

  async function remove(sha256: string): Promise<void> {
    await pieces.remove(sha256)
    own.delete(sha256)
  }

  return write
}

function layoutsOf({ state, chunks }: NonNullable<Opening['read']>): Layouts {
  // The rest has no text yet: a list of another identity makes the first write lay it out.
  const layout = (collection: Collection): Layout => ({
    source: [...state[collection]],
    chunks: chunks[collection],
    rest: []
  })
  return {
    messages: layout('messages'),
    applications: layout('applications'),
    asks: layout('asks'),
    journal: layout('journal'),
    resumes: layout('resumes')
  }
}

function namesIn(layouts: Layouts | null): ReadonlySet<string> {
  if (layouts === null) return new Set()
  return new Set(COLLECTIONS.flatMap((collection) => layouts[collection].chunks.map(({ sha256 }) => sha256)))
}

function nameOf({ sha256, records, shape }: Chunk): PieceName {
  return { sha256, count: records.length, ...(shape === undefined ? {} : { shape }) }
}

/** The head's bytes: the small parts, the names of the pieces, and behind them the records that are in none. */
function headOf(state: State, layouts: Layouts | null): Uint8Array {
  const { version, ...small } = withoutCollections(state)
  const pieces: Partial<Record<Collection, readonly PieceName[]>> = {}
  const lists: string[] = []
  for (const collection of COLLECTIONS) {
    const { chunks, rest } = layouts?.[collection] ?? { chunks: [], rest: [] }
    if (chunks.length > 0) pieces[collection] = chunks.map(nameOf)
    lists.push(`${JSON.stringify(collection)}:[${rest.join(',')}]`)
  }
  return sealed([JSON.stringify({ version, pieces, ...small }).slice(1, -1), ...lists])
}
