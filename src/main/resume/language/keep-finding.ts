import type { Finding } from './harper'
import { TECHNOLOGY_WORDS } from './personal-words'
import type { Slip } from './phrases'
import type { Segment } from './segments'
import type { Token } from './tokens'
import { isNameLine } from './unknown-words'
import { isListed } from './words/lexicon'

// Said with a vowel or without, by taste: an historic, a herb; letters of an acronym are said either way (an SQL, a SQL).
const EITHER_ARTICLE = /^(?:ewes?|histor\p{L}*|herb\p{L}*|hotel\p{L}*)$/u
/** A word as it is read, and no letters, digits or signs that are said one by one: an FAQ, an I²C bus, an e-bike, an x-ray. */
const READ_AS_WORD = /^\p{Lu}?\p{Ll}{2,}(?:['’-]\p{L}*)*$/u
/** "Bruck an der Mur". */
const ARTICLE_ABROAD = /^(?:de|d[ae]s|de[rmn]|die|la|les?|el|los|las)$/
/** "interested at first", "experienced at present". */
const SAYING = /^(?:first|last|times|present|best|least|once)$/
const AFTER_I = /^(?:am|have|was|had|will|would|can|could|also|worked|did|do|believe|enjoy|look|'m|'ve)$/

/** Gives a finding of harper as a slip, or nothing where a resume's way of writing explains it. Spelling is judged elsewhere. */
export function keepFinding(finding: Finding, segment: Segment, tokens: readonly Token[]): readonly Slip[] {
  const { rule, kind, start, end, suggestions } = finding
  if (rule === 'SpellCheck') return []
  if (isNameLine(segment) || segment.breaks.some((cut) => cut >= start && cut <= end)) return []
  const after = tokens.find((token) => token.start >= end)
  const at = tokens.findIndex((token) => token.start <= start && start < token.end)
  const inside = tokens.filter((token) => token.start < end && start < token.end)
  if (inside.some((token) => token.kind === 'stop' && token.text.length > 1)) return []
  if (
    rule === 'AnA' &&
    (/\d/.test(segment.text.charAt(start - 1)) ||
      after?.kind !== 'word' ||
      EITHER_ARTICLE.test(after.text) ||
      !READ_AS_WORD.test(after.text) ||
      ARTICLE_ABROAD.test(after.text) ||
      (/^\p{Lu}/u.test(after.text) && !isListed(after.plain) && !TECHNOLOGY_WORDS.has(after.plain)) ||
      (/^[A-Z]/.test(segment.text.slice(start, end)) && start > 0))
  )
    return []
  if (rule === 'InterestedIn' && SAYING.test(after?.plain ?? '')) return []
  if (rule === 'CapitalizePersonalPronouns' && !AFTER_I.test(after?.plain ?? '')) return []
  // Names with capitals inside a sentence keep their wording.
  if (at > 0 && inside.length > 1 && inside.every(({ text }) => /^\p{Lu}/u.test(text))) return []
  const meant = suggestions.filter((suggestion) => suggestion !== segment.text.slice(start, end))
  return meant.length > 0 ? [{ kind, start, end, suggestions: meant.slice(0, 3) }] : []
}
