import type { Application, Day } from './application'
import { daysBetween } from './days'
import { REACHED, type Reached } from './insight'
import { type ShownStage, silenceOf, stageOf, type Told } from './stages'

/** An application that was sent, as insight counts it. */
export interface SentApplication {
  readonly id: string
  /** The day it was sent or, where nobody said, the first day that is known of it. */
  readonly day: Day
  /**
   * `answered`: by a person or a decision, not by a mere receipt. `silent`: no answer for as long as the person waits for one.
   * `waiting`: it may still come. `withdrawn`: before any answer.
   */
  readonly outcome: 'answered' | 'silent' | 'waiting' | 'withdrawn'
  /** Days from the day it was sent to the first answer; null where one of them is not known. */
  readonly daysToAnswer: number | null
  /** As far as it came. */
  readonly reached: Reached
}

/** The place in `REACHED` of those stages that are in it. */
const STAGE_REACHED: ReadonlyMap<string, number> = new Map(REACHED.map((reached, at) => [reached, at]))

/** Stages that are an answer. */
const ANSWERS: ReadonlySet<string> = new Set(['screen', 'interview', 'offer', 'rejected'])

/**
 * How an application went, or null where it is only saved.
 * @param shown its stages (`stagesOf`) @param addedOn the day it was noted down @param noAnswerAfter days
 */
export function journeyOf(
  application: Application,
  told: Told,
  shown: readonly ShownStage[],
  { today, addedOn, noAnswerAfter }: { readonly today: Day; readonly addedOn: Day; readonly noAnswerAfter: number }
): SentApplication | null {
  if (told.messages === 0 && shown.every(({ stage }) => stage === 'saved')) return null
  const sentOn = shown.find(({ stage, on }) => stage === 'applied' && on !== null)?.on ?? null
  const known = [...shown, ...told.stages]
  const answers = known.filter(({ stage }) => ANSWERS.has(stage))
  // What the person planned is no day on which anybody answered.
  const answeredOn = earliest(answers.flatMap(({ on }) => (on !== null && on <= today ? [on] : [])))
  const days = sentOn !== null && answeredOn !== null ? daysBetween(sentOn, answeredOn) : Number.NaN
  return {
    id: application.id,
    day: sentOn ?? earliest(known.flatMap(({ on }) => on ?? [])) ?? addedOn,
    outcome: answers.length > 0 ? 'answered' : withoutAnswer(application, told, today, { addedOn, noAnswerAfter }),
    daysToAnswer: days >= 0 ? days : null,
    reached: reachedBy(shown, null)
  }
}

function withoutAnswer(
  application: Application,
  told: Told,
  today: Day,
  waiting: { readonly addedOn: Day; readonly noAnswerAfter: number }
): SentApplication['outcome'] {
  const now = stageOf(application, told, today).stage
  if (now === 'withdrawn') return 'withdrawn'
  if (now === 'no_answer' || silenceOf(application, told, today, waiting) !== null) return 'silent'
  return 'waiting'
}

/**
 * How far an application had come.
 * @param shown its stages @param day the last one that counts, or null for all of them
 */
export function reachedBy(shown: readonly ShownStage[], day: Day | null): Reached {
  let furthest = 0
  for (const { stage, on } of shown) {
    if (day !== null && on !== null && on > day) continue
    furthest = Math.max(furthest, STAGE_REACHED.get(stage) ?? 0)
  }
  return REACHED[furthest] ?? 'applied'
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}
