import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { phoneOf } from './contact-data'
import { issueAt, type ParsedResume } from './parsed'
import type { PlacedLine } from './placed-lines'

const WELL_FORMED =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}_%+'-]|\.(?!\.))*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u
/** What stands around an "@", a comma in the place of a dot included. */
const MAIL_LIKE = /[^\s|<>()[\]•·;,:"'“”]*@+[^\s|<>()[\]•·;:"“”]*/gu
const MAIL_LABEL = /(?:^|[|•·\t,]|\s{2,})\s*e-?mail(?: address)?\s*[:-]\s*([^\s|•·]+)/iu
const PHONE_LABEL =
  /(?:^|[|•·\t,;]|\s{2,})\s*(?:phone|tel(?:ephone)?|mobile|cell(?: ?phone)?|mob)\.?(?: (?:no|number))?\.?\s*[:.-]?\s*((?:\+|\()?\d[\d\s().-]*)(?=$|[|•·\t,;]|\s{2,}|\s+\p{L})/iu
const FEWEST_DIGITS = 7

/** Missing, broken or badly placed contact data. A letter may leave them to the resume. */
export function contact(
  { warnings }: ResumeText,
  { kind }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  const top = contactLines(parsed)
  const broken = top.flatMap(brokenMails)
  const short = top.flatMap(shortPhones)
  const outside = warnings.includes('contact_outside_body')
    ? [issueAt('contact', CHECK_WORDS.contactOutside, { start: 0, end: 0 })]
    : []
  const isRead = parsed.lines.some(({ content }) => content !== '')
  const missing =
    kind === 'letter' || outside.length > 0 || !isRead
      ? []
      : missingIn(parsed, top, broken.length > 0, short.length > 0)
  return [...broken, ...short, ...outside, ...missing]
}

function contactLines({ lines, sections }: ParsedResume): readonly PlacedLine[] {
  const top = sections
    .filter(({ kind }) => kind === 'header' || kind === 'personal' || kind === 'closing')
    .flatMap(({ from, to }) => lines.slice(from, to))
  const head = lines.filter(({ content }) => content !== '').slice(0, 6)
  return [...new Set([...head, ...top])].filter(({ content }) => content !== '').sort((a, b) => a.index - b.index)
}

function brokenMails({ text, start }: PlacedLine): readonly ResumeIssue[] {
  const marked = [...text.matchAll(MAIL_LIKE)].flatMap((match) => {
    const words = match[0].replace(/[.,]+$/u, '')
    // "@handle" is a name in a network.
    if (WELL_FORMED.test(words) || /^@[\p{L}\p{N}_.]+$/u.test(words) || words === '@') return []
    return [
      issueAt(
        'contact',
        CHECK_WORDS.brokenMail,
        { start: start + match.index, end: start + match.index + words.length },
        mended(words)
      )
    ]
  })
  const label = marked.length > 0 || text.includes('@') ? null : MAIL_LABEL.exec(text)
  if (label?.[1] === undefined || !/[.\p{N}]/u.test(label[1]) || /\bat\b|https?:/iu.test(text)) return marked
  const at = start + label.index + label[0].lastIndexOf(label[1])
  return [issueAt('contact', CHECK_WORDS.brokenMail, { start: at, end: at + label[1].length })]
}

/** "x@examplecom" → "x@example.com", "x@gmail,com", "x@@gmail.com", "x@gmail..com" likewise. */
function mended(words: string): readonly string[] {
  const tidy = words
    .replace(/@+/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/,(?=\p{L}{2,4}$)/u, '.')
  const dotted = /@[^.]+$/.test(tidy) ? tidy.replace(/(com|org|net|co|edu)$/iu, '.$1') : tidy
  return dotted !== words && WELL_FORMED.test(dotted) ? [dotted] : []
}

function shortPhones({ text, start }: PlacedLine): readonly ResumeIssue[] {
  const label = PHONE_LABEL.exec(text)
  const number = label?.[1]?.trim()
  if (label === null || number === undefined || number.replace(/\D/g, '').length >= FEWEST_DIGITS) return []
  const at = start + label.index + label[0].lastIndexOf(number)
  return [issueAt('contact', CHECK_WORDS.shortPhone, { start: at, end: at + number.length })]
}

function missingIn(
  { contact: data, lines }: ParsedResume,
  top: readonly PlacedLine[],
  isBroken: boolean,
  isShort: boolean
): readonly ResumeIssue[] {
  const hasMail = data.mail !== null || isBroken || lines.some(({ text }) => text.includes('@'))
  const hasPhone =
    data.phone !== null || isShort || lines.some((line) => phoneOf(line) !== null && !/(?:19|20)\d\d/.test(line.text))
  if (hasMail && hasPhone) return []
  const named = top
    .filter(
      ({ isHeading, start, end }) =>
        !isHeading && !(data.name !== null && data.name.start >= start && data.name.end <= end)
    )
    .slice(0, 4)
  const place = named.find(({ content }) => /\d|,|\|/.test(content)) ?? named[0] ?? top[0]
  const at =
    place === undefined
      ? { start: 0, end: 0 }
      : { start: place.contentStart, end: place.contentStart + place.content.length }
  const words = hasMail ? CHECK_WORDS.noPhone : hasPhone ? CHECK_WORDS.noMail : CHECK_WORDS.noContact
  return [issueAt('contact', words, at)]
}
