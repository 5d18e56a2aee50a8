import type { MailFacts } from './company'
import { type Guess, groupOf, guessFrom, guessFromMatch } from './guess'
import { isJobTitle } from './job-titles'
import {
  AFTER_TITLE,
  ALONE,
  BEFORE_APPLICATION,
  BEFORE_TITLE,
  IN_BODY,
  NAMED_IN_SUBJECT,
  NO_END,
  NO_START,
  NO_TITLE,
  POST,
  STATUS_AFTER
} from './role-words'
import { bareSubject, unwrapped } from './words'

/** How much of a body is looked at: the post is named early. */
const LOOKED_AT = 3000
const LONGEST_ROLE = 80
const MOST_WORDS = 8

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
  for (const part of parts) {
    const guess = firstTitle('subject', [...BEFORE_APPLICATION, ...ALONE], subject, part.start, part.text)
    if (guess !== null && isJobTitle(guess.value)) return guess
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
    .replace(/\s+(?:(?:at|with|bei|chez|@)\s+|für\s+(?:uns|unser|ihr)).*$/u, '')
    .replace(/\s*[,;!?].*$/u, '')
    .replace(STATUS_AFTER, '')
    .replace(/\s*\([^)]*$/, '')
    .replace(new RegExp(`\\s+${POST}$`, 'i'), '')
    .replace(/[\s.:/&-]+$/, '')
    .trim()
  if (title.length < 2 || title.length > LONGEST_ROLE || title.split(/\s+/).length > MOST_WORDS) return null
  if (NO_TITLE.test(title) || NO_START.test(title) || NO_END.test(title)) return null
  return /\p{L}{2}/u.test(title) ? title : null
}
