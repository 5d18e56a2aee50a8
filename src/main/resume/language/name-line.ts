import { isCommon } from './word-forms'

/** Whether the first line of a resume is its writer's name: short, in capitals, and without an everyday word or a stop. */
export function isNameText(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 5 || /[.!?,;:]$/.test(text.trim())) return false
  return words.every((word) => !/^\p{Ll}{3}/u.test(word) && !isCommon(word.toLowerCase()))
}
