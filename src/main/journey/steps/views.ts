import {
  PIECES_SHOWN,
  type PieceView,
  type StepRowView,
  type StepsView,
  type StepView
} from '../../../shared/contract/step-views'
import {
  type PlacedPiece,
  STEP_GROUPS,
  type Step,
  type StepGroup,
  type StepRow,
  type Steps
} from '../../../shared/domain/step'
import { EACH_ACTIONS } from '../../../shared/domain/steps'

/** So many of a message's words are shown. */
const WORDS_SHOWN = 3

/**
 * One group of the list, the first rows of it.
 * @param found its rows that hold what is looked for
 */
export function stepsView(
  steps: Steps,
  group: StepGroup,
  found: readonly StepRow[],
  most: number,
  rest: Pick<StepsView, 'sources' | 'dated' | 'begunReasons'>
): StepsView {
  const counts = Object.fromEntries(STEP_GROUPS.map((one) => [one, steps[one].length]))
  return {
    group,
    rows: found.slice(0, most).map(rowView),
    // fromEntries forgets which keys there are: those of STEP_GROUPS.
    counts: counts as StepsView['counts'],
    found: found.length,
    pieces: steps[group].reduce((sum, row) => sum + piecesIn(row), 0),
    ...rest
  }
}

function piecesIn(row: StepRow): number {
  return row.kind === 'step' ? row.step.pieces.length : row.sides.reduce((sum, { pieces }) => sum + pieces.length, 0)
}

/** One row as it is shown. */
export function rowView(row: StepRow): StepRowView {
  if (row.kind === 'step') return { kind: 'step', step: stepView(row.step) }
  const [one, other] = row.sides
  return { kind: 'contradiction', sides: [stepView(one), stepView(other)] }
}

function stepView(step: Step): StepView {
  const { pieces, about, ...rest } = step
  return {
    ...rest,
    about,
    pieces: pieces.slice(0, PIECES_SHOWN).map(pieceView),
    total: pieces.length,
    isEach: about.from === 'said' && EACH_ACTIONS.has(about.type)
  }
}

/** One piece as it is shown. */
export function pieceView({ piece, standing }: PlacedPiece): PieceView {
  if (piece.from === 'check') {
    const { from, id, resumeId, name, places } = piece
    return { from, id, resumeId, name, places, standing }
  }
  const { from, id, messageId, employer, subject, date, said } = piece
  return { from, id, messageId, employer, subject, date, said: said.slice(0, WORDS_SHOWN), standing }
}
