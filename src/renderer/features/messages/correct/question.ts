import type { Signal } from '../../../../shared/domain/reading'
import type { Span } from '../../../../shared/domain/span'
import type { ChosenWords } from './use-chosen-words'

/** What the person is asked about words of a message. */
export interface Question {
  readonly span: Span
  /** Index of the signal that may be changed, or null for a new mark on these words. */
  readonly from: number | null
  /** Signals that may be meant as well as this one. */
  readonly others: readonly number[]
  /** The words that the person chose, where they did: a new mark on them may be meant as well. */
  readonly chosen: ChosenWords | null
  /** What the focus goes back to, and, for a note, what the question stands at. */
  readonly opener: HTMLElement
  readonly at: 'words' | 'opener'
}

/** The question about marks that stand on the same words. */
export function questionOnMarks(
  indices: readonly number[],
  signals: readonly Signal[],
  opener: HTMLElement,
  at: Question['at']
): Question | null {
  const [from] = indices
  const signal = from === undefined ? undefined : signals[from]
  if (from === undefined || !signal) return null
  const span = { start: signal.start, end: signal.end }
  return { span, from, others: indices, chosen: null, opener, at }
}

/** The question about words that the person chose; marks on about the same words may be meant, too. */
export function questionOnWords(chosen: ChosenWords, signals: readonly Signal[], opener: HTMLElement): Question {
  const others = signals.flatMap((signal, index) => (isAboutSame(signal, chosen) ? [index] : []))
  return { span: { start: chosen.start, end: chosen.end }, from: null, others, chosen, opener, at: 'words' }
}

/** The same question about another mark of these words, or about a new one. */
export function withFrom(question: Question, from: number | null, signals: readonly Signal[]): Question {
  const signal = from === null ? question.chosen : signals[from]
  return signal ? { ...question, from, span: { start: signal.start, end: signal.end } } : question
}

/** Whether two spans share at least half of the longer one. */
function isAboutSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= Math.max(a.end - a.start, b.end - b.start) / 2
}
