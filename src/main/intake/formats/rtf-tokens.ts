/** One piece of an RTF file. `bytes` are in the code page of the font, given one character a byte. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'ignorable' }
  | { readonly kind: 'bytes'; readonly bytes: string }

const CONTROL_WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const PLAIN = /[^\\{}\r\n]+/y

/** Characters that are written as a control symbol. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': 'nbsp',
  '-': 'optionalhyphen',
  _: 'nbhyphen',
  '\n': 'par',
  '\r': 'par',
  '\t': 'tab'
}

/** The tokens of an RTF file (RTF 1.9.1), given one character a byte. Pictures in binary are passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0
  while (at < source.length) {
    const character = source[at] ?? ''
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' }
      at += 1
    } else if (character === '\\') {
      const [token, next] = controlAt(source, at + 1)
      if (token !== null) yield token
      at = next
    } else if (character === '\r' || character === '\n') {
      at += 1
    } else {
      PLAIN.lastIndex = at
      const plain = PLAIN.exec(source)?.[0] ?? character
      yield { kind: 'bytes', bytes: plain }
      at += plain.length
    }
  }
}

/** The control after a backslash and where the next token starts. */
function controlAt(source: string, at: number): readonly [RtfToken | null, number] {
  const symbol = source[at] ?? ''
  if (symbol === "'") {
    const byte = Number.parseInt(source.slice(at + 1, at + 3), 16)
    return [Number.isNaN(byte) ? null : { kind: 'bytes', bytes: String.fromCharCode(byte) }, at + 3]
  }
  if (symbol === '*') return [{ kind: 'ignorable' }, at + 1]
  if (symbol === '\\' || symbol === '{' || symbol === '}') {
    return [{ kind: 'bytes', bytes: symbol }, at + 1]
  }
  CONTROL_WORD.lastIndex = at
  const match = CONTROL_WORD.exec(source)
  if (match === null) {
    const name = SYMBOLS[symbol]
    // `\` before CR LF is one paragraph.
    const length = symbol === '\r' && source[at + 1] === '\n' ? 2 : 1
    return [name === undefined ? null : { kind: 'word', name, value: null }, at + length]
  }
  const name = match[1] ?? ''
  const value = match[2] === undefined ? null : Number(match[2])
  const end = at + match[0].length
  if (name === 'bin') return [null, end + Math.max(0, value ?? 0)]
  return [{ kind: 'word', name, value }, end]
}
