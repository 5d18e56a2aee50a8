import { lineOf, type PdfLine, type PdfText, usualPitch } from './pdf-rows'

/** Lines that are read one below the other: what stands across a page, or one of its columns. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[]
  /** How far its running text reaches to the right; null where that is the page's own margin. */
  readonly margin: number | null
}

/** A gap of so many heights parts columns; justified words stand closer. */
const GUTTER = 1.4
/** Columns are looked for where lines start in at least so many rows; so many such places on a page are tried. */
const LEAST_ROWS = 3
const MOST_PLACES = 4
/** Parts of a page that are set in columns, beyond which the rest of it is read across. */
const MOST_PARTS = 8
const MOST_COLUMNS = 4

/** Shorter lines of a column did not break because they were full. In UTF-16 units. */
export const LEAST_WRAPPED_IN_COLUMN = 18

/**
 * A page's lines in the order of reading. Text that is set in columns is read one column after the other; tables, letterheads and
 * all else stay row by row: only where sentences run on from line to line on both sides there are columns.
 */
export function blocksOf(lines: readonly PdfLine[]): readonly PdfBlock[] {
  return splitIn(lines, MOST_COLUMNS)
}

function splitIn(lines: readonly PdfLine[], most: number): readonly PdfBlock[] {
  const blocks: PdfBlock[] = []
  let rest = lines
  for (let parts = 0; parts < MOST_PARTS && most > 1; parts += 1) {
    const found = columnsIn(rest)
    if (found === null) break
    const columns = [{ lines: found.left, margin: null }, ...splitIn(found.right, most - 1)]
    blocks.push({ lines: rest.slice(0, found.start), margin: null })
    for (const { lines, margin } of columns) blocks.push({ lines, margin: margin ?? marginOf(lines) })
    rest = rest.slice(found.end)
  }
  return [...blocks, { lines: rest, margin: null }].filter((block) => block.lines.length > 0)
}

function marginOf(lines: readonly PdfLine[]): number {
  return lines.reduce((margin, { text, right }) => {
    return text.length < LEAST_WRAPPED_IN_COLUMN ? margin : Math.max(margin, right)
  }, 0)
}

interface Columns {
  /** Where the right column starts. */
  readonly x: number
  readonly start: number
  readonly end: number
  readonly left: readonly PdfLine[]
  readonly right: readonly PdfLine[]
}

/** The first part of these lines that is set in columns. */
function columnsIn(lines: readonly PdfLine[]): Columns | null {
  const found = startsAfterGap(lines).flatMap((x) => columnsAt(lines, x) ?? [])
  return found.sort((one, other) => one.start - other.start || one.x - other.x)[0] ?? null
}

/** Where lines, or text after a gap, start at the same place in several rows: the left edges of columns, the most frequent first. */
function startsAfterGap(lines: readonly PdfLine[]): readonly number[] {
  const rows = new Map<number, number>()
  const leftmost = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  for (const { pieces, height } of lines) {
    let right = leftmost
    for (const { x, width } of pieces) {
      if (x - right > height * GUTTER) rows.set(Math.round(x), (rows.get(Math.round(x)) ?? 0) + 1)
      right = Math.max(right, x + width)
    }
  }
  const often = [...rows].filter(([, count]) => count >= LEAST_ROWS)
  return often
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_PLACES)
    .map(([x]) => x)
}

/** The first run of lines that no piece crosses at `x`, where sentences run on at both sides of it. */
function columnsAt(lines: readonly PdfLine[], x: number): Columns | null {
  const isClose = closeness(lines)
  for (let start = 0; start < lines.length; ) {
    const { first, last, across } = runFrom(lines, start, x, isClose)
    if (first !== null) {
      const run = { start: withLinesAbove(first, start, isClose), end: last }
      const inside = lines.slice(run.start, run.end)
      const left = sideOf(inside, (piece) => piece.x < x - 1)
      const right = sideOf(inside, (piece) => piece.x >= x - 1)
      if (runsOn(left) && runsOn(right)) return { x, ...run, left, right }
    }
    start = across + 1
  }
  return null
}

interface Run {
  /** Index of its first line with text at the right of the place; null where there is none. */
  readonly first: number | null
  /** Index after its last line. */
  readonly last: number
  /** Index of the line that ends it, for it goes across. */
  readonly across: number
}

function runFrom(lines: readonly PdfLine[], start: number, x: number, isClose: IsClose): Run {
  let first: number | null = null
  let last = start
  let at = start
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || isAcross(line, x)) break
    const isLeft = line.right < x
    if (!isLeft) first ??= at
    // What stands at the left alone goes on with the column above it, or is no part of it.
    if (!isLeft || (at === last && first !== null && isClose(at - 1))) last = at + 1
  }
  return { first, last, across: at }
}

/** Whether a line and the one below it are lines of one paragraph. */
type IsClose = (at: number) => boolean

function closeness(lines: readonly PdfLine[]): IsClose {
  const pitch = usualPitch(lines)
  return (at) => {
    const [line, next] = [lines[at], lines[at + 1]]
    return line !== undefined && next !== undefined && line.y - next.y <= pitch * 1.35
  }
}

/** The left column may start higher than the right one. A last line of text across the page is none of it. */
function withLinesAbove(first: number, start: number, isClose: IsClose): number {
  let from = first
  while (from > start && isClose(from - 1)) from -= 1
  return from === start && isClose(start - 1) ? first : from
}

function isAcross({ pieces, height }: PdfLine, x: number): boolean {
  const ends = pieces.filter((piece) => piece.x < x - 1).map((piece) => piece.x + piece.width)
  const right = ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  return right > x || (ends.length < pieces.length && right > x - height * GUTTER * 0.5)
}

function sideOf(lines: readonly PdfLine[], isInside: (piece: PdfText) => boolean): readonly PdfLine[] {
  return lines
    .map(({ y, height, pieces }) => lineOf(y, height, pieces.filter(isInside)))
    .filter(({ text }) => text !== '')
}

/** Whether a sentence goes on from one line to the next, which starts in a small letter. */
function runsOn(lines: readonly PdfLine[]): boolean {
  const isClose = closeness(lines)
  const isFollowed = lines.some(({ text }, at) => {
    const next = lines[at + 1]?.text ?? ''
    return text.length >= LEAST_WRAPPED_IN_COLUMN && isClose(at) && /^\p{Ll}/u.test(next) && !/[.!?:;]$/.test(text)
  })
  return isFollowed && lines.length >= LEAST_ROWS
}
