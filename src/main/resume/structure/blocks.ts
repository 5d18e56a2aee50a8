import { isContinuation, lineWidth, type PlacedLine } from './placed-lines'

/** Lines that belong together as one paragraph or one item of a list. */
export interface Block {
  readonly lines: readonly PlacedLine[]
  /** UTF-16 offsets in the whole text, from the first word to the end of the last line. */
  readonly start: number
  readonly end: number
}

/** Paragraphs and items of lists: a line and those that go on with it. Empty lines stand between blocks. */
export function blocksOf(lines: readonly PlacedLine[]): readonly Block[] {
  const width = lineWidth(lines)
  const groups: PlacedLine[][] = []
  for (const line of lines) {
    if (line.content === '' && line.bullet === null) continue
    const last = groups.at(-1)
    const previous = last?.at(-1)
    const isNext = previous !== undefined && previous.index === line.index - 1
    if (last !== undefined && isNext && isContinuation(line, previous, width)) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({ lines: group, start: group[0]?.contentStart ?? 0, end: group.at(-1)?.end ?? 0 }))
}
