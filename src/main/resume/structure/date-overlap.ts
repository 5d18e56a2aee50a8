import { companyKey } from '../../../shared/domain/company-key'
import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { monthOfDay, shortestSpan } from './date-spans'
import { issueAt, type ParsedResume } from './parsed'
import type { Job } from './sections'

const MOST_MONTHS = 2
/** Work that goes beside other work. */
const BESIDE =
  /\b(?:part[- ]time|half[- ]time|freelanc\w*|self[- ]employed|volunt\w*|contract(?:or|ing)?(?! (?:manager|administrator|specialist|officer))|independent consult\w*|board|trustee|advisory|adjunct|visiting|guest|honorary|per diem|prn|casual|temp|temporary|seasonal|weekends?|evenings?|saturdays?|founder|co-?founder|(?<!product |process |system )owner|side|interns?|internship|students?|trainee|placement|teaching assistant|research assistant|tutor|fellow\w*|pro bono|locum|bank (?:staff|nurse)|concurrent\w*|alongside|secondment|seconded|zero[- ]hours?|reserv(?:e|es|ist)|national guard|(?:board|committee|faculty|founding|council) member|mentor|judge|coach|on[- ]call|relief|substitute|supply|hours?[ /]|hrs|days? a week|\d0 ?%|while studying|summer|holiday|committee|chair|director of the board|non[- ]executive|council\w*|maintainer|organi[sz]er|startup|own business|acting|interim|covering|maternity cover)\b/iu

/** Two full posts at different employers that overlap by more than two months; marked on the older one. */
export function dateOverlap(
  _text: ResumeText,
  { today, kind }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  if (kind === 'letter') return []
  const full = parsed.jobs.filter((job) => job.section === 'experience' && !isBeside(job, parsed))
  const marked = new Set<Job>()
  const now = monthOfDay(today)
  return full.flatMap((job, at) =>
    full.slice(at + 1).flatMap((other) => {
      if (overlapOf(job, other, now) <= MOST_MONTHS || isSameEmployer(job, other)) return []
      const [older, newer] =
        (job.dates?.from.first ?? 0) <= (other.dates?.from.first ?? 0) ? [job, other] : [other, job]
      if (older.dates === null || marked.has(older)) return []
      marked.add(older)
      return [issueAt('date_overlap', CHECK_WORDS.overlap(nameOf(newer)), older.dates)]
    })
  )
}

function overlapOf(job: Job, other: Job, now: number): number {
  if (job.dates === null || other.dates === null) return 0
  // A single date is no span.
  if (job.dates.from === job.dates.to || other.dates.from === other.dates.to) return 0
  const [first, second] = [shortestSpan(job.dates, now), shortestSpan(other.dates, now)]
  return Math.min(first.last, second.last) - Math.max(first.first, second.first) + 1
}

function isBeside({ header, lines, heading }: Job, { lines: all }: ParsedResume): boolean {
  const words = [...header, ...lines.slice(0, 1)].map((index) => all[index]?.content ?? '')
  return (
    BESIDE.test([heading ?? '', ...words.slice(0, header.length)].join(' ')) ||
    /\b(?:part[- ]time|freelance|concurrent|alongside)\b/iu.test(words.join(' '))
  )
}

function isSameEmployer(job: Job, other: Job): boolean {
  if (job.employer === null || other.employer === null) return true
  if ([job, other].some(({ employer }) => /^(?:the )?same\b/iu.test(employer ?? ''))) return true
  const [one, two] = [companyKey(job.employer), companyKey(other.employer)]
  return one === two || one.includes(two) || two.includes(one)
}

function nameOf({ employer, title }: Job): string {
  return employer ?? title ?? 'another job'
}
