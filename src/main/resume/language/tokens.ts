/** A word, a number or a sign, with its place in the text that it was cut from. */
export interface Token {
  readonly text: string
  /** In small letters, with a straight apostrophe. */
  readonly plain: string
  readonly kind: 'word' | 'number' | 'stop'
  readonly start: number
  readonly end: number
}

// Addresses and paths come first, so that no word is cut out of them; they count as stops.
const PIECES =
  /(?<address>[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?:[\w-]+\.)+(?:com|org|net|io|dev|edu|gov|co|uk|de|me|app|ai|ca|au)\b(?:\/\S*)?|[#@/\\]\w[\w./\\-]*)|(?<number>[$€£]?\d[\d.,:/]*(?:%|\+|k|m|bn)?(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*['’]?)|(?<stop>[^\s\p{L}\p{N}])/gu

/** Cuts a text into words, numbers and signs; offsets count in UTF-16 units of that text. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(PIECES)].map((match) => {
    const { word, number } = match.groups ?? {}
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'stop'
    const start = match.index
    return { text: match[0], plain: plainWord(match[0]), kind, start, end: start + match[0].length }
  })
}

/** A word as word lists hold it: small letters, straight apostrophes. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** Gives a word the capitals of the one that it stands in for. */
export function withCaseOf(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase()
  const first = model.charAt(0)
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
