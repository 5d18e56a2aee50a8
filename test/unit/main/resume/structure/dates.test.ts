import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn, rangesIn } from '../../../../../src/main/resume/structure/dates'

/** "2019-01 2021-03" of the first span in a text; "now" for the present, "-" for no month. */
function spanOf(text: string): string | null {
  const range = rangesIn(text)[0]
  if (range === undefined) return null
  const point = ({ year, month, isPresent }: typeof range.from): string =>
    isPresent ? 'now' : `${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`
  return `${point(range.from)} ${point(range.to)}`
}

describe('spans of time', () => {
  it.each([
    ['Jan 2019 – Mar 2021', '2019-01 2021-03'],
    ['January 2019 to March 2021', '2019-01 2021-03'],
    ['01/2019-03/2021', '2019-01 2021-03'],
    ['12.2018 – 01.2020', '2018-12 2020-01'],
    ['2019-03 - 2020-11', '2019-03 2020-11'],
    ['2019–21', '2019 2021'],
    ['2019/20', '2019 2020'],
    ['2010-12', '2010 2012'],
    ['(2015-2018)', '2015 2018'],
    ['1998-2003', '1998 2003'],
    ['Sept. 2018 to date', '2018-09 now'],
    ['June 2018 – Present', '2018-06 now'],
    ['since 2020', '2020 now'],
    ['2020 -', '2020 now'],
    ['Oct 2023 onwards', '2023-10 now'],
    ['Jan – Mar 2021', '2021-01 2021-03'],
    ["Jan '19 – Feb '20", '2019-01 2020-02'],
    ['05/19 - 06/20', '2019-05 2020-06'],
    ['3 March 2019 - 4 April 2020', '2019-03 2020-04'],
    ['March 3, 2019 – April 5, 2020', '2019-03 2020-04'],
    ['Summer 2017 – Fall 2018', '2017 2018'],
    ['Septemeber 2019 - Decmber 2020', '2019-09 2020-12'],
    ['06/2018 to 2020-01', '2018-06 2020-01'],
    ['2019 – May 2021', '2019 2021-05']
  ])('reads "%s"', (text, span) => {
    expect(spanOf(text)).toBe(span)
  })

  it.each([
    'Summer 2017',
    'Class of 2015',
    'grew 2019 revenue',
    '(07911) 2020 2020',
    'ISO 9001 to 14001',
    '$2000 - $2500',
    '555-2019'
  ])('finds none in "%s"', (text) => {
    expect(spanOf(text)).toBeNull()
  })

  it('takes a season for the months around it', () => {
    expect(datesIn('Summer 2017')).toMatchObject([{ year: 2017, month: null, style: 'season', start: 0, end: 11 }])
  })

  it('gives each date and each span its exact place', () => {
    const text = 'Baker, Crumb & Co, Sept. 2018 – Mar 2021 (London)'
    const [range] = rangesIn(text, 100)
    expect(text.slice((range?.start ?? 0) - 100, (range?.end ?? 0) - 100)).toBe('Sept. 2018 – Mar 2021')
    expect(text.slice((range?.to.start ?? 0) - 100, (range?.to.end ?? 0) - 100)).toBe('Mar 2021')
  })

  it('stays inside of any text and never throws', () => {
    const part = fc.constantFrom(
      'Jan ',
      '2019',
      '–',
      '-',
      ' to ',
      '20',
      '/',
      '03',
      'present',
      '.',
      "'",
      'May ',
      ' ',
      '(',
      'x'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join(''))
        ),
        (text) => {
          for (const { start, end, from, to } of rangesIn(text)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(from.end).toBeLessThanOrEqual(to.end)
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      )
    )
  })
})
