import { type Candidate, LONG_AGO, sentenceEnd, YEAR } from './candidate'
import { CHECK_WORDS } from './check-words'
import { datesIn, rangesIn } from './dates'
import { namesTitle } from './job-words'
import { type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'
import { DEGREE, SCHOOL } from './school-days'

/** From then on a short post of another field may go, where several have followed it. */
const SOME_TIME = 8 * YEAR
const SHORT_POST = 2 * YEAR
const FOLLOWED_BY = 2
const ONCE =
  /(?:^|[.!?]\s+)(?:(?:back )?in (?:the )?(?:summer of |winter of |spring of |autumn of )?(?<year>19\d\d|200\d)s?,?\s+I\s|(?:as a (?:child|teenager|student|schoolboy|schoolgirl|boy|girl|young (?:man|woman))|at school|when I was (?:a (?:child|teenager|student|boy|girl)|at school|\d{1,2}|young)),?\s+I\s)/iu

/** Posts that ended more than fifteen years ago and that newer ones followed; later short ones where they are plainly of another field. */
export function oldJobs({ jobs, lines }: ParsedResume, now: number): readonly Candidate[] {
  const hasNewer = jobs.some(({ dates }) => dates !== null && (dates.to.isPresent || dates.to.last > now - LONG_AGO))
  if (!hasNewer) return []
  return jobs.flatMap(({ dates, title, employer, header, section, lines: deeds }) => {
    if (dates === null || dates.to.isPresent || section !== 'experience') return []
    const ended = Math.max(dates.from.last, dates.to.last)
    const first = lines[header[0] ?? -1]
    const last = lines[deeds.at(-1) ?? header.at(-1) ?? -1]
    if (first === undefined || last === undefined || ended > now - SOME_TIME) return []
    const isRecent = ended > now - LONG_AGO
    const newer = jobs.filter((other) => (other.dates?.from.first ?? 0) >= dates.from.last && other.dates !== dates)
    const isShort = ended - dates.from.first <= SHORT_POST
    if (isRecent && (newer.length < FOLLOWED_BY || !isShort)) return []
    // What was done there in other words than those of the post misleads: everybody serves customers.
    const texts = [title, [title, employer].filter((name) => name !== null).join(', ')].filter(
      (name): name is string => name !== null && name !== ''
    )
    return [
      {
        texts: texts.length === 0 ? [first.content] : texts,
        start: first.contentStart,
        end: last.end,
        message: CHECK_WORDS.oldJob,
        ...(isRecent ? { goesAs: 'elsewhere' as const } : {})
      }
    ]
  })
}

/** A sentence of a letter or a summary about what was done long ago ("In 1996 I sold ice cream"). */
export function longAgoIn(
  { content, contentStart, index }: PlacedLine,
  parsed: ParsedResume,
  now: number
): Candidate | null {
  const kind = sectionAt(parsed, index)?.kind
  const match = kind === 'letter' || kind === 'summary' ? ONCE.exec(content) : null
  if (match === null || (match.groups?.year !== undefined && Number(match.groups.year) * 12 > now - LONG_AGO))
    return null
  const from = match.index + (/^[.!?]\s+/u.exec(match[0])?.[0].length ?? 0)
  const end = sentenceEnd(content, from)
  const told = content.slice(match.index + match[0].length, end)
  return { texts: [told], start: contentStart + from, end: contentStart + end, message: CHECK_WORDS.oldJob }
}

/** A line among others that gives a job of long ago its years ("Paper route, summers 1997 to 2001"). */
export function oldLineIn(
  { content, contentStart, index }: PlacedLine,
  parsed: ParsedResume,
  now: number
): Candidate | null {
  const kind = sectionAt(parsed, index)?.kind
  if (kind === undefined || !['other', 'skills', 'interests', 'personal'].includes(kind) || content.length > 110)
    return null
  const [range] = rangesIn(content)
  const single = range === undefined ? datesIn(content)[0] : undefined
  const span =
    range ??
    (single !== undefined && namesTitle(content) ? { start: single.start, end: single.end, to: single } : undefined)
  if (span === undefined || span.to.isPresent || span.to.last > now - LONG_AGO) return null
  const told = `${content.slice(0, span.start)} ${content.slice(span.end)}`
    .replace(/[\s,(]+(?:summers?|winters?|in|from)?\s*$/iu, '')
    .trim()
  if (told.length < 4 || SCHOOL.test(told) || DEGREE.test(told)) return null
  return { texts: [told], start: contentStart, end: contentStart + content.length, message: CHECK_WORDS.oldJob }
}
