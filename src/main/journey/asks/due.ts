import type { Day } from '../../../shared/domain/application'
import type { AskDue } from '../../../shared/domain/ask-state'
import type { State } from '../../../shared/state/state'
import { askList } from './views'

/** A request for feedback for which something may be done from a day on. */
export interface DatedAsk extends AskDue {
  readonly id: string
  /** Empty where it is not known. */
  readonly employer: string
}

/** What may be done about requests that nobody answered yet, the next first; days that are still to come too. */
export function datedAsksIn(state: State, today: Day): readonly DatedAsk[] {
  return askList(state, today)
    .asks.flatMap(({ id, company, to, state: { due } }) =>
      due === null ? [] : [{ ...due, id, employer: company || to }]
    )
    .sort((one, other) => one.on.localeCompare(other.on))
}
