import { type StateV1, stateV1Schema } from './state-v1'

/** Everything Coachable keeps, in the shape of the current version. */
export type State = StateV1

/** The version this release reads and writes. */
export const CURRENT_VERSION = 1

/** What a state of the current version must look like. */
export const stateSchema = stateV1Schema

/** What a person starts with. */
export function emptyState(): State {
  return {
    version: 1,
    messages: [],
    ticks: {},
    applications: [],
    passedOver: [],
    resumes: [],
    alwaysIgnored: [],
    settings: { colorScheme: 'system', learning: true, watchedFolder: null }
  }
}
