import type { ResumeLine, ResumeText } from '../../../shared/domain/resume'
import { joinedWord } from '../../intake/formats/pdf-lines'
import { startsWithBullet } from './line-kinds'

/** A resume as the checks read it, and the way back from there to the text as it is shown. */
export interface RunningText {
  readonly text: ResumeText
  /** Where each UTF-16 unit of the running text starts and ends in the shown one; null where both are the same. */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null
}

/** A text whose lines are paragraphs already. */
export function asItStands(text: ResumeText): RunningText {
  return { text, places: null }
}

/** Where a span of the running text stands in the shown one. */
export function spanInShown({ places }: RunningText, start: number, end: number): { start: number; end: number } {
  if (places === null || end <= start)
    return { start: places?.starts[start] ?? start, end: places?.starts[start] ?? end }
  return { start: places.starts[start] ?? 0, end: places.ends[end - 1] ?? 0 }
}

/** A line that is being put together, and where each of its characters stands in the shown text. */
interface Growing {
  readonly line: ResumeLine
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

/** Lines that were broken by hand are not longer. In UTF-16 units. */
const WIDEST = 120
/** Nor do they break before. */
const NARROWEST = 50

/**
 * A text file's lines as paragraphs: without empty lines and indentation, three or more spaces a tab (what stands behind them
 * is set apart), and lines that were broken at the margin joined again.
 */
export function runningText(shown: ResumeText): RunningText {
  const width = widthOf(shown.lines)
  const grown: Growing[] = []
  let start = 0
  let isBelowText = false
  for (const line of shown.lines) {
    const piece = tidied(line, start)
    start += line.text.length + 1
    const last = grown.at(-1)
    if (piece.text === '') isBelowText = false
    else if (last !== undefined && isBelowText && goesOn(last, piece, width)) join(last, piece)
    else grown.push(piece)
    isBelowText = piece.text !== ''
  }
  const lines = grown.map(({ line, text }) => ({ ...line, text }))
  // Between lines stands the line end.
  const lineEnd = ({ ends }: Growing): number => ends.at(-1) ?? 0
  const starts = grown.flatMap((line) => [...line.starts, lineEnd(line)])
  const ends = grown.flatMap((line) => [...line.ends, lineEnd(line) + 1])
  return { text: { ...shown, lines }, places: { starts: starts.slice(0, -1), ends: ends.slice(0, -1) } }
}

/** Each character cluster in NFC, without what shows nothing; gaps made one character. */
function tidied(line: ResumeLine, start: number): Growing {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const match of line.text.matchAll(/[\s\u200b-\u200d\ufeff\u00ad]+|\P{M}\p{M}*|\p{M}+/gu)) {
    const [cluster] = match
    const shown = /^[\s\u200b-\u200d\ufeff\u00ad]/.test(cluster) ? gapOf(cluster) : cluster.normalize('NFC')
    for (let unit = 0; unit < shown.length; unit += 1) {
      starts.push(start + match.index)
      ends.push(start + match.index + cluster.length)
    }
    text += shown
  }
  const from = text.length - text.trimStart().length
  const end = Math.max(from, text.trimEnd().length)
  return { line, text: text.slice(from, end), starts: starts.slice(from, end), ends: ends.slice(from, end) }
}

function gapOf(cluster: string): string {
  const spaces = cluster.replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
  if (spaces === '') return ''
  if (spaces.includes('\t') || spaces.length > 2) return '\t'
  return spaces.length === 2 ? '  ' : ' '
}

/** How wide the lines of the file were broken; null where they were not. */
function widthOf(lines: readonly ResumeLine[]): number | null {
  const lengths = lines.map(({ text }) => text.trimEnd().length)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length) => length > width - 14).length
  return width >= NARROWEST && width <= WIDEST && full >= 3 ? width : null
}

function goesOn(last: Growing, next: Growing, width: number | null): boolean {
  if (last.line.isHeading || next.line.isHeading || next.line.isBullet || startsWithBullet(next.text)) return false
  if (/[\t|]/.test(last.text) || next.text.includes('\t')) return false
  const above = last.line.text.trimEnd()
  const startsSmall = /^\p{Ll}/u.test(next.text)
  if (startsSmall && !/[.!?:;]$/.test(above)) return above.length >= 40
  const firstWord = /^\S*/.exec(next.text)?.[0].length ?? 0
  const isFull = width !== null && above.length >= NARROWEST && above.length + 1 + firstWord > width
  return isFull && (startsSmall || !/[.!?:;]$/.test(above) || /^\s/.test(next.line.text) === /^\s/.test(last.line.text))
}

function join(last: Growing, next: Growing): void {
  const isCut = /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(next.text)
  const joined = isCut ? joinedWord(last.text, next.text) : `${last.text} ${next.text}`
  const between = joined.length - last.text.length - next.text.length
  if (between < 0) {
    last.starts.length += between
    last.ends.length += between
  } else if (between > 0) {
    // The space stands for the line end.
    const end = last.ends.at(-1) ?? 0
    last.starts.push(end)
    last.ends.push(end + 1)
  }
  for (const start of next.starts) last.starts.push(start)
  for (const end of next.ends) last.ends.push(end)
  last.text = joined
}
