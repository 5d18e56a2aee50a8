import { ok, type Result } from '../../shared/contract/result'
import type { StepRequests } from '../../shared/contract/step-channels'
import type { Handlers } from './register'
import type { Services } from './services'

const CALENDAR_NAME = 'coachable-what-to-do.ics'

/** What the system does for the list. */
export interface StepDoors {
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
  /** Whether this desktop shows notifications. */
  canNotify(): boolean
}

/** The one list of what to do. */
export function stepHandlers(
  services: Promise<Services>,
  { saveFile, canNotify }: StepDoors
): Pick<Handlers, keyof StepRequests> {
  return {
    'steps:list': async ({ group, most, find }) => (await services).steps.list(group, most, find),
    'steps:pieces': async ({ stepId, from, most, find }) => (await services).steps.pieces(stepId, from, most, find),
    'steps:decide': async ({ stepId, pieceId, deed }) => (await services).steps.decide(stepId, pieceId, deed),
    'steps:takeBack': async (undo) => (await services).steps.takeBack(undo),
    'steps:keepReason': async ({ stepId, reason }) => (await services).steps.keepReason(stepId, reason),
    async 'steps:saveCalendar'() {
      const { steps } = await services
      return saveFile(CALENDAR_NAME, await steps.calendar())
    },
    async 'steps:reminders'() {
      const { store } = await services
      return { on: store.state().settings.notifications, isPossible: canNotify() }
    },
    async 'steps:setReminders'(on) {
      const result = await (await services).steps.setReminders(on)
      return result.ok ? ok(true) : result
    }
  }
}
