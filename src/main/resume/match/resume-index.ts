import type { Meaning, ResumeText } from '../../../shared/domain/resume'
import type { ConceptSearch } from './concept-search'
import { type Unit, unitsOf } from './evidence-units'
import { synonymGroups } from './synonyms'
import { wordsOf } from './words'
import { type Span, workSpans } from './years'

/** A unit of a resume with what it says. */
export interface IndexedUnit extends Unit {
  readonly stems: ReadonlySet<string>
  /** Groups of synonyms that its words are in. */
  readonly synonyms: ReadonlySet<number>
  /** Its words of capitals: short forms. */
  readonly capitals: ReadonlySet<string>
  /** Precise things that it shows, by their place in the list. */
  readonly precise: ReadonlySet<number>
  readonly vector: Float32Array
  /** Vectors of its clauses, where it has several. */
  readonly clauses: readonly Float32Array[]
}

/** A resume, ready to be held against requirements. */
export interface ResumeIndex {
  readonly units: readonly IndexedUnit[]
  readonly spans: readonly Span[]
}

/** A clause has so many words. */
const FEWEST_WORDS = 2

/** What a unit says one after the other; none where it says one thing. */
function clausesOf(text: string): readonly string[] {
  const parts = text.split(/[,;:–()]|\s-\s|\b(?:and|with)\b/)
  const clauses = parts.map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= FEWEST_WORDS)
  return clauses.length > 1 ? clauses : []
}

/** Takes a resume apart for matching. @param today `2026-11-23` */
export async function indexOf(
  text: Pick<ResumeText, 'lines'>,
  meaning: Meaning,
  precise: ConceptSearch,
  today: string
): Promise<ResumeIndex> {
  const units = unitsOf(text)
  const clauses = units.map((unit) => clausesOf(unit.text))
  const vectors = await meaning.embed(units.map((unit) => unit.text))
  const ofClauses = [...(await meaning.embed(clauses.flat()))]
  const indexed = units.map(
    (unit, at): IndexedUnit => ({
      ...unit,
      stems: new Set(wordsOf(unit.text).map(({ stem }) => stem)),
      synonyms: new Set(wordsOf(unit.text).flatMap(({ stem }) => synonymGroups(stem))),
      capitals: new Set(unit.text.match(/\b\p{Lu}{3,6}(?=s?\b)/gu) ?? []),
      precise: precise.shown(unit.text),
      vector: vectors[at] ?? new Float32Array(),
      clauses: ofClauses.splice(0, clauses[at]?.length ?? 0)
    })
  )
  return { units: indexed, spans: workSpans(text, today) }
}
