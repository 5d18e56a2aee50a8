import type { MailFacts } from './company'
import { type Guess, groupOf, guessFrom, guessFromMatch } from './guess'
import { bareSubject, capitalisedWords, unwrapped } from './words'

/** How much of a body is looked at: the post is named early. */
const LOOKED_AT = 3000
const LONGEST_ROLE = 80
const MOST_WORDS = 8

const POST = '(?:position|role|post|job|vacancy|opening|opportunity)'
const ARTICLE = '(?:the\\s+|our\\s+|an?\\s+)?'
const TITLE = `(${capitalisedWords('of|and|in|&|de|des|du|für|und|–', 7)}(?:\\s*\\([^()\\n]{1,40}\\))?)`
/** Titles in small letters end at a sign or at a word that goes on with the sentence. */
const SMALL_TITLE =
  "([\\p{L}][\\p{L}'’/-]+(?:\\s+(?!(?:at|with|and|but|is|has|was|were|in|on|to|for|which|that|bei|chez|en)\\b)[\\p{L}'’/-]+){0,3})"
const SMALL_TITLE_END =
  '(?=\\s*[.,;:!?)(\\n–—]|\\s+(?:at|with|and|but|is|has|was|were|in|on|to|for|which|that|bei|chez|en)\\b|\\s*$)'

/** "… for the position of X", "… as an X" in a part of a subject. */
const NAMED_IN_SUBJECT: readonly RegExp[] = [
  new RegExp(`\\b${POST}\\s+(?:of|as)\\s+${ARTICLE}(.+)$`, 'diu'),
  new RegExp(
    `\\b(?:application|applying|apply|candidacy|candidature|interview|appointment)\\s+(?:for|as)\\s+${ARTICLE}(.+)$`,
    'diu'
  ),
  /\b(?:Bewerbung|Stelle|Position)\s+(?:als|zum|zur)\s+(.+)$/du,
  /\b(?:poste|candidature au poste)\s+(?:de\s+|d['’])(.+)$/diu,
  /\b(?:puesto|vacante)\s+de\s+(.+)$/diu,
  /\b(?:functie|vacature)\s+(?:van\s+|als\s+)?(.+)$/diu,
  new RegExp(`^${ARTICLE}([^,]+?)\\s+${POST}$`, 'diu')
]

/** A part of a subject after which the next part is the post, and one before which it is. */
const BEFORE_TITLE =
  /(?:\bapplication(?:\s+(?:status|received|update|outcome|result|(?:no|ref)\b.*))?|\b(?:candidacy|candidature|bewerbung)|^(?:vacancy|role|position|post|job|stelle))$/i
const AFTER_TITLE =
  /^(?:(?:your|our|ihre|final|hiring)\s+)*(?:application(?:\s+(?:status|received|update|outcome|result|\d.*))?|(?:decision|outcome|result|rejection|absage)\b.*)$/i

const IN_BODY: readonly RegExp[] = [
  new RegExp(`\\b[Pp]?(?:position|role|post|job|vacancy|opening)\\s+(?:of|as)\\s+${ARTICLE}${TITLE}`, 'du'),
  new RegExp(
    `\\b(?:for|in|to|about|on|regarding|as|of|For)\\s+(?:the|our|an?)\\s+(${TITLE}(?:\\s+\\p{Ll}[\\p{L}-]*){0,2})\\s+${POST}\\b`,
    'du'
  ),
  new RegExp(`\\b[Aa]ppl(?:ied|ying|ication)\\s+(?:for|as)\\s+${ARTICLE}${TITLE}`, 'du'),
  new RegExp(`\\b(?:Bewerbung|beworben|Stelle|Position|Stellenangebot)\\s+(?:als|zum|zur)\\s+${TITLE}`, 'du'),
  new RegExp(
    `\\b(?:appl(?:ied|ying|ication)|interview(?:ed|ing)?|interest(?:ed)?|considered)\\s+(?:for|in|to)\\s+(?:the|our)\\s+${SMALL_TITLE}\\s+${POST}\\b`,
    'du'
  ),
  new RegExp(`\\bappl(?:ied|ying|ication)\\s+as\\s+(?:an?\\s+)?${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\b(?:poste|fonction)\\s+(?:de\\s+|d['’])${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\b(?:puesto|vacante)\\s+de\\s+${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\bfunctie\\s+van\\s+${SMALL_TITLE}${SMALL_TITLE_END}`, 'du')
]

/** Words that stand where a title could; a title made of nothing else, or starting or ending with one of the second list, is none. */
const NO_TITLE =
  /^(?:(?:this|that|any|other|another|same|open|current|advertised|above|mentioned|said|new|such|each|either|specific|particular|suitable|similar|future|right|available|different|next|exciting|great|following|status|update|received|receipt|confirmation|outcome|result|review|process|team|company|feedback|interest|time|consideration|position|role|post|job|vacancy|opening|opportunity|application|bewerbung|more|one|permanent|temporary|full-time|part-time|interview|closed|open|late|pending|withdrawn|rejected|unsuccessful|successful|declined|important|urgent|thanks?|reference|ref|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|i|we|re)\b[\s,.]*)+$/iu
const NO_START =
  /^(?:ihre?|bewerbung\w*|applications?(?=\s+(?:for|as|to|status|no|ref|\d)|$)|candidaturas?|candidature|stellenabsage|absage|rejection|solicitud|your|our|my|his|her|their|this|that|these|those|its|the|and|or|about|regarding|concerning|update|updates|news|question|thank|thanks|we|i|you|please|result|decision|outcome|feedback|in|on|at|to|of|for|from|with|re|offer|what|how|did|why|not|some|any)\b/i
const NO_END = /\b(?:your|our|my|the|an?|and|or|of|for|to|in|on|at|with|this|that|any)$/i

/** The post applied for as the mail names it, or null. The subject is asked before the body. */
export function guessRole(facts: MailFacts): Guess | null {
  return (
    inSubject(bareSubject(facts.subject.slice(0, 300))) ??
    firstTitle('body', IN_BODY, unwrapped(facts.body.slice(0, LOOKED_AT)), 0)
  )
}

/** A part of a subject, with where it starts. */
interface Part {
  readonly text: string
  readonly start: number
}

function inSubject(subject: string): Guess | null {
  const parts = partsOf(subject)
  for (const [at, part] of parts.entries()) {
    const guess =
      firstTitle('subject', NAMED_IN_SUBJECT, subject, part.start, part.text) ??
      besideIn(subject, part, parts[at + 1] ?? { text: '', start: subject.length })
    if (guess !== null) return guess
  }
  return null
}

function partsOf(subject: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  for (const between of subject.matchAll(/\s*(?:[:|]\s|\s[-–—/]\s)\s*/g)) {
    parts.push({ text: subject.slice(start, between.index), start })
    start = between.index + between[0].length
  }
  return [...parts, { text: subject.slice(start), start }]
}

/** The first title that a rule finds in `part`, which stands in `text` at `start`. */
function firstTitle(
  where: 'subject' | 'body',
  rules: readonly RegExp[],
  text: string,
  start: number,
  part = text
): Guess | null {
  for (const rule of rules) {
    const match = rule.exec(part)
    const title = match === null ? null : asTitle(groupOf(match))
    if (match !== null && title !== null) return guessFromMatch(where, text, match, start, title)
  }
  return null
}

/** "Application: X" and "X - our decision". */
function besideIn(subject: string, part: Part, next: Part): Guess | null {
  const guess = (title: string, { text, start }: Part): Guess =>
    guessFrom(
      'subject',
      subject,
      { start: part.start, end: next.start + next.text.length },
      { start, end: start + text.length },
      title
    )
  const after = BEFORE_TITLE.test(part.text) && /^[\p{Lu}\p{N}]/u.test(next.text) ? asTitle(next.text) : null
  if (after !== null) return guess(after, next)
  const isBefore = AFTER_TITLE.test(next.text) && !AFTER_TITLE.test(part.text) && /^\p{Lu}/u.test(part.text)
  const before = isBefore ? asTitle(part.text) : null
  return before === null ? null : guess(before, part)
}

/** A found title without references and the employer after it; null for what is no title. */
function asTitle(found: string): string | null {
  const title = found
    .replace(/\s*\((?:[mwfdxhi]\s?[/|]\s?){1,3}[mwfdxhi]\)|\s*\((?:ref|req|job|id|all genders|gn)\b[^)]*\)?/gi, '')
    .replace(
      /[\s,–—-]*\b(?:ref(?:erence)?|req(?:uisition)?|job id|vacancy)\b[\s.:#]*(?:no\b)?[\s.:#]*[\w/-]*\d.*$/i,
      ''
    )
    .replace(/\s+(?:at|with|bei|chez|@)\s+.*$/u, '')
    .replace(/\s*[,;!?].*$/u, '')
    .replace(/\s*\([^)]*$/, '')
    .replace(new RegExp(`\\s+${POST}$`, 'i'), '')
    .replace(/[\s.:/&-]+$/, '')
    .trim()
  if (title.length < 2 || title.length > LONGEST_ROLE || title.split(/\s+/).length > MOST_WORDS) return null
  if (NO_TITLE.test(title) || NO_START.test(title) || NO_END.test(title)) return null
  return /\p{L}{2}/u.test(title) ? title : null
}
