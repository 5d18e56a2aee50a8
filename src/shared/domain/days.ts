import type { Day } from './application'

const DAY_MS = 86_400_000

/** The day of a moment (ISO 8601) in this computer's calendar, or null where it is none. */
export function dayOfMoment(iso: string): Day | null {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return null
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}

/** A moment (ISO 8601) at noon of a day in this computer's calendar: far from both ends of it. */
export function momentOfDay(day: Day): string {
  return new Date(`${day}T12:00`).toISOString()
}

/** How many days lie between two days; negative where `until` comes first. Not a number where one of them is no day. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The day that many days later. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whether a text is a day that the calendar has, from the year 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** Puts days, or moments of the same form (ISO 8601), in their order: the first first. Far cheaper than the order of a language. */
export function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
