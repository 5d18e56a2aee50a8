import {
  COLLECTIONS,
  type Collection,
  type PieceName,
  type PieceNames,
  pieceNamesOf,
  RECORD_SHAPE
} from '../../shared/state/head'
import { bringToCurrent } from '../../shared/state/migrate'
import { CURRENT_VERSION, type State } from '../../shared/state/state'
import type { Copy, DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'
import { fitRecords, fitState } from './fit-state'
import type { Pace } from './pace'
import { type PieceFolder, type PieceRead, recordsOf } from './piece-folder'
import type { Chunk } from './piece-layout'
import { unsealed } from './sealed-json'

/** Pieces are asked for so many at a time, so that the disk works while one is parsed. */
const READ_AHEAD = 12

/** The first version whose file ends with a hash of itself. */
const FIRST_SEALED_VERSION = 2

/** The pieces of each collection that are in memory. */
export type Chunks = Readonly<Record<Collection, readonly Chunk[]>>

/** A state that was read, and where it lies. */
export interface ReadState {
  readonly state: State
  readonly chunks: Chunks
  /** The version that the file has. */
  readonly from: number
  /** Pieces whose bytes were taken from elsewhere, because those in the folder were not good. */
  readonly mended: readonly MendedPiece[]
}

/** A piece that is whole in memory and not in its folder. */
export interface MendedPiece {
  readonly sha256: string
  /** Something that is not it lies under its name. */
  readonly isThere: boolean
}

/** Gives the bytes of that hash from a second place, checked, or why there are none. Never rejects for the disk's sake. */
export type SecondSource = (sha256: string) => Promise<PieceRead>

/** Pieces that a head names and that could not be read. */
export interface Losses {
  /** How many records were in them. */
  readonly records: number
  readonly damaged: readonly string[]
  /** The disk refused to give one that may be good. */
  readonly inaccessible: boolean
}

/** What one of the two copies of the state turned out to be. `incomplete`: all that its good pieces hold. */
export type Examined =
  | (ReadState & { readonly kind: 'good' })
  | (ReadState & { readonly kind: 'incomplete'; readonly losses: Losses })
  | { readonly kind: 'missing' | 'newer' | 'damaged' | 'inaccessible' }

interface Gathered {
  readonly values: Readonly<Record<Collection, readonly unknown[]>>
  readonly chunks: Chunks
  readonly mended: readonly MendedPiece[]
  readonly losses: Losses | null
}

/** Where pieces come from. */
interface Sources {
  readonly pieces: PieceFolder
  readonly second: SecondSource
}

/**
 * Reads a copy of the state with its pieces, in steps that let the event loop turn. Never rejects for the disk's sake.
 * @param second asked for a piece before its records are given up
 */
export async function readCopy(
  file: DurableFile,
  pieces: PieceFolder,
  copy: Copy,
  pace: Pace,
  second: SecondSource = async () => ({ kind: 'missing' })
): Promise<Examined> {
  let bytes: Uint8Array | null
  try {
    bytes = await file.read(copy)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return { kind: 'inaccessible' }
  }
  if (bytes === null) return { kind: 'missing' }
  const content = unsealed(bytes)
  if (content === null || content.seal === 'wrong') return { kind: 'damaged' }
  const head: Readonly<Record<string, unknown>> = Object(content.value)
  const { version } = head
  if (typeof version !== 'number' || version < FIRST_SEALED_VERSION || version > CURRENT_VERSION) {
    return readWhole(content.value, pace)
  }
  return content.seal === 'right' ? readHead(head, version, { pieces, second }, pace) : { kind: 'damaged' }
}

/** A file that holds everything itself, of the time before pieces, or one that says it is newer. */
async function readWhole(value: unknown, pace: Pace): Promise<Examined> {
  const brought = bringToCurrent(value)
  if (brought.kind === 'newer') return { kind: 'newer' }
  const state = brought.kind === 'brought' ? await fitState(brought.value, pace) : null
  if (state === null || brought.kind !== 'brought') return { kind: 'damaged' }
  return { kind: 'good', state, chunks: noChunks(), from: brought.from, mended: [] }
}

async function readHead(
  { pieces: named, ...head }: Readonly<Record<string, unknown>>,
  version: number,
  sources: Sources,
  pace: Pace
): Promise<Examined> {
  const names = pieceNamesOf({ pieces: named })
  // Its hash is right: it was written like this, by a release that keeps more in pieces.
  if (names === null) return { kind: 'newer' }
  const isCurrent = version === CURRENT_VERSION
  const { values, chunks, mended, losses } = await gather(names, sources, isCurrent, pace)
  // Records of the current version fit already; those of an older one are brought forward with all that belongs to them.
  const brought = bringToCurrent(isCurrent ? head : joined(values, head))
  const rest = brought.kind === 'brought' ? await fitState(brought.value, pace) : null
  if (rest === null) return { kind: 'damaged' }
  // Each record of `values` fits its collection where the version is the current one, see `gather`.
  const state = isCurrent ? (joined(values, { ...rest }) as unknown as State) : rest
  const read = { state, chunks: isCurrent ? chunks : noChunks(), from: version, mended }
  return losses === null ? { kind: 'good', ...read } : { kind: 'incomplete', ...read, losses }
}

/** Reads all pieces. Where `fitting`, one with a record that does not fit its collection counts as damaged. */
async function gather(names: PieceNames, sources: Sources, fitting: boolean, pace: Pace): Promise<Gathered> {
  const values: Record<Collection, unknown[]> = { messages: [], applications: [], asks: [], journal: [], resumes: [] }
  const chunks: Record<Collection, Chunk[]> = { messages: [], applications: [], asks: [], journal: [], resumes: [] }
  const damaged: string[] = []
  const mended: MendedPiece[] = []
  let lost = 0
  let inaccessible = false
  const wanted = COLLECTIONS.flatMap((collection) => names[collection].map((name) => ({ collection, name })))

  for await (const [{ collection, name }, read] of inOrder(wanted, ({ name }) => sources.pieces.read(name.sha256))) {
    if (pace.isDue()) await pace.rest()
    const taken = await takePiece(collection, name, read, sources, fitting, pace)
    if (typeof taken !== 'string') {
      // One by one: so many arguments as a spread makes may be too many.
      for (const record of taken.records) values[collection].push(record)
      chunks[collection].push({ ...name, byteLength: taken.byteLength, records: taken.records })
      if (taken.isMended) mended.push({ sha256: name.sha256, isThere: read.kind !== 'missing' })
    } else {
      lost += name.count
      if (taken === 'inaccessible') inaccessible = true
      if (read.kind === 'there') damaged.push(name.sha256)
    }
  }
  return { values, chunks, mended, losses: lost === 0 ? null : { records: lost, damaged, inaccessible } }
}

interface TakenPiece {
  readonly records: readonly object[]
  readonly byteLength: number
  readonly isMended: boolean
}

/** A piece as it was read or, where that is not good, from the second source; `inaccessible` where one of them may be good. */
async function takePiece(
  collection: Collection,
  name: PieceName,
  read: PieceRead,
  { second }: Sources,
  fitting: boolean,
  pace: Pace
): Promise<TakenPiece | 'lost' | 'inaccessible'> {
  let inaccessible = false
  for (const isMended of [false, true]) {
    const found = isMended ? await second(name.sha256) : read
    if (found.kind === 'inaccessible') inaccessible = true
    const bytes = found.kind === 'there' ? found.bytes : null
    const records = bytes === null ? null : await recordsIn(collection, name, bytes, fitting, pace)
    // Records that fit are objects; those of other versions are brought forward before anybody looks at them as such.
    if (bytes !== null && records !== null) {
      return { records: records as readonly object[], byteLength: bytes.byteLength, isMended }
    }
  }
  return inaccessible ? 'inaccessible' : 'lost'
}

/** The records of a piece, or null where its bytes are not what the name says. */
export async function recordsIn(
  collection: Collection,
  { sha256, count, shape }: PieceName,
  bytes: Uint8Array,
  fitting: boolean,
  pace: Pace
): Promise<readonly unknown[] | null> {
  const records = recordsOf(sha256, bytes)
  if (records === null || records.length !== count) return null
  // Checked before it was written, and its hash is right.
  if (fitting && shape === RECORD_SHAPE) return records
  return fitting ? fitRecords(collection, records, pace) : records
}

/** Results in the order of what was wanted, some of them asked for ahead. */
export async function* inOrder<T, R>(
  wanted: readonly T[],
  start: (one: T) => Promise<R>
): AsyncGenerator<readonly [T, R]> {
  const underWay: Promise<readonly [T, R]>[] = []
  for (const one of wanted) {
    underWay.push(start(one).then((result) => [one, result] as const))
    const first = underWay.length > READ_AHEAD ? underWay.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const left of underWay) yield await left
}

/** The records of the pieces before those of the head. */
function joined(
  values: Gathered['values'],
  head: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  const lists = COLLECTIONS.map((collection) => {
    const rest = head[collection] ?? []
    return [collection, Array.isArray(rest) ? [...values[collection], ...rest] : rest] as const
  })
  return { ...head, ...Object.fromEntries(lists) }
}

function noChunks(): Chunks {
  return { messages: [], applications: [], asks: [], journal: [], resumes: [] }
}
