import { z } from 'zod'
import type { NetworkRequests } from './network-channels'

/** The longest address that a page's policy tells of, or that can be opened, in UTF-16 units. */
export const MAX_LINK = 2000

/** One schema a channel: what may come in. */
export const NETWORK_SCHEMAS = {
  'network:view': z.null(),
  'network:setLocalOnly': z.boolean(),
  'network:erase': z.null(),
  'network:refused': z.strictObject({ address: z.string().min(1).max(MAX_LINK) }),
  'network:openLink': z.string().min(1).max(MAX_LINK)
} satisfies {
  readonly [C in keyof NetworkRequests]: z.ZodType<Parameters<NetworkRequests[C]>[0]>
}
