import { type StateV2, stateV2Schema } from './state-v2'

/** Everything Coachable keeps, in the shape of the current version. */
export type State = StateV2

/** The version this release reads and writes. */
export const CURRENT_VERSION = 2

/** What a state of the current version must look like. */
export const stateSchema = stateV2Schema

/** What a person starts with. */
export function emptyState(): State {
  return {
    version: 2,
    messages: [],
    ticks: {},
    decisions: {},
    begunReasons: {},
    applications: [],
    asks: [],
    journal: [],
    passedOver: [],
    resumes: [],
    alwaysIgnored: [],
    sample: null,
    remindedOn: null,
    refusals: [],
    settings: {
      colorScheme: 'system',
      learning: true,
      watchedFolder: null,
      noAnswerAfter: 30,
      askAgainAfter: 10,
      notifications: false,
      localOnly: true,
      autoLockMinutes: 10
    }
  }
}
