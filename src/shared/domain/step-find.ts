import { foldedWord } from './search-words'
import type { PlacedPiece, Step, StepRow } from './step'
import { stepWords } from './step-words'

/** The words of a piece, folded, as they are looked through. */
export type WordsOfPiece = (placed: PlacedPiece) => string

/**
 * The rows that hold every word of what is looked for, in their order: in what the step says, in the person's own reason, or in the words,
 * the employer, the subject or the file of one of its pieces. Pieces that hold it go first. An empty question leaves all as it is.
 * @param wordsOf gives the words of a piece, for whoever remembers them
 */
export function rowsWith(
  rows: readonly StepRow[],
  find: string,
  wordsOf: WordsOfPiece = pieceWords
): readonly StepRow[] {
  const sought = soughtWords(find)
  if (sought.length === 0) return rows
  return rows.flatMap((row): readonly StepRow[] => {
    if (row.kind === 'step') {
      const step = stepWith(row.step, sought, wordsOf)
      return step === null ? [] : [{ kind: 'step', step }]
    }
    return row.sides.some((side) => stepWith(side, sought, wordsOf) !== null) ? [row] : []
  })
}

/** A step with the pieces first that hold every word, or null where none does. */
export function stepWith(step: Step, sought: readonly string[], wordsOf: WordsOfPiece = pieceWords): Step | null {
  const { title, detail } = stepWords(step.about)
  const own = foldedWord(`${title} ${detail}`)
  const holds = step.pieces.map((placed) => {
    const words = wordsOf(placed)
    return sought.every((word) => own.includes(word) || words.includes(word))
  })
  if (!holds.includes(true)) return null
  if (!holds.includes(false)) return step
  const part = (isHeld: boolean) => step.pieces.filter((_, at) => holds[at] === isHeld)
  return { ...step, pieces: [...part(true), ...part(false)] }
}

/** The words of what was typed, folded. */
export function soughtWords(find: string): readonly string[] {
  return find
    .split(/\s+/)
    .map(foldedWord)
    .filter((word) => word !== '')
}

/** @see WordsOfPiece */
export function pieceWords({ piece, standing }: PlacedPiece): string {
  const reason = standing.kind === 'disagreed' ? standing.reason : ''
  const words = piece.from === 'check' ? [piece.name] : [piece.employer, piece.subject, ...piece.said]
  return foldedWord([reason, ...words].join('\n'))
}
