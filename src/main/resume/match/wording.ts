import { COMMON_WORDS } from '../language/common-words'
import type { ConceptSearch } from './concept-search'
import { isNamedIn, isSurelyName, namesIn } from './names'
import type { IndexedUnit, ResumeIndex } from './resume-index'
import { synonymGroups } from './synonyms'
import { isGeneral, stemOf, type Word, wordsOf } from './words'

/** How far a resume uses the words of a requirement, or of one way in which it can be met. */
export interface Wording {
  /** 0 to 1: the share of its words in the unit that has most of them, and in all together. */
  readonly together: number
  readonly anywhere: number
  /** The same where a synonym will do. */
  readonly looselyTogether: number
  readonly looselyAnywhere: number
  /** Share of the words that few resumes use and this one does not, not even by a synonym. */
  readonly specificAbsent: number
  /** The share of its words in each unit. */
  readonly shares: readonly number[]
  /** Whether each of its words is in each unit. */
  readonly said: readonly (readonly boolean[])[]
  readonly words: readonly Word[]
  /** Names that surely are such, and others: how many are asked, and how many are there. */
  readonly sure: Tally
  readonly other: Tally
  readonly precise: Tally
}

/** How many are asked for and how many are there. */
export interface Tally {
  readonly asked: number
  readonly there: number
}

/** The words of a text that mean something, each once. */
export function meantWords(text: string): readonly Word[] {
  const seen = new Set<string>()
  return wordsOf(text).filter((word) => {
    if (isGeneral(word) || seen.has(word.stem)) return false
    seen.add(word.stem)
    return true
  })
}

/** @param requirement the whole, which tells names from first words @param way the part of it that is looked at */
export function wordingOf(requirement: string, way: string, { units }: ResumeIndex, precise: ConceptSearch): Wording {
  const words = meantWords(way)
  const things = precise.asked(way)
  const short = shortForms(way)
  const names = namesIn(requirement).flatMap(({ text }) => (way.includes(text) ? [text] : []))
  const named = names.map((name) => {
    // Of "Manhattan WMS" another warehouse system is only half.
    const parts = wordsOf(name).map(({ stem }) => stem)
    const concepts = [...precise.asked(name)].flatMap(([one, stems]) =>
      parts.every((stem) => stems.has(stem)) ? [one] : []
    )
    const isIn = (unit: IndexedUnit): boolean =>
      isNamedIn(unit.text, name) || concepts.some((one) => unit.precise.has(one))
    return { name, words: new Set(name.split(/[ /-]/)), units: new Set(units.filter(isIn)) }
  })
  const said = units.map((unit) => {
    const here = named.filter((one) => one.units.has(unit))
    return words.map((word) => here.some((one) => one.words.has(word.written)) || isSaid(unit, word, things, short))
  })
  const anywhere = words.map((_, at) => said.some((row) => row[at]))
  const loosely = said.map((row, at) =>
    row.map(
      (one, word) => one || synonymGroups(words[word]?.stem ?? '').some((group) => units[at]?.synonyms.has(group))
    )
  )
  const tally = (isOne: (name: string) => boolean): Tally => {
    const some = named.filter(({ name }) => isOne(name))
    return { asked: some.length, there: some.filter((one) => one.units.size > 0).length }
  }
  const shares = said.map(shareOf)
  return {
    together: Math.max(0, ...shares),
    anywhere: shareOf(anywhere),
    looselyTogether: Math.max(0, ...loosely.map(shareOf)),
    looselyAnywhere: shareOf(words.map((_, at) => loosely.some((row) => row[at]))),
    specificAbsent: shareOf(words.map((word, at) => isSpecific(word) && !loosely.some((row) => row[at]))),
    shares,
    said,
    words,
    sure: tally(isSurelyName),
    other: tally((name) => !isSurelyName(name)),
    precise: {
      asked: things.size,
      there: [...things.keys()].filter((one) => units.some((unit) => unit.precise.has(one))).length
    }
  }
}

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/).map(stemOf))

/** Whether few resumes use it. */
function isSpecific({ stem }: Word): boolean {
  return !COMMON.has(stem)
}

function shareOf(row: readonly boolean[]): number {
  return row.length === 0 ? 0 : row.filter((one) => one).length / row.length
}

function isSaid(
  unit: IndexedUnit,
  { stem }: Word,
  things: ReadonlyMap<number, ReadonlySet<string>>,
  short: readonly ShortForm[]
): boolean {
  if (unit.stems.has(stem)) return true
  if ([...things].some(([one, stems]) => stems.has(stem) && unit.precise.has(one))) return true
  return short.some(({ letters, stems }) => stems.has(stem) && unit.capitals.has(letters))
}

interface ShortForm {
  readonly letters: string
  readonly stems: ReadonlySet<string>
}

/** Short forms of its words in a row: "continuous renal replacement therapy" may stand there as CRRT. */
function shortForms(way: string): readonly ShortForm[] {
  const words = way.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !/^(?:and|of|the|for|in|with|a)$/i.test(word))
  return words.flatMap((_, from) =>
    [3, 4, 5].flatMap((count) => {
      const row = words.slice(from, from + count)
      if (row.length < count) return []
      return [{ letters: row.map((word) => word[0]?.toUpperCase()).join(''), stems: new Set(row.map(stemOf)) }]
    })
  )
}
