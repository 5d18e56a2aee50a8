import type { Ask, AskAbout, AskDraft, AskKind } from '../domain/ask'
import type { AskRate, AskState } from '../domain/ask-state'
import type { AskBasis } from '../domain/feedback-request'
import type { Correspondent } from '../domain/message'
import type { RelatedMessage } from './views'

/** A request for feedback, begun or not, with all that its panel shows. */
export interface AskView extends Pick<Ask, 'askedAt' | 'followedUpAt'> {
  /** Under what it is kept: for an application, the message of it that is answered, where there is one. */
  readonly about: AskAbout
  /** Whether there is something to ask: a no, or silence. An application that is under way is not asked about. */
  readonly isOffered: boolean
  /** Null as long as nothing of it is kept. */
  readonly id: string | null
  readonly basis: AskBasis
  readonly draft: AskDraft
  /** Empty where it is not known. */
  readonly company: string
  readonly state: AskState
  /** The message that ended it, where there is one and it is still here. */
  readonly answer: RelatedMessage | null
  /** Messages that may be the answer: the person is asked. */
  readonly maybe: readonly RelatedMessage[]
  /** Others that could be written to, from the words and senders of the messages around it. */
  readonly people: readonly Correspondent[]
}

/** A request in the list of all of them. */
export interface AskSummary extends Pick<Ask, 'askedAt' | 'followedUpAt'> {
  readonly id: string
  readonly kind: AskKind
  /** Where it is shown: a message that is still here, else the application, else nowhere. */
  readonly messageId: string | null
  readonly applicationId: string | null
  /** Company and role, as far as they are known. */
  readonly company: string
  readonly role: string
  /** Name of the person or mailbox that is asked, else the address, or empty. */
  readonly to: string
  readonly state: AskState
  readonly answer: RelatedMessage | null
}

/** All requests: what is due first, then what is waited for, then drafts, then what has ended. */
export interface AskListView {
  readonly asks: readonly AskSummary[]
  readonly rate: AskRate
}

/** The request that a message answers, or may answer. */
export interface AnsweredAsk {
  readonly ask: AskSummary
  readonly isSure: boolean
}
