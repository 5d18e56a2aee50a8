import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../../../src/main/journey/steps/calendar'
import { type Dated, datedOf } from '../../../../../src/main/journey/steps/due'
import type { SaidPiece } from '../../../../../src/shared/domain/step'
import { stepsOf } from '../../../../../src/shared/domain/steps'

const AT = Date.UTC(2026, 10, 23, 9)

type Event = ReadonlyMap<string, string>

/** Reads a calendar back as a calendar program does: lines unfolded, then name and value. */
function eventsIn(bytes: Uint8Array): readonly Event[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const physical = text.split('\r\n')
  expect(physical.at(-1)).toBe('')
  for (const line of physical) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  }
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  const events: Map<string, string>[] = []
  let open: Map<string, string> | null = null
  for (const line of lines.slice(1, -1)) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (name === 'BEGIN' || name === 'END') {
      expect(value).toBe('VEVENT')
      if (name === 'BEGIN') open = new Map()
      else if (open) events.push(open)
      if (name === 'END') open = null
    } else if (open) {
      expect(open.has(name)).toBe(false)
      open.set(name, value)
    }
  }
  return events
}

function unescaped(value: string | undefined): string {
  return (value ?? '').replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

const cleaned = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const NAMES = new Set(['UID', 'SUMMARY', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'DESCRIPTION', 'TRANSP'])

describe('the calendar', () => {
  it('has a whole-day event for each thing, with whom it is about', async () => {
    const thing: Dated = {
      key: 'get_in_touch:later:2026-12-31',
      on: '2026-12-31',
      title: 'Set a date to get in touch again',
      detail: 'They held the door open.',
      employers: ['Northwind', 'Contoso, Ltd.']
    }
    const [event, ...others] = eventsIn(await calendarOf([thing], '2026-11-23', AT))
    expect(others).toEqual([])
    expect(Object.fromEntries(event ?? [])).toMatchObject({
      UID: 'get_in_touch:later:2026-12-31@coachable.local',
      DTSTAMP: '20261123T090000Z',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: 'Set a date to get in touch again'
    })
    expect(unescaped(event?.get('DESCRIPTION'))).toBe('They held the door open.\nNorthwind, Contoso, Ltd.')
  })

  it('puts what is overdue on today', async () => {
    const thing: Dated = { key: 'a', on: '2026-11-01', title: 'T', detail: 'D', employers: [] }
    const [event] = eventsIn(await calendarOf([thing], '2026-11-23', AT))
    expect(event?.get('DTSTART;VALUE=DATE')).toBe('20261123')
  })

  it('lets no company’s name begin a line of its own, and gives every name back as it is', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'Evil\r\nATTENDEE:mailto:a@b.example',
        'Evil\nEND:VEVENT\nBEGIN:VEVENT',
        'a\\nb;c,d:e"f',
        '\u2028BEGIN:VALARM',
        'a\u0085b\u000bc',
        'אבטחה 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'
      )
    )
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { maxLength: 5 }), async (names) => {
        // Half a surrogate pair is no text that can be written down.
        const employers = names.map((name) => Buffer.from(name).toString()).filter((name) => cleaned(name) !== '')
        const thing: Dated = { key: 'k', on: '2026-12-01', title: 'T', detail: 'D', employers }
        const events = eventsIn(await calendarOf([thing, { ...thing, key: 'l' }], '2026-11-23', AT))
        expect(events).toHaveLength(2)
        for (const event of events) {
          expect([...event.keys()].filter((name) => !NAMES.has(name))).toEqual([])
          const named = employers.map(cleaned).join(', ')
          expect(unescaped(event.get('DESCRIPTION'))).toBe(named === '' ? 'D' : `D\n${named}`)
        }
      }),
      { numRuns: 150 }
    )
  })
})

describe('what has a day', () => {
  const piece = (id: string, employer: string): SaidPiece => ({
    from: 'message',
    id: `${id}:get_in_touch`,
    type: 'get_in_touch',
    inHand: false,
    messageId: id,
    employer,
    employerKey: employer,
    subject: '',
    date: '2026-11-01',
    at: 0,
    cameAt: '2026-11-01',
    said: []
  })

  it('is what was put off, by day, and requests that are due', () => {
    const later = (until: string) => ({ kind: 'later', until, at: '2026-11-02' }) as const
    const steps = stepsOf({
      said: [piece('a', 'Northwind'), piece('b', 'Contoso'), piece('c', 'Litware'), piece('d', 'Adatum')],
      found: [],
      ticks: {},
      decisions: {
        'a:get_in_touch': later('2026-12-24'),
        'b:get_in_touch': later('2026-12-01'),
        'c:get_in_touch': later('2026-12-24')
      },
      today: '2026-11-23'
    })
    const asks = [
      { id: 'x', employer: 'Fabrikam', on: '2026-12-10', what: 'follow_up', messageId: null, applicationId: null }
    ] as const
    expect(datedOf(steps, asks).map(({ on, employers }) => [on, employers])).toEqual([
      ['2026-12-01', ['Contoso']],
      ['2026-12-10', ['Fabrikam']],
      ['2026-12-24', ['Northwind', 'Litware']]
    ])
  })
})
