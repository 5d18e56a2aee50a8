import type { Inbox } from '../inbox/inbox'
import type { ReaderHost } from '../reader-host/reader-host'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'

/** What the handlers stand on, once the stored data is open. */
export interface Services {
  readonly store: Store
  readonly originals: Originals
  readonly inbox: Inbox
  readonly reader: ReaderHost
}
