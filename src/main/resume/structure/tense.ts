import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { type Block, blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { issueAt, type ParsedResume } from './parsed'
import type { Job } from './sections'
import { isBase, isPast, isPlainBase, type LeadVerb, leadVerb, pastOf } from './verbs'

/** A verb in the whole text. */
interface PlacedVerb extends LeadVerb {
  readonly block: Block
}

/** What one does as long as the job lasts, so that its past beside presents is a slip and no deed that is done. */
const DUTIES =
  /^(?:manage|coordinate|co-ordinate|supervise|maintain|prepare|handle|report|monitor|oversee|answer|process|schedule|serve|greet|assist|liaise|support|administer|provide|ensure|perform|respond|operate|track|mentor|advise|teach|own|keep|work)(?:d|ed|t)?$|^(?:oversaw|taught|kept|supervised|managed|prepared|handled|scheduled|served|liaised|provided|ensured|operated|advised|coordinated)$/iu
/** Between two verbs: what makes the second an infinitive or that of another sentence. */
const OTHER_CLAUSE =
  /\b(?:to|help|helped|helping|let|make|made|can|could|will|would|must|should|may|might|did|do|does|who|that|which|where|when|while|how|what|why|if|because|so|whose|they|we|you|i|he|she|it|and|or|but|having|had|have|see|saw|watch|watched)\b|[,;:.()–—]/iu

/** Verbs whose tense differs from that of the other lines of their job, or from the verb that they are joined to. */
export function tense(_text: ResumeText, _context: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const ended = parsed.jobs.filter(({ dates, isCurrent }) => dates !== null && !isCurrent)
  const usesPast = ended.some((job) => verbsOf(job, parsed).filter((verb) => verb.tense === 'past').length > 1)
  const first = parsed.jobs.flatMap((job) =>
    job.isCurrent ? pastInPresent(job, parsed) : presentInPast(job, parsed, usesPast)
  )
  const inJobs = ended.flatMap((job) => blocksIn(job, parsed))
  const inLetter = parsed.sections
    .filter(({ kind }) => kind === 'letter')
    .flatMap(({ from, to }) => blocksOf(parsed.lines.slice(from, to)))
  const second = [
    ...inJobs.flatMap((block) => secondVerbs(parsed.whole, block)),
    ...inLetter.flatMap((block) => secondVerbs(parsed.whole, block))
  ]
  return [...first, ...second.filter(({ start }) => !first.some((issue) => issue.start === start))]
}

function blocksIn({ lines }: Job, parsed: ParsedResume): readonly Block[] {
  return blocksOf(lines.flatMap((index) => parsed.lines[index] ?? []))
}

function verbsOf(job: Job, parsed: ParsedResume): readonly PlacedVerb[] {
  return blocksIn(job, parsed).flatMap((block) => {
    const words = parsed.whole.slice(block.start, block.end)
    // "Stack: Go, Kafka" and sub-headings say nothing about what was done.
    if (/^[\p{L} ]{2,30}:\s/u.test(words) || words.split(/\s+/).length < 3) return []
    const verb = leadVerb(words)
    return verb === null ? [] : [{ ...verb, start: block.start + verb.start, block }]
  })
}

function presentInPast(job: Job, parsed: ParsedResume, usesPast: boolean): readonly ResumeIssue[] {
  // Without an end nobody knows whether it goes on.
  if (job.dates === null || job.dates.from === job.dates.to) return []
  const verbs = verbsOf(job, parsed)
  const presents = verbs.filter((verb) => verb.tense === 'present')
  const pastCount = verbs.length - presents.length
  const isSlip = presents.length > 0 && (pastCount > 0 ? pastCount >= presents.length : usesPast && presents.length > 1)
  if (!isSlip) return []
  return (pastCount > 0 ? presents : presents.slice(0, 1)).map((verb) =>
    issueOf(verb, CHECK_WORDS.presentInPast, pastOf(verb.word.toLowerCase()))
  )
}

function pastInPresent(job: Job, parsed: ParsedResume): readonly ResumeIssue[] {
  const verbs = verbsOf(job, parsed)
  const [past, ...more] = verbs.filter((verb) => verb.tense === 'past')
  // What is done in a job that goes on is told in the past, rightly: only a lone duty stands out.
  if (past === undefined || more.length > 0 || verbs.length < 4 || !DUTIES.test(past.word)) return []
  const words = parsed.whole.slice(past.block.start, past.block.end)
  const isDeed =
    /\d|%|\b(?:during|through|until|after|award|first|move|migration|launch|rollout|project|audit|opening|transition|pandemic|covid)\b/iu.test(
      words
    )
  return isDeed ? [] : [issueOf(past, CHECK_WORDS.pastInPresent, null)]
}

const JOINED = /(?<![\p{L}-])([\p{L}-]+)\s+and\s+([\p{Ll}-]+)\s+([\p{L}\p{N}$€£]+)/gu
const OPENING = /(?:^|[.!?]\s+)(?:I\s+)?([\p{L}-]+)(\s+[^.;:!?,()]{1,90}?)\s+and\s+([\p{Ll}-]+)\s+([\p{L}\p{N}$€£]+)/gu

/** "Wrote and edit landing pages", "Trained the team and lead the tests". */
function secondVerbs(whole: string, { start, end }: Block): readonly ResumeIssue[] {
  const words = whole.slice(start, end)
  const joined = [...words.matchAll(JOINED)].flatMap((match) => {
    const [, first = '', second = '', next = ''] = match
    const isSlip =
      isPast(first.toLowerCase()) &&
      (isPlainBase(second) || isBase(second, next.toLowerCase())) &&
      !OTHER_CLAUSE.test(wordBefore(words, match.index))
    return isSlip ? [secondVerb(match, second, next, start)] : []
  })
  const apart = [...words.matchAll(OPENING)].flatMap((match) => {
    const [, first = '', between = '', second = '', next = ''] = match
    const isSlip =
      isPast(first.toLowerCase()) &&
      !OTHER_CLAUSE.test(`${first} ${between}`) &&
      isBase(second, next.toLowerCase()) &&
      ARTICLE.test(next)
    return isSlip ? [secondVerb(match, second, next, start)] : []
  })
  return [...joined, ...apart]
}

const ARTICLE = /^(?:a|an|the|our|their|its|my|all|each|every|two|three|four|five|\d+)$/u

function secondVerb(match: RegExpExecArray, word: string, next: string, start: number): ResumeIssue {
  const before = match[0].slice(0, match[0].length - next.length).trimEnd()
  return issueOf(
    { word, start: start + match.index + before.length - word.length },
    CHECK_WORDS.secondVerb,
    pastOf(word)
  )
}

/** The word before a place, but for who does it: "had written and edit" and "to be led and support" are for others. */
function wordBefore(words: string, index: number): string {
  const word = /(\p{L}+)\s+$/u.exec(words.slice(Math.max(0, index - 20), index))?.[1] ?? ''
  return /^(?:I|we)$/iu.test(word) ? '' : word
}

function issueOf(
  { word, start }: Pick<LeadVerb, 'word' | 'start'>,
  message: string,
  other: string | null
): ResumeIssue {
  const isCapital = /^\p{Lu}/u.test(word)
  const suggestions = other === null ? [] : [isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other]
  return issueAt('tense', message, { start, end: start + word.length }, suggestions)
}
