import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode, Result } from '../../shared/contract/result'
import type { MessageView } from '../../shared/contract/views'
import type { Application, ApplicationDecision } from '../../shared/domain/application'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { applicationsQuery } from './queries'
import { refusalOf, shownView, showViewAhead } from './shown-message'
import { answerOf } from './tick'

/** What is asked of a new application; the role may be empty. */
export type NewApplication = Pick<Application, 'company' | 'role'>

/** What the person can say about the application of a message: one that there is, a new one, none, or what the rules say. */
export type ApplicationChoice =
  | ApplicationDecision
  | ({ readonly kind: 'new' } & NewApplication)
  | { readonly kind: 'rules' }

/** Stands for a new application until main has told its id. */
const NOT_NAMED_YET = 'new'

/** Says which application a message belongs to: seen at once, decided by main. Null where the message is not there. */
export function decideApplication(
  client: QueryClient,
  messageId: string,
  choice: ApplicationChoice
): DecisionUnderWay | null {
  const before = shownView(client, messageId)
  if (before === null) return null
  if (choice.kind === 'new') return add(client, before, choice)
  const decision = choice.kind === 'rules' ? null : choice
  showViewAhead(client, { ...before, ...linkedBy(decision, before) })
  const asked = answerOf(bridge.setApplication(messageId, decision))
  return {
    answer: refusalOf(client, messageId, asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusalOf(client, messageId, answerOf(bridge.setApplication(messageId, before.decidedLink)))
    }
  }
}

function add(client: QueryClient, before: MessageView, { company, role }: NewApplication): DecisionUnderWay {
  const { id } = before.message
  const { queryKey } = applicationsQuery
  void client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, (old) =>
    old?.concat({
      ...{ id: NOT_NAMED_YET, company, role, messages: 1 },
      ...{ addedAt: new Date().toISOString(), removedAt: null }
    })
  )
  showViewAhead(client, { ...before, ...linkedBy({ kind: 'belongs', applicationId: NOT_NAMED_YET }, before) })
  const asked = answerOf(bridge.addApplication(company, role, id))

  async function refusal(answer: Promise<Result<unknown>>): Promise<ErrorCode | null> {
    const code = await refusalOf(client, id, answer)
    if (code !== null) await client.invalidateQueries({ queryKey })
    return code
  }

  return {
    answer: refusal(asked),
    async takeBack() {
      const added = await asked
      if (!added.ok) return null
      const code = await refusal(answerOf(bridge.removeApplication(added.value)))
      return code ?? refusal(answerOf(bridge.setApplication(id, before.decidedLink)))
    }
  }
}

/** How a message stands after a decision; what the rules say is known to main alone. */
function linkedBy(
  decision: ApplicationDecision | null,
  { link }: MessageView
): Pick<MessageView, 'link' | 'decidedLink'> {
  if (decision === null) return { link, decidedLink: null }
  if (decision.kind === 'none') return { link: { kind: 'none' }, decidedLink: decision }
  return {
    link: { kind: 'linked', applicationId: decision.applicationId, because: 'person' },
    decidedLink: decision
  }
}
