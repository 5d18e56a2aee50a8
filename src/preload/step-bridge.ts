import type { StepBridge } from '../shared/contract/step-channels'
import type { Ask } from './ask-main'

/** The one list of what to do. */
export function stepBridge(ask: Ask): StepBridge {
  return {
    listSteps: (group, most, find) => ask('steps:list', { group, most, find }),
    stepPieces: (stepId, from, most, find) => ask('steps:pieces', { stepId, from, most, find }),
    decideStep: (stepId, pieceId, deed) => ask('steps:decide', { stepId, pieceId, deed }),
    takeBackStep: (undo) => ask('steps:takeBack', undo),
    keepStepReason: (stepId, reason) => ask('steps:keepReason', { stepId, reason }),
    saveStepCalendar: () => ask('steps:saveCalendar', null),
    reminders: () => ask('steps:reminders', null),
    setReminders: (on) => ask('steps:setReminders', on)
  }
}
