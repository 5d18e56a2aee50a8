import type { AlikeRow, TableColumn, TablePreview } from '../../../shared/contract/application-views'
import type { Day, Stage } from '../../../shared/domain/application'
import { dataRows, dayOrderOf, isDayField, type TableMapping } from '../../../shared/domain/application-table'
import { companyKey, roleKey } from '../../../shared/domain/company-key'
import { stageOfWord } from '../../../shared/domain/stage-words'
import { headingOf, type TableDraft, tableDrafts } from '../../../shared/domain/table-drafts'
import { writtenDay } from '../../../shared/domain/written-day'
import type { State } from '../../../shared/state/state'
import type { ReadTable } from './table-file'
import { applicationsView, companyKeyOf } from './views'

const EXAMPLES = 3
const EXAMPLE_LENGTH = 80
const ROWS_SHOWN = 8
const WORDS_SHOWN = 40
const ALIKE_SHOWN = 100
const NOTES_SHOWN = 400

/** The application that is there already for a row: its id, or the line of an earlier row. */
export type Like = { readonly kind: 'there'; readonly id: string } | { readonly kind: 'row'; readonly line: number }

/** What two applications to the same job share, or null where no company is named. */
function jobKey(company: string, role: string): string | null {
  return company === '' ? null : `${company}\n${roleKey(role)}`
}

/** Which rows tell of an application that is there already, by their lines: the same company and the same role. */
export function likesOf(state: State, drafts: readonly TableDraft[]): ReadonlyMap<number, Like> {
  const known = new Map<string, Like>()
  for (const one of state.applications) {
    const key = one.removedAt === null ? jobKey(companyKeyOf(one), one.role) : null
    if (key !== null && !known.has(key)) known.set(key, { kind: 'there', id: one.id })
  }
  const likes = new Map<number, Like>()
  for (const draft of drafts) {
    const key = jobKey(companyKey(draft.company), draft.role)
    if (key === null) continue
    const like = known.get(key)
    if (like) likes.set(draft.line, like)
    else known.set(key, { kind: 'row', line: draft.line })
  }
  return likes
}

/** What would come of a table, understood so. */
export function tablePreview(
  state: State,
  {
    name,
    table,
    mapping,
    today
  }: { readonly name: string; readonly table: ReadTable; readonly mapping: TableMapping; readonly today: Day }
): TablePreview {
  const drafts = tableDrafts(table, mapping)
  const likes = likesOf(state, drafts)
  const unread = drafts.filter(({ unreadDays }) => unreadDays.length > 0)
  return {
    name,
    mapping,
    columns: mapping.fields.map((_, at) => columnOf(table, mapping, at)),
    rows: drafts.length,
    first: drafts.slice(0, ROWS_SHOWN).map(({ line, company, role, stages, notes }) => ({
      ...{ line, company, role, stages },
      notes: notes.slice(0, NOTES_SHOWN)
    })),
    stageWords: stageWordsOf(table, mapping),
    withoutCompany: drafts.filter(({ company }) => company === '').length,
    unreadDays: unread.length,
    unreadExample: unread[0]?.unreadDays[0]?.slice(0, EXAMPLE_LENGTH) ?? '',
    alike: likes.size,
    alikeRows: alikeRows(state, drafts, likes, today),
    brokenAt: table.brokenAt
  }
}

function alikeRows(
  state: State,
  drafts: readonly TableDraft[],
  likes: ReadonlyMap<number, Like>,
  today: Day
): readonly AlikeRow[] {
  const stages = new Map<string, Stage>(applicationsView(state, today).lines.map(({ id, stage }) => [id, stage]))
  return drafts
    .filter(({ line }) => likes.has(line))
    .slice(0, ALIKE_SHOWN)
    .flatMap(({ line, company, role }) => {
      const like = likes.get(line)
      if (!like) return []
      return [
        {
          ...{ line, company, role },
          like: like.kind === 'row' ? like : { kind: 'there' as const, stage: stages.get(like.id) ?? 'saved' }
        }
      ]
    })
}

function columnOf(table: ReadTable, mapping: TableMapping, at: number): TableColumn {
  const field = mapping.fields[at] ?? 'keep'
  const cells = dataRows(table, mapping)
    .map((row) => row.cells[at]?.trim() ?? '')
    .filter((cell) => cell !== '')
  const examples = cells.slice(0, EXAMPLES).map((cell) => cell.replace(/\s+/g, ' ').slice(0, EXAMPLE_LENGTH))
  const unclear = isDayField(field) ? unclearIn(cells) : null
  const order = unclear && dayOrderOf(table, mapping, at)
  return {
    heading: headingOf(table.rows[0] ?? [], mapping, at),
    field,
    examples,
    unclear,
    order: order === 'day_first' || order === 'month_first' ? order : null
  }
}

function unclearIn(cells: readonly string[]): TableColumn['unclear'] {
  for (const cell of cells) {
    const written = writtenDay(cell)
    if (written.kind === 'unclear') return { cell, dayFirst: written.dayFirst, monthFirst: written.monthFirst }
  }
  return null
}

function stageWordsOf(table: ReadTable, mapping: TableMapping): TablePreview['stageWords'] {
  const column = mapping.fields.indexOf('stage')
  if (column < 0) return []
  const counts = new Map<string, number>()
  for (const { cells } of dataRows(table, mapping)) {
    const word = cells[column]?.trim() ?? ''
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, WORDS_SHOWN)
    .map(([word, rows]) => ({
      ...{ word, rows },
      stage: Object.hasOwn(mapping.stageWords, word)
        ? (mapping.stageWords[word] ?? null)
        : (stageOfWord(word)?.stage ?? null)
    }))
}
