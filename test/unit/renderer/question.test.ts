import { describe, expect, it } from 'vitest'
import { questionOnMarks, questionOnWords, withFrom } from '../../../src/renderer/features/messages/correct/question'
import { isOpenQuestion, whoMarked, whoSaysKind } from '../../../src/renderer/features/messages/correct/who-marked'
import type { Signal } from '../../../src/shared/domain/reading'

const SIGNALS: readonly Signal[] = [
  { label: 'fit', confidence: 0.9, start: 10, end: 50 },
  { label: 'interview', confidence: 0.5, start: 10, end: 50 },
  { label: 'praise', confidence: 0.7, start: 60, end: 200, by: 'learned' },
  { label: 'typo', confidence: 1, start: 210, end: 220, by: 'person' }
]
// It is only handed on.
const opener = {} as HTMLElement

describe('the question about words', () => {
  it('is about the mark they have, and about another one of the same words on request', () => {
    const question = questionOnMarks([0, 1], SIGNALS, opener, 'words')
    expect(question).toMatchObject({ from: 0, span: { start: 10, end: 50 }, others: [0, 1] })
    expect(question && withFrom(question, 1, SIGNALS)).toMatchObject({ from: 1 })
    expect(questionOnMarks([], SIGNALS, opener, 'words')).toBeNull()
  })

  it('is about a new mark where the person chose the words, and offers the marks on about the same words', () => {
    const words = { start: 12, end: 50, by: 'pointer' } as const
    const question = questionOnWords(words, SIGNALS, opener)
    expect(question).toMatchObject({ from: null, others: [0, 1], span: { start: 12, end: 50 } })
    const back = withFrom(withFrom(question, 1, SIGNALS), null, SIGNALS)
    expect(back.span).toEqual({ start: 12, end: 50 })
    expect(questionOnWords({ start: 60, end: 80, by: 'keys' }, SIGNALS, opener).others).toEqual([])
  })
})

describe('who marked words', () => {
  it('is told for the person, for what was learned, and for the reader alone', () => {
    expect(SIGNALS.map(whoMarked)).toEqual([
      '90\u00a0% sure',
      'unsure (50\u00a0%), please decide',
      'Learned from your corrections',
      'You decided'
    ])
  })

  it('leaves open only what the reader is not sure of', () => {
    expect(SIGNALS.map(isOpenQuestion)).toEqual([false, true, false, false])
    expect(isOpenQuestion({ label: 'praise', confidence: 0.5, start: 0, end: 1, by: 'learned' })).toBe(false)
  })

  it('is told for the kind of the message, too', () => {
    const reading = { kind: 'feedback', kindConfidence: 0.52, signals: SIGNALS, model: 'a' } as const
    expect(whoSaysKind(reading, null)).toBe('unsure (52\u00a0%), please decide')
    expect(whoSaysKind({ ...reading, kindConfidence: 1 }, null)).toBe('This follows from what you decided')
    expect(whoSaysKind({ ...reading, kindConfidence: 1 }, 'feedback')).toBe('You decided')
  })
})
