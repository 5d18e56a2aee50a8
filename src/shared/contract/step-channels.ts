import type { StepDeed, StepGroup } from '../domain/step'
import type { Result } from './result'
import type { PieceView, RemindersView, StepsView, StepUndo } from './step-views'

/** The one list of what to do. Inputs and outputs by channel: see `Requests`. */
export interface StepRequests {
  /**
   * The first rows of a group, or of those in it that hold the words of `find`. Has resumes checked where that is not done yet; `changed`
   * tells when there is more.
   */
  'steps:list': (input: { readonly group: StepGroup; readonly most: number; readonly find: string }) => StepsView
  /** More of what a step is made of. `not_found` for a step that is not there any more. */
  'steps:pieces': (input: {
    readonly stepId: string
    readonly from: number
    readonly most: number
    /** What holds these words goes first; empty: as it is. */
    readonly find: string
  }) => Result<readonly PieceView[]>
  /**
   * Decides about a step, or about one piece of it; gives what takes it back. `not_found` for what is not there any more,
   * `invalid_request` for what only a check can tell.
   */
  'steps:decide': (input: {
    readonly stepId: string
    readonly pieceId: string | null
    readonly deed: StepDeed
  }) => Result<StepUndo>
  'steps:takeBack': (input: StepUndo) => Result<true>
  /** Keeps a reason that the person has begun to write; empty: none. */
  'steps:keepReason': (input: { readonly stepId: string; readonly reason: string }) => Result<true>
  /** Asks where to save what has a day as a calendar, and saves it. False where the person thought better of it. */
  'steps:saveCalendar': (input: null) => Result<boolean>
  'steps:reminders': (input: null) => RemindersView
  'steps:setReminders': (input: boolean) => Result<true>
}

export const STEP_CHANNELS = [
  'steps:list',
  'steps:pieces',
  'steps:decide',
  'steps:takeBack',
  'steps:keepReason',
  'steps:saveCalendar',
  'steps:reminders',
  'steps:setReminders'
] as const satisfies readonly (keyof StepRequests)[]

/** The page's side of it. */
export interface StepBridge {
  listSteps(group: StepGroup, most: number, find: string): Promise<StepsView>
  stepPieces(stepId: string, from: number, most: number, find: string): Promise<Result<readonly PieceView[]>>
  decideStep(stepId: string, pieceId: string | null, deed: StepDeed): Promise<Result<StepUndo>>
  takeBackStep(undo: StepUndo): Promise<Result<true>>
  keepStepReason(stepId: string, reason: string): Promise<Result<true>>
  saveStepCalendar(): Promise<Result<boolean>>
  reminders(): Promise<RemindersView>
  setReminders(on: boolean): Promise<Result<true>>
}
