import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in the desk where what had it is gone: a mark that was mended, a card that was decided about.
 * @param shown changes where what is shown does
 * @param selected index of the issue that is lit, or null
 */
export function useFocusInDesk(desk: RefObject<HTMLElement | null>, shown: unknown, selected: number | null): void {
  const had = useRef(false)
  useEffect(() => {
    const ended = new AbortController()
    document.addEventListener(
      'focusin',
      ({ target }) => {
        had.current = target instanceof Node && desk.current?.contains(target) === true
      },
      { signal: ended.signal }
    )
    return () => ended.abort()
  }, [desk])
  // biome-ignore lint/correctness/useExhaustiveDependencies(shown): after it has changed
  useEffect(() => {
    if (!had.current || document.activeElement !== document.body) return
    const card = desk.current?.querySelector<HTMLElement>(`[data-card="${selected}"] button`)
    const isShown = card && card.getClientRects().length > 0
    const next = isShown ? card : desk.current
    next?.focus({ preventScroll: true })
  }, [desk, shown, selected])
}
