import type { Label } from '../../src/shared/domain/label'
import type { MessageKind } from '../../src/shared/domain/message-kind'
import { segment } from '../../src/shared/domain/segmenter'
import type { Mark } from './metrics'

/** The words that one would first think of. What a list of words can do, the model must beat by far. */
const KEYWORDS: Readonly<Record<Label, RegExp>> = {
  fit: /\b(?:relevant experience|experience (?:in|with)|skill set|skills|requirements|tailor)\b/i,
  underqualified:
    /\b(?:under-?qualified|too junior|not enough experience|more experience|more senior|years of experience|degree|certificat\w+)\b/i,
  overqualified: /\b(?:over-?qualified|too senior|too experienced|bored)\b/i,
  typo: /\b(?:typos?|spelling|misspel\w+|grammar|proofread|errors in your|formatting)\b/i,
  irrelevant: /\b(?:irrelevant|too long|unfocused|generic|hobbies|outdated)\b/i,
  interview: /\b(?:interview|presentation|answers|exercise|assessment|late|unprepared|preparation)\b/i,
  logistics: /\b(?:salary|relocat\w+|commute|visa|work permit|notice period|location|shifts?)\b/i,
  competition: /\b(?:other candidates?|another candidate|stronger|competitive|many applica\w+|someone else)\b/i,
  employer_side:
    /\b(?:budget|on hold|freeze|frozen|cancelled|restructur\w+|filled internally|internal candidate|position has been filled)\b/i,
  screened_out: /\b(?:automatically|automated|screening|system|incomplete|deadline|score)\b/i,
  vague: /\b(?:not (?:the right|a good) fit|not a match|culture fit|cultural fit|at this time)\b/i,
  bias: /\b(?:young team|age|accent|family|children|pregnan\w+|gender|religion|digital native|disabilit\w+)\b/i,
  praise: /\b(?:impressed|strong|excellent|great|outstanding|enjoyed|best)\b/i,
  reapply: /\b(?:on file|apply again|reapply|future (?:openings|roles|opportunities)|keep in touch|stay in touch)\b/i
}

const KIND_WORDS: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'declined_feedback',
    /\b(?:unable|not able|cannot|can't) to? ?(?:provide|give|offer|share) (?:individual |detailed |any )?feedback/i
  ],
  ['offer', /\b(?:pleased|delighted|happy) to offer\b/i],
  [
    'rejection',
    /\b(?:unfortunately|regret|not (?:be )?(?:moving|proceeding|progress\w+)|other candidates?|not selected|unsuccessful)\b/i
  ],
  ['invitation', /\b(?:invite|interview with|schedule|available (?:on|for)|next (?:round|stage))\b/i],
  ['acknowledgement', /\b(?:received your application|have received|under review|thank you for applying)\b/i]
]

/** Marks every segment in which a label's words stand. */
export function keywordMarks(body: string): readonly Mark[] {
  return segment(body).flatMap(({ start, end }) => {
    const text = body.slice(start, end)
    return (Object.keys(KEYWORDS) as Label[]) // the keys of a record over Label
      .filter((label) => KEYWORDS[label].test(text))
      .map((label) => ({ label, start, end, confidence: 1 }))
  })
}

/** The first kind whose words stand in the message, else a no; a no with reasons counts as feedback. */
export function keywordKind(body: string, marks: readonly Mark[]): MessageKind {
  const kind = KIND_WORDS.find(([, words]) => words.test(body))?.[0] ?? 'rejection'
  const form: readonly Label[] = ['competition', 'vague', 'praise', 'reapply']
  return kind === 'rejection' && marks.some(({ label }) => !form.includes(label)) ? 'feedback' : kind
}
