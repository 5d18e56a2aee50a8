/** The reasons and good news an employer's message can carry. Definitions and edges: docs/taxonomy.md. */
export const LABELS = [
  'fit',
  'underqualified',
  'overqualified',
  'typo',
  'irrelevant',
  'interview',
  'logistics',
  'competition',
  'employer_side',
  'screened_out',
  'vague',
  'bias',
  'praise',
  'reapply'
] as const
export type Label = (typeof LABELS)[number]

/** Who can do something about it: the person, nobody on their side, or it is simply good news. */
export const FAMILIES = ['in_your_hands', 'not_in_your_hands', 'good_news'] as const
export type Family = (typeof FAMILIES)[number]

const FAMILY_OF = {
  fit: 'in_your_hands',
  underqualified: 'in_your_hands',
  overqualified: 'in_your_hands',
  typo: 'in_your_hands',
  irrelevant: 'in_your_hands',
  interview: 'in_your_hands',
  logistics: 'in_your_hands',
  competition: 'not_in_your_hands',
  employer_side: 'not_in_your_hands',
  screened_out: 'not_in_your_hands',
  vague: 'not_in_your_hands',
  bias: 'not_in_your_hands',
  praise: 'good_news',
  reapply: 'good_news'
} as const satisfies Record<Label, Family>

/** The family a label belongs to. */
export function familyOf(label: Label): Family {
  return FAMILY_OF[label]
}
