import { COMMON_WORDS } from '../language/common-words'
import { isNamedIn, namesIn } from './names'
import type { Concepts, IndexedUnit, ResumeIndex } from './resume-index'
import { stemOf, type Word } from './words'

/** A name that is nowhere is not near either, whatever its letters look like. */
const ABSENT_NAME = 0.25
/** A word whose kind of work the resume shows in other words. */
const SAME_KIND = 0.85
/** How much less a word counts that the resume says again and again. */
const COMMONNESS = 0.5
/** How much more a word counts that few resumes use: what tells one requirement from its neighbours. */
const RARENESS = 2.5
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/).map(stemOf))

/** A word that is asked for, and what may stand for it. */
interface AskedWord extends Word {
  readonly isName: boolean
  /** Precise things and kinds of work that it is part of the name of, by their place in the lists. */
  readonly precise: readonly number[]
  readonly kinds: readonly number[]
  /** Short forms that a row of words with it may have. */
  readonly short: readonly string[]
  readonly weight: number
}

/** One way in which a requirement can be met, with all that may stand for its words. */
export interface Wording {
  readonly words: readonly AskedWord[]
  readonly names: readonly string[]
  readonly precise: readonly number[]
}

/**
 * @param requirement the whole, which tells names from first words @param way the part of it that is looked at
 * @param meant the words of the way that mean something
 */
export function wordingOf(
  requirement: string,
  way: string,
  meant: readonly Word[],
  { precise, kinds }: Concepts,
  { units }: ResumeIndex
): Wording {
  const names = namesIn(requirement).flatMap(({ text }) => (way.includes(text) ? [text] : []))
  const nameWords = new Set(names.flatMap((name) => name.split(/[ -]/)))
  const things = precise.asked(way)
  const work = kinds.asked(way)
  const short = shortForms(way)
  const words = meant.map((word): AskedWord => {
    const { stem, written } = word
    const often = units.filter(({ stems }) => stems.has(stem)).length
    return {
      ...word,
      isName: nameWords.has(written),
      precise: withStem(things, stem),
      kinds: withStem(work, stem),
      short: short.flatMap(({ letters, stems }) => (stems.has(stem) ? [letters] : [])),
      weight: (COMMON.has(stem) ? 1 : RARENESS) / (1 + COMMONNESS * Math.log(1 + often))
    }
  })
  return { words, names, precise: [...things.keys()] }
}

function withStem(found: ReadonlyMap<number, ReadonlySet<string>>, stem: string): readonly number[] {
  return [...found].flatMap(([one, stems]) => (stems.has(stem) ? [one] : []))
}

/**
 * How near a unit comes to a word, from 0 to 1.
 * @param row the word's cosines with the resume's words
 */
export function nearnessIn(
  unit: IndexedUnit,
  word: AskedWord,
  row: readonly number[],
  names: readonly string[]
): number {
  if (unit.stems.has(word.stem) || word.precise.some((one) => unit.precise.has(one))) return 1
  if (word.short.some((letters) => unit.capitals.has(letters))) return 1
  if (word.isName) {
    const own = names.filter((name) => name.split(/[ -]/).includes(word.written))
    return own.some((name) => isNamedIn(unit.text, name)) ? 1 : ABSENT_NAME
  }
  const best = unit.words.reduce((most, place) => Math.max(most, row[place] ?? 0), 0)
  return word.kinds.some((kind) => unit.kinds.has(kind)) ? Math.max(best, SAME_KIND) : best
}

/** Short forms of its words in a row: "continuous renal replacement therapy" may stand there as CRRT. */
function shortForms(way: string): readonly { readonly letters: string; readonly stems: ReadonlySet<string> }[] {
  const words = way.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !/^(?:and|of|the|for|in|with|a)$/i.test(word))
  return words.flatMap((_, from) =>
    [3, 4, 5].flatMap((count) => {
      const row = words.slice(from, from + count)
      if (row.length < count) return []
      return [{ letters: row.map((word) => word[0]?.toUpperCase()).join(''), stems: new Set(row.map(stemOf)) }]
    })
  )
}
