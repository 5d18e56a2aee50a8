import type { ApplicationLink } from '../../shared/domain/application'
import { factsOf } from '../../shared/domain/facts'
import { linksOf } from '../../shared/domain/linking'
import { threadsOf } from '../../shared/domain/threads'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'

/** What follows from the messages and applications of a state. */
interface Standing {
  readonly applications: State['applications']
  readonly links: ReadonlyMap<string, ApplicationLink>
  /** The number of a message's thread, by the message's id. */
  readonly threads: ReadonlyMap<string, number>
}

const NO_FACTS = { company: null, role: null }

/**
 * The standing of the messages that it was computed from. Only spares computing the same again: states are never changed in place,
 * and what nobody holds any more goes.
 */
const computed = new WeakMap<State['messages'], Standing>()

/** How the messages stand to the applications, by the message's id; those that were put away are left out. */
export function linksIn(state: State): ReadonlyMap<string, ApplicationLink> {
  return standingOf(state).links
}

/** The other messages of a message's thread or application, in no order. */
export function relatedTo(state: State, id: string): readonly StoredMessage[] {
  const { links, threads } = standingOf(state)
  const thread = threads.get(id)
  const application = applicationOf(links.get(id))
  return state.messages.filter(({ message }) => {
    if (message.id === id || !links.has(message.id)) return false
    if (threads.get(message.id) === thread) return true
    return application !== null && applicationOf(links.get(message.id)) === application
  })
}

function applicationOf(link: ApplicationLink | undefined): string | null {
  return link?.kind === 'linked' ? link.applicationId : null
}

/** Whether two states of the applications are the same for all that links go by. */
function areCalledAlike(some: State['applications'], others: State['applications']): boolean {
  if (some === others) return true
  if (some.length !== others.length) return false
  return some.every((one, at) => {
    const other = others[at]
    return (
      one === other ||
      (one.id === other?.id &&
        one.company === other.company &&
        one.role === other.role &&
        one.removedAt === other.removedAt)
    )
  })
}

function standingOf({ messages, applications }: State): Standing {
  const known = computed.get(messages)
  if (known && areCalledAlike(known.applications, applications)) return known
  const threads = threadsOf(messages.map(({ message }) => message))
  // What was put away still holds its thread together, but says nothing any more.
  const links = linksOf(
    messages.map(({ message, decidedFacts, application, removedAt }) => ({
      message,
      facts: removedAt === null ? factsOf(message, decidedFacts) : NO_FACTS,
      decision: removedAt === null ? application : null
    })),
    applications
  )
  const away = new Set(messages.filter(({ removedAt }) => removedAt !== null).map(({ message }) => message.id))
  const standing: Standing = {
    applications,
    links: new Map([...links].filter(([id]) => !away.has(id))),
    threads: new Map(messages.map(({ message }, at) => [message.id, threads[at] ?? at]))
  }
  computed.set(messages, standing)
  return standing
}
