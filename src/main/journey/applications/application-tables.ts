import { randomUUID } from 'node:crypto'
import type { AlikeWay, BroughtTable, TablePreview } from '../../../shared/contract/application-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import { type Application, type Day, newApplication } from '../../../shared/domain/application'
import { filledIn } from '../../../shared/domain/application-changes'
import { guessedMapping, type TableMapping } from '../../../shared/domain/application-table'
import { NOTHING_TOLD, stagesOf } from '../../../shared/domain/stages'
import { type TableDraft, tableDrafts, writtenStage } from '../../../shared/domain/table-drafts'
import type { State } from '../../../shared/state/state'
import type { Store } from '../../storage/store'
import { withApplications, withApplicationsAway } from './state-changes'
import { type ReadTable, readTable, readTableText, writeTable } from './table-file'
import { type Like, likesOf, tablePreview } from './table-preview'
import { toldIn } from './told'
import { applicationsView } from './views'

/** What a person decided about rows that are there already. */
export interface AlikeDecision {
  readonly alike: AlikeWay
  /** Of single rows, by their lines. */
  readonly byLine: Readonly<Record<string, AlikeWay>>
}

/** Tables from spreadsheets and other trackers, in and out. One is open at a time. */
export interface ApplicationTables {
  /** Codes: those of `readTableText` and `readTable`. */
  openFile(path: string): Promise<Result<TablePreview>>
  openText(text: string): Result<TablePreview>
  /** `not_found` where none is open, `invalid_request` where the mapping is of another table. */
  preview(mapping: TableMapping): Result<TablePreview>
  /** Brings the open table in and closes it. Codes as `preview`, and those of the store. */
  bring(mapping: TableMapping, decision: AlikeDecision): Promise<Result<BroughtTable>>
  /** Takes back what a table brought: new ones are put away, filled ones are as before unless they were changed since. */
  takeBack(id: string): Promise<Result<true>>
  /** These applications (null: all) as the bytes of a CSV file. */
  csv(ids: readonly string[] | null): Uint8Array
}

export interface ApplicationTablesOptions {
  readonly store: Store
  /** The time now as ISO 8601. */
  readonly now: () => string
  readonly today: () => Day
  readonly newId?: () => string
}

interface Brought {
  readonly added: readonly string[]
  readonly before: ReadonlyMap<string, Application>
  readonly after: ReadonlyMap<string, Application>
}

/** @see ApplicationTables */
export function createApplicationTables(options: ApplicationTablesOptions): ApplicationTables {
  const { store, now, today, newId = randomUUID } = options
  const brought = new Map<string, Brought>()
  let shown: { readonly name: string; readonly table: ReadTable } | null = null

  function previewOf(mapping: TableMapping): Result<TablePreview> {
    if (shown === null) return failed('not_found')
    if (mapping.fields.length !== (shown.table.rows[0]?.length ?? 0)) return failed('invalid_request')
    return ok(tablePreview(store.state(), { ...shown, mapping, today: today() }))
  }

  function opened(name: string, text: string): Result<TablePreview> {
    const table = readTable(text)
    if (!table.ok) return table
    shown = { name, table: table.value }
    return previewOf(guessedMapping(table.value))
  }

  return {
    openText: (text) => opened('', text),
    async openFile(path) {
      const text = await readTableText(path)
      return text.ok ? opened(path.split(/[\\/]/).at(-1) ?? '', text.value) : text
    },
    preview: previewOf,
    async bring(mapping, decision) {
      const there = previewOf(mapping)
      if (!there.ok || shown === null) return there.ok ? failed('not_found') : there
      const drafts = tableDrafts(shown.table, mapping)
      let came: Brought = { added: [], before: new Map(), after: new Map() }
      const result = await store.change((state) => {
        const next = withDrafts(state, drafts, decision, { newId, addedAt: now() })
        came = next.came
        return next.state
      })
      if (!result.ok) return result
      const id = newId()
      brought.set(id, came)
      shown = null
      const [added, filled] = [came.added.length, came.after.size]
      return ok({ id, added, filled, left: drafts.length - added - filled })
    },
    async takeBack(id) {
      const came = brought.get(id)
      if (!came) return failed('not_found')
      const result = await store.change((state) => takenBack(state, came, now()))
      return result.ok ? ok(true) : result
    },
    csv: (ids) => writeTable(tableRows(store.state(), ids && new Set(ids), today()))
  }
}

interface Naming {
  readonly newId: () => string
  readonly addedAt: string
}

/** The state with what the rows tell. Rows that only fill in are counted once for each application that they fill. */
function withDrafts(
  state: State,
  drafts: readonly TableDraft[],
  { alike, byLine }: AlikeDecision,
  { newId, addedAt }: Naming
): { readonly state: State; readonly came: Brought } {
  const likes = likesOf(state, drafts)
  const byRow = new Map<number, string>()
  const added = new Map<string, Application>()
  const after = new Map<string, Application>()
  const there = new Map(state.applications.map((one) => [one.id, one]))

  /** What a row is filled into, or null where it becomes an application of its own. */
  function filledBy(like: Like | undefined, way: AlikeWay): Application | null {
    if (way !== 'fill' || !like) return null
    const id = like.kind === 'row' ? (byRow.get(like.line) ?? '') : like.id
    return added.get(id) ?? after.get(id) ?? there.get(id) ?? null
  }

  for (const draft of drafts) {
    const like = likes.get(draft.line)
    const way = like ? (byLine[draft.line] ?? alike) : 'add'
    if (way === 'leave') continue
    const old = filledBy(like, way)
    const one = old ? filledIn(old, draft) : applicationOf(draft, newId(), addedAt)
    if (!old) byRow.set(draft.line, one.id)
    if (!old || added.has(one.id)) added.set(one.id, one)
    else if (!isSame(one, old)) after.set(one.id, one)
  }
  const changed = withApplications(state, new Set(after.keys()), (one) => after.get(one.id) ?? one)
  const before = new Map([...after.keys()].flatMap((id) => pairOf(id, there.get(id))))
  return {
    state: added.size === 0 ? changed : { ...changed, applications: [...changed.applications, ...added.values()] },
    came: { added: [...added.keys()], before, after }
  }
}

function pairOf(id: string, application: Application | undefined): readonly (readonly [string, Application])[] {
  return application ? [[id, application]] : []
}

function applicationOf(draft: TableDraft, id: string, addedAt: string): Application {
  const { company, role, stages, posting, contact, notes } = draft
  return { ...newApplication(id, company, role, addedAt), stages, posting, contact, notes }
}

function takenBack(state: State, { added, before, after }: Brought, at: string): State {
  const away = withApplicationsAway(state, added, at)
  return withApplications(away, new Set(after.keys()), (one) => {
    const mine = after.get(one.id)
    return (mine && isSame(one, mine) ? before.get(one.id) : null) ?? one
  })
}

/** Both are read and written as JSON. */
function isSame(one: Application, other: Application): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(application: Application): readonly unknown[] {
  return Object.entries(application).sort(([one], [other]) => (one < other ? -1 : 1))
}

const HEADINGS = [
  'Company',
  'Role',
  'Stage',
  'Since',
  'Contact',
  'Contact email',
  'Link',
  'Posting',
  'Notes',
  'Resume sent',
  'Last word',
  'Noted on',
  'History'
]

function tableRows(state: State, ids: ReadonlySet<string> | null, today: Day): readonly (readonly string[])[] {
  const lines = new Map(applicationsView(state, today).lines.map((line) => [line.id, line]))
  const told = toldIn(state)
  const rows = state.applications.flatMap((one) => {
    const line = lines.get(one.id)
    if (!line || ids?.has(one.id) === false) return []
    const news = told.get(one.id) ?? NOTHING_TOLD
    return [
      [
        one.company,
        one.role,
        line.from === 'nothing' ? '' : line.stage.replace('_', ' '),
        line.since ?? '',
        one.contact?.name ?? '',
        one.contact?.address ?? '',
        one.posting.link,
        one.posting.text,
        one.notes,
        line.resume,
        news.lastWord ?? '',
        one.addedAt.slice(0, 10),
        stagesOf(one, news).map(writtenStage).join(' / ')
      ]
    ]
  })
  return [HEADINGS, ...rows]
}
