import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { longestSpan, type Months, monthOfDay } from './date-spans'
import { datesIn, rangesIn } from './dates'
import type { SectionKind } from './headings'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import type { Job } from './sections'

const MOST_MONTHS = 11
/** Gaps that ended longer ago than this many months concern nobody; of older ones, long ones stand for what was left out. */
const FORGOTTEN = 20 * 12
const OLDER = 15 * 12
const LEFT_OUT = 36
/** How long a course of study took of which the end alone is given, in months; the first that fits counts. */
const STUDIES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ph\.?\s?d|doctor\w*|d\.?phil|md\b|medical school)/iu, 60],
  [/\b(?:master|m\.?\s?sc|m\.?\s?a\b|mba|m\.?\s?eng|m\.?\s?ed|m\.?\s?s\b|llm|mph|mfa|pgce|postgraduate)/iu, 24],
  [
    /\b(?:bachelor|b\.?\s?sc|b\.?\s?a\b|b\.?\s?eng|b\.?\s?s\b|bs[nw]|b\.?\s?ed|llb|b\.?\s?com|bfa|bba|honou?rs|degree|universit\w+|undergraduate|magister|licen[cs]iatura)/iu,
    48
  ],
  [
    /\b(?:diploma|associate|apprentice\w*|college|school|institute|polytechnic|academy|hnd|hnc|btec|nvq|a\.?a\.?s?\b|a[- ]levels?|gcse|abitur|bootcamp|journey\w*)/iu,
    24
  ]
]
/** Sections whose entries take up a person's time; certificates and memberships run beside whatever else is done. */
const FILLING: readonly SectionKind[] = [
  'experience',
  'education',
  'volunteering',
  'projects',
  'other',
  'summary',
  'header',
  'personal'
]
const LONGEST_COURSE = 30
const LASTING = /\b(?:valid|expir\w+|until|licen[sc]\w+|registered|registration|member\w*|renew\w*|certified)\b/iu
const EXPLAINED =
  /\b(?:career break|sabbatical|(?:parental|maternity|paternity|adoption|family|medical|sick|study|unpaid) leave|(?:on )?maternity|paternity|caring for (?:my|a|an|our|family|elderly|parents?|children)|(?:full[- ]time )?(?:carer|caregiver) (?:for|of|to) (?:my|a|an|our|family|elderly|parents?|children)|caregiving|family (?:care|reasons)|full[- ]time parent|stay[- ]at[- ]home|homemaker|rais(?:ed|ing) (?:a family|(?:my|our|two|three|young|small)?\s?(?:children|kids|son|daughter))|travell?(?:ed|ing) (?:in|through|around|across|the world)|gap year|made redundant|(?:after|since|following|due to) (?:my |a )?redundancy|laid off|illness|recover(?:y|ed|ing) from (?:an? |my )?(?:illness|injury|surgery|accident|operation|cancer|burn)|time off|out of work|time out|between jobs|military service|national service|relocat(?:ed|ion) (?:to|with|from))/iu

interface DatedJob extends Job {
  readonly dates: NonNullable<Job['dates']>
}

/** A year or more between posts, or between the last one and today, that nothing else in the text fills; marked on the post before. */
export function dateGap(
  _text: ResumeText,
  { today, kind }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  const jobs = parsed.jobs.filter((job): job is DatedJob => job.dates !== null)
  if (kind === 'letter' || jobs.length === 0 || hasUndated(parsed) || isExplained(parsed)) return []
  const now = monthOfDay(today)
  const firstStart = Math.min(...jobs.map(({ dates }) => longestSpan(dates, now).first))
  const covered = merged(fillsOf(parsed, now))
  return covered.flatMap(({ last }, at) => {
    const next = covered[at + 1]?.first ?? now + 1
    const months = next - last - 1
    const isOld = last < now - OLDER
    const isWorth =
      months > MOST_MONTHS && last >= firstStart && next > now - FORGOTTEN && !(isOld && months > LEFT_OUT)
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

/** Whether posts without dates stand before or among those with some; behind them they are older ones. */
function hasUndated({ jobs }: ParsedResume): boolean {
  const lastDated = jobs.findLastIndex(({ dates }) => dates !== null)
  return jobs.slice(0, lastDated).some(({ section, dates }) => section === 'experience' && dates === null)
}

/** All that the text gives a time to: posts, studies, projects and whatever else takes up a span. */
function fillsOf(parsed: ParsedResume, now: number): readonly Months[] {
  const ofJobs = parsed.jobs.flatMap(({ dates }) => (dates === null ? [] : [longestSpan(dates, now)]))
  const told = new Set(parsed.jobs.flatMap(({ lines, dates }) => (dates === null ? [] : lines)))
  const others = parsed.lines.flatMap(({ content, index, isBullet }) => {
    const kind = sectionAt(parsed, index)?.kind ?? 'other'
    const isCourse = kind === 'certificates' && !LASTING.test(content)
    if ((told.has(index) && isBullet) || (!FILLING.includes(kind) && !isCourse)) return []
    const spans = rangesIn(content).map((range) => longestSpan(range, now))
    if (isCourse) return spans.filter(({ first, last }) => last - first <= LONGEST_COURSE)
    const months = kind === 'education' && spans.length === 0 ? studyMonths(parsed, index, content) : 0
    // The year of a short course says nothing of the rest of it.
    if (months === 0) return spans
    return datesIn(content).flatMap(({ first, last, year }) => (year === null ? [] : [{ first: first - months, last }]))
  })
  return [...ofJobs, ...others]
}

/** A degree may stand on the line over its year. */
function studyMonths({ lines }: ParsedResume, index: number, content: string): number {
  const above = lines[index - 1]?.content ?? ''
  const entry = datesIn(above).length > 0 ? content : `${above} ${content}`
  return [content, entry].map((words) => STUDIES.find(([pattern]) => pattern.test(words))?.[1]).find(Boolean) ?? 0
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

/** Explanations without dates; those with dates fill their own time. */
function isExplained({ lines, jobs }: ParsedResume): boolean {
  const deeds = new Set(jobs.flatMap((job) => job.lines.filter((index) => lines[index]?.isBullet)))
  return lines.some(
    ({ content, index }) => !deeds.has(index) && EXPLAINED.test(content) && rangesIn(content).length === 0
  )
}
