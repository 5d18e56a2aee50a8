import type { ReadingWarning, ResumeLine } from '../../../shared/domain/resume'

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{2,63}){1,5}/u
const PHONE = /(?:\+|\b00|\(|\b)\d(?:[\s().\-–/]{0,3}\d){7,14}\b/

/** Fewer letters say nothing about a font. */
const LEAST_LETTERS = 200
/** Of all signs, how many may be unreadable. */
const MOST_BAD = 0.03
/** In every language that is written in Latin letters more of them are vowels. */
const LEAST_VOWELS = 0.22

/** What may keep a machine from reading these lines, image and columns aside. */
export function warningsAbout(lines: readonly ResumeLine[]): readonly ReadingWarning[] {
  const text = lines.map((line) => line.text).join('\n')
  return [
    ...(hasUnreadableLetters(text) ? (['unreadable_letters'] as const) : []),
    ...(hasContactOutside(lines) ? (['contact_outside_body'] as const) : [])
  ]
}

/** Private-use and replacement characters all over, or letters that are no words. */
export function hasUnreadableLetters(text: string): boolean {
  const signs = text.replace(/\s/g, '').length
  const bad = text.match(/[\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]|[^\P{Cc}\s]/gu)?.length ?? 0
  if (bad >= 10 && bad > signs * MOST_BAD) return true
  const letters = text.normalize('NFD').match(/[a-z]/gi) ?? []
  const vowels = letters.filter((letter) => /[aeiouy]/i.test(letter)).length
  return letters.length >= LEAST_LETTERS && vowels < letters.length * LEAST_VOWELS
}

/** Mail or phone that the body does not have, but a header, a footer or a text box of an office file has. */
function hasContactOutside(lines: readonly ResumeLine[]): boolean {
  const isInside = ({ part }: ResumeLine): boolean => part === 'body' || part === 'table'
  const inside = lines.filter(isInside)
  const outside = lines.filter((line) => !isInside(line))
  return [MAIL, PHONE].some(
    (pattern) => outside.some(({ text }) => pattern.test(text)) && !inside.some(({ text }) => pattern.test(text))
  )
}
