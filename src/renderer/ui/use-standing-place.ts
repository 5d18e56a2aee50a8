import { type RefObject, useEffect } from 'react'

/** Marks what takes the focus in place of the page around it: what scrolls must have it, or the keys do nothing. */
export const STANDING_PLACE = { tabIndex: -1, 'data-standing-place': true } as const

/**
 * Takes the focus when this appears, where it is nowhere in particular: on the page as a whole, or on something that is
 * gone. Who stands on a button, in a list or in a field stays there.
 */
export function useStandingPlace(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = document.activeElement
    if (at === null || at.contains(place.current) || at.getClientRects().length === 0) stand(place.current)
  }, [place])
}

/** Hands the focus on from a page as a whole to its standing place, where it has one. */
export function toStandingPlace(page: HTMLElement): void {
  stand(page.querySelector<HTMLElement>('[data-standing-place]'))
}

function stand(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
