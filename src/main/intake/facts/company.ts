import type { Correspondent, Evidence } from '../../../shared/domain/message'
import {
  AFTER_TEAM,
  AGENCY,
  BEFORE_TEAM,
  BEFORE_TEAM_EAST,
  FIRST_IN_SUBJECT,
  IN_BODY,
  IN_SUBJECT,
  NO_COMPANY,
  NO_COMPANY_START,
  OF_CLIENT,
  PERSON_AT,
  PERSON_IN_BRACKETS,
  TEAM_WORDS
} from './company-words'
import { type Guess, groupOf, guessFrom, guessFromAddress, guessFromMatch } from './guess'
import { isSystemName, ownerOfAddress } from './mail-domains'
import { placeOfName } from './spelled-name'
import { bareSubject, unwrapped } from './words'

/** What a guess is made from. */
export interface MailFacts {
  readonly from: Correspondent | null
  readonly subject: string
  readonly body: string
}

/** How much of a body is looked at: the employer names itself early. */
const LOOKED_AT = 3000

/**
 * The employer's name as the mail shows it, or null. In this order: an agency's client, the sender's display name ("Acme
 * Careers", "Jo from Acme"), the subject, the sender's domain unless it is a private mailbox or an applicant system, the body.
 */
export function guessCompany(facts: MailFacts): Guess | null {
  const body = unwrapped(facts.body.slice(0, LOOKED_AT))
  const subject = bareSubject(facts.subject.slice(0, 300))
  return (
    (isOfAgency(facts) ? firstName('body', OF_CLIENT, body) : null) ??
    inDisplayName(facts.from?.name ?? '') ??
    firstName('subject', IN_SUBJECT, subject) ??
    ownerOfDomain(facts, body) ??
    firstName('subject', FIRST_IN_SUBJECT, subject) ??
    firstName('body', IN_BODY, body)
  )
}

function isOfAgency({ from, subject }: MailFacts): boolean {
  return AGENCY.test(ownerOfAddress(from?.address ?? '') ?? '') || /\bour client\b/i.test(subject)
}

/** "Jo Miller via SmartRecruiters": what comes after "via" only carried the mail. */
function inDisplayName(name: string): Guess | null {
  const [, before, carrier] = /^(.+?) via (.+)$/i.exec(name) ?? []
  const sender = before !== undefined && isSystemName(carrier ?? '') ? before : name
  return firstName('sender', [AFTER_TEAM, PERSON_AT, PERSON_IN_BRACKETS, BEFORE_TEAM, BEFORE_TEAM_EAST], sender)
}

function firstName(where: Evidence['where'], rules: readonly RegExp[], text: string): Guess | null {
  for (const rule of rules) {
    const match = rule.exec(text)
    const company = match === null ? null : asCompany(groupOf(match))
    if (match !== null && company !== null) return guessFromMatch(where, text, match, 0, company)
  }
  return null
}

/** The domain's owner in the spelling that the mail uses ("Blue Harbor" for blue-harbor), else with capitals. */
function ownerOfDomain({ from, subject }: MailFacts, body: string): Guess | null {
  const { name: display, address } = from ?? { name: '', address: '' }
  const owner = ownerOfAddress(address)
  if (owner === null) return null
  const letters = owner.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  if (letters === '') return null
  // "Brightwater Labs" <hello@brightwater.example>: the sender signs with the company's whole name.
  const signed = placeOfName(display, letters)?.start === 0
  const company = signed ? asCompany(display) : nameOfOwner(owner, letters, [display, subject, body])
  if (company === null) return null
  const start = display.indexOf(company)
  if (start < 0) return guessFromAddress(address, company)
  return guessFrom(
    'sender',
    display,
    { start: 0, end: display.length },
    { start, end: start + company.length },
    company
  )
}

function nameOfOwner(owner: string, letters: string, texts: readonly string[]): string {
  for (const text of texts) {
    const place = placeOfName(text, letters)
    const found = place ? text.slice(place.start, place.end) : ''
    if (/\p{Lu}/u.test(found)) return found
  }
  return owner
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}

/** A found name without what clings to it; null for words that name nobody. */
function asCompany(found: string): string | null {
  const name = found
    .replace(new RegExp(`(?:[\\s,|–-]+${TEAM_WORDS})+$`, 'iu'), '')
    .replace(/^(?:the|team)\s+/iu, '')
    .replace(/[\s,.;:!?|–-]+$/u, '')
    .trim()
  if (name.length < 2 || name.length > 60 || name.includes('@')) return null
  if (NO_COMPANY.test(name) || NO_COMPANY_START.test(name)) return null
  return /\p{L}/u.test(name) ? name : null
}
