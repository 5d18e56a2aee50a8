import type { Stage, StageEntry } from './application'
import { STAGES } from './application'
import { type ApplicationDraft, withStageInOrder } from './application-changes'
import {
  dataRows,
  dayOrderOf,
  isDayField,
  isOwnTable,
  TABLE_FIELDS,
  type Table,
  type TableField,
  type TableMapping
} from './application-table'
import { isDay } from './days'
import { fromSafeCell } from './spreadsheet-cell'
import { stageOfWord } from './stage-words'
import { type DayOrder, writtenDay } from './written-day'

/** A row of a table as the application that it tells of. */
export interface TableDraft extends ApplicationDraft {
  /** From 1 in the table. */
  readonly line: number
  /** Cells with a day that could not be read: they are kept in the notes. */
  readonly unreadDays: readonly string[]
}

/** The longest name that has its own place; a longer one is cut there and kept whole in the notes. UTF-16 units. */
const LONGEST_NAME = 200

/**
 * What the rows of a table tell, in their order; empty rows are left out. Every cell of a column that is not left out is in the
 * draft: what has no place of its own (a day or a stage that cannot be read, a column that was not named) is kept in its notes,
 * under its heading. Where it is open which number is the day, the cell counts as not read.
 */
export function tableDrafts(table: Table, mapping: TableMapping): readonly TableDraft[] {
  const [first = []] = table.rows
  const isOwn = isOwnTable(first)
  const orders = mapping.fields.map((field, at) => (isDayField(field) ? dayOrderOf(table, mapping, at) : 'clear'))
  const headings = mapping.fields.map((_, at) => headingOf(first, mapping, at))
  return dataRows(table, mapping).map(({ line, cells }) =>
    draftOf(line, isOwn ? cells.map(fromSafeCell) : cells, { mapping, orders, headings })
  )
}

/** The name of a column: its heading, else its number. */
export function headingOf(first: readonly string[], { hasHeadings }: TableMapping, column: number): string {
  const heading = hasHeadings ? oneLine(first[column] ?? '') : ''
  return heading === '' ? `Column ${column + 1}` : heading
}

/** A step as Coachable writes it into a table, and reads it again. */
export function writtenStage({ stage, on, round }: StageEntry): string {
  return [on ?? '?', stage, ...(round === null ? [] : [round])].join(' ')
}

interface Understanding {
  readonly mapping: TableMapping
  readonly orders: readonly (DayOrder | 'clear' | 'unclear')[]
  readonly headings: readonly string[]
}

/** One row while it is read: what it gives is marked as kept where it has no place of its own. */
interface Row {
  readonly kept: string[]
  readonly unreadDays: string[]
  keep(column: number, text: string): void
  /** The filled columns of a field. */
  columnsOf(field: TableField): readonly number[]
  textOf(column: number): string
  /** The first filled cell of a field, or empty. */
  cellOf(field: TableField): string
  nameOf(field: TableField): string
  daysOf(field: TableField): readonly string[]
}

function rowOf(cells: readonly string[], { mapping, orders, headings }: Understanding): Row {
  const row: Row = {
    kept: [],
    unreadDays: [],
    keep: (column, text) => void row.kept.push(`${headings[column]}: ${text}`),
    textOf: (column) => (cells[column] ?? '').trim(),
    columnsOf: (field) => mapping.fields.flatMap((other, at) => (other === field && row.textOf(at) !== '' ? at : [])),
    cellOf: (field) => row.columnsOf(field).map(row.textOf)[0] ?? '',
    nameOf(field) {
      const name = oneLine(row.cellOf(field))
      if (name.length <= LONGEST_NAME) return name
      for (const column of row.columnsOf(field)) row.keep(column, name)
      return clipped(name, LONGEST_NAME)
    },
    daysOf: (field) =>
      row.columnsOf(field).flatMap((column) => {
        const day = dayIn(row.textOf(column), orders[column])
        if (day !== null) return day
        row.unreadDays.push(row.textOf(column))
        row.keep(column, row.textOf(column))
        return []
      })
  }
  return row
}

function dayIn(cell: string, order: Understanding['orders'][number] | undefined): string | null {
  const written = writtenDay(cell)
  if (written.kind === 'day') return written.day
  if (written.kind === 'unclear' && order === 'day_first') return written.dayFirst
  return written.kind === 'unclear' && order === 'month_first' ? written.monthFirst : null
}

function draftOf(line: number, cells: readonly string[], understanding: Understanding): TableDraft {
  const row = rowOf(cells, understanding)
  const told = namedStage(row, datedStages(row), understanding.mapping)
  const stages = row.columnsOf('history').reduce((before, column) => {
    const history = historyOf(row.textOf(column))
    if (history === null) row.keep(column, row.textOf(column))
    return history ?? before
  }, told)
  const [company, role] = [row.nameOf('company'), row.nameOf('role')]
  const contact = contactOf(oneLine(row.cellOf('contact_name')), oneLine(row.cellOf('contact_address')))
  for (const column of row.columnsOf('keep')) row.keep(column, row.textOf(column))
  const notes = [...row.columnsOf('notes').map(row.textOf), row.kept.join('\n')]
  return {
    line,
    company,
    role,
    stages,
    posting: { text: row.cellOf('posting'), link: row.cellOf('link') },
    contact,
    notes: notes.filter((part) => part !== '').join('\n\n'),
    unreadDays: row.unreadDays
  }
}

/** The steps that have a column of their own. Several interviews are rounds. */
function datedStages(row: Row): readonly StageEntry[] {
  let stages: readonly StageEntry[] = []
  for (const stage of STAGES) {
    const field = TABLE_FIELDS.find((one) => one === `on_${stage}`)
    const days = field ? [...row.daysOf(field)].sort() : []
    for (const [at, on] of days.entries()) {
      stages = withStageInOrder(stages, { stage, on, round: stage === 'interview' && days.length > 1 ? at + 1 : null })
    }
  }
  return stages
}

/** The steps with the one that the row names, on its day where there is one. */
function namedStage(row: Row, stages: readonly StageEntry[], mapping: TableMapping): readonly StageEntry[] {
  const [on = null] = row.daysOf('stage_on')
  const [column] = row.columnsOf('stage')
  const word = column === undefined ? '' : row.textOf(column)
  const meant = word === '' ? null : meaningOf(word, mapping)
  if (column !== undefined && !meant?.whole) row.keep(column, word)
  if (meant === null) {
    for (const dayColumn of on === null ? [] : row.columnsOf('stage_on')) row.keep(dayColumn, row.textOf(dayColumn))
    return stages
  }
  const { stage } = meant
  if (stages.some((entry) => entry.stage === stage && (on === null || entry.on === on))) return stages
  return withStageInOrder(stages, { stage, on, round: null })
}

/** What a word of the stage column means: as the person says, else as it is guessed. */
function meaningOf(
  word: string,
  { stageWords }: TableMapping
): { readonly stage: Stage; readonly whole: boolean } | null {
  if (!Object.hasOwn(stageWords, word)) return stageOfWord(word)
  const said = stageWords[word] ?? null
  return said && { stage: said, whole: stageOfWord(word)?.whole ?? false }
}

function historyOf(cell: string): readonly StageEntry[] | null {
  const entries = cell
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): StageEntry | null => {
      const [on = '', name, round, ...rest] = part.split(/\s+/)
      const stage = STAGES.find((one) => one === name)
      const isRound = round === undefined || /^\d{1,2}$/.test(round)
      if (!stage || !isRound || rest.length > 0 || (on !== '?' && !isDay(on))) return null
      return { stage, on: on === '?' ? null : on, round: round === undefined ? null : Number(round) }
    })
  return entries.every((entry) => entry !== null) ? entries : null
}

function contactOf(name: string, address: string): ApplicationDraft['contact'] {
  if (name === '' && address === '') return null
  const both = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(name)
  if (both && address === '') return { name: both[1] ?? '', address: both[2] ?? '' }
  if (address === '' && /^\S+@\S+\.\S+$/.test(name)) return { name: '', address: name }
  return { name, address }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Never ends on half of a surrogate pair. */
function clipped(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}
