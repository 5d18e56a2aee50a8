import { type Candidate, YEAR } from './candidate'
import { CHECK_WORDS } from './check-words'
import { datesIn } from './dates'
import { type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

export const SCHOOL =
  /\b(?:(?:senior |junior )?high[- ]school|secondary (?:modern|school|education|diploma|certificate)|(?:higher|senior|lower|upper) secondary|grammar school|comprehensive(?: school)?|primary school|elementary school|middle school|prep(?:aratory)? school|boarding school|grade (?:10|11|12)\b|year (?:11|12)\b|class (?:x|xii|10|12)\b|(?:10|12)th (?:standard|grade|class)|gcses?|igcses?|[oa]s?[- ]levels?|standard grades?|national 5s?|abitur|matura|maturit[aà]|fachabitur|mittlere reife|realschule|hauptschule|gymnasium|lyc[eé]e|liceo|baccalaur[eé]at|bachillerato|matric(?:ulation)?\b|matriculated|leaving cert(?:ificate)?|junior cert(?:ificate)?|hsc|ssc|sslc|icse|cbse|vce|qce|wace|ncea|waec|wassce|neco|ossd|certificate of (?:secondary )?education|ged\b|school (?:leaving|leaver|certificate)|left school|sixth form|(?:advanced )?highers\b|international baccalaureate|valedictorian|secondary school diploma)/iu
/** What was learnt after school. */
const LATER =
  /\b(?:college|institute|institut\w+|polytechnic|diploma|nvq|hnd|hnc|btec|apprentic\w*|journey\w*|certificate|academy|trade|ticket)\b/iu
/** A trade that was learnt at school. */
const VOCATIONAL =
  /(?<!\p{L})(?:CAP|BEP|BTS|BTEC|NVQ|HTL|HAK|HLW|MBO|vocational|apprentic\p{L}*|trade|culinary|cuisine|hospitality|hotel|h[oô]teli(?:er|ère)|alberghier\p{L}|agricultural|agrari\p{L}|nautical|maritime|technical|technique|techni[ck]um|t[eé]cnic[oa]|tecnico|mention compl[eé]mentaire|brevet|professionnel(?:le)?|professionale|profesional|ciclo formativo|grado (?:medio|superior)|formation professionnelle|beruf\p{L}*|ausbildung|lehre|lehrabschluss\p{L}*|gesell\p{L}*|meister\p{L}*|fachschule|fagbrev|svendebrev|yrkes\p{L}*|perito)(?!\p{L})/u
export const DEGREE =
  /\b(?:bachelor|master|mba|ph\.?\s?d|b\.\s?\p{Lu}|m\.\s?\p{Lu}|b\.?\s?sc|m\.?\s?sc|b\.?\s?eng|bsn|llb|ba\b|ma\b|bs\b|ms\b|university|degree in|diploma of|pgce|postgraduate|undergraduate|doctor|associate|a\.?a\.?s|polytechnic|institute of technology|college)/iu
const STUDENT_LIFE =
  /\b(?:fraternity|sorority|social chair|prom\b|homecoming|student (?:council|union|government|society|newspaper|body)|varsity|cheerlead\w*|quarterback|class president|head (?:boy|girl)|prefect|school (?:team|choir|band|play)|boy scouts?|girl (?:scouts?|guides?)|high school|secondary school)\b/iu

/** School of somebody who has a degree and three years of work, or ten years of work and something after school. */
export function schoolIn(line: PlacedLine, parsed: ParsedResume, months: number): Candidate | null {
  const { content, index } = line
  const kind = sectionAt(parsed, index)?.kind
  if (kind === undefined || !['education', 'certificates', 'other', 'personal'].includes(kind) || !SCHOOL.test(content))
    return null
  if (
    VOCATIONAL.test(content) ||
    VOCATIONAL.test(content.toLowerCase()) ||
    STUDENT_LIFE.test(content.replace(/high school|secondary school/giu, '')) ||
    /\b(?:teach|tutor|bachelor|master|pgce|b\.?\s?ed)\w*/iu.test(content)
  )
    return null
  const learnt = parsed.sections
    .filter((section) => section.kind === 'education' || section.kind === 'certificates')
    .flatMap(({ from, to }) => parsed.lines.slice(from, to))
  const others = learnt.filter((other) => other.index !== index && other.content !== '' && !SCHOOL.test(other.content))
  const hasDegree = others.some((other) => DEGREE.test(other.content))
  const isSenior =
    (hasDegree && months >= 3 * YEAR) || (others.some((other) => LATER.test(other.content)) && months >= 10 * YEAR)
  return isSenior
    ? { texts: [], start: line.contentStart, end: line.contentStart + content.length, message: CHECK_WORDS.oldSchool }
    : null
}

/** What was done beside school or college, of somebody with five years of work. */
export function studentLifeIn(line: PlacedLine, parsed: ParsedResume, months: number): Candidate | null {
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
