import type { ApplicationChange, NotedStages } from '../../../shared/contract/application-views'
import type { Application, StageEntry } from '../../../shared/domain/application'
import type { State } from '../../../shared/state/state'

/** The state with some applications changed; the very same where nothing is another. */
export function withApplications(
  state: State,
  ids: ReadonlySet<string>,
  change: (application: Application) => Application
): State {
  const applications = state.applications.map((one) => (ids.has(one.id) ? change(one) : one))
  return applications.every((one, at) => one === state.applications[at]) ? state : { ...state, applications }
}

/** The state in which these applications stand somewhere else from now on: one more step behind all others. */
export function withStageNow(state: State, ids: readonly string[], entry: StageEntry): State {
  return withApplications(state, new Set(ids), (one) => ({ ...one, stages: [...one.stages, entry] }))
}

/** The state with other noted stages. */
export function withNotedStages(state: State, noted: readonly NotedStages[]): State {
  const stages = new Map(noted.map((one) => [one.id, one.stages]))
  return withApplications(state, new Set(stages.keys()), (one) => ({
    ...one,
    stages: stages.get(one.id) ?? one.stages
  }))
}

/** The state with what the person put right about an application. */
export function withDescription(state: State, id: string, { waitUntil, ...change }: ApplicationChange): State {
  return withApplications(state, new Set([id]), (one) => {
    const { waitUntil: before, ...rest } = { ...one, ...change }
    const until = waitUntil === undefined ? before : waitUntil
    return until === null || until === undefined ? rest : { ...rest, waitUntil: until }
  })
}

/** The state with applications put away (a time) or brought back (null). */
export function withApplicationsAway(state: State, ids: readonly string[], removedAt: string | null): State {
  return withApplications(state, new Set(ids), (one) =>
    (one.removedAt === null) === (removedAt === null) ? one : { ...one, removedAt }
  )
}

/** The state with another number of days without a word after which is asked. */
export function withNoAnswerAfter(state: State, noAnswerAfter: number): State {
  if (state.settings.noAnswerAfter === noAnswerAfter) return state
  return { ...state, settings: { ...state.settings, noAnswerAfter } }
}
