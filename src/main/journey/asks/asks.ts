import { randomUUID } from 'node:crypto'
import type { AskMail } from '../../../shared/contract/ask-channels'
import type { AnsweredAsk, AskListView, AskView } from '../../../shared/contract/ask-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { Day } from '../../../shared/domain/application'
import { type Ask, type AskAbout, type AskDraft, isAskAbout } from '../../../shared/domain/ask'
import { reminderOf } from '../../../shared/domain/ask-draft'
import { headerLine, type Mailto, mailtoOf } from '../../../shared/domain/ask-mail'
import { dayOfMoment } from '../../../shared/domain/days'
import type { State } from '../../../shared/state/state'
import { safeFileName } from '../../intake/file-name'
import type { Store } from '../../storage/store'
import { draftMail } from './draft-mail'
import { isThere, withAskSent, withChangedAsk, withDraft } from './state-changes'
import { answeredBy, askList, askView } from './views'

/** Requests for feedback: drafted and kept here, sent by the person. Codes: `not_found`, and those of the store. */
export interface Asks {
  list(): AskListView
  /** The request about a message or application, or the draft that it would begin with. */
  about(about: AskAbout): Result<AskView>
  answeredBy(messageId: string): AnsweredAsk | null
  /** Keeps a draft and gives its request's id; brings back a request that was put away. */
  write(about: AskAbout, draft: AskDraft): Promise<Result<string>>
  /** When the person sent it (ISO 8601), or null. With it the step of the message that it answers is ticked. */
  setAsked(id: string, at: string | null): Promise<Result<true>>
  setFollowedUp(id: string, at: string | null): Promise<Result<true>>
  setEnd(id: string, end: Ask['end']): Promise<Result<true>>
  setNotAnswer(id: string, messageId: string, not: boolean): Promise<Result<true>>
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  /** The draft as an address for a mail program. */
  mailto(id: string, mail: AskMail): Result<Mailto>
  /** The draft as a file for a mail program, with the name to save it under. */
  file(id: string, mail: AskMail): Result<{ readonly name: string; readonly bytes: Uint8Array }>
}

export interface AsksOptions {
  readonly store: Store
  /** The time now as ISO 8601. */
  readonly now: () => string
  readonly newId?: () => string
}

/** @see Asks */
export function createAsks({ store, now, newId = randomUUID }: AsksOptions): Asks {
  const today = (): Day => dayOfMoment(now()) ?? ''
  const askOf = (id: string): Ask | undefined => store.state().asks.find((ask) => ask.id === id)

  async function changed(id: string, change: (state: State) => State): Promise<Result<true>> {
    if (!askOf(id)) return failed('not_found')
    const result = await store.change(change)
    return result.ok ? ok(true) : result
  }

  const changedAsk = (id: string, change: (ask: Ask) => Ask): Promise<Result<true>> =>
    changed(id, (state) => withChangedAsk(state, id, change))

  /** Both mails have one subject, recipient and thread; only the text is another. */
  function mailOf(id: string, mail: AskMail) {
    const ask = askOf(id)
    if (!ask) return null
    const view = askView(store.state(), aboutOf(ask), today())
    const text = mail === 'request' ? ask.text : view === null ? ask.followUp : reminderOf(ask, view.basis)
    const answered = store.state().messages.find(({ message }) => message.id === ask.messageId)?.message
    return { ask, text, answered, company: view?.company ?? '' }
  }

  return {
    list: () => askList(store.state(), today()),
    about(about) {
      const view = askView(store.state(), about, today())
      return view === null ? failed('not_found') : ok(view)
    },
    answeredBy: (messageId) => answeredBy(store.state(), messageId, today()),
    async write(about, draft) {
      if (!isThere(store.state(), about)) return failed('not_found')
      const result = await store.change((state) => withDraft(state, about, draft, { id: newId(), addedAt: now() }))
      if (!result.ok) return result
      const id = result.value.asks.find((ask) => isAskAbout(ask, about))?.id
      return id === undefined ? failed('not_found') : ok(id)
    },
    setAsked: (id, at) => changed(id, (state) => withAskSent(state, id, at)),
    setFollowedUp: (id, at) => changedAsk(id, (ask) => ({ ...ask, followedUpAt: at })),
    setEnd: (id, end) => changedAsk(id, (ask) => ({ ...ask, end })),
    setNotAnswer: (id, messageId, not) =>
      changedAsk(id, (ask) => {
        const others = ask.notAnswers.filter((one) => one !== messageId)
        return { ...ask, notAnswers: not ? [...others, messageId] : others }
      }),
    remove: (id) => changedAsk(id, (ask) => ({ ...ask, removedAt: now() })),
    restore: (id) => changedAsk(id, (ask) => ({ ...ask, removedAt: null })),
    mailto(id, mail) {
      const found = mailOf(id, mail)
      return found ? ok(mailtoOf(found.ask, found.text)) : failed('not_found')
    },
    file(id, mail) {
      const found = mailOf(id, mail)
      if (!found) return failed('not_found')
      const { ask, text, answered, company } = found
      const what = mail === 'request' ? 'Request for feedback' : 'Reminder'
      return ok({
        name: safeFileName(`${headerLine(company === '' ? what : `${what} to ${company}`)}`.slice(0, 120)).concat(
          '.eml'
        ),
        bytes: draftMail({
          to: ask.to,
          subject: ask.subject,
          text,
          inReplyTo: answered?.messageId ?? null,
          references: answered?.references ?? []
        })
      })
    }
  }
}

function aboutOf({ messageId, applicationId, kind }: Ask): AskAbout {
  return messageId === null
    ? { from: 'application', applicationId: applicationId ?? '' }
    : { from: 'message', messageId, kind }
}
