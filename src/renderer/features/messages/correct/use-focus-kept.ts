import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Signal } from '../../../../shared/domain/reading'

/**
 * Keeps the focus near a mark that was just corrected, where what had it is gone with the mark: among the notes for who
 * was there, else on the text.
 * @returns to be called just before a correction
 */
export function useFocusKept(
  frame: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  signals: readonly Signal[]
): () => void {
  const left = useRef<{ readonly note: number | null } | null>(null)
  useLayoutEffect(() => {
    const before = left.current
    left.current = null
    if (!before || (document.activeElement !== null && document.activeElement !== document.body)) return
    const next = before.note === null ? -1 : Math.min(before.note, signals.length - 1)
    const place = frame.current?.querySelector<HTMLElement>(`[data-note="${next}"] button`) ?? text.current
    place?.focus({ preventScroll: true })
  }, [frame, text, signals])
  return useCallback(() => {
    const note = document.activeElement?.closest<HTMLElement>('[data-note]')
    left.current = { note: note ? Number(note.dataset.note) : null }
  }, [])
}
