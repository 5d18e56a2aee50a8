import type { Result } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import type { Desk } from '../desk/desk'
import type { Applications } from '../inbox/applications'
import type { Importer } from '../inbox/importer'
import type { Inbox } from '../inbox/inbox'
import type { Watch } from '../inbox/watch'
import type { ReaderHost } from '../reader-host/reader-host'
import type { ReadFile } from '../resume/text/read-resume'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'

/** What the handlers stand on, once the stored data is open. */
export interface Services {
  readonly store: Store
  readonly originals: Originals
  readonly inbox: Inbox
  readonly importer: Importer
  readonly applications: Applications
  readonly watch: Watch
  readonly desk: Desk
  readonly reader: ReaderHost
  /** Read files in workers. */
  readonly readResume: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
  readonly readMessage: (name: string, bytes: Uint8Array) => Promise<Result<ParsedMessage>>
}
