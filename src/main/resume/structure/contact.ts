import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { phoneOf } from './contact-data'
import { mailIssues } from './mail-address'
import { isOneSlipOff } from './one-slip'
import { issueAt, type ParsedResume } from './parsed'
import { phoneIssues } from './phone-number'
import type { PlacedLine } from './placed-lines'
import { linkIssues } from './profile-link'

/** Missing, broken or badly placed contact data. A letter without a sender's head may leave them to the resume. */
export function contact(
  { warnings }: ResumeText,
  { kind, job }: ResumeContext,
  parsed: ParsedResume
): readonly ResumeIssue[] {
  const top = contactLines(parsed, kind)
  const { name } = parsed.contact
  const about = `${top.map(({ text }) => text).join('\n')}\n${job ?? ''}`
  const mails = top.flatMap((line) => mailIssues(line, name))
  const phones = top
    .flatMap((line) => phoneIssues(line, about))
    .filter((phone) => !mails.some((mail) => phone.start < mail.end && phone.end > mail.start))
  const unlike = unlikeNumbers(parsed)
  const links = top.flatMap((line) => linkIssues(line, name))
  const outside = warnings.includes('contact_outside_body')
    ? [issueAt('contact', CHECK_WORDS.contactOutside, { start: 0, end: 0 })]
    : []
  const isRead = parsed.lines.some(({ content }) => content !== '')
  const hasHead = kind === 'resume' || (name !== null && parsed.sections[0]?.kind === 'header')
  const missing = !hasHead || outside.length > 0 || !isRead ? [] : missingIn(parsed, top, kind, mails, phones)
  return [...mails, ...phones, ...unlike, ...links, ...outside, ...missing]
}

/** Numbers and addresses that differ in one slip from one given before: one of the two is wrong. */
function unlikeNumbers({ lines }: ParsedResume): readonly ResumeIssue[] {
  const numbers = lines.flatMap((line) => {
    const phone = phoneOf(line)
    return phone === null ? [] : [{ ...phone, key: phone.text.replace(/\D/g, '').slice(-9) }]
  })
  const mails = lines.flatMap(({ text, start }) =>
    [...text.matchAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}/gu)].map((match) => ({
      text: match[0],
      key: match[0].toLowerCase(),
      start: start + match.index,
      end: start + match.index + match[0].length
    }))
  )
  return [numbers, mails].flatMap((all) =>
    all.flatMap((one, at) => {
      const other = all.slice(0, at).find(({ key }) => isOneSlipOff(key, one.key))
      return other === undefined ? [] : [issueAt('contact', CHECK_WORDS.unlikeContact(other.text.trim()), one)]
    })
  )
}

function contactLines({ lines, sections }: ParsedResume, kind: ResumeContext['kind']): readonly PlacedLine[] {
  const top = sections
    .filter((section) => section.kind === 'header' || section.kind === 'personal' || section.kind === 'closing')
    .flatMap(({ from, to }) => lines.slice(from, to))
  const head = kind === 'letter' ? [] : lines.filter(({ content }) => content !== '').slice(0, 6)
  const foot = lines.filter(({ part }) => part === 'header' || part === 'footer')
  return [...new Set([...head, ...top, ...foot])]
    .filter(({ content }) => content !== '')
    .sort((a, b) => a.index - b.index)
}

function missingIn(
  { contact: data, lines, sections }: ParsedResume,
  top: readonly PlacedLine[],
  kind: ResumeContext['kind'],
  mails: readonly ResumeIssue[],
  phones: readonly ResumeIssue[]
): readonly ResumeIssue[] {
  const hasMail = data.mail !== null || mails.length > 0 || lines.some(({ text }) => text.includes('@'))
  const hasPhone =
    data.phone !== null ||
    phones.length > 0 ||
    lines.some((line) => phoneOf(line) !== null && !/(?:19|20)\d\d/.test(line.text))
  if ((hasMail && hasPhone) || (kind === 'letter' && (hasMail || hasPhone))) return []
  const words = hasMail ? CHECK_WORDS.noPhone : hasPhone ? CHECK_WORDS.noMail : CHECK_WORDS.noContact
  return [issueAt('contact', words, placeOf(headOf(top, sections), [...mails, ...phones]))]
}

/** The lines over the first heading, or the first line where there are none. */
function headOf(top: readonly PlacedLine[], [first]: ParsedResume['sections']): readonly PlacedLine[] {
  const head = top.filter(({ index }) => first?.kind === 'header' && index >= first.from && index < first.to)
  return head.length > 0 ? head : top.slice(0, 1)
}

/** The lines where the data would stand: the head of the text, or what of it follows another mistake. */
function placeOf(
  top: readonly PlacedLine[],
  taken: readonly ResumeIssue[]
): { readonly start: number; readonly end: number } {
  const [first] = top
  if (first === undefined) return { start: 0, end: 0 }
  const head: PlacedLine[] = []
  for (const line of top) {
    const previous = head.at(-1)
    if (head.length >= 5 || (previous !== undefined && line.index > previous.index + 2) || line.content.length > 110)
      break
    head.push(line)
  }
  const isFree = (line: PlacedLine): boolean => !taken.some(({ start, end }) => start < line.end && end > line.start)
  const free = head.every(isFree) ? head : head.filter(isFree).slice(0, 1)
  const [from, to] = [free[0] ?? first, free.at(-1) ?? first]
  return { start: from.contentStart, end: to.contentStart + to.content.length }
}
