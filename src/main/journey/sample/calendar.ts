import type { Day } from '../../../shared/domain/application'
import { once } from '../../../shared/domain/once'

const writtenDay = once(() => new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }))
const PLACE = /\{\{(date|day) ([+-]?\d+)(?: (\d\d):(\d\d))?\}\}/g

/**
 * The day so many days from today, where the person is. Nothing happens at weekends: what lies behind moves back to Friday, what lies
 * ahead moves on to Monday.
 */
export function dayAt(now: Date, days: number): Day {
  return dayOf(dateAt(now, days))
}

/** The day of a moment, where the person is. */
export function dayOf(date: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** ISO 8601, that day at a time of the clock where the person is. */
export function timeAt(now: Date, days: number, hours = 10, minutes = 0): string {
  return dateAt(now, days, hours, minutes).toISOString()
}

/** A mail with its days filled in: `{{date -3 09:40}}` as a mail's header has it, `{{day +4}}` as a person writes it. */
export function filled(text: string, now: Date): string {
  return text.replace(PLACE, (_, kind: string, days: string, hours = '10', minutes = '00') => {
    const date = dateAt(now, Number(days), Number(hours), Number(minutes))
    return kind === 'date' ? date.toUTCString().replace('GMT', '+0000') : writtenDay().format(date)
  })
}

function dateAt(now: Date, days: number, hours = 12, minutes = 0): Date {
  const on = (offset: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset, hours, minutes)
  const towards = days < 0 ? -1 : 1
  let date = on(days)
  for (let more = towards; date.getDay() === 0 || date.getDay() === 6; more += towards) date = on(days + more)
  return date
}
