import type { SignName } from './signs'

/** Learned by `node scripts/run-typescript.mjs training/tools/learn-match.ts`, which writes this file. In log odds. */
export const BIAS = -1.4898

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  nearest: 0.4707,
  nearestClause: 0.9298,
  standsOut: 0.2537,
  ownUnit: 1.4831,
  amongAsked: 0.0712,
  togetherWhole: 0.5783,
  anywhereWhole: 0.6456,
  anywhereWay: 0.4253,
  wayThere: 0.2446,
  looselyTogether: 0.5405,
  looselyAnywhere: 0.5825,
  specificAbsent: -1.2615,
  length: -0.3387,
  sureNamesAbsent: -0.8673,
  otherNamesAbsent: -0.8195,
  preciseThere: 0.3372,
  preciseAbsent: -0.6006,
  paperAbsent: -1.2762,
  paperHalfDone: -2.5818,
  halfDone: -0.3571,
  yearsElsewhere: -2.7734,
  leadingAbsent: -1.29,
  nice: -0.6733
}
