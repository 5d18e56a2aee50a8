import { isPlace, namesOrganisation, namesTitle, titleWordsIn } from './job-words'

/** What the lines over an entry call its post. */
export interface JobNames {
  readonly title: string | null
  readonly employer: string | null
}

const STRONG_SIGNS =
  /\s*[|•·▪◆●⋅‖]\s*|\t+|\s{2,}|\s+[-–—]\s+|\s*—\s*|(?<=\p{Ll}|\))\s+at\s+(?=\p{Lu})|\s+@\s*|\s*;\s+|(?<=\p{L}{3}|\)):\s+/u
const LEGAL_FORM = /^(?:inc|llc|llp|ltd|limited|plc|corp|co|gmbh|ag|s\.?a|pty|pllc|pc|lp|b\.?v|n\.?v)\b\.?/iu
/** Words about the kind of contract, which are no name. */
const TERMS =
  /^\(?(?:full[- ]time|part[- ]time|contract(?:or)?|freelance|self[- ]employed|permanent|temporary|seasonal|remote|hybrid|internship|volunteer|casual)\)?$/iu

/** Title and employer from the lines that head an entry. @param texts those lines without their dates, in their order */
export function jobNames(texts: readonly string[]): JobNames {
  const all = texts
    .flatMap((text) => text.replace(/\*\*|__/g, '').split(STRONG_SIGNS))
    .map(bare)
    .filter(isNaming)
  const chunks = all.some((chunk) => !isPlace(chunk)) ? all.filter((chunk) => !isPlace(chunk)) : all
  const parts = chunks.length > 1 ? chunks : chunks.flatMap(commaParts)
  const title = bestTitle(parts) ?? (chunks.length > 1 || parts.length > 2 ? unknownTitle(parts) : undefined)
  const others = parts.filter((part) => part !== title)
  const employer = others.find(namesOrganisation) ?? others.find((part) => !namesTitle(part)) ?? others[0]
  return { title: title ?? null, employer: employer === undefined ? null : (commaParts(employer)[0] ?? employer) }
}

/** The words of a line without its dates, brackets around them included. */
export function withoutSpan(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s(,|–—-]+$/u, '')
  const after = text.slice(end).replace(/^[\s),|.–—-]+/u, '')
  return before === '' || after === '' ? before + after : `${before}  ${after}`
}

function bare(part: string): string {
  return part
    .replace(/\s*\([^)]*\)?/gu, '')
    .replace(/^[\s*_,–—-]+|[\s*_,:–—-]+$/gu, '')
    .trim()
}

function isNaming(part: string): boolean {
  return part.length > 1 && /\p{L}{2}/u.test(part) && !TERMS.test(part) && !/@|www\.|https?:/iu.test(part)
}

/** "Acme, Inc., Boston, MA": a legal form stays with its name, places fall away. */
function commaParts(text: string): readonly string[] {
  const parts: string[] = []
  for (const piece of text.split(/,\s+/)) {
    const last = parts.at(-1)
    if (last !== undefined && LEGAL_FORM.test(piece)) parts[parts.length - 1] = `${last}, ${piece}`
    else parts.push(piece)
  }
  return parts.map(bare).filter((part, at) => at === 0 || (isNaming(part) && !isPlace(part)))
}

function bestTitle(parts: readonly string[]): string | undefined {
  const weight = (part: string): number =>
    titleWordsIn(part) - (namesOrganisation(part) && !/^(?:senior|junior|head|lead|chief)\b/iu.test(part) ? 0.6 : 0)
  const named = parts.filter((part) => namesTitle(part) && weight(part) > 0)
  const best = named.reduce<string | undefined>(
    (found, part) => (found === undefined || weight(part) > weight(found) ? part : found),
    undefined
  )
  return best
}

/** A title of unknown words beside what is plainly an employer, or first of several. */
function unknownTitle(parts: readonly string[]): string | undefined {
  const others = parts.filter((part) => !namesOrganisation(part) && !isPlace(part))
  return parts.length > others.length || parts.length > 1 ? others[0] : undefined
}
