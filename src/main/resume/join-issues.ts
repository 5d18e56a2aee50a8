import type { IssueKind, ResumeIssue } from '../../shared/domain/resume'

/** Checks of wording that find the same words wrong, the one that says most about them first. */
const WORDING: readonly IssueKind[] = [
  'wrong_word',
  'apostrophe',
  'agreement',
  'doubled_word',
  'tense',
  'other_company',
  'variants_mixed',
  'spelling',
  'grammar'
]

/** All others on the very same words, the one that says most about them first. */
const ORDER: readonly IssueKind[] = [
  ...WORDING,
  'date_order',
  'date_overlap',
  'date_gap',
  'date_format',
  'contact',
  'irrelevant',
  'filler',
  'formatting',
  'length',
  'reading'
]

/**
 * Issues of several checks as one list, in the order of their places. Where two are about the same words, the more specific one
 * stays; a word that is misspelt in several places is one issue, at the first of them.
 * @param text the text that the offsets count in
 */
export function joinIssues(issues: readonly ResumeIssue[], text: string): readonly ResumeIssue[] {
  const bySpecificity = [...issues].filter(isInside(text)).sort(moreSpecificFirst)
  const kept: ResumeIssue[] = []
  for (const issue of bySpecificity) if (!kept.some((other) => areAboutTheSame(issue, other))) kept.push(issue)
  return oncePerWord(kept.sort(byPlace), text)
}

function isInside(text: string): (issue: ResumeIssue) => boolean {
  return ({ start, end }) => start >= 0 && end <= text.length && (start < end || (start === 0 && end === 0))
}

function moreSpecificFirst(one: ResumeIssue, other: ResumeIssue): number {
  const rank = ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)
  const length = one.end - one.start - (other.end - other.start)
  const suggests = Math.min(1, other.suggestions.length) - Math.min(1, one.suggestions.length)
  return rank || suggests || length || byPlace(one, other)
}

function byPlace(one: ResumeIssue, other: ResumeIssue): number {
  return one.start - other.start || one.end - other.end || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)
}

function areAboutTheSame(one: ResumeIssue, other: ResumeIssue): boolean {
  const isWhole = one.end === 0 || other.end === 0
  if (isWhole) return one.end === other.end && one.kind === other.kind && one.message === other.message
  if (one.start === other.start && one.end === other.end) return true
  const overlap = one.start < other.end && other.start < one.end
  return overlap && (one.kind === other.kind || (WORDING.includes(one.kind) && WORDING.includes(other.kind)))
}

function oncePerWord(issues: readonly ResumeIssue[], text: string): readonly ResumeIssue[] {
  const wordOf = ({ kind, start, end }: ResumeIssue): string | null =>
    kind === 'spelling' ? text.slice(start, end).toLowerCase() : null
  const counts = new Map<string, number>()
  for (const word of issues.map(wordOf)) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1)
  const seen = new Set<string>()
  return issues.flatMap((issue) => {
    const word = wordOf(issue)
    if (word === null) return [issue]
    if (seen.has(word)) return []
    seen.add(word)
    const count = counts.get(word) ?? 1
    return [count === 1 ? issue : { ...issue, message: `${issue.message} It stands here ${timesOf(count)}.` }]
  })
}

function timesOf(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}
