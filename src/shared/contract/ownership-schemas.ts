import { z } from 'zod'
import type { OwnershipRequests } from './ownership-channels'
import { ERASE_WORDS } from './ownership-views'

/** One schema a channel: what may come in. */
export const OWNERSHIP_SCHEMAS = {
  'ownership:view': z.null(),
  'ownership:export': z.null(),
  'ownership:stop': z.null(),
  'ownership:openExport': z.null(),
  'ownership:closeExport': z.null(),
  'ownership:import': z.strictObject({ places: z.boolean() }),
  'ownership:erase': z.strictObject({ words: z.literal(ERASE_WORDS) })
} satisfies {
  readonly [C in keyof OwnershipRequests]: z.ZodType<Parameters<OwnershipRequests[C]>[0]>
}
