import type { ResumeLine } from '../../../shared/domain/resume'

/** A stretch of a resume that is read in one go: a cell, a line, or a sentence that runs over lines. */
export interface Segment {
  readonly text: string
  /** For each UTF-16 unit of `text`, and for its end, the offset in the whole text. */
  readonly places: readonly number[]
  /** Numbers of the lines that it was made of, from 0. */
  readonly lines: readonly number[]
  readonly isBullet: boolean
  readonly isHeading: boolean
  /** Offsets in `text` where a word was broken at the end of a line. */
  readonly breaks: readonly number[]
}

// What parts the cells of a line: tabs, wide gaps, upright strokes, dots in the middle.
const CELL_GAP = /\t+| {3,}|\s[|│•·▪■●◆]\s/g
const BULLET_SIGN = /^\s*(?:[-–—*•·▪■●◦‣○➢➤✓✔►▶]|\d{1,2}[.)])\s+/
const UNFINISHED =
  /(?:,|-|\b(?:and|or|of|the|a|an|for|in|on|with|to|by|from|at|as|into|over|under|between|while|which|that|including|our|their|its|&))$/i
const FINISHED = /[.!?:;]["'”’)]*$/
const WRAPS_FROM = 45

/** Cuts a resume into what is read in one go, with every offset kept. */
export function segmentsOf(lines: readonly ResumeLine[]): readonly Segment[] {
  const segments: Segment[] = []
  let offset = 0
  lines.forEach((line, number) => {
    const cells = cellsOf(line, number, offset)
    const previous = segments.at(-1)
    const [first, ...rest] = cells
    const runsOn = previous && first && rest.length === 0 && runsOver(previous, lines[number - 1], line, first)
    if (runsOn) segments.splice(-1, 1, joined(previous, first))
    else segments.push(...cells)
    offset += line.text.length + 1
  })
  return segments
}

function cellsOf(line: ResumeLine, number: number, offset: number): readonly Segment[] {
  const skip = BULLET_SIGN.exec(line.text)?.[0].length ?? 0
  const cuts = [...line.text.matchAll(CELL_GAP)].filter(({ index }) => index >= skip)
  const starts = [skip, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), line.text.length]
  return starts.flatMap((start, index) => {
    const raw = line.text.slice(start, ends[index])
    const text = raw.trim()
    const begin = offset + start + raw.indexOf(text)
    if (text === '') return []
    const isBullet = line.isBullet || (skip > 0 && index === 0)
    const places = Array.from({ length: text.length + 1 }, (_, unit) => begin + unit)
    return [{ text, places, lines: [number], isBullet, isHeading: line.isHeading, breaks: [] }]
  })
}

/** Whether a line goes on with the sentence of the one before it. */
function runsOver(previous: Segment, above: ResumeLine | undefined, line: ResumeLine, cell: Segment): boolean {
  if (!above || above.text.trim() === '' || cell.isBullet || cell.isHeading || previous.isHeading) return false
  if (above.page !== line.page || above.part !== line.part || FINISHED.test(previous.text)) return false
  const end = above.text.trimEnd()
  if (!end.endsWith(previous.text.slice(-1))) return false
  const isLong = end.length >= WRAPS_FROM
  if (/^[\p{Ll}(]/u.test(cell.text)) return isLong || UNFINISHED.test(previous.text) || previous.isBullet
  return isLong && (UNFINISHED.test(previous.text) || (/^\d/.test(cell.text) && previous.isBullet))
}

function joined(first: Segment, second: Segment): Segment {
  const isBroken = /\p{L}[-‐]$/u.test(first.text) && /^\p{Ll}/u.test(second.text)
  const glue = isBroken ? '' : ' '
  const seam = first.places.at(-1) ?? 0
  return {
    ...first,
    text: first.text + glue + second.text,
    places: [...first.places.slice(0, -1), ...(isBroken ? [] : [seam]), ...second.places],
    lines: [...first.lines, ...second.lines],
    breaks: isBroken ? [...first.breaks, first.text.length] : first.breaks
  }
}
