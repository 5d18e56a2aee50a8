import type { Pace } from './pace'
import type { WrittenPiece } from './piece-folder'

/** A piece is cut to about so many bytes. */
const TARGET_BYTES = 256 * 1024
/** One that grew by edits is left whole up to here; so is what is put together. */
const MOST_BYTES = 2 * TARGET_BYTES
/** What is smaller joins the piece behind it. */
const LEAST_BYTES = TARGET_BYTES / 4
/** So much of a collection's end stays outside pieces: what is new is changed most, and the head is written anyway. */
const MOST_REST_BYTES = TARGET_BYTES / 2
/** A record counts for at least so much, so that a piece holds some hundred at most. */
const LEAST_RECORD_BYTES = 2 * 1024

/** Records that lie in one piece. */
export interface Chunk extends WrittenPiece {
  readonly records: readonly object[]
  /** The shape of the records as they are written, where that is known: see `RECORD_SHAPE`. */
  readonly shape?: string
}

/** Where the records of a collection lie: the first in pieces, the rest in the head. */
export interface Layout {
  /** The list this was made of, to see at a glance that it is the same. */
  readonly source: readonly object[]
  readonly chunks: readonly Chunk[]
  /** The records behind the pieces as JSON, one text each. */
  readonly rest: readonly string[]
}

/** What laying out needs: whether a chunk may stay as it is, how a new piece is written, and when to rest. */
export interface LayOutOptions {
  readonly isThere: (chunk: Chunk) => boolean
  readonly put: (lines: readonly string[]) => Promise<WrittenPiece>
  readonly pace: Pace
  /** What is known of the shape of records that go into a new piece. */
  readonly shapeOf?: (records: readonly object[]) => Pick<Chunk, 'shape'>
}

interface Line {
  readonly record: object
  readonly text: string
}

/**
 * Lays a list of records out anew, leaving the pieces of the layout before whose records are the same objects in the same order.
 * What changed between two of them becomes pieces of its own; where it is little, it takes the piece behind it along, so that
 * pieces do not fray. Only the pieces that are new are put.
 */
export async function layOut(
  source: readonly object[],
  before: readonly Chunk[],
  { isThere, put, pace, shapeOf }: LayOutOptions
): Promise<Layout> {
  const byFirst = new Map(before.filter(isThere).map((chunk) => [chunk.records[0], chunk]))
  const chunks: Chunk[] = []
  let loose: Line[] = []
  let size = 0

  async function cut(lines: readonly Line[]): Promise<void> {
    const written = await put(lines.map(({ text }) => text))
    const records = lines.map(({ record }) => record)
    chunks.push({ ...written, records, ...shapeOf?.(records) })
    loose = loose.slice(lines.length)
    size = sizeOf(loose)
  }

  for (let at = 0; at < source.length; ) {
    const record = source[at] as object // `at` is within the list
    const chunk = byFirst.get(record)
    const isFree = loose.length === 0 || size >= LEAST_BYTES
    if (chunk !== undefined && isFree && stands(chunk.records, source, at)) {
      if (loose.length > 0) await cut(loose)
      chunks.push(chunk)
      at += chunk.records.length
    } else {
      const line = { record, text: JSON.stringify(record) }
      loose.push(line)
      size += weigh(line)
      at += 1
      while (size > MOST_BYTES && loose.length > 1) await cut(firstOf(loose))
    }
    if (pace.isDue()) await pace.rest()
  }
  if (size > MOST_REST_BYTES) await cut(loose)
  return { source, chunks, rest: loose.map(({ text }) => text) }
}

/** Whether the same records stand in the list from a place on. */
function stands(records: readonly object[], source: readonly object[], at: number): boolean {
  return records.every((record, index) => source[at + index] === record)
}

/** As many lines as make a piece; one that is large by itself is not joined by others. */
function firstOf(lines: readonly Line[]): readonly Line[] {
  let size = 0
  const end = lines.findIndex((line) => {
    const isFull = size >= TARGET_BYTES || (size > 0 && size + weigh(line) > MOST_BYTES)
    size += weigh(line)
    return isFull
  })
  return end === -1 ? lines : lines.slice(0, end)
}

function weigh({ text }: Line): number {
  return Math.max(text.length, LEAST_RECORD_BYTES)
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + weigh(line), 0)
}
