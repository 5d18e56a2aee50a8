import type { DecidedFacts, Facts } from '../../../../shared/domain/facts'

/** The facts of a message as the fields of a form: empty for none, and without spaces around them. */
export interface Details {
  readonly company: string
  readonly role: string
  /** The sender's. */
  readonly name: string
  readonly address: string
  /** The day of this computer's calendar, as `2026-11-23`. */
  readonly day: string
}

/** Facts as fields. */
export function detailsOf({ company, role, from, date }: Facts): Details {
  return trimmed({
    company: company ?? '',
    role: role ?? '',
    name: from?.name ?? '',
    address: from?.address ?? '',
    day: date === null ? '' : dayOf(date)
  })
}

/** Fields as they count: without spaces around what was typed. */
export function trimmed({ company, role, name, address, day }: Details): Details {
  return { company: company.trim(), role: role.trim(), name: name.trim(), address: address.trim(), day }
}

/** Whether two sets of fields say the same. */
export function sameDetails(one: Details, other: Details): boolean {
  const [a, b] = [trimmed(one), trimmed(other)]
  return a.company === b.company && a.role === b.role && a.name === b.name && a.address === b.address && a.day === b.day
}

/**
 * What the person says, as far as it differs from the guess; an emptied field says that there is none.
 * @param before what they said until now: a day that stays keeps its time
 */
export function decidedBy(details: Details, guessed: Facts, before: DecidedFacts): DecidedFacts {
  const now = trimmed(details)
  const guess = detailsOf(guessed)
  const { name, address } = now
  return {
    ...(now.company === guess.company ? {} : { company: now.company || null }),
    ...(now.role === guess.role ? {} : { role: now.role || null }),
    ...(name === guess.name && address === guess.address ? {} : { from: name || address ? { name, address } : null }),
    ...(now.day === guess.day ? {} : { date: dateOf(now.day, before.date ?? null) })
  }
}

/** The day of a date (ISO 8601) by this computer's calendar; empty for one that is none. */
export function dayOf(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Noon of a day, so that it is the same day in most other time zones. */
export function dateOf(day: string, before: string | null): string | null {
  if (day === '') return null
  return before !== null && dayOf(before) === day ? before : new Date(`${day}T12:00`).toISOString()
}
