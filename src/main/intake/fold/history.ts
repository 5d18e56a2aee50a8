import { UNSURE_QUOTE } from '../html-text'
import { type HistoryHeader, historyHeaderAt } from './history-headers'
import { isBlank, type Line, type LineKind } from './line'
import { isSignOff } from './sign-off'

/** The lines with earlier mail marked, and the first header of earlier mail that was found. */
export interface History {
  readonly lines: readonly Line[]
  readonly header: HistoryHeader | null
}

/**
 * Marks earlier mail: lines with quote marks and the header above them, and everything after a header that no quote marks
 * follow (top-posted replies and forwards). Unmarked lines between quoted ones are answers and stay the sender's own.
 */
export function markHistory(text: string): History {
  const lines = resolveUnsureQuotes(text.split('\n'))
  const kinds: LineKind[] = lines.map(() => 'own')
  let header: HistoryHeader | null = null
  let at = 0
  while (at < lines.length) {
    const quoteEnd = endOfQuote(lines, at)
    if (quoteEnd > at) {
      if (!isOwnQuotation(lines, at, quoteEnd)) kinds.fill('quoted', at, quoteEnd)
      at = quoteEnd
      continue
    }
    const found = historyHeaderAt(lines, at)
    const quoteFollows = found !== null && isQuoteLine(lines[filledFrom(lines, found.end)] ?? '')
    if (found === null || !(quoteFollows || found.certain)) {
      at += 1
      continue
    }
    header ??= found
    const end = quoteFollows ? found.end : lines.length
    kinds.fill('quoted', at, end)
    at = end
  }
  return { lines: lines.map((line, index) => ({ text: line, kind: kinds[index] ?? 'own' })), header }
}

/** The text without one level of quote marks, where every line that says something has one; else null. */
export function unquote(lines: readonly string[]): string | null {
  if (!lines.every((line) => isBlank(line) || isQuoteLine(line))) return null
  return lines.map((line) => line.replace(/^\s*>\s?/, '')).join('\n')
}

/** The text without the marks of blockquotes that `htmlToPlain` leaves open. */
export function withoutMarks(text: string): string {
  return text.replace(/\ue000 ?/g, '')
}

function isQuoteLine(text: string): boolean {
  return /^ {0,3}>/.test(text)
}

/** Index after the quoted lines that start at `at` (empty lines between them included); `at` where none does. */
function endOfQuote(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && isQuoteLine(lines[end] ?? '')) end += 1
  return end
}

const QUOTED_VOICE =
  /\b(?:feedback|comments?|notes?|panel|interviewers?|manager|team|reviewers?|said|summary|reasons?|verbatim)\b/i
const YOUR_VOICE = /\byou(?:r)? (?:wrote|asked|said|mail|e-?mail|message|question)/i
const MORE_THAN = /^ {0,3}> ?\d+ ?(?:\+|%|k\b|years?|yrs?|months?|jahren?|ans|años)/i

/** Marks of quotation that are the sender's own: what a panel said, introduced as such, or ">" that means "more than". */
function isOwnQuotation(lines: readonly string[], at: number, end: number): boolean {
  if (end === at + 1 && MORE_THAN.test(lines[at] ?? '')) return true
  const intro = filledBefore(lines, at)
  if (!intro.endsWith(':') || at < 1 || headerEndsBefore(lines, at)) return false
  return QUOTED_VOICE.test(intro) && !YOUR_VOICE.test(intro)
}

/** Blockquotes that no mail program marked: quoted mail after an attribution or after the sign-off, else own words. */
function resolveUnsureQuotes(lines: readonly string[]): readonly string[] {
  const resolved: string[] = []
  let asQuote = false
  for (const [at, line] of lines.entries()) {
    const isUnsure = line.startsWith(UNSURE_QUOTE)
    const startsBlock = isUnsure && !(lines[at - 1] ?? '').startsWith(UNSURE_QUOTE)
    if (startsBlock) asQuote = headerEndsBefore(resolved, resolved.length) || endsWithSignOff(resolved)
    const bare = withoutMarks(line)
    resolved.push(isUnsure && asQuote ? `> ${bare}` : bare)
  }
  return resolved
}

/** Whether a header of earlier mail stands right above line `at`. */
function headerEndsBefore(lines: readonly string[], at: number): boolean {
  for (let start = Math.max(0, at - 8); start < at; start += 1) {
    const header = historyHeaderAt(lines, start)
    if (header !== null && filledFrom(lines, header.end) >= at) return true
  }
  return false
}

/** A sign-off, and at most a few short lines (the name) after it. */
function endsWithSignOff(lines: readonly string[]): boolean {
  const last = lines
    .slice(-12)
    .filter((line) => !isBlank(line))
    .slice(-6)
  return last.some(isSignOff)
}

function filledFrom(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1
  return at
}

function filledBefore(lines: readonly string[], at: number): string {
  let before = at - 1
  while (before > 0 && isBlank(lines[before] ?? '')) before -= 1
  return lines[before]?.trim() ?? ''
}
