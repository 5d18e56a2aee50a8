import { ipcMain, type WebContents } from 'electron'
import {
  CHANNELS,
  type Channel,
  type EventName,
  type Events,
  type Input,
  type Output
} from '../../shared/contract/channels'
import { INPUT_SCHEMAS } from '../../shared/contract/schemas'
import type { SenderEvent } from '../security/trusted-sender'

/** What answers each channel. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Output<C> | Promise<Output<C>> }

/**
 * The only door to ipcMain: each call is checked for its sender, then its input for its schema; what does not pass is
 * rejected, loudly and without a word of its content.
 */
export function registerHandlers(handlers: Handlers, trusts: (event: SenderEvent) => boolean): void {
  function register<C extends Channel>(channel: C): void {
    ipcMain.handle(channel, answerTo(channel, handlers[channel], trusts))
  }
  for (const channel of CHANNELS) register(channel)
}

/** One guarded handler. Exported for its tests. */
export function answerTo<C extends Channel>(
  channel: C,
  handle: (input: Input<C>) => Output<C> | Promise<Output<C>>,
  trusts: (event: SenderEvent) => boolean
): (event: SenderEvent, input: unknown) => Promise<Output<C>> {
  return async (event, input) => {
    if (!trusts(event)) throw new Error(`Refused: ${channel} was called from a page that is not ours.`)
    const parsed = INPUT_SCHEMAS[channel].safeParse(input)
    if (!parsed.success) throw new Error(`Refused: the input of ${channel} does not fit its schema.`)
    // The schema of a channel is declared to give that channel's input (schemas.ts, `satisfies`).
    return handle(parsed.data as Input<C>)
  }
}

/** Tells one page of an event. */
export function sendEvent<E extends EventName>(contents: WebContents, name: E, payload: Events[E]): void {
  if (!contents.isDestroyed()) contents.send(name, payload)
}
