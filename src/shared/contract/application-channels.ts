import type { StageEntry } from '../domain/application'
import type { TableMapping } from '../domain/application-table'
import type {
  AlikeWay,
  ApplicationChange,
  ApplicationsView,
  ApplicationView,
  BroughtTable,
  NotedStages,
  TablePreview
} from './application-views'
import type { Result } from './result'
import type { ApplicationSummary } from './views'

/** Applications and where they stand. Inputs and outputs by channel: see `Requests`. */
export interface ApplicationRequests {
  'applications:list': (input: null) => readonly ApplicationSummary[]
  /** The board and the list. */
  'applications:overview': (input: null) => ApplicationsView
  'applications:get': (input: string) => Result<ApplicationView>
  /** Notes a new application down, with its first stage where there is one, and gives its id; the message belongs to it then. */
  'applications:add': (input: {
    readonly company: string
    readonly role: string
    readonly messageId: string | null
    readonly stage: StageEntry | null
  }) => Result<string>
  'applications:remove': (input: string) => Result<true>
  'applications:restore': (input: string) => Result<true>
  /** Puts many away, or brings them back. */
  'applications:setAway': (input: { readonly ids: readonly string[]; readonly away: boolean }) => Result<true>
  /** Where they stand from now on; gives what was noted before, for `applications:putStages`. */
  'applications:setStage': (input: {
    readonly ids: readonly string[]
    readonly entry: StageEntry
  }) => Result<readonly NotedStages[]>
  /** Puts other noted stages in place of those that are there. */
  'applications:putStages': (input: readonly NotedStages[]) => Result<true>
  'applications:describe': (input: { readonly id: string; readonly change: ApplicationChange }) => Result<true>
  /** Days without a word after which is asked. */
  'applications:setNoAnswerAfter': (input: number) => Result<true>
  /** Asks the person for a table and opens it; null where they thought better of it. One table is open at a time. */
  'applications:openTable': (input: null) => Result<TablePreview | null>
  /** Opens pasted cells as a table. */
  'applications:pasteTable': (input: string) => Result<TablePreview>
  /** What would come of the open table, understood so. `not_found` where none is open. */
  'applications:previewTable': (input: TableMapping) => Result<TablePreview>
  /** Brings the open table in. `alike`: what is done with rows that are there already, and with single ones by their line. */
  'applications:bringTable': (input: {
    readonly mapping: TableMapping
    readonly alike: AlikeWay
    readonly byLine: Readonly<Record<string, AlikeWay>>
  }) => Result<BroughtTable>
  /** Takes back what a table brought, as one; what the person changed since stays. */
  'applications:takeBackTable': (input: string) => Result<true>
  /** Asks where to save these applications (null: all) as a table, and saves it. False where the person thought better of it. */
  'applications:saveTable': (input: readonly string[] | null) => Result<boolean>
}

export const APPLICATION_CHANNELS = [
  'applications:list',
  'applications:overview',
  'applications:get',
  'applications:add',
  'applications:remove',
  'applications:restore',
  'applications:setAway',
  'applications:setStage',
  'applications:putStages',
  'applications:describe',
  'applications:setNoAnswerAfter',
  'applications:openTable',
  'applications:pasteTable',
  'applications:previewTable',
  'applications:bringTable',
  'applications:takeBackTable',
  'applications:saveTable'
] as const satisfies readonly (keyof ApplicationRequests)[]

/** The page's side of it. */
export interface ApplicationBridge {
  listApplications(): Promise<readonly ApplicationSummary[]>
  applicationsOverview(): Promise<ApplicationsView>
  getApplication(id: string): Promise<Result<ApplicationView>>
  addApplication(
    company: string,
    role: string,
    messageId: string | null,
    stage?: StageEntry | null
  ): Promise<Result<string>>
  removeApplication(id: string): Promise<Result<true>>
  restoreApplication(id: string): Promise<Result<true>>
  setApplicationsAway(ids: readonly string[], away: boolean): Promise<Result<true>>
  setApplicationStage(ids: readonly string[], entry: StageEntry): Promise<Result<readonly NotedStages[]>>
  putApplicationStages(noted: readonly NotedStages[]): Promise<Result<true>>
  describeApplication(id: string, change: ApplicationChange): Promise<Result<true>>
  setNoAnswerAfter(days: number): Promise<Result<true>>
  openTable(): Promise<Result<TablePreview | null>>
  pasteTable(text: string): Promise<Result<TablePreview>>
  previewTable(mapping: TableMapping): Promise<Result<TablePreview>>
  bringTable(
    mapping: TableMapping,
    alike: AlikeWay,
    byLine: Readonly<Record<string, AlikeWay>>
  ): Promise<Result<BroughtTable>>
  takeBackTable(id: string): Promise<Result<true>>
  saveApplicationTable(ids: readonly string[] | null): Promise<Result<boolean>>
}
