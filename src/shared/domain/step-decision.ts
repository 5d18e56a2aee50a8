import type { Day } from './application'

/** What the person decided about an action item that is not done; ticks are kept apart. */
export type StepDecision =
  | { readonly kind: 'accepted'; readonly at: string }
  /** Not before that day. */
  | { readonly kind: 'later'; readonly until: Day; readonly at: string }
  /** The person does not think so; the reason is theirs, and may be empty. */
  | { readonly kind: 'disagreed'; readonly reason: string; readonly at: string }

/** Decisions by the action item's id. `at` is ISO 8601. */
export type StepDecisions = Readonly<Record<string, StepDecision>>

/** Reasons that the person has begun to write and not given yet, by the step's id. */
export type BegunReasons = Readonly<Record<string, string>>
