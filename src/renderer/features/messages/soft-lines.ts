/** Mail programs that break lines by themselves do so at 60 to 80 columns. */
const NARROWEST_WRAP = 60
const WIDEST_WRAP = 80

/** A line that begins something of its own: an item of a list, a quotation, an indented block. */
const OWN_LINE = /^(?:\s|[-–—*•·>]|\d+[.)]\s)/

/**
 * The text with a space in place of every line break that only a mail program made, so that it flows in a column of any
 * width. It is as long as before: every offset into the one is an offset into the other. A break counts as made by
 * program where the lines that go on below them keep to the usual width, and the next word would not have fitted.
 */
export function withoutSoftBreaks(text: string): string {
  const lines = text.split('\n')
  const width = lines.reduce((widest, line, at) => (goesOn(lines[at + 1]) ? Math.max(widest, line.length) : widest), 0)
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return text
  return lines.reduce(
    (flowing, line, at) => flowing + (isSoftBreak(lines[at - 1] ?? '', line, width) ? ' ' : '\n') + line
  )
}

/** Whether a line can be the rest of the one above it. */
function goesOn(line: string | undefined): line is string {
  return line !== undefined && line !== '' && !OWN_LINE.test(line)
}

function isSoftBreak(line: string, next: string, width: number): boolean {
  if (line === '' || !goesOn(next)) return false
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return line.length + 1 + word.length > width
}
