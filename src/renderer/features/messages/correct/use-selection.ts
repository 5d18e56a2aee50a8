import { type RefObject, useEffect } from 'react'
import { snapToWords } from './snap-to-words'
import { selectedIn } from './text-places'
import type { ChosenWords } from './use-chosen-words'

/** Follows what is selected in the text, once the pointer is let go. */
export function useSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
  setChosen: (next: (old: ChosenWords | null) => ChosenWords | null) => void
): void {
  useEffect(() => {
    let held = false
    const look = () => {
      const selected = root.current && selectedIn(root.current)
      const span = selected && snapToWords(text, ...selected)
      setChosen((old) => (span ? { ...span, by: 'pointer' } : old?.by === 'pointer' ? null : old))
    }
    const press = () => {
      held = true
    }
    const release = () => {
      held = false
      // A click on selected words lets go of them only after this event.
      setTimeout(look)
    }
    const follow = () => {
      if (!held) look()
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    document.addEventListener('selectionchange', follow)
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
      document.removeEventListener('selectionchange', follow)
    }
  }, [root, text, setChosen])
}
