import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSafeCell, safeCell } from '../../../../src/shared/domain/spreadsheet-cell'

describe('a cell of a table', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u00a0=1',
    "'=1",
    '\tx'
  ])('%j is made text', (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each(['', 'Planner', "O'Brien", "'quoted'", '1 - 1', 'a=b', '2026-11-23', 'jo@example.org'])(
    '%j stays as it is',
    (text) => {
      expect(safeCell(text)).toBe(text)
    }
  )

  it('is told from one that was typed with an apostrophe', () => {
    const parts = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', ' ', '＝', 'a', '1')
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((some) => some.join(''))
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromSafeCell(safeCell(text))).toBe(text)
      })
    )
  })
})
