import { useCallback, useState } from 'react'

/** The pages that exist, in the order of the rail. */
export const PAGES = ['today', 'messages', 'privacy', 'reading', 'settings'] as const
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
  /** Counts arrivals, so that the same place can be asked for twice. */
  readonly visit: number
}

/** Where the person is, and the ways to go elsewhere. */
export interface Travel {
  readonly place: Place
  readonly goTo: (page: PageName) => void
  /** Opens a message (null: the list), with something in it lit. */
  readonly goToMessage: (messageId: string | null, light?: PlaceLight) => void
  /** Opens the list with the newest message, unless the person reads there already. */
  readonly goToNewest: () => void
}

/** Starts on Today. */
export function useTravel(): Travel {
  const [place, setPlace] = useState<Place>({ page: 'today', messageId: null, light: null, visit: 0 })
  const goTo = useCallback(
    (page: PageName) => setPlace((old) => ({ ...old, page, light: null, visit: old.visit + 1 })),
    []
  )
  const goToMessage = useCallback(
    (messageId: string | null, light?: PlaceLight) =>
      setPlace((old) => ({ page: 'messages', messageId, light: light ?? null, visit: old.visit + 1 })),
    []
  )
  const goToNewest = useCallback(
    () =>
      setPlace((old) =>
        old.page === 'messages' ? old : { page: 'messages', messageId: null, light: null, visit: old.visit + 1 }
      ),
    []
  )
  return { place, goTo, goToMessage, goToNewest }
}
