import type { WebContents } from 'electron'
import type { EventName, Events } from '../../shared/contract/channels'
import { sendEvent } from '../ipc/register'

/** Events for the window: the newest of each name is kept until its page listens, so that nothing is missed. */
export interface WindowEvents {
  send<E extends EventName>(name: E, payload: Events[E]): void
  /** The page listens now: sends what was kept, and from here on at once. */
  open(contents: WebContents): void
  /** The page is gone: what comes is kept for the next. */
  close(): void
}

/** @see WindowEvents */
export function createWindowEvents(): WindowEvents {
  let page: WebContents | null = null
  let kept: { readonly name: EventName; readonly send: (contents: WebContents) => void }[] = []
  return {
    send(name, payload) {
      if (page) {
        sendEvent(page, name, payload)
        return
      }
      // Each tells the whole: only the newest of a name is worth keeping.
      kept = kept.filter((event) => event.name !== name)
      kept.push({ name, send: (contents) => sendEvent(contents, name, payload) })
    },
    open(contents) {
      page = contents
      for (const event of kept.splice(0)) event.send(contents)
    },
    close() {
      page = null
    }
  }
}
