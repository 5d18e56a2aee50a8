import type { ResumeLine, ResumeText } from '../../../shared/domain/resume'

/** A line of a resume with its place in the whole text. */
export interface PlacedLine extends ResumeLine {
  /** From 0. */
  readonly index: number
  /** UTF-16 offsets into the whole text (`textOf`). */
  readonly start: number
  readonly end: number
  /** The sign that the line starts with as an item of a list, or null; also where the program that wrote the file drew it. */
  readonly bullet: string | null
  /** The words of the line, without bullet, number of the item, Markdown marks around them and white space. */
  readonly content: string
  /** UTF-16 offset of `content` into the whole text. */
  readonly contentStart: number
}

/** Signs that lists are written with; a hyphen, a star, a plus and an "o" only with a space behind them. */
const BULLET =
  /^\s*(?:([•●○◦▪▫■□◆◇►▸▶‣⁃∙·➢➤➔✓✔❖])[\s\u200b]*|([-–—*+>»]|o)\s+(?=\S)|([-–—*+•])\s*$|(\(?\d{1,2}[.)])\s+(?=\p{L}))/u
const OPENING_MARKS = /^(?:#{1,6}\s+|\s|\*{1,3}(?=\S)|_{1,3}(?=\p{L}))+/u
const CLOSING_MARKS = /(?:\s|\*{1,3}|_{1,3}|\s#{1,6})+$/u

/** Every line with its place, its bullet and its bare words. */
export function placedLines({ lines }: Pick<ResumeText, 'lines'>): readonly PlacedLine[] {
  let start = 0
  return lines.map((line, index) => {
    const placed = placedLine(line, index, start)
    start = placed.end + 1
    return placed
  })
}

function placedLine(line: ResumeLine, index: number, start: number): PlacedLine {
  const { text } = line
  const found = BULLET.exec(text)
  const bullet = found === null ? null : (found[1] ?? found[2] ?? found[3] ?? found[4] ?? null)
  const afterBullet = found === null ? 0 : found[0].length
  const from = afterBullet + (OPENING_MARKS.exec(text.slice(afterBullet))?.[0].length ?? 0)
  const content = text.slice(from).replace(CLOSING_MARKS, '')
  return {
    ...line,
    isBullet: line.isBullet || (bullet !== null && !/^\(?\d/.test(bullet)),
    index,
    start,
    end: start + text.length,
    bullet,
    content,
    contentStart: start + from
  }
}

/** Whether the line goes on with the sentence of the one before it, as lines that a page's width broke do. */
export function isContinuation(line: PlacedLine, previous: PlacedLine | undefined, width: number): boolean {
  if (previous === undefined || previous.content === '' || line.content === '') return false
  if (line.isBullet || line.isHeading || previous.isHeading || line.part !== previous.part) return false
  if (/[.!?:]$/.test(previous.content) && !/^\p{Ll}/u.test(line.content)) return false
  if (/^\p{Ll}/u.test(line.content)) return true
  return previous.text.length > width * 0.72 && /[,;&(–-]$/.test(previous.content)
}

/** The width of the page in signs: what nearly all lines keep within; at least 60. */
export function lineWidth(lines: readonly PlacedLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  return Math.max(60, Math.min(160, lengths[Math.floor(lengths.length * 0.95)] ?? 60))
}
