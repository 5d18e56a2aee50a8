import type { ApplicationLink } from '../../shared/domain/application'
import { factsOf } from '../../shared/domain/facts'
import { linksOf } from '../../shared/domain/linking'
import { threadsOf } from '../../shared/domain/threads'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'

/** What follows from the messages and applications of a state. */
interface Standing {
  readonly messages: State['messages']
  readonly applications: State['applications']
  readonly links: ReadonlyMap<string, ApplicationLink>
  /** The number of each message's thread, in the order of the messages. */
  readonly threads: readonly number[]
}

const NO_FACTS = { company: null, role: null }

/**
 * The standing of the messages that it was computed from. Only spares computing the same again: states are never changed in place,
 * and what nobody holds any more goes.
 */
const computed = new WeakMap<State['messages'], Standing>()
/** The last one, of which most still holds after a change. */
let last: Standing | null = null

/**
 * How the messages stand to the applications, by the message's id; those that were put away are left out. The very same map, and the
 * very same links in it, as long as nothing in them changes.
 */
export function linksIn(state: State): ReadonlyMap<string, ApplicationLink> {
  return standingOf(state).links
}

/** The number of each message's thread, in the order of the messages; also of those that were put away. */
export function threadsIn(state: State): readonly number[] {
  return standingOf(state).threads
}

/** The other messages of a message's thread or application, in no order. */
export function relatedTo(state: State, id: string): readonly StoredMessage[] {
  const { links, threads } = standingOf(state)
  const thread = threads[state.messages.findIndex(({ message }) => message.id === id)]
  const application = applicationOf(links.get(id))
  return state.messages.filter(({ message }, at) => {
    if (message.id === id || !links.has(message.id)) return false
    if (threads[at] === thread) return true
    return application !== null && applicationOf(links.get(message.id)) === application
  })
}

function applicationOf(link: ApplicationLink | undefined): string | null {
  return link?.kind === 'linked' ? link.applicationId : null
}

function standingOf({ messages, applications }: State): Standing {
  const known = computed.get(messages)
  if (known?.applications === applications) return known
  const before = known ?? last
  const threads =
    before && areOneByOne(before.messages, messages, isSameMail)
      ? before.threads
      : threadsOf(messages.map(({ message }) => message))
  const holds =
    before &&
    areOneByOne(before.applications, applications, areCalledAlike) &&
    areOneByOne(before.messages, messages, areLinkedAlike)
  const links = holds
    ? before.links
    : withoutChange(before?.links ?? new Map(), computedLinks(messages, applications, threads))
  last = { messages, applications, links, threads }
  computed.set(messages, last)
  return last
}

function computedLinks(
  messages: State['messages'],
  applications: State['applications'],
  threads: readonly number[]
): ReadonlyMap<string, ApplicationLink> {
  // What was put away still holds its thread together, but says nothing any more.
  const links = linksOf(
    messages.map(({ message, decidedFacts, application, removedAt }) => ({
      message,
      facts: removedAt === null ? factsOf(message, decidedFacts) : NO_FACTS,
      decision: removedAt === null ? application : null
    })),
    applications,
    threads
  )
  const away = messages.filter(({ removedAt }) => removedAt !== null).map(({ message }) => message.id)
  if (away.length === 0) return links
  const present = new Map(links)
  for (const id of away) present.delete(id)
  return present
}

/** What is there now, with all that is as before in the very same objects: what follows from it then holds, too. */
function withoutChange(
  before: ReadonlyMap<string, ApplicationLink>,
  now: ReadonlyMap<string, ApplicationLink>
): ReadonlyMap<string, ApplicationLink> {
  const changed: (readonly [string, ApplicationLink])[] = []
  for (const [id, link] of now) {
    const old = before.get(id)
    if (old === undefined || !isSameLink(old, link)) changed.push([id, link])
  }
  if (changed.length === 0 && before.size === now.size) return before
  if (changed.length === now.size) return now
  const links = new Map(before)
  for (const id of before.keys()) if (!now.has(id)) links.delete(id)
  for (const [id, link] of changed) links.set(id, link)
  return links
}

function isSameLink(one: ApplicationLink, other: ApplicationLink): boolean {
  if (one.kind === 'linked' && other.kind === 'linked')
    return one.applicationId === other.applicationId && one.because === other.because
  if (one.kind === 'none' || other.kind === 'none') return one.kind === other.kind
  if (one.kind === 'offer' && other.kind === 'offer') return one.company === other.company && one.role === other.role
  if (one.kind === 'ask' && other.kind === 'ask')
    return (
      one.company === other.company &&
      one.role === other.role &&
      areOneByOne(one.candidates, other.candidates, (id, otherId) => id === otherId)
    )
  return false
}

/** Whether two lists are the same for some purpose, each in its place. */
function areOneByOne<T>(some: readonly T[], others: readonly T[], areAlike: (one: T, other: T) => boolean): boolean {
  if (some === others) return true
  if (some.length !== others.length) return false
  return some.every((one, at) => {
    const other = others[at]
    return one === other || (other !== undefined && areAlike(one, other))
  })
}

/** Whether two states of an application are the same for all that links go by. */
function areCalledAlike(one: State['applications'][number], other: State['applications'][number]): boolean {
  return (
    one.id === other.id && one.company === other.company && one.role === other.role && one.removedAt === other.removedAt
  )
}

/** Whether two states of a message are the same for all that links go by. What was put away counts as away, whenever that was. */
function areLinkedAlike(one: StoredMessage, other: StoredMessage): boolean {
  return (
    isSameMail(one, other) &&
    one.decidedFacts === other.decidedFacts &&
    one.application === other.application &&
    (one.removedAt === null) === (other.removedAt === null)
  )
}

function isSameMail(one: StoredMessage, other: StoredMessage): boolean {
  return one.message === other.message
}
