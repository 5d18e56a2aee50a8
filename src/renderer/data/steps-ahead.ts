import type { PieceView, StepRowView, StepsView, StepView } from '../../shared/contract/step-views'
import type { TodayView } from '../../shared/contract/views'
import type { StepDeed, StepGroup } from '../../shared/domain/step'

/** A decision that main has not answered yet. */
export interface Ahead {
  readonly stepId: string
  /** Null: the whole step. */
  readonly pieceId: string | null
  readonly deed: StepDeed
}

const GROUP_AFTER: Readonly<Record<StepDeed['kind'], StepGroup>> = {
  accept: 'now',
  later: 'later',
  done: 'done',
  disagree: 'disagreed',
  open: 'now'
}

/** A group of the list as it will look. What comes into another group, main tells. */
export function stepsAfter(view: StepsView, ahead: Ahead): StepsView {
  const group = GROUP_AFTER[ahead.deed.kind]
  const rows = view.rows.flatMap((row) => rowAfter(row, ahead, group))
  const step = view.rows.flatMap(sidesOf).find(({ id }) => id === ahead.stepId)
  if (!step) return { ...view, rows }
  const isWhole = ahead.pieceId === null || step.total === 1
  if (!isWhole || step.group === group) return { ...view, rows }
  const gone = view.rows.length - rows.length
  return { ...view, rows, counts: { ...view.counts, [view.group]: view.counts[view.group] - gone } }
}

/** Today as it will look. */
export function todayAfter(view: TodayView, ahead: Ahead): TodayView {
  const group = GROUP_AFTER[ahead.deed.kind]
  const steps = view.steps.flatMap((row) => rowAfter(row, ahead, group))
  const gone = view.steps.length - steps.length
  if (gone === 0) return { ...view, steps }
  return {
    ...view,
    steps,
    openSteps: view.openSteps - gone,
    doneSteps: view.doneSteps + (group === 'done' ? gone : 0)
  }
}

function sidesOf(row: StepRowView): readonly StepView[] {
  return row.kind === 'step' ? [row.step] : row.sides
}

function rowAfter(row: StepRowView, ahead: Ahead, group: StepGroup): readonly StepRowView[] {
  if (row.kind === 'step') {
    const step = stepAfter(row.step, ahead, group)
    return step ? [{ kind: 'step', step }] : []
  }
  const [one, other] = row.sides
  if (one.id !== ahead.stepId && other.id !== ahead.stepId) return [row]
  // What was done stays beside what speaks against it, until both are.
  const decided = (side: StepView): StepView | null =>
    side.id === ahead.stepId && group === 'done' ? { ...side, group } : stepAfter(side, ahead, group)
  const sides = [decided(one), decided(other)] as const
  if (sides[0] && sides[1]) {
    const areDone = sides.every((side) => side?.group === 'done')
    return areDone ? [] : [{ kind: 'contradiction', sides: [sides[0], sides[1]] }]
  }
  const left = sides[0] ?? sides[1]
  return left?.group === 'now' ? [{ kind: 'step', step: left }] : []
}

/** Null where it goes to another group. */
function stepAfter(step: StepView, { stepId, pieceId, deed }: Ahead, group: StepGroup): StepView | null {
  if (step.id !== stepId) return step
  if (pieceId !== null && step.total > 1) return withoutPiece(step, pieceId)
  if (step.group !== group) return null
  return { ...step, accepted: deed.kind === 'accept' }
}

function withoutPiece(step: StepView, pieceId: string): StepView {
  const pieces = step.pieces.filter(({ id }: PieceView) => id !== pieceId)
  return pieces.length === step.pieces.length ? step : { ...step, pieces, total: step.total - 1 }
}
