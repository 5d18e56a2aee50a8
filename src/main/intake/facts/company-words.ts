import { capitalisedWords } from './words'

/** A name as companies write it. */
const NAME = `(${capitalisedWords('&|and|of|und|de|the|et|y|van|von|der', 5)})`

/** Parts of a company that write such mail: the source of a pattern. */
export const TEAM_WORDS =
  '(?:careers?|jobs?|recruit(?:ing|ment|er)s?|talent(?: acquisition)?|hiring|hr|human resources|people(?: (?:operations|ops|& culture|and culture))?|applications?|karriere|bewerbermanagement|personalabteilung|recrutement|personal|team|no-?reply|notifications?)'

/** "Careers at Acme", "Acme Careers", "Acme (Recruiting)", "Jo from Acme", "Jo (Acme)": how senders sign. */
export const AFTER_TEAM = new RegExp(`^(?:the )?${TEAM_WORDS}(?: team)?,? (?:at|@|of|bei|chez|von|-|\\|) (.+)$`, 'diu')
/** See `AFTER_TEAM`. */
export const BEFORE_TEAM = new RegExp(`^(?:the |team )?(.+?)[,|–-]?\\s+\\(?(?:${TEAM_WORDS}\\s*)+\\)?$`, 'diu')
/** See `AFTER_TEAM`. */
export const PERSON_AT = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (?:from|at|@|of|von|bei|chez|via) (.+)$/du
/** See `AFTER_TEAM`. */
export const PERSON_IN_BRACKETS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} ?(?:\((.+)\)|\| ?(.+))$/du

/** "青石科技招聘": recruiting, and those who do it. */
export const BEFORE_TEAM_EAST = /^(.{2,40}?)\s?(?:招聘|人力资源|人事|採用|采用)(?:团队|部门?|组|担当)?$/du

/** Words that stand where a company could, and name none. */
export const NO_COMPANY =
  /^(?:the|our|your|my|this|that|their|an?|no|do not|donotreply|team|company|careers?|jobs?|recruit\w*|talent\w*|hiring|hr|human|people|applications?|dear|hello|thanks?|thank|regards|interview|human resources|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|all|present|once|least|last|first|home|work|unternehmen|firma)$/iu

/** Places and numbers inside a company, and numbers of vacancies. */
export const NO_COMPANY_START = /^(?:(?:ref|site|plant|depot|unit|building|floor|branch)\b|[A-Z]{0,4}[-#]?\d{3})/i

/** "Your application for Cook at Acme": the name that a subject gives after a word that says so. */
export const IN_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]pplication|[Cc]andidacy|[Cc]andidature|[Aa]pplying|[Ii]nterview|position|role|job)\\b.{0,80}?\\s(?:at|with|@) ${NAME}`,
    'du'
  ),
  new RegExp(`\\b(?:[Aa]pplication|[Aa]pplying) to ${NAME}`, 'du'),
  new RegExp(`\\b(?:Bewerbung|Stelle)\\b.{0,80}?\\bbei(?: der)? ${NAME}`, 'du'),
  new RegExp(`\\b(?:candidature|poste)\\b.{0,80}?\\bchez ${NAME}`, 'du')
]

/** The same in the words of a mail. */
export const IN_BODY: readonly RegExp[] = [
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

/** What subjects start with and names hardly do. */
const NO_FIRST =
  '(?!(?:We|You|I|They|Your|Our|The|Re|Received|Update|News|Status|Outcome|Result|Decision|Offer|Feedback|Reminder|Confirmation|Important|Interview|Application|Thank)\\b)'

/** Subjects of job boards and applicant systems, which name the employer first. Of others they may name a person. */
export const FIRST_IN_SUBJECT: readonly RegExp[] = [
  new RegExp(`^${NO_FIRST}${NAME} (?:has|have) (?:\\p{Ll}+ ){1,3}your (?:application|candidacy)\\b`, 'du'),
  new RegExp(
    `^${NO_FIRST}${NAME}(?::|\\s[|–-]) (?:[Aa]n? |[Tt]he )?(?:[Uu]pdate on )?(?:[Yy]our )?[Aa]pplication (?:for|as) `,
    'du'
  )
]

/** "Our client, Acme, …": agencies write for employers. */
export const OF_CLIENT: readonly RegExp[] = [new RegExp(`\\b(?:[Oo]ur|[Mm]y) client,? ${NAME}`, 'du')]

/** In the domain of an agency. */
export const AGENCY = /recruit|staffing|headhunt|personnel|resourcing|talent|(?<!re)search/i
