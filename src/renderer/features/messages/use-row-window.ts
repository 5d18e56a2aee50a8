import { useCallback, useEffect, useState } from 'react'

/** Rows beyond the visible edge that are rendered as well, so that quick scrolling shows no gaps. */
const SPARE_ROWS = 8

/** Which rows of a long list of equal rows are worth rendering. */
export interface RowWindow {
  /** To be given to the scrolling element. */
  readonly scroller: (element: HTMLElement | null) => void
  readonly first: number
  /** One past the last. */
  readonly end: number
  /** Scrolls as little as needed to show a row. */
  readonly reveal: (row: number) => void
}

/**
 * Follows a scrolling element.
 * @param count how many rows there are
 * @param rowHeight of every row, in pixels
 */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [view, setView] = useState({ first: 0, end: 40 })

  useEffect(() => {
    if (!element) return
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - SPARE_ROWS)
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + SPARE_ROWS
      setView((old) => (old.first === first && old.end === end ? old : { first, end }))
    }
    look()
    const sized = new ResizeObserver(look)
    sized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [element, rowHeight])

  const reveal = useCallback(
    (row: number) => {
      if (!element) return
      const top = row * rowHeight
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + rowHeight > element.scrollTop + element.clientHeight)
        element.scrollTop = top + rowHeight - element.clientHeight
    },
    [element, rowHeight]
  )

  return { scroller: setElement, first: Math.min(view.first, count), end: Math.min(view.end, count), reveal }
}
