import type { Assessed } from './assess'
import { SIGNS } from './signs'
import { BIAS, WEIGHTS } from './weights'

const SURELY_THERE = 0.95
const SURELY_NOT = 0.05
/** Part of a degree or language that is enough. */
const ENOUGH = 0.75

/** How likely it is that a resume shows what is asked, 0 to 1: by a rule where one is sure, else by what was learned. */
export function likelihood({ signs, firm }: Assessed): number {
  const ruled = byRule(firm)
  if (ruled !== null) return ruled
  const logit = SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], BIAS)
  return 1 / (1 + Math.exp(-logit))
}

/** Degrees, languages, years and grades are compared; nearness says nothing about them. Null where none of them decides. */
function byRule({ degree, language, isYearsShort, isGradeShort }: Assessed['firm']): number | null {
  if (isYearsShort || isGradeShort) return SURELY_NOT
  if (language !== null) {
    if (language >= ENOUGH) return SURELY_THERE
    // English that nobody speaks of is left to the rest.
    return language > 0.5 ? null : SURELY_NOT
  }
  if (degree === null) return null
  return degree >= ENOUGH ? SURELY_THERE : SURELY_NOT
}

/** Whether a rule decides, so that there is nothing to learn. */
export function isRuled({ firm }: Assessed): boolean {
  return byRule(firm) !== null
}
