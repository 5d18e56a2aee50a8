import type { Meaning } from '../../../shared/domain/resume'
import { alternativesIn } from './alternatives'
import { coreOf } from './asked-core'
import type { ConceptSearch } from './concept-search'
import { compareGrades } from './grades'
import { isHalfDone } from './half-done'
import { tellsOfLeading } from './leading'
import { isNamedIn, namesIn } from './names'
import { degreeShown, languagesShown, paperShown, type Shown } from './papers'
import type { Asked } from './requirements'
import type { ResumeIndex } from './resume-index'
import type { Signs } from './signs'
import { deviation, dot, mean, most } from './statistics'
import { type Wording, wordingOf } from './wording'
import { yearsAgainst, yearsIn } from './years'

/** A requirement held against a resume. */
export interface Assessed {
  readonly signs: Signs
  /** What is compared and not likened: shares of the degree and the languages asked for, null where none are. */
  readonly firm: {
    readonly degree: number | null
    readonly language: number | null
    readonly isYearsShort: boolean
    readonly isGradeShort: boolean
  }
  /** The unit that shows it best, or null for a resume without any. */
  readonly unit: number | null
}

/** A unit so near to a requirement has to do with it. */
const NEAR = 0.4
/** Units that are looked at for what a requirement falls short of. */
const LOOKED_AT = 3

interface Plan {
  readonly asked: Asked
  readonly core: string
  readonly whole: Wording
  readonly cosines: readonly number[]
  readonly ofCore: readonly number[]
  /** Of the clause of each unit that is nearest. */
  readonly ofClause: readonly number[]
}

/** Holds requirements against a resume. */
export async function assess(
  asked: readonly Asked[],
  index: ResumeIndex,
  meaning: Meaning,
  precise: ConceptSearch
): Promise<readonly Assessed[]> {
  const cores = asked.map(({ text }) => coreOf(text))
  const wholes = asked.map(({ text }, at) => wordingOf(text, cores[at] ?? text, index, precise))
  const vectors = await meaning.embed(asked.flatMap(({ text }, at) => [text, cores[at] ?? text]))
  const plans = asked.flatMap((one, at): readonly Plan[] => {
    const [whole, core, ofText, own] = [wholes[at], cores[at], vectors[2 * at], vectors[2 * at + 1]]
    if (!whole || core === undefined || !ofText || !own) return []
    const cosines = index.units.map((unit) => dot(ofText, unit.vector))
    const ofCore = index.units.map((unit) => dot(own, unit.vector))
    const ofClause = index.units.map(({ clauses }, unit) =>
      clauses.reduce((best, clause) => Math.max(best, dot(own, clause)), ofCore[unit] ?? 0)
    )
    return [{ asked: one, core, whole, cosines, ofCore, ofClause }]
  })
  const nearest = plans.map(({ ofCore }) => most(ofCore))
  const usual = mean(nearest)
  // A line that is near to every requirement shows none of them.
  const usualOf = index.units.map((_, unit) => mean(plans.map(({ ofClause }) => ofClause[unit] ?? 0)))
  const spread = deviation(nearest)
  return plans.map((plan, at) => assessOne(plan, ((nearest[at] ?? 0) - usual) / spread, usualOf, index, precise))
}

function assessOne(
  { asked: { text, need }, core, whole, cosines, ofCore, ofClause }: Plan,
  amongAsked: number,
  usualOf: readonly number[],
  index: ResumeIndex,
  precise: ConceptSearch
): Assessed {
  const { units, spans } = index
  const ways = alternativesIn(core)
    .map((way) => ({ way, wording: wordingOf(text, way, index, precise) }))
    .filter(({ wording }) => wording.words.length > 0)
  const [first = { way: core, wording: whole }, ...others] = ways
  const { way, wording } = others.reduce((a, b) => (worthOf(b.wording) > worthOf(a.wording) ? b : a), first)
  const names = namesIn(text).map((name) => name.text)
  const told = units.map(
    (unit, at) =>
      (ofClause[at] ?? 0) +
      (whole.shares[at] ?? 0) +
      (wording.shares[at] ?? 0) +
      names.filter((name) => isNamedIn(unit.text, name)).length +
      [...precise.asked(way).keys()].filter((one) => unit.precise.has(one)).length
  )
  const order = told.map((_, at) => at).sort((a, b) => (told[b] ?? 0) - (told[a] ?? 0))
  const near = order.slice(0, LOOKED_AT).flatMap((at) => units[at] ?? [])
  const paper =
    paperShown(text, whole, units) &&
    bestOf([paperShown(text, whole, units), paperShown(`${way} certificate`, wording, units)])
  const degree = bestOf([...ways, { way: text, wording: whole }].map((one) => degreeShown(one.way, one.wording, units)))
  const language = languagesShown(text, units)
  const isNear = (unit: number): boolean => (ofCore[unit] ?? 0) >= NEAR || (whole.shares[unit] ?? 0) >= 0.5
  const nearLines = new Set(units.flatMap(({ lines }, at) => (isNear(at) ? lines : [])))
  const years = yearsAgainst(
    text,
    spans,
    (lines) => lines.some((line) => nearLines.has(line)),
    units.flatMap((unit, at) => (isNear(at) ? (yearsIn(unit.text) ?? []) : []))
  )
  const grade = near.map((unit) => compareGrades(text, unit.text)).find((one) => one !== 0) ?? 0
  const unit = language?.unit ?? degree?.unit ?? order[0] ?? null
  const isWayThere = ways.length > 1 && ways.some((one) => isWhollyThere(one.wording))
  const [best] = near
  const isHalf = best !== undefined && isHalfDone(best.text) && !isHalfDone(text)
  return {
    unit,
    firm: {
      degree: degree?.share ?? null,
      language: language?.share ?? null,
      isYearsShort: years !== null && years.all < 1,
      isGradeShort: grade === -1
    },
    signs: {
      nearest: most(cosines),
      nearestClause: most(ofClause),
      standsOut: (most(ofCore) - mean(ofCore)) / deviation(ofCore),
      ownUnit: most(ofClause.map((cosine, at) => cosine - (usualOf[at] ?? 0))),
      amongAsked,
      togetherWhole: whole.together,
      anywhereWhole: whole.anywhere,
      anywhereWay: wording.anywhere,
      wayThere: Number(isWayThere),
      looselyTogether: whole.looselyTogether,
      looselyAnywhere: whole.looselyAnywhere,
      // One of several is enough.
      specificAbsent: isWayThere ? 0 : whole.specificAbsent,
      length: Math.log1p(whole.words.length),
      sureNamesAbsent: absent(wording.sure),
      otherNamesAbsent: absent(wording.other),
      preciseThere: Number(wording.precise.asked > 0 && wording.precise.there === wording.precise.asked),
      preciseAbsent: Number(wording.precise.asked > 0 && wording.precise.there === 0),
      paperAbsent: paper ? 1 - paper.share : 0,
      paperHalfDone: Number(paper !== null && isHalf),
      halfDone: Number(isHalf),
      yearsElsewhere: years ? 1 - years.near : 0,
      leadingAbsent: Number(tellsOfLeading(text) && !near.some((one) => tellsOfLeading(one.text))),
      nice: Number(need === 'nice')
    }
  }
}

/** Whether a name or a precise thing is there with all of its words. */
function isWhollyThere({ together, sure, precise }: Wording): boolean {
  return together === 1 && sure.asked + precise.asked > 0 && absent(sure) === 0 && absent(precise) === 0
}

/** How well one way is met, to choose among several. */
function worthOf({ together, anywhere, sure, precise }: Wording): number {
  return together + anywhere + there(sure) - absent(sure) + (precise.asked > 0 ? (precise.there > 0 ? 1 : -0.5) : 0)
}

function absent({ asked, there: found }: Wording['sure']): number {
  return asked === 0 ? 0 : 1 - found / asked
}

function there({ asked, there: found }: Wording['sure']): number {
  return asked === 0 ? 0 : found / asked
}

function bestOf(all: readonly (Shown | null)[]): Shown | null {
  return all.reduce((a, b) => (a === null || (b !== null && b.share > a.share) ? b : a), null)
}
