import { useEffect } from 'react'
import { copyText } from '../ui/copy-text'
import { evidenceText } from '../ui/evidence'
import { isTextField } from '../ui/text-field'
import { notify } from './notify'
import { WORDS } from './words'

/**
 * Lets an employer's words be dragged into another program, or copied from where the keyboard is, with the line that says where they are
 * from. What is selected within them goes in their place.
 */
export function useEvidence(): void {
  useEffect(() => {
    function onDragStart(event: DragEvent) {
      const text = evidenceAt(event.target)
      if (text === null || !event.dataTransfer) return
      event.dataTransfer.setData('text/plain', text)
      event.dataTransfer.effectAllowed = 'copy'
    }

    function onKey(event: KeyboardEvent) {
      const isCopy = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'c'
      if (!isCopy || isTextField(event.target) || selected() !== '') return
      const text = evidenceAt(event.target)
      if (text === null) return
      event.preventDefault()
      void copyText(text, null).then((isCopied) => isCopied && notify({ text: WORDS.copied }))
    }

    document.addEventListener('dragstart', onDragStart)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('dragstart', onDragStart)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

function evidenceAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target : target instanceof Text ? target.parentElement : null
  const source = element?.closest<HTMLElement>('[data-source]')?.dataset.source
  if (source !== undefined && selected() !== '') return evidenceText(selected(), source)
  return element?.closest<HTMLElement>('[data-evidence]')?.dataset.evidence ?? null
}

function selected(): string {
  return document.getSelection()?.toString().trim() ?? ''
}
