import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { monthOfDay } from './date-spans'
import { type DateRange, rangesIn } from './dates'
import { issueAt, type ParsedResume } from './parsed'

const EXPECTED =
  /\b(?:expected|starting|incoming|upcoming|future|accepted|anticipated|planned|due|until|fixed[- ]term|contract|funded|fellowship|graduat|valid|expires?|deferred)/iu

/** Spans that end before they start, and posts that start after today or end more than a year after it. */
export function dateOrder(
  { lines }: ResumeText,
  { today }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  const now = monthOfDay(today)
  const turned = blocksOf(parsed.lines)
    .flatMap(({ start, end }) => rangesIn(parsed.whole.slice(start, end), start))
    .filter(isTurned)
  const later = parsed.jobs.flatMap(({ dates, header }) => {
    if (dates === null || isTurned(dates) || header.some((index) => EXPECTED.test(lines[index]?.text ?? ''))) return []
    if (dates.from.first > now) return [issueAt('date_order', CHECK_WORDS.startsLater, dates)]
    return !dates.to.isPresent && dates.to.first > now + 12 ? [issueAt('date_order', CHECK_WORDS.endsLater, dates)] : []
  })
  const swapped = turned.map((range) =>
    issueAt('date_order', CHECK_WORDS.endBeforeStart, range, [turnedBack(parsed.whole, range)])
  )
  return [...swapped, ...later]
}

function isTurned({ from, to }: DateRange): boolean {
  return to.last < from.first
}

function turnedBack(whole: string, { from, to, end }: DateRange): string {
  const text = (start: number, stop: number): string => whole.slice(start, stop)
  return `${text(to.start, to.end)}${text(from.end, to.start)}${text(from.start, from.end)}${text(to.end, end)}`
}
