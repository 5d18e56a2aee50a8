import type { ResumeLine } from '../../../shared/domain/resume'
import { isSectionName, startsWithBullet, withPlainBullet } from './line-kinds'
import { tidyLine } from './line-text'

type Part = ResumeLine['part']

/** How a paragraph is set. */
export interface ParagraphStyle {
  readonly isHeading: boolean
  readonly isBullet: boolean
}

interface Paragraph {
  text: string
  style: ParagraphStyle
}

/** Cells of a row that fill no more than this together stand on one line. In UTF-16 units. */
const LONGEST_ROW = 160
const LONGEST_LABEL = 32
/** Paragraphs, boxes and tables in each other: no program writes more, and the rest is read as if it stood beside. */
const MOST_OPEN = 200

/**
 * Gathers the lines of a document while a walk through its markup tells what opens and closes. Boxes come before the
 * paragraph that they hang on, tables row by row. What is never closed is closed at the end; what was never opened is passed over.
 */
export class DocumentLines {
  readonly #sinks: ResumeLine[][] = [[]]
  readonly #rows: ResumeLine[][][] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #parts: Part[]

  constructor(part: Part) {
    this.#parts = [part]
  }

  openParagraph(style: ParagraphStyle): void {
    if (this.#paragraphs.length < MOST_OPEN) this.#paragraphs.push({ text: '', style })
  }

  /** For markup that tells how a paragraph is set after it has opened. */
  setStyle(style: ParagraphStyle): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.style = style
  }

  /** Text outside of paragraphs shows nothing. A line break parts lines. */
  add(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.text += text
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    const texts = paragraph.text.split('\n').map(tidyLine)
    const filled = texts.filter((text) => text !== '')
    for (const [at, text] of filled.entries()) this.#push(text, paragraph.style, at)
  }

  openBox(): void {
    const part = this.#parts.at(-1)
    if (this.#parts.length < MOST_OPEN)
      this.#parts.push(part === 'body' || part === 'table' ? 'text_box' : (part ?? 'body'))
  }

  closeBox(): void {
    if (this.#parts.length > 1) this.#parts.pop()
  }

  openRow(): void {
    if (this.#rows.length < MOST_OPEN) this.#rows.push([])
  }

  openCell(): void {
    if (this.#sinks.length >= MOST_OPEN) return
    this.#sinks.push([])
    this.#parts.push(this.#parts.at(-1) === 'body' ? 'table' : (this.#parts.at(-1) ?? 'table'))
  }

  closeCell(): void {
    const cell = this.#sinks.length > 1 ? this.#sinks.pop() : undefined
    if (cell === undefined) return
    this.closeBox()
    const row = this.#rows.at(-1)
    if (row !== undefined) row.push(cell)
    else for (const line of cell) this.#sinks.at(-1)?.push(line)
  }

  closeRow(): void {
    const cells = this.#rows.pop()?.filter((cell) => cell.length > 0)
    for (const line of linesOfRow(cells ?? [])) this.#sinks.at(-1)?.push(line)
  }

  /** All lines, once the walk is over. */
  finish(): readonly ResumeLine[] {
    while (this.#paragraphs.length > 0) this.closeParagraph()
    while (this.#sinks.length > 1) this.closeCell()
    while (this.#rows.length > 0) this.closeRow()
    return this.#sinks[0] ?? []
  }

  #push(raw: string, { isHeading, isBullet }: ParagraphStyle, at: number): void {
    const text = withPlainBullet(raw)
    const part = this.#parts.at(-1) ?? 'body'
    this.#sinks.at(-1)?.push({
      text,
      page: null,
      part,
      isHeading: isHeading || isSectionName(text),
      isBullet: !isHeading && ((isBullet && at === 0) || startsWithBullet(text))
    })
  }
}

/**
 * A row of short cells is one line, its cells parted by tabs, and a date or label before what it belongs to stands on its first
 * line; a row that lays out a page is read cell by cell.
 */
function linesOfRow(cells: readonly (readonly ResumeLine[])[]): readonly ResumeLine[] {
  const lines = cells.flat()
  const [first, ...rest] = lines
  if (first === undefined || rest.length === 0) return lines
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (lines.length === cells.length && length <= LONGEST_ROW) return [inOneLine(first, lines)]
  const isLabel = cells.length === 2 && cells[0]?.length === 1 && first.text.length <= LONGEST_LABEL
  const [second, ...others] = rest
  if (!isLabel || first.isHeading || second === undefined || second.isHeading) return lines
  return [inOneLine(first, [first, second]), ...others]
}

function inOneLine(first: ResumeLine, lines: readonly ResumeLine[]): ResumeLine {
  return { ...first, text: lines.map(({ text }) => text).join('\t'), isHeading: false }
}
