import type { ApplicationLink, Day } from '../../../shared/domain/application'
import type { Ask } from '../../../shared/domain/ask'
import {
  type AskMessage,
  type AskMessages,
  type AskState,
  askMessagesOf,
  askStateOf,
  askStatesOf,
  claimedBy
} from '../../../shared/domain/ask-state'
import { companyKey } from '../../../shared/domain/company-key'
import { correctedReading } from '../../../shared/domain/correction'
import { factsOf } from '../../../shared/domain/facts'
import { FEEDBACK_QUESTION } from '../../../shared/domain/feedback-request'
import type { MessageKind } from '../../../shared/domain/message-kind'
import { UNSURE_BELOW } from '../../../shared/domain/reading'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn, threadsIn } from '../../inbox/links'

/** The requests that were not put away. */
export function asksIn(state: State): readonly Ask[] {
  return state.asks.filter(({ removedAt }) => removedAt === null)
}

interface Computed {
  readonly applications: State['applications']
  readonly links: ReturnType<typeof linksIn>
  readonly messages: AskMessages
}

interface States {
  readonly today: Day
  readonly states: ReadonlyMap<string, AskState>
}

/** The state of one request, with all that it was made of. */
interface Remembered {
  readonly state: AskState
  readonly from: readonly unknown[]
}

/** Only spares computing the same again: states are never changed in place, and what nobody holds any more goes. */
const computedMessages = new WeakMap<State['messages'], Computed>()
const computedStates = new WeakMap<State, States>()
const computedState = new WeakMap<Ask, Remembered>()
const computedClaims = new WeakMap<AskMessages, { readonly key: string; readonly claimed: ReadonlySet<string> }>()

/** The messages of a state as requests are looked up among them; those that were put away are left out. */
export function askMessagesIn(state: State): AskMessages {
  const known = computedMessages.get(state.messages)
  if (known?.applications === state.applications) return known.messages
  const links = linksIn(state)
  const companies = new Map(state.applications.map(({ id, company }) => [id, companyKey(company)]))
  const messages = known?.links === links ? { ...known.messages, companies } : gathered(state, links, companies)
  computedMessages.set(state.messages, { applications: state.applications, links, messages })
  return messages
}

function gathered(
  state: State,
  links: ReturnType<typeof linksIn>,
  companies: ReadonlyMap<string, string>
): AskMessages {
  const present = state.messages.filter(({ removedAt }) => removedAt === null)
  const messages = present.map((stored) => askMessageOf(stored, linkedTo(links.get(stored.message.id))))
  // What was put away holds no thread together here.
  return present.length === state.messages.length
    ? askMessagesOf(messages, companies, threadsIn(state))
    : askMessagesOf(messages, companies)
}

function askMessageOf(stored: StoredMessage, applicationId: string | null): AskMessage {
  const { id, messageId, inReplyTo, references, body, addedAt } = stored.message
  const { company, date } = factsOf(stored.message, stored.decidedFacts)
  return {
    ...{ id, messageId, inReplyTo, references, applicationId },
    at: date ?? addedAt,
    company: company === null ? '' : companyKey(company),
    // Most messages are never held against a request.
    get kind() {
      return kindOf(stored)
    },
    get isRequest() {
      return body.includes(FEEDBACK_QUESTION)
    }
  }
}

/** Where the requests of a state stand on a day, by their ids; those that were put away are left out. */
export function askStatesIn(state: State, today: Day): ReadonlyMap<string, AskState> {
  const known = computedStates.get(state)
  if (known?.today === today) return known.states
  const asks = asksIn(state)
  const states = asks.length === 0 ? new Map<string, AskState>() : statesOf(state, asks, today)
  computedStates.set(state, { today, states })
  return states
}

/** As `askStatesOf`, and only what has changed is computed again: a draft is kept on every pause in typing. */
function statesOf(state: State, asks: readonly Ask[], today: Day): ReadonlyMap<string, AskState> {
  const { settings } = state
  const messages = askMessagesIn(state)
  const claimed = claimedIn(asks, messages)
  const from = [messages, claimed, today, settings.askAgainAfter]
  return askStatesOf(asks, messages, today, settings, claimed, (ask) => {
    const known = computedState.get(ask)
    if (known?.from.every((part, at) => part === from[at])) return known.state
    const made = askStateOf(ask, messages, today, settings, claimed)
    computedState.set(ask, { state: made, from })
    return made
  })
}

function claimedIn(asks: readonly Ask[], messages: AskMessages): ReadonlySet<string> {
  const key = asks.map(({ messageId }) => messageId).join()
  const known = computedClaims.get(messages)
  if (known?.key === key) return known.claimed
  const claimed = claimedBy(asks, messages)
  computedClaims.set(messages, { key, claimed })
  return claimed
}

/** The application that a request is about, or null. */
export function applicationOfAsk(state: State, ask: Pick<Ask, 'applicationId' | 'messageId'>): string | null {
  return ask.applicationId ?? (ask.messageId === null ? null : linkedTo(linksIn(state).get(ask.messageId)))
}

function linkedTo(link: ApplicationLink | undefined): string | null {
  return link?.kind === 'linked' ? link.applicationId : null
}

function kindOf({ reading, corrections, decidedKind }: StoredMessage): MessageKind | null {
  if (reading.state !== 'read') return decidedKind
  const { kind, kindConfidence } = correctedReading(reading.reading, corrections, decidedKind)
  return kindConfidence < UNSURE_BELOW ? null : kind
}
