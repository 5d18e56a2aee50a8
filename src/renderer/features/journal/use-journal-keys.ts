import { useEffect, useRef } from 'react'
import { isDialogOpen, isTextField } from '../../ui/text-field'

interface JournalKeys {
  readonly entries: readonly { readonly id: string }[] | undefined
  readonly shownId: string | null
  readonly onChoose: (id: string) => void
  readonly onNew: () => void
}

/** n: a new entry for today. j and k, and the arrows while the list has the focus: down and up the list. Not while something is typed. */
export function useJournalKeys(keys: JournalKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (ctrlKey || metaKey || altKey || shiftKey || isTextField(target) || isDialogOpen()) return
      if (event.key === 'n') {
        event.preventDefault()
        latest.current.onNew()
        return
      }
      const step = stepOf(event)
      if (step === 0) return
      event.preventDefault()
      choose(step, latest.current)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function choose(step: -1 | 1, { entries = [], shownId, onChoose }: JournalKeys): void {
  const at = entries.findIndex(({ id }) => id === shownId)
  const next = entries[Math.min(Math.max(at + step, 0), entries.length - 1)]
  if (next && next.id !== shownId) onChoose(next.id)
}

/** One step down or up the list, or none. */
function stepOf({ key, target }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'j') return 1
  if (key === 'k') return -1
  if (!(target instanceof Element) || target.closest('[data-entry-list]') === null) return 0
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
}
