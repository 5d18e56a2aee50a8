import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { type DatePoint, type DateRange, datesIn, rangesIn } from './dates'
import { issueAt, type ParsedResume } from './parsed'

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** Dates of entries that are written in another way than most others ("03/2019" beside "Mar 2019"), each once. */
export function dateFormat(_text: ResumeText, { kind }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  if (kind === 'letter') return []
  const ranges = entryRanges(parsed)
  const numbers = minority(ranges, (point) => signOf(parsed.whole, point))
  if (numbers.length > 0) return issuesOf(parsed.whole, ranges, numbers)
  return issuesOf(parsed.whole, ranges, minority(ranges, nameOf))
}

/** Spans of time that stand in the lines that head entries: those of posts, and those outside of running text. */
function entryRanges({ lines, sections, jobs }: ParsedResume): readonly DateRange[] {
  const ofJobs = jobs.flatMap(({ dates }) => dates ?? [])
  const others = sections
    .filter(({ kind }) => kind === 'education' || kind === 'certificates')
    .flatMap(({ from, to }) => lines.slice(from, to))
    .filter(({ content }) => content.length < 120)
    .flatMap(({ content, contentStart }) => {
      const ranges = rangesIn(content, contentStart)
      // A lone full day ("2015-11-20") among months.
      const days = datesIn(content, contentStart).filter(({ style }) => style === 'day')
      return ranges.length > 0 ? ranges : days.map((day) => ({ from: day, to: day, start: day.start, end: day.end }))
    })
  return [...ofJobs, ...others].sort((a, b) => a.start - b.start)
}

function issuesOf(whole: string, all: readonly DateRange[], odd: readonly DateRange[]): readonly ResumeIssue[] {
  const model = all.find((range) => !odd.includes(range) && [range.from, range.to].some(({ month }) => month !== null))
  if (model === undefined) return []
  const example = [model.from, model.to].find(({ month }) => month !== null) ?? model.from
  return odd.map((range) => {
    const suggestion = inStyle(whole, range, example)
    return issueAt(
      'date_format',
      CHECK_WORDS.dateFormat(whole.slice(example.start, example.end)),
      range,
      suggestion === null ? [] : [suggestion]
    )
  })
}

/** Those whose form differs from that of most; of two forms that are as frequent, the one that comes later. */
function minority(ranges: readonly DateRange[], formOf: (point: DatePoint) => string | null): readonly DateRange[] {
  const counts = new Map<string, number>()
  const formsOf = ({ from, to }: DateRange): readonly string[] => [
    ...new Set([from, to].flatMap((point) => formOf(point) ?? []))
  ]
  for (const range of ranges) for (const form of formsOf(range)) counts.set(form, (counts.get(form) ?? 0) + 1)
  const main = [...counts].reduce<readonly [string, number] | null>(
    (best, entry) => (best === null || entry[1] > best[1] ? entry : best),
    null
  )
  return main === null ? [] : ranges.filter((range) => formsOf(range).some((form) => form !== main[0]))
}

/** Whether a month is a name or a number, and with which sign. */
function signOf(whole: string, { style, start, end }: DatePoint): string | null {
  if (style === 'short_name' || style === 'long_name' || style === 'either_name') return 'name'
  if (style === 'day') return 'day'
  if (style !== 'month_first' && style !== 'year_first') return null
  return `${style} ${whole.slice(start, end).replace(/[\d\s'’]/gu, '')}`
}

function nameOf({ style }: DatePoint): string | null {
  return style === 'short_name' || style === 'long_name' ? style : null
}

function inStyle(whole: string, { from, to }: DateRange, example: DatePoint): string | null {
  const points = [from, to].map((point) =>
    point.isPresent ? whole.slice(point.start, point.end) : writtenLike(whole, point, example)
  )
  const [first, last] = points
  if (first === undefined || last === undefined || first === null || last === null) return null
  return from === to ? first : `${first}${whole.slice(from.end, to.start)}${last}`
}

function writtenLike(whole: string, { year, month }: DatePoint, example: DatePoint): string | null {
  if (year === null || month === null) return null
  const written = whole.slice(example.start, example.end)
  const number = String(month).padStart(2, '0')
  const sign = /[^\d\s]/u.exec(written)?.[0] ?? '/'
  if (example.style === 'month_first') return `${number}${sign}${year}`
  if (example.style === 'year_first') return `${year}${sign}${number}`
  const isLong = example.style === 'long_name' || (example.style === 'either_name' && written.length > 8)
  return `${(isLong ? LONG : SHORT)[month - 1]} ${year}`
}
