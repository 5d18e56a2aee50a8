import { failed, ok, type Result } from '../../shared/contract/result'
import type { Message } from '../../shared/domain/message'
import { deskLinksOf } from '../desk/feedback'
import { nameForCopy, originalView } from '../inbox/original-view'
import { messageList, messageView } from '../inbox/views'
import type { Handlers } from './register'
import type { Services } from './services'

/** A message with the bytes that it came in as. */
interface Original {
  readonly message: Message
  readonly bytes: Uint8Array
}

/**
 * Lists, shows, puts away and brings back messages, puts right what is known of them, and ticks their action items.
 * @param saveFile asks the person where to save a file, under the suggested name, and saves it; false where they thought better of it
 */
export function messageHandlers(
  services: Promise<Services>,
  saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<Result<boolean>>
): Pick<Handlers, Extract<keyof Handlers, `messages:${string}` | `actions:${string}`>> {
  async function originalOf(id: string): Promise<Result<Original>> {
    const { store, originals } = await services
    const stored = store.state().messages.find(({ message }) => message.id === id)
    if (!stored) return failed('not_found')
    const original = await originals.readOriginal(stored.message.sha256)
    return original.ok ? ok({ message: stored.message, bytes: original.value }) : original
  }

  return {
    'messages:list': async () => messageList((await services).store.state()),
    'messages:today': async () => (await services).steps.today(),
    async 'messages:get'(id) {
      const state = (await services).store.state()
      const view = messageView(state, id)
      return view ? ok({ ...view, desk: deskLinksOf(state, id, view.actions) }) : failed('not_found')
    },
    'messages:remove': async (id) => (await services).inbox.remove(id),
    'messages:restore': async (id) => (await services).inbox.restore(id),
    'messages:readAgain': async (id) => (await services).inbox.readAgain(id),
    async 'messages:original'(id) {
      const original = await originalOf(id)
      return original.ok ? ok(originalView(original.value.message.format, original.value.bytes)) : original
    },
    async 'messages:saveOriginal'(id) {
      const original = await originalOf(id)
      return original.ok ? saveFile(nameForCopy(original.value.message), original.value.bytes) : original
    },
    'messages:correct': async ({ messageId, change }) => (await services).inbox.correct(messageId, change),
    'messages:takeBack': async ({ messageId, corrected }) => (await services).inbox.takeBack(messageId, corrected),
    'messages:setKind': async ({ messageId, kind }) => (await services).inbox.setKind(messageId, kind),
    'messages:setFacts': async ({ messageId, facts }) => (await services).applications.setFacts(messageId, facts),
    'messages:setApplication': async ({ messageId, decision }) =>
      (await services).applications.setApplication(messageId, decision),
    'actions:setDone': async ({ id, done }) => (await services).inbox.setActionDone(id, done)
  }
}
