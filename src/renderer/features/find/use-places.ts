import { useEffect, useState } from 'react'
import { rangesOf } from './page-text'

/** The places of words in the page. */
export interface Places {
  /** Which of them is shown, from 0. */
  readonly at: number
  readonly count: number
  /** Goes on, or back, and round at the ends. */
  readonly go: (by: 1 | -1) => void
}

/** Colours the places of words in the page, which may change meanwhile, and brings one of them into view. */
export function usePlaces(words: string): Places {
  const [ranges, setRanges] = useState<readonly Range[]>([])
  const [at, setAt] = useState(0)

  useEffect(() => {
    const page = document.querySelector('main')
    if (!page) return
    const look = () => setRanges(rangesOf(page, words))
    let frame = 0
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    })
    setAt(0)
    look()
    changes.observe(page, { subtree: true, childList: true, characterData: true })
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
    }
  }, [words])

  const shown = ranges.length === 0 ? 0 : Math.min(at, ranges.length - 1)
  const here = ranges[shown]
  useEffect(() => {
    CSS.highlights.set('found', new Highlight(...ranges))
    if (here) CSS.highlights.set('found-here', new Highlight(here))
    here?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return () => {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }, [ranges, here])

  return { at: shown, count: ranges.length, go: (by) => setAt((shown + by + ranges.length) % ranges.length) }
}
