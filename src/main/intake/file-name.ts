import { cleanLineOf } from './clean-text'

const LONGEST_NAME = 255

/**
 * A file name that came from outside, safe to show and to save under: one line, no folders or drives, no control,
 * invisible or direction-changing characters, no characters that a system forbids. Empty where nothing is left.
 */
export function safeFileName(raw: string): string {
  const last =
    cleanLineOf(raw.slice(0, 16 * LONGEST_NAME))
      .split(/[\\/]/)
      .at(-1) ?? ''
  const name = last
    .replace(/^[a-z]:/i, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .trim()
  const ending = /\.[^.]{1,12}$/.exec(name)?.[0] ?? ''
  if (name.length <= LONGEST_NAME) return name
  return `${Array.from(name.slice(0, LONGEST_NAME - ending.length))
    .slice(0, -1)
    .join('')}${ending}`
}
