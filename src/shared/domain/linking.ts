import type { Application, ApplicationDecision, ApplicationLink } from './application'
import { companyKey, roleKey } from './company-key'
import type { Facts } from './facts'
import { type ThreadIds, threadsOf } from './threads'

/** What decides to which application a message belongs. */
export interface LinkedMessage {
  readonly message: ThreadIds & { readonly id: string }
  /** As the person put them right. */
  readonly facts: Pick<Facts, 'company' | 'role'>
  /** What the person decided, or null. */
  readonly decision: ApplicationDecision | null
}

/**
 * How each message stands to the applications, by the message's id. Derived from what is there, never stored. The first of these
 * holds:
 * 1. The person's decision; one for an application that was put away counts as none.
 * 2. The thread: messages of it are linked, by the person or by their names, to exactly one application; with several it is asked.
 * 3. The names: company and role are the same; or the company is, and message or application names no role. With several
 *    applications it is asked, and so it is where the company is the same and the roles differ.
 * 4. An application that is not there yet is offered.
 * Names are the same where their keys are (`companyKey`, `roleKey`): nothing is ever compared by likeness. Applications that were
 * put away are passed over.
 * @param threads of the messages, as `threadsOf` gives them, for whoever knows them already
 */
export function linksOf(
  messages: readonly LinkedMessage[],
  applications: readonly Application[],
  threads: readonly number[] = threadsOf(messages.map(({ message }) => message))
): ReadonlyMap<string, ApplicationLink> {
  const present = applications.filter(({ removedAt }) => removedAt === null)
  const presentIds = new Set(present.map(({ id }) => id))
  const linkByNames = namesRule(present)
  const decided = messages.map(({ decision }) => linkByPerson(decision, presentIds))
  const named = messages.map(({ facts }) => linkByNames(facts))

  const sizes = new Map<number, number>()
  for (const thread of threads) sizes.set(thread, (sizes.get(thread) ?? 0) + 1)
  const inThread = new Map<number, ThreadLinks>()
  for (const [at, thread] of threads.entries()) {
    // A message alone has nobody to be linked by.
    if (sizes.get(thread) === 1) continue
    const link = decided[at] ?? named[at]
    if (link?.kind !== 'linked') continue
    const { applicationIds, messages } = inThread.get(thread) ?? { applicationIds: new Set<string>(), messages: 0 }
    inThread.set(thread, { applicationIds: applicationIds.add(link.applicationId), messages: messages + 1 })
  }

  return new Map(
    messages.map(({ message, facts }, at) => {
      const byNames = named[at] ?? { kind: 'none' }
      const link = decided[at] ?? linkByThread(inThread.get(threads[at] ?? at), byNames, facts, present) ?? byNames
      return [message.id, link]
    })
  )
}

/** What the messages of a thread are linked to by the person or by their names, and how many of them are. */
interface ThreadLinks {
  readonly applicationIds: Set<string>
  readonly messages: number
}

function linkByPerson(
  decision: ApplicationDecision | null,
  presentIds: ReadonlySet<string>
): ApplicationLink | undefined {
  if (decision?.kind === 'none') return { kind: 'none' }
  if (decision === null || !presentIds.has(decision.applicationId)) return undefined
  return { kind: 'linked', applicationId: decision.applicationId, because: 'person' }
}

function linkByThread(
  thread: ThreadLinks | undefined,
  byNames: ApplicationLink,
  facts: LinkedMessage['facts'],
  present: readonly Application[]
): ApplicationLink | undefined {
  if (thread === undefined) return undefined
  const [applicationId, ...others] = thread.applicationIds
  if (applicationId === undefined) return undefined
  if (others.length > 0) {
    return ask(
      present.filter(({ id }) => thread.applicationIds.has(id)),
      facts
    )
  }
  // The only one of its thread that is linked is not linked by the thread.
  if (byNames.kind === 'linked' && thread.messages === 1) return byNames
  return { kind: 'linked', applicationId, because: 'thread' }
}

/** The rule by names for these applications. */
function namesRule(present: readonly Application[]): (facts: LinkedMessage['facts']) => ApplicationLink {
  const byCompany = new Map<string, Application[]>()
  for (const application of present) {
    const key = companyKey(application.company)
    const there = byCompany.get(key)
    if (there) there.push(application)
    else byCompany.set(key, [application])
  }

  return (facts) => {
    const company = facts.company ?? ''
    const key = companyKey(company)
    if (key === '') return { kind: 'none' }
    const there = byCompany.get(key) ?? []
    const [first] = there
    if (first === undefined) return { kind: 'offer', company, role: facts.role ?? '' }
    const role = roleKey(facts.role ?? '')
    const same = role === '' ? [] : there.filter((application) => roleKey(application.role) === role)
    const [only, ...more] = same
    if (only && more.length === 0) return { kind: 'linked', applicationId: only.id, because: 'company_and_role' }
    if (only) return ask(same, facts)
    const speaksAgainst = role !== '' && roleKey(first.role) !== ''
    if (there.length > 1 || speaksAgainst) return ask(there, facts)
    return { kind: 'linked', applicationId: first.id, because: 'company' }
  }
}

function ask(candidates: readonly Application[], { company, role }: LinkedMessage['facts']): ApplicationLink {
  return { kind: 'ask', candidates: candidates.map(({ id }) => id), company: company ?? '', role: role ?? '' }
}
