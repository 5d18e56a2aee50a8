import type { Application, ApplicationLink } from '../../../shared/domain/application'
import { companyKey } from '../../../shared/domain/company-key'
import { dayOfMoment } from '../../../shared/domain/days'
import type { SaidMessage } from '../../../shared/domain/insight'
import { journeyOf, reachedBy, type SentApplication } from '../../../shared/domain/insight-journey'
import { NOTHING_TOLD, type ShownStage, stagesOf } from '../../../shared/domain/stages'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { linksIn } from '../../inbox/links'
import { ownerOfAddress } from '../../intake/facts/mail-domains'
import { toldIn } from '../applications/told'
import { messageFacts } from './message-facts'

/** What insight counts. What was put away is in none of it. */
export interface Gathered {
  readonly messages: readonly SaidMessage[]
  readonly applications: readonly SentApplication[]
  /** The employer behind a message, by the message's id: a key to compare, and a name to show, which may be empty. */
  readonly employers: ReadonlyMap<string, Employer>
}

/** Who wrote a message. */
export interface Employer {
  readonly key: string
  readonly name: string
}

/** Takes together what is there on a day: the messages with what they say, and the applications with how they went. */
export function gather(state: State, today: string): Gathered {
  const links = linksIn(state)
  const told = toldIn(state)
  const present = new Map(
    state.applications.filter(({ removedAt }) => removedAt === null).map((application) => [application.id, application])
  )
  const stages = new Map<string, readonly ShownStage[]>()
  const applications: SentApplication[] = []
  for (const application of present.values()) {
    const toldOfIt = told.get(application.id) ?? NOTHING_TOLD
    const shown = stagesOf(application, toldOfIt)
    stages.set(application.id, shown)
    const journey = journeyOf(application, toldOfIt, shown, {
      today,
      addedOn: dayOfMoment(application.addedAt) ?? today,
      noAnswerAfter: state.settings.noAnswerAfter
    })
    if (journey) applications.push(journey)
  }

  const employers = new Map<string, Employer>()
  const messages = state.messages.flatMap((stored): readonly SaidMessage[] => {
    if (stored.removedAt !== null) return []
    const { id } = stored.message
    const application = applicationOf(links.get(id), present)
    const employer = employerOf(stored, application)
    employers.set(id, employer)
    const { day, labels, unsure } = messageFacts(stored)
    const reached = application ? reachedBy(stages.get(application.id) ?? [], day) : null
    return [{ id, day, employer: employer.key, labels, unsure, applicationId: application?.id ?? null, reached }]
  })
  return { messages, applications, employers }
}

function applicationOf(
  link: ApplicationLink | undefined,
  present: ReadonlyMap<string, Application>
): Application | null {
  return link?.kind === 'linked' ? (present.get(link.applicationId) ?? null) : null
}

/** By the application, by the name that the message shows, by whose address it is; else each message stands for itself. */
function employerOf(stored: StoredMessage, application: Application | null): Employer {
  const { company, from } = messageFacts(stored)
  const name = application?.company || company || ''
  const key = companyKey(name)
  if (key !== '') return { key, name }
  const address = from?.address.toLowerCase() ?? ''
  const owner = address === '' ? '' : (ownerOfAddress(address) ?? address)
  return { key: companyKey(owner) || `message ${stored.message.id}`, name: '' }
}
