import type { Day } from '../../../shared/domain/application'
import { dayAfter } from '../../../shared/domain/days'
import type { Dated } from './due'

/** Longest line of a calendar in octets, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/**
 * A calendar (RFC 5545) in which each thing is a whole-day event.
 * @param today what is overdue stands on this day
 * @param at milliseconds since 1970, when it is written
 */
export async function calendarOf(things: readonly Dated[], today: Day, at: number): Promise<Uint8Array> {
  // Only whoever exports needs it.
  const { createEvents } = await import('ics')
  const { error, value } = createEvents(
    things.map(({ key, on, title, detail, employers }) => {
      const day = on < today ? today : on
      return {
        uid: `${plain(key)}@coachable.local`,
        timestamp: at,
        start: dateOf(day),
        end: dateOf(dayAfter(day, 1)),
        title: plain(title),
        description: [plain(detail), ...(employers.length > 0 ? [employers.map(plain).join(', ')] : [])].join('\n'),
        transp: 'TRANSPARENT' as const
      }
    }),
    { productId: '-//Coachable//What to do//EN' }
  )
  if (error || !value) throw error ?? new Error('The calendar came out empty.')
  return new TextEncoder().encode(folded(value))
}

function dateOf(day: Day): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** What a mail says must never begin a line of its own: no control characters, and none that some programs take for an end of line. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** The library counts characters; the format counts octets. */
function folded(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldedLine)
    .join('\r\n')
}

function foldedLine(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let octets = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    if (octets + length > LINE_OCTETS) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += length
  }
  return out
}
