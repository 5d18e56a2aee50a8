import type { TaughtMessage } from '../../shared/contract/reader-protocol'

/** Lessons that end the reader so often in a row are given up. */
const TRIES = 2

/** What the running reader process has been taught, and what it has yet to be. */
export interface Teaching {
  /** These lessons stand in for all before them. */
  want(lessons: readonly TaughtMessage[]): void
  /** A new process is there, which knows nothing. */
  begin(): void
  /** What has to be sent next, as the request of this number; null where nothing has. */
  next(request: number): readonly TaughtMessage[] | null
  /** Whether something is to be taught that was not sent yet. */
  isWanted(): boolean
  /** Whether a request is out and not answered yet. */
  isOpen(): boolean
  /** An answer has come: whether it was to the open request. */
  finish(request: number, failure: boolean): boolean
  /** The process ended. Gives whether the lessons were given up for it. */
  crashed(): boolean
  failed(): boolean
}

/** Nothing is taught at first. */
export function createTeaching(): Teaching {
  let lessons: readonly TaughtMessage[] = []
  let sent = true
  let open: number | null = null
  let crashes = 0
  let failed = false

  return {
    want(wanted) {
      lessons = wanted
      sent = false
      crashes = 0
      failed = false
    },
    begin() {
      sent = lessons.length === 0
    },
    next(request) {
      if (sent) return null
      sent = true
      open = request
      return lessons
    },
    isWanted: () => !sent,
    isOpen: () => open !== null,
    finish(request, failure) {
      if (open !== request) return false
      open = null
      crashes = 0
      failed = failure
      return true
    },
    crashed() {
      if (open === null) return false
      open = null
      crashes += 1
      if (crashes < TRIES) return false
      lessons = []
      crashes = 0
      failed = true
      return true
    },
    failed: () => failed
  }
}
