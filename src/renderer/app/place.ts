import { useEffect, useMemo, useState } from 'react'
import type { HeldPlace } from '../../shared/contract/crash-views'
import { bridge } from '../bridge'

/** The pages that exist, in the order of the rail; "steps" belongs to Today and "search" stands above all. */
export const PAGES = [
  'today',
  'steps',
  'messages',
  'applications',
  'resume',
  'journal',
  'insight',
  'search',
  'privacy',
  'reading',
  'settings'
] as const
export type PageName = (typeof PAGES)[number]

/** What should be lit: signals of a message by their place in its reading, or words of a message or entry. */
export type PlaceLight =
  | { readonly kind: 'signals'; readonly signals: readonly number[] }
  | { readonly kind: 'words'; readonly text: string }

/** Where the person is. */
export interface Place {
  readonly page: PageName
  /** The message that was chosen; kept while other pages are open. */
  readonly messageId: string | null
  /** In the message or the journal entry that was opened last. */
  readonly light: PlaceLight | null
  /** The resume or letter that was chosen; kept while other pages are open. */
  readonly resumeId: string | null
  /** The item of its checklist that should be lit. */
  readonly itemId: string | null
  /** The application and the journal entry that were chosen; kept while other pages are open. */
  readonly applicationId: string | null
  readonly entryId: string | null
  /** Counts arrivals, so that the same place can be asked for twice. */
  readonly visit: number
}

/** Where the person is, and the ways to go elsewhere. */
export interface Travel {
  readonly place: Place
  readonly goTo: (page: PageName) => void
  /** Opens a message (null: the list), with something in it lit. */
  readonly goToMessage: (messageId: string | null, light?: PlaceLight) => void
  /** Opens a resume or letter (null: whichever there is), with an item of its checklist lit. */
  readonly goToResume: (resumeId: string | null, itemId?: string) => void
  /** Opens an application (null: all of them). */
  readonly goToApplication: (applicationId: string | null) => void
  /** Opens an entry of the journal (null: all of them), with words of it lit. */
  readonly goToEntry: (entryId: string | null, words?: string) => void
  /** Opens the list with the newest message, unless the person reads there already. */
  readonly goToNewest: () => void
}

const START: Place = {
  page: 'today',
  messageId: null,
  light: null,
  resumeId: null,
  itemId: null,
  applicationId: null,
  entryId: null,
  visit: 0
}

/** Where a page that ended was, as far as this one knows it. */
function returned(held: HeldPlace | null): Place {
  const page = PAGES.find((name) => name === held?.page)
  return held && page ? { ...START, ...held, page } : START
}

/** Starts on Today, or where the page before this one ended; main holds the place, so that it can be returned to. */
export function useTravel(held: HeldPlace | null): Travel {
  const [place, setPlace] = useState(() => returned(held))
  const { page, messageId, resumeId, applicationId, entryId } = place
  useEffect(
    // What cannot be held costs only the way back.
    () => void bridge.holdPlace({ page, messageId, resumeId, applicationId, entryId }).catch(() => null),
    [page, messageId, resumeId, applicationId, entryId]
  )
  const ways = useMemo((): Omit<Travel, 'place'> => {
    function arrive(at: Partial<Place>) {
      setPlace((old) => ({ ...old, light: null, itemId: null, ...at, visit: old.visit + 1 }))
    }
    return {
      goTo: (page) => arrive({ page }),
      goToMessage: (messageId, light) => arrive({ page: 'messages', messageId, light: light ?? null }),
      goToResume: (resumeId, itemId) => arrive({ page: 'resume', resumeId, itemId: itemId ?? null }),
      goToApplication: (applicationId) => arrive({ page: 'applications', applicationId }),
      goToEntry: (entryId, words) =>
        arrive({ page: 'journal', entryId, light: words === undefined ? null : { kind: 'words', text: words } }),
      goToNewest: () =>
        setPlace((old) =>
          old.page === 'messages'
            ? old
            : { ...old, page: 'messages', messageId: null, light: null, itemId: null, visit: old.visit + 1 }
        )
    }
  }, [])
  return { place, ...ways }
}
