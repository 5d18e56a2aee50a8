import type { Application } from '../../../shared/domain/application'
import type { ResumeTarget } from '../../../shared/domain/resume-desk'

/** What a file is for where it goes to one of the person's applications; the job description stays. */
export function targetOfApplication(
  { company, role }: Pick<Application, 'company' | 'role'>,
  { job }: ResumeTarget
): ResumeTarget {
  return { role, company, job }
}

/** Whether nothing differs. */
export function sameTarget(one: ResumeTarget, other: ResumeTarget): boolean {
  return one.role === other.role && one.company === other.company && one.job === other.job
}
