// Where a line of a resume's source stands in the text that was read from one of its files, however it was wrapped, marked
// or set there.

/** UTF-16 offsets into the text that was read. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Marks of Markdown, bullets, dashes and spaces: what a layout adds, drops or changes. */
const OF_LAYOUT = /[\s*+#_|>~`•·●▪◦‣\-–—­\p{M}]/u
/** Fewer letters may stand anywhere by chance. */
const ENOUGH_LETTERS = 8

/** The letters of a text that every layout keeps, each with the place it came from. */
interface Kept {
  readonly letters: string
  readonly at: readonly number[]
}

function keptOf(text: string): Kept {
  let letters = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    for (const letter of character.normalize('NFKD').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')) {
      if (OF_LAYOUT.test(letter)) continue
      for (let unit = 0; unit < letter.length; unit += 1) at.push(offset)
      letters += letter
    }
    offset += character.length
  }
  return { letters, at }
}

function isAtLineStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const before = text.charAt(at)
    if (before === '\n') return true
    if (!OF_LAYOUT.test(before)) return false
  }
  return true
}

/** Where a run of letters begins, counted in letters: at a line's start if it ever does, else anywhere, else -1. */
function find({ letters, at }: Kept, wanted: string, text: string): number {
  if (wanted === '') return -1
  const first = letters.indexOf(wanted)
  for (let found = first; found >= 0; found = letters.indexOf(wanted, found + 1)) {
    if (isAtLineStart(text, at[found] ?? 0)) return found
  }
  return first
}

/** The letters from one to another (of those kept), with the marks beside them on their line where the words have such. */
function placeOf({ at }: Kept, text: string, from: number, to: number, words: string): Place {
  const first = at[from] ?? text.length
  const last = to === 0 ? 0 : (at[to - 1] ?? 0) + 1
  const before = Math.max((at[from - 1] ?? -1) + 1, text.lastIndexOf('\n', first - 1) + 1)
  const lineEnd = text.indexOf('\n', Math.max(last, before))
  const after = Math.min(at[to] ?? text.length, lineEnd < 0 ? text.length : lineEnd)
  return {
    start: OF_LAYOUT.test(words.charAt(0)) ? before : first,
    end: OF_LAYOUT.test(words.charAt(words.length - 1)) ? after : last
  }
}

/** The place of a line that holds nothing but marks. */
function placeOfMarks(text: string, line: string): Place | null {
  let start = 0
  for (const other of text.split('\n')) {
    if (other.trim() === line.trim()) return { start, end: start + other.length }
    start += other.length + 1
  }
  return null
}

/**
 * Finds words of one line of a source in a text.
 * @returns null where the line does not stand in the text in one piece
 */
export function placeIn(text: string, line: string, words: string = line): Place | null {
  const lettersOfLine = keptOf(line).letters
  if (lettersOfLine === '') return placeOfMarks(text, line)
  const kept = keptOf(text)
  const lettersOfWords = keptOf(words).letters
  const from = find(kept, lettersOfLine, text)
  if (from >= 0) {
    const skipped = from + keptOf(line.slice(0, line.indexOf(words))).letters.length
    const place = placeOf(kept, text, skipped, skipped + lettersOfWords.length, words)
    // Marks that the layout took away: what is left of their line.
    return place.start < place.end ? place : placeOf(kept, text, from, from + lettersOfLine.length, line)
  }
  const alone = kept.letters.indexOf(lettersOfWords)
  const isUnmistakable =
    lettersOfWords.length >= ENOUGH_LETTERS && alone >= 0 && alone === kept.letters.lastIndexOf(lettersOfWords)
  return isUnmistakable ? placeOf(kept, text, alone, alone + lettersOfWords.length, words) : null
}

/** How many characters two places share. */
export function sharedBy(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
