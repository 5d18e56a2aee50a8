import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ApplicationChange, ApplicationsView, ApplicationView } from '../../../shared/contract/application-views'
import type { ErrorCode } from '../../../shared/contract/result'
import type { Application, Day, Stage, StageEntry } from '../../../shared/domain/application'
import { applicationName } from '../../data/application-names'
import {
  addApplication,
  bringBack,
  describe,
  putAway,
  putStages,
  saveTable,
  setNoAnswerAfter,
  setStage
} from '../../data/applications-board'
import type { PageWays } from '../../data/page-ways'
import { addedLine, awayLine, movedLine, WORDS } from './words'

type Named = Pick<Application, 'id' | 'company' | 'role'>

/** What the person can do with applications; each can be undone. */
export interface ApplicationDeeds {
  readonly move: (chosen: readonly Named[], stage: Stage, on: Day | null) => void
  readonly away: (chosen: readonly Named[]) => void
  /** Resolves with the id, or null where it was refused. */
  readonly add: (company: string, role: string, stage: StageEntry) => Promise<string | null>
  readonly putStages: (view: ApplicationView, stages: readonly StageEntry[], words: string | null) => void
  readonly describe: (view: ApplicationView, change: ApplicationChange) => void
  /** Without Undo in a notice: for texts that keep themselves. */
  readonly keep: (view: ApplicationView, change: ApplicationChange) => Promise<ErrorCode | null>
  readonly askAfter: (view: ApplicationsView, days: number) => void
  readonly save: (ids: readonly string[] | null) => void
}

/** @see ApplicationDeeds */
export function useApplicationDeeds({ perform }: PageWays): ApplicationDeeds {
  const client = useQueryClient()
  return useMemo(
    () => ({
      move(chosen, stage, on) {
        const ids = chosen.map(({ id }) => id)
        perform(() => ({
          ...setStage(client, ids, { stage, on, round: null }),
          words: movedLine(nameOf(chosen), ids.length, stage)
        }))
      },
      away(chosen) {
        const ids = chosen.map(({ id }) => id)
        perform(() => ({ ...putAway(client, ids), words: awayLine(nameOf(chosen), ids.length) }))
      },
      add(company, role, stage) {
        const added = addApplication(client, { company, role, stage })
        const words = addedLine(role ? `${company}, ${role}` : company)
        perform(
          () => ({ ...added, words }),
          () => ({ ...bringBack(client, added.id), words })
        )
        return added.id
      },
      putStages: (view, stages, words) => perform(() => ({ ...putStages(client, view, stages), words })),
      describe: (view, change) => perform(() => ({ ...describe(client, view, change), words: null })),
      keep: (view, change) => describe(client, view, change).answer,
      askAfter: (view, days) => perform(() => ({ ...setNoAnswerAfter(client, view, days), words: null })),
      save: (ids) => perform(() => ({ answer: savedTable(ids), words: null, takeBack: null }))
    }),
    [client, perform]
  )
}

async function savedTable(ids: readonly string[] | null): Promise<ErrorCode | null> {
  const result = await saveTable(ids)
  return result.ok ? null : result.code
}

function nameOf([only, ...others]: readonly Named[]): string | null {
  return only && others.length === 0 ? applicationName(only) || WORDS.noCompany : null
}
