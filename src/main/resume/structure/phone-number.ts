import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt } from './parsed'
import type { PlacedLine } from './placed-lines'

/** Digits behind a country's code, fewest and most (ITU-T E.164 and the national plans); a code alone has one length. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  (
    '1:10 7:10 20:9-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:6-11 40:9 41:9 43:7-13 44:9-10 45:8 46:7-10 47:8 48:9 49:7-12 51:8-9 52:10 54:10-11 55:10-11 56:9 57:10 ' +
    '60:8-10 61:9 62:8-12 63:9-10 64:8-10 65:8 66:8-9 81:9-10 82:8-10 84:8-10 86:10-11 90:10 91:10 92:9-10 94:9 212:9 213:9 216:8 221:9 233:9 234:8-10 251:9 254:9 255:9 256:9 ' +
    '260:9 263:9 351:9 352:5-9 353:7-9 354:7 356:8 357:8 358:6-11 359:8-9 370:8 371:8 372:7-8 373:8 380:9 381:8-9 385:8-9 386:8 420:9 421:9 852:8 880:8-10 886:8-9 961:7-8 962:8-9 ' +
    '965:8 966:8-9 968:8 971:8-9 972:8-9 973:8 974:8 977:8-10'
  )
    .split(' ')
    .map((entry) => {
      const [code = '', lengths = ''] = entry.split(':')
      const [fewest, most] = lengths.split('-')
      return [code, [Number(fewest), Number(most ?? fewest)]]
    })
)
/** Numbers of mobile phones have one length also where others have several: how they start behind the country's code, and how many digits. */
const MOBILES: Readonly<Record<string, { readonly starts: RegExp; readonly digits: number }>> = {
  '44': { starts: /^7/, digits: 10 },
  '61': { starts: /^4/, digits: 9 },
  '353': { starts: /^8[3-9]/, digits: 9 },
  '234': { starts: /^[789][01]/, digits: 10 },
  '32': { starts: /^4[5-9]/, digits: 9 },
  '46': { starts: /^7/, digits: 9 },
  '351': { starts: /^9/, digits: 9 },
  '55': { starts: /^\d\d9/, digits: 11 }
}
const LABEL =
  /(?:^|[|•·\t,;/]|\s{2,})\s*(?:phone|tel(?:ephone)?|mobile|cell(?: ?phone)?|mob|ph|whats ?app|m|t|p|home|work|landline|contact)\b\.?(?: ?(?:phone|no|number|#))?\.?\s*[:.-]?\s*$/iu
/** Digits in groups, and letters that look like digits among them. */
const NUMBER =
  /(?<![\p{L}\p{N}/@.,_=-])(?:tel:)?(\+\s?|00|\()?\d(?:[\d\s().‑–-]|(?<=[\d\s)-])[OoIlxX?_](?=[\d\s)OoIlxX?_.-]|$)){3,22}(?:[\dOoIlxX?_]|(?<=\d))(?![\p{L}\p{N}/@%])/gu
const UNITED_KINGDOM =
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b(?:united kingdom|uk|england|scotland|wales|london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|cardiff|liverpool|sheffield|newcastle|nottingham|leicester|york|norwich|southampton|brighton|oxford|cambridge|belfast)\b/iu
/** Fewer digits are no number of a phone anywhere. */
const FEWEST_DIGITS = 7

/** Phone numbers with too few or too many digits for where they are, or with letters among them. @param about text that tells the country */
export function phoneIssues({ text, start, content }: PlacedLine, about: string): readonly ResumeIssue[] {
  const isBritish = UNITED_KINGDOM.test(about)
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const words = match[0]
      .replace(/^tel:/u, '')
      .replace(/[\s(.‑–-]+$/u, '')
      .replace(/\s+[xX]\s?\d{1,5}$/u, '')
    const isLabelled = LABEL.test(text.slice(0, match.index))
    const isAlone = content.replace(/^[^\d+(]*/u, '').length - words.length < 3 && !/\p{L}{3}/u.test(content)
    const at = start + match.index + match[0].indexOf(words)
    return isOdd(words, { isLabelled, isAlone, isBritish })
      ? [issueAt('contact', CHECK_WORDS.oddPhone, { start: at, end: at + words.length })]
      : []
  })
}

interface Around {
  readonly isLabelled: boolean
  readonly isAlone: boolean
  readonly isBritish: boolean
}

function isOdd(words: string, { isLabelled, isAlone, isBritish }: Around): boolean {
  const digits = words.replace(/\D/g, '')
  if (isDates(words)) return false
  const letters = words.match(/[OoIlxX?_]/g)?.length ?? 0
  if (letters > 0)
    return digits.length >= 3 && digits.length + letters >= FEWEST_DIGITS && (isLabelled || /[\s(-]/.test(words))
  if (/^(?:\+|00)/u.test(words)) return isOddAbroad(digits.replace(/^00/, ''), words)
  if (isLabelled && digits.length < FEWEST_DIGITS) return true
  const groups = words.match(/\d+/g) ?? []
  const lengths = groups.map((group) => group.length)
  if (digits.startsWith('0')) return isOddTrunk(groups, digits.length, isBritish)
  return isOddAmerican(words, groups, lengths) || ((isLabelled || isAlone) && digits.length > 13)
}

function isDates(words: string): boolean {
  return (
    /(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d$)/.test(words) ||
    /^\(?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\)?$/.test(words.trim()) ||
    /^(?:19|20)\d\d(?:[\s-]+(?:19|20)\d\d)*$/.test(words.trim())
  )
}

function isOddAbroad(digits: string, words: string): boolean {
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => LENGTHS[start] !== undefined)
  const [fewest, most] = LENGTHS[code ?? ''] ?? [6, 13]
  const bare = words
    .replace(/\(0\)/u, '')
    .replace(/\D/g, '')
    .replace(/^00/, '')
    .slice(code?.length ?? 2)
    .replace(/^0/, '')
  const mobile = MOBILES[code ?? '']
  if (mobile?.starts.test(bare) === true) return bare.length !== mobile.digits
  return bare.length < fewest || bare.length > most
}

/** Numbers that start with a nought: British ones by their first group, others by their length. */
function isOddTrunk([first = '']: readonly string[], count: number, isBritish: boolean): boolean {
  if (/^07\d{3}$/.test(first) || /^01(?:\d1|1\d)$/.test(first)) return count !== 11
  if (/^01\d{3}$/.test(first)) return count < 10 || count > 11
  if (isBritish && /^0[1-37]/.test(first)) return count < 10 || count > 11
  return count < 8 || count > 13
}

/** "(612) 555-0172": three, three and four digits. */
function isOddAmerican(words: string, groups: readonly string[], lengths: readonly number[]): boolean {
  const [first = ''] = groups
  const isMarked = /^\(\d{3}\)\s?\d/u.test(words) || (/^\d{3}[-.]\d+[-.]\d+$/u.test(words) && /^[2-9]/.test(first))
  if (groups.length === 3 && first.length === 3 && isMarked) return lengths[1] !== 3 || lengths[2] !== 4
  return groups.length === 2 && isMarked && lengths[1] !== 7
}
