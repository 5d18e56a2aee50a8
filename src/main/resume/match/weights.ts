import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-match.ts`, which writes this file. In log odds. */
export const BIAS = -1.5863

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  nearest: 0.2695,
  nearestClause: 0.7477,
  standsOut: 0.2717,
  ownUnit: 1.8085,
  amongAsked: 0.1262,
  togetherWhole: 0.604,
  anywhereWhole: 0.6073,
  anywhereWay: 0.399,
  wayThere: 0.3151,
  looselyTogether: 0.5759,
  looselyAnywhere: 0.5787,
  specificAbsent: -1.0959,
  length: -0.3463,
  sureNamesAbsent: -0.8523,
  otherNamesAbsent: -0.8806,
  preciseThere: 0.2827,
  preciseAbsent: -0.4739,
  paperAbsent: -0.8656,
  paperHalfDone: -2.0201,
  halfDone: -0.5624,
  yearsElsewhere: 0.1889,
  leadingAbsent: -1.1752,
  nice: -0.6626
}
