import { z } from 'zod'
import type { SampleRequests } from './sample-channels'

/** One schema a channel: what may come in. */
export const SAMPLE_SCHEMAS = {
  'sample:view': z.null(),
  'sample:load': z.null(),
  'sample:remove': z.null()
} satisfies {
  readonly [C in keyof SampleRequests]: z.ZodType<Parameters<SampleRequests[C]>[0]>
}
