import type { ReactNode } from 'react'
import type { ErrorCode } from '../../shared/contract/result'

/** Something that the person did, seen at once and decided by main. */
export interface Deed {
  /** Null where it came about, else why not. */
  readonly answer: Promise<ErrorCode | null>
  /** What is told about it, or null where the page itself shows enough. */
  readonly words: string | null
  /** What Undo does, or null where it cannot be taken back. */
  readonly takeBack: (() => Promise<ErrorCode | null>) | null
}

/** What a page may do outside of itself. */
export interface PageWays {
  /** True where nothing can be changed. */
  readonly readOnly: boolean
  /** For the foot of a page on which nothing is yet: offers the sample data; nothing where that is there. */
  readonly sampleOffer: ReactNode
  /** Counts arrivals, so that the same place can be asked for twice. */
  readonly visit: number
  /**
   * Does a deed, tells of it, offers Undo, and tells why where it did not come about.
   * @param again how it is done again after Undo, where that is another way; null where it cannot be
   */
  readonly perform: (begin: () => Deed, again?: (() => Deed) | null) => void
  /** The words for a code. */
  readonly explain: (code: ErrorCode) => string
  /** Null: the list. `words`: what should be lit in it. */
  readonly goToMessage: (id: string | null, words?: string) => void
  readonly goToApplication: (id: string | null) => void
  /** Null: the list. `words`: what should be lit in it. */
  readonly goToEntry: (id: string | null, words?: string) => void
  readonly goToResume: (id: string | null, itemId?: string) => void
  readonly goToPage: (page: 'today' | 'steps' | 'insight' | 'search' | 'settings') => void
}
