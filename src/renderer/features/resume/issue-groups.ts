import type { IssueKind } from '../../../shared/domain/resume'
import { CHECK_GROUPS, type CheckGroup, type ShownIssue } from '../../../shared/domain/resume-desk'

/** All groups, in the order in which they are shown. */
export const GROUPS = Object.keys(CHECK_GROUPS) as readonly CheckGroup[]

/** The group that a kind of issue belongs to. */
export function groupOf(kind: IssueKind): CheckGroup {
  return GROUPS.find((group) => (CHECK_GROUPS[group] as readonly IssueKind[]).includes(kind)) ?? 'mistakes'
}

/** How an issue is marked: something to mend, something to check, or something to weigh. */
export type Look = 'mend' | 'check' | 'weigh'

const LOOKS: Readonly<Record<CheckGroup, Look>> = {
  mistakes: 'mend',
  dates: 'check',
  other_company: 'mend',
  contact: 'check',
  relevance: 'weigh',
  length: 'weigh',
  machine: 'check'
}

/** How an issue of this kind is marked. */
export function lookOf(kind: IssueKind): Look {
  return LOOKS[groupOf(kind)]
}

/** The groups that have issues, each with how many. */
export function countByGroup(
  issues: readonly Pick<ShownIssue, 'kind'>[]
): readonly { readonly group: CheckGroup; readonly count: number }[] {
  return GROUPS.flatMap((group) => {
    const count = issues.filter(({ kind }) => groupOf(kind) === group).length
    return count === 0 ? [] : [{ group, count }]
  })
}

/** The issue that a step leads to: the next open one or the one before, around the ends; null where none is open. */
export function stepFrom(issues: readonly ShownIssue[], key: string | null, step: 1 | -1): ShownIssue | null {
  const at = issues.findIndex((issue) => issue.key === key)
  const isOpen = ({ ignored }: ShownIssue): boolean => ignored === null
  const start = at === -1 ? (step === 1 ? -1 : issues.length) : at
  for (let passed = 1; passed <= issues.length; passed += 1) {
    const next = issues[(start + step * passed + 2 * issues.length) % issues.length]
    if (next && isOpen(next)) return next
  }
  return null
}
