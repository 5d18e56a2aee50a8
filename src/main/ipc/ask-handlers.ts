import type { AskRequests } from '../../shared/contract/ask-channels'
import { ok, type Result } from '../../shared/contract/result'
import type { Handlers } from './register'
import type { Services } from './services'

/** What the system does with a request that was drafted. */
export interface AskDoors {
  /** Opens the person's mail program on a `mailto:` address. */
  openMailProgram(address: string): Promise<Result<true>>
  /** Asks where to save a file, under the suggested name, and saves it; false where the person thought better of it. */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
}

/** Requests for feedback: drafted, kept and followed; handed to the mail program, never sent. */
export function askHandlers(
  services: Promise<Services>,
  { openMailProgram, saveFile }: AskDoors
): Pick<Handlers, keyof AskRequests> {
  return {
    'asks:list': async () => (await services).asks.list(),
    'asks:about': async (about) => (await services).asks.about(about),
    'asks:write': async ({ about, draft }) => (await services).asks.write(about, draft),
    'asks:setAsked': async ({ id, at }) => (await services).asks.setAsked(id, at),
    'asks:setFollowedUp': async ({ id, at }) => (await services).asks.setFollowedUp(id, at),
    'asks:setEnd': async ({ id, end }) => (await services).asks.setEnd(id, end),
    'asks:setNotAnswer': async ({ id, messageId, not }) => (await services).asks.setNotAnswer(id, messageId, not),
    'asks:remove': async (id) => (await services).asks.remove(id),
    'asks:restore': async (id) => (await services).asks.restore(id),
    async 'asks:openMail'({ id, mail }) {
      const mailto = (await services).asks.mailto(id, mail)
      if (!mailto.ok) return mailto
      const opened = await openMailProgram(mailto.value.url)
      return opened.ok ? ok(mailto.value.hasText) : opened
    },
    async 'asks:saveMail'({ id, mail }) {
      const file = (await services).asks.file(id, mail)
      return file.ok ? saveFile(file.value.name, file.value.bytes) : file
    },
    'asks:answeredBy': async (messageId) => (await services).asks.answeredBy(messageId)
  }
}
