import type { English } from './harper'
import { VARIANT_FAMILIES, VARIANT_PAIRS } from './spelling-variants'
import { type Token, withCaseOf } from './tokens'

/** A spelling that is British or American, and the same word in the other one. */
export interface Variant {
  /** `ize`: the words in -ise and -ize, where -ize is also right in Canada and with some British publishers. */
  readonly family: 'ize' | 'other'
  readonly side: 'british' | 'american'
  /** Null where the other spelling is a word of both, such as program. */
  readonly other: string | null
}

/** A variant where it stands; offsets count in the text that the tokens were cut from. */
export interface PlacedVariant extends Variant {
  readonly word: string
  readonly start: number
  readonly end: number
}

// The plural of analysis is the same on both sides.
const SHARED = new Set(['analyses', 'paralyses'])
const FEW = 2
const VARIANTS: ReadonlyMap<string, Variant> = new Map([...familyVariants(), ...pairVariants()])

/** The variant that a word in small letters is, if any. */
export function variantOf(plain: string): Variant | undefined {
  return VARIANTS.get(plain)
}

/** The variants of a text that count: a name such as Labour Party or World Health Organization keeps its own spelling. */
export function variantsIn(tokens: readonly Token[]): readonly PlacedVariant[] {
  return tokens.flatMap((token, index) => {
    const variant = VARIANTS.get(token.plain)
    if (!variant || token.kind !== 'word') return []
    const next = tokens[index + 1]
    const isCapital = /^\p{Lu}/u.test(token.text)
    const opensSentence = index === 0 && (next === undefined || /^\p{Ll}/u.test(next.text) || next.kind === 'number')
    if (isCapital && !opensSentence) return []
    const other = variant.other && withCaseOf(token.text, variant.other)
    return [{ ...variant, other, word: token.text, start: token.start, end: token.end }]
  })
}

/**
 * The variants that the rest of a document does not keep to. -ize beside -our is one way of writing (Canada, Oxford) and is no mixture where
 * it is used throughout.
 * @param english of the document, from its places and numbers; null where they do not tell
 */
export function mixedVariants<Placed extends Variant>(
  found: readonly Placed[],
  english: English | null
): readonly Placed[] {
  const of = (family: Variant['family'], side: Variant['side']): readonly Placed[] =>
    found.filter((variant) => variant.family === family && variant.side === side)
  const [ise, ize, british, american] = [
    of('ize', 'british'),
    of('ize', 'american'),
    of('other', 'british'),
    of('other', 'american')
  ]
  const withZ = isOxford(ise.length, ize.length, british.length, american.length, english)
  const onBritish = [...british, ...(withZ ? ize : ise)]
  const onAmerican = [...american, ...(withZ ? ise : ize)]
  if (withZ && american.length === 0) return ise
  // One or two against the spelling of the place, with nothing else to go by.
  if (onAmerican.length === 0) return english === 'american' && onBritish.length <= FEW ? onBritish : []
  if (onBritish.length === 0) return isCommonwealth(english) && american.length <= FEW ? american : []
  if (onBritish.length === onAmerican.length) return english === 'american' ? onBritish : onAmerican
  return onBritish.length > onAmerican.length ? onAmerican : onBritish
}

function isCommonwealth(english: English | null): boolean {
  return english !== null && english !== 'american'
}

function isOxford(ise: number, ize: number, british: number, american: number, english: English | null): boolean {
  if (english === 'american' || ize === 0) return false
  if (english === 'canadian') return ize >= ise
  return ize > ise && british > american && (ize >= 2 || british >= 2) && british * 3 > ize && ize * 2 >= british
}

/** The kind of English that a document is written in: by its places and numbers first, by its spellings where those do not tell. */
export function englishOf(found: readonly Variant[], region: English | null): English {
  if (region) return region
  const count = (side: Variant['side']): number => found.filter((variant) => variant.side === side).length
  return count('british') > count('american') ? 'british' : 'american'
}

function familyVariants(): readonly (readonly [string, Variant])[] {
  const { stems, british, american, endings } = VARIANT_FAMILIES.ize
  return listOf(stems).flatMap((stem) => {
    // analyse, catalyse, paralyse: no i of their own.
    const root = stem.endsWith('y') ? stem : `${stem}i`
    return listOf(endings).flatMap((ending) =>
      twins(`${root}${british}${ending}`, `${root}${american}${ending}`, 'ize')
    )
  })
}

function pairVariants(): readonly (readonly [string, Variant])[] {
  return VARIANT_PAIRS.split('\n').flatMap((line) => {
    const [pair = '', endings = ''] = line.split('/')
    const [british = '', american = ''] = listOf(pair)
    if (british === '') return []
    return ['', ...listOf(endings)].flatMap((ending) =>
      twins(withEnding(british, ending), withEnding(american, ending), 'other')
    )
  })
}

/** A trailing `_` marks a spelling that is right in both, and so tells nothing. */
function withEnding(word: string, ending: string): string {
  return word.endsWith('_') ? `${word.slice(0, -1)}${ending}_` : `${word}${ending}`
}

function twins(british: string, american: string, family: Variant['family']): readonly (readonly [string, Variant])[] {
  const isShared = (word: string): boolean => word.endsWith('_') || SHARED.has(word)
  const plain = (word: string): string => word.replace(/_$/, '')
  const pairs: (readonly [string, Variant])[] = []
  if (!isShared(british)) pairs.push([british, { family, side: 'british', other: plain(american) }])
  if (!isShared(american)) pairs.push([american, { family, side: 'american', other: plain(british) }])
  return pairs
}

function listOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
