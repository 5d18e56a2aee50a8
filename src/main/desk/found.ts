import { openGroups } from '../../shared/domain/checklist'
import { CHECK_GROUPS, type CheckGroup } from '../../shared/domain/resume-desk'
import type { FoundPiece } from '../../shared/domain/step'
import type { State } from '../../shared/state/state'
import type { CheckedFile, Checks } from './checks'
import { newestOf } from './state-changes'

/** What a list was made from: where all of it is the same, so is the list. */
interface Made {
  readonly resumes: State['resumes']
  readonly alwaysIgnored: State['alwaysIgnored']
  readonly checked: readonly (CheckedFile | null)[]
  readonly found: readonly FoundPiece[]
}

/** Gives what the checks found in the newest versions, and what of it is gone since the start. Files that were put away are left out. */
export function createFound(
  checks: Pick<Checks, 'lastOf' | 'issuesOf' | 'wasOpen'>
): (state: State) => readonly FoundPiece[] {
  let made: Made | null = null

  function foundIn(state: State, checked: Made['checked']): readonly FoundPiece[] {
    return state.resumes.flatMap((file, at): readonly FoundPiece[] => {
      const last = checked[at] ?? null
      if (last === null) return []
      const issues = checks.issuesOf(state, file.id, last).filter(({ ignored }) => ignored === null)
      const open = openGroups(issues)
      const groups = [...new Set([...open, ...checks.wasOpen(file.id)])]
      return groups.map((group) => ({
        from: 'check',
        id: `check:${file.id}:${group}`,
        group,
        resumeId: file.id,
        name: newestOf(file).fileName,
        places: placesIn(issues, group)
      }))
    })
  }

  return (state) => {
    const { resumes, alwaysIgnored } = state
    const checked = resumes.map((file) => {
      const last = file.removedAt === null ? checks.lastOf(file.id) : null
      return last?.sha256 === newestOf(file).sha256 ? last : null
    })
    const isSame =
      made?.resumes === resumes &&
      made.alwaysIgnored === alwaysIgnored &&
      made.checked.every((last, at) => last === checked[at])
    if (!made || !isSame) made = { resumes, alwaysIgnored, checked, found: foundIn(state, checked) }
    return made.found
  }
}

function placesIn(issues: readonly { readonly kind: string }[], group: CheckGroup): number {
  const kinds: readonly string[] = CHECK_GROUPS[group]
  return issues.filter(({ kind }) => kinds.includes(kind)).length
}
