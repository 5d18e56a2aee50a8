import { useEffect, useRef } from 'react'
import { isDialogOpen, isTextField } from '../ui/text-field'

/** What each key does together with Ctrl (Cmd on a Mac). False: nothing to do, the key is left to others. */
export type Shortcuts = Readonly<Record<string, () => boolean>>

/** Listens to keys with Ctrl or Cmd, outside of text fields and dialogs. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (isTextField(event.target) || isDialogOpen()) return
      if (latest.current[event.key.toLowerCase()]?.()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
