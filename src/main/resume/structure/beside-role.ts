import type { ResumeContext } from '../../../shared/domain/resume'
import type { Candidate } from './candidate'
import { monthOfDay } from './date-spans'
import { extraIn } from './extras'
import { hobbyIn } from './hobbies'
import { longAgoIn, oldJobs, oldLineIn } from './old-work'
import type { ParsedResume } from './parsed'
import { schoolIn, studentLifeIn } from './school-days'

/** Hobbies, old posts, school and student life that may have nothing to do with the post. */
export function besideRole({ today, kind }: ResumeContext, parsed: ParsedResume): readonly Candidate[] {
  const now = monthOfDay(today)
  const starts = parsed.jobs.flatMap(({ dates }) => (dates === null ? [] : [dates.from.first]))
  const months = starts.length === 0 ? 0 : now - Math.min(...starts)
  const lines = parsed.lines.flatMap(
    (line) =>
      hobbyIn(line, parsed) ??
      longAgoIn(line, parsed, now) ??
      oldLineIn(line, parsed, now) ??
      (kind === 'letter'
        ? null
        : (schoolIn(line, parsed, months) ?? studentLifeIn(line, parsed, months) ?? extraIn(line, parsed))) ??
      []
  )
  return kind === 'letter' ? lines : [...lines, ...oldJobs(parsed, now)]
}
