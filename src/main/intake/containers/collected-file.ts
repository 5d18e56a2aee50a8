import type { Result } from '../../../shared/contract/result'

/**
 * One file, or one message of a container, and its bytes or the reason why there are none. The path of what a container
 * holds goes on behind the container's own: `mails.zip/offers/letter.eml`, `Inbox.mbox/Inbox-12.eml`.
 */
export interface CollectedFile {
  readonly path: string
  readonly result: Result<Uint8Array>
}
