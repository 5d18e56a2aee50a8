/** A word, a number or a sign of a line; offsets in UTF-16 units of that line. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'sign'
}

// As training/proofreader/tag.mjs cuts them: the model has seen no other.
const TOKEN = /(?<word>\p{L}+(?:['’]\p{L}+)*(?:(?<=s)['’](?!\p{L}))?)|(?<number>\d[\d.,]*\d|\d)|(?<sign>\S)/gu
const NO_END = /^(?:mr|mrs|ms|dr|st|vs|etc|no|inc|co|jr|sr|approx|ltd|e\.g|i\.e|\p{L})$/iu

/** Cuts a line into its sentences, each into its tokens: the model reads one sentence at a time. */
export function sentencesOf(line: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  const tokens = [...line.matchAll(TOKEN)].map(tokenOf)
  tokens.forEach((token, place) => {
    sentence.push(token)
    if (!endsSentence(line, tokens, place)) return
    sentences.push(sentence)
    sentence = []
  })
  return sentence.length > 0 ? [...sentences, sentence] : sentences
}

function tokenOf({ 0: text, index, groups }: RegExpMatchArray): Token {
  const start = index ?? 0
  const { word, number } = groups ?? {}
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign'
  return { text, start, end: start + text.length, kind }
}

/** A full stop, a space, a capital letter; not after "Dr." or an initial. */
function endsSentence(line: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]
  const next = tokens[place + 1]
  if (!token || !next || !/^[.!?]$/.test(token.text)) return false
  if (!/^\s/.test(line.slice(token.end)) || !/^[\p{Lu}\p{N}"“‘'(]/u.test(next.text)) return false
  return token.text !== '.' || !NO_END.test(tokens[place - 1]?.text ?? '')
}

/** As the model knows a word: small letters, straight apostrophes. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** Whether a word is written as a name is: a capital letter inside a sentence, or more than one. */
export function isName(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.text ?? ''
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return true
  const before = tokens.slice(0, place).findLast(({ text }) => !/^["“”'‘’(]$/.test(text))
  return (
    /^\p{Lu}/u.test(word) &&
    word !== 'I' &&
    !word.startsWith("I'") &&
    before !== undefined &&
    !/^[.!?:;•–—-]$/.test(before.text)
  )
}
