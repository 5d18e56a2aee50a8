import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Signal } from '../../../shared/domain/reading'
import { placeNotes } from './place-notes'

/** From this width of the frame on there is room for notes beside the words, in pixels. */
const BESIDE_FROM = 620
const GAP = 10

/** Top of each note in pixels, by the signal's index, and the height they need together. */
export interface NotePlaces {
  readonly tops: readonly number[]
  readonly height: number
}

/** Measures where the notes belong; null where they stand below the words. */
export function useNotePlaces(frame: RefObject<HTMLElement | null>, signals: readonly Signal[]): NotePlaces | null {
  const [places, setPlaces] = useState<NotePlaces | null>(null)

  useLayoutEffect(() => {
    const element = frame.current
    if (!element || signals.length === 0) return
    const measure = () => {
      const next = element.clientWidth >= BESIDE_FROM ? measured(element, signals.length) : null
      setPlaces((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    measure()
    // Notes change their height with their width, so they are measured again once they stand beside the words.
    const sized = new ResizeObserver(measure)
    sized.observe(element)
    for (const note of element.querySelectorAll('[data-note]')) sized.observe(note)
    return () => sized.disconnect()
  }, [frame, signals])

  return places
}

function measured(frame: HTMLElement, count: number): NotePlaces {
  const top = frame.getBoundingClientRect().top
  const notes = Array.from({ length: count }, (_, index) => {
    const span = frame.querySelector(`[data-signals~="${index}"]`)
    const note = frame.querySelector<HTMLElement>(`[data-note="${index}"]`)
    // The first of an inline element's boxes is its first line.
    const wanted = (span?.getClientRects()[0]?.top ?? top) - top
    return { index, wanted, height: note?.offsetHeight ?? 0 }
  }).sort((a, b) => a.wanted - b.wanted || a.index - b.index)
  const placed = placeNotes(
    notes.map(({ wanted }) => wanted),
    notes.map(({ height }) => height),
    GAP
  )
  const tops: number[] = []
  notes.forEach(({ index }, at) => {
    tops[index] = Math.round(placed.tops[at] ?? 0)
  })
  return { tops, height: Math.ceil(placed.bottom) }
}
