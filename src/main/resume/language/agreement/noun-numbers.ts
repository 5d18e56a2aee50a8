import { isPersonNoun, singularOf } from '../words/lexicon'
import type { Word } from '../words/words'
import { COUNTED_NOUNS } from './counted-nouns'

/** One, many, or what goes with both. */
export type Count = 'one' | 'many' | 'either'

/** Groups: "the team is" and "the team are" are both right somewhere. And what is one and many alike. */
const GROUPS = new Set(
  `team staff crew board committee company family government management group council faculty department firm public audience class club
   police personnel people media data majority minority rest remainder half series species corps chassis headquarters headcount aircraft offspring
   percent cent number range variety pair couple lot plenty total crowd band cohort panel jury cast squad workforce leadership press
   statistics analytics logistics economics politics electronics mathematics physics ethics athletics operations communications means premises
   barracks works sales admissions minutes goods savings earnings odds dynamics mechanics graphics
   who that which what all some most any none more such fish sheep staffing counsel`
    .split(/\s+/)
    .filter((word) => word !== '')
)
/** What is not counted. */
const MASS = new Set(
  `advice equipment information software hardware knowledge feedback furniture machinery work experience research traffic training content
   attainment revenue satisfaction growth productivity compliance turnover attendance performance onboarding output retention churn accuracy
   throughput staffing business support safety health care education evidence homework luggage progress stock inventory money cash time
   quality communication legislation literature material merchandise maintenance marketing management music news paper paperwork planning
   plant practice production property scheduling space steel storage strategy teaching technology testing timber transport travel trust understanding
   waste water wood writing English coverage correspondence documentation assistance guidance access capacity budget demand interest
   level use value cost design development engineering finance law leadership learning nursing policy procurement programming service
   customer client user line food drink produce meat art science math maths code data electricity plumbing welding`
    .split(/\s+/)
    .filter((word) => word !== '')
)
/** Measures: "three years is a long time". */
const MEASURES =
  /^(?:years|months|weeks|days|hours|minutes|seconds|nights|pages|miles|metres|meters|pounds|dollars|euros|points|times|degrees|tons|tonnes|acres)$/

export function isMass(noun: string): boolean {
  return MASS.has(noun)
}

/** Whether a noun is surely counted, so that its singular behind "five" is a slip. */
export function isCounted(singular: string): boolean {
  if (GROUPS.has(singular) || (MASS.has(singular) && !isPersonNoun(singular))) return false
  return isPersonNoun(singular) || COUNTED_NOUNS.has(singular)
}

/** "Three years is a long time". */
export function isMeasureNoun(plural: string): boolean {
  return MEASURES.test(plural)
}

export function isGroup(noun: string): boolean {
  return GROUPS.has(noun)
}

/** The number of a noun by its form. */
export function countOf({ stem, forms, tag, text }: Word): Count {
  if (GROUPS.has(stem)) return 'either'
  if (tag === 'CD') return 'either'
  if (/^\p{Lu}/u.test(text) && (tag === 'NNP' || tag === 'NNPS' || /^\p{Lu}{2}/u.test(text))) return 'either'
  if (/^(?:\p{L}+ing)$/u.test(stem) && !forms.has('NN')) return 'one'
  if (MEASURES.test(stem)) return 'either'
  if (singularOf(stem) !== null) return 'many'
  if (forms.has('NN')) return 'one'
  return 'either'
}
