import { isAlien, isForeignAt } from './foreign'
import type { Finding } from './harper'
import type { ReadSegment } from './lead'
import { isNameText } from './name-line'
import type { Segment } from './segments'
import type { Place, UnknownWord } from './spelling'
import { plainWord, type Token } from './tokens'
import { isCommon } from './word-forms'

// What English readily adds to a word to make a new one: journeyperson, wayfinding.
const COMPOUND_ENDS = new Set(
  'person people woman women work maker making house time wide side base based line room finding keeping holder holders book ware craft walk board boards writer writing play'.split(
    ' '
  )
)

/** An unknown word and the number of the segment that it stands in. */
export interface UnknownIn extends UnknownWord {
  readonly index: number
  /** Two everyday words written as one, as two; else null. */
  readonly joined: readonly string[] | null
}

/** The words of all segments that harper's dictionary does not know, with what stands around them. */
export function unknownWordsOf(
  read: readonly ReadSegment[],
  findings: readonly (readonly Finding[])[]
): readonly UnknownIn[] {
  return read.flatMap(({ segment, tokens }, index) => {
    const found = (findings[index] ?? []).filter(({ rule }) => rule === 'SpellCheck')
    const place = placeOf(segment, tokens)
    const isForeign = found.length >= 3 && found.length > tokens.filter(({ kind }) => kind === 'word').length * 0.4
    const placeIn = ({ start, end }: Finding): number =>
      tokens.findIndex((token) => token.start <= start && end <= token.end)
    const aliens = new Set(
      found
        .filter(({ start, end, suggestions }) => isAlien(plainWord(segment.text.slice(start, end)), suggestions))
        .map(placeIn)
    )
    return found.flatMap((finding) => {
      const { start, end, suggestions } = finding
      const at = placeIn(finding)
      const token = tokens[at]
      const isBroken = segment.breaks.some((cut) => cut >= start - 1 && cut <= end)
      if (token?.kind !== 'word' || isBroken) return []
      // A part of a hyphened word is judged by itself.
      const part = partOf(token, start, end)
      const joined = joinedWords(part.text)
      return [
        {
          index,
          token: part,
          before: tokens[at - 1],
          after: tokens[at + 1],
          suggestions,
          place: {
            ...place,
            isContact: place.isContact || isForeign,
            isForeign: isForeign || isForeignAt(tokens, at, aliens)
          },
          joined
        }
      ]
    })
  })
}

function partOf(token: Token, start: number, end: number): Token {
  if (token.start === start && token.end === end) return token
  const text = token.text.slice(start - token.start, end - token.start)
  return { ...token, text, plain: token.plain.slice(start - token.start, end - token.start), start, end }
}

/** "customersatisfaction": two everyday words, as two; null where it cannot be cut so. */
function joinedWords(text: string): readonly string[] | null {
  if (text.length < 12 || !/^[a-z]+$/.test(text)) return null
  for (let cut = 4; cut <= text.length - 4; cut++) {
    const [first, second] = [text.slice(0, cut), text.slice(cut)]
    if (isCommon(first) && isCommon(second) && !COMPOUND_ENDS.has(second)) return [`${first} ${second}`]
  }
  return null
}

/** What kind of text a segment is. */
export function placeOf(segment: Segment, tokens: readonly Token[]): Place {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const commas = tokens.filter(({ text }) => /^[,;/|•·]$/.test(text)).length
  return {
    isTitle: words.length > 0 && capitals >= words.length * 0.8,
    isList: commas >= 2 && tokens.length / (commas + 1) <= 4.5,
    isForeign: false,
    isContact: isNameLine(segment) || /\S@\S|https?:|www\.|\+\d[\d ()-]{7}/.test(segment.text)
  }
}

/** Whether a segment is the writer's name on the first line. */
export function isNameLine({ lines, text }: Segment): boolean {
  return lines.includes(0) && lines.length === 1 && isNameText(text)
}
