import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TONES } from '../../../../src/shared/domain/ask'
import {
  answerSubject,
  beginDraft,
  reminderOf,
  withRecipient,
  withReminder,
  withTone
} from '../../../../src/shared/domain/ask-draft'
import {
  type AskBasis,
  FEEDBACK_QUESTION,
  reminderText,
  requestText
} from '../../../../src/shared/domain/feedback-request'

const BASIS: AskBasis = { kind: 'feedback', role: 'Data Analyst', words: null, hasWord: true }
const INES = { name: 'Ines Okafor', address: 'ines@firm.example' }

describe('a draft', () => {
  it.each(TONES)('thanks for time and consideration and asks the question word for word, %s', (tone) => {
    for (const hasWord of [true, false]) {
      const text = requestText({ ...BASIS, hasWord }, 'Ines Okafor', tone)
      expect(text).toContain('time and consideration')
      expect(text).toContain(FEEDBACK_QUESTION)
      expect(text).toContain('Data Analyst')
      expect(text.length).toBeLessThan(600)
      if (!hasWord) expect(text).not.toMatch(/letting me know|your answer|your decision on/)
    }
  })

  it('greets as its tone does, and nobody by the name of a mailbox', () => {
    const greetings = (name: string) => TONES.map((tone) => requestText(BASIS, name, tone).split('\n')[0])
    expect(greetings('Ines Okafor')).toEqual(['Dear Ines,', 'Hello Ines,', 'Dear Ines Okafor,'])
    expect(greetings('Talent Team')).toEqual(['Hello,', 'Hello,', 'Dear hiring team,'])
  })

  it('greets somebody else once they are chosen, unless the person wrote it', () => {
    const begun = beginDraft(BASIS, { name: '', address: 'no-reply@firm.example' }, 'Re: x')
    expect(withRecipient(begun, INES, BASIS).text).toMatch(/^Dear Ines,/)
    expect(withRecipient({ ...begun, text: 'Mine' }, INES, BASIS).text).toBe('Mine')
  })

  it('never loses what was written, whatever tones are tried', () => {
    const step = fc.oneof(
      fc.record({ tone: fc.constantFrom(...TONES) }),
      fc.record({ text: fc.string({ minLength: 1 }) })
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let draft = beginDraft(BASIS, INES, 'Re: x')
        const written: Record<string, string> = {}
        for (const one of steps) {
          if ('tone' in one) draft = withTone(draft, one.tone, BASIS)
          else {
            draft = { ...draft, text: one.text }
            written[draft.tone] = one.text
          }
        }
        for (const tone of TONES) {
          expect(withTone(draft, tone, BASIS).text).toBe(written[tone] ?? requestText(BASIS, INES.name, tone))
        }
      })
    )
  })

  it('keeps a reminder of the person’s own, and none that says what is drafted', () => {
    const begun = beginDraft(BASIS, INES, 'Re: x')
    expect(reminderOf(begun, BASIS)).toBe(reminderText(BASIS, INES.name, 'warm'))
    expect(reminderOf(withReminder(begun, 'Mine', BASIS), BASIS)).toBe('Mine')
    expect(withReminder(begun, reminderOf(begun, BASIS), BASIS).followUp).toBe('')
  })

  it('asks a reminder’s reader for nothing but a line, and promises to leave it there', () => {
    for (const tone of TONES) expect(reminderText(BASIS, '', tone)).toMatch(/line/)
  })
})

describe('the subject of an answer', () => {
  it.each([
    ['Your application', 'Re: Your application'],
    ['Re: AW: Re[2]: Your application', 'Re: Your application'],
    ['  ', ''],
    ['Regarding you', 'Re: Regarding you']
  ])('of “%s” is “%s”', (subject, answer) => expect(answerSubject(subject)).toBe(answer))
})
