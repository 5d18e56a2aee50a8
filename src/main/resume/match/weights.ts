import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-match.ts`, which writes this file. In log odds. */
export const BIAS = -1.7289

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  nearest: 0.675,
  nearestClause: 1.0219,
  standsOut: 0.2809,
  ownUnit: 1.5811,
  amongAsked: 0.1056,
  togetherWhole: 0.6194,
  anywhereWhole: 0.6425,
  anywhereWay: 0.4064,
  wayThere: 0.2905,
  looselyTogether: 0.4918,
  looselyAnywhere: 0.534,
  specificAbsent: -1.1597,
  length: -0.2946,
  sureNamesAbsent: -0.8546,
  otherNamesAbsent: -0.8308,
  preciseThere: 0.3649,
  preciseAbsent: -0.617,
  paperAbsent: -1.2352,
  paperHalfDone: -2.4899,
  halfDone: -0.4745,
  yearsElsewhere: -1.7019,
  leadingAbsent: -1.2941,
  nice: -0.6742
}
