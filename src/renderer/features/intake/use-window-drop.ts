import { useEffect, useRef, useState } from 'react'
import { isDialogOpen, isTextField } from '../../ui/text-field'
import { type DroppedText, droppedText } from './dropped-text'

/** What the window does with what is dropped or pasted on it. */
export interface Takers {
  /** Folders are among them. */
  onFiles(files: readonly File[]): void
  onText(text: DroppedText): void
}

/**
 * Makes the whole window take drops and pasted text, and never navigate. Text fields keep what is meant for them.
 * @returns whether something that can be taken is being dragged over the window
 */
export function useWindowDrop(takers: Takers): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(takers)
  useEffect(() => {
    latest.current = takers
  })

  useEffect(() => {
    const ended = new AbortController()
    // What is dragged from inside the window (a marked sentence) is nothing new to it.
    let ownDrag = false

    function onOwnDrag({ type }: Event) {
      ownDrag = type === 'dragstart'
    }

    function take(transfer: DataTransfer) {
      const files = [...transfer.files]
      const text = droppedText(transfer)
      // Word processors put a picture of the words beside the words.
      const hasWords = text.kind === 'text' || text.kind === 'formatted'
      if (files.length > 0 && !(hasWords && files.every(isPicture))) latest.current.onFiles(files)
      else if (!isDialogOpen()) latest.current.onText(text)
    }

    function onDrag(event: DragEvent) {
      const files = event.dataTransfer?.types.includes('Files') ?? false
      if (!files && (ownDrag || isTextField(event.target))) return
      event.preventDefault()
      // Outlook moves the mail to the bin where the target does not say that it only copies.
      if (event.dataTransfer) event.dataTransfer.dropEffect = ownDrag ? 'none' : 'copy'
      setOver(!ownDrag)
    }

    function onDrop(event: DragEvent) {
      setOver(false)
      const files = event.dataTransfer?.types.includes('Files') ?? false
      if (!files && isTextField(event.target)) return
      event.preventDefault()
      if (event.dataTransfer && !ownDrag) take(event.dataTransfer)
    }

    function onPaste(event: ClipboardEvent) {
      if (!event.clipboardData || isTextField(event.target) || isDialogOpen()) return
      event.preventDefault()
      take(event.clipboardData)
    }

    const listening = { signal: ended.signal }
    window.addEventListener('dragstart', onOwnDrag, listening)
    window.addEventListener('dragend', onOwnDrag, listening)
    window.addEventListener('dragenter', onDrag, listening)
    window.addEventListener('dragover', onDrag, listening)
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), listening)
    window.addEventListener('drop', onDrop, listening)
    document.addEventListener('paste', onPaste, listening)
    return () => ended.abort()
  }, [])

  return over
}

function isPicture({ type }: File): boolean {
  return type.startsWith('image/')
}
