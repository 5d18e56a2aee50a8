import type { AlwaysIgnored, IgnoredIssue, ResumeFile, ResumeVersion } from '../../shared/domain/resume-desk'
import type { State } from '../../shared/state/state'

/** The file of an id that was not put away, or undefined. */
export function resumeOf(state: State, id: string): ResumeFile | undefined {
  return state.resumes.find((file) => file.id === id && file.removedAt === null)
}

/** The newest save of a file: there is always one. */
export function newestOf({ versions }: ResumeFile): ResumeVersion {
  const newest = versions.at(-1)
  if (newest === undefined) throw new Error('A resume has at least one version.')
  return newest
}

/** The state with one more resume or letter. */
export function withResume(state: State, file: ResumeFile): State {
  return { ...state, resumes: [...state.resumes, file] }
}

/** The state with a file changed; the very same state where nothing changes. */
export function withChangedResume(state: State, id: string, change: (file: ResumeFile) => ResumeFile): State {
  const resumes = state.resumes.map((file) => (file.id === id ? change(file) : file))
  return resumes.every((file, at) => file === state.resumes[at]) ? state : { ...state, resumes }
}

/**
 * A file with its newest save. A save that goes back to an earlier one makes that one the newest again, with the applications it went
 * to. What the person kept open for the version before may be ticked again.
 */
export function withVersion(file: ResumeFile, version: ResumeVersion): ResumeFile {
  if (newestOf(file).sha256 === version.sha256) return file
  const earlier = file.versions.find(({ sha256 }) => sha256 === version.sha256)
  const others = file.versions.filter((one) => one !== earlier)
  return { ...file, versions: [...others, { ...version, usedFor: earlier?.usedFor ?? version.usedFor }], keptOpen: [] }
}

/** A file in which an issue is not shown any more, or is (false). */
export function withIgnored(file: ResumeFile, issue: IgnoredIssue, ignored: boolean): ResumeFile {
  const others = file.ignored.filter(
    ({ kind, words, line }) => kind !== issue.kind || words !== issue.words || line !== issue.line
  )
  if (!ignored && others.length === file.ignored.length) return file
  const { kind, words, line } = issue
  return { ...file, ignored: ignored ? [...others, { kind, words, line }] : others }
}

/** Whether two decisions for always are about the same: a word is right however it begins. */
export function isSameAlways(one: AlwaysIgnored, other: AlwaysIgnored): boolean {
  if (one.kind !== other.kind) return false
  return one.kind === 'spelling' ? one.words.toLowerCase() === other.words.toLowerCase() : one.words === other.words
}

/** The state in which such issues are never shown, or are again (false). */
export function withAlwaysIgnored(state: State, issue: AlwaysIgnored, ignored: boolean): State {
  const others = state.alwaysIgnored.filter((one) => !isSameAlways(one, issue))
  if (!ignored && others.length === state.alwaysIgnored.length) return state
  const { kind, words } = issue
  return { ...state, alwaysIgnored: ignored ? [...others, { kind, words }] : others }
}
