import { DOUBTS, type Doubt, type ProofreadLine, type Suspect } from '../../../shared/domain/suspect'
import { countOf } from './confusions/counts'
import type { ReadSegment } from './lead'
import type { PersonalWords } from './personal-words'
import type { Slip } from './phrases'
import { isNameLine, placeOf } from './unknown-words'

/**
 * Below this doubt in the words that a rule speaks of, and beside them, the rule is likely mistaken: nearly every planted mistake of dev lies
 * above, and half of what the rules find in well-written mail below (training/proofreader/second-opinion.ts). Of grammar it has too little doubt to be
 * asked.
 */
const ASSENT: Readonly<Record<Doubt, number>> = { wrong_word: 0.2, agreement: 0.02, apostrophe: 0.2, grammar: 0 }
/** Words on each side of a finding that the doubt may lie in: the model may hold the subject for wrong where the rule names the verb. */
const BESIDE = 2
/** Words counted as often as this are nobody's own. */
const EVERYDAY = 1e8
const SURE_OF_PLURAL = 0.8
/** Counted without an s. */
const ONE_FOR_MANY =
  /^(?:head|stone|dozen|hundred|thousand|million|foot|rank|staff|fish|sheep|deer|aircraft|salmon|trout|hertz|horsepower|strong|cover|yoke|brace)$/i

/** What the model doubts in a segment, as slips, but for names, titles and words of the person's own. */
export function suspectSlips(
  { suspects }: ProofreadLine,
  { segment, tokens }: ReadSegment,
  words: PersonalWords
): readonly Slip[] {
  if (isNameLine(segment)) return []
  const place = placeOf(segment, tokens)
  if (place.isTitle || place.isContact) return []
  // Words taken for others are weighed with more than the model's doubt (doubted/).
  return suspects.flatMap((suspect) => {
    if (suspect.doubt === 'wrong_word' || isWeakPlural(suspect, segment.text) || isNumbers(suspect, segment.text))
      return []
    const token = tokens.find(({ start, end }) => start <= suspect.start && suspect.start < end)
    const isBroken = segment.breaks.some((cut) => cut >= suspect.start - 1 && cut <= suspect.end)
    if (isBroken || (token && isOwn(token.plain, words))) return []
    return slipOf(suspect, segment.text)
  })
}

/** "325is", "210 head of cattle", "in 3 h 30 min": what stands beside a number keeps its own ways. */
function isNumbers({ doubt, start, end }: Suspect, text: string): boolean {
  const word = text.slice(start, end)
  if (/\d$/.test(text.slice(0, start))) return true
  if (doubt === 'agreement') return ONE_FOR_MANY.test(word) && /\d\s*$/.test(text.slice(0, start))
  return doubt === 'grammar' && /^(?:in|on|at|to|by|for|of|from)$/.test(word) && /^\s+[\d£$€]/.test(text.slice(end))
}

/** "36 m of ballast line": where the plural alone would mend it, the model must be surer than about verbs. */
function isWeakPlural({ doubt, probability, start, end, suggestions }: Suspect, text: string): boolean {
  const isPlural = suggestions[0]?.text.toLowerCase() === `${text.slice(start, end).toLowerCase()}s`
  return doubt === 'agreement' && isPlural && probability < SURE_OF_PLURAL
}

/** A name, or a word of the posting that is no everyday one: "You will have" makes no name of "have". */
function isOwn(plain: string, words: PersonalWords): boolean {
  return words.isName(plain) || (words.isKnown(plain) && (countOf(plain) ?? 0) < EVERYDAY)
}

/** Where something is missing the word behind the gap is shown, with what is missing before it. */
function slipOf({ doubt, start, end, suggestions }: Suspect, text: string): readonly Slip[] {
  const [best] = suggestions
  if (!best) return []
  const from = Math.min(start, best.start)
  const to = Math.max(end, best.end)
  const meant = suggestions
    .filter((other) => other.start >= from && other.end <= to)
    .map((other) => `${text.slice(from, other.start)}${other.text}${text.slice(other.end, to)}`.trim())
  const different = [...new Set(meant)].filter((words) => words !== '' && words !== text.slice(from, to))
  return different.length === 0 ? [] : [{ kind: doubt, start: from, end: to, suggestions: different }]
}

/** Whether the model sees enough doubt where a rule found something. True where it read nothing there. */
export function hasAssent(line: ProofreadLine, slip: Slip): boolean {
  const kind = DOUBTS.find((doubt) => doubt === slip.kind)
  const doubt = doubtNear(line, slip)
  return kind === undefined || doubt === null || doubt >= ASSENT[kind]
}

/** The most that the model doubts in a stretch of a line and the words beside it, from 0 to 1; null where it read nothing there. */
export function doubtNear(
  { doubts }: ProofreadLine,
  { start, end }: { readonly start: number; readonly end: number }
): number | null {
  const first = doubts.findIndex((doubt) => doubt.end > start)
  const last = doubts.findLastIndex((doubt) => doubt.start < end)
  if (first < 0 || last < first) return null
  const near = doubts.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE)
  return Math.max(...near.map(({ probability }) => probability))
}
