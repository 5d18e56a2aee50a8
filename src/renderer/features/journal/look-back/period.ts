import type { Day } from '../../../../shared/domain/application'
import { dayAfter } from '../../../../shared/domain/days'

export type PeriodKind = 'week' | 'month'

/** A stretch of days, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** Days of the week as `Date` counts them: Sunday is 0. */
const MONDAY = 1

/**
 * The week or month in which a day lies.
 * @param firstDay on which a week begins, 0 (Sunday) to 6
 */
export function periodAround(day: Day, kind: PeriodKind, firstDay: number): Period {
  if (kind === 'month') {
    const from = `${day.slice(0, 'yyyy-mm'.length)}-01`
    return { from, to: dayAfter(monthLater(from), -1) }
  }
  const from = dayAfter(day, -((weekday(day) - firstDay + 7) % 7))
  return { from, to: dayAfter(from, 6) }
}

/** The one before (-1) or after (1) a week or month. */
export function periodBeside(period: Period, kind: PeriodKind, step: -1 | 1, firstDay: number): Period {
  return periodAround(step === 1 ? dayAfter(period.to, 1) : dayAfter(period.from, -1), kind, firstDay)
}

/** On which day a week begins where the person lives, 0 (Sunday) to 6. */
export function firstDayOfWeek(language: string): number {
  // Chromium has it as a property, newer engines as a method; the language's types know neither.
  const locale = new Intl.Locale(language) as Intl.Locale & { readonly weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo }
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: MONDAY }
  return firstDay % 7
}

/** Counts from 1 (Monday) to 7 (Sunday). */
interface WeekInfo {
  readonly firstDay: number
}

function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function monthLater(first: Day): Day {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
