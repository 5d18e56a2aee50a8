import type { ResumeContext } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { monthOfDay } from './date-spans'
import { datesIn } from './dates'
import type { ParsedResume } from './parsed'
import { sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

/** Something that may be beside the point, with the texts that decide: it stays where one of them has to do with the post. */
export interface Candidate {
  readonly texts: readonly string[]
  readonly start: number
  readonly end: number
  readonly message: string
}

const YEAR = 12
const LONG_AGO = 15 * YEAR
const HOBBY_LABEL =
  /(?:^|[|;]\s*)(?:my )?(?:hobbies(?: (?:and|&) interests)?|(?:personal )?interests(?: (?:and|&) hobbies)?|leisure(?: activities)?|pastimes)\s*[:–-]\s*(?=\S)/iu
const HOBBY_SENTENCE =
  /\b(?:in my (?:free|spare|leisure) time|outside (?:of )?work,? I|when I am not (?:at work|working)|my hobbies (?:are|include)|I enjoy (?!work|help|teach|build|lead|solv|cook|writ|learn|meet)|(?:^|[;,.]\s*)enjoys\s)/iu
/** Who does it does more than pass the time. */
const ENGAGED =
  /\b(?:volunt\w*|teach\w*|coach\w*|jury|juror|contribut\w*|organi[sz]\w*|instructor|treasurer|committee|mentor\w*|found(?:er|ed)|award\w*|publish\w*|speaker|speaking|maintain\w*|trustee|charity|fundrais\w*|first aid\w*|captain|president|judge|editor|licen[sc]e\w*|certified|open[- ]source|meet-?ups?|toastmasters|hackathons?)\b/iu
const SCHOOL =
  /\b(?:(?:senior |junior )?high[- ]school|secondary school|(?:higher|senior) secondary|grammar school|primary school|elementary school|middle school|grade (?:10|11|12)\b|year (?:11|12)\b|class (?:x|xii|10|12)\b|gcses?|[oa][- ]levels?|abitur|matura|baccalaur[eé]at|matriculation|leaving cert(?:ificate)?|hsc|vce|certificate of (?:secondary )?education|ged\b|school leaving|sixth form|(?:advanced )?highers\b|international baccalaureate)/iu
const DEGREE =
  /\b(?:bachelor|master|mba|ph\.?\s?d|b\.\s?\p{Lu}|m\.\s?\p{Lu}|b\.?\s?sc|m\.?\s?sc|b\.?\s?eng|bsn|llb|ba\b|ma\b|bs\b|ms\b|university|degree in|diploma of|pgce|postgraduate|undergraduate|doctor|associate|a\.?a\.?s|polytechnic|institute of technology|college)/iu
const STUDENT_LIFE =
  /\b(?:fraternity|sorority|social chair|prom\b|homecoming|student (?:council|union|government|society|newspaper|body)|varsity|cheerlead\w*|quarterback|class president|head (?:boy|girl)|prefect|school (?:team|choir|band|play)|boy scouts?|girl (?:scouts?|guides?)|high school|secondary school)\b/iu

/** Hobbies, old posts, school and student life that may have nothing to do with the post. */
export function besideRole({ today, kind }: ResumeContext, parsed: ParsedResume): readonly Candidate[] {
  const now = monthOfDay(today)
  const starts = parsed.jobs.flatMap(({ dates }) => (dates === null ? [] : [dates.from.first]))
  const months = starts.length === 0 ? 0 : now - Math.min(...starts)
  const lines = parsed.lines.flatMap(
    (line) =>
      hobbyIn(line, parsed) ??
      (kind === 'letter' ? null : (schoolIn(line, parsed, months) ?? studentLifeIn(line, parsed, months))) ??
      []
  )
  return kind === 'letter' ? lines : [...lines, ...oldJobs(parsed, now)]
}

function hobbyIn(line: PlacedLine, parsed: ParsedResume): Candidate | null {
  const section = sectionAt(parsed, line.index)?.kind
  const { content } = line
  if (content === '' || section === undefined || section === 'experience' || section === 'volunteering') return null
  const label = HOBBY_LABEL.exec(content)
  const sentence = label === null && section !== 'summary' ? HOBBY_SENTENCE.exec(content) : null
  const isListed = section === 'interests' && !/\breferences?\b/iu.test(content)
  if (label === null && sentence === null && !isListed) return null
  const from = label === null ? (sentence?.index ?? 0) : label.index + label[0].length
  const end = sentence === null || section !== 'letter' ? content.length : sentenceEnd(content, from)
  const told = content.slice(sentence === null ? from : from + sentence[0].length, end)
  if (ENGAGED.test(told) || told.trim() === '') return null
  const items = told
    .split(/\s*[,;|•·]\s*|\s+(?:and|&)\s+/u)
    .map((item) => item.replace(/[.\s]+$/u, ''))
    .filter((item) => item.length > 2)
  const start = line.contentStart + (label === null ? from : label.index)
  return { texts: [...items, told], start, end: line.contentStart + end, message: CHECK_WORDS.hobby }
}

function sentenceEnd(content: string, from: number): number {
  const stop = content.slice(from).search(/[.!?](?:\s|$)/u)
  return stop < 0 ? content.length : from + stop + 1
}

/** School of somebody who has a degree and three years of work, or ten years of work and something after school. */
function schoolIn(line: PlacedLine, parsed: ParsedResume, months: number): Candidate | null {
  const { content, index } = line
  const kind = sectionAt(parsed, index)?.kind
  if (kind === undefined || !['education', 'certificates', 'other', 'personal'].includes(kind) || !SCHOOL.test(content))
    return null
  if (
    STUDENT_LIFE.test(content.replace(/high school|secondary school/giu, '')) ||
    /\b(?:teach|tutor|bachelor|master|pgce|b\.?\s?ed)\w*/iu.test(content)
  )
    return null
  const learnt = parsed.sections
    .filter((section) => section.kind === 'education' || section.kind === 'certificates')
    .flatMap(({ from, to }) => parsed.lines.slice(from, to))
  const others = learnt.filter((other) => other.index !== index && other.content !== '' && !SCHOOL.test(other.content))
  const hasDegree = others.some((other) => DEGREE.test(other.content))
  const isSenior = (hasDegree && months >= 3 * YEAR) || (others.length > 0 && months >= 10 * YEAR)
  return isSenior
    ? { texts: [], start: line.contentStart, end: line.contentStart + content.length, message: CHECK_WORDS.oldSchool }
    : null
}

function studentLifeIn(line: PlacedLine, parsed: ParsedResume, months: number): Candidate | null {
  const { content, index } = line
  const kind = sectionAt(parsed, index)?.kind
  if (
    kind === undefined ||
    !['education', 'awards', 'interests', 'memberships', 'other', 'volunteering'].includes(kind)
  )
    return null
  if (months < 5 * YEAR || !STUDENT_LIFE.test(content) || /\b(?:mentor|advis|coach|teach)/iu.test(content)) return null
  const last = Math.max(...datesIn(content).map(({ last: month }) => month), Number.NEGATIVE_INFINITY)
  const isOld =
    last === Number.NEGATIVE_INFINITY ||
    last < Math.min(...parsed.jobs.flatMap(({ dates }) => dates?.from.last ?? [])) + 2 * YEAR
  return isOld
    ? {
        texts: [content],
        start: line.contentStart,
        end: line.contentStart + content.length,
        message: CHECK_WORDS.oldActivity
      }
    : null
}

/** Posts that ended more than fifteen years ago and that newer ones followed. */
function oldJobs({ jobs, lines }: ParsedResume, now: number): readonly Candidate[] {
  const hasNewer = jobs.some(({ dates }) => dates !== null && (dates.to.isPresent || dates.to.last > now - LONG_AGO))
  if (!hasNewer) return []
  return jobs.flatMap(({ dates, title, employer, header, section }) => {
    if (dates === null || dates.to.isPresent || section !== 'experience') return []
    const ended = Math.max(dates.from.last, dates.to.last)
    const first = lines[header[0] ?? -1]
    const last = lines[header.at(-1) ?? -1]
    if (ended > now - LONG_AGO || first === undefined || last === undefined) return []
    // What was done there in other words than those of the post misleads: everybody serves customers.
    const texts = [title, [title, employer].filter((name) => name !== null).join(', ')].filter(
      (name): name is string => name !== null && name !== ''
    )
    return [
      {
        texts: texts.length === 0 ? [first.content] : texts,
        start: first.contentStart,
        end: last.end,
        message: CHECK_WORDS.oldJob
      }
    ]
  })
}
