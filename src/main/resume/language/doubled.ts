import type { Slip } from './phrases'
import type { Token } from './tokens'
import { isCommon } from './word-forms'

// Right twice in a row, or written so in names and sayings.
const MAY_REPEAT = new Set('that had very really so more bye new well is no now'.split(' '))

/** Words that stand twice in a row with nothing but a gap between them: "the the". */
export function doubledWords(tokens: readonly Token[]): readonly Slip[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    if (before?.kind !== 'word' || token.kind !== 'word' || before.plain !== token.plain) return []
    if (token.plain.length < 2 && token.plain !== 'a' && token.plain !== 'i') return []
    if (MAY_REPEAT.has(token.plain)) return []
    // Bora Bora, Duran Duran: two capitals are a name unless the word is an everyday one.
    if (/^\p{Lu}/u.test(token.text) && !isCommon(token.plain)) return []
    return [{ kind: 'doubled_word', start: before.start, end: token.end, suggestions: [before.text] }]
  })
}
