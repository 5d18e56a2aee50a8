import { DOUBTS, type Doubt, type ProofreadLine, type Suspect } from '../../../shared/domain/suspect'
import type { ReadSegment } from './lead'
import type { PersonalWords } from './personal-words'
import type { Slip } from './phrases'
import { isNameLine, placeOf } from './unknown-words'

/**
 * Below this doubt in the words that a rule speaks of, and beside them, the rule is likely mistaken: nearly every planted mistake of dev lies
 * above, and half of what the rules find in well-written mail below (training/proofreader/second-opinion.ts).
 */
const ASSENT: Readonly<Record<Doubt, number>> = { wrong_word: 0.2, agreement: 0.05, apostrophe: 0.2, grammar: 0.003 }
/** Words on each side of a finding that the doubt may lie in: the model may hold the subject for wrong where the rule names the verb. */
const BESIDE = 2

/** What the model doubts in a segment, as slips, but for names, titles and words of the person's own. */
export function suspectSlips(
  { suspects }: ProofreadLine,
  { segment, tokens }: ReadSegment,
  words: PersonalWords
): readonly Slip[] {
  if (isNameLine(segment)) return []
  const place = placeOf(segment, tokens)
  if (place.isTitle || place.isContact) return []
  return suspects.flatMap((suspect) => {
    const token = tokens.find(({ start, end }) => start <= suspect.start && suspect.start < end)
    const isBroken = segment.breaks.some((cut) => cut >= suspect.start - 1 && cut <= suspect.end)
    if (isBroken || (token && (words.isKnown(token.plain) || words.isName(token.plain)))) return []
    return slipOf(suspect, segment.text)
  })
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
