import type { Day } from '../../../shared/domain/application'
import type { AskDue } from '../../../shared/domain/ask-state'
import { inOrder } from '../../../shared/domain/days'
import type { State } from '../../../shared/state/state'
import { askList } from './views'

/** A request for feedback for which something may be done from a day on. */
export interface DatedAsk extends AskDue {
  readonly id: string
  /** Empty where it is not known. */
  readonly employer: string
  /** Where it is shown: a message that is still here, else the application, else nowhere. */
  readonly messageId: string | null
  readonly applicationId: string | null
}

/** What may be done about requests that nobody answered yet, the next first; days that are still to come too. */
export function datedAsksIn(state: State, today: Day): readonly DatedAsk[] {
  return askList(state, today)
    .asks.flatMap(({ id, company, to, messageId, applicationId, state: { due } }) =>
      due === null ? [] : [{ ...due, id, employer: company || to, messageId, applicationId }]
    )
    .sort((one, other) => inOrder(one.on, other.on))
}
