import type { Correspondent, ParsedMessage } from './message'

/** What a message is about and where it comes from. */
export interface Facts {
  readonly company: string | null
  readonly role: string | null
  readonly from: Correspondent | null
  /** ISO 8601. */
  readonly date: string | null
}

/** Facts that the person put right. What is not in it is left to the guess; null says that there is none. */
export type DecidedFacts = Partial<Facts>

/** The facts as they hold: what the person says, else what the message shows. */
export function factsOf(message: Pick<ParsedMessage, keyof Facts>, decided: DecidedFacts): Facts {
  const { company, role, from, date } = message
  return { company, role, from, date, ...decided }
}
