import type { ResumeLine } from '../../../shared/domain/resume'
import { isWordCut, joinedWord } from '../../intake/formats/pdf-lines'
import { type PdfLine, usualPitch } from '../../intake/formats/pdf-rows'
import { isInCapitals, isSectionName, startsWithBullet, withPlainBullet } from './line-kinds'
import { tidyLine } from './line-text'
import { isBroken, LEAST_INDENT, marginOf, mayGoOn } from './pdf-breaks'
import type { PageBlock } from './pdf-columns'
import { cellsOf } from './pdf-segments'

/** Cells of a table are not broken more often. */
const MOST_CELL_LINES = 4
/** Shorter lines did not break because they were full, on a page and in a column. In UTF-16 units. */
export const LEAST_FULL = 40
const LEAST_FULL_IN_COLUMN = 18

/** Items without a bullet: how many at least, and how far in they start at most, in points. */
const LEAST_ITEMS = 3
const MOST_INDENT = 45

/** How most of a document is set: the height of its letters, and how far its lines reach to the right, in points. */
export interface Sheet {
  readonly height: number
  readonly margin: number
}

/** A line while the ones that it goes on in are joined to it. */
interface Growing {
  text: string
  readonly first: PdfLine
  last: PdfLine
  readonly isBullet: boolean
  readonly isHeading: boolean
}

/**
 * The lines of a part of a page, those joined that one sentence was broken into.
 * @param isTop whether it is the first of the document, which starts with a name and not with a heading
 */
export function linesOfBlock(
  { lines, isColumn }: PageBlock,
  page: number,
  sheet: Sheet,
  isTop: boolean
): readonly ResumeLine[] {
  const pitch = usualPitch(lines)
  const least = isColumn ? LEAST_FULL_IN_COLUMN : LEAST_FULL
  const left = lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY)
  const setting = { least, left, margin: isColumn ? marginOf(lines, least) : sheet.margin }
  const grown: Growing[] = []
  for (const line of lines) {
    const text = withPlainBullet(textOf(line).trim())
    const current = grown.at(-1)
    if (current !== undefined && mayGoOn(current, line, text, pitch) && isBroken(current.last, line, setting)) {
      current.text = joinedLine(current.text, text, isWordCut(current.last, line))
      current.last = line
    } else if (current === undefined || !goesOnInCell(current, line, text, pitch)) {
      const isHeading =
        isHeadingLine(line, text, sheet.height) && !(isTop && grown.length === 0 && !isSectionName(text))
      grown.push({ text, first: line, last: line, isBullet: startsWithBullet(text), isHeading })
    }
  }
  const isItem = itemsBySet(grown)
  return grown.map((line) => {
    const { text, isHeading } = line
    return tidied({ text, page, part: 'body', isHeading, isBullet: line.isBullet || (!isHeading && isItem(line)) })
  })
}

/** "Pointe-à-" and "Callière" are one word as well. */
function joinedLine(text: string, next: string, isCut: boolean): string {
  if (isCut) return joinedWord(text, next)
  return /\p{L}-$/u.test(text) ? text + next : `${text} ${next}`
}

/** Puts the rest of a cell that was broken in a row's last line into that cell. */
function goesOnInCell(row: Growing, line: PdfLine, text: string, pitch: number): boolean {
  if (row.first.y - line.y > pitch * 1.35 * MOST_CELL_LINES || row.last.y - line.y > pitch * 1.35) return false
  const cells = row.text.split('\t')
  const at = cellsOf(row.first).findIndex(({ x }) => Math.abs(x - line.x) < 2)
  const cell = cells[at]
  if (cells.length < 2 || cell === undefined || text.includes('\t')) return false
  if (!/^[\p{Ll}(]/u.test(text) && !/[,(&–-]$|\([^)]*$/.test(cell)) return false
  row.text = cells.map((one, index) => (index === at ? joinedLine(cell, text, false) : one)).join('\t')
  row.last = line
  return true
}

/** Browsers draw bullets without a letter: what starts a little further in, several times at the same place, are items. */
function itemsBySet(lines: readonly Growing[]): (line: Growing) => boolean {
  const starts = new Map<number, number>()
  for (const { first } of lines) starts.set(Math.round(first.x), (starts.get(Math.round(first.x)) ?? 0) + 1)
  const often = [...starts].filter(([, count]) => count >= LEAST_ITEMS).map(([x]) => x)
  const left = often.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const items = new Set(often.filter((x) => x - left >= LEAST_INDENT && x - left <= MOST_INDENT))
  return ({ first, text }) => items.has(Math.round(first.x)) && /^[\p{Lu}\p{N}]/u.test(text) && !text.includes('\t')
}

function isHeadingLine({ height }: PdfLine, text: string, usual: number): boolean {
  if (startsWithBullet(text)) return false
  if (isSectionName(tidyLine(text))) return true
  if (isInCapitals(text)) return true
  return height > usual * 1.12 && text.split(/\s+/).length <= 4 && !/[\d@,.|\t]/.test(text)
}

/** The line of a row that nothing is joined to. */
export function lineOfRow(line: PdfLine, page: number, part: ResumeLine['part']): ResumeLine {
  return tidied({ text: textOf(line), page, part, isHeading: false, isBullet: false })
}

function textOf(line: PdfLine): string {
  return cellsOf(line)
    .map(({ text }) => text)
    .join('\t')
}

function tidied(line: ResumeLine): ResumeLine {
  return { ...line, text: withPlainBullet(tidyLine(line.text)) }
}
