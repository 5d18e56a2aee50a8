import type { Day } from './application'
import { dayAfter, dayOfMoment, isDay } from './days'

/** Which of two numbers is the day, where a date does not tell by itself. */
export const DAY_ORDERS = ['day_first', 'month_first'] as const
export type DayOrder = (typeof DAY_ORDERS)[number]

/** What a cell of a table says of a day. */
export type WrittenDay =
  | { readonly kind: 'empty' }
  /** `order`: what the date itself gives away of the manner in which it is written, or null. */
  | { readonly kind: 'day'; readonly day: Day; readonly order: DayOrder | null }
  /** Both readings are days: 03/04/2026. */
  | { readonly kind: 'unclear'; readonly dayFirst: Day; readonly monthFirst: Day }
  | { readonly kind: 'unreadable' }

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

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i
/** A time of the day behind a date, which is left out. */
const TIME = /[\sT,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const WEEKDAY = /^\p{L}{2,10}\.?,\s*(?=\d|\p{L}{3,})/u
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/
const NUMBERS = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})$/u
const MONTH_DAY = /^(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})$/u
/** How spreadsheets count days when a cell has lost its form: from 1982 to 2119. */
const SERIAL = /^[3-7]\d{4}(?:\.\d+)?$/
const SERIAL_START = '1899-12-30'

/** Reads the day that a cell of a table writes down, whole: a cell with other words in it is unreadable. */
export function writtenDay(cell: string): WrittenDay {
  const text = cell.trim()
  if (text === '') return { kind: 'empty' }
  if (INSTANT.test(text)) return dayOr(dayOfMoment(text), null)
  if (SERIAL.test(text)) return dayOr(dayAfter(SERIAL_START, Math.floor(Number(text))), null)
  const date = text.replace(TIME, '').replace(WEEKDAY, '').trim()
  const yearFirst = YEAR_FIRST.exec(date)
  if (yearFirst) return dayOr(day(yearFirst[1], Number(yearFirst[2]), yearFirst[3]), null)
  const named = DAY_MONTH.exec(date)
  if (named) return dayOr(day(named[3], monthOf(named[2]), named[1]), null)
  const american = MONTH_DAY.exec(date)
  if (american) return dayOr(day(american[3], monthOf(american[1]), american[2]), null)
  const numbers = NUMBERS.exec(date)
  return numbers ? fromNumbers(numbers) : { kind: 'unreadable' }
}

/**
 * In which order a column writes day and month: `clear` where no cell leaves it open, an order where other cells of the column give
 * it away, `unclear` where none does or where they contradict each other.
 */
export function orderOfColumn(days: readonly WrittenDay[]): DayOrder | 'clear' | 'unclear' {
  if (!days.some(({ kind }) => kind === 'unclear')) return 'clear'
  const orders = new Set(days.flatMap((one) => (one.kind === 'day' ? (one.order ?? []) : [])))
  const [only, ...others] = orders
  return only === undefined || others.length > 0 ? 'unclear' : only
}

function fromNumbers([, first = '', sign = '', second = '', year = '']: RegExpExecArray): WrittenDay {
  const dayFirst = day(year, Number(second), first)
  // Dots stand between day and month, in this order.
  if (sign === '.') return dayOr(dayFirst, 'day_first')
  const monthFirst = day(year, Number(first), second)
  if (dayFirst === null) return dayOr(monthFirst, 'month_first')
  if (monthFirst === null) return dayOr(dayFirst, 'day_first')
  return dayFirst === monthFirst ? dayOr(dayFirst, null) : { kind: 'unclear', dayFirst, monthFirst }
}

function dayOr(day: Day | null, order: DayOrder | null): WrittenDay {
  return day !== null && isDay(day) ? { kind: 'day', day, order } : { kind: 'unreadable' }
}

function day(year = '', month: number, date = ''): Day | null {
  const fullYear = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year
  const written = `${fullYear}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(written) ? written : null
}

/** From 1; 0 for a word that is no month. */
function monthOf(name = ''): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return MONTHS.findIndex((month) => month.test(plain)) + 1
}
