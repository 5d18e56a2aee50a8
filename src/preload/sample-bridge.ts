import type { SampleBridge } from '../shared/contract/sample-channels'
import type { Ask } from './ask-main'

/** The sample data. */
export function sampleBridge(ask: Ask): SampleBridge {
  return {
    viewSample: () => ask('sample:view', null),
    loadSample: () => ask('sample:load', null),
    removeSample: () => ask('sample:remove', null)
  }
}
