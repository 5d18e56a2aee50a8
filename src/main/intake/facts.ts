import type { ParsedMessage } from '../../shared/domain/message'
import { guessCompany, type MailFacts } from './facts/company'
import { guessRole } from './facts/role'

export type { MailFacts } from './facts/company'

/**
 * Employer and post, each only where the mail shows it, with the words it was guessed from; null where it is not clear. Where
 * the mail was forwarded, the facts are those of the mail inside, and "sender" in the evidence is who wrote that. Pure.
 */
export function guessFacts(facts: MailFacts): Pick<ParsedMessage, 'company' | 'role' | 'evidence'> {
  const company = guessCompany(facts)
  const role = guessRole(facts)
  return {
    company: company?.value ?? null,
    role: role?.value ?? null,
    evidence: { company: company?.evidence ?? null, role: role?.evidence ?? null }
  }
}
