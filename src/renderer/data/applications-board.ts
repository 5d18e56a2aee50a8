import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type {
  ApplicationChange,
  ApplicationLine,
  ApplicationsView,
  ApplicationView,
  NotedStages
} from '../../shared/contract/application-views'
import { type ErrorCode, failed, type Result } from '../../shared/contract/result'
import type { StageEntry } from '../../shared/domain/application'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { answerOf } from './tick'

/** Under which the answer to the last decision about applications is awaited. */
const DECIDING_KEY = ['deciding-applications'] as const

/** The board and the list. */
export const overviewQuery = queryOptions({
  queryKey: ['applications', 'overview'],
  async queryFn({ client }) {
    // An answer from before a decision was kept would show it undone for a moment.
    await client.getQueryData<Promise<unknown>>(DECIDING_KEY)
    return bridge.applicationsOverview()
  }
})

/** Everything about one application; one that is gone is a value with a code, not a rejection. */
export function applicationQuery(id: string) {
  return queryOptions({
    queryKey: ['application', id],
    async queryFn({ client }) {
      await client.getQueryData<Promise<unknown>>(DECIDING_KEY)
      return bridge.getApplication(id)
    }
  })
}

/** Says where applications stand from now on: seen at once, decided by main. */
export function setStage(client: QueryClient, ids: readonly string[], entry: StageEntry): DecisionUnderWay {
  const chosen = new Set(ids)
  showLines(client, (lines) => lines.map((line) => (chosen.has(line.id) ? lineWith(line, entry) : line)))
  for (const id of ids) {
    showView(client, id, (view) => ({
      ...view,
      noted: [...view.noted, entry],
      stages: [...view.stages, { ...entry, from: { kind: 'person', at: view.noted.length }, message: null }],
      now: { stage: entry.stage, since: entry.on, round: entry.round, from: { kind: 'person', at: view.noted.length } },
      silence: null
    }))
  }
  let before: readonly NotedStages[] = []
  const asked = awaited(client, bridge.setApplicationStage(ids, entry)).then((result) => {
    if (result.ok) before = result.value
    return result
  })
  return underWay(client, asked, () => bridge.putApplicationStages(before))
}

/** Puts the noted stages of one application right; what follows from them, main tells. */
export function putStages(client: QueryClient, view: ApplicationView, stages: readonly StageEntry[]): DecisionUnderWay {
  const { id, noted } = view
  const asked = awaited(client, bridge.putApplicationStages([{ id, stages }]))
  return underWay(client, asked, () => bridge.putApplicationStages([{ id, stages: noted }]))
}

/** Puts applications away: gone from board and list at once. */
export function putAway(client: QueryClient, ids: readonly string[]): DecisionUnderWay {
  const chosen = new Set(ids)
  showLines(client, (lines) => lines.filter(({ id }) => !chosen.has(id)))
  const asked = awaited(client, bridge.setApplicationsAway(ids, true))
  return underWay(client, asked, () => bridge.setApplicationsAway(ids, false))
}

/** Notes a new application down with its first stage. What takes it back puts it away. */
export function addApplication(
  client: QueryClient,
  { company, role, stage }: { readonly company: string; readonly role: string; readonly stage: StageEntry }
): DecisionUnderWay & { readonly id: Promise<string | null> } {
  const asked = awaited(client, bridge.addApplication(company, role, null, stage))
  return {
    id: asked.then((result) => (result.ok ? result.value : null)),
    ...underWay(client, asked, async () => {
      const added = await asked
      return added.ok ? bridge.removeApplication(added.value) : added
    })
  }
}

/** Brings an application back that was added and put away again. `id`: null where it was never there. */
export function bringBack(client: QueryClient, id: Promise<string | null>): DecisionUnderWay {
  const setAway = async (away: boolean) => {
    const known = await id
    return known === null ? failed('not_found') : bridge.setApplicationsAway([known], away)
  }
  return underWay(client, awaited(client, setAway(false)), () => setAway(true))
}

/** Puts right what is known of an application: seen at once, decided by main. */
export function describe(client: QueryClient, view: ApplicationView, change: ApplicationChange): DecisionUnderWay {
  const { waitUntil, ...shown } = change
  showView(client, view.id, (old) => ({ ...old, ...shown, silence: waitUntil ? null : old.silence }))
  const asked = awaited(client, bridge.describeApplication(view.id, change))
  return underWay(client, asked, () => bridge.describeApplication(view.id, before(view, change)))
}

/** Days without a word after which is asked. */
export function setNoAnswerAfter(client: QueryClient, view: ApplicationsView, days: number): DecisionUnderWay {
  const { queryKey } = overviewQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData<ApplicationsView>(queryKey, (old) => old && { ...old, noAnswerAfter: days })
  const asked = awaited(client, bridge.setNoAnswerAfter(days))
  return underWay(client, asked, () => bridge.setNoAnswerAfter(view.noAnswerAfter))
}

/** Asks where to save applications (null: all) as a table. Gives a code where that failed, and whether it was saved. */
export function saveTable(ids: readonly string[] | null): Promise<Result<boolean>> {
  return answerOf(bridge.saveApplicationTable(ids))
}

function before(view: ApplicationView, change: ApplicationChange): ApplicationChange {
  const { company, role, posting, contact, notes } = view
  return {
    ...(change.company === undefined ? {} : { company }),
    ...(change.role === undefined ? {} : { role }),
    ...(change.posting === undefined ? {} : { posting }),
    ...(change.contact === undefined ? {} : { contact }),
    ...(change.notes === undefined ? {} : { notes }),
    ...(change.waitUntil === undefined ? {} : { waitUntil: null })
  }
}

function lineWith(line: ApplicationLine, { stage, on, round }: StageEntry): ApplicationLine {
  const lastNews = on !== null && on > line.lastNews ? on : line.lastNews
  return { ...line, stage, since: on, round, from: 'person', lastNews, silence: null }
}

function showLines(
  client: QueryClient,
  change: (lines: readonly ApplicationLine[]) => readonly ApplicationLine[]
): void {
  const { queryKey } = overviewQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData<ApplicationsView>(queryKey, (old) => old && { ...old, lines: change(old.lines) })
}

function showView(client: QueryClient, id: string, change: (view: ApplicationView) => ApplicationView): void {
  const { queryKey } = applicationQuery(id)
  void client.cancelQueries({ queryKey })
  client.setQueryData<Result<ApplicationView>>(queryKey, (old) =>
    old?.ok ? { ok: true, value: change(old.value) } : old
  )
}

function awaited<T>(client: QueryClient, answer: Promise<Result<T>>): Promise<Result<T>> {
  const asked = answerOf(answer)
  client.setQueryData(DECIDING_KEY, asked)
  return asked
}

function underWay(
  client: QueryClient,
  asked: Promise<Result<unknown>>,
  back: () => Promise<Result<unknown>>
): DecisionUnderWay {
  async function refusal(answer: Promise<Result<unknown>>): Promise<ErrorCode | null> {
    const result = await answer
    if (!result.ok) {
      for (const name of ['applications', 'application']) void client.invalidateQueries({ queryKey: [name] })
    }
    return result.ok ? null : result.code
  }
  return {
    answer: refusal(asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusal(awaited(client, back()))
    }
  }
}
