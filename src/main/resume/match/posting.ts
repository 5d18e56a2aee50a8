import { headingIn } from './heading-lines'
import { kindOfLeadIn, labelledLine, type PartKind } from './posting-headings'
import { goesOn, isListLine, type Line, linesOf } from './posting-lines'
import { cellsOf, columnKinds, rowOf, type TableCell } from './posting-table'
import { type SpacedColumn, spacedColumnsIn, spacedRow } from './spaced-columns'

/** A stretch of a job description that stands together: a bullet, or a paragraph. */
export interface PostingBlock {
  readonly kind: PartKind
  readonly isBullet: boolean
  /** Whether it is the rest of a line whose label said what it holds: mostly a list. */
  readonly isLabelled: boolean
  /** White space is one space; otherwise as it stands. */
  readonly text: string
  /** Whether a list stood before it in the same part: what comes after a list mostly closes the posting. */
  readonly isAfterList: boolean
}

/** Takes a job description apart into bullets and paragraphs, each under what its heading says. */
export function blocksOf(job: string): readonly PostingBlock[] {
  const blocks: PostingBlock[] = []
  let kind: PartKind = 'open'
  let hasList = false
  let columns: readonly (PartKind | null)[] | null = null
  let spaced: readonly SpacedColumn[] | null = null
  /** The lines of the block that is being gathered. */
  let open: {
    readonly kind: PartKind
    readonly isBullet: boolean
    readonly isLabelled: boolean
    text: string
    last: Line
  } | null = null

  function close(): void {
    if (open) {
      const { isBullet, isLabelled, text } = open
      blocks.push({ kind: open.kind, isBullet, isLabelled, text, isAfterList: hasList && !isBullet })
      // A label stands for its own line.
      hasList ||= isBullet && !isLabelled
    }
    open = null
  }

  function addRow(line: Line, cells: readonly string[]): void {
    close()
    const headed = columnKinds(cells)
    if (headed) {
      columns = headed
      return
    }
    addCells(line, rowOf(cells, columns))
  }

  function addCells(line: Line, cells: readonly TableCell[]): void {
    for (const cell of cells) {
      open = { kind: cell.kind ?? kind, isBullet: true, isLabelled: false, text: cell.text, last: line }
      close()
    }
  }

  /** Takes off the sentence that leads to a list, and with it says what the list holds. */
  function lead(line: Line): void {
    const above = blocks.at(-1)
    if (!above || above.isBullet || !(line.isBullet ? /[^.!?]$/ : /:$/).test(above.text)) return
    const [sentence = ''] = /[^.!?]*$/.exec(above.text) ?? []
    const rest = above.text.slice(0, above.text.length - sentence.length).trim()
    blocks.splice(-1, 1, ...(rest === '' ? [] : [{ ...above, text: rest }]))
    kind = kindOfLeadIn(sentence.trim()) ?? (kind === 'open' ? 'listed' : kind)
    hasList = false
  }

  /** Whether the line belongs to a table that was typed with spaces. */
  function isInSpaced(line: Line, isNewPart: boolean): boolean {
    const headed = spacedColumnsIn(line.raw)
    const row = headed || !spaced || (isNewPart && headingIn(line, undefined)) ? null : spacedRow(line.raw, spaced)
    spaced = headed ?? (row ? spaced : null)
    if (spaced) close()
    if (row) addCells(line, row)
    return spaced !== null
  }

  const lines = linesOf(job)
  lines.forEach((line, at) => {
    if (line.text === '') {
      close()
      columns = null
      return
    }
    const cells = cellsOf(line.raw)
    if (cells) {
      addRow(line, cells)
      return
    }
    if (isInSpaced(line, lines[at - 1]?.text === '')) return
    if (open && goesOn(open.last, line)) {
      open.text += ` ${line.text}`
      open.last = line
      return
    }
    close()
    const heading = headingIn(line, lines[at + 1], lines[at - 1]?.text === '')
    if (heading) {
      kind = heading.kind ?? (heading.opensPart ? 'open' : kind)
      hasList = false
      return
    }
    lead(line)
    const labelled = labelledLine(line.text)
    if (labelled) open = { kind: labelled.kind, isBullet: true, isLabelled: true, text: labelled.text, last: line }
    else
      open = {
        kind: line.kind ?? kind,
        isBullet: line.isBullet || isListLine(line, lines[at - 1], lines[at + 1], kind),
        isLabelled: false,
        text: line.text,
        last: line
      }
  })
  close()
  return blocks
}
