import type { Label } from './label'
import { type Reading, UNSURE_BELOW } from './reading'

/** What a person can do next. Words for each: words.ts. */
export const ACTION_TYPES = [
  'fix_mistakes',
  'tailor_resume',
  'present_level',
  'explain_level',
  'cut_and_focus',
  'practise_interview',
  'state_up_front',
  'machine_readable',
  'ask_feedback',
  'ask_specific',
  'keep_in_mind',
  'get_in_touch',
  'lead_with_strength',
  'keep_record',
  'answer_invitation',
  'answer_offer'
] as const
export type ActionType = (typeof ACTION_TYPES)[number]

/** A next step that follows from what a message says. */
export interface ActionItem {
  /** Stable for a message and type, so that a tick survives a new reading. */
  readonly id: string
  readonly type: ActionType
  /** The labels it follows from; empty where the message as a whole calls for it. */
  readonly labels: readonly Label[]
  /** Indices of the reading's signals that caused it. */
  readonly signals: readonly number[]
  /** ISO 8601 when it was ticked, or null while it is open. */
  readonly doneAt: string | null
  /** A check of a resume ticked it, and opens it again when that fails; absent where the person did, or nobody. */
  readonly doneBy?: 'check'
}

/** An action item that was ticked off. */
export interface Tick {
  /** ISO 8601, when it was ticked. */
  readonly doneAt: string
  /** Absent where the person ticked it. */
  readonly by?: 'check'
  /** The resume whose check ticked it: only that one opens it again. */
  readonly resumeId?: string
}

/** Ticked action items by id. */
export type Ticks = Readonly<Record<string, Tick>>

/** What a label calls for whatever else the message says. The others hang on the message: see actionFor. */
const ACTION_OF = {
  fit: 'tailor_resume',
  underqualified: 'present_level',
  overqualified: 'explain_level',
  typo: 'fix_mistakes',
  irrelevant: 'cut_and_focus',
  interview: 'practise_interview',
  logistics: 'state_up_front',
  screened_out: 'machine_readable',
  bias: 'keep_record',
  praise: 'lead_with_strength',
  reapply: 'get_in_touch'
} as const satisfies Partial<Record<Label, ActionType>>

/**
 * The next steps that follow from a reading: one per type, each with every signal that caused it, in the order of
 * ACTION_TYPES (what is quickest to mend comes first).
 */
export function actionItems(messageId: string, reading: Reading, ticks: Ticks): readonly ActionItem[] {
  const causes = causesIn(reading)
  // Thousands of messages ask for nothing, and most others for one thing.
  if (causes.size === 0) return []
  const items: ActionItem[] = []
  for (const [type, signals] of causes) {
    const id = `${messageId}:${type}`
    const labels: Label[] = []
    for (const index of signals) {
      const label = reading.signals[index]?.label
      if (label !== undefined && !labels.includes(label)) labels.push(label)
    }
    const tick = ticks[id]
    const item = { id, type, labels, signals, doneAt: tick?.doneAt ?? null }
    items.push(tick?.by === undefined ? item : { ...item, doneBy: tick.by })
  }
  return items.length === 1
    ? items
    : items.sort((one, other) => ACTION_TYPES.indexOf(one.type) - ACTION_TYPES.indexOf(other.type))
}

/** What is to be done, with the indices of the signals that call for it. */
function causesIn(reading: Reading): ReadonlyMap<ActionType, readonly number[]> {
  const causes = new Map<ActionType, number[]>()
  for (let index = 0; index < reading.signals.length; index += 1) {
    const signal = reading.signals[index]
    const type = signal ? actionFor(signal.label, reading) : null
    if (type === null) continue
    const others = causes.get(type)
    if (others) others.push(index)
    else causes.set(type, [index])
  }
  const whole = actionForKind(reading)
  if (whole && !causes.has(whole)) causes.set(whole, [])
  return causes
}

function actionFor(label: Label, reading: Reading): ActionType | null {
  const asks = reading.kind === 'rejection'
  switch (label) {
    case 'vague':
      // One question is enough: a no without reasons is asked for feedback as a whole; who declined is not asked again.
      return asks ? 'ask_feedback' : reading.kind === 'declined_feedback' ? null : 'ask_specific'
    case 'competition':
      return asks ? 'ask_feedback' : null
    case 'employer_side':
      return reading.signals.some((signal) => signal.label === 'reapply') ? null : 'keep_in_mind'
    default:
      return ACTION_OF[label]
  }
}

/** What the message as a whole calls for, where it is clear what it is: an offer taken for a no must not be answered as one. */
function actionForKind(reading: Reading): ActionType | null {
  if (reading.kindConfidence < UNSURE_BELOW) return null
  switch (reading.kind) {
    case 'rejection':
      return 'ask_feedback'
    case 'invitation':
      return 'answer_invitation'
    case 'offer':
      return 'answer_offer'
    default:
      return null
  }
}
