import { type RefObject, useState } from 'react'
import type { Change } from '../../../../shared/domain/correction'
import type { Label } from '../../../../shared/domain/label'
import type { Signal } from '../../../../shared/domain/reading'
import type { Span } from '../../../../shared/domain/span'
import type { NoteDeeds } from './Answers'
import { type Question, questionOnMarks, questionOnWords, withFrom } from './question'
import type { ChosenWords } from './use-chosen-words'
import { useFocusKept } from './use-focus-kept'

interface Options {
  readonly frame: RefObject<HTMLElement | null>
  /** Holds the text and nothing else. */
  readonly root: RefObject<HTMLElement | null>
  readonly signals: readonly Signal[]
  /** Indices of the signals that are lit. */
  readonly lit: readonly number[]
  readonly onCorrect: (change: Change) => void
}

/** What the person is being asked about a message's words, and what becomes of their answer. */
export interface Asking {
  readonly question: Question | null
  readonly askAboutWords: (words: ChosenWords) => void
  /** Where these marks overlap, the one whose note was just looked at is meant first. */
  readonly askAboutMarks: (signals: readonly number[], mark: HTMLElement) => void
  /** Takes a mark away; where several stand on the same words, asks which. */
  readonly removeMarks: (signals: readonly number[], mark: HTMLElement) => void
  /** What can be done from a mark's note. */
  readonly deeds: NoteDeeds
  /** Another mark of the same words is meant, or (null) a new one. */
  readonly changeFrom: (from: number | null) => void
  readonly answer: (to: Label | null) => void
  /** The focus goes back to where the question came from. */
  readonly close: () => void
  /** Something else was clicked. */
  readonly leave: () => void
}

/** Keeps the one question that is open. */
export function useQuestion({ frame, root, signals, lit, onCorrect }: Options): Asking {
  const [question, setQuestion] = useState<Question | null>(null)
  const keepFocus = useFocusKept(frame, root, signals)

  // A question names marks by their place in the reading, which a new one does not keep.
  const [asked, setAsked] = useState(signals)
  if (asked !== signals) {
    setAsked(signals)
    setQuestion(null)
  }

  function change(from: number | null, to: Label | null, place?: Span) {
    const signal = from === null ? null : signals[from]
    const span = signal ?? place
    if (!span) return
    keepFocus()
    onCorrect({ start: span.start, end: span.end, from: signal?.label ?? null, to })
  }

  function askAboutMarks(indices: readonly number[], mark: HTMLElement) {
    const meant = [...indices].sort((a, b) => Number(lit.includes(b)) - Number(lit.includes(a)) || a - b)
    setQuestion(questionOnMarks(meant, signals, mark, 'words'))
  }

  function close() {
    setQuestion(null)
    question?.opener.focus({ preventScroll: true })
    document.getSelection()?.removeAllRanges()
  }

  return {
    question,
    askAboutWords(words) {
      if (root.current) setQuestion(questionOnWords(words, signals, root.current))
    },
    askAboutMarks,
    removeMarks(indices, mark) {
      const [only] = indices
      if (indices.length > 1) askAboutMarks(indices, mark)
      else if (only !== undefined) change(only, null)
    },
    deeds: {
      onChange: (index, opener) => setQuestion(questionOnMarks([index], signals, opener, 'opener')),
      onConfirm: (index) => change(index, signals[index]?.label ?? null),
      onRemove: (index) => change(index, null)
    },
    changeFrom: (from) => setQuestion((old) => old && withFrom(old, from, signals)),
    answer(to) {
      close()
      if (question) change(question.from, to, question.span)
    },
    close,
    leave: () => setQuestion(null)
  }
}
