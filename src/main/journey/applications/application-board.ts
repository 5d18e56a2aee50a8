import type {
  ApplicationChange,
  ApplicationsView,
  ApplicationView,
  NotedStages
} from '../../../shared/contract/application-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { Day, StageEntry } from '../../../shared/domain/application'
import type { State } from '../../../shared/state/state'
import { cleanLineOf } from '../../intake/clean-text'
import type { Store } from '../../storage/store'
import {
  withApplicationsAway,
  withDescription,
  withNoAnswerAfter,
  withNotedStages,
  withStageNow
} from './state-changes'
import { applicationsView, applicationView } from './views'

/** The person's applications: where they stand, and what the person notes about them. All codes are those of the store besides. */
export interface ApplicationBoard {
  overview(): ApplicationsView
  /** `not_found` for one that is not there or was put away. */
  get(id: string): Result<ApplicationView>
  /** Where they stand from now on; gives what was noted before. `not_found` where one of them is not there. */
  setStage(ids: readonly string[], entry: StageEntry): Promise<Result<readonly NotedStages[]>>
  putStages(noted: readonly NotedStages[]): Promise<Result<true>>
  setAway(ids: readonly string[], away: boolean): Promise<Result<true>>
  /** `invalid_request` for a company that is nothing but white space, where there was one. */
  describe(id: string, change: ApplicationChange): Promise<Result<true>>
  setNoAnswerAfter(days: number): Promise<Result<true>>
}

export interface ApplicationBoardOptions {
  readonly store: Store
  /** The time now as ISO 8601. */
  readonly now: () => string
  /** Where the person is. */
  readonly today: () => Day
}

/** @see ApplicationBoard */
export function createApplicationBoard({ store, now, today }: ApplicationBoardOptions): ApplicationBoard {
  async function changed(change: (state: State) => State): Promise<Result<true>> {
    const result = await store.change(change)
    return result.ok ? ok(true) : result
  }

  function areThere(ids: readonly string[]): boolean {
    const known = new Set(store.state().applications.map(({ id }) => id))
    return ids.every((id) => known.has(id))
  }

  return {
    overview: () => applicationsView(store.state(), today()),
    get(id) {
      const view = applicationView(store.state(), id, today())
      return view ? ok(view) : failed('not_found')
    },
    async setStage(ids, entry) {
      if (!areThere(ids)) return failed('not_found')
      let before: readonly NotedStages[] = []
      const chosen = new Set(ids)
      const result = await store.change((state) => {
        before = state.applications.filter(({ id }) => chosen.has(id)).map(({ id, stages }) => ({ id, stages }))
        return withStageNow(state, ids, entry)
      })
      return result.ok ? ok(before) : result
    },
    async putStages(noted) {
      if (!areThere(noted.map(({ id }) => id))) return failed('not_found')
      return changed((state) => withNotedStages(state, noted))
    },
    async setAway(ids, away) {
      if (!areThere(ids)) return failed('not_found')
      return changed((state) => withApplicationsAway(state, ids, away ? now() : null))
    },
    async describe(id, change) {
      if (!areThere([id])) return failed('not_found')
      const { company, role } = change
      if (company !== undefined && cleanLineOf(company) === '') return failed('invalid_request')
      return changed((state) =>
        withDescription(state, id, {
          ...change,
          ...(company === undefined ? {} : { company: cleanLineOf(company) }),
          ...(role === undefined ? {} : { role: cleanLineOf(role) })
        })
      )
    },
    setNoAnswerAfter: (days) => changed((state) => withNoAnswerAfter(state, days))
  }
}
