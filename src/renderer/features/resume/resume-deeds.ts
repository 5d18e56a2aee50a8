import type { ResumeContext } from '../../../shared/domain/resume'
import type { ChecklistItem, ResumeTarget, ShownIssue } from '../../../shared/domain/resume-desk'

/** What the person can do with a resume or letter; each tells when it could not be done, and can be taken back. */
export interface ResumeDeeds {
  /** @param words that the issue is about; empty for the file as a whole */
  readonly ignore: (id: string, issue: ShownIssue, how: ShownIssue['ignored'], words: string) => void
  readonly setTarget: (id: string, target: ResumeTarget) => void
  readonly setKind: (id: string, kind: ResumeContext['kind']) => void
  readonly setUsedFor: (id: string, sha256: string, applications: readonly string[]) => void
  readonly tickItem: (id: string, item: ChecklistItem, done: boolean) => void
  readonly remove: (id: string) => void
  /** Opens the file in the person's own program; that cannot be taken back. */
  readonly edit: (id: string) => void
}
