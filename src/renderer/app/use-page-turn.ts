import { type RefObject, useEffect, useRef } from 'react'
import type { PageName } from './place'

/** Turning to another page by a key or a link in the text, where the focus goes along. */
export interface PageTurn {
  /** What holds the page. */
  readonly main: RefObject<HTMLElement | null>
  /** Gives true: a shortcut has done something. */
  readonly turnTo: (page: PageName) => true
}

/** @param visit counts arrivals at a page */
export function usePageTurn(visit: number, goTo: (page: PageName) => void): PageTurn {
  const main = useRef<HTMLElement>(null)
  const turned = useRef(false)
  // Once the new page stands there: before that the focus would go to the old one, and away with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): turning to the page that is open counts, too
  useEffect(() => {
    if (turned.current) main.current?.focus()
    turned.current = false
  }, [visit])
  return {
    main,
    turnTo(page) {
      turned.current = true
      goTo(page)
      return true
    }
  }
}
