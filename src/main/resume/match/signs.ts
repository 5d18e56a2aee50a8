/**
 * What a requirement and a resume have in common, in numbers, most of them from 0 to 1. `near…` are cosines of the sentence encoder; a
 * "unit" is a sentence or line of the resume. The weight of each is learned (`weights.ts`).
 */
export const SIGNS = [
  /** The unit, or the clause of one, that is nearest to the requirement. */
  'nearest',
  'nearestClause',
  /** How far the nearest unit stands out from all, in standard deviations. */
  'standsOut',
  /** The same beside what the unit is near to all requirements. */
  'ownUnit',
  /** The same beside what is nearest to the other requirements, in standard deviations. */
  'amongAsked',
  /** Share of the words asked for that one unit has, or all of them; `loosely` with synonyms, `Way` for the best of its alternatives. */
  'togetherWhole',
  'anywhereWhole',
  'anywhereWay',
  /** Whether one of several alternatives is a name or a precise thing, and there. */
  'wayThere',
  'looselyTogether',
  'looselyAnywhere',
  /** Share of words that few resumes use and that this one does not. */
  'specificAbsent',
  /** Logarithm of the number of words. */
  'length',
  /** Share of names asked for that are nowhere: those that surely are names, and others. */
  'sureNamesAbsent',
  'otherNamesAbsent',
  /** Whether all of the precise things of the list are there, or none. */
  'preciseThere',
  'preciseAbsent',
  /** How much of a licence or certificate is nowhere, and whether it was begun and not finished. */
  'paperAbsent',
  'paperHalfDone',
  'halfDone',
  /** Part of the years asked for that is not shown in posts of the kind. */
  'yearsElsewhere',
  'leadingAbsent',
  'nice'
] as const
export type SignName = (typeof SIGNS)[number]
export type Signs = Readonly<Record<SignName, number>>
