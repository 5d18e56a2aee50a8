import type { Span } from './span'

/** A word as it is looked for, with the place of its letters in the text. */
export interface SearchWord extends Span {
  /** Small letters without accents. */
  readonly word: string
  /** Whether it is of a script that writes no spaces: then it stands for a pair of letters, and pairs overlap. */
  readonly isPair: boolean
}

/** Longer words are cut: they are no words (a picture as text, a link), and nobody types more of one. */
const LONGEST_WORD = 48

/** One letter, with its marks, of a script that writes no spaces between words. */
const UNSPACED =
  '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]\\p{M}*'
/**
 * A run of letters without spaces; or letters and digits, with an apostrophe between, or signs that a name ends with (C++, C#); or a
 * picture sign with what joins or changes it.
 */
const WORDS = new RegExp(
  [
    `((?:${UNSPACED})+)`,
    `(?:(?!${UNSPACED})[\\p{L}\\p{N}]\\p{M}*)+(?:['’](?:(?!${UNSPACED})[\\p{L}\\p{N}]\\p{M}*)+)*[+#]{0,2}`,
    '\\p{Regional_Indicator}{2}',
    '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*'
  ].join('|'),
  'gu'
)
const UNSPACED_LETTER = new RegExp(UNSPACED, 'gu')

/** Accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and Arabic, and what only changes how an emoji looks. */
const FOLDED_AWAY = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|[\u0640'’]|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu
/** Letters that Unicode takes for letters of their own, but people type without. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ'
}
const OTHER_LETTER = /[ßæœøđðþłıς]/g
const PLAIN = /^[a-z0-9+#]*$/

/** A word as it is compared: small letters, without accents. The same for every way of writing it in Unicode. */
export function foldedWord(word: string): string {
  const small = word.toLowerCase()
  if (PLAIN.test(small)) return small
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOLDED_AWAY, '')
    .normalize('NFC')
    .replace(OTHER_LETTER, (letter) => LETTERS[letter] ?? letter)
}

/**
 * The words of a text in their order. Where a script writes no spaces, each letter stands with the one after it (the last one of a run
 * alone), so that any part of a run is found without a dictionary.
 */
export function* searchWords(text: string): Generator<SearchWord> {
  for (const match of text.matchAll(WORDS)) {
    const [run, unspaced] = match
    const start = match.index
    if (unspaced === undefined) {
      const word = foldedWord(run).slice(0, LONGEST_WORD)
      if (word !== '') yield { word, start, end: start + run.length, isPair: false }
      continue
    }
    yield* pairs(run, start, false)
  }
}

/**
 * What is looked for, without doubles. A run of a script without spaces gives its pairs alone: its last letter goes with the one before.
 * @param text as it was typed
 */
export function queryWords(text: string): readonly string[] {
  const words: string[] = []
  for (const match of text.matchAll(WORDS)) {
    const [run, unspaced] = match
    if (unspaced === undefined) words.push(foldedWord(run).slice(0, LONGEST_WORD))
    else for (const { word } of pairs(run, 0, true)) words.push(word)
  }
  return [...new Set(words)].filter((word) => word !== '')
}

function* pairs(run: string, at: number, isQuery: boolean): Generator<SearchWord> {
  let previous: { readonly letter: string; readonly start: number; readonly end: number } | null = null
  let count = 0
  for (const match of run.matchAll(UNSPACED_LETTER)) {
    const [letter] = match
    const start = at + match.index
    const end = start + letter.length
    if (previous) yield { word: foldedWord(previous.letter + letter), start: previous.start, end, isPair: true }
    previous = { letter, start, end }
    count += 1
  }
  if (previous && (!isQuery || count === 1))
    yield { word: foldedWord(previous.letter), start: previous.start, end: previous.end, isPair: true }
}
