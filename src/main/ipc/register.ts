import { ipcMain, type WebContents } from 'electron'
import {
  CHANNELS,
  type Channel,
  type EventName,
  type Events,
  type Input,
  type Output
} from '../../shared/contract/channels'
import { failed } from '../../shared/contract/result'
import { INPUT_SCHEMAS } from '../../shared/contract/schemas'
import type { SenderEvent } from '../security/trusted-sender'

/** What answers each channel. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Output<C> | Promise<Output<C>> }

/**
 * The only door to ipcMain: each call is checked for its sender, then its input for its schema; what does not pass is
 * rejected, loudly and without a word of its content. While the data is locked every channel but those of the lock answers `locked`.
 */
export function registerHandlers(
  handlers: Handlers,
  trusts: (event: SenderEvent) => boolean,
  isShut: () => Promise<boolean> = async () => false
): void {
  function register<C extends Channel>(channel: C): void {
    ipcMain.handle(channel, answerTo(channel, handlers[channel], trusts, isShut))
  }
  for (const channel of CHANNELS) register(channel)
}

/** One guarded handler. Exported for its tests. */
export function answerTo<C extends Channel>(
  channel: C,
  handle: (input: Input<C>) => Output<C> | Promise<Output<C>>,
  trusts: (event: SenderEvent) => boolean,
  isShut: () => Promise<boolean> = async () => false
): (event: SenderEvent, input: unknown) => Promise<Output<C>> {
  return async (event, input) => {
    if (!trusts(event)) throw new Error(`Refused: ${channel} was called from a page that is not ours.`)
    const parsed = INPUT_SCHEMAS[channel].safeParse(input)
    if (!parsed.success) throw new Error(`Refused: the input of ${channel} does not fit its schema.`)
    // Only the page of the lock is shown then, which asks none of these.
    if (!isOpenWhileLocked(channel) && (await isShut())) return failed('locked') as Output<C>
    // The schema of a channel is declared to give that channel's input (schemas.ts, `satisfies`).
    return handle(parsed.data as Input<C>)
  }
}

/** Answered while the data is locked, beside the lock itself: erasing it, and what the start-up figures and the log need. */
const OPEN_WHILE_LOCKED: readonly Channel[] = ['app:listening', 'app:usable', 'crash:pageError', 'ownership:erase']

/** What is answered while the data is locked. Who lost both keys can at least begin anew. */
export function isOpenWhileLocked(channel: Channel): boolean {
  return channel.startsWith('lock:') || OPEN_WHILE_LOCKED.includes(channel)
}

/** Tells one page of an event. */
export function sendEvent<E extends EventName>(contents: WebContents, name: E, payload: Events[E]): void {
  if (!contents.isDestroyed()) contents.send(name, payload)
}
