import { canBeCompany, namesCompany } from './company-names'
import type { Found } from './contact-data'
import { datesIn } from './dates'
import { namesOrganisation, namesTitle } from './job-words'
import type { ParsedResume } from './parsed'
import type { PlacedLine } from './placed-lines'
import { isSubject } from './sentences'

/** "Human Resources Department", "The Hiring Team": a part of any employer. */
const PART =
  /^(?:the\s+)?(?:(?:human|people|talent|hr|hiring|recruit\w*|selection|search|personnel|finance|accounts|marketing|sales|it|engineering|operations|resources|and|&|of|acquisition|culture|admissions?|legal|research|learning|clinical|nursing|training|office|team|department|committee|panel|services?|division|unit|school|faculty)\s*)+$/iu

/**
 * Who a letter is addressed to above its salutation, as far as a line there says by itself that it is an employer, and who its subject names
 * behind the post. The sender's own lines come first and are passed over.
 * @param company the employer that the letter goes to, where it is known
 */
export function recipientsIn({ sections, lines, contact }: ParsedResume, company: string | null): readonly Found[] {
  const head = sections.filter(({ kind }) => kind === 'header').flatMap(({ from, to }) => lines.slice(from, to))
  const addressed = head.slice(senderLines(head))
  const named = company === null ? -1 : addressed.findIndex(({ content }) => namesCompany(content, company))
  return addressed.flatMap((line, at) => {
    const { content, contentStart } = line
    // Behind the right name its address follows: a house, a park, a site.
    if (named >= 0 && at > named && !isSubject(content)) return []
    const subject = isSubject(content) ? /[,–—|-]\s+(\p{Lu}[^,–—|]{2,60})$/u.exec(content)?.[1] : undefined
    const name = (subject ?? content).replace(/[,.]$/u, '')
    const isOwnLine = contact.name !== null && content.includes(contact.name.text)
    if ((isSubject(content) && subject === undefined) || isOwnLine || !isEmployerLine(name)) return []
    const start = contentStart + content.lastIndexOf(name)
    return [{ text: name, start, end: start + name.length }]
  })
}

/** How many lines at the top are the sender's: up to the first gap, the date, or the last line with a mail, a number or a link. */
function senderLines(head: readonly PlacedLine[]): number {
  const gap = head.findIndex(
    ({ content }, at) => content === '' && head.slice(0, at).some((line) => line.content !== '')
  )
  const own = head.findLastIndex(({ content }) => /@|\d{3}|\b(?:www|https?|linkedin|github)\b/iu.test(content)) + 1
  const date = head.findIndex(({ content }) => content.length < 40 && datesIn(content).length > 0) + 1
  return gap >= 0 ? gap : Math.max(2, date > 0 ? date : own)
}

function isEmployerLine(words: string): boolean {
  return (
    words.split(/\s+/).length >= 2 &&
    words.length < 60 &&
    /^\p{Lu}/u.test(words) &&
    !/[\d@:]/.test(words) &&
    !PART.test(words) &&
    namesOrganisation(words) &&
    (!namesTitle(words) ||
      /\b(?:ltd|inc|llc|llp|plc|group|council|trust|hospital|school|university)\b/iu.test(words)) &&
    canBeCompany(words)
  )
}
