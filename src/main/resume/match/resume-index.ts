import type { Meaning, ResumeText } from '../../../shared/domain/resume'
import type { ConceptSearch } from './concept-search'
import { type Unit, unitsOf } from './evidence-units'
import { isGeneral, wordsOf } from './words'

/** A unit of a resume with what it says. */
export interface IndexedUnit extends Unit {
  readonly stems: ReadonlySet<string>
  /** Places of its words in `ResumeIndex.words`. */
  readonly words: readonly number[]
  /** Its words of capitals: short forms. */
  readonly capitals: ReadonlySet<string>
  readonly precise: ReadonlySet<number>
  readonly kinds: ReadonlySet<number>
}

/** A resume, ready to be held against requirements. */
export interface ResumeIndex {
  readonly units: readonly IndexedUnit[]
  /** Vectors of its different words, without numbers and general ones. */
  readonly words: readonly Float32Array[]
}

/** The lists of concepts, ready to be looked for. */
export interface Concepts {
  readonly precise: ConceptSearch
  readonly kinds: ConceptSearch
}

/** Takes a resume apart for matching. */
export async function indexOf(
  text: Pick<ResumeText, 'lines'>,
  meaning: Meaning,
  { precise, kinds }: Concepts
): Promise<ResumeIndex> {
  const units = unitsOf(text)
  const places = new Map<string, number>()
  const indexed = units.map((unit): IndexedUnit => {
    const words = wordsOf(unit.text)
    const meant = words.filter((word) => !isGeneral(word) && !/\d/.test(word.written))
    return {
      ...unit,
      stems: new Set(words.map(({ stem }) => stem)),
      words: [...new Set(meant.map(({ written }) => placeOf(places, written.toLowerCase())))],
      capitals: new Set(unit.text.match(/\b\p{Lu}{3,6}(?=s?\b)/gu) ?? []),
      precise: precise.shown(unit.text),
      kinds: kinds.shown(unit.text)
    }
  })
  return { units: indexed, words: await meaning.embed([...places.keys()]) }
}

function placeOf(places: Map<string, number>, word: string): number {
  const known = places.get(word)
  if (known !== undefined) return known
  places.set(word, places.size)
  return places.size - 1
}
