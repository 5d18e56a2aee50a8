import type { CheckedView, FollowState, ResumeSummary, ResumeView } from '../../shared/contract/views'
import { checklist } from '../../shared/domain/checklist'
import type { ResumeFile } from '../../shared/domain/resume-desk'
import type { State } from '../../shared/state/state'
import type { CheckedFile, Checks } from './checks'
import { newestOf } from './state-changes'
import type { Refused } from './take-in'

type Decide = Pick<Checks, 'decided' | 'wasOpen' | 'lastOf' | 'standing'>

/** The list of resumes and letters, the one that was changed last first; what was put away is left out. */
export function resumeList(state: State, checks: Decide): readonly ResumeSummary[] {
  return state.resumes
    .filter(({ removedAt }) => removedAt === null)
    .map((file) => {
      const { id, kind, target, versions } = file
      const { fileName, addedAt, sha256 } = newestOf(file)
      const last = checks.lastOf(id)
      const checked = last?.sha256 === sha256 ? checkedView(state, id, last, checks) : null
      return {
        id,
        kind,
        name: fileName,
        role: target.role,
        company: target.company,
        changedAt: addedAt,
        versions: versions.length,
        openItems: checked?.checklist.filter(({ done }) => !done).length ?? null
      }
    })
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
}

/** Everything about one file; asks for its check. */
export function resumeView(
  state: State,
  file: ResumeFile,
  checks: Decide,
  { followed, refused }: { readonly followed: FollowState; readonly refused: Refused | null }
): ResumeView {
  const { id, kind, target, versions } = file
  const standing = checks.standing(file)
  const view = (last: CheckedFile): CheckedView => checkedView(state, id, last, checks)
  const last = standing.last && view(standing.last)
  return {
    id,
    kind,
    name: newestOf(file).fileName,
    followed,
    versions: [...versions].reverse(),
    target,
    check: standing.state === 'checked' ? { state: 'checked', last: view(standing.last) } : { ...standing, last },
    refused
  }
}

function checkedView(state: State, id: string, checked: CheckedFile, { decided, wasOpen }: Decide): CheckedView {
  const { version, feedback } = decided(state, id, checked)
  const { text, issues, match, hasWording } = version
  return {
    sha256: checked.sha256,
    text,
    issues,
    match,
    checklist: checklist(version, feedback, wasOpen(id)),
    hasWording
  }
}
