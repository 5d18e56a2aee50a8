import { companyKey } from '../../../shared/domain/company-key'
import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import type { Found } from './contact-data'
import { isPlace, namesTitle } from './job-words'
import { issueAt, type ParsedResume } from './parsed'

const WORD = "\\p{Lu}[\\p{L}\\p{N}&+.'’-]*"
const NAME = `(?<name>${WORD}(?:\\s+(?:(?:of|and|&|for|the|de|la)\\s+(?:the\\s+)?)?${WORD}){0,5})`
const SMALL = '(?:[\\p{Ll}-]+\\s+)'

/** Words by which an application says to whom it goes; the name stands behind them. */
const TARGETS: readonly RegExp[] = [
  `\\bjoin(?:ing)?\\s+(?:the\\s+|your\\s+)?(?:${SMALL}{0,4}(?:at|of|with)\\s+(?:the\\s+)?)?${NAME}`,
  `\\bjoin(?:ing)?\\s+the\\s+${NAME}`,
  `\\b(?:bring|bringing|contribute|contributing|offer|lend|devote|add|give|apply|put)\\b[^.;!?]{0,140}?\\b(?:to|at|for)\\s+(?:the\\s+)?(?:${SMALL}{0,3}(?:team|department|staff|success|mission|growth|work|goals|school|company)\\s+(?:of|at)\\s+(?:the\\s+)?)?${NAME}`,
  `\\b(?:position|role|post|opportunity|opening|vacancy|job|place|career|internship|future|traineeship|apprenticeship)\\b(?:\\s+[^\\s.,;]+){0,4}?\\s+(?:at|with|within)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:apply|applying|application|candidacy)\\b[^.;!?]{0,60}?\\b(?:at|to|with)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:work(?:ing)?|start|team|be part|become part|belong)\\s+(?:for|at|with|of)\\s+(?:the\\s+)?${NAME}`,
  `\\binterest(?:ed)?\\s+in\\s+(?:joining\\s+|working\\s+(?:at|for|with)\\s+)?(?:the\\s+)?${NAME}`,
  `\\b(?:followed|admired?|impressed\\s+by|inspired\\s+by|drawn\\s+to|draws\\s+me\\s+to|drew\\s+me\\s+to|attract(?:s|ed)\\s+(?:me\\s+)?to|excite[sd]?\\s+(?:me\\s+)?about|excited\\s+by|fan\\s+of|appeals\\s+to\\s+me\\s+about|love\\s+about|like\\s+about|know\\s+about|read\\s+about|learned\\s+about|heard\\s+about)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:why|at|with)\\s+${NAME},?\\s+I\\s+(?:would|will|could|hope|can|am\\s+sure|believe)\\b`,
  `^dear\\s+(?:the\\s+)?${NAME}\\s+(?:hiring|recruit\\w+|team|hr|people|talent|careers?|selection)\\b`
].map((source) => new RegExp(source, 'gmu'))
const POSSESSIVE = new RegExp(
  `${NAME.replace("'’", '')}['’]s?\\s+(?:mission|values|reputation|commitment|culture|vision|approach|products?|growth|success|work|focus|goals|team|customers|clients|students|patients|community|investment|dedication|emphasis)\\b`,
  'gu'
)
const WISH =
  /\b(?:would|eager|keen|excited|thrilled|delighted|hope|hoping|looking|seeking|aim|aiming|join|joining|wish|want|ready|glad|proud|opportunity|appl(?:y|ying|ication)|interested|interest|draws|drawn|admire|followed|impressed|passion)\b/iu

/** Names that follow the same words and are no employers. */
const NO_EMPLOYER =
  /^(?:(?:the|your|my|this|our|a|an|i|it|we)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|english|french|german|spanish|italian|european|american|british|mr|mrs|ms|dr|sir|madam|hiring|human resources|hr|q[1-4]|ceo|cto|cfo|coo|it|ai|ux|ui|qa|sap|aws|b2b|b2c|saas|sql|ngo|stem|python|java|excel|salesforce|linkedin|github|google ads|microsoft office|figma|linux|kubernetes|agile|scrum|series [a-d]|fortune \d+|phd|mba|bsc|msc|key stages?|years?|grades?|level|senior|junior)\b)/iu

/** The name of another employer that the summary or the letter gives as the one applied to. */
export function otherCompany(_text: ResumeText, context: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const names = targetsIn(parsed, context.kind === 'letter')
  const wrong = names.filter((name) => isOther(name, names, context, parsed))
  const seen = new Set<string>()
  return wrong
    .filter(({ text }) => !seen.has(companyKey(text)) && seen.add(companyKey(text)))
    .map((name) =>
      issueAt(
        'other_company',
        CHECK_WORDS.otherCompany(context.company),
        name,
        context.company === null ? [] : [context.company]
      )
    )
}

function targetsIn({ sections, whole }: ParsedResume, isLetter: boolean): readonly Found[] {
  const kinds = isLetter ? ['letter', 'summary', 'other'] : ['summary', 'letter']
  const told = sections.filter(({ kind }) => kinds.includes(kind))
  const parts =
    told.length > 0
      ? told
      : isLetter
        ? [{ start: 0, end: whole.length }]
        : sections.filter(({ kind }) => kind === 'header')
  return parts.flatMap((part) => sentencesIn(whole, part).flatMap((sentence) => targetsOf(sentence, isLetter)))
}

function sentencesIn(
  whole: string,
  { start, end }: { readonly start: number; readonly end: number }
): readonly Found[] {
  return [
    ...whole
      .slice(start, end)
      .matchAll(
        /[^.!?\n]+(?:(?:[.!?](?!\s|$)|\.(?=\s+\p{Ll})|(?<=\b(?:Inc|Ltd|Co|Corp|St|Dr|Mr|Ms|Mrs))\.|\n(?=\s*[\p{Ll}\p{Lu}]))[^.!?\n]*)*[.!?]?/gu
      )
  ].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length
  }))
}

function targetsOf({ text, start }: Found, isLetter: boolean): readonly Found[] {
  const isSalutation = /^\s*dear\b/iu.test(text)
  if (!isSalutation && !WISH.test(text)) return []
  const patterns = isLetter ? [...TARGETS, POSSESSIVE] : TARGETS
  // Names are told by their capitals, so the words before one must have none.
  const sentence = text.replace(/^\s*(?:Dear|At|With|Why|Join|Joining|Work|Working|Bringing)\b/u, (word) =>
    word.toLowerCase()
  )
  const all = patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].flatMap((match) => foundName(match, start)))
  // The longest reading of a name at one place.
  return all.filter(
    (one) =>
      !all.some(
        (two) =>
          two !== one && two.start <= one.start && two.end >= one.end && two.end - two.start > one.end - one.start
      )
  )
}

function foundName(match: RegExpMatchArray, start: number): readonly Found[] {
  const raw = match.groups?.name ?? ''
  const name = raw
    .replace(/['’]s?$/u, '')
    .replace(/['’]s\s.*$/u, '')
    .replace(/\s+(?:Team|Hiring Team|Family|Careers?)$/u, '')
    .replace(/[.,'’-]+$/u, '')
  const at = (match.index ?? 0) + match[0].lastIndexOf(raw)
  if (name.length < 3 || NO_EMPLOYER.test(name) || isPlace(name) || /^\p{Lu}\.?$/u.test(name)) return []
  return [{ text: name, start: start + at, end: start + at + name.length }]
}

function isOther(
  name: Found,
  all: readonly Found[],
  { company, job, role }: ResumeContext,
  parsed: ParsedResume
): boolean {
  const { text } = name
  if (isSame(text, role ?? '') || isRoleName(text, role) || isKnown(name, parsed)) return false
  if (company !== null) return !isSame(text, company) && !(job ?? '').toLowerCase().includes(text.toLowerCase())
  if (job !== null && job.length > 300) return !job.toLowerCase().includes(text.toLowerCase())
  // Nothing is known of the employer: of two that are named, the one that comes later.
  const first = all[0]
  return first !== undefined && !isSame(first.text, text)
}

/** One name within the other at its start ("Acme" and "Acme Robotics"), or the first letters of the other. */
function isSame(one: string, two: string): boolean {
  const [first, second] = [companyKey(one), companyKey(two)]
  if (first === '' || second === '') return false
  const initials = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
  const words = (name: string): readonly string[] =>
    name
      .split(/\s+/)
      .map(companyKey)
      .filter(
        (word) =>
          word.length > 3 &&
          !/^(?:group|company|school|hospital|university|college|council|primary|services?|limited|health|medical|center|centre|museum|gallery|partners|solutions|technologies|systems|bank|foundation|trust)$/u.test(
            word
          )
      )
  const shared = words(one).some((word) => words(two).includes(word))
  return (
    first === second ||
    first.startsWith(second) ||
    second.startsWith(first) ||
    first === initials(two) ||
    second === initials(one) ||
    shared
  )
}

/** "the Senior Developer role at": the post, not who offers it. */
function isRoleName(name: string, role: string | null): boolean {
  if (role?.toLowerCase().includes(name.toLowerCase())) return true
  return namesTitle(name) && !/\b(?:ltd|inc|llc|llp|group|partners|& )/iu.test(name)
}

/** A former employer, a school, or a name that the rest of the text uses as well. */
function isKnown({ text, start }: Found, { jobs, sections, whole, lines }: ParsedResume): boolean {
  if (jobs.some(({ employer }) => employer !== null && isSame(employer, text))) return true
  const others = sections.filter(({ kind }) => !['summary', 'letter', 'header', 'closing', 'other'].includes(kind))
  if (others.some((part) => whole.slice(part.start, part.end).includes(text))) return true
  const letter = sections.find(
    ({ kind, from, to }) =>
      kind === 'letter' && lines.slice(from, to).some((line) => start >= line.start && start <= line.end)
  )
  if (letter === undefined) return false
  const word = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const past = new RegExp(
    `\\b(?:worked|work|spent|run|ran|led|years?|months?|since|currently|previous(?:ly)?|before|was|employed|studied|graduated|intern(?:ed|ship)?|trained|volunteer\\w*|degree|planned|served)\\b[^.!?]{0,90}\\b(?:at|for|with|of|from)\\s+(?:the\\s+)?${word}|\\bAt ${word},? I (?!would|will|could|hope|can|believe|am sure)`,
    'u'
  )
  return past.test(whole.slice(letter.start, letter.end))
}
