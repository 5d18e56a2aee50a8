import { actionItems } from '../../../shared/domain/action-item'
import type { OpenStep } from '../../../shared/domain/insight-step'
import { familyOf, type Label } from '../../../shared/domain/label'
import type { State } from '../../../shared/state/state'
import type { Gathered } from './gather'
import { isSure, messageFacts } from './message-facts'

/**
 * The action items in the person's hands that are open today: not done, not put off to a later day, and not disagreed with; by what
 * is said for certain.
 * @param since the first day of messages that count, or null for all
 */
export function openSteps(
  state: State,
  { employers }: Gathered,
  today: string,
  since: string | null
): readonly OpenStep[] {
  return state.messages.flatMap((stored): readonly OpenStep[] => {
    if (stored.removedAt !== null) return []
    const { message } = stored
    const { reading, day, labels, from } = messageFacts(stored)
    if (reading === null || (since !== null && day < since) || !labels.some(isInHand)) return []
    const inHand = { ...reading, signals: reading.signals.filter((signal) => isSure(signal) && isInHand(signal.label)) }
    const employer = employers.get(message.id)
    return actionItems(message.id, inHand, state.ticks)
      .filter(({ id, labels, doneAt }) => labels.length > 0 && doneAt === null && isOpen(state, id, today))
      .map(({ type, labels, signals }) => {
        const [surest] = signals
          .flatMap((at) => inHand.signals[at] ?? [])
          .sort((one, other) => other.confidence - one.confidence)
        return {
          type,
          labels,
          messageId: message.id,
          employer: employer?.key ?? message.id,
          company: employer?.name || from?.name || from?.address || '',
          day,
          words: surest ? message.body.slice(surest.start, surest.end) : null
        }
      })
  })
}

function isInHand(label: Label): boolean {
  return familyOf(label) === 'in_your_hands'
}

function isOpen(state: State, id: string, today: string): boolean {
  const decision = state.decisions[id]
  if (decision?.kind === 'disagreed') return false
  return decision?.kind !== 'later' || decision.until <= today
}
