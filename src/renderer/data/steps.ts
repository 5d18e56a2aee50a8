import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { PieceView, RemindersView, StepsView, StepUndo } from '../../shared/contract/step-views'
import type { TodayView } from '../../shared/contract/views'
import type { StepDeed, StepGroup } from '../../shared/domain/step'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { DRAFT_KEY } from './drafts'
import { todayQuery } from './queries'
import { stepsAfter, todayAfter } from './steps-ahead'
import { answerOf } from './tick'

/** Under which the answer to the last decision is awaited. */
const DECIDING_KEY = ['deciding-step'] as const
const LISTS_KEY = ['steps', 'list'] as const

/** The first rows of a group of what to do, or of those in it that hold some words. */
export function stepsQuery(group: StepGroup, most: number, find: string) {
  return queryOptions({
    queryKey: [...LISTS_KEY, group, most, find],
    async queryFn({ client }) {
      // An answer from before a decision was kept would show it undone for a moment.
      await client.getQueryData<Promise<unknown>>(DECIDING_KEY)
      return bridge.listSteps(group, most, find)
    }
  })
}

/** All that a step is made of, as far as it is asked for; one that is gone is a value with a code, not a rejection. */
export function piecesQuery(stepId: string, most: number, find: string) {
  return queryOptions({
    queryKey: ['steps', 'pieces', stepId, most, find],
    async queryFn({ client }): Promise<Result<readonly PieceView[]>> {
      await client.getQueryData<Promise<unknown>>(DECIDING_KEY)
      return bridge.stepPieces(stepId, 0, most, find)
    }
  })
}

/** Decides about a step, or one piece of it: seen at once, decided by main. */
export function decideStep(
  client: QueryClient,
  stepId: string,
  pieceId: string | null,
  deed: StepDeed
): DecisionUnderWay {
  // Answers that are on their way know nothing of this yet.
  void client.cancelQueries({ queryKey: ['steps'] })
  void client.cancelQueries({ queryKey: todayQuery.queryKey })
  const ahead = { stepId, pieceId, deed }
  client.setQueriesData<StepsView>({ queryKey: LISTS_KEY }, (old) => old && stepsAfter(old, ahead))
  client.setQueryData<TodayView>(todayQuery.queryKey, (old) => old && todayAfter(old, ahead))
  const asked = awaited(client, answerOf(bridge.decideStep(stepId, pieceId, deed)))
  return {
    answer: refusalOf(client, asked),
    async takeBack() {
      const result: Result<StepUndo> = await asked
      if (!result.ok) return null
      return refusalOf(client, awaited(client, answerOf(bridge.takeBackStep(result.value))))
    }
  }
}

/** Under which a reason that is being written waits until main has it (`useAutosave`). */
export function reasonId(stepId: string): string {
  return `reason:${stepId}`
}

/** Puts a reason back where it was written. */
export function bringBackReason(client: QueryClient, stepId: string, reason: string): void {
  client.setQueryData([...DRAFT_KEY, 'kept', reasonId(stepId)], reason)
  void keepReason(stepId, reason)
}

/** Keeps a reason that the person has begun to write. Gives the code of a refusal, or null. */
export async function keepReason(stepId: string, reason: string): Promise<ErrorCode | null> {
  const result = await answerOf(bridge.keepStepReason(stepId, reason))
  return result.ok ? null : result.code
}

/** Saves what has a day as a calendar where the person says. False where they thought better of it. */
export function saveStepCalendar(): Promise<Result<boolean>> {
  return answerOf(bridge.saveStepCalendar())
}

/** Whether the desktop tells of what is due. */
export const remindersQuery = queryOptions({ queryKey: ['steps', 'reminders'], queryFn: () => bridge.reminders() })

/** Says whether it does: seen at once, taken back where main refuses. Gives the code of the refusal, or null. */
export async function setReminders(client: QueryClient, on: boolean): Promise<ErrorCode | null> {
  const { queryKey } = remindersQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData<RemindersView>(queryKey, (old) => old && { ...old, on })
  const result = await answerOf(bridge.setReminders(on))
  await client.invalidateQueries({ queryKey })
  return result.ok ? null : result.code
}

function awaited<T>(client: QueryClient, asked: Promise<Result<T>>): Promise<Result<T>> {
  client.setQueryData(DECIDING_KEY, asked)
  return asked
}

async function refusalOf(client: QueryClient, asked: Promise<Result<unknown>>): Promise<ErrorCode | null> {
  const result = await asked
  if (result.ok) return null
  await client.invalidateQueries({ queryKey: ['steps'] })
  await client.invalidateQueries({ queryKey: todayQuery.queryKey })
  return result.code
}
