import { failed, ok } from '../../shared/contract/result'
import { messageList, messageView, todayView } from '../inbox/views'
import type { Handlers } from './register'
import type { Services } from './services'

/** Lists, shows, puts away and brings back messages, and ticks their action items. */
export function messageHandlers(
  services: Promise<Services>
): Pick<Handlers, Extract<keyof Handlers, `messages:${string}` | `actions:${string}`>> {
  return {
    'messages:list': async () => messageList((await services).store.state()),
    'messages:today': async () => todayView((await services).store.state()),
    async 'messages:get'(id) {
      const view = messageView((await services).store.state(), id)
      return view ? ok(view) : failed('not_found')
    },
    'messages:remove': async (id) => (await services).inbox.remove(id),
    'messages:restore': async (id) => (await services).inbox.restore(id),
    'messages:readAgain': async (id) => (await services).inbox.readAgain(id),
    async 'messages:original'(id) {
      const { store, originals } = await services
      const stored = store.state().messages.find(({ message }) => message.id === id)
      if (!stored) return failed('not_found')
      const original = await originals.readOriginal(stored.message.sha256)
      return original.ok ? ok(textForTheEye(original.value)) : original
    },
    'messages:correct': async ({ messageId, change }) => (await services).inbox.correct(messageId, change),
    'messages:takeBack': async ({ messageId, corrected }) => (await services).inbox.takeBack(messageId, corrected),
    'messages:setKind': async ({ messageId, kind }) => (await services).inbox.setKind(messageId, kind),
    'actions:setDone': async ({ id, done }) => (await services).inbox.setActionDone(id, done)
  }
}

/** More of an original than this nobody reads, and decoding it would hold main up. Bytes. */
const SHOWN = 1024 * 1024

/** The beginning, as UTF-8 where the bytes are, else one character a byte. */
function textForTheEye(original: Uint8Array): string {
  const bytes = original.subarray(0, SHOWN)
  try {
    // A letter that the cut went through is no reason to take the whole for another charset.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length < original.length })
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
