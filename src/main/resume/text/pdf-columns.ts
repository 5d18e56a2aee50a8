import { LEAST_HEIGHT, lineOf, type PdfLine, type PdfText, usualPitch } from '../../intake/formats/pdf-rows'
import { isSectionName, startsWithBullet } from './line-kinds'
import { type Segment, segmentsOf } from './pdf-segments'

/** Lines of a page that are read one below the other. */
export interface PageBlock {
  readonly lines: readonly PdfLine[]
  readonly isColumn: boolean
}

/** A page in the order in which a person reads it. */
export interface PageOrder {
  readonly blocks: readonly PageBlock[]
  /** Whether the file itself has the words of columns in another order: row by row across them. */
  readonly isMixed: boolean
}

/** How columns are told, in heights of their text. */
interface Spacing {
  /** Pieces that stand further apart may be of two columns. */
  readonly gap: number
  /** So much stays free between columns. */
  readonly free: number
  /** Fewer lines are no column. */
  readonly leastLines: number
}

/** Words never stand so far apart. */
const WIDE: Spacing = { gap: 1.2, free: 0.8, leastLines: 3 }
/** Words may, but not in so many rows below each other with nothing across: a sidebar with a gutter of two millimetres. */
const NARROW: Spacing = { gap: 0.4, free: 0.4, leastLines: 6 }
/** Columns in columns, and bands below each other, beyond which a page is read row by row. */
const MOST_SPLITS = 12
/** No resume has more rows on a page, nor text that starts in more places. */
const MOST_ROWS = 400
const MOST_PLACES = 60
const MOST_SEGMENTS = 16
/** Shorter lines did not break because they were full. In UTF-16 units. */
const LEAST_FULL = 18

/**
 * The lines of a page in reading order: what is set in columns is read one column after the other, a sidebar as well as running
 * text. Tables, dates beside their posts, and labels before their lines stay row by row. `orderOf` gives a piece's place in the file.
 */
export function pageOrder(lines: readonly PdfLine[], orderOf: (piece: PdfText) => number): PageOrder {
  const splits: Columns[] = []
  const blocks = lines.length > MOST_ROWS ? [{ lines, isColumn: false }] : blocksOf(lines, false, splits)
  return { blocks, isMixed: splits.some((columns) => isMixedUp(columns, orderOf)) }
}

/** A band of rows with a free strip down its middle. */
interface Columns {
  readonly start: number
  readonly end: number
  readonly left: readonly PdfLine[]
  readonly right: readonly PdfLine[]
  readonly score: number
}

function blocksOf(lines: readonly PdfLine[], isColumn: boolean, splits: Columns[]): readonly PageBlock[] {
  if (lines.length === 0) return []
  const found = splits.length < MOST_SPLITS ? columnsIn(lines) : null
  if (found === null) return [{ lines, isColumn }]
  splits.push(found)
  return [
    ...blocksOf(lines.slice(0, found.start), isColumn, splits),
    ...blocksOf(found.left, true, splits),
    ...blocksOf(found.right, true, splits),
    ...blocksOf(lines.slice(found.end), isColumn, splits)
  ]
}

interface Row {
  readonly line: PdfLine
  readonly segments: readonly Segment[]
}

function columnsIn(lines: readonly PdfLine[]): Columns | null {
  const [wide, narrow] = [columnsOf(lines, WIDE), columnsOf(lines, NARROW)]
  return narrow !== null && narrow.score > (wide?.score ?? 0) ? narrow : wide
}

function columnsOf(lines: readonly PdfLine[], spacing: Spacing): Columns | null {
  const rows = lines.map((line) => ({ line, segments: fewSegmentsOf(line, spacing.gap) }))
  const found = startsIn(rows).flatMap((x) => bandsAt(rows, x, spacing))
  return found.sort((one, other) => other.score - one.score)[0] ?? null
}

/** Letters that are strewn over a row are no text in columns. */
function fewSegmentsOf(line: PdfLine, gap: number): readonly Segment[] {
  const segments = segmentsOf(line, gap)
  const { text, x, right, pieces } = line
  return segments.length > MOST_SEGMENTS ? [{ text, x, right, pieces }] : segments
}

/** Where segments start in several rows, the most frequent first. */
function startsIn(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>()
  const leftmost = Math.min(...rows.map(({ line }) => line.x))
  for (const { x } of rows.flatMap(({ segments }) => segments)) {
    if (x > leftmost + 20) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1)
  }
  const often = [...counts].sort(([, one], [, other]) => other - one)
  return often.slice(0, MOST_PLACES).map(([x]) => x)
}

/** The bands of rows that leave a strip free at the left of `x`, and are columns. */
function bandsAt(rows: readonly Row[], x: number, spacing: Spacing): readonly Columns[] {
  const bands: Columns[] = []
  let start = 0
  for (let at = 0; at <= rows.length; at += 1) {
    const row = rows[at]
    if (row !== undefined && !isAcross(row, x, spacing.free)) continue
    const band = at - start >= spacing.leastLines ? bandOf(rows.slice(start, at), start, x, spacing.leastLines) : null
    if (band !== null) bands.push(band)
    start = at + 1
  }
  return bands
}

function isAcross({ line, segments }: Row, x: number, free: number): boolean {
  return segments.some((segment) => segment.x < x - 0.5 && segment.right > x - line.height * free)
}

function bandOf(rows: readonly Row[], from: number, x: number, leastLines: number): Columns | null {
  const end = from + rows.length
  const sides = rows.map((row) => sidesOf(row, x))
  const start = from + titleRows(sides)
  const band = sides.slice(start - from)
  if (!areColumns(band, leastLines)) return null
  const left = band.flatMap((row) => row.left ?? [])
  const right = band.flatMap((row) => row.right ?? [])
  const strip = Math.min(...right.map((line) => line.x)) - Math.max(...left.map((line) => line.right))
  return { start, end, left, right, score: Math.min(left.length, right.length) * 10 + Math.min(strip, 100) }
}

interface Sides {
  readonly left: PdfLine | null
  readonly right: PdfLine | null
}

function sidesOf({ segments }: Row, x: number): Sides {
  const side = (isInside: (segment: Segment) => boolean): PdfLine | null => {
    const pieces = segments.filter(isInside).flatMap((segment) => segment.pieces)
    const [first] = pieces
    if (first === undefined) return null
    // The row may lie between the lines of two columns.
    const y = pieces.reduce((most, piece) => Math.max(most, piece.y), first.y)
    return lineOf(
      y,
      pieces.reduce((most, piece) => Math.max(most, piece.height), LEAST_HEIGHT),
      pieces
    )
  }
  return { left: side((segment) => segment.x < x - 0.5), right: side((segment) => segment.x >= x - 0.5) }
}

/** How many rows at the top are the name and what goes with it, set large over one side alone. */
function titleRows(sides: readonly Sides[]): number {
  const isLeft = sides[0]?.left != null
  const until = sides.findIndex(({ left, right }) => (isLeft ? right : left) !== null)
  const heights = sides.map((row) => (row.left ?? row.right)?.height ?? 0).sort((one, other) => one - other)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const isLarge = sides.slice(0, until).some((row) => ((row.left ?? row.right)?.height ?? 0) > usual * 1.3)
  return until > 0 && until <= 4 && isLarge ? until : 0
}

/** Whether two sides are read one after the other, and not row by row. */
function areColumns(sides: readonly Sides[], leastLines: number): boolean {
  const left = sides.flatMap((row) => row.left ?? [])
  const right = sides.flatMap((row) => row.right ?? [])
  const least = Math.min(left.length, right.length)
  if (least < leastLines) return false
  if (runsOn(left) && runsOn(right)) return true
  if (left.some(isSection) && right.some(isSection)) return true
  const both = sides.filter((row) => row.left !== null && row.right !== null).length
  // Set by themselves, the lines of two columns do not meet; those of a table, and dates beside posts, all do.
  const isApart = left.length - both >= 2 && right.length - both >= 2 && both < least * 0.6
  return isApart || goesOnBeside(sides) >= 2
}

function isSection({ text }: PdfLine): boolean {
  return isSectionName(text)
}

/** Whether a sentence goes on from one line to the next, which starts in a small letter. */
function runsOn(lines: readonly PdfLine[]): boolean {
  const pitch = usualPitch(lines)
  return lines.some((line, at) => {
    const next = lines[at + 1]
    return next !== undefined && line.y - next.y <= pitch * 1.35 && goesOn(line, next)
  })
}

function goesOn({ text }: PdfLine, next: PdfLine): boolean {
  return text.length >= LEAST_FULL && /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(text)
}

/** In how many rows one side goes on with its sentence while the other starts something: a cell of a table would be empty there. */
function goesOnBeside(sides: readonly Sides[]): number {
  return sides.filter(({ left, right }, at) => {
    const above = sides[at - 1]
    if (!left || !right || !above?.left || !above.right) return false
    const starts = ({ text }: PdfLine): boolean => /^[\p{Lu}\d]/u.test(text) || startsWithBullet(text)
    return (goesOn(above.right, right) && starts(left)) || (goesOn(above.left, left) && starts(right))
  }).length
}

/** Whether the file goes to and fro between two columns. */
function isMixedUp({ left, right }: Columns, orderOf: (piece: PdfText) => number): boolean {
  const placed = (lines: readonly PdfLine[], side: string) =>
    lines.flatMap(({ pieces }) => pieces.map((piece) => ({ side, order: orderOf(piece) })))
  const inFile = [...placed(left, 'left'), ...placed(right, 'right')].sort((one, other) => one.order - other.order)
  const jumps = inFile.filter(({ side }, at) => at > 0 && inFile[at - 1]?.side !== side).length
  return jumps >= 4 && jumps > Math.min(left.length, right.length) * 0.5
}
