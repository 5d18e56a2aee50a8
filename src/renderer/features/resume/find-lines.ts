import type { ResumeLine } from '../../../shared/domain/resume'

/** Lines of a text, from the first to the last one; both counted from 0. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** No paragraph has more lines. */
const MOST_LINES = 60

/**
 * Where words of a resume stand in it: a whole line, a paragraph that the file breaks into several lines, or a part of a line.
 * White space does not count. Null where they stand nowhere.
 */
export function findLines(lines: readonly Pick<ResumeLine, 'text'>[], words: string): LineRange | null {
  const sought = plain(words)
  if (sought === '') return null
  const texts = lines.map(({ text }) => plain(text))
  for (let from = 0; from < texts.length; from += 1) {
    const to = endOf(texts, from, sought)
    if (to !== null) return { from, to }
  }
  const part = texts.findIndex((text) => text.includes(sought))
  return part === -1 ? null : { from: part, to: part }
}

/** The last of the lines that give exactly these words, begun at a certain one; null where they do not. */
function endOf(texts: readonly string[], from: number, sought: string): number | null {
  let read = ''
  for (let to = from; to < Math.min(texts.length, from + MOST_LINES); to += 1) {
    const text = texts[to] ?? ''
    if (text !== '') read = read === '' ? text : `${read} ${text}`
    if (!sought.startsWith(read)) return null
    if (read === sought) return to
  }
  return null
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
