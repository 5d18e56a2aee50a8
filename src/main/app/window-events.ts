import type { WebContents } from 'electron'
import type { EventName, Events } from '../../shared/contract/channels'
import { sendEvent } from '../ipc/register'

/** Events for the window: kept until its page listens, so that none of the first is lost. */
export interface WindowEvents {
  send<E extends EventName>(name: E, payload: Events[E]): void
  /** The page listens now: sends what was kept, and from here on at once. */
  open(contents: WebContents): void
  /** The page is gone or loads anew. */
  close(): void
}

/** @see WindowEvents */
export function createWindowEvents(): WindowEvents {
  let page: WebContents | null = null
  const kept: (() => void)[] = []
  return {
    send(name, payload) {
      if (page) sendEvent(page, name, payload)
      else kept.push(() => page && sendEvent(page, name, payload))
    },
    open(contents) {
      page = contents
      for (const send of kept.splice(0)) send()
    },
    close() {
      page = null
    }
  }
}
