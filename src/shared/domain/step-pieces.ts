import { type ActionItem, type ActionType, actionItems } from './action-item'
import { companyKey } from './company-key'
import { type Facts, factsOf } from './facts'
import { familyOf } from './label'
import type { Message } from './message'
import type { Reading } from './reading'
import type { SaidPiece } from './step'

/** A question is always in the person's hands, whatever the reason for it. */
const REQUESTS: ReadonlySet<ActionType> = new Set<ActionType>(['ask_feedback', 'ask_specific'])

/**
 * What a message asks for. What follows only from reasons that are not in the person's hands asks nothing of them, but for a request
 * for feedback.
 * @param reading with the person's corrections in it
 * @param decided the facts that the person put right
 */
export function piecesOf(message: Message, reading: Reading, decided: Partial<Facts>): readonly SaidPiece[] {
  const actions = actionItems(message.id, reading, {}).filter(isInReach)
  if (actions.length === 0) return []
  const { company, from, date: sent } = factsOf(message, decided)
  const employer = company || from?.name || from?.address || ''
  const key = employer === '' ? '' : companyKey(employer)
  const date = sent ?? message.addedAt
  return actions.map(({ id, type, labels, signals }) => ({
    from: 'message',
    id,
    type,
    inHand: labels.some((label) => familyOf(label) === 'in_your_hands'),
    messageId: message.id,
    employer,
    employerKey: key === '' ? message.id : key,
    subject: message.subject,
    date,
    at: Date.parse(date) || 0,
    cameAt: message.addedAt,
    said: signals
      .flatMap((at) => reading.signals[at] ?? [])
      .sort((one, other) => other.confidence - one.confidence)
      .map(({ start, end }) => message.body.slice(start, end))
  }))
}

function isInReach({ type, labels }: ActionItem): boolean {
  return REQUESTS.has(type) || labels.length === 0 || labels.some((label) => familyOf(label) !== 'not_in_your_hands')
}
