import type { Ask, AskAbout, AskDraft } from '../domain/ask'
import type { AnsweredAsk, AskListView, AskView } from './ask-views'
import type { Result } from './result'

/** The longest text of a request, in UTF-16 units: ten pages, where ten lines are best. */
export const MAX_ASK_TEXT = 20_000

/** Which of the two mails of a request: the request itself, or the one reminder. */
export type AskMail = 'request' | 'reminder'

/** Requests for feedback. Inputs and outputs by channel: see `Requests`. */
export interface AskRequests {
  'asks:list': (input: null) => AskListView
  /** The request about a message or application, or the draft that it would begin with. */
  'asks:about': (input: AskAbout) => Result<AskView>
  /** Keeps a draft, and gives its request's id. */
  'asks:write': (input: { readonly about: AskAbout; readonly draft: AskDraft }) => Result<string>
  /** When the person sent it (ISO 8601); null: they have not. */
  'asks:setAsked': (input: { readonly id: string; readonly at: string | null }) => Result<true>
  /** The same of the one reminder. */
  'asks:setFollowedUp': (input: { readonly id: string; readonly at: string | null }) => Result<true>
  /** How it ended as the person says; null leaves that to the rules again. */
  'asks:setEnd': (input: { readonly id: string; readonly end: Ask['end'] }) => Result<true>
  /** Whether a message does not answer it, whatever the rules say. */
  'asks:setNotAnswer': (input: {
    readonly id: string
    readonly messageId: string
    readonly not: boolean
  }) => Result<true>
  'asks:remove': (input: string) => Result<true>
  'asks:restore': (input: string) => Result<true>
  /** Opens the person's mail program with it. False where the text was too long to be handed on: it has to be pasted. */
  'asks:openMail': (input: { readonly id: string; readonly mail: AskMail }) => Result<boolean>
  /** Asks where to save it as a draft for a mail program. False where the person thought better of it. */
  'asks:saveMail': (input: { readonly id: string; readonly mail: AskMail }) => Result<boolean>
  /** The request that a message answers, or null. */
  'asks:answeredBy': (input: string) => AnsweredAsk | null
}

export const ASK_CHANNELS = [
  'asks:list',
  'asks:about',
  'asks:write',
  'asks:setAsked',
  'asks:setFollowedUp',
  'asks:setEnd',
  'asks:setNotAnswer',
  'asks:remove',
  'asks:restore',
  'asks:openMail',
  'asks:saveMail',
  'asks:answeredBy'
] as const satisfies readonly (keyof AskRequests)[]

/** The page's side of it. */
export interface AskBridge {
  listAsks(): Promise<AskListView>
  askAbout(about: AskAbout): Promise<Result<AskView>>
  writeAsk(about: AskAbout, draft: AskDraft): Promise<Result<string>>
  setAsked(id: string, at: string | null): Promise<Result<true>>
  setAskFollowedUp(id: string, at: string | null): Promise<Result<true>>
  setAskEnd(id: string, end: Ask['end']): Promise<Result<true>>
  setNotAnswer(id: string, messageId: string, not: boolean): Promise<Result<true>>
  removeAsk(id: string): Promise<Result<true>>
  restoreAsk(id: string): Promise<Result<true>>
  openAskMail(id: string, mail: AskMail): Promise<Result<boolean>>
  saveAskMail(id: string, mail: AskMail): Promise<Result<boolean>>
  askAnsweredBy(messageId: string): Promise<AnsweredAsk | null>
}
