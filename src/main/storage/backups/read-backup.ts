import { COLLECTIONS, type Collection, pieceNamesOf, type StoredRecord } from '../../../shared/state/head'
import { bringToCurrent } from '../../../shared/state/migrate'
import { CURRENT_VERSION, type State } from '../../../shared/state/state'
import type { DurableFile } from '../durable-file'
import { systemCodeOf } from '../file-system'
import { fitState } from '../fit-state'
import type { Pace } from '../pace'
import type { PieceFolder } from '../piece-folder'
import { inOrder, readCopy, recordsIn } from '../read-copy'
import { unsealed } from '../sealed-json'

/** Told of each record of a backup in turn. */
export type Visit = (collection: Collection, record: StoredRecord) => void

/**
 * What walking through a backup gives. `good`: its head, every piece and every record are what they must be. `damaged` names the pieces
 * that are missing or not good, none where it is the head.
 */
export type Walked =
  | { readonly kind: 'good'; readonly pieceBytes: number; readonly hasSample: boolean }
  | { readonly kind: 'damaged'; readonly pieces: readonly string[] }
  | { readonly kind: 'missing' | 'newer' | 'inaccessible' }

/**
 * Opens a backup completely, piece by piece, without holding more than one of them: the same checks as `readCopy`, for states that nobody
 * wants to have. Never rejects for the disk's sake.
 */
export async function walkBackup(file: DurableFile, pieces: PieceFolder, visit: Visit, pace: Pace): Promise<Walked> {
  let bytes: Uint8Array | null
  try {
    bytes = await file.read('newest')
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return { kind: 'inaccessible' }
  }
  if (bytes === null) return { kind: 'missing' }
  const content = unsealed(bytes)
  const head: Readonly<Record<string, unknown>> = Object(content?.value)
  if (content === null || content.seal === 'wrong') return { kind: 'damaged', pieces: [] }
  if (head.version !== CURRENT_VERSION) return walkWhole(file, pieces, visit, pace)
  if (content.seal !== 'right') return { kind: 'damaged', pieces: [] }
  return walkPieces(head, pieces, visit, pace)
}

async function walkPieces(
  { pieces: named, ...rest }: Readonly<Record<string, unknown>>,
  pieces: PieceFolder,
  visit: Visit,
  pace: Pace
): Promise<Walked> {
  const names = pieceNamesOf({ pieces: named })
  if (names === null) return { kind: 'newer' }
  const brought = bringToCurrent(rest)
  const small = brought.kind === 'brought' ? await fitState(brought.value, pace) : null
  if (small === null) return { kind: 'damaged', pieces: [] }
  const bad: string[] = []
  let pieceBytes = 0
  let inaccessible = false
  const wanted = COLLECTIONS.flatMap((collection) => names[collection].map((name) => ({ collection, name })))
  for await (const [{ collection, name }, read] of inOrder(wanted, ({ name }) => pieces.read(name.sha256))) {
    if (pace.isDue()) await pace.rest()
    // Without the name of their shape, so that every record is held against its schema once more.
    const { sha256, count } = name
    const isThere = read.kind === 'there'
    const records = isThere ? await recordsIn(collection, { sha256, count }, read.bytes, true, pace) : null
    if (read.kind === 'inaccessible') inaccessible = true
    if (records === null) bad.push(sha256)
    if (records === null || !isThere) continue
    pieceBytes += read.bytes.byteLength
    // `recordsIn` gave what fits the collection.
    await visitAll(collection, records as readonly StoredRecord[], visit, pace)
  }
  if (inaccessible) return { kind: 'inaccessible' }
  if (bad.length > 0) return { kind: 'damaged', pieces: [...new Set(bad)] }
  await visitState(small, visit, pace)
  return { kind: 'good', pieceBytes, hasSample: small.sample !== null }
}

/** Of another version: brought forward as a whole. */
async function walkWhole(file: DurableFile, pieces: PieceFolder, visit: Visit, pace: Pace): Promise<Walked> {
  const read = await readCopy(file, pieces, 'newest', pace)
  if (read.kind === 'incomplete') {
    return read.losses.inaccessible ? { kind: 'inaccessible' } : { kind: 'damaged', pieces: read.losses.damaged }
  }
  if (read.kind === 'damaged') return { kind: 'damaged', pieces: [] }
  if (read.kind !== 'good') return { kind: read.kind }
  await visitState(read.state, visit, pace)
  return { kind: 'good', pieceBytes: 0, hasSample: read.state.sample !== null }
}

async function visitState(state: State, visit: Visit, pace: Pace): Promise<void> {
  for (const collection of COLLECTIONS) await visitAll(collection, state[collection], visit, pace)
}

async function visitAll(
  collection: Collection,
  records: readonly StoredRecord[],
  visit: Visit,
  pace: Pace
): Promise<void> {
  for (const record of records) {
    if (pace.isDue()) await pace.rest()
    visit(collection, record)
  }
}
