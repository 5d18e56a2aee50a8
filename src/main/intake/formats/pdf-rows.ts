/** A piece of text on a page. All measures are in points, `x` from the left and `y` from the bottom. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A name that pieces of one font have in common. */
  readonly font?: string
}

/** The pieces of one height, as they read. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** From left to right. */
  readonly pieces: readonly PdfText[]
  /** They stand far apart: a row of a table or of a header. */
  readonly isSpread: boolean
}

/** In points: text that is set smaller is taken for as high as this. */
export const LEAST_HEIGHT = 1

/** Lines from top to bottom. Pieces come in the order in which the program wrote them, which need not be that of reading. */
export function linesOf(pieces: readonly PdfText[]): readonly PdfLine[] {
  const shown = pieces.filter(({ text }) => text.trim() !== '')
  const rows: { y: number; height: number; pieces: PdfText[] }[] = []
  for (const piece of [...shown].sort((one, other) => other.y - one.y)) {
    const height = Math.max(piece.height, LEAST_HEIGHT)
    const row = rows.at(-1)
    if (row !== undefined && row.y - piece.y < Math.min(height, row.height) * 0.5) {
      row.pieces.push(piece)
      row.height = Math.max(row.height, height)
    } else {
      rows.push({ y: piece.y, height, pieces: [piece] })
    }
  }
  return rows.map(({ y, height, pieces }) =>
    lineOf(
      y,
      height,
      pieces.sort((one, other) => one.x - other.x)
    )
  )
}

/** A line of pieces that are in order. */
export function lineOf(y: number, height: number, pieces: readonly PdfText[]): PdfLine {
  const texts: string[] = []
  let right = pieces[0]?.x ?? 0
  let isSpread = false
  for (const piece of pieces) {
    // A gap as wide as a thin space is one: many programs place words without writing the space.
    const isGap = piece.x - right > height * 0.15
    if (isGap && texts.length > 0 && !texts.at(-1)?.endsWith(' ')) texts.push(' ')
    texts.push(piece.text)
    isSpread ||= piece.x - right > height * 3
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: texts.join('').trim(), x: pieces[0]?.x ?? 0, right, y, height, pieces, isSpread }
}

/** The distance from one line to the next that is the most frequent of the small ones: the page's line spacing. */
export function usualPitch(lines: readonly PdfLine[]): number {
  const gaps: number[] = []
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next !== undefined) gaps.push(line.y - next.y)
  }
  const height = Math.max(LEAST_HEIGHT, ...lines.slice(0, 1).map((line) => line.height))
  const close = gaps.filter((gap) => gap > 0 && gap < height * 2.2).sort((one, other) => one - other)
  return close[Math.floor(close.length / 4)] ?? height * 1.2
}
