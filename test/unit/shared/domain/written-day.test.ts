import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../../../src/shared/domain/days'
import { orderOfColumn, writtenDay } from '../../../../src/shared/domain/written-day'

const day = (cell: string) => {
  const written = writtenDay(cell)
  return written.kind === 'day' ? written.day : written.kind
}

describe('a day in a cell', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026-03-01 14:22', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['13/4/26', '2026-04-13'],
    ['4/13/2026 9:05 AM', '2026-04-13'],
    ['1 Mar 2026', '2026-03-01'],
    ['Mar 1st, 2026', '2026-03-01'],
    ['Sunday, March 1, 2026', '2026-03-01'],
    ['1-Mar-26', '2026-03-01'],
    ['3. März 2026', '2026-03-03'],
    ['46082', '2026-03-01'],
    ['04/04/2026', '2026-04-04'],
    ['', 'empty'],
    ['03/04/2026', 'unclear'],
    ['31/02/2026', 'unreadable'],
    ['2026-02-30', 'unreadable'],
    ['soon', 'unreadable'],
    ['12 Marble 2026 street', 'unreadable'],
    ['1999', 'unreadable']
  ])('reads %j as %s', (cell, expected) => expect(day(cell)).toBe(expected))

  it('gives both readings where both are days', () => {
    expect(writtenDay('3/4/2026')).toEqual({ kind: 'unclear', dayFirst: '2026-04-03', monthFirst: '2026-03-04' })
  })

  it('gives back every day in every unmistakable manner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (days) => {
        const expected = dayAfter('1990-01-01', days)
        const [year, month, date] = expected.split('-')
        expect([expected, `${date}.${month}.${year}`, `${year}/${month}/${date}`].map(day)).toEqual([
          expected,
          expected,
          expected
        ])
      })
    )
  })
})

describe('how a column writes day and month', () => {
  const order = (...cells: readonly string[]) => orderOfColumn(cells.map(writtenDay))

  it('is no question where nothing is open', () => expect(order('2026-03-04', '', 'soon')).toBe('clear'))
  it('follows from the cells that tell', () => {
    expect(order('3/4/2026', '13/4/2026')).toBe('day_first')
    expect(order('3/4/2026', '4/13/2026')).toBe('month_first')
  })
  it('is asked where no cell tells, or they contradict each other', () => {
    expect(order('3/4/2026', '5/6/2026')).toBe('unclear')
    expect(order('3/4/2026', '13/4/2026', '4/13/2026')).toBe('unclear')
  })
})
