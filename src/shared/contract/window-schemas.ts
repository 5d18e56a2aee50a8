import { z } from 'zod'
import { MAX_NAME_LENGTH } from './result'
import { WINDOW_DEEDS, type WindowRequests } from './window-channels'

/** One schema a channel: what may come in. */
export const WINDOW_SCHEMAS = {
  'window:do': z.enum(WINDOW_DEEDS),
  'window:quit': z.null(),
  'window:savePdf': z.string().min(1).max(MAX_NAME_LENGTH),
  'window:tray': z.null(),
  'window:setTray': z.boolean()
} satisfies {
  readonly [C in keyof WindowRequests]: z.ZodType<Parameters<WindowRequests[C]>[0]>
}
