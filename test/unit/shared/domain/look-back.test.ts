import { describe, expect, it } from 'vitest'
import { type DatedFacts, lookBack } from '../../../../src/shared/domain/look-back'

const NOTHING: DatedFacts = { messages: [], stages: [], asks: [], steps: [], entries: [], kindWords: [] }

describe('lookBack', () => {
  it('counts what lies between two days, both included, the most frequent first', () => {
    const view = lookBack(
      {
        ...NOTHING,
        messages: [
          { day: '2026-11-15', kind: 'offer' },
          { day: '2026-11-16', kind: 'invitation' },
          { day: '2026-11-20', kind: 'rejection' },
          { day: '2026-11-22', kind: 'rejection' },
          { day: '2026-11-23', kind: 'offer' },
          { day: null, kind: 'offer' }
        ],
        entries: [
          { day: '2026-11-16', mood: 1 },
          { day: '2026-11-16', mood: null },
          { day: '2026-11-17', mood: 4 }
        ]
      },
      '2026-11-16',
      '2026-11-22'
    )
    expect(view.messages).toEqual([
      { what: 'rejection', count: 2 },
      { what: 'invitation', count: 1 }
    ])
    expect([view.entries, view.daysWritten]).toEqual([3, 2])
    expect(view.moods).toEqual([
      { what: 1, count: 1 },
      { what: 4, count: 1 }
    ])
  })

  it('shows the newest kind words and says how many there are', () => {
    const kindWords = ['23', '22', '21', '20'].map((day) => ({
      messageId: day,
      text: `Well done ${day}`,
      sender: 'Ines',
      date: `2026-11-${day}T10:00:00Z`,
      day: `2026-11-${day}`
    }))
    const view = lookBack({ ...NOTHING, kindWords }, '2026-11-01', '2026-11-30')
    expect(view.kindWords.map(({ messageId }) => messageId)).toEqual(['23', '22', '21'])
    expect(view.kindWordCount).toBe(4)
  })
})
