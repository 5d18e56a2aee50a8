import { MAX_TEXT_LENGTH } from '../../../shared/contract/result'
import type { SpokenNote } from '../../../shared/contract/views'

/** Nobody writes down what was said before. A year that is half typed is. */
export const FIRST_DAY = '1970-01-01'

/** What keeps a note from being taken. */
export type NoteFault = 'no_words' | 'too_long' | 'no_date' | 'future'

/** The day of a moment where the person is, as `2026-11-23`. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** A note in which nothing was written yet. */
export function emptyNote(today: string): SpokenNote {
  return { how: 'call', date: today, who: '', company: '', role: '', words: '' }
}

/** What is wrong with a note, the words last: they are what the person writes last. Null: nothing. */
export function faultOf({ date, words }: SpokenNote, today: string): NoteFault | null {
  // Days in this form are in the order of their letters.
  if (date === '' || date < FIRST_DAY) return 'no_date'
  if (date > today) return 'future'
  if (words.length > MAX_TEXT_LENGTH) return 'too_long'
  return words.trim() === '' ? 'no_words' : null
}

/** The note without what nobody sees. */
export function tidied(note: SpokenNote): SpokenNote {
  const { who, company, role, words } = note
  return { ...note, who: who.trim(), company: company.trim(), role: role.trim(), words: words.trim() }
}
