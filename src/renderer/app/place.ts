import { useMemo, useState } from 'react'

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

/** What should be lit in a message: signals by their place in the reading, or the words of one. */
export type PlaceLight =
  | { readonly kind: 'signals'; readonly signals: readonly number[] }
  | { readonly kind: 'words'; readonly text: string }

/** Where the person is. */
export interface Place {
  readonly page: PageName
  /** The message that was chosen; kept while other pages are open. */
  readonly messageId: string | null
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
  /** Opens an entry of the journal (null: all of them). */
  readonly goToEntry: (entryId: string | null) => void
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

/** Starts on Today. */
export function useTravel(): Travel {
  const [place, setPlace] = useState(START)
  const ways = useMemo((): Omit<Travel, 'place'> => {
    function arrive(at: Partial<Place>) {
      setPlace((old) => ({ ...old, light: null, itemId: null, ...at, visit: old.visit + 1 }))
    }
    return {
      goTo: (page) => arrive({ page }),
      goToMessage: (messageId, light) => arrive({ page: 'messages', messageId, light: light ?? null }),
      goToResume: (resumeId, itemId) => arrive({ page: 'resume', resumeId, itemId: itemId ?? null }),
      goToApplication: (applicationId) => arrive({ page: 'applications', applicationId }),
      goToEntry: (entryId) => arrive({ page: 'journal', entryId }),
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
