import type { Evidence } from '../../../shared/domain/message'

/** A fact as it was guessed, and the words that it was guessed from. */
export interface Guess {
  readonly value: string
  readonly evidence: Evidence
}

/** A part of a text in UTF-16 units; `end` is not in it. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Evidence is shown on a line or two: longer phrases lose their end, then their beginning. UTF-16 units. */
export const LONGEST_EVIDENCE = 120

/** A white space character, or the place where none is. */
const SPACE = /\s/

/**
 * A guess of `value` from `found`, a stretch of `text` that a rule took it from. `phrase` is the stretch that matched the whole
 * rule.
 */
export function guessFrom(
  where: Evidence['where'],
  text: string,
  phrase: Stretch,
  found: Stretch,
  value: string
): Guess {
  const core = coreOf(text, found, value)
  const words = inOneLine(text.slice(...shortened(text, phrase, core))).trim()
  return { value: inOneLine(value), evidence: { where, words } }
}

/** A guess from the rule's match, in which one of the groups took the fact. The rule has the flag `d`. */
export function guessFromMatch(
  where: Evidence['where'],
  text: string,
  match: RegExpExecArray,
  offset: number,
  value: string
): Guess {
  const [start, end] = match.indices?.slice(1).find((group) => group !== undefined) ?? [0, 0]
  const phrase = { start: offset + match.index, end: offset + match.index + match[0].length }
  return guessFrom(where, text, phrase, { start: offset + start, end: offset + end }, value)
}

/** A guess of `value` from a mail address, whose end says who owns it. */
export function guessFromAddress(address: string, value: string): Guess {
  const words = inOneLine(address.slice(-LONGEST_EVIDENCE)).trim()
  return { value: inOneLine(value), evidence: { where: 'address', words } }
}

/** What the first group that took part in a match holds, or empty. */
export function groupOf(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? ''
}

/** The shortest beginning of what was found that holds the value, which may have lost words in its middle. */
function coreOf(text: string, found: Stretch, value: string): Stretch {
  const whole = text.slice(found.start, found.end)
  const at = whole.indexOf(value)
  if (at >= 0) return { start: found.start + at, end: found.start + at + value.length }
  let end = 0
  for (const unit of value) end = Math.max(end, whole.indexOf(unit, end) + unit.length)
  return { start: found.start, end: found.start + end }
}

function shortened(text: string, phrase: Stretch, core: Stretch): [start: number, end: number] {
  const { start, end } = phrase
  if (end - start <= LONGEST_EVIDENCE) return [start, end]
  if (core.end - start <= LONGEST_EVIDENCE) {
    let cut = start + LONGEST_EVIDENCE
    while (cut > core.end && !SPACE.test(text.charAt(cut))) cut -= 1
    return [start, cut]
  }
  let cut = Math.max(start, core.end - LONGEST_EVIDENCE)
  while (cut < core.start && !SPACE.test(text.charAt(cut - 1))) cut += 1
  return cut <= core.start ? [cut, core.end] : [core.start, wholeCharacters(text, core.start + LONGEST_EVIDENCE)]
}

/** Never between the halves of a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
