import type { Result } from './result'
import type { SampleView } from './sample-views'

/** The sample data. Inputs and outputs by channel: see `Requests`. */
export interface SampleRequests {
  'sample:view': (input: null) => SampleView
  /** Brings the sample data in, where it is not there; its messages are read in the background. */
  'sample:load': (input: null) => Result<true>
  /** Takes everything away for good that came with it, and what hangs on that. What the person wrote stays. */
  'sample:remove': (input: null) => Result<true>
}

export const SAMPLE_CHANNELS = [
  'sample:view',
  'sample:load',
  'sample:remove'
] as const satisfies readonly (keyof SampleRequests)[]

/** The page's side of it. */
export interface SampleBridge {
  viewSample(): Promise<SampleView>
  loadSample(): Promise<Result<true>>
  removeSample(): Promise<Result<true>>
}
