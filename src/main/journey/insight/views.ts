import type { AskFigures, InsightView, ResumeChange, VersionFigures } from '../../../shared/contract/insight-views'
import { dayOfMoment } from '../../../shared/domain/days'
import {
  type InsightRange,
  isWithin,
  rangeStart,
  saidByStage,
  saidIn,
  saidOverTime
} from '../../../shared/domain/insight'
import { withVersion } from '../../../shared/domain/insight-change'
import { ratesOf } from '../../../shared/domain/insight-rates'
import { latelySince, nextBest } from '../../../shared/domain/insight-step'
import type { State } from '../../../shared/state/state'
import { askStatesIn } from '../asks/ask-states'
import type { Gathered } from './gather'
import { openSteps } from './open-steps'
import { keptWords } from './record'

/** What lies in a range: messages by their own day, applications by the day they were sent. */
export function within(
  { messages, applications }: Gathered,
  range: InsightRange,
  today: string
): Pick<Gathered, 'messages' | 'applications'> {
  const start = rangeStart(range, today)
  return {
    messages: messages.filter(({ day }) => isWithin(day, start)),
    applications: applications.filter(({ day }) => isWithin(day, start))
  }
}

/** What is the same in every range. */
export type Timeless = Pick<InsightView, 'next' | 'record'>

/** What is the same in every range. */
export function timelessView(state: State, gathered: Gathered, today: string): Timeless {
  const since = (day: string | null) => nextBest(openSteps(state, gathered, today, day), today)
  // What was said lately goes first: the rest is looked at only where that is nothing.
  return { next: since(latelySince(today)) ?? since(null), record: keptWords(state, gathered) }
}

/** Everything that the page shows of a range. */
export function insightView(
  state: State,
  gathered: Gathered,
  timeless: Timeless,
  range: InsightRange,
  today: string
): InsightView {
  const { messages, applications } = within(gathered, range, today)
  const versions = resumeVersions(state)
  return {
    today,
    kept: gathered.messages.length,
    said: saidIn(messages),
    overTime: saidOverTime(messages, range, today),
    byStage: saidByStage(messages),
    rates: ratesOf(applications),
    noAnswerAfter: state.settings.noAnswerAfter,
    asks: askFigures(state, rangeStart(range, today), today),
    versions: versions.flatMap(({ usedFor, ...change }): readonly VersionFigures[] => {
      const side = withVersion(usedFor, applications, messages)
      return side.rates.sent === 0 ? [] : [{ ...change, applications: side.rates.sent, side }]
    }),
    changes: versions.map(({ usedFor: _, ...change }) => change),
    ...timeless
  }
}

/** The kept versions of all resumes (letters are not among them), newest first. */
function resumeVersions(state: State): readonly (ResumeChange & { readonly usedFor: readonly string[] })[] {
  return state.resumes
    .filter(({ kind, removedAt }) => kind === 'resume' && removedAt === null)
    .flatMap(({ id, versions }) => versions.map((version) => ({ ...version, resumeId: id })))
    .sort((one, other) => other.addedAt.localeCompare(one.addedAt))
    .flatMap(({ resumeId, sha256, fileName, addedAt, usedFor }) => {
      const on = dayOfMoment(addedAt)
      return on === null ? [] : [{ resumeId, sha256, fileName, on, usedFor }]
    })
}

function askFigures(state: State, start: string | null, today: string): AskFigures {
  const states = askStatesIn(state, today)
  const sent = state.asks.flatMap(({ id, askedAt }) => {
    const day = askedAt === null ? null : dayOfMoment(askedAt)
    return day !== null && isWithin(day, start) ? (states.get(id) ?? []) : []
  })
  const ended = (as: string): number => sent.filter(({ state }) => state === as).length
  return {
    sent: sent.length,
    answered: ended('answered'),
    declined: ended('declined'),
    noAnswer: ended('no_answer')
  }
}
