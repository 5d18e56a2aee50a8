import { stemOf } from './words'

/** Words that may stand where a phrase has `…`. */
const MOST_BETWEEN = 4

/** A list of concepts, ready to be looked for. */
export interface ConceptSearch {
  /** Concepts that a text names itself, by their place in the list, and the stems of the words that name each. */
  asked(text: string): ReadonlyMap<number, ReadonlySet<string>>
  /** The same and those that it shows by something narrower. */
  shown(text: string): ReadonlySet<number>
}

type Phrase = readonly (string | null)[]

/** Short words are compared as they are written: FACS is not "facing". */
const SHORT = 4

interface Token {
  readonly written: string
  readonly stem: string
}

/** Words of a text in the order in which they stand; small words stay, since phrases hold them. */
function tokensOf(text: string): readonly Token[] {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’+#.&]*/gu) ?? []).map((raw) => {
    const written = raw
      .replace(/[.'’&]+$/, '')
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '')
    return { written, stem: stemOf(written) }
  })
}

/** How a phrase's word is looked for. */
function keyOf({ written, stem }: Token): string {
  return written.length <= SHORT ? `=${written}` : stem
}

/**
 * Prepares a list: each phrase is looked for by its first word.
 * @param list one concept a line: `ways to say it > narrower things`, parted by commas
 */
export function searchFor(list: string): ConceptSearch {
  const entries = entriesOf(list)

  function find(text: string, withNarrower: boolean): ReadonlyMap<number, ReadonlySet<string>> {
    const tokens = tokensOf(text)
    const found = new Map<number, Set<string>>()
    tokens.forEach((token, at) => {
      const begun = keysOf(token).flatMap((key) => entries.get(key) ?? [])
      const here = begun.filter(({ phrase, narrower }) => (withNarrower || !narrower) && stands(phrase, tokens, at))
      for (const { phrase, concept } of here) {
        const named = found.get(concept) ?? new Set()
        for (const stem of stemsOf(phrase)) named.add(stem)
        found.set(concept, named)
      }
    })
    return found
  }

  return { asked: (text) => find(text, false), shown: (text) => new Set(find(text, true).keys()) }
}

interface Entry {
  readonly phrase: Phrase
  /** The line of the list that it stands in. */
  readonly concept: number
  readonly narrower: boolean
}

/** By their first words. */
function entriesOf(list: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const [concept, line] of list.trim().split('\n').entries()) {
    const [ways = '', narrower = ''] = line.split(' > ')
    const texts = [
      ...ways.split(', ').map((text) => ({ text, narrower: false })),
      ...narrower.split(', ').map((text) => ({ text, narrower: true }))
    ]
    for (const { text, narrower } of texts) {
      const phrase = text.split(' ').flatMap((word): Phrase => (word === '…' ? [null] : tokensOf(word).map(keyOf)))
      const [first] = phrase
      if (first) entries.set(first, [...(entries.get(first) ?? []), { phrase, concept, narrower }])
    }
  }
  return entries
}

function stemsOf(phrase: Phrase): readonly string[] {
  return phrase.flatMap((key) => (key === null ? [] : [key.startsWith('=') ? stemOf(key.slice(1)) : key]))
}

/** All that a word of a text may be looked for as. */
function keysOf({ written, stem }: Token): readonly string[] {
  return [stem, `=${written}`, ...(written.endsWith('s') ? [`=${written.slice(0, -1)}`] : [])]
}

function stands(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  let place = at
  let mayLeap = false
  for (const word of phrase) {
    if (word === null) {
      mayLeap = true
      continue
    }
    const near = tokens.slice(place, place + (mayLeap ? MOST_BETWEEN : 0) + 1)
    const next = near.findIndex((token) => keysOf(token).includes(word))
    if (next === -1) return false
    place += next + 1
    mayLeap = false
  }
  return true
}
