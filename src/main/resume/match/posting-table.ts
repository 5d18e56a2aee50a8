import { kindOfHeading, type PartKind } from './posting-headings'

/** A cell that asks for something; its kind is null where neither its column nor its row says it. */
export interface TableCell {
  readonly kind: PartKind | null
  readonly text: string
}

/** What a column that only marks says: `E`, `D`, `Essential`. */
const MARK = /^(?:(e|essential|must|required|yes|y|x|✓|✔)|(d|desirable|preferred|nice))$/i
/** A shorter first cell names the row: "Education". */
const FEWEST_WORDS = 4

/** Cells of a line of a table, with bars or tabs between them; null where it is none. */
export function cellsOf(line: string): readonly string[] | null {
  const isBarred = /^\s*\|.*\|\s*$/.test(line) || (line.match(/\s\|\s/g)?.length ?? 0) >= 2
  if (!isBarred && !/\S\t+\S/.test(line)) return null
  const cells = line
    .replace(/^\s*\||\|\s*$/g, '')
    .split(isBarred ? '|' : /\t+/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
  return cells.length > 1 ? cells : null
}

/** The kinds of a table's columns, where its line is their heading. */
export function columnKinds(cells: readonly string[]): readonly (PartKind | null)[] | null {
  const kinds = cells.map((cell) => (cell.split(/\s+/).length <= FEWEST_WORDS ? kindOfHeading(cell) : null))
  const [, ...others] = kinds
  if (!kinds.includes('nice') || !kinds.includes('must')) return null
  // "Criteria, essential, desirable": the first column names the rows.
  return others.includes('nice') && others.includes('must') ? [null, ...others] : kinds
}

/** What a row asks for: by its column, or by the mark that stands in it. */
export function rowOf(cells: readonly string[], columns: readonly (PartKind | null)[] | null): readonly TableCell[] {
  if (cells.every((cell) => /^[:\s-]*$/.test(cell))) return []
  const mark = cells.map((cell) => MARK.exec(cell)).find((found) => found !== null)
  const marked: PartKind | null = mark ? (mark[2] ? 'nice' : 'must') : null
  return cells.flatMap((text, at) => {
    if (text === '' || MARK.test(text)) return []
    const kind = marked ?? columns?.[at] ?? null
    const namesRow = at === 0 && (columns?.[0] ?? null) === null && text.split(/\s+/).length < FEWEST_WORDS
    return namesRow && cells.length > 1 && cells.slice(1).some((cell) => cell !== '' && !MARK.test(cell))
      ? []
      : [{ kind, text }]
  })
}
