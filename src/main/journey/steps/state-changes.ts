import type { StepUndo } from '../../../shared/contract/step-views'
import type { Tick } from '../../../shared/domain/action-item'
import type { Day } from '../../../shared/domain/application'
import type { StepDeed } from '../../../shared/domain/step'
import type { StepDecision } from '../../../shared/domain/step-decision'
import type { State } from '../../../shared/state/state'
import { withTicks } from '../../inbox/state-changes'

/**
 * The state after a deed about some pieces.
 * @param at ISO 8601, now
 */
export function withDeed(state: State, ids: readonly string[], deed: StepDeed, at: string): State {
  switch (deed.kind) {
    case 'done':
      return withTicks(state, ids, at)
    case 'open':
      return withDecisions(withTicks(state, ids, null), ids, null)
    case 'accept':
      return withDecisions(state, ids, { kind: 'accepted', at })
    case 'later':
      return withDecisions(state, ids, { kind: 'later', until: deed.until, at })
    case 'disagree':
      return withDecisions(state, ids, { kind: 'disagreed', reason: deed.reason, at })
  }
}

function withDecisions(state: State, ids: readonly string[], decision: StepDecision | null): State {
  if (decision === null && ids.every((id) => state.decisions[id] === undefined)) return state
  const decisions: Record<string, StepDecision> = { ...state.decisions }
  for (const id of ids) {
    if (decision === null) delete decisions[id]
    else decisions[id] = decision
  }
  return { ...state, decisions }
}

/** How some pieces stand: what `withTakenBack` needs. */
export function standingsOf(state: State, ids: readonly string[]): StepUndo {
  return { pieces: ids.map((id) => ({ id, tick: state.ticks[id] ?? null, decision: state.decisions[id] ?? null })) }
}

/** The state in which some pieces stand as they did before. */
export function withTakenBack(state: State, { pieces }: StepUndo): State {
  const ticks: Record<string, Tick> = { ...state.ticks }
  const decisions: Record<string, StepDecision> = { ...state.decisions }
  for (const { id, tick, decision } of pieces) {
    if (tick === null) delete ticks[id]
    else ticks[id] = tick
    if (decision === null) delete decisions[id]
    else decisions[id] = decision
  }
  return { ...state, ticks, decisions }
}

/** The state with a reason that the person has begun to write; empty: with none. */
export function withBegunReason(state: State, stepId: string, reason: string): State {
  if ((state.begunReasons[stepId] ?? '') === reason) return state
  const { [stepId]: _, ...others } = state.begunReasons
  return { ...state, begunReasons: reason === '' ? others : { ...others, [stepId]: reason } }
}

/** The state with the desktop telling of what is due, or not. */
export function withReminders(state: State, on: boolean): State {
  if (state.settings.notifications === on) return state
  return { ...state, settings: { ...state.settings, notifications: on } }
}

/** The state in which the desktop told of what is due on a day. */
export function withReminded(state: State, day: Day): State {
  return state.remindedOn === day ? state : { ...state, remindedOn: day }
}
