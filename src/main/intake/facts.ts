import { guessCompany, type MailFacts } from './facts/company'
import { guessRole } from './facts/role'

export type { MailFacts } from './facts/company'

/** Employer and post, each only where the mail shows it; null where it is not clear. Pure. */
export function guessFacts(facts: MailFacts): { readonly company: string | null; readonly role: string | null } {
  return { company: guessCompany(facts), role: guessRole(facts) }
}
