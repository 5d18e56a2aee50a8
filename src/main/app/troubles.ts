import type { CrashNotice } from '../../shared/contract/crash-views'
import type { Trouble, TroubleTold } from './crash-report'

/** What went wrong in this run, and what of it the window still has to say. */
export interface Troubles {
  add(trouble: Trouble, about?: Partial<Pick<TroubleTold, 'reason' | 'error'>>): void
  /** The oldest first; of many only the last. */
  all(): readonly TroubleTold[]
  /** One of each kind that has not been put away, the newest first. */
  notices(): readonly CrashNotice[]
  /** Puts notices of a kind away, until there is a new one. */
  dismiss(kind: CrashNotice['kind']): void
}

/** So many are kept for a report. */
const MOST = 20

/** What the window says of each; null: it is said elsewhere. */
const NOTICE_OF: Readonly<Record<Trouble, CrashNotice['kind'] | null>> = {
  'page-ended': 'page',
  'page-failed': null,
  'reader-ended': 'reader',
  'ended-unexpectedly': 'ended',
  'main-failed': null
}

/** @param now ISO 8601 @param onNotice told where there is something new to say */
export function createTroubles(now: () => string, onNotice: () => void): Troubles {
  let all: readonly TroubleTold[] = []
  let notices: readonly CrashNotice[] = []
  return {
    add(trouble, { reason = null, error = null } = {}) {
      const at = now()
      all = [...all, { trouble, at, reason, error }].slice(-MOST)
      const kind = NOTICE_OF[trouble]
      if (kind === null) return
      notices = [{ kind, at }, ...notices.filter((notice) => notice.kind !== kind)]
      onNotice()
    },
    all: () => all,
    notices: () => notices,
    dismiss(kind) {
      notices = notices.filter((notice) => notice.kind !== kind)
    }
  }
}
