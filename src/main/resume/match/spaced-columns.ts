import type { PartKind } from './posting-headings'
import { columnKinds, type TableCell } from './posting-table'

/** A column of a table that was typed with spaces: where it begins, in UTF-16 units, and what it holds. */
export interface SpacedColumn {
  readonly from: number
  readonly kind: PartKind | null
}

/** A cell may begin so far before its column. */
const SLACK = 2

/** The columns that a line names, where it is the heading of a table that was typed with spaces; null where it is none. */
export function spacedColumnsIn(line: string): readonly SpacedColumn[] | null {
  const cells = cellsIn(line)
  const kinds = columnKinds(cells.map(({ text }) => text))
  return kinds ? cells.map(({ from }, at) => ({ from, kind: kinds[at] ?? null })) : null
}

/** What a row of such a table asks for; null where nothing stands below a column that asks. */
export function spacedRow(line: string, columns: readonly SpacedColumn[]): readonly TableCell[] | null {
  const cells = cellsIn(line).flatMap(({ text, from }) => {
    const kind = columns.findLast((column) => column.from <= from + SLACK)?.kind ?? null
    return kind ? [{ kind, text }] : []
  })
  return cells.length > 0 ? cells : null
}

function cellsIn(line: string): readonly { readonly text: string; readonly from: number }[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], from: match.index }))
}
