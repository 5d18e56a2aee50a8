import type { DueAsk } from '../../../shared/contract/step-views'
import type { Day } from '../../../shared/domain/application'
import type { Step, Steps } from '../../../shared/domain/step'
import { employersOf, stepWords } from '../../../shared/domain/step-words'

/** So many employers are named. */
const NAMES_SHOWN = 5

/** Something that has a day. */
export interface Dated {
  /** The same for the same thing, in every export. */
  readonly key: string
  readonly on: Day
  readonly title: string
  readonly detail: string
  /** Whom it is about, at most five; empty where nobody is known. */
  readonly employers: readonly string[]
}

const ASK_WORDS = {
  title: 'Send one polite reminder',
  detail: 'You asked for feedback and heard nothing yet. One reminder is fine.'
} as const

/** What was put off until a day, and requests that may be followed up then, the next first. Letting one rest needs no day. */
export function datedOf(steps: Steps, asks: readonly DueAsk[]): readonly Dated[] {
  const later = [...steps.later, ...steps.now].flatMap((row) => (row.kind === 'step' ? [row.step] : row.sides))
  return [...later.flatMap(datedStep), ...asks.filter(({ what }) => what === 'follow_up').map(datedAsk)].sort(
    (one, other) => (one.on < other.on ? -1 : 1)
  )
}

function datedStep(step: Step): readonly Dated[] {
  const on = step.until ?? step.dueOn
  if (on === null) return []
  const { title, detail } = stepWords(step.about)
  return [{ key: step.id, on, title, detail, employers: employersOf(step).slice(0, NAMES_SHOWN) }]
}

function datedAsk({ id, employer, on }: DueAsk): Dated {
  return { key: `ask:${id}`, on, ...ASK_WORDS, employers: employer === '' ? [] : [employer] }
}
