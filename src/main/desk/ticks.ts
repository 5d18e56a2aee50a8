import type { Tick } from '../../shared/domain/action-item'
import { type CheckedVersion, judged } from '../../shared/domain/checklist'
import type { State } from '../../shared/state/state'
import type { FileFeedback } from './feedback'
import { resumeOf } from './state-changes'

/**
 * The state after a check of a file's newest version: what the check says is done is ticked, and what it had ticked and does not say any
 * more is open again. What the person ticked stays, and what they opened again in this version stays open.
 * @param at ISO 8601, now
 */
export function withSettledTicks(
  state: State,
  resumeId: string,
  feedback: readonly FileFeedback[],
  version: CheckedVersion,
  at: string
): State {
  const keptOpen = resumeOf(state, resumeId)?.keptOpen ?? []
  const ticks: Record<string, Tick> = { ...state.ticks }
  let isChanged = false
  for (const { actionId, about, isSettledHere } of feedback) {
    const { isVerified } = judged(about, version)
    const tick = state.ticks[actionId]
    if (!tick && isVerified && isSettledHere && !keptOpen.includes(actionId)) {
      ticks[actionId] = { doneAt: at, by: 'check', resumeId }
      isChanged = true
    } else if (tick?.by === 'check' && tick.resumeId === resumeId && !isVerified) {
      delete ticks[actionId]
      isChanged = true
    }
  }
  return isChanged ? { ...state, ticks } : state
}
