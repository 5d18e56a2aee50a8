import type { Correspondent, Evidence } from '../../../shared/domain/message'
import { type Guess, groupOf, guessFrom, guessFromAddress, guessFromMatch } from './guess'
import { ownerOfAddress } from './mail-domains'
import { placeOfName } from './spelled-name'
import { bareSubject, capitalisedWords, unwrapped } from './words'

/** What a guess is made from. */
export interface MailFacts {
  readonly from: Correspondent | null
  readonly subject: string
  readonly body: string
}

/** A name as companies write it. */
const NAME = `(${capitalisedWords('&|and|of|und|de|the|et|y|van|von|der', 5)})`

const TEAM_WORDS =
  '(?:careers?|jobs?|recruit(?:ing|ment|er)s?|talent(?: acquisition)?|hiring|hr|human resources|people(?: (?:team|operations|ops|& culture|and culture))?|applications?|karriere|bewerbermanagement|personalabteilung|recrutement|personal|team|no-?reply|notifications?)'

const AFTER_TEAM = new RegExp(`^(?:the )?${TEAM_WORDS}(?: team)?,? (?:at|@|of|bei|chez|von|-|\\|) (.+)$`, 'diu')
const BEFORE_TEAM = new RegExp(`^(?:the |team )?(.+?)[,|–-]?\\s+(?:${TEAM_WORDS}\\s*)+$`, 'diu')
const PERSON_AT = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (?:from|at|@|of|von|bei|chez|via) (.+)$/du
const PERSON_IN_BRACKETS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} ?(?:\((.+)\)|\| ?(.+))$/du

/** Words that stand where a company could, and name none. */
const NO_COMPANY =
  /^(?:the|our|your|my|this|that|their|an?|no|do not|donotreply|team|company|careers?|jobs?|recruit\w*|talent\w*|hiring|hr|human|people|applications?|dear|hello|thanks?|thank|regards|interview|human resources|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|all|present|once|least|last|first|home|work|unternehmen|firma)$/iu

/** Places and numbers inside a company. */
const NO_COMPANY_START = /^(?:ref|site|plant|depot|unit|building|floor|branch)\b/i

const IN_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]pplication|[Cc]andidacy|[Cc]andidature|[Aa]pplying|[Ii]nterview|position|role|job)\\b.{0,80}?\\s(?:at|with|@) ${NAME}`,
    'du'
  ),
  new RegExp(`\\b(?:[Aa]pplication|[Aa]pplying) to ${NAME}`, 'du'),
  new RegExp(`\\b(?:Bewerbung|Stelle)\\b.{0,80}?\\bbei(?: der)? ${NAME}`, 'du'),
  new RegExp(`\\b(?:candidature|poste)\\b.{0,80}?\\bchez ${NAME}`, 'du')
]

const IN_BODY: readonly RegExp[] = [
  new RegExp(`\\b[Aa]ppl(?:ied|ying|ication) (?:to|at|with) ${NAME}`, 'du'),
  new RegExp(
    `\\b(?:interest in|career at|work(?:ing)? at|join|joining|opportunit(?:y|ies) (?:at|with)|team at|here at|interview(?:ing|ed)? (?:at|with)) ${NAME}`,
    'du'
  ),
  new RegExp(`\\b(?:position|role|job|opening|vacancy|post) (?:at|with) ${NAME}`, 'du'),
  new RegExp(`\\b(?:Interesse an(?: der| einer Mitarbeit bei(?: der)?)?|Bewerbung bei(?: der)?) ${NAME}`, 'du'),
  new RegExp(`\\b(?:candidature|poste) chez ${NAME}`, 'du'),
  new RegExp(`\\b(?:trabajar|puesto) en ${NAME}`, 'du')
]

/** How much of a body is looked at: the employer names itself early. */
const LOOKED_AT = 3000

/**
 * The employer's name as the mail shows it, or null. In this order: the sender's display name ("Acme Careers", "Jo from
 * Acme"), the subject, the sender's domain unless it is a private mailbox or an applicant system, the body.
 */
export function guessCompany(facts: MailFacts): Guess | null {
  const body = unwrapped(facts.body.slice(0, LOOKED_AT))
  return (
    inDisplayName(facts.from?.name ?? '') ??
    firstName('subject', IN_SUBJECT, bareSubject(facts.subject.slice(0, 300))) ??
    ownerOfDomain(facts, body) ??
    firstName('body', IN_BODY, body)
  )
}

function inDisplayName(name: string): Guess | null {
  return firstName('sender', [AFTER_TEAM, PERSON_AT, PERSON_IN_BRACKETS, BEFORE_TEAM], name)
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
