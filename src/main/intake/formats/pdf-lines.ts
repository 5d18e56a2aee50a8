/** A piece of text on a page. All measures are in points, `x` from the left and `y` from the bottom. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** Its pieces stand far apart: a row of a table or of a header. */
  readonly isSpread: boolean
}

/** Numbers of pages as programs print them, alone on their line. */
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|p\.)\s*)?-?\s*\d{1,3}\s*(?:(?:of|von|de|di|van|sur|\/)\s*\d{1,3})?\s*-?$/i

/** What a browser prints at the edges of a page: the address, and "2/3". */
const BROWSER_EDGE = /^(?:https?:\/\/|file:\/\/\/|about:)\S*(?:\s+\d{1,3}\/\d{1,3})?$/i

const LEAST_HEIGHT = 1

/** Shorter lines were not wrapped at a margin: greetings, names, addresses. In UTF-16 units. */
const LEAST_WRAPPED = 40

/**
 * The text of a document's pages as it reads: pieces of one height are a line, lines that were wrapped at the margin are
 * joined, gaps between lines part paragraphs. Addresses, page numbers and lines that every page repeats at its edges go.
 */
export function textOfPages(pages: readonly (readonly PdfText[])[]): string {
  const lined = pages.map(linesOf)
  const repeated = repeatedEdges(lined)
  const bare = lined.map((lines) => withoutEdges(lines, repeated))
  const margin = marginOf(bare.flat())
  return bare
    .map((lines) => paragraphsOf(lines, margin))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** How far running text reaches to the right. */
function marginOf(lines: readonly PdfLine[]): number {
  return lines.reduce((margin, { right, text, isSpread }) => {
    return isSpread || text.length < LEAST_WRAPPED ? margin : Math.max(margin, right)
  }, 0)
}

/** Lines from top to bottom. Pieces come in the order in which the program wrote them, which need not be that of reading. */
function linesOf(pieces: readonly PdfText[]): readonly PdfLine[] {
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
  return rows.map(lineOf)
}

function lineOf({ y, height, pieces }: { y: number; height: number; pieces: PdfText[] }): PdfLine {
  const sorted = pieces.sort((one, other) => one.x - other.x)
  let text = ''
  let right = sorted[0]?.x ?? 0
  let isSpread = false
  for (const piece of sorted) {
    // A gap as wide as a thin space is one: many programs place words without writing the space.
    const gap = piece.x - right > height * 0.15
    text += gap && text !== '' && !text.endsWith(' ') ? ` ${piece.text}` : piece.text
    isSpread ||= piece.x - right > height * 3
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: text.trim(), x: sorted[0]?.x ?? 0, right, y, height, isSpread }
}

function paragraphsOf(lines: readonly PdfLine[], margin: number): string {
  const pitch = usualPitch(lines)
  let text = ''
  let last: PdfLine | null = null
  for (const line of lines) {
    if (last === null) text = line.text
    else if (last.y - line.y > pitch * 1.35) text += `\n\n${line.text}`
    else if (isWrapped(last, line, margin)) text += text.endsWith('\u00ad') ? line.text : ` ${line.text}`
    else text += `\n${line.text}`
    last = line
  }
  return text
}

/** The distance from one line to the next that is the most frequent of the small ones: the page's line spacing. */
function usualPitch(lines: readonly PdfLine[]): number {
  const gaps: number[] = []
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next !== undefined) gaps.push(line.y - next.y)
  }
  const height = Math.max(LEAST_HEIGHT, ...lines.slice(0, 1).map((line) => line.height))
  const close = gaps.filter((gap) => gap > 0 && gap < height * 2.2).sort((one, other) => one - other)
  return close[Math.floor(close.length / 4)] ?? height * 1.2
}

/** Whether the next line's first word had no more room on this line. */
function isWrapped(line: PdfLine, next: PdfLine, margin: number): boolean {
  if (line.isSpread || line.text.length < LEAST_WRAPPED || /^(?:[-•*·‣▪–]|\d{1,2}[.)])\s/.test(next.text)) return false
  if (/^\p{Lu}[\p{L}-]{0,20}:\s/u.test(next.text)) return false
  const perUnit = (line.right - line.x) / line.text.length
  const firstWord = /^\S*/.exec(next.text)?.[0].length ?? 0
  // Letters differ in width, and programs that hyphenate leave ragged edges.
  return line.right + (firstWord + 1) * perUnit > margin - (margin - line.x) * 0.08
}

/** Top and bottom lines that at least two pages share, numbers aside. */
function repeatedEdges(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const edge of new Set([lines[0], lines.at(-1)].map(edgeKey))) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  return new Set([...counts].filter(([edge, count]) => edge !== '' && count > 1).map(([edge]) => edge))
}

function edgeKey(line: PdfLine | undefined): string {
  return line?.text.replace(/\d+/g, '#') ?? ''
}

function withoutEdges(lines: readonly PdfLine[], repeated: ReadonlySet<string>): readonly PdfLine[] {
  return lines.filter((line, at) => {
    const isEdge = at === 0 || at === lines.length - 1
    if (!isEdge) return true
    return !repeated.has(edgeKey(line)) && !PAGE_NUMBER.test(line.text) && !BROWSER_EDGE.test(line.text)
  })
}
