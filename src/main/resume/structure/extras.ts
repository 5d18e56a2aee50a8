import { TECHNOLOGY_WORDS } from '../language/personal-words'
import { tokensOf } from '../language/tokens'
import { type Candidate, ENGAGED, itemsOf } from './candidate'
import { CHECK_WORDS } from './check-words'
import type { SectionKind } from './headings'
import { type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const EXTRAS: readonly SectionKind[] = [
  'certificates',
  'memberships',
  'awards',
  'other',
  'personal',
  'education',
  'skills',
  'languages'
]
/** What helps anywhere, or tells of work. */
const USEFUL =
  /\b(?:first aid\w*|cpr|health (?:and|&) safety|safeguarding|fire (?:safety|warden|marshal)|manual handling|food (?:hygiene|safety)|gdpr|data protection|project management|prince2|pmp|scrum|agile|lean|six sigma|leadership|management|excel|microsoft|office|driv(?:er|ing)|language|english|ielts|toefl|dbs|clearance|mental health|diversity|public speaking|presentation|licen[cs]e holder|own (?:car|van|vehicle|transport|tools)|pick-?up|customer|communication|iosh|nebosh|osha|cscs|union|chamber|alumni|institut(?:e|ion)|association of|society of|council|federation|professional|chartered|registered|university|bachelor|master|bsc|msc|ba|ma|degree|diploma in \p{L}+ (?:management|studies|science)|visa|permit|settled|citizen|resident|notice|available|availability|relocat\w+|native|fluent|mother tongue|talk|paper|blog|maintainer|open[- ]source|portfolio)\b/iu
/** What makes of a subject a course. */
const COURSE =
  /\b(?:certified|certificates?|certification|diploma|course|class(?:es)?|workshop|evening|lessons|licen[cs]e|licensed|qualified|training|level (?:\d|one|two|three|i{1,3})|grade \d|module|award|skills|basics|basic|advanced|beginners|introduction)\b/iu
/** A label and what it stands for: three things or more, or a tool. */
const LABELLED =
  /^(?!(?:hobb|interest|leisure|other|personal|fun|likes|free)\p{L}*)[\p{L}&/ -]{2,30}:\s+[^,;]+(?:[,;][^,;]+)+/iu
const PRIZE =
  /\b(?:gold|silver|bronze|medal\w*|prize|award\w*|winner|won|place|placed|finalist|runner-up|short-?list\w*|commend\w*|honou?r\w*|first|second|third|champion|scholarship|fellowship)\b/iu
/** Tools by names of everyday things. */
const LEISURE_TOO =
  /^(?:fluent|inventor|cadence|sketch|buffer|spring|puppet|swift|scheme|phoenix|eagle|canvas|micros|opera|toast|drift|sprout|prefect|stitch|lever|clio|barista|baristas|podcast|podcasts|drones?|pickleball|futsal|bouldering|triathlons?|triathlon|ultramarathon|vimeo|spotify|youtube|twitch|reddit|discord|instagram|tiktok|facebook|garde|marathon|prism|titanium|unity|godot|unreal)$/
const COURSES = new RegExp(COURSE.source, 'giu')

/** A course, a membership or a line among others that may be of leisure, or long ago and of another field. */
export function extraIn({ content, contentStart, index }: PlacedLine, parsed: ParsedResume): Candidate | null {
  const kind = sectionAt(parsed, index)?.kind
  if (
    kind === undefined ||
    !EXTRAS.includes(kind) ||
    content.length > 120 ||
    USEFUL.test(content) ||
    (ENGAGED.test(content) && !/\b(?:club|owners|fans?|league)\b/iu.test(content))
  )
    return null
  if (isOfTrade(content, kind)) return null
  if (/@|https?:|\d{5}/.test(content) || content.length < 4 || isWorkLicence(content)) return null
  const told = content.replace(/[,(]?\s*(?:(?:19|20)\d\d[\s–-]*)+\)?/gu, '').trim()
  // "Certificate in Floristry, Open Polytechnic": floristry.
  const [head = ''] = told.split(/\s*[,(|–—]\s*/u)
  const isNamed = COURSE.test(head)
  const subject = (isNamed ? head.replace(COURSES, ' ').replace(/^.*?\b(?:in|of|as an?|on|for)\s+/iu, '') : head)
    .replace(/\s+/g, ' ')
    .trim()
  const isCourse = COURSE.test(told) && subject.length > 3
  return {
    texts: isCourse ? [subject] : itemsOf(told),
    start: contentStart,
    end: contentStart + content.length,
    message: CHECK_WORDS.extra,
    goesAs: isCourse ? 'course' : 'leisure'
  }
}

/** "Store: PostgreSQL, Redis", "Silver, croissant class", "Nutcracker, 2023: pancake tutus": named skills, prizes, and what was made when. */
function isOfTrade(words: string, kind: SectionKind): boolean {
  if (kind === 'skills' && LABELLED.test(words)) return true
  if (kind === 'awards' && PRIZE.test(words)) return true
  if (/,\s*(?:19|20)\d\d\s*:\s/.test(words)) return true
  if (COURSE.test(words)) return false
  return tokensOf(words).some(
    ({ plain }) => plain.length > 4 && TECHNOLOGY_WORDS.has(plain) && !LEISURE_TOO.test(plain)
  )
}

/** A licence to drive, to sell or to practise; those of leisure are told by what they are for. */
function isWorkLicence(words: string): boolean {
  return (
    /\blicen[cs]es?\b/iu.test(words) &&
    !/\b(?:pilot|sail\w*|fishing|hunting|sky ?div\w*|boat\w*|shooting|gun|diving|motorboat|yacht|paragliding|glider|amateur radio)\b/iu.test(
      words
    )
  )
}
