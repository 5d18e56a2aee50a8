import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/renderer/features/journal/entry-rows'
import { lookBackSentences } from '../../../src/renderer/features/journal/look-back/look-back-words'
import { firstDayOfWeek, periodAround, periodBeside } from '../../../src/renderer/features/journal/look-back/period'
import type { LookBack } from '../../../src/shared/domain/look-back'

const NOTHING: LookBack = {
  from: '2026-11-16',
  to: '2026-11-22',
  messages: [],
  stages: [],
  asks: [],
  steps: [],
  moods: [],
  entries: 0,
  daysWritten: 0,
  kindWords: [],
  kindWordCount: 0
}

describe('a look back', () => {
  it('says in plain sentences what happened, and nothing of what did not', () => {
    expect(lookBackSentences(NOTHING)).toEqual([])
    expect(
      lookBackSentences({
        ...NOTHING,
        messages: [
          { what: 'rejection', count: 2 },
          { what: 'invitation', count: 1 }
        ],
        stages: [{ what: 'applied', count: 3 }],
        asks: [
          { what: 'asked', count: 2 },
          { what: 'answered', count: 1 }
        ],
        steps: [{ what: 'tailor_resume', count: 2 }],
        moods: [
          { what: 2, count: 3 },
          { what: 5, count: 1 }
        ],
        entries: 4,
        daysWritten: 3
      })
    ).toEqual([
      '3 messages came: 2 said no without reasons and 1 invited you.',
      'You noted 3 applications sent.',
      'You asked for feedback twice and 1 employer answered.',
      'You finished 2 steps: Tailor the resume to this kind of role (twice).',
      'You wrote 4 entries on 3 days.',
      'You noted how you were: low (3 times) and good.'
    ])
  })
})

describe('weeks and months', () => {
  it('begin where the person lives on Monday, Sunday or Saturday', () => {
    expect(periodAround('2026-11-23', 'week', 1)).toEqual({ from: '2026-11-23', to: '2026-11-29' })
    expect(periodAround('2026-11-22', 'week', 1)).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    expect(periodAround('2026-11-23', 'week', 0)).toEqual({ from: '2026-11-22', to: '2026-11-28' })
    expect(firstDayOfWeek('de-DE')).toBe(1)
    expect(firstDayOfWeek('en-US')).toBe(0)
  })

  it('follow one another over the ends of months and years', () => {
    const december = periodAround('2026-12-31', 'month', 1)
    expect(december).toEqual({ from: '2026-12-01', to: '2026-12-31' })
    expect(periodBeside(december, 'month', 1, 1)).toEqual({ from: '2027-01-01', to: '2027-01-31' })
    expect(periodBeside(periodAround('2028-03-01', 'month', 1), 'month', -1, 1).to).toBe('2028-02-29')
    expect(periodBeside(periodAround('2027-01-01', 'week', 1), 'week', -1, 1).to).toBe('2026-12-27')
  })
})

describe('rows of the list', () => {
  it('have the month before its entries', () => {
    const entry = { id: 'a', title: '', preview: '', mood: null, links: 0 }
    const rows = rowsOf([
      { ...entry, day: '2026-11-23' },
      { ...entry, id: 'b', day: '2026-11-01' },
      { ...entry, id: 'c', day: '2026-10-31' }
    ])
    expect(rows.map((row) => (row.kind === 'month' ? row.month : row.place))).toEqual(['2026-11', 1, 2, '2026-10', 3])
  })
})
