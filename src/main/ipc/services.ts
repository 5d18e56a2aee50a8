import type { Result } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import type { Desk } from '../desk/desk'
import type { Applications } from '../inbox/applications'
import type { Importer } from '../inbox/importer'
import type { Inbox } from '../inbox/inbox'
import type { Watch } from '../inbox/watch'
import type { ApplicationBoard } from '../journey/applications/application-board'
import type { ApplicationTables } from '../journey/applications/application-tables'
import type { Asks } from '../journey/asks/asks'
import type { Insight } from '../journey/insight/insight'
import type { Journal } from '../journey/journal/journal'
import type { Sample } from '../journey/sample/sample'
import type { Search } from '../journey/search/search'
import type { Reminders } from '../journey/steps/reminders'
import type { StepList } from '../journey/steps/steps'
import type { Ownership } from '../ownership/ownership'
import type { ReaderHost } from '../reader-host/reader-host'
import type { ReadFile } from '../resume/text/read-resume'
import type { Backups } from '../storage/backups/backups'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'

/** What the handlers stand on, once the stored data is open. */
export interface Services {
  readonly store: Store
  readonly originals: Originals
  readonly backups: Backups
  readonly inbox: Inbox
  readonly importer: Importer
  readonly applications: Applications
  readonly applicationBoard: ApplicationBoard
  readonly applicationTables: ApplicationTables
  readonly asks: Asks
  readonly sample: Sample
  readonly ownership: Ownership
  readonly journal: Journal
  readonly watch: Watch
  readonly desk: Desk
  readonly insight: Insight
  readonly steps: StepList
  readonly reminders: Reminders
  readonly search: Search
  readonly reader: ReaderHost
  /** Read files in workers. */
  readonly readResume: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
  readonly readMessage: (name: string, bytes: Uint8Array) => Promise<Result<ParsedMessage>>
}
