import type { Stage } from './application'
import { stageOfWord } from './stage-words'
import { type DayOrder, orderOfColumn, writtenDay } from './written-day'

/**
 * What a column of a table can hold. `stage_on` is the day of the stage that the row names; `on_STAGE` the day of that stage; `history`
 * the steps as Coachable itself writes them; `keep`: kept in the notes under its heading; `leave`: left out.
 */
export const TABLE_FIELDS = [
  'company',
  'role',
  'stage',
  'stage_on',
  'on_applied',
  'on_screen',
  'on_interview',
  'on_offer',
  'on_rejected',
  'on_withdrawn',
  'contact_name',
  'contact_address',
  'link',
  'posting',
  'notes',
  'history',
  'keep',
  'leave'
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** Fields that several columns may have; of the others one column has each. */
const MANY: readonly TableField[] = ['on_interview', 'notes', 'keep', 'leave']

/** A table as it was read: every row has as many cells as there are columns. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
}

/** How a table is to be understood. */
export interface TableMapping {
  /** Whether the first row names the columns. */
  readonly hasHeadings: boolean
  /** One a column. */
  readonly fields: readonly TableField[]
  /** One a column: how it writes day and month where its dates do not tell; null where nobody said yet, or where nothing is open. */
  readonly dayOrders: readonly (DayOrder | null)[]
  /** What the words of the stage column mean, as the person says; null: no stage, kept in the notes. Others are guessed. */
  readonly stageWords: Readonly<Record<string, Stage | null>>
}

/** Headings of spreadsheets and other trackers, in small letters; the first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, TableField])[] = [
  [/^history$/, 'history'],
  [/^(?:posting )?(?:link|url|website)$|\b(?:job|posting|application) (?:link|url)\b|^job posting url$/, 'link'],
  [/^(?:since|(?:stage|status) (?:date|changed|since))$|^date of (?:stage|status)$/, 'stage_on'],
  [
    /\b(?:appl(?:ied|ication)|submitted|submission)\b.*\b(?:date|on|at)\b|\bdate\b.*\b(?:appl|submi)|^applied$/,
    'on_applied'
  ],
  [/\b(?:screen|phone)\w*\b.*\b(?:date|on)\b|\bdate\b.*\bscreen/, 'on_screen'],
  [/\binterview\w*\b.*\b(?:date|on|\d)\b|\bdate\b.*\binterview|^interview(?:ed|s)?$/, 'on_interview'],
  [/\boffer\w*\b.*\b(?:date|on)\b|\bdate\b.*\boffer/, 'on_offer'],
  [/\breject\w*\b.*\b(?:date|on)\b|\bdate\b.*\breject/, 'on_rejected'],
  [/\bwithdr\w*\b.*\b(?:date|on)\b/, 'on_withdrawn'],
  [/^(?:stage|status|state|progress|outcome|result|application status)$/, 'stage'],
  [
    /^(?:company|employer|organi[sz]ation|firm|company name|employer name|firma|unternehmen|entreprise|empresa)$/,
    'company'
  ],
  [/^(?:role|position|title|job|job title|job role|post|position title|role title|stelle|poste|puesto)$/, 'role'],
  [/\b(?:contact|recruiter|hiring manager)\b.*\b(?:e-?mail|address)\b|^e-?mail(?: address)?$/, 'contact_address'],
  [/^(?:contact|recruiter|hiring manager|contact (?:name|person)|recruiter name)$/, 'contact_name'],
  [/^(?:posting|job description|description|jd|posting text)$/, 'posting'],
  [/^(?:notes?|comments?|remarks?|notizen)$/, 'notes'],
  [/^date$/, 'on_applied']
]

/** The headings that only Coachable writes and that follow from the rest. */
const OWN_HEADINGS: readonly string[] = ['noted on', 'last word', 'resume sent']

/** Rows that are looked at to guess what a column holds. */
const LOOKED_AT = 200

/** Guesses how a table is to be understood. What nothing is guessed for is kept in the notes. */
export function guessedMapping({ rows }: Table): TableMapping {
  const [first = []] = rows
  const isOwn = isOwnTable(first)
  const named = first.map((cell) => fieldOfHeading(cell, isOwn))
  const hasHeadings = named.some((field) => field !== null) || !first.some(isPlainlyData)
  const fields = onceEach(hasHeadings ? named.map((field) => field ?? 'keep') : fieldsByContent(rows))
  return { hasHeadings, fields, dayOrders: fields.map(() => null), stageWords: {} }
}

/** Whether a table was written by Coachable itself, by its first row. */
export function isOwnTable(first: readonly string[]): boolean {
  const headings = new Set(first.map(plain))
  return headings.has('history') && OWN_HEADINGS.every((heading) => headings.has(heading))
}

/** The mapping with a column meant for another field; a field that only one column can have is taken from the other. */
export function withField(mapping: TableMapping, column: number, field: TableField): TableMapping {
  const fields = mapping.fields.map((old, at) => {
    if (at === column) return field
    return old === field && !MANY.includes(field) ? 'keep' : old
  })
  return { ...mapping, fields }
}

/** Whether a field holds days. */
export function isDayField(field: TableField): boolean {
  return field === 'stage_on' || field.startsWith('on_')
}

/** The rows with data, without those that are empty; `line` counts from 1 in the table. */
export function dataRows(
  { rows }: Table,
  { hasHeadings }: Pick<TableMapping, 'hasHeadings'>
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return rows
    .map((cells, at) => ({ line: at + 1, cells }))
    .slice(hasHeadings ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/** How a column writes day and month: as the person says, else as its dates give away; `unclear` asks the person. */
export function dayOrderOf(table: Table, mapping: TableMapping, column: number): DayOrder | 'clear' | 'unclear' {
  const found = orderOfColumn(dataRows(table, mapping).map(({ cells }) => writtenDay(cells[column] ?? '')))
  return found === 'clear' ? found : (mapping.dayOrders[column] ?? found)
}

function fieldOfHeading(cell: string, isOwn: boolean): TableField | null {
  const heading = plain(cell)
  if (isOwn && OWN_HEADINGS.includes(heading)) return 'leave'
  return HEADINGS.find(([sign]) => sign.test(heading))?.[1] ?? null
}

function plain(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[:*?]+$/, '')
}

function isPlainlyData(cell: string): boolean {
  const text = cell.trim()
  return /^https?:|\S@\S+\.\S/.test(text) || (/\d/.test(text) && writtenDay(text).kind !== 'unreadable')
}

function fieldsByContent(rows: Table['rows']): readonly TableField[] {
  const looked = rows.slice(0, LOOKED_AT)
  const names: TableField[] = ['company', 'role']
  return (rows[0] ?? []).map((_, column) => {
    const cells = looked.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    const most = (test: (cell: string) => boolean): boolean => cells.filter(test).length * 2 > cells.length
    if (most((cell) => /^https?:/.test(cell))) return 'link'
    if (most((cell) => /^\S+@\S+\.\S+$/.test(cell))) return 'contact_address'
    if (most((cell) => writtenDay(cell).kind !== 'unreadable')) return 'on_applied'
    if (most((cell) => stageOfWord(cell)?.whole === true)) return 'stage'
    return names.shift() ?? 'keep'
  })
}

function onceEach(fields: readonly TableField[]): readonly TableField[] {
  return fields.map((field, at) => (MANY.includes(field) || fields.indexOf(field) === at ? field : 'keep'))
}
