import { COLLECTIONS, type Collection, type PieceName, type PieceNames, pieceNamesOf } from '../../shared/state/head'
import { bringToCurrent } from '../../shared/state/migrate'
import { CURRENT_VERSION, type State } from '../../shared/state/state'
import type { Copy, DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'
import { fitRecords, fitState } from './fit-state'
import type { Pace } from './pace'
import { type PieceFolder, recordsOf } from './piece-folder'
import type { Chunk } from './piece-layout'
import { unsealed } from './sealed-json'

/** Pieces are asked for so many at a time, so that the disk works while one is parsed. */
const READ_AHEAD = 4

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
}

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
  readonly losses: Losses | null
}

/** Reads a copy of the state with its pieces, in steps that let the event loop turn. Never rejects for the disk's sake. */
export async function readCopy(file: DurableFile, pieces: PieceFolder, copy: Copy, pace: Pace): Promise<Examined> {
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
  return content.seal === 'right' ? readHead(head, version, pieces, pace) : { kind: 'damaged' }
}

/** A file that holds everything itself, of the time before pieces, or one that says it is newer. */
async function readWhole(value: unknown, pace: Pace): Promise<Examined> {
  const brought = bringToCurrent(value)
  if (brought.kind === 'newer') return { kind: 'newer' }
  const state = brought.kind === 'brought' ? await fitState(brought.value, pace) : null
  if (state === null || brought.kind !== 'brought') return { kind: 'damaged' }
  return { kind: 'good', state, chunks: noChunks(), from: brought.from }
}

async function readHead(
  { pieces: named, ...head }: Readonly<Record<string, unknown>>,
  version: number,
  pieces: PieceFolder,
  pace: Pace
): Promise<Examined> {
  const names = pieceNamesOf({ pieces: named })
  // Its hash is right: it was written like this, by a release that keeps more in pieces.
  if (names === null) return { kind: 'newer' }
  const isCurrent = version === CURRENT_VERSION
  const { values, chunks, losses } = await gather(names, pieces, isCurrent, pace)
  // Records of the current version fit already; those of an older one are brought forward with all that belongs to them.
  const brought = bringToCurrent(isCurrent ? head : joined(values, head))
  const rest = brought.kind === 'brought' ? await fitState(brought.value, pace) : null
  if (rest === null) return { kind: 'damaged' }
  // Each record of `values` fits its collection where the version is the current one, see `gather`.
  const state = isCurrent ? (joined(values, { ...rest }) as unknown as State) : rest
  const read = { state, chunks: isCurrent ? chunks : noChunks(), from: version }
  return losses === null ? { kind: 'good', ...read } : { kind: 'incomplete', ...read, losses }
}

/** Reads all pieces. Where `fitting`, one with a record that does not fit its collection counts as damaged. */
async function gather(names: PieceNames, pieces: PieceFolder, fitting: boolean, pace: Pace): Promise<Gathered> {
  const values: Record<Collection, unknown[]> = { messages: [], applications: [], asks: [], journal: [], resumes: [] }
  const chunks: Record<Collection, Chunk[]> = { messages: [], applications: [], asks: [], journal: [], resumes: [] }
  const damaged: string[] = []
  let lost = 0
  let inaccessible = false
  const wanted = COLLECTIONS.flatMap((collection) => names[collection].map((name) => ({ collection, name })))
  for await (const [{ collection, name }, read] of inOrder(wanted, ({ name }) => pieces.read(name.sha256))) {
    if (pace.isDue()) await pace.rest()
    const records = read.kind === 'there' ? await recordsIn(collection, name, read.bytes, fitting, pace) : null
    if (records !== null && read.kind === 'there') {
      // One by one: so many arguments as a spread makes may be too many.
      for (const record of records) values[collection].push(record)
      // Records that fit are objects; chunks of other versions are not used.
      chunks[collection].push({ ...name, byteLength: read.bytes.byteLength, records: records as readonly object[] })
    } else {
      lost += name.count
      if (read.kind === 'inaccessible') inaccessible = true
      if (read.kind === 'there') damaged.push(name.sha256)
    }
  }
  return { values, chunks, losses: lost === 0 ? null : { records: lost, damaged, inaccessible } }
}

async function recordsIn(
  collection: Collection,
  { sha256, count }: PieceName,
  bytes: Uint8Array,
  fitting: boolean,
  pace: Pace
): Promise<readonly unknown[] | null> {
  const records = recordsOf(sha256, bytes)
  if (records === null || records.length !== count) return null
  return fitting ? fitRecords(collection, records, pace) : records
}

/** Results in the order of what was wanted, some of them asked for ahead. */
async function* inOrder<T, R>(wanted: readonly T[], start: (one: T) => Promise<R>): AsyncGenerator<readonly [T, R]> {
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
