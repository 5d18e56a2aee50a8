import { isoDateOf } from './mail-date'

/** The first letters of the months in English, German, French and Spanish, without accents. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^fe[bv]/,
  /^mar/,
  /^(?:apr|avr|abr)/,
  /^(?:mai|may)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aou|ago)/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^(?:de[cz]|dic)/
]

const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u
const NUMBERS = /\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/
const TIME = /\b(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\b)?/i
const ZONE = /(?:GMT|UTC)?\s*([+-])(\d{2}):?(\d{2})\b/

/**
 * ISO 8601 in UTC of a date as people and print-outs write it ("Monday, March 3, 2025 10:11 AM", "3. März 2025 um 10:11"),
 * or null. Without a zone it is taken as UTC; a date whose day and month cannot be told apart (03/04/2025) is null.
 */
export function writtenDateOf(text: string): string | null {
  const line = text.slice(0, 200)
  // Mail headers write the zone without a colon and without a name before it.
  const isWritten = /(?:GMT|UTC)\s?[+-]\d|\d\s?[+-]\d{2}:\d{2}\s*$/.test(line)
  return isWritten ? (isoOfParts(line) ?? isoDateOf(line)) : (isoDateOf(line) ?? isoOfParts(line))
}

function isoOfParts(line: string): string | null {
  const day = dayIn(line)
  if (day === null) return null
  const rest = line.slice(day.end)
  const [, hours = '0', minutes = '0', seconds = '0', half = ''] = TIME.exec(rest) ?? []
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const [, sign = '+', zoneHours = '0', zoneMinutes = '0'] = ZONE.exec(rest) ?? []
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1)
  const time = Date.UTC(day.year, day.month, day.day, hour, Number(minutes) - zone, Number(seconds))
  const isReal = new Date(Date.UTC(day.year, day.month, day.day)).getUTCDate() === day.day && hour < 24
  return isReal ? new Date(time).toISOString() : null
}

interface Day {
  readonly year: number
  /** From 0. */
  readonly month: number
  readonly day: number
  /** Where it ends in the line. */
  readonly end: number
}

function dayIn(line: string): Day | null {
  const named = DAY_MONTH.exec(line)
  if (named !== null) return dayOf(named, named[1], monthOf(named[2] ?? ''), named[3])
  const american = MONTH_DAY.exec(line)
  if (american !== null) return dayOf(american, american[2], monthOf(american[1] ?? ''), american[3])
  const numbers = NUMBERS.exec(line)
  if (numbers === null) return null
  const [first, second] = [Number(numbers[1]), Number(numbers[3])]
  // Dots stand between day and month, in this order; slashes in either.
  if (numbers[2] === '.' || first > 12) return dayOf(numbers, numbers[1], second - 1, numbers[4])
  return second > 12 ? dayOf(numbers, numbers[3], first - 1, numbers[4]) : null
}

function dayOf(match: RegExpExecArray, day = '', month: number, year = ''): Day | null {
  const isReal = month >= 0 && month < 12 && Number(day) >= 1 && Number(day) <= 31
  return isReal ? { year: Number(year), month, day: Number(day), end: match.index + match[0].length } : null
}

function monthOf(name: string): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return MONTHS.findIndex((month) => month.test(plain))
}
