import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { baseOf, baseOfThird, pastOf, thirdOf } from '../language/words/lexicon'
import { type Block, blocksOf } from './blocks'
import { CHECK_WORDS } from './check-words'
import { isSameCompany } from './company-names'
import type { Found } from './contact-data'
import { type HeadVerb, headVerb, wordsIn } from './head-verbs'
import { letterTense } from './letter-tense'
import { issueAt, type ParsedResume } from './parsed'
import { type SecondVerb, secondVerbs } from './second-verbs'
import type { Job } from './sections'
import { sentencesIn } from './sentences'

/** A verb in the whole text. */
interface PlacedVerb extends HeadVerb {
  readonly block: Block
}

/** What one does as long as the job lasts, so that its past beside presents is a slip and no deed that is done. */
const DUTIES =
  /^(?:manage|coordinate|co-ordinate|supervise|maintain|prepare|handle|report|monitor|oversee|answer|process|schedule|serve|greet|assist|liaise|support|administer|provide|ensure|perform|respond|operate|track|mentor|advise|teach|own|keep|work|check|plan|review|order|write|run|train|clean|collect|record|inspect|file|update|test|drive|sell|cook|care|coach|guide|help|lead|organise|organize|book|deliver|conduct|draft|edit|analyse|analyze|visit|interview|cover|host|look|arrange|issue)$/u

/** Verbs whose tense differs from that of the other lines of their job, or from the verb that they are joined to. */
export function tense(_text: ResumeText, _context: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const ended = parsed.jobs.filter(({ dates, isCurrent }) => dates !== null && !isCurrent)
  const usesPast = ended.some((job) => verbsOf(job, parsed).filter((verb) => verb.tense === 'past').length > 1)
  const first = parsed.jobs.flatMap((job) =>
    job.isCurrent ? [...pastInPresent(job, parsed), ...otherPerson(job, parsed)] : presentInPast(job, parsed, usesPast)
  )
  const inLetter = parsed.sections
    .filter(({ kind }) => kind === 'letter')
    .flatMap(({ from, to }) => blocksOf(parsed.lines.slice(from, to)))
  const joined = [...parsed.jobs.flatMap((job) => blocksIn(job, parsed)), ...inLetter].flatMap((block) =>
    secondVerbs(wordsIn(parsed.whole.slice(block.start, block.end))).map((verb) => secondIssue(verb, block.start))
  )
  const told = inLetter.flatMap((block) =>
    letterTense(wordsIn(parsed.whole.slice(block.start, block.end))).map((verb) =>
      issueOf(verb.word, block.start + verb.start, CHECK_WORDS.presentInPast, pastFor(verb.word))
    )
  )
  const ago = parsed.sections
    .filter(({ kind }) => kind === 'summary')
    .flatMap((part) => sentencesIn(parsed.whole, part))
    .flatMap((sentence) => presentAtFormer(sentence, ended, parsed))
  const issues: ResumeIssue[] = []
  for (const issue of [...first, ...joined, ...told, ...ago])
    if (!issues.some(({ start }) => start === issue.start)) issues.push(issue)
  return issues
}

/** "Conduct interviews" beside a lone "Facilitates the orientation": one job, told by "I" and by "she". */
function otherPerson(job: Job, parsed: ParsedResume): readonly ResumeIssue[] {
  const verbs = verbsOf(job, parsed)
  const thirds = verbs.filter(({ form }) => form === 'VBZ')
  const bases = verbs.filter(({ form }) => form === 'VB')
  if (thirds.length === 0 || bases.length < 2 || thirds.length * 2 > bases.length + 1) return []
  return thirds.map((verb) =>
    issueOf(verb.word, verb.start, CHECK_WORDS.secondVerbPresent, baseOfThird(verb.word.toLowerCase()))
  )
}

/** "As paralegal at Bexley Marsh I oversee": the present, of a post that has ended. */
function presentAtFormer({ text, start }: Found, ended: readonly Job[], parsed: ParsedResume): readonly ResumeIssue[] {
  const now = parsed.jobs.filter(({ isCurrent }) => isCurrent)
  const isFormer = ended.some(
    ({ employer }) =>
      employer !== null &&
      employer.length > 3 &&
      new RegExp(`\\b(?:at|with|for)\\s+(?:the\\s+)?${employer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(
        text
      ) &&
      !now.some((job) => job.employer !== null && isSameCompany(job.employer, employer))
  )
  if (!isFormer) return []
  const words = wordsIn(text)
  const at = words.findIndex(({ text: word }) => word === 'I')
  const verb = words[at + 1]
  if (
    at < 0 ||
    !verb ||
    verb.clitic !== '' ||
    /^(?:have|can|will|would|could|hope|want|look|believe|know|now|still|bring)$/.test(verb.plain)
  )
    return []
  const isPresent = verb.plain === 'am' || (verb.forms.has('VB') && !verb.forms.has('VBD'))
  return isPresent ? [issueOf(verb.text, start + verb.start, CHECK_WORDS.presentInPast, pastFor(verb.text))] : []
}

function blocksIn({ lines }: Job, parsed: ParsedResume): readonly Block[] {
  return blocksOf(lines.flatMap((index) => parsed.lines[index] ?? []))
}

function verbsOf(job: Job, parsed: ParsedResume): readonly PlacedVerb[] {
  return blocksIn(job, parsed).flatMap((block) => {
    const words = parsed.whole.slice(block.start, block.end)
    // "Stack: Go, Kafka" and sub-headings say nothing about what was done.
    if (/^[\p{L} ]{2,30}:\s/u.test(words) || words.split(/\s+/).length < 3) return []
    const verb = headVerb(wordsIn(words))
    return verb === null ? [] : [{ ...verb, start: block.start + verb.start, block }]
  })
}

function presentInPast(job: Job, parsed: ParsedResume, usesPast: boolean): readonly ResumeIssue[] {
  // Without an end nobody knows whether it goes on.
  if (job.dates === null || job.dates.from === job.dates.to) return []
  const verbs = verbsOf(job, parsed)
  const presents = verbs.filter((verb) => verb.tense === 'present')
  const pastCount = verbs.length - presents.length
  const isSlip = presents.length > 0 && (pastCount > 0 ? pastCount >= presents.length : usesPast)
  if (!isSlip) return []
  return (pastCount > 0 ? presents : presents.slice(0, 1)).map((verb) =>
    issueOf(verb.word, verb.start, CHECK_WORDS.presentInPast, pastFor(verb.word))
  )
}

function pastInPresent(job: Job, parsed: ParsedResume): readonly ResumeIssue[] {
  const verbs = verbsOf(job, parsed)
  const [past, ...more] = verbs.filter((verb) => verb.tense === 'past')
  // What is done in a job that goes on is told in the past, rightly: only a lone duty stands out.
  if (past === undefined || more.length > 0 || verbs.length < 3 || !DUTIES.test(baseOf(past.word.toLowerCase()) ?? ''))
    return []
  const words = parsed.whole.slice(past.block.start, past.block.end)
  const isDeed =
    /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|during|through|until|after|award|first|move|migration|launch|rollout|project|audit|opening|transition|pandemic|covid|once|twice|when|last|since)\b/iu.test(
      words
    )
  return isDeed ? [] : [issueOf(past.word, past.start, CHECK_WORDS.pastInPresent, baseOf(past.word.toLowerCase()))]
}

function secondIssue({ first, form, word, start }: SecondVerb, offset: number): ResumeIssue {
  const base = form === 'VB' ? word : baseOf(word)
  const meant = base === null ? null : first === 'VBD' ? pastFor(word) : first === 'VBZ' ? thirdOf(base) : base
  const message = first === 'VBD' ? CHECK_WORDS.secondVerb : CHECK_WORDS.secondVerbPresent
  return issueOf(word, offset + start, message, meant)
}

/** The past of a present; null where its spelling differs between countries. */
function pastFor(word: string): string | null {
  const plain = word.toLowerCase()
  if (plain === 'am') return 'was'
  const base = baseOfThird(plain) ?? plain
  return /(?:[aeiou]l|focus|benefit|target|program)$/u.test(base) && pastOf(base).endsWith('ed') ? null : pastOf(base)
}

function issueOf(word: string, start: number, message: string, other: string | null): ResumeIssue {
  const isCapital = /^\p{Lu}/u.test(word)
  const suggestions = other === null ? [] : [isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other]
  return issueAt('tense', message, { start, end: start + word.length }, suggestions)
}
