/** How a date is written. `either_name` is a month whose name is as short as its short form, or mostly left whole (May, June). */
export type DateStyle =
  | 'year'
  | 'season'
  | 'short_name'
  | 'long_name'
  | 'either_name'
  | 'month_first'
  | 'year_first'
  | 'day'
  | 'present'

/** A date as a resume gives it. Months are counted from year 0 (year * 12 + month from 0). */
export interface DatePoint {
  /** The first and the last month that it can mean; both infinite for "present". */
  readonly first: number
  readonly last: number
  /** Null for "present". */
  readonly year: number | null
  /** From 1; null where only the year or a season is given. */
  readonly month: number | null
  readonly isPresent: boolean
  readonly style: DateStyle
  /** Offsets into the text that was read, moved by the offset given. */
  readonly start: number
  readonly end: number
}

/** A span of time as a resume gives it. */
export interface DateRange {
  readonly from: DatePoint
  readonly to: DatePoint
  readonly start: number
  readonly end: number
}

const MONTH =
  'jan(?:u\\p{L}{1,5})?|feb(?:r|u?\\p{L}{1,6})?|mar(?:ch|hc)?|apr(?:il)?|may|june?|july?|aug(?:u?\\p{L}{1,4})?|sept?(?:[et]\\p{L}{1,6})?|oct(?:o\\p{L}{1,5})?|' +
  'nov(?:e\\p{L}{1,6})?|dec(?:[em]\\p{L}{1,6})?'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR = '(?:19[4-9]\\d|20[0-6]\\d)'
const DASH = '[-‐‑‒–—―−~→]'
const NOW =
  '(?:the )?(?:present(?: day)?|current(?:ly)?|now|ongoing|on-going|today|to[- ]date|date|till date|still here)(?![\\p{L}\\p{N}])'
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [1, 5],
  summer: [4, 8],
  autumn: [7, 11],
  fall: [7, 11],
  winter: [0, 12],
  early: [0, 5],
  mid: [3, 8],
  late: [6, 11],
  q1: [0, 2],
  q2: [3, 5],
  q3: [6, 8],
  q4: [9, 11]
}

const POINT = new RegExp(
  '(?<![\\p{L}\\p{N}$€£#_@/])(?<!\\d[.,])(?:' +
    [
      `(?<day>\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(?<dayMonth>${MONTH})\\.?,?\\s+(?<dayYear>${YEAR}))`,
      `(?:(?<americanMonth>${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s*(?<americanYear>${YEAR}))`,
      `(?:(?<name>${MONTH})(?:[.,]\\s*|\\s+(?:of\\s+)?|\\s?[-/]\\s?)(?<nameYear>${YEAR}|['’‘]\\d\\d))`,
      `(?:(?<shortName>${MONTH})[-\\s](?<shortYear>\\d\\d)(?![\\d,:.%]|st|nd|rd|th))`,
      `(?:\\d{1,2}[/.-](?<numberMonth>\\d{1,2})[/.-](?<numberYear>${YEAR}))`,
      `(?:(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])-\\d\\d)`,
      `(?:(?<frontYear>${YEAR})(?<frontSign>[-‐‑–/.])(?<backMonth>0[1-9]|1[0-2]))`,
      `(?:(?<frontMonth>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<backYear>${YEAR}))`,
      "(?:(?<slashMonth>0[1-9]|1[0-2])/['’]?(?<slashYear>\\d\\d)(?![\\d/]))",
      `(?:(?<season>springs?|summers?|autumns?|falls?|winters?|early|mid|late|q[1-4])(?:\\s+(?:of\\s+)?|-|\\/)(?<seasonYear>${YEAR}))`,
      `(?<year>${YEAR})`,
      `(?:(?<bareMonth>${MONTH})\\.?(?=\\s*(?:${DASH}|to\\b)\\s*(?:${MONTH})))`
    ].join('|') +
    ')(?![\\p{L}\\p{N}%]|[-/]\\d{3}(?!\\d))',
  'giu'
)
const SEPARATOR = new RegExp(
  `^\\)?\\s*(?:${DASH}{1,3}|\\bto\\b|until\\b|till\\b|through\\b|thru\\b|up to\\b|/)\\s*(?:the end of\\s+)?`,
  'iu'
)
const NOW_NEXT = new RegExp(`^\\(?${NOW}`, 'iu')
/** "2020 to date", "2020 present": no sign between. */
const NOW_BARE = /^\s*,?\s*(?:to[- ]date|onwards?|\(?present\)?|\(?current\)?|\(ongoing\))(?![\p{L}\p{N}])/iu
const OPEN_BEFORE = /(?:^|[^\p{L}])(?:since|as of)\s+$/iu
const SHORT_END = /^['’‘]?(\d\d)(?![\d/.,%:]|\p{L})/u

/** Every date in a text, in its order. @param offset is added to the places. */
export function datesIn(text: string, offset = 0): readonly DatePoint[] {
  if (!/\d\d/.test(text)) return []
  return [...text.matchAll(POINT)].flatMap((match) => pointOf(match, offset) ?? [])
}

/** Every span of time in a text ("Jan 2019 – Mar 2021", "2019–21", "since 2020"), in its order. @param offset is added to the places. */
export function rangesIn(text: string, offset = 0): readonly DateRange[] {
  const points = datesIn(text)
  const ranges: DateRange[] = []
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at]
    if (from === undefined) continue
    const found = rangeFrom(text, from, points[at + 1])
    if (found === null) continue
    if (found.to === points[at + 1]) at += 1
    ranges.push(moved(found, offset))
  }
  return ranges
}

function rangeFrom(text: string, from: DatePoint, next: DatePoint | undefined): DateRange | null {
  const written = text.slice(from.start, from.end)
  const split = academicYears(written, next)
  if (split !== null)
    return {
      from: yearPoint(split.from, from.start, from.start + 4),
      to: yearPoint(split.to, from.end - 2, from.end),
      start: from.start,
      end: from.end
    }
  const rest = text.slice(from.end)
  const bare = NOW_BARE.exec(rest)
  if (bare !== null && from.year !== null) return opened(from, from.end, from.end + bare[0].length)
  const separator = SEPARATOR.exec(rest)
  if (separator === null) {
    const before = OPEN_BEFORE.exec(text.slice(0, from.start))
    const isAlone = from.year !== null && before !== null
    return isAlone ? { ...opened(from, from.end, from.end), start: from.start - before[0].trimStart().length } : null
  }
  return rangeAfter(text, from, next, from.end + separator[0].length, /[-‐-―−~→]/u.test(separator[0]))
}

function rangeAfter(
  text: string,
  from: DatePoint,
  next: DatePoint | undefined,
  end: number,
  isDash: boolean
): DateRange | null {
  const rest = text.slice(end)
  const now = from.year === null ? null : NOW_NEXT.exec(rest)
  if (now !== null) return opened(from, end, end + now[0].length)
  if (next !== undefined && next.start - end <= 1 && /^\(?$/.test(text.slice(end, next.start))) {
    const begin =
      from.year === null && next.year !== null
        ? namedPoint(text.slice(from.start, from.end), next.year, from.start, from.end)
        : from
    return begin.year === null || next.year === null
      ? null
      : { from: begin, to: next, start: from.start, end: next.end }
  }
  const short = shortEnd(from, rest, end, isDash)
  if (short !== null) return { from, to: short, start: from.start, end: short.end }
  const isOpen = isDash && from.year !== null && /^\s*(?:$|[)\]|])/.test(rest)
  return isOpen ? opened(from, from.end, end - (/\s*$/.exec(text.slice(0, end))?.[0].length ?? 0)) : null
}

/** The "21" of "2019–21", the "20" of "2019/20". */
function shortEnd({ year, style }: DatePoint, rest: string, start: number, isDash: boolean): DatePoint | null {
  const short = style === 'year' ? SHORT_END.exec(rest) : null
  if (short === null || year === null) return null
  const isSchoolYear = Number(short[1]) === (year + 1) % 100
  if (!isDash && !isSchoolYear) return null
  const sameCentury = Math.floor(year / 100) * 100 + Number(short[1])
  const isNextCentury = sameCentury < year && sameCentury + 100 <= 2069
  return yearPoint(isNextCentury ? sameCentury + 100 : sameCentury, start, start + short[0].length)
}

/** "2008/09", "2010-12": two years and no month. */
function academicYears(
  written: string,
  next: DatePoint | undefined
): { readonly from: number; readonly to: number } | null {
  const parts = /^(\d{4})[-‐‑–/](\d\d)$/u.exec(written)
  if (parts === null || next?.style === 'year_first') return null
  const [year, short] = [Number(parts[1]), Number(parts[2])]
  const isNext = short === (year % 100) + 1
  const isLater = short >= 10 && short > year % 100 && !written.includes('/')
  return isNext || isLater ? { from: year, to: Math.floor(year / 100) * 100 + short } : null
}

function pointOf(match: RegExpMatchArray, offset: number): DatePoint | null {
  const groups = match.groups ?? {}
  const start = (match.index ?? 0) + offset
  const end = start + match[0].length
  const name = groups.dayMonth ?? groups.americanMonth ?? groups.name ?? groups.shortName ?? groups.bareMonth
  if (name !== undefined) {
    const written = groups.dayYear ?? groups.americanYear ?? groups.nameYear ?? groups.shortYear
    if (written === undefined)
      return { first: 0, last: 0, year: null, month: monthOf(name), isPresent: false, style: styleOf(name), start, end }
    const point = namedPoint(name, fullYear(written), start, end)
    return groups.dayYear === undefined && groups.americanYear === undefined ? point : { ...point, style: 'day' }
  }
  return numberPoint(groups, start, end)
}

function numberPoint(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number
): DatePoint | null {
  const year = groups.numberYear ?? groups.isoYear ?? groups.frontYear ?? groups.backYear ?? groups.slashYear
  const month = groups.numberMonth ?? groups.isoMonth ?? groups.backMonth ?? groups.frontMonth ?? groups.slashMonth
  if (year === undefined || month === undefined) return seasonPoint(groups, start, end)
  const isDay = groups.numberYear !== undefined || groups.isoYear !== undefined
  const style = isDay ? 'day' : groups.frontYear === undefined ? 'month_first' : 'year_first'
  // "03/14/2019": which of the two is the month stays open.
  if (Number(month) > 12 || Number(month) < 1) return { ...yearPoint(Number(year), start, end), style }
  return monthPoint(fullYear(year), Number(month), style, start, end)
}

function seasonPoint(
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number
): DatePoint | null {
  const year = Number(groups.seasonYear ?? groups.year)
  const span = SEASONS[(groups.season ?? '').toLowerCase().replace(/s$/, '')]
  if (span === undefined) return yearPoint(year, start, end)
  return {
    first: year * 12 + span[0],
    last: year * 12 + span[1],
    year,
    month: null,
    isPresent: false,
    style: 'season',
    start,
    end
  }
}

function namedPoint(name: string, year: number, start: number, end: number): DatePoint {
  return monthPoint(year, monthOf(name), styleOf(name), start, end)
}

function monthPoint(year: number, month: number, style: DateStyle, start: number, end: number): DatePoint {
  const index = year * 12 + month - 1
  return { first: index, last: index, year, month, isPresent: false, style, start, end }
}

function yearPoint(year: number, start: number, end: number): DatePoint {
  return { first: year * 12, last: year * 12 + 11, year, month: null, isPresent: false, style: 'year', start, end }
}

function opened(from: DatePoint, start: number, end: number): DateRange {
  const infinite = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY }
  return {
    from,
    to: { ...infinite, year: null, month: null, isPresent: true, style: 'present', start, end },
    start: from.start,
    end
  }
}

function moved({ from, to, start, end }: DateRange, by: number): DateRange {
  const point = (given: DatePoint): DatePoint => ({ ...given, start: given.start + by, end: given.end + by })
  return { from: point(from), to: point(to), start: start + by, end: end + by }
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function styleOf(name: string): DateStyle {
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase()
  // Who shortens the others leaves these whole (Associated Press).
  if (/^(?:may|march|april|june|july)$/.test(letters)) return 'either_name'
  return letters.length <= 4 ? 'short_name' : 'long_name'
}

/** "'19" is 2019, "'98" is 1998. */
function fullYear(written: string): number {
  const digits = written.replace(/\D/g, '')
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) > 69 ? 1900 : 2000)
}
