import type { QueryClient } from '@tanstack/react-query'
import type { DecidedFacts } from '../../shared/domain/facts'
import { type ApplicationChoice, decideApplication } from './applications'
import type { DecisionUnderWay } from './correct'
import { decideFacts } from './facts'

/** What the person says about a message in one go; what is not in it stays. */
export interface DetailsChange {
  readonly facts?: DecidedFacts
  readonly application?: ApplicationChoice
}

/** Puts facts and application of a message right, to be taken back together. Null where the message is not there. */
export function decideDetails(
  client: QueryClient,
  messageId: string,
  { facts, application }: DetailsChange
): DecisionUnderWay | null {
  const first = facts ? decideFacts(client, messageId, facts) : null
  const second = application ? decideApplication(client, messageId, application) : null
  return first && second ? together(first, second) : (first ?? second)
}

function together(first: DecisionUnderWay, second: DecisionUnderWay): DecisionUnderWay {
  return {
    answer: Promise.all([first.answer, second.answer]).then(([one, other]) => one ?? other),
    // The last one first.
    takeBack: async () => (await second.takeBack()) ?? first.takeBack()
  }
}
