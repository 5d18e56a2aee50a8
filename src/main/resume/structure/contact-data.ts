import { isPlace, namesOrganisation, namesTitle } from './job-words'
import type { PlacedLine } from './placed-lines'
import type { Section } from './sections'

/** Words of the text with their UTF-16 offsets in it. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How the person can be reached, as far as the text shows it. */
export interface Contact {
  readonly name: Found | null
  readonly mail: Found | null
  readonly phone: Found | null
  readonly links: readonly Found[]
  readonly place: Found | null
}

const MAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.\p{L}{2,}/u
/** Digits in groups, with seven to fifteen of them in all. */
const PHONE = /(?<![\p{L}\p{N}/@.-])(?:\+|00|\()?\d[\d\s().·/-]{5,20}\d(?![\p{L}\p{N}/@-])/gu
const LINK =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|fr|ca|au|eu|us|ie|nl|ch|at|app|design|page|art|in)(?:\/[^\s|,;)>\]]*)?(?![\p{L}\p{N}@])/giu
const PARTICLE = /^(?:de|da|do|dos|del|della|van|von|der|den|la|le|el|al|bin|ibn|y|e|ter|ten|zu|af|av)$/u

/** Contact data from the header and, where it is not there, from the rest. */
export function contactIn(lines: readonly PlacedLine[], sections: readonly Section[]): Contact {
  const top = sections.filter(({ kind }) => kind === 'header' || kind === 'personal' || kind === 'closing')
  const near = top.flatMap(({ from, to }) => lines.slice(from, to))
  const head = near.length > 0 ? near : lines.slice(0, 8)
  const rest = lines.filter((line) => !head.includes(line))
  const name = nameIn(head)
  return {
    name,
    mail: firstOf(head, mailOf) ?? firstOf(rest, mailOf),
    phone: firstOf(head, phoneOf) ?? firstOf(rest, labelledPhoneOf),
    links: head.flatMap(linksOf),
    place: firstOf(
      head.filter(({ contentStart }) => contentStart !== name?.start),
      placeOf
    )
  }
}

/** The line's first phone number: seven digits or more that are no dates. */
export function phoneOf(line: PlacedLine): Found | null {
  for (const match of line.text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, '')
    const isDates =
      /(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d/.test(match[0]) ||
      /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(match[0].trim())
    if (digits.length >= 7 && digits.length <= 15 && !isDates) return found(line, match.index, match[0])
  }
  return null
}

function labelledPhoneOf(line: PlacedLine): Found | null {
  return /\b(?:phone|tel|telephone|mobile|cell|call|contact)\b/iu.test(line.text) || /^\+/.test(line.content)
    ? phoneOf(line)
    : null
}

function mailOf(line: PlacedLine): Found | null {
  const match = MAIL.exec(line.text)
  return match === null ? null : found(line, match.index, match[0])
}

function linksOf(line: PlacedLine): readonly Found[] {
  return [...line.text.matchAll(LINK)]
    .filter((match) => /\/|www|\./.test(match[0]))
    .map((match) => found(line, match.index, match[0]))
}

function placeOf(line: PlacedLine): Found | null {
  for (const match of line.text.matchAll(/[^|•·\t]+?(?=\s*(?:[|•·\t]|\s{2,}|$))/gu)) {
    const words = match[0].trim()
    if (words.includes(',') && isPlace(words)) return found(line, match.index + match[0].indexOf(words), words)
  }
  return null
}

/** Two to five words with a capital letter each, in the first lines. */
function nameIn(head: readonly PlacedLine[]): Found | null {
  for (const line of head.filter(({ content }) => content !== '').slice(0, 4)) {
    const words = (line.content.split(/\s*[|•·,\t(]\s*|\s{2,}|\s[–—-]\s|\s\/\/?\s/u)[0] ?? '')
      .replace(/\s["“'‘][^"”'’]{1,20}["”'’](?=\s)/u, '')
      .trim()
    const parts = words.split(/\s+/)
    const isName =
      parts.length >= 2 &&
      parts.length <= 5 &&
      parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) || PARTICLE.test(part))
    if (isName && !namesTitle(words) && !namesOrganisation(words) && !/curriculum|resume|résumé/iu.test(words)) {
      return { text: words, start: line.contentStart, end: line.contentStart + words.length }
    }
  }
  return null
}

function firstOf(lines: readonly PlacedLine[], find: (line: PlacedLine) => Found | null): Found | null {
  for (const line of lines) {
    const hit = find(line)
    if (hit !== null) return hit
  }
  return null
}

function found(line: PlacedLine, index: number, text: string): Found {
  return { text, start: line.start + index, end: line.start + index + text.length }
}
