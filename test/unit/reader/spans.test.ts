import { describe, expect, it } from 'vitest'
import { joinSpans } from '../../../src/reader/spans'
import { segment } from '../../../src/shared/domain/segmenter'

const body = 'Your tests were the best, but your answers stayed general, and they ran long. Try again in May.'
const segments = segment(body)

function words(hits: Parameters<typeof joinSpans>[2]): [string, string, number][] {
  return joinSpans(body, segments, hits).map(({ label, start, end, confidence }) => [
    label,
    body.slice(start, end),
    confidence
  ])
}

describe('joinSpans', () => {
  it('joins neighbouring clauses of one sentence that carry the same label, and keeps the surest confidence', () => {
    expect(
      words([
        { segment: 0, label: 'praise', confidence: 0.8 },
        { segment: 1, label: 'interview', confidence: 0.6 },
        { segment: 2, label: 'interview', confidence: 0.9 }
      ])
    ).toEqual([
      ['praise', 'Your tests were the best', 0.8],
      ['interview', 'but your answers stayed general, and they ran long.', 0.9]
    ])
  })

  it('marks a sentence whole where one reason fills much of it, and only the clause where it does not', () => {
    const sentence = body.slice(0, body.indexOf(' Try'))
    expect(
      words([
        { segment: 1, label: 'interview', confidence: 0.6 },
        { segment: 2, label: 'interview', confidence: 0.9 }
      ])
    ).toEqual([['interview', sentence, 0.9]])
    expect(words([{ segment: 2, label: 'interview', confidence: 0.9 }])).toEqual([
      ['interview', 'and they ran long.', 0.9]
    ])
  })

  it('marks a sentence once where two of its clauses come to be the whole', () => {
    const long =
      'We felt that your answers were far too long for us; it was cold here; and we felt that your slides were too many for us.'
    const hits = [0, 2].map((index) => ({ segment: index, label: 'interview', confidence: 0.5 + index / 10 }) as const)
    expect(joinSpans(long, segment(long), hits)).toEqual([
      { label: 'interview', confidence: 0.7, start: 0, end: long.length }
    ])
  })

  it('does not join across sentences', () => {
    expect(
      words([
        { segment: 2, label: 'interview', confidence: 0.6 },
        { segment: 3, label: 'interview', confidence: 0.7 }
      ])
    ).toHaveLength(2)
  })

  it('leaves the comma that closes a clause out of the span', () => {
    expect(words([{ segment: 0, label: 'praise', confidence: 0.8 }])).toEqual([
      ['praise', 'Your tests were the best', 0.8]
    ])
  })

  it('leaves the bullet out of the span', () => {
    const list = '- too long a resume'
    const [signal] = joinSpans(list, segment(list), [{ segment: 0, label: 'irrelevant', confidence: 0.7 }])
    expect(list.slice(signal?.start, signal?.end)).toBe('too long a resume')
  })

  it('orders spans by their place', () => {
    const labels = words([
      { segment: 3, label: 'reapply', confidence: 0.9 },
      { segment: 0, label: 'praise', confidence: 0.5 }
    ]).map(([label]) => label)
    expect(labels).toEqual(['praise', 'reapply'])
  })
})
