import type { Rates } from '../../../shared/contract/insight-views'
import { FAMILIES, type Family } from '../../../shared/domain/label'
import { FAMILY_WORDS } from '../../../shared/domain/words'
import { OUTCOME_WORDS } from './words'

/** The looks that parts of a chart have: each its own colour and its own pattern. */
export const LOOKS = [...FAMILIES, 'talked', 'answered', 'silent'] as const
export type Look = (typeof LOOKS)[number]

/** One part of a chart's bars. */
export interface Series {
  readonly look: Look
  readonly name: string
}

/** One bar: its name, its parts in the order of the series, and what stands at its end. */
export interface Bar {
  readonly name: string
  readonly values: readonly number[]
  readonly end: string
}

/** The three families. */
export const FAMILY_SERIES: readonly Series[] = FAMILIES.map((look) => ({ look, name: FAMILY_WORDS[look] }))

/** The numbers of the families in the order of their series. */
export function familyValues(families: Readonly<Record<Family, number>>): readonly number[] {
  return FAMILIES.map((family) => families[family])
}

/** What became of applications that had time for an answer. */
export const OUTCOME_SERIES: readonly Series[] = (['talked', 'answered', 'silent'] as const).map((look) => ({
  look,
  name: OUTCOME_WORDS[look]
}))

/** The numbers of the outcomes in the order of their series: each settled application once. */
export function outcomeValues({ settled, answered, interviewed }: Rates): readonly number[] {
  return [interviewed, answered - interviewed, settled - answered]
}
