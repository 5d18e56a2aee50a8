import type { HistoryHeader } from './history-headers'

interface Attribution {
  readonly start: RegExp
  readonly end: RegExp
}

/** "On 3 Mar 2025, at 10:11, Jo wrote:" in the languages of the common mail programs: how it starts and how it ends. */
const ATTRIBUTIONS: readonly Attribution[] = [
  { start: /^on\b/i, end: /\bwrote\s*:$/i },
  { start: /^am\b/i, end: /\bschrieb\b.*:$/i },
  { start: /^le\b/i, end: /\ba écrit\s*:$/i },
  { start: /^el\b/i, end: /\bescribió\s*:$/i },
  { start: /^il\b/i, end: /\bha scritto\s*:$/i },
  { start: /^op\b/i, end: /\bschreef\b.*:$/i },
  { start: /^em\b/i, end: /\bescreveu\s*:$/i },
  { start: /^den\b/i, end: /\bskrev\b.*:$/i },
  { start: /^(?:w dniu|dnia)\b/i, end: /\b(?:napisał(?:\(a\)|a)?|pisze)\s*:$/i },
  {
    start: /^(?:quoting|zitat von|mensaje citado (?:por|de)|citando|citeren|message de)\b/i,
    end: /[^\s@<>]@[^\s@<>]+>?\s*:$/
  }
]

/** Those that start as other lines do as well: with a number, a day of the week, or the name of who wrote. */
const LOOSE_ATTRIBUTIONS: readonly Attribution[] = [
  { start: /^(?:pon|wt|śr|czw|pt|sob|niedz|\d{1,2})\b/i, end: /\bnapisał(?:\(a\)|a)?\s*:$/i },
  { start: /^\d{4}(?:-\d{2}-\d{2}|[年년])/, end: /<[^<>\s]+@[^<>\s]+>\s*(?:님이 작성)?\s*:$/ },
  {
    start: /^\S/,
    end: /<[^<>\s]+@[^<>\s]+>\s+(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał\(a\)|escreveu)(?:\s\(.{4,60}\))?\s*:$/i
  }
]

/** Without a day or a time it is a sentence: "On reflection the panel wrote:". */
const NAMES_A_DAY =
  /\d|\b(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|yesterday|gestern)/i

const HAS_TIME_OR_ADDRESS = /\b\d{1,2}[:.h]\d{2}\b|[<(][^<>()\s]+@[^<>()\s]+[>)]|\s[^<>()\s@]+@[^<>()\s@]+:$/

const LONGEST_ATTRIBUTION = 300
const ATTRIBUTION_LINES = 3

/** "On … wrote:" on one to three lines. It names a day, a time or an address, so that ordinary sentences are not taken. */
export function attributionAt(lines: readonly string[], at: number): HistoryHeader | null {
  const found = attributed(lines, at, [...ATTRIBUTIONS, ...LOOSE_ATTRIBUTIONS])
  if (found === null) return null
  // A sign-off and a name right above it are the sender's own.
  for (let next = at + 1; next < found.end; next += 1) {
    if (/^\p{Lu}/u.test(lines[next]?.trim() ?? '') && attributed(lines, next, ATTRIBUTIONS) !== null) return null
  }
  return found
}

function attributed(lines: readonly string[], at: number, rules: readonly Attribution[]): HistoryHeader | null {
  const first = lines[at]?.trim() ?? ''
  const known = rules.filter(({ start }) => start.test(first))
  if (known.length === 0) return null
  // A name alone starts none: the address follows it.
  const namesWriter = first.includes('<') || (lines[at + 1]?.trim() ?? '').startsWith('<')
  const usable = namesWriter ? known : known.filter((rule) => rule !== LOOSE_ATTRIBUTIONS.at(-1))
  let joined = ''
  for (let end = at; end < at + ATTRIBUTION_LINES && end < lines.length; end += 1) {
    const line = lines[end]?.trim() ?? ''
    if (line === '') return null
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > LONGEST_ATTRIBUTION) return null
    const names = NAMES_A_DAY.test(joined) || HAS_TIME_OR_ADDRESS.test(joined)
    if (names && usable.some((rule) => rule.end.test(joined))) {
      return { start: at, end: end + 1, certain: HAS_TIME_OR_ADDRESS.test(joined), from: null, subject: null }
    }
  }
  return null
}
