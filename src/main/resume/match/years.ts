import type { ResumeText } from '../../../shared/domain/resume'
import { type Job, jobsOf } from '../structure/sections'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30
}
const NUMBER = `\\d{1,2}|${Object.keys(NUMBERS).join('|')}`
const YEARS = new RegExp(
  `\\b(${NUMBER})(?:\\s*(?:\\+|or more|plus))?(?:\\s*(?:-|–|—|to)\\s*(?:${NUMBER}))?\\s*\\+?\\s*(?:full )?(?:years?|yrs?)\\b(?!\\s*(?:old|ago|of age))`,
  'gi'
)

/** The years of experience that a text asks for or tells of, or null. Of "3 to 5 years" the lower. */
export function yearsIn(text: string): number | null {
  const counts = [...text.matchAll(YEARS)].map(([, count = '']) => NUMBERS[count.toLowerCase()] ?? Number(count))
  return counts.length > 0 ? Math.max(...counts) : null
}

/** Who asks for five years takes somebody with four and a half. */
const YEARS_SHORT = 0.5

/** A stretch of work, in months from year 0; `to` is the first month after it. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly job: Job
}

/** The dated posts of a resume. @param today `2026-11-23` */
export function workSpans(text: Pick<ResumeText, 'lines'>, today: string): readonly Span[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const now = year * 12 + month
  return jobsOf(text).flatMap((job) => {
    if (!job.dates || job.section !== 'experience') return []
    const { from, to } = job.dates
    // Where only years are given, a post from 2018 to 2021 is taken for three years, one within 2018 for one.
    const onlyYears = from.month === null && to.month === null && !to.isPresent
    const start = from.first
    const end = to.isPresent ? now : Math.min(now, onlyYears ? Math.max(to.first, from.first + 12) : to.last + 1)
    return end > start && Number.isFinite(start) ? [{ from: start, to: end, job }] : []
  })
}

/** How many of the years that a requirement asks for are there: 1 where all are. Null where none are asked, or none can be told. */
export function yearsAgainst(
  requirement: string,
  spans: readonly Span[],
  isNear: (lines: readonly number[]) => boolean,
  said: readonly number[]
): { readonly all: number; readonly near: number } | null {
  const asked = yearsIn(requirement)
  if (asked === null || asked === 0) return null
  // Who asks for five years "as" something asks for the title.
  const isTitle = /\byears?(?:['’]s?)?\b.{0,25}\bas (?:a|an|the)\b/i.test(requirement)
  const near = spans.filter(({ job }) => isNear(isTitle ? job.header : [...job.header, ...job.lines]))
  const most = Math.max(0, ...said)
  const all = Math.max(yearsOf(spans), most)
  if (all === 0) return null
  const part = (years: number): number => Math.min(1, (years + YEARS_SHORT) / asked)
  return { all: part(all), near: part(Math.max(yearsOf(near), most)) }
}

/** Years that the spans cover together; what overlaps counts once. */
export function yearsOf(spans: readonly Pick<Span, 'from' | 'to'>[]): number {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return months / 12
}
