/** Where words stand in a text. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** More than these are not counted: nobody goes through them one by one. */
const MOST = 1000

/** Where the words stand, capitals or not, whatever space is between them. */
export function findWords(text: string, words: string): readonly Found[] {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return []
  const pattern = new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'giu')
  const found: Found[] = []
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === MOST) break
  }
  return found
}
