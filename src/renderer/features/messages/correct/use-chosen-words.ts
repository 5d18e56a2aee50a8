import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Span } from '../../../../shared/domain/span'
import { chosenAfter, stepOf } from './choose-by-keys'
import { sentencesOf } from './sentences'
import { rangeOf } from './text-places'
import { useSelection } from './use-selection'

/** Words that the person chose, and how. */
export interface ChosenWords extends Span {
  readonly by: 'keys' | 'pointer'
}

/** What the element with the text must be given, so that words in it can be chosen. */
interface Handlers {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: () => void
  readonly onBlur: (event: FocusEvent) => void
}

export interface Choosing {
  readonly chosen: ChosenWords | null
  readonly handlers: Handlers
  readonly choose: (words: ChosenWords | null) => void
  /** Whether the person is marking words: only then do the arrow keys choose; else they scroll, as everywhere. */
  readonly marking: boolean
  /** @param byKeys asked for with the keyboard: the first sentence in sight is chosen at once */
  readonly begin: (byKeys: boolean) => void
  readonly end: () => void
}

interface Options {
  /** Holds the text and nothing else. */
  readonly root: RefObject<HTMLElement | null>
  /** What is shown: as long as the body, but for its soft line breaks the same. */
  readonly text: string
  readonly body: string
  readonly onAsk: (words: ChosenWords) => void
  /** Escape ended the marking. */
  readonly onLeave: () => void
}

/** Words chosen by selecting them, or, while the person is marking, sentence by sentence with the keyboard. */
export function useChosenWords({ root, text, body, onAsk, onLeave }: Options): Choosing {
  const [chosen, setChosen] = useState<ChosenWords | null>(null)
  const [marking, setMarking] = useState(false)
  // Where the keyboard was last: it goes on from there after something was marked.
  const last = useRef<Span | null>(null)
  const [sentences] = useState(() => onDemand(sentencesOf))
  useSelection(root, text, setChosen)

  // Marking begins once screen readers were told to hand the keys on, and the text can take them.
  const beginning = useRef<'no' | 'by pointer' | 'by keys'>('no')
  useEffect(() => {
    if (!marking || beginning.current === 'no') return
    root.current?.focus({ preventScroll: true })
    if (beginning.current === 'by keys') take(sentences(body)[firstInSight()])
    beginning.current = 'no'
  })

  function firstInSight(): number {
    const element = root.current
    if (!element) return 0
    const top = (span: Span) => rangeOf(element, span)?.getBoundingClientRect().top ?? 0
    return Math.max(
      0,
      sentences(body).findIndex((span) => top(span) >= 0)
    )
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      setChosen(null)
      last.current = null
      document.getSelection()?.removeAllRanges()
      if (marking) {
        setMarking(false)
        onLeave()
      }
      return
    }
    if (chosen && event.target === event.currentTarget && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      onAsk(chosen)
      return
    }
    const step = marking ? stepOf(event.key, event.shiftKey) : null
    if (!step) return
    event.preventDefault()
    // From a mark, the keys go on in the text.
    root.current?.focus({ preventScroll: true })
    document.getSelection()?.removeAllRanges()
    const from = chosen ?? last.current
    take(chosenAfter(step, from, text, sentences(body), from ? 0 : firstInSight()))
  }

  function take(span: Span | null | undefined) {
    if (!span) return
    last.current = span
    setChosen({ start: span.start, end: span.end, by: 'keys' })
  }

  return {
    chosen,
    choose: setChosen,
    marking,
    begin(byKeys) {
      beginning.current = byKeys ? 'by keys' : 'by pointer'
      setMarking(true)
    },
    end: () => setMarking(false),
    handlers: {
      onKeyDown,
      onPointerDown() {
        last.current = null
        setChosen(null)
      },
      onBlur(event) {
        if (event.target !== event.currentTarget) return
        setChosen((old) => (old?.by === 'keys' ? null : old))
      }
    }
  }
}

/** Works out an answer when it is first asked for, and keeps it as long as the question is the same. */
function onDemand<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, value: answer(text) }
    return last.value
  }
}
