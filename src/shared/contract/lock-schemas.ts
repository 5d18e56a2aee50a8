import { z } from 'zod'
import type { LockRequests } from './lock-channels'
import { AUTO_LOCK_MINUTES, MAX_PASSPHRASE_LENGTH, MIN_PASSPHRASE_LENGTH } from './lock-views'

const MAX_PATHS = 10_000

const secret = z.string().min(1).max(MAX_PASSPHRASE_LENGTH)
const passphrase = z.string().min(MIN_PASSPHRASE_LENGTH).max(MAX_PASSPHRASE_LENGTH)
const group = z.string().max(40)

/** One schema a channel: what may come in. */
export const LOCK_SCHEMAS = {
  'lock:view': z.null(),
  'lock:seen': z.null(),
  'lock:unlock': z.strictObject({ secret, by: z.enum(['passphrase', 'recovery']) }),
  'lock:now': z.null(),
  'lock:prepare': passphrase,
  'lock:prepareRecovery': secret,
  'lock:confirm': z.tuple([group, group]),
  'lock:cancel': z.null(),
  'lock:saveRecoveryKey': z.null(),
  'lock:change': z.strictObject({ secret, passphrase }),
  'lock:switchOff': secret,
  'lock:settings': z.null(),
  'lock:setAutoLock': z.literal(AUTO_LOCK_MINUTES),
  'lock:setOpensByItself': z.boolean(),
  'lock:active': z.null(),
  'lock:left': z.strictObject({ unsaved: z.boolean() }),
  'lock:dropped': z.array(z.string().min(1).max(32_768)).min(1).max(MAX_PATHS)
} satisfies {
  readonly [C in keyof LockRequests]: z.ZodType<Parameters<LockRequests[C]>[0]>
}
