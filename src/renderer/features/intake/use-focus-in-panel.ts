import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in the panel where the button that had it went with what it belonged to; with the panel it goes back to the page.
 * @param content names what the panel shows: changes where its buttons do
 */
export function useFocusInPanel(panel: RefObject<HTMLElement | null>, content: string): void {
  const had = useRef(false)
  useEffect(() => {
    const ended = new AbortController()
    document.addEventListener(
      'focusin',
      ({ target }) => {
        had.current = target instanceof Node && panel.current?.contains(target) === true
      },
      { signal: ended.signal }
    )
    return () => ended.abort()
  }, [panel])
  // biome-ignore lint/correctness/useExhaustiveDependencies(content): after it has changed
  useEffect(() => {
    if (!had.current || document.activeElement !== document.body) return
    const button = panel.current?.querySelector<HTMLElement>('button')
    const next = button ?? document.querySelector('main')
    next?.focus({ preventScroll: true })
  }, [panel, content])
}
