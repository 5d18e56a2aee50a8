import { type KeyboardEvent, type RefObject, useCallback } from 'react'

/**
 * The arrow keys go from the field to what was found, through it and back; whoever types there types in the field.
 * @param onFirst opens the first thing that was found
 */
export function useArrows(
  page: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  onFirst: () => void
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      // What a composing keyboard takes is not ours.
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const hits = [...(page.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
      if (event.target === field.current) {
        if (event.key === 'Enter') onFirst()
        else if (event.key === 'ArrowDown' && hits[0]) hits[0].focus()
        else return
        event.preventDefault()
        return
      }
      const at = event.target instanceof HTMLElement ? hits.indexOf(event.target) : -1
      if (at === -1) return
      if (isTyping(event.key)) {
        // The key goes on to the field, which has the focus by then.
        field.current?.focus()
        return
      }
      const next = nextPlace(event.key, at, hits.length)
      if (next === null) return
      event.preventDefault()
      const target = next < 0 ? field.current : hits[next]
      target?.focus()
      target?.scrollIntoView({ block: 'nearest' })
    },
    [page, field, onFirst]
  )
}

/** Where a key leads; -1: the field; null: nowhere. */
export function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return -1
    default:
      return null
  }
}

/** A letter or sign, or the key that takes one away. A space presses the button. */
function isTyping(key: string): boolean {
  return key === 'Backspace' || (key !== ' ' && [...key].length === 1)
}
