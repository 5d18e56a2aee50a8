import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../../../src/shared/domain/segmenter'

function texts(body: string): string[] {
  return segment(body).map(({ start, end }) => body.slice(start, end))
}

describe('segment', () => {
  it('gives one segment a sentence', () => {
    expect(texts('Thank you for coming. We chose someone else! Will you try again?')).toEqual([
      'Thank you for coming.',
      'We chose someone else!',
      'Will you try again?'
    ])
  })

  it('cuts where a contrast begins and where a semicolon stands', () => {
    expect(
      texts('Your tests were the best we saw, but your answers stayed general; the letter named another firm.')
    ).toEqual([
      'Your tests were the best we saw,',
      'but your answers stayed general;',
      'the letter named another firm.'
    ])
  })

  it('keeps the clauses of one sentence together by number', () => {
    expect(segment('Lovely portfolio, but we needed print work. Try again.').map(({ sentence }) => sentence)).toEqual([
      0, 0, 1
    ])
  })

  it('takes a greeting for a sentence of its own, however short, and nothing else for one', () => {
    expect(
      segment('Dear Sam, your resume was too long.').map(({ start, end, sentence }) => [start, end, sentence])
    ).toEqual([
      [0, 9, 0],
      [10, 35, 1]
    ])
    expect(texts('Hi Dr. Ana-María O’Neil – we chose somebody else.')).toEqual([
      'Hi Dr. Ana-María O’Neil –',
      'we chose somebody else.'
    ])
    expect(texts('Dear me, no.')).toEqual(['Dear me,', 'no.'])
    expect(texts('Hidden talents, we felt, were missing.')).toHaveLength(1)
    expect(texts('Dear Sam,')).toEqual(['Dear Sam,'])
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(texts('You met Dr. Weber and we spoke of tools, e.g. Airflow, at length.')).toHaveLength(1)
  })

  it('ends a sentence at a stop that a chat goes on after in lower case', () => {
    expect(texts('we liked you a lot. the req is gone though. ping me in jan')).toEqual([
      'we liked you a lot.',
      'the req is gone though.',
      'ping me in jan'
    ])
  })

  it('joins lines that a mail program wrapped', () => {
    const body = 'What held you back was that your resume never told us what you did with\nforecasting in the last job.'
    expect(texts(body)).toEqual([body])
  })

  it('keeps bullets, fields and table rows apart', () => {
    const body = 'Scores:\n- Depth: 2 of 5\n- Clarity: 4 of 5\nPanel | 3 | too short\nOverall: no'
    expect(texts(body)).toEqual([
      'Scores:',
      '- Depth: 2 of 5',
      '- Clarity: 4 of 5',
      'Panel | 3 | too short',
      'Overall: no'
    ])
  })

  it('gives nothing for an empty body', () => {
    expect(segment('')).toEqual([])
    expect(segment(' \n\n\t ')).toEqual([])
  })

  it('holds every word of any text exactly once, in order, and never begins or ends in white space', () => {
    const pieces = fc.constantFrom(
      'We ',
      'liked you',
      '. ',
      ', but ',
      '; ',
      '\n',
      '\n\n',
      ' - ',
      '– ',
      'e.g. ',
      '😀',
      'Ü',
      '3/5',
      ': ',
      '| ',
      '\t'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' })
        ),
        (body) => {
          const parts = segment(body)
          let at = 0
          let outside = ''
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(body.slice(start, end).trim()).toBe(body.slice(start, end))
            outside += body.slice(at, start)
            at = end
          }
          outside += body.slice(at)
          expect(outside).not.toMatch(/[\p{L}\p{N}]/u)
        }
      ),
      { numRuns: 500 }
    )
  })

  // Each of these would take minutes if the time grew with the square of the length.
  it.each([
    ['one line of words', 'word '.repeat(200_000)],
    ['sentences without a line break', 'We went with somebody else, but we liked your tests. '.repeat(20_000)],
    ['wrapped lines without a stop', `${'word '.repeat(14)}\n`.repeat(10_000)],
    ['white space', `a${' '.repeat(500_000)}b`],
    ['dashes', ' - '.repeat(200_000)],
    ['abbreviations', 'e.g. '.repeat(200_000)]
  ])('takes its time only in proportion for %s', (_name, body) => {
    const segments = segment(body)
    expect(segments.at(-1)?.end).toBe(body.trimEnd().length)
  })
})
