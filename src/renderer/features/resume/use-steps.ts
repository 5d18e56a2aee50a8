import { useEffect, useRef } from 'react'
import { isDialogOpen, isTextField } from '../../ui/text-field'

/**
 * Steps through the marks: F8 and Shift+F8, j and k, anywhere outside of fields and dialogs.
 * @param onStep told which way, and whether the focus is among the cards
 */
export function useSteps(onStep: (step: 1 | -1, amongCards: boolean) => void): void {
  const latest = useRef(onStep)
  useEffect(() => {
    latest.current = onStep
  })
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const step = stepOf(event)
      if (step === 0) return
      event.preventDefault()
      latest.current(step, event.target instanceof Element && event.target.closest('[data-cards]') !== null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function stepOf(event: KeyboardEvent): 1 | 0 | -1 {
  if (event.ctrlKey || event.metaKey || event.altKey || isDialogOpen()) return 0
  if (event.key === 'F8') return event.shiftKey ? -1 : 1
  if (event.shiftKey || isTextField(event.target)) return 0
  if (event.key === 'j') return 1
  return event.key === 'k' ? -1 : 0
}
