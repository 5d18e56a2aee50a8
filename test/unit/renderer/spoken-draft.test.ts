import { describe, expect, it } from 'vitest'
import { dayOf, emptyNote, faultOf, tidied } from '../../../src/renderer/features/intake/spoken-draft'
import { MAX_TEXT_LENGTH } from '../../../src/shared/contract/result'
import { INPUT_SCHEMAS } from '../../../src/shared/contract/schemas'

const TODAY = '2026-03-09'
const note = { ...emptyNote(TODAY), words: 'We chose somebody else.' }

describe('a note of what was said', () => {
  it('begins with a phone call of today, where the person is', () => {
    expect(emptyNote(dayOf(new Date(2026, 2, 9, 23, 59)))).toMatchObject({ how: 'call', date: TODAY, words: '' })
    expect(dayOf(new Date(2026, 2, 9, 0, 0))).toBe(TODAY)
  })

  it('needs words and a day that is not to come; all else may be empty', () => {
    expect(faultOf(note, TODAY)).toBeNull()
    expect(faultOf({ ...note, words: ' \n' }, TODAY)).toBe('no_words')
    expect(faultOf({ ...note, words: 'a'.repeat(MAX_TEXT_LENGTH + 1) }, TODAY)).toBe('too_long')
    expect(faultOf({ ...note, date: '' }, TODAY)).toBe('no_date')
    expect(faultOf({ ...note, date: '0002-03-09' }, TODAY)).toBe('no_date')
    expect(faultOf({ ...note, date: '2026-03-10' }, TODAY)).toBe('future')
    expect(faultOf({ ...note, date: '2025-12-31' }, TODAY)).toBeNull()
  })

  it('goes to main without the blanks around it, in a form that main takes', () => {
    const sent = tidied({ ...note, who: ' Ines ', words: '\nWe chose somebody else. ' })
    expect(sent).toMatchObject({ who: 'Ines', words: 'We chose somebody else.' })
    expect(INPUT_SCHEMAS['intake:note'].safeParse(sent).success).toBe(true)
  })
})
