import type { ResumeLine } from '../../../shared/domain/resume'
import { MAX_TEXT_UNITS } from '../../intake/clean-text'
import { isSectionName, startsWithBullet } from './line-kinds'

/** The lines of a text as they stand, the empty ones too, so that a line has the number that an editor shows for it. */
export function plainLines(decoded: string): readonly ResumeLine[] {
  return rawLinesOf(decoded).map((text) => ({
    text,
    page: null,
    part: 'body',
    isHeading: isSectionName(text.trim()),
    isBullet: startsWithBullet(text)
  }))
}

/** Line ends of all systems; characters that control a terminal become spaces. The last line end ends a line and starts none. */
export function rawLinesOf(decoded: string): readonly string[] {
  const text = decoded
    .slice(0, MAX_TEXT_UNITS)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
  const lines = text.replace(/[^\P{Cc}\n\t]/gu, ' ').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
