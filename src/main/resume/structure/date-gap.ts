import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { longestSpan, type Months, monthOfDay } from './date-spans'
import { datesIn, rangesIn } from './dates'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import type { Job } from './sections'

const MOST_MONTHS = 9
/** Gaps that ended longer ago than this many months concern nobody. */
const FORGOTTEN = 15 * 12
/** A course of study whose end alone is given. */
const STUDY_MONTHS = 48
const EXPLAINED =
  /\b(?:career break|sabbatical|parental leave|maternity|paternity|caring for|carer (?:for|of)|caregiv|family (?:leave|care|reasons)|full[- ]time parent|stay[- ]at[- ]home|raising|travell?(?:ed|ing) (?:in|through|around|across|the)|gap year|redundan|laid off|medical leave|illness|recover(?:y|ed|ing) from|time off|out of (?:the )?work)/iu

interface DatedJob extends Job {
  readonly dates: NonNullable<Job['dates']>
}

/** More than nine months between posts, or between the last one and today, that nothing else in the text fills; marked on the post before. */
export function dateGap(
  _text: ResumeText,
  { today, kind }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  const jobs = parsed.jobs.filter((job): job is DatedJob => job.dates !== null)
  const undated = parsed.jobs.filter(({ section, dates }) => section === 'experience' && dates === null)
  if (kind === 'letter' || jobs.length === 0 || undated.length > 0 || isExplained(parsed)) return []
  const now = monthOfDay(today)
  const firstStart = Math.min(...jobs.map(({ dates }) => longestSpan(dates, now).first))
  const covered = merged(fillsOf(parsed, now))
  return covered.flatMap(({ last }, at) => {
    const next = covered[at + 1]?.first ?? now + 1
    const isWorth = next - last - 1 > MOST_MONTHS && last >= firstStart && next > now - FORGOTTEN
    const before = isWorth ? lastBefore(jobs, last, now) : undefined
    if (before === undefined) return []
    return [
      issueAt('date_gap', covered[at + 1] === undefined ? CHECK_WORDS.gapUntilToday : CHECK_WORDS.gap, before.dates)
    ]
  })
}

function lastBefore(jobs: readonly DatedJob[], month: number, now: number): DatedJob | undefined {
  const endOf = ({ dates }: DatedJob): number => longestSpan(dates, now).last
  return jobs
    .filter((job) => endOf(job) <= month)
    .reduce<DatedJob | undefined>(
      (best, job) => (best === undefined || endOf(job) > endOf(best) ? job : best),
      undefined
    )
}

/** All that the text gives a time to: posts, studies, projects and whatever else has a span. */
function fillsOf(parsed: ParsedResume, now: number): readonly Months[] {
  return blocksOf(parsed.lines).flatMap(({ start, end, lines }) => {
    const content = parsed.whole.slice(start, end)
    const index = lines[0]?.index ?? 0
    const ranges = rangesIn(content).map((range) => longestSpan(range, now))
    const kind = sectionAt(parsed, index)?.kind
    const isStudy = kind === 'education'
    const isSingle =
      ranges.length === 0 &&
      (isStudy || parsed.jobs.some(({ header }) => lines.some((line) => header.includes(line.index))))
    const singles = isSingle ? datesIn(content).filter(({ year }) => year !== null) : []
    return [...ranges, ...singles.map(({ first, last }) => ({ first: isStudy ? first - STUDY_MONTHS : first, last }))]
  })
}

function merged(spans: readonly Months[]): readonly Months[] {
  const result: Months[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1)
    if (last !== undefined && span.first <= last.last + 1)
      result[result.length - 1] = { first: last.first, last: Math.max(last.last, span.last) }
    else result.push(span)
  }
  return result
}

function isExplained({ lines, jobs }: ParsedResume): boolean {
  const deeds = new Set(jobs.flatMap((job) => job.lines.filter((index) => lines[index]?.isBullet)))
  return lines.some(({ content, index }) => !deeds.has(index) && EXPLAINED.test(content))
}
