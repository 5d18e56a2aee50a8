import { correctedReading } from '../../../shared/domain/correction'
import { dayOfMoment } from '../../../shared/domain/days'
import { type Facts, factsOf } from '../../../shared/domain/facts'
import type { Label } from '../../../shared/domain/label'
import { type Reading, type Signal, UNSURE_BELOW } from '../../../shared/domain/reading'
import type { StoredMessage } from '../../../shared/state/state-v1'

/** What a message says, when, and by whom, whatever else is there. */
export interface MessageFacts extends Pick<Facts, 'company' | 'from'> {
  /** The day of its date or, without one, of its coming in. */
  readonly day: string
  /** With the person's corrections in it; null while it is not read. */
  readonly reading: Reading | null
  /** Each once. */
  readonly labels: readonly Label[]
  /** Marks that are not in `labels`, for the reader is unsure. */
  readonly unsure: number
}

/** Only spares computing the same again: a stored message is never changed in place, and what nobody holds any more goes. */
const computed = new WeakMap<StoredMessage, MessageFacts>()

/** What a message says and when. Computed once for the same message. */
export function messageFacts(stored: StoredMessage): MessageFacts {
  const known = computed.get(stored)
  if (known) return known
  const facts = factsIn(stored)
  computed.set(stored, facts)
  return facts
}

/** Whether the words say so for certain enough to be counted: the person or the reader is sure. */
export function isSure({ confidence }: Signal): boolean {
  return confidence >= UNSURE_BELOW
}

function factsIn({ message, reading: state, corrections, decidedKind, decidedFacts }: StoredMessage): MessageFacts {
  const reading = state.state === 'read' ? correctedReading(state.reading, corrections, decidedKind) : null
  const signals = reading?.signals ?? []
  const sure = signals.filter(isSure)
  const labels = new Set(sure.map(({ label }) => label))
  const { company, from, date } = factsOf(message, decidedFacts)
  return {
    company,
    from,
    day: (date === null ? null : dayOfMoment(date)) ?? dayOfMoment(message.addedAt) ?? '1970-01-01',
    reading,
    labels: [...labels],
    // What is said for certain elsewhere in the message is counted.
    unsure: signals.filter((signal) => !isSure(signal) && !labels.has(signal.label)).length
  }
}
