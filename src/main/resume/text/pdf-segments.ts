import { lineOf, type PdfLine, type PdfText } from '../../intake/formats/pdf-rows'
import { startsWithBullet } from './line-kinds'

/** Pieces further apart than so many heights are cells of their own; in a row of many, which may be words set apart, than so many. */
const APART = 1.2
const FAR = 2
const FEW_PIECES = 4

/** Pieces of a row that stand so close that they read as one. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly pieces: readonly PdfText[]
}

/** The segments of a row from left to right, where gaps of more than `gap` heights part them. A bullet goes with its words. */
export function segmentsOf({ pieces, y, height }: PdfLine, gap: number): readonly Segment[] {
  const groups: PdfText[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last === undefined || (piece.x - right > height * gap && !isBulletAlone(last))) groups.push([piece])
    else last.push(piece)
    right = Math.max(right, piece.x + piece.width)
  }
  return groups.map((group) => {
    const { text, x, right: end } = lineOf(y, height, group)
    return { text, x, right: end, pieces: group }
  })
}

function isBulletAlone(pieces: readonly PdfText[]): boolean {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
  return /^[\ue000-\uf8ff]$/.test(text) || (text.length === 1 && startsWithBullet(`${text} `))
}

/** What of a row stands far apart: cells, a date at the margin. */
export function cellsOf(line: PdfLine): readonly Segment[] {
  const cells = segmentsOf(line, APART)
  return cells.length <= FEW_PIECES ? cells : segmentsOf(line, FAR)
}
