import { isWordCut, isWrapped } from '../../intake/formats/pdf-lines'
import type { PdfLine } from '../../intake/formats/pdf-rows'
import { isSectionName, startsWithBullet } from './line-kinds'

/** How far in items start at least, in points. */
export const LEAST_INDENT = 9

/** Contact data stands line by line, or in a row of at least so many letters. */
const LEAST_CONTACT_ROW = 60
const CONTACT = /@|\(?\+?\d[\d\s().-]{8,}|^(?:https?:|www\.|\S{1,80}\.\p{L}{2,8}\/)/u
/** After these a sentence goes on, also with a capital. */
const ENDS_OPEN = /(?:[,&(–-]|\b(?:and|or|the|of|for|in|to|with|at|by|on|from|an?|as|into|via))$/u
const ENDS_IN_NAME = /(?<!\p{L})\p{Lu}[\p{L}.]*$/u
/** A line that goes on in small letters has at least so many. */
const LEAST_GOING_ON = 24

/** How the lines of a block are set: how far they reach, how long those are that break, and where the leftmost start. */
export interface Setting {
  readonly margin: number
  readonly least: number
  readonly left: number
}

/** How far running text reaches to the right. */
export function marginOf(lines: readonly PdfLine[], least: number): number {
  return lines.reduce((margin, { text, right, isSpread }) => {
    return isSpread || text.length < least ? margin : Math.max(margin, right)
  }, 0)
}

/** Whether a line broke because it was full. */
export function isBroken(last: PdfLine, line: PdfLine, { margin, least, left }: Setting): boolean {
  if (isWordCut(last, line)) return true
  if ((CONTACT.test(last.text) || CONTACT.test(line.text)) && !isLongContact(last, line)) return false
  const isOpen = !/[.!?:;]$/.test(last.text)
  if (/^\p{Ll}/u.test(line.text)) {
    return (isOpen && last.text.length >= LEAST_GOING_ON) || isWrapped(last, line, margin, least)
  }
  if (ENDS_OPEN.test(last.text)) return isWrapped(last, line, margin, least)
  // An entry that ends with its year is whole.
  if (/\d\)?$/.test(last.text)) return false
  // Where a capital follows, its word must not have fitted at all; where items have no bullet, it may start the next one.
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0
  const isFull = last.right + (word + 1) * ((last.right - last.x) / last.text.length) > margin
  const mayBeItem = line.x - left >= LEAST_INDENT && Math.abs(line.x - last.x) < 1
  return isFull && isWrapped(last, line, margin, least) && (!mayBeItem || ENDS_IN_NAME.test(last.text))
}

/** Whether contact data stands in a row that was too long for the page. */
function isLongContact({ text }: PdfLine, line: PdfLine): boolean {
  return text.length >= LEAST_CONTACT_ROW && (/[|·•:,–-]$/.test(text) || /^\p{Ll}/u.test(line.text))
}

/** A paragraph as far as it is known. */
interface Paragraph {
  readonly first: PdfLine
  readonly last: PdfLine
  readonly isBullet: boolean
  readonly isHeading: boolean
}

/** Whether a line may be of the same paragraph as the one above it: set alike, close to it, and not an item of its own. */
export function mayGoOn(
  { first, last, isBullet, isHeading }: Paragraph,
  line: PdfLine,
  text: string,
  pitch: number
): boolean {
  if (isHeading || startsWithBullet(text) || line.isSpread) return false
  if (last.y - line.y > pitch * 1.35 || Math.abs(line.height - last.height) > last.height * 0.08) return false
  const indent = line.x - first.x
  if (isBullet && indent > 1) return indent < last.height * 5
  if (isSectionName(text)) return false
  if (isBullet) return /^[\p{Ll}\d\p{Sc}(&]/u.test(text) || ENDS_OPEN.test(last.text)
  return Math.abs(indent) < last.height * 3
}
