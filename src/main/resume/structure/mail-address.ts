import type { ResumeIssue } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import type { Found } from './contact-data'
import { isOneSlipOff } from './one-slip'
import { issueAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const WELL_FORMED =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}_%+'-]|\.(?!\.))*(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u
/** What stands around an "@", a comma in the place of a dot and a space too many included. */
const MAIL_LIKE =
  /(?:[\p{L}\p{N}._%+-]+ (?=@))?[^\s|<>()[\]•·;,:"'“”/]*@+(?: (?=[\p{L}\p{N}-]+\.\p{L}{2}))?[^\s|<>()[\]•·;:"“”]*(?:\.? (?=(?:com|org|net|edu|co\.uk|ca|de|fr|au)(?![\p{L}\p{N}])))?(?:(?<= )[\p{L}.]+)?/gu
const MAIL_LABEL = /(?:^|[|•·\t,]|\s{2,})\s*e-?mail(?: address)?\s*[:-]\s*([^\s|•·]+)/iu
const PROVIDERS = [
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'yahoo',
  'icloud',
  'protonmail',
  'btinternet',
  'example'
]
const KNOWN_HOSTS =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|btinternet|example|live|aol|gmx|msn|me|mac|ymail|email|mail|samples?)$/u
/** Endings that are slips of "com", "org", "net" or "co.uk"; ".cm" and ".co" are countries', though not of these providers. */
const ODD_ENDING =
  /\.(?:con|cmo|ocm|comm|cim|vom|xom|coom|cpm|copm|c0m|ogr|orgg|nett|ent|couk|co\.ku|uk\.co|co\.ukk)$/iu
const COM_ALONE = /@(?:gmail|googlemail|icloud|protonmail|example)\.(?:co|cm|om|cn|org\.com|couk)$/iu
/** "ann.lee.gmail.com", "ann.lee#gmail.com". */
const NO_AT = new RegExp(
  `(?<![\\p{L}\\p{N}@/.:])(?!www\\.)[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*[.#&*_"2-](?:${PROVIDERS.join('|')})\\.(?:com|co\\.uk|org|net|de|fr|ca|ie)(?![\\p{L}\\p{N}])`,
  'giu'
)
const PRIVATE =
  /(?:sexy|party|hott?ie|hot(?:girl|guy|boy|chick|stuff|mama)|babe|princess|drunk|drink|beer|vodka|tequila|weed|stoner|420|(?<!\d)69(?!\d)|lover|luv|cutie|cuddl|devil|killer|crazy|queen|kitten|kitty|bunny|foxy|sugar|honey|unicorn|rock ?star|playboy|pimp|bad(?:boy|girl|ass)|gangst|big(?:daddy|boy)|daddy|babygirl|naughty|wild(?:child|thing)|ninja|warrior|slayer|dragon|wizard|gamer|xoxo|lol|booty|diva|chica|gurl|boyz|girlz|fuck|shit|bitch)/iu

/** Mail addresses that cannot be right, with what they may have been, and those that are about something else than the person's name. */
export function mailIssues({ text, start }: PlacedLine, name: Found | null): readonly ResumeIssue[] {
  const found = [...text.matchAll(MAIL_LIKE)].flatMap((match) => {
    const words = match[0].replace(/[.,]+$/u, '').trimEnd()
    // "@handle" is a name in a network.
    if (/^@[\p{L}\p{N}_.]+$/u.test(words) || words === '@') return []
    const at = start + match.index + match[0].indexOf(words)
    const cut = cutFrom(text.slice(0, match.index), words, name)
    if (cut > 0) return [broken(at - cut, text.slice(match.index - cut, match.index) + words)]
    if (!WELL_FORMED.test(words) || isOddHost(words)) return [broken(at, words)]
    return isPrivate(words, name)
      ? [issueAt('contact', CHECK_WORDS.privateMail, { start: at, end: at + words.length })]
      : []
  })
  if (text.includes('@')) return found
  const bare = [...text.matchAll(NO_AT)].map((match) => broken(start + match.index, match[0]))
  const label = bare.length > 0 ? null : MAIL_LABEL.exec(text)
  if (label?.[1] === undefined || !/[.\p{N}]/u.test(label[1]) || /\bat\b|[([{]\s?at\s?[)\]}]|https?:/iu.test(text))
    return bare
  return [broken(start + label.index + label[0].lastIndexOf(label[1]), label[1])]
}

function broken(start: number, words: string): ResumeIssue {
  return issueAt('contact', CHECK_WORDS.brokenMail, { start, end: start + words.length }, mended(words))
}

/** How many characters before an address belong to it: "ann lee@gmail.com" where Ann Lee writes. */
function cutFrom(before: string, words: string, name: Found | null): number {
  const word = /(?:^|[|•·,:\t]\s*|\s{2,})([\p{Ll}\p{N}._-]+) $/u.exec(before)?.[1]
  if (word === undefined || name === null || words.startsWith('@')) return 0
  const parts = name.text.toLowerCase().split(/[\s.'’-]+/u)
  return parts.includes(word.replace(/[._-]$/u, '')) ? word.length + 1 : 0
}

function isOddHost(words: string): boolean {
  const host = words.slice(words.lastIndexOf('@') + 1).toLowerCase()
  const label = host.split('.')[0] ?? ''
  if (ODD_ENDING.test(host) || COM_ALONE.test(words)) return true
  return !KNOWN_HOSTS.test(label) && PROVIDERS.some((provider) => isOneSlipOff(label, provider))
}

function isPrivate(words: string, name: Found | null): boolean {
  const found = PRIVATE.exec(words.slice(0, words.indexOf('@')))?.[0].toLowerCase()
  return (
    found !== undefined &&
    !(
      name?.text
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
        .includes(found) ?? false
    )
  )
}

/** "x@examplecom" → "x@example.com", "x@gmail,com", "x@@gmail.com", "x@gmail..com", "x@gmial.com", "x.gmail.com" likewise. */
function mended(words: string): readonly string[] {
  const tidy = words
    .replace(/\s+/g, '')
    .replace(/@+/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/\.@/, '@')
    .replace(/,(?=\p{L}{2,4}(?:\.\p{L}{2})?$)/u, '.')
    .replace(ODD_ENDING, (end) =>
      /u\.?k/iu.test(end)
        ? '.co.uk'
        : /^\.o/iu.test(end) && !/ocm/iu.test(end)
          ? '.org'
          : /n/iu.test(end) && !/con/iu.test(end)
            ? '.net'
            : '.com'
    )
    .replace(COM_ALONE, (end) => `${end.slice(0, end.indexOf('.'))}.com`)
  const withAt = tidy.includes('@')
    ? tidy
    : tidy.replace(new RegExp(`[.#&*_"2-](?=(?:${PROVIDERS.join('|')})\\.)`, 'iu'), '@')
  const dotted = /@[^.]+$/.test(withAt) ? withAt.replace(/(?<=@.{2,})(com|org|net|co|edu)$/iu, '.$1') : withAt
  const label = /@([^.]+)\./u.exec(dotted)?.[1]?.toLowerCase() ?? ''
  const provider = KNOWN_HOSTS.test(label) ? undefined : PROVIDERS.find((other) => isOneSlipOff(label, other))
  const hosted = provider === undefined ? dotted : dotted.replace(/@[^.]+/u, `@${provider}`)
  return hosted !== words && WELL_FORMED.test(hosted) ? [hosted] : []
}
