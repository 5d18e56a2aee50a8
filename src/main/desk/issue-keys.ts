import { createHash } from 'node:crypto'
import type { ResumeIssue } from '../../shared/domain/resume'
import type { AlwaysIgnored, IgnoredIssue, ShownIssue } from '../../shared/domain/resume-desk'
import { placeOfWords } from '../../shared/domain/words-in-text'
import { isSameAlways } from './state-changes'

/** What tells one issue from another, in every version of a file. */
export type IssueIdentity = IgnoredIssue

/** Hex digits of the digest in a key: two of a file's issues never share them by chance. */
const DIGEST_LENGTH = 16

/**
 * What an issue is about: its words and the line they start in, white space made one space. One about the file as a whole has no line,
 * and what it says in place of words, whatever numbers it counts.
 * @param whole the text that the offsets count in
 */
export function identityOf(issue: ResumeIssue, whole: string): IssueIdentity {
  const { kind, start, end, message } = issue
  if (end === 0) return { kind, words: message.replace(/\d+(?:[.,]\d+)*/g, '0'), line: '' }
  const lineStart = start === 0 ? 0 : whole.lastIndexOf('\n', start - 1) + 1
  const lineEnd = whole.indexOf('\n', start)
  const line = whole.slice(lineStart, lineEnd === -1 ? whole.length : lineEnd)
  return { kind, words: tidied(whole.slice(start, end)), line: tidied(line) }
}

/** One key an issue, the same wherever its line stands; what is alike is told apart by numbers, in the order of the text. */
export function keysOf(issues: readonly IssueIdentity[]): readonly string[] {
  const counts = new Map<string, number>()
  return issues.map(({ kind, words, line }) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([words, line]))
      .digest('hex')
    const key = `${kind}:${digest.slice(0, DIGEST_LENGTH)}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  })
}

/** An issue as it is shown, with what it is known by. */
export interface KnownIssue {
  readonly shown: ShownIssue
  readonly identity: IssueIdentity
}

/** What the person decided, and what the check knew of it. */
export interface Decisions {
  readonly once: readonly IgnoredIssue[]
  readonly always: readonly AlwaysIgnored[]
  /** Words that the check took for right because the person had said so, whatever they say now. */
  readonly takenForRight: readonly string[]
}

/**
 * Issues with their keys and what the person decided about them. A word that the person said is always right is found by no check any
 * more: it is listed all the same where it stands, so that the decision can be taken back, and until the next check after that.
 * @param whole the text that the offsets count in
 */
export function knownIssues(
  issues: readonly ResumeIssue[],
  whole: string,
  { once, always, takenForRight }: Decisions
): readonly KnownIssue[] {
  const found = issues.map((issue) => ({ issue, identity: identityOf(issue, whole) }))
  const right = [...always, ...takenForRight.map((words) => ({ kind: 'spelling' as const, words }))].filter(
    (word, at, all) =>
      word.kind === 'spelling' &&
      all.findIndex((other) => isSameAlways(other, word)) === at &&
      !found.some(({ identity }) => isSameAlways(identity, word))
  )
  const unseen = right.flatMap((word) => {
    const place = placeOfWords(whole, word.words)
    if (place === null) return []
    const isRight = always.some((other) => isSameAlways(other, word))
    const message = isRight ? `You said that “${word.words}” is right.` : `Is “${word.words}” spelt right?`
    const issue: ResumeIssue = { kind: 'spelling', message, ...place, suggestions: [] }
    return [{ issue, identity: identityOf(issue, whole) }]
  })
  const all = [...found, ...unseen].sort((a, b) => a.issue.start - b.issue.start || a.issue.end - b.issue.end)
  const keys = keysOf(all.map(({ identity }) => identity))
  return all.map(({ issue, identity }, at) => ({
    identity,
    shown: { ...issue, key: keys[at] ?? '', ignored: decisionOn(identity, once, always) }
  }))
}

function decisionOn(
  { kind, words, line }: IssueIdentity,
  once: readonly IgnoredIssue[],
  always: readonly AlwaysIgnored[]
): ShownIssue['ignored'] {
  if (always.some((other) => isSameAlways(other, { kind, words }))) return 'always'
  return once.some((other) => other.kind === kind && other.words === words && other.line === line) ? 'once' : null
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
