import { ACTION_TYPES, type ActionType } from './action-item'
import type { Day } from './application'
import { dayAfter } from './days'
import { familyOf, type Label } from './label'

/** An open action item with what is behind it. */
export interface OpenStep {
  readonly type: ActionType
  readonly labels: readonly Label[]
  readonly messageId: string
  /** The same for messages of the same employer. */
  readonly employer: string
  readonly company: string
  readonly day: Day
  /** The employer's own words, or null where the message as a whole calls for it. */
  readonly words: string | null
}

/** What would be the best thing to do next, and why. */
export interface NextBest {
  readonly type: ActionType
  readonly labels: readonly Label[]
  readonly messages: number
  readonly employers: number
  /** Employers who call for the opposite: it is told, never averaged away. */
  readonly opposed: number
  /** Whether it was said within the last `LATELY_DAYS`. */
  readonly isLately: boolean
  /** The newest words behind it, of different employers where there are several. */
  readonly reasons: readonly Pick<OpenStep, 'messageId' | 'company' | 'day' | 'words'>[]
}

/** What is newer than that was said lately. */
export const LATELY_DAYS = 90
const REASONS_SHOWN = 3

/** The first day of what was said lately. */
export function latelySince(today: Day): Day {
  return dayAfter(today, -LATELY_DAYS)
}

/** What cannot both be right about the same application. */
const OPPOSITE: Partial<Record<ActionType, ActionType>> = {
  present_level: 'explain_level',
  explain_level: 'present_level'
}

/**
 * The next best step: of what is in the person's hands and open, what most employers said lately; where nothing was said lately,
 * what most said at all. Among equals the one with more messages, then the newest, then the quickest to mend. Null where nothing
 * is open.
 * @param open one entry a message and type, whatever the person disagreed with or put off left out
 */
export function nextBest(open: readonly OpenStep[], today: Day): NextBest | null {
  const inHand = open.filter(({ labels }) => labels.some((label) => familyOf(label) === 'in_your_hands'))
  const since = latelySince(today)
  const lately = inHand.filter(({ day }) => day >= since)
  const isLately = lately.length > 0
  const byType = new Map<ActionType, OpenStep[]>()
  for (const step of isLately ? lately : inHand) byType.set(step.type, [...(byType.get(step.type) ?? []), step])
  const [best] = [...byType]
    .map(([type, steps]) => ({
      type,
      steps: steps.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)),
      employers: new Set(steps.map(({ employer }) => employer)).size
    }))
    .sort(
      (one, other) =>
        other.employers - one.employers ||
        other.steps.length - one.steps.length ||
        (other.steps[0]?.day ?? '').localeCompare(one.steps[0]?.day ?? '') ||
        ACTION_TYPES.indexOf(one.type) - ACTION_TYPES.indexOf(other.type)
    )
  if (!best) return null
  const { type, steps, employers } = best
  const opposite = byType.get(OPPOSITE[type] ?? type) ?? []
  return {
    type,
    labels: [...new Set(steps.flatMap(({ labels }) => labels))],
    messages: new Set(steps.map(({ messageId }) => messageId)).size,
    employers,
    opposed: OPPOSITE[type] === undefined ? 0 : new Set(opposite.map(({ employer }) => employer)).size,
    isLately,
    reasons: onePerEmployer(steps).map(({ messageId, company, day, words }) => ({ messageId, company, day, words }))
  }
}

function onePerEmployer(steps: readonly OpenStep[]): readonly OpenStep[] {
  const seen = new Set<string>()
  const reasons: OpenStep[] = []
  for (const step of steps) {
    if (seen.has(step.employer) || reasons.length === REASONS_SHOWN) continue
    seen.add(step.employer)
    reasons.push(step)
  }
  return reasons
}
