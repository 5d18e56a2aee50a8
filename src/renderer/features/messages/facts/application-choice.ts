import type { ApplicationSummary, MessageView } from '../../../../shared/contract/views'
import type { ApplicationChoice, NewApplication } from '../../../data/applications'

/** What is chosen in the list of applications: `rules`, `new`, `none`, or the id of an application. */
export type SelectedApplication = string

/** What the person decided about the application of a message, as the list shows it. */
export function selectedChoice(
  { decidedLink }: Pick<MessageView, 'decidedLink'>,
  applications: readonly ApplicationSummary[]
): SelectedApplication {
  if (decidedLink === null) return 'rules'
  if (decidedLink.kind === 'none') return 'none'
  // One that was taken away meanwhile leaves it to the rules again.
  return applications.some(({ id }) => id === decidedLink.applicationId) ? decidedLink.applicationId : 'rules'
}

/** What is decided by choosing from the list. */
export function applicationChoice(selected: SelectedApplication, { company, role }: NewApplication): ApplicationChoice {
  if (selected === 'rules') return { kind: 'rules' }
  if (selected === 'none') return { kind: 'none' }
  return selected === 'new' ? { kind: 'new', company, role } : { kind: 'belongs', applicationId: selected }
}
