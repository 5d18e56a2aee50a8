import { textOf } from '../../../shared/domain/resume'
import type { RunningText } from './running-text'

/** The longest that is read of a word, in UTF-16 units: addresses of pages are shorter; pictures written out as letters are not. */
const LONGEST_WORD = 400
const ENDLESS = new RegExp(`\\S{${LONGEST_WORD + 1}}`)

/** A running text without the rest of words that never end: the checks take time with the square of them. */
export function withoutEndlessWords(running: RunningText): RunningText {
  if (!running.text.lines.some(({ text }) => ENDLESS.test(text))) return running
  const whole = textOf(running.text)
  const { starts, ends } = running.places ?? identity(whole.length)
  const kept: number[] = []
  const lines: string[] = []
  let line = ''
  let length = 0
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole.charAt(at)
    length = /\s/.test(unit) ? 0 : length + 1
    if (length > LONGEST_WORD) continue
    kept.push(at)
    if (unit === '\n') {
      lines.push(line)
      line = ''
    } else line += unit
  }
  lines.push(line)
  return {
    text: { ...running.text, lines: running.text.lines.map((one, at) => ({ ...one, text: lines[at] ?? '' })) },
    places: { starts: kept.map((at) => starts[at] ?? 0), ends: kept.map((at) => ends[at] ?? 0) }
  }
}

function identity(length: number): NonNullable<RunningText['places']> {
  const starts = Array.from({ length }, (_, at) => at)
  return { starts, ends: starts.map((at) => at + 1) }
}
