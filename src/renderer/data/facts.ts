import type { QueryClient } from '@tanstack/react-query'
import { type DecidedFacts, factsOf } from '../../shared/domain/facts'
import { bridge } from '../bridge'
import type { DecisionUnderWay } from './correct'
import { refusalOf, shownView, showViewAhead } from './shown-message'
import { answerOf } from './tick'

/**
 * Puts the facts of a message that is shown right: seen at once, decided by main. What was decided before is replaced.
 * Null where the message is not there.
 */
export function decideFacts(client: QueryClient, messageId: string, facts: DecidedFacts): DecisionUnderWay | null {
  const before = shownView(client, messageId)
  if (before === null) return null
  const message = { ...before.message, ...factsOf(before.guessed, facts) }
  showViewAhead(client, { ...before, message, decidedFacts: facts })
  const asked = answerOf(bridge.setFacts(messageId, facts))
  return {
    answer: refusalOf(client, messageId, asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusalOf(client, messageId, answerOf(bridge.setFacts(messageId, before.decidedFacts)))
    }
  }
}
