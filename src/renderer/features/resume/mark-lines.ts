import type { ResumeLine } from '../../../shared/domain/resume'

/** A piece of a line that carries the same issues from its first to its last character. */
export interface Piece {
  readonly text: string
  /** Indices of the issues that are about it, in their order; empty for plain text. */
  readonly issues: readonly number[]
  /** Those of them whose words begin here: an issue can go on over several lines. */
  readonly begins: readonly number[]
}

/** A line with what is marked in it. */
export interface MarkedLine {
  /** From 0, in the whole text. */
  readonly at: number
  readonly line: ResumeLine
  readonly pieces: readonly Piece[]
}

/** What is marked: UTF-16 offsets into the whole text, as `textOf` joins its lines. */
interface Marked {
  readonly start: number
  readonly end: number
}

/**
 * Cuts lines at the edges of what is marked in them.
 * @param issues those that are null, and those about the file as a whole (both offsets 0), are marked nowhere
 */
export function markLines(lines: readonly ResumeLine[], issues: readonly (Marked | null)[]): readonly MarkedLine[] {
  const starts = startsOf(lines)
  const onLine = new Map<number, number[]>()
  issues.forEach((issue, index) => {
    if (issue === null || issue.start >= issue.end) return
    for (let at = lineAt(starts, issue.start); at < lines.length && (starts[at] ?? 0) < issue.end; at += 1)
      onLine.set(at, [...(onLine.get(at) ?? []), index])
  })
  return lines.map((line, at) => {
    const here = (onLine.get(at) ?? []).flatMap((index) => {
      const issue = issues[index]
      return issue ? [{ index, start: issue.start - (starts[at] ?? 0), end: issue.end - (starts[at] ?? 0) }] : []
    })
    return { at, line, pieces: cut(line.text, here) }
  })
}

/** The offset at which each line starts in the whole text. */
export function startsOf(lines: readonly Pick<ResumeLine, 'text'>[]): readonly number[] {
  const starts: number[] = []
  let start = 0
  for (const { text } of lines) {
    starts.push(start)
    start += text.length + 1
  }
  return starts
}

/** The line in which an offset stands. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** @param spans offsets into the line, which may reach beyond it on both sides */
function cut(text: string, spans: readonly (Marked & { readonly index: number })[]): readonly Piece[] {
  if (spans.length === 0) return text === '' ? [] : [{ text, issues: [], begins: [] }]
  const inside = spans.flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)])
  const edges = [...new Set([0, text.length, ...inside])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? text.length
    const covering = spans.filter(({ start, end }) => start <= from && end >= to)
    return {
      text: text.slice(from, to),
      issues: covering.map(({ index }) => index),
      begins: covering.filter(({ start }) => start === from).map(({ index }) => index)
    }
  })
}
