import type { ResumeContext, ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import type { SectionKind } from './headings'
import { issueAt, type ParsedResume, sectionAt } from './parsed'
import { PERSONAL, type PersonalData, PHOTO } from './personal-kinds'
import type { PlacedLine } from './placed-lines'

const DECLARATION =
  /\bI (?:do )?(?:hereby |solemnly |also )*(?:declare|certify|affirm|confirm|swear) (?:that|the)\b[^.]*\b(?:above|information|particulars|details|facts|statements?|true|correct|contents?)\b|\b(?:above|foregoing|given) (?:information|particulars|details|facts|statements?)\b[^.]{0,30}\b(?:is|are) (?:true|correct)|^(?:signature|signed)\s*[:._–-]/iu
const ON_REQUEST =
  /\b(?:references?|referees?|testimonials?|recommendations?)\b[^.\n]{0,60}\b(?:available|furnished|provided|supplied|given|sent|named|shared|presented|(?:up)?on request|if (?:required|needed|requested|wanted)|at (?:the )?interview|on demand|gladly|happily|(?:when|if) (?:you )?(?:ask|want|need|wish)\w*|just ask|ask (?:me|for))\b|\b(?:happy|glad|pleased|able|willing) to (?:provide|supply|give|furnish|send|name|share) (?:\p{L}+ )?(?:references?|referees?)\b/iu
/** People who speak well of one. */
const VOUCH = /\b(?:vouch for me|(?:speak|put in a (?:good )?word) for me|names? of (?:people|those) who)\b/iu
const REQUEST =
  /\b(?:(?:up)?on request|available|if required|when required|will be (?:provided|supplied|given)|can be (?:provided|supplied|given)|furnished|supplied|gladly|happily|on demand|when (?:you )?(?:ask|want|need|wish)\w*|just ask|if you (?:ask|want|need|wish|like)|ask (?:me|for)|happy to)\b/iu
/** Where a person does not speak of the person. */
const ABOUT_WORK: readonly SectionKind[] = ['experience', 'projects', 'publications']
/** Of a word that could be anything these sections leave no doubt. */
const MOST_SIGNS = 110

/** Personal data that a job description does not ask for, declarations, and references on request: one issue for each line. */
export function personalData({ job }: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  return parsed.lines.flatMap((line) => {
    if (line.content === '') return []
    const whole = { start: line.contentStart, end: line.contentStart + line.content.length }
    const section = sectionAt(parsed, line.index)?.kind
    const isRequest =
      ON_REQUEST.test(line.content) ||
      (section !== 'letter' && VOUCH.test(line.content)) ||
      (section === 'references' && REQUEST.test(line.content))
    if (isRequest && line.content.length < MOST_SIGNS)
      return [issueAt('irrelevant', CHECK_WORDS.referencesOnRequest, whole)]
    if (DECLARATION.test(line.content)) return [issueAt('irrelevant', CHECK_WORDS.declaration, whole)]
    const data =
      section !== undefined && !ABOUT_WORK.includes(section) ? [...PERSONAL, PHOTO] : line.isBullet ? [] : [PHOTO]
    return inLine(line, data, job ?? '')
  })
}

function inLine(
  { content, contentStart }: PlacedLine,
  data: readonly PersonalData[],
  job: string
): readonly ResumeIssue[] {
  const found = data.flatMap(({ what, pattern, askedBy }) => {
    const match = pattern.exec(content)
    if (
      match === null ||
      askedBy?.test(job) === true ||
      (askedBy !== null &&
        askedBy !== PHOTO.askedBy &&
        /\b(?:visa|permit|right to work|authori[sz]|settled status)/iu.test(content))
    )
      return []
    const lead = /^[\s|•·;,:(./&–—-]*(?:and\b\s*)?/u.exec(match[0])?.[0].length ?? 0
    return [
      { what, start: match.index + lead, end: fieldEnd(content, match.index + lead, match.index + match[0].length) }
    ]
  })
  const [first] = found
  if (first === undefined) return []
  const start = Math.min(...found.map((one) => one.start))
  const end = Math.max(...found.map((one) => one.end))
  return [
    issueAt('irrelevant', CHECK_WORDS.personal(first.what), {
      start: contentStart + start,
      end: contentStart + Math.max(end, start + 1)
    })
  ]
}

/** Where the value of a label ends: "Religion: Anglican", "DOB 12/03/1985". A sentence ends where the words found end. */
function fieldEnd(content: string, start: number, end: number): number {
  const rest = content.slice(end)
  const isLabel =
    /[:=–—-]\s*\S{0,2}$/u.test(content.slice(start, end)) ||
    /^\s*[:=–—-]\s|^\s*:?\s*\d/u.test(rest) ||
    (/\p{L}$/u.test(content.slice(start, end)) && /^\p{L}/u.test(rest))
  if (!isLabel) return end
  const stop = rest.search(/\s*(?:[|•·;\t]|\s{2,}|,\s|(?<=\p{L}{2}|\d)\.(?:\s|$)|$)/u)
  return end + Math.max(0, stop)
}
