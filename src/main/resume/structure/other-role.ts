import { roleKey } from '../../../shared/domain/company-key'
import type { ResumeContext, ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import type { Found } from './contact-data'
import { namesTitle } from './job-words'
import { issueAt } from './parsed'

const TITLE =
  "(?<title>[\\p{L}][\\p{L}&/+#.'’-]*(?:,?\\s+(?:of\\s+|and\\s+|&\\s+|for\\s+)?[\\p{L}][\\p{L}&/+#.'’-]*){0,5})"
const CAPITALS = "(?<title>\\p{Lu}[\\p{L}&/+#.'’-]*(?:\\s+(?:of\\s+|and\\s+|&\\s+)?\\p{Lu}[\\p{L}&/+#.'’-]*){0,5})"
const POST = '(?:position|post|role|job|vacancy|opening|opportunity|place|opportunities)'
const SENTENCES: readonly RegExp[] = [
  new RegExp(`\\b${POST}\\s+(?:of|as|for)\\s+(?:an?\\s+|the\\s+|your\\s+|our\\s+)?${TITLE}`, 'giu'),
  new RegExp(`\\b(?:the|your|an?|this|advertised)\\s+${TITLE}\\s+${POST}\\b`, 'giu'),
  new RegExp(
    `\\b(?:appl(?:y|ying|ication)|considered|interest(?:ed)?|candidate|vacancy|hire|hiring|looking)\\s+(?:for|as|in)\\s+(?:an?\\s+|the\\s+|your\\s+)?${CAPITALS}`,
    'gu'
  ),
  new RegExp(
    `^\\s*(?:re|ref|subject|position|vacancy|post|role)\\s*[:.–-]\\s*(?:application\\s+(?:for|as)\\s+)?(?:the\\s+)?(?:(?:post|position|role|job)\\s+of\\s+)?${CAPITALS}`,
    'giu'
  ),
  /\b(?:as\s+your|make\s+(?:you\s+)?an?\s+(?:good|great|strong|fine|excellent|decent)|be\s+your\s+(?:next|new)|your\s+(?:next|new))\s+(?<title>\p{L}[\p{L}&/-]*(?:\s+(?:of\s+|and\s+)?\p{Lu}[\p{L}&/-]*){0,4})/gu
]
/** The sentence asks for a post; "in my role as" tells of one. */
const ASKS =
  /\b(?:appl(?:y|ying|ication)|interest(?:ed)?|considered|consider me|candidate|vacancy|opening|advertis\w+|seeking|secure|obtain|looking for|looking to|pleased to submit|submit|express|enthusiasm for|excited (?:about|by|to)|posted|hiring|respon(?:se|ding)|as your|your next|your new|make (?:you )?an? (?:good|great|strong|fine|excellent|decent)|^\s*(?:re|ref|subject|position|vacancy|post|role)\s*[:.–-])/iu
const TELLS =
  /\b(?:my|his|her|their|previous|current|last|first|former|present|earlier|then|worked|promoted|moved|since|left)\s+(?:[\p{L}-]+\s+){0,4}$/iu
/** Words of titles that many posts share. */
const SHARED =
  /^(?:an?|the|of|and|for|in|at|to|with|senior|junior|lead|head|chief|principal|deputy|assistant|associate|trainee|graduate|apprentice|manager|officer|executive|director|specialist|coordinator|co-ordinator|supervisor|leader|administrator|consultant|representative|worker|operative|advisor|adviser|analyst|engineer|technician|intern|staff|member|team|full-?time|part-?time|temporary|permanent|seasonal|experienced|advertised|new|open|vacant|hand|mate|i|ii|iii|iv|level)$/u
const KIN: readonly RegExp[] = [
  /^(?:develop\w*|engineer\w*|program\w*|software|coder)$/u,
  /^(?:server|waiter|waitress|waiting|host|hostess|front)$/u,
  /^(?:shop|store|retail|sales|cashier|checkout)$/u,
  /^(?:driver|courier|delivery|van|chauffeur)$/u,
  /^(?:chef|cook|kitchen|culinary)$/u,
  /^(?:lawyer|solicitor|attorney|counsel|legal)$/u,
  /^(?:secretary|administrat\w*|office|clerk|clerical|pa|receptionist|reception)$/u,
  /^(?:accountant|accounting|accounts|account|finance|financial|bookkeep\w*)$/u,
  /^(?:hr|human|people|personnel|talent|resources|recruit\w*)$/u,
  /^(?:teacher|teaching|lecturer|tutor|class|classroom)$/u,
  /^(?:carer|care|caregiver|support|social)$/u,
  /^(?:nurse|nursing|rn|midwife|ward)$/u,
  /^(?:doctor|physician|registrar|gp)$/u,
  /^(?:cleaner|cleaning|housekeep\w*|janitor|custodian|domestic)$/u,
  /^(?:qa|quality|test|tester|testing|assurance)$/u,
  /^(?:ux|ui|design\w*|graphic|product)$/u
]

/** The post of another application that is asked for, where no word of it stands in the title of the one meant. */
export function otherRole(sentences: readonly Found[], { role, job }: ResumeContext): readonly ResumeIssue[] {
  if (role === null) return []
  const seen = new Set<string>()
  return sentences.flatMap(({ text, start }) => {
    if (!ASKS.test(text)) return []
    return SENTENCES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
      const raw = match.groups?.title ?? ''
      const title = titleIn(raw)
      const at = match.index + match[0].lastIndexOf(raw) + raw.indexOf(title)
      if (title === '' || TELLS.test(text.slice(0, match.index + (/^(?:the|your|an?)\b/iu.test(match[0]) ? 0 : 1))))
        return []
      if (isSameRole(title, role) || isNamedIn(job ?? '', title) || seen.has(title.toLowerCase())) return []
      seen.add(title.toLowerCase())
      return [
        issueAt('other_company', CHECK_WORDS.otherRole(role), { start: start + at, end: start + at + title.length }, [
          role
        ])
      ]
    })
  })
}

/** The words up to the last that is of a title: "Sales Manager where I can grow" is a Sales Manager. */
function titleIn(words: string): string {
  const parts = [...words.matchAll(/[^\s,]+/gu)]
  const stop = parts.findIndex(([word]) =>
    /^(?:where|that|which|at|with|in|to|who|because|on|as|I|from|by|within|and|,)$/u.test(word)
  )
  const inside = stop < 0 ? parts : parts.slice(0, stop)
  const last = inside.findLastIndex(
    ([word]) =>
      namesTitle(word) ||
      /^(?:Marketing|Sales|Operations|Finance|Nursing|Communications|Design|Engineering|Programs?|Programmes?|People|Product)$/u.test(
        word
      )
  )
  if (last < 0 || !inside.slice(0, last + 1).some(([word]) => namesTitle(word))) return ''
  const first = inside.findIndex(
    ([word]) =>
      !/^(?:an?|the|your|our|this|advertised|new|open|vacant|hand|mate|above|exciting|full-time|part-time|current|same)$/iu.test(
        word
      )
  )
  const from = inside[first]
  const to = inside[last]
  return first < 0 || first > last || from === undefined || to === undefined
    ? ''
    : words.slice(from.index, to.index + to[0].length)
}

function isSameRole(one: string, two: string): boolean {
  if (roleKey(one) === roleKey(two)) return true
  const [words, others] = [wordsOf(one), wordsOf(two)]
  const own = words.filter((word) => !SHARED.test(word))
  const its = others.filter((word) => !SHARED.test(word))
  // "the Manager role": any manager's.
  if (own.length === 0 || its.length === 0) return own.length > 0 || words.some((word) => others.includes(word))
  return own.some((word) => its.some((other) => isKin(word, other)))
}

function isKin(one: string, two: string): boolean {
  return (
    one === two ||
    (one.length > 4 && two.length > 4 && one.slice(0, 5) === two.slice(0, 5)) ||
    KIN.some((kin) => kin.test(one) && kin.test(two))
  )
}

function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}+#-]+/u)
    .filter((word) => word !== '')
}

function isNamedIn(job: string, title: string): boolean {
  return job.toLowerCase().includes(title.toLowerCase())
}
