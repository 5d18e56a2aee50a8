import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the very same and does what the last one given does: for lists that are not drawn again for its sake. */
export function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((value: T) => latest.current(value), [])
}
