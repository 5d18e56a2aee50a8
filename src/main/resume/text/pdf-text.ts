import type { ResumeLine } from '../../../shared/domain/resume'
import type { PdfPages } from '../../intake/formats/pdf'
import { edgeKey, PAGE_NUMBER, repeatedEdges } from '../../intake/formats/pdf-lines'
import { linesOf, type PdfLine, type PdfText } from '../../intake/formats/pdf-rows'
import { marginOf } from './pdf-breaks'
import { pageOrder } from './pdf-columns'
import { LEAST_FULL, lineOfRow, linesOfBlock, type Sheet } from './pdf-paragraphs'

/** What a PDF says, and whether its columns are mixed up in the file. */
export interface PdfResume {
  readonly lines: readonly ResumeLine[]
  readonly isMixed: boolean
}

/** The lines of a PDF's pages in reading order. A line that broke at the margin is joined with the one that it goes on in. */
export function pdfText({ pages }: PdfPages): PdfResume {
  const rows = pages.map(linesOf)
  const repeated = repeatedEdges(rows)
  const sheet: Sheet = { height: usualHeight(rows.flat()), margin: marginOf(rows.flat(), LEAST_FULL) }
  let isMixed = false
  const lines: ResumeLine[] = []
  for (const [at, page] of rows.entries()) {
    const { header, body, footer } = edgesOf(page, repeated, at > 0)
    const order = pageOrder(body, placesIn(pages[at] ?? []))
    isMixed ||= order.isMixed
    const number = at + 1
    lines.push(...header.map((line) => lineOfRow(line, number, 'header')))
    for (const block of order.blocks) pushGoingOn(lines, linesOfBlock(block, number, sheet, lines.length === 0))
    lines.push(...footer.map((line) => lineOfRow(line, number, 'footer')))
  }
  return { lines: lines.filter(({ text }) => text !== ''), isMixed }
}

function placesIn(pieces: readonly PdfText[]): (piece: PdfText) => number {
  const places = new Map(pieces.map((piece, at) => [piece, at]))
  return (piece) => places.get(piece) ?? 0
}

/** The height in which most letters are set, in points. */
function usualHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

interface Edges {
  readonly header: readonly PdfLine[]
  readonly body: readonly PdfLine[]
  readonly footer: readonly PdfLine[]
}

/** Parts the page's number, and what later pages repeat at their edges, from the rest. */
function edgesOf(lines: readonly PdfLine[], repeated: ReadonlySet<string>, isLater: boolean): Edges {
  const isEdge = (line: PdfLine | undefined): boolean =>
    line !== undefined && (PAGE_NUMBER.test(line.text) || (isLater && repeated.has(edgeKey(line))))
  const first = isEdge(lines[0]) ? 1 : 0
  const last = lines.length > 1 && isEdge(lines.at(-1)) ? lines.length - 1 : lines.length
  return { header: lines.slice(0, first), body: lines.slice(first, last), footer: lines.slice(last) }
}

/** A sentence that goes on over the page, or in the next column, is one line, at its first page. */
function pushGoingOn(lines: ResumeLine[], next: readonly ResumeLine[]): void {
  const [first, ...rest] = next
  const at = lines.findLastIndex(({ part }) => part === 'body')
  const last = lines[at]
  const goesOn =
    last !== undefined &&
    first !== undefined &&
    last.text.length >= LEAST_FULL &&
    !last.isHeading &&
    !first.isBullet &&
    !/[.!?:;]$/.test(last.text) &&
    /^\p{Ll}/u.test(first.text)
  if (goesOn) lines[at] = { ...last, text: `${last.text} ${first.text}` }
  for (const line of goesOn ? rest : next) lines.push(line)
}
