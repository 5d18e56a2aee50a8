import type { Meaning } from '../../../shared/domain/resume'
import { alternativesIn } from './alternatives'
import { coreOf } from './asked-core'
import { nearnessIn, type Wording, wordingOf } from './asked-words'
import { isNamedIn } from './names'
import type { Concepts, ResumeIndex } from './resume-index'
import { isGeneral, type Word, wordsOf } from './words'

/** What a requirement and a resume have in common, before it is judged. */
export interface Signs {
  /** The words of the requirement that this is about. */
  readonly way: string
  /** 0 to 1: how much of what is asked is said somewhere, in these words or near ones. */
  readonly anywhere: number
  /** 0 to 1: the same in one sentence. */
  readonly together: number
  /** 0 to 1: the same in two neighbouring sentences. */
  readonly pair: number
  /** 0 to 1: the share of its words that one sentence says in these very words. */
  readonly literal: number
  readonly namesAsked: readonly string[]
  readonly namesShown: readonly string[]
  readonly preciseAsked: number
  readonly preciseShown: number
  /** 0 to 1: the share of its words that name such things. */
  readonly preciseShare: number
  /** The unit that shows it best. */
  readonly best: number
}

/**
 * Holds requirements against a resume.
 * @returns for each the signs of every way in which it can be met: see `alternativesIn`; of several, the last is of it as a whole
 */
export async function assess(
  requirements: readonly string[],
  index: ResumeIndex,
  meaning: Meaning,
  concepts: Concepts
): Promise<readonly (readonly Signs[])[]> {
  const plans = requirements.map((text) => {
    const core = coreOf(text)
    const ways = alternativesIn(core).map((way) => ({ way, words: meantWords(way) }))
    return { text, core, ways: ways.filter(({ words }) => words.length > 0) }
  })
  const texts = plans.flatMap(({ core, ways }) => [...ways.flatMap(({ words }) => words), ...meantWords(core)])
  const distinct = [...new Set(texts.map(({ written }) => written.toLowerCase()))]
  const embedded = await meaning.embed(distinct)
  const vectors = new Map(distinct.map((text, at) => [text, embedded[at] ?? new Float32Array()]))
  return plans.map(({ text, core, ways }) => {
    const each = ways.length > 0 ? ways : [{ way: core, words: [] }]
    const signsFor = (way: string, words: readonly Word[]): Signs =>
      signsOf(way, wordingOf(text, way, words, concepts, index), index, vectors, concepts)
    const signs = each.map(({ way, words }) => signsFor(way, words))
    return signs.length > 1 ? [...signs, signsFor(core, meantWords(core))] : signs
  })
}

function meantWords(text: string): readonly Word[] {
  const seen = new Set<string>()
  return wordsOf(text).filter((word) => {
    if (isGeneral(word) || seen.has(word.stem)) return false
    seen.add(word.stem)
    return true
  })
}

function signsOf(
  way: string,
  { words, names, precise }: Wording,
  index: ResumeIndex,
  vectors: ReadonlyMap<string, Float32Array>,
  concepts: Concepts
): Signs {
  const { units } = index
  const cosines = words.map(({ written }) => {
    const vector = vectors.get(written.toLowerCase())
    return vector ? index.words.map((other) => dot(vector, other)) : []
  })
  const rows = units.map((unit) => words.map((word, at) => nearnessIn(unit, word, cosines[at] ?? [], names)))
  const mean = weightedBy(words.map(({ weight }) => weight))
  const isShown = (one: number): boolean => units.some((unit) => unit.precise.has(one))
  const told = units.map((unit, at) => {
    const precisely = precise.filter((one) => unit.precise.has(one)).length
    return mean(rows[at] ?? []) + precisely + names.filter((name) => isNamedIn(unit.text, name)).length
  })
  return {
    way,
    anywhere: mean(words.map((_, at) => most(rows.map((row) => row[at] ?? 0)))),
    together: most(rows.map(mean)),
    pair: most(rows.slice(1).map((row, at) => mean(row.map((value, word) => Math.max(value, rows[at]?.[word] ?? 0))))),
    literal: most(units.map(({ stems }) => mean(words.map(({ stem }) => (stems.has(stem) ? 1 : 0))))),
    namesAsked: names,
    namesShown: names.filter(
      (name) =>
        units.some(({ text }) => isNamedIn(text, name)) || [...concepts.precise.asked(name).keys()].some(isShown)
    ),
    preciseAsked: precise.length,
    preciseShown: precise.filter(isShown).length,
    preciseShare: words.filter((word) => word.precise.length > 0).length / Math.max(1, words.length),
    best: told.indexOf(Math.max(...told))
  }
}

/** The mean of a row of values, one a word; 0 for no words. */
function weightedBy(weights: readonly number[]): (row: readonly number[]) => number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return (row) => (whole === 0 ? 0 : row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole)
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
