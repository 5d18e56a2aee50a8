import { useMemo, useRef } from 'react'

/** How many deeds can be taken back, one after the other. */
const DEPTH = 50

/** A deed that was remembered. */
export interface Remembered {
  /** Takes it back now, at most once. */
  readonly takeBack: () => void
  /** Leaves it as it is, for instance because it did not come about. */
  readonly forget: () => void
}

/** What can be taken back. */
export interface Undo {
  readonly remember: (takeBack: () => void) => Remembered
  /** Takes the last deed back that has not been yet; gives whether there was one. */
  readonly last: () => boolean
}

/** The deeds of this window since it opened, newest last. */
export function useUndo(): Undo {
  const deeds = useRef<readonly (() => void)[]>([])
  return useMemo(() => {
    function forget(deed: () => void): boolean {
      const known = deeds.current.includes(deed)
      deeds.current = deeds.current.filter((other) => other !== deed)
      return known
    }
    return {
      remember(takeBack) {
        // Wrapped, so that the same function remembered twice is two deeds.
        const deed = () => takeBack()
        deeds.current = [...deeds.current, deed].slice(-DEPTH)
        return {
          takeBack() {
            if (forget(deed)) deed()
          },
          forget: () => void forget(deed)
        }
      },
      last() {
        const deed = deeds.current.at(-1)
        if (!deed) return false
        forget(deed)
        deed()
        return true
      }
    }
  }, [])
}
