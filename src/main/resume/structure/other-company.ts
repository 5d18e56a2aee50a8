import { companyKey } from '../../../shared/domain/company-key'
import type { ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { recipientsIn } from './addressee'
import { CHECK_WORDS } from './check-words'
import { canBeCompany, isSameCompany, namesCompany } from './company-names'
import type { Found } from './contact-data'
import { DESCRIBED, isOwn, TARGETS, WISH } from './employer-cues'
import { namesTitle } from './job-words'
import { leftOverNames } from './left-over-names'
import { otherRole } from './other-role'
import { issueAt, type ParsedResume } from './parsed'
import { sentencesIn, toldParts } from './sentences'
import { smallNamesIn } from './small-names'

const FILE_FOR =
  /(?<![\p{L}\p{N}])(?:cv|r[eé]sum[eé]|curriculum|letter|cover[_-]?letter|application)[\p{L}\p{N}_-]*[_-](?:for|to)[_-](\p{Lu}[\p{L}\p{N}&]+)(?=[\p{L}\p{N}_-]*\.(?:docx?|pdf|odt|md|txt)\b)/giu

/** The name of another employer that the summary or the letter gives as the one applied to, or the post of another application. */
export function otherCompany(_text: ResumeText, context: ResumeContext, parsed: ParsedResume): readonly ResumeIssue[] {
  const isLetter = context.kind === 'letter'
  const sentences = toldParts(parsed, isLetter).flatMap((part) => sentencesIn(parsed.whole, part))
  const own = sentences.flatMap((sentence) => namesIn(sentence).filter((name) => isTold(sentence, name)))
  const isNew = ({ text }: Found): boolean => !own.some((one) => isSameCompany(one.text, text))
  const leftOver = isLetter ? leftOverNames(sentences, namesIn, isTold, context.company) : []
  const names = [
    ...(isLetter ? [...recipientsIn(parsed, context.company), ...leftOver.filter(isNew)] : []),
    ...sentences.flatMap((sentence) => targetsOf(sentence)).filter(isNew),
    ...fileNamesIn(parsed.whole)
  ]
  const seen = new Set<string>()
  const wrong = names
    .filter((name) => isOther(name, names, context, parsed))
    .filter(({ text }) => !seen.has(companyKey(text)) && seen.add(companyKey(text)))
  const suggestions = context.company === null ? [] : [context.company]
  return [
    ...wrong.map((name) => issueAt('other_company', CHECK_WORDS.otherCompany(context.company), name, suggestions)),
    ...otherRole(sentences, context).filter(
      (issue) => !wrong.some(({ start, end }) => issue.start < end && start < issue.end)
    )
  ]
}

/** Names that the sentence tells of as somebody whom the person has to do with already. */
function isTold({ text, start }: Found, name: Found): boolean {
  return isOwn(text.slice(0, name.start - start), text.slice(name.end - start))
}

/** Every name in a sentence, whatever it is. */
function namesIn({ text, start }: Found): readonly Found[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(?!I\b)\p{Lu}[\p{L}\p{N}&+'’-]*(?:\s+(?:(?:of|and|&|for)\s+(?:the\s+)?)?(?!I\b)\p{Lu}[\p{L}\p{N}&+'’-]*)*/gu
    )
  ].flatMap((match) => tidied(match[0], start + match.index))
}

/** "Resume_Srinivas_for_Zenvorix.docx": who a file was named for. */
function fileNamesIn(whole: string): readonly Found[] {
  return [...whole.matchAll(FILE_FOR)].flatMap((match) => {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    return canBeCompany(name) ? [{ text: name, start, end: start + name.length }] : []
  })
}

function targetsOf({ text, start }: Found): readonly Found[] {
  if (!/^\s*dear\b|\b(?:cv|vitae|r[eé]sum[eé])\s+(?:for|to)\b/iu.test(text) && !WISH.test(text)) return []
  // Names are told by their capitals, so the words before one must have none.
  const sentence = text.replace(
    /^\s*(?:Dear|At|With|Why|Join|Joining|Work|Working|Bringing|For|As|Seeking|Looking|Helping|The|Your|Thank|Thanks|Supporting|Interested|Excited|Could|Would|Might|Keen|Eager)\b/u,
    (word) => word.toLowerCase()
  )
  const all = [...TARGETS, ...DESCRIBED]
    .flatMap((pattern) => [...sentence.matchAll(pattern)])
    .flatMap((match) => {
      const raw = match.groups?.name ?? ''
      return tidied(raw, start + match.index + match[0].lastIndexOf(raw))
    })
  const small = smallNamesIn({ text: sentence, start, end: start + text.length })
  // The longest reading of a name at one place.
  return [...all, ...small].filter(
    (one) =>
      !all.some(
        (two) =>
          two !== one && two.start <= one.start && two.end >= one.end && two.end - two.start > one.end - one.start
      )
  )
}

function tidied(raw: string, at: number): readonly Found[] {
  const name = raw
    .replace(/^The\s+(?=\p{Lu})/u, '')
    .replace(/['’]s?$/u, '')
    .replace(/['’]s\s+(?!\p{Lu}).*$/u, '')
    .replace(/\s+(?:Team|Hiring Team|Family|Careers?|Recruitment|Recruiting)$/u, '')
    .replace(/[.,'’-]+$/u, '')
  const start = at + Math.max(0, raw.indexOf(name))
  return canBeCompany(name) ? [{ text: name, start, end: start + name.length }] : []
}

function isOther(
  name: Found,
  all: readonly Found[],
  { company, job, role }: ResumeContext,
  parsed: ParsedResume
): boolean {
  const { text } = name
  if (isRoleName(name, role, parsed.whole) || isKnown(name, parsed)) return false
  if (company !== null) return !isSameCompany(text, company) && !namesCompany(job ?? '', text)
  if (job !== null && job.length > 300) return !namesCompany(job, text)
  // Nothing is known of the employer: of two that are named, the one that comes later.
  const first = all[0]
  return first !== undefined && !isSameCompany(first.text, text)
}

/** "the Senior Developer role at": the post, not who offers it; "at the Humber Courier": a name that holds the word of a post. */
function isRoleName({ text, start }: Found, role: string | null, whole: string): boolean {
  if (role?.toLowerCase().includes(text.toLowerCase())) return true
  if (!namesTitle(text) || /\b(?:ltd|inc|llc|llp|group|partners|council|trust|school|hospital)\b|&/iu.test(text))
    return false
  const isPost = /^\s+(?:role|position|post|job|vacancy|team|opening)\b/iu.test(
    whole.slice(start + text.length, start + text.length + 12)
  )
  return (
    isPost ||
    !/(?:\b(?:at|with|within|inside|join|joining)\s+(?:the\s+)?|\bThe\s+)$/u.test(
      whole.slice(Math.max(0, start - 16), start)
    )
  )
}

/** A former employer, a school, the person, or a name that the rest of the text uses as well. */
function isKnown({ text }: Found, { jobs, sections, whole, contact, lines }: ParsedResume): boolean {
  if (jobs.some(({ employer }) => employer !== null && isSameCompany(employer, text))) return true
  if (contact.name?.text.includes(text) === true) return true
  const others = sections.filter(({ kind }) => !['summary', 'letter', 'header', 'closing', 'other'].includes(kind))
  if (others.some((part) => namesCompany(whole.slice(part.start, part.end), text))) return true
  return lines
    .slice(0, 6)
    .some(
      ({ content }) =>
        content.startsWith(text) && content.length < text.length + 6 && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(text)
    )
}
