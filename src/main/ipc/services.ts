import type { Applications } from '../inbox/applications'
import type { Importer } from '../inbox/importer'
import type { Inbox } from '../inbox/inbox'
import type { Watch } from '../inbox/watch'
import type { ReaderHost } from '../reader-host/reader-host'
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
  readonly reader: ReaderHost
}
