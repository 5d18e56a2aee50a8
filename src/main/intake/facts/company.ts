import type { Correspondent } from '../../../shared/domain/message'
import { ownerOfAddress } from './mail-domains'
import { bareSubject, capitalisedWords } from './words'

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

const AFTER_TEAM = new RegExp(`^(?:the )?${TEAM_WORDS}(?: team)?,? (?:at|@|of|bei|chez|von|-|\\|) (.+)$`, 'iu')
const BEFORE_TEAM = new RegExp(`^(?:the |team )?(.+?)[,|–-]?\\s+(?:${TEAM_WORDS}\\s*)+$`, 'iu')
const PERSON_AT = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (?:from|at|@|of|von|bei|chez|via) (.+)$/u
const PERSON_IN_BRACKETS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} ?(?:\((.+)\)|\| ?(.+))$/u

/** Words that stand where a company could, and name none. */
const NO_COMPANY =
  /^(?:the|our|your|my|this|that|their|an?|no|do not|donotreply|team|company|careers?|jobs?|recruit\w*|talent\w*|hiring|hr|human|people|applications?|dear|hello|thanks?|thank|regards|interview|human resources|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|all|present|once|least|last|first|home|work|unternehmen|firma)$/iu

/** Places and numbers inside a company. */
const NO_COMPANY_START = /^(?:ref|site|plant|depot|unit|building|floor|branch)\b/i

const IN_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]pplication|[Cc]andidacy|[Cc]andidature|[Aa]pplying|[Ii]nterview|position|role|job)\\b.{0,80}?\\s(?:at|with|@) ${NAME}`,
    'u'
  ),
  new RegExp(`\\b(?:[Aa]pplication|[Aa]pplying) to ${NAME}`, 'u'),
  new RegExp(`\\b(?:Bewerbung|Stelle)\\b.{0,80}?\\bbei(?: der)? ${NAME}`, 'u'),
  new RegExp(`\\b(?:candidature|poste)\\b.{0,80}?\\bchez ${NAME}`, 'u')
]

const IN_BODY: readonly RegExp[] = [
  new RegExp(`\\b[Aa]ppl(?:ied|ying|ication) (?:to|at|with) ${NAME}`, 'u'),
  new RegExp(
    `\\b(?:interest in|career at|work(?:ing)? at|join|joining|opportunit(?:y|ies) (?:at|with)|team at|here at|interview(?:ing|ed)? (?:at|with)) ${NAME}`,
    'u'
  ),
  new RegExp(`\\b(?:position|role|job|opening|vacancy|post) (?:at|with) ${NAME}`, 'u'),
  new RegExp(`\\b(?:Interesse an(?: der| einer Mitarbeit bei(?: der)?)?|Bewerbung bei(?: der)?) ${NAME}`, 'u'),
  new RegExp(`\\b(?:candidature|poste) chez ${NAME}`, 'u'),
  new RegExp(`\\b(?:trabajar|puesto) en ${NAME}`, 'u')
]

/** How much of a body is looked at: the employer names itself early. */
const LOOKED_AT = 3000

/**
 * The employer's name as the mail shows it, or null. In this order: the sender's display name ("Acme Careers", "Jo from
 * Acme"), the subject, the body, the sender's domain unless it is a private mailbox or an applicant system.
 */
export function guessCompany(facts: MailFacts): string | null {
  const owner = ownerOfAddress(facts.from?.address ?? '')
  return (
    inDisplayName(facts.from?.name ?? '') ??
    firstName(IN_SUBJECT, bareSubject(facts.subject.slice(0, 300))) ??
    nameOfOwner(owner, facts) ??
    firstName(IN_BODY, facts.body.slice(0, LOOKED_AT))
  )
}

function inDisplayName(name: string): string | null {
  for (const rule of [AFTER_TEAM, PERSON_AT, PERSON_IN_BRACKETS, BEFORE_TEAM]) {
    const match = rule.exec(name)
    const company = match === null ? null : asCompany(match[1] ?? match[2] ?? '')
    if (company !== null) return company
  }
  return null
}

function firstName(rules: readonly RegExp[], text: string): string | null {
  for (const rule of rules) {
    const company = asCompany(rule.exec(text)?.[1] ?? '')
    if (company !== null) return company
  }
  return null
}

/** The domain's owner in the spelling that the mail uses ("Blue Harbor" for blue-harbor), else with capitals. */
function nameOfOwner(owner: string | null, facts: MailFacts): string | null {
  if (owner === null) return null
  const letters = owner.replace(/[^\p{L}\p{N}]/gu, '')
  const spelled = [...letters].join("[ &.'’-]{0,3}")
  const display = facts.from?.name ?? ''
  // "Brightwater Labs" <hello@brightwater.example>: the sender signs with the company's whole name.
  if (
    display
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .startsWith(letters)
  )
    return asCompany(display)
  const inMail = new RegExp(`(?<![\\p{L}\\p{N}@./-])${spelled}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, 'iu')
  for (const text of [display, facts.subject, facts.body.slice(0, LOOKED_AT)]) {
    const found = inMail.exec(text)?.[0]
    if (found !== undefined && /\p{Lu}/u.test(found)) return found
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
