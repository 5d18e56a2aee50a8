import type { Day } from './application'
import { type Said, type SaidMessage, saidIn } from './insight'
import type { SentApplication } from './insight-journey'
import { type Rates, ratesOf } from './insight-rates'

/** How it went on one side of a change, or with one version of a resume. */
export interface Side {
  readonly rates: Rates
  readonly said: Said
}

/** How it went before a day, and from that day on. */
export interface Change {
  readonly before: Side
  readonly after: Side
}

/**
 * What was before a change beside what was after it. An answer counts to the side on which its application was sent, for that is
 * when it was read; a message without an application counts by its own day.
 */
export function aroundChange(
  on: Day,
  applications: readonly SentApplication[],
  messages: readonly SaidMessage[]
): Change {
  const sent = new Map(applications.map(({ id, day }) => [id, day]))
  const dayOf = ({ applicationId, day }: SaidMessage): Day =>
    (applicationId === null ? undefined : sent.get(applicationId)) ?? day
  const side = (isOnIt: (day: Day) => boolean): Side => ({
    rates: ratesOf(applications.filter(({ day }) => isOnIt(day))),
    said: saidIn(messages.filter((message) => isOnIt(dayOf(message))))
  })
  return { before: side((day) => day < on), after: side((day) => day >= on) }
}

/** How it went with the applications that a version of a resume was sent with. */
export function withVersion(
  usedFor: readonly string[],
  applications: readonly SentApplication[],
  messages: readonly SaidMessage[]
): Side {
  const used = new Set(usedFor)
  return {
    rates: ratesOf(applications.filter(({ id }) => used.has(id))),
    said: saidIn(messages.filter(({ applicationId }) => applicationId !== null && used.has(applicationId)))
  }
}
