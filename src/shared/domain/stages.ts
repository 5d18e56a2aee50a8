import { type Application, type Day, END_STAGES, type Stage, type StageEntry } from './application'
import { daysBetween } from './days'
import type { MessageKind } from './message-kind'

/** A stage that a linked message tells of. */
export interface ToldStage {
  readonly stage: Stage
  /** The message's own day, or null where it bears none. */
  readonly on: Day | null
  readonly messageId: string
}

/** What the messages of one application tell. */
export interface Told {
  /** In no order. */
  readonly stages: readonly ToldStage[]
  /** The day of the last word of any kind, or null where there was none. */
  readonly lastWord: Day | null
  /** How many messages there are, of any kind. */
  readonly messages: number
}

/** No message at all. */
export const NOTHING_TOLD: Told = { stages: [], lastWord: null, messages: 0 }

/** Where a stage comes from. `at`: its place in `Application.stages`. */
export type StageSource =
  | { readonly kind: 'person'; readonly at: number }
  | { readonly kind: 'message'; readonly messageId: string }

/** A stage of an application as it is shown. */
export interface ShownStage extends StageEntry {
  readonly from: StageSource
}

/** Where an application stands. */
export interface StageNow {
  readonly stage: Stage
  /** Null where nobody said. */
  readonly since: Day | null
  /** Rounds of interviews count from 1; null where the person did not say. */
  readonly round: number | null
  /** `nothing`: neither the person nor a message said; it is what the rest suggests. */
  readonly from: StageSource | { readonly kind: 'nothing' }
}

/**
 * What a message of a kind tells of the stage, or null. A rejection with reasons is of the kind `feedback`, and nobody declines
 * feedback who has not said no. Definitions of the kinds: docs/taxonomy.md.
 */
export function stageToldBy(kind: MessageKind): Stage | null {
  switch (kind) {
    case 'acknowledgement':
      return 'applied'
    case 'invitation':
      return 'interview'
    case 'offer':
      return 'offer'
    case 'rejection':
    case 'feedback':
    case 'declined_feedback':
      return 'rejected'
    case 'other':
      return null
  }
}

/**
 * All stages of an application, oldest first: what the person noted, in their order, and between it what messages tell. The person's
 * word wins: a stage that they noted is not shown a second time because a message tells of it too. An invitation counts as told
 * already where they noted a screen or an interview without a day, on that day or within the month after it. Of several messages
 * that tell of the same stage the first counts; of invitations each day.
 */
export function stagesOf(application: Pick<Application, 'stages'>, told: Told): readonly ShownStage[] {
  const shown: ShownStage[] = application.stages.map((entry, at) => ({ ...entry, from: { kind: 'person', at } }))
  for (const { stage, on, messageId } of firstNews(told)) {
    if (application.stages.some((entry) => covers(entry, stage, on))) continue
    const entry: ShownStage = { stage, on, round: null, from: { kind: 'message', messageId } }
    shown.splice(placeIn(shown, entry), 0, entry)
  }
  return shown
}

/**
 * Where an application stands: the person's last word, and from there on what later messages tell. Messages only lead further: a
 * receipt that comes after a talk, or an invitation after a no, changes nothing, unless the person had let it rest. Something that
 * is planned (a noted day after today) gives way to an end that a message told. With no word from anybody it is "saved" where there
 * is no message, and "applied" where there is one: nobody writes otherwise.
 * @param today where the person is
 */
export function stageOf(application: Pick<Application, 'stages'>, told: Told, today: Day): StageNow {
  const { stages } = application
  const noted = stages.at(-1)
  let now: StageNow | null = noted
    ? { stage: noted.stage, since: noted.on, round: noted.round, from: { kind: 'person', at: stages.length - 1 } }
    : null
  for (const { stage, on, messageId } of newsIn(told)) {
    if (noted && !isNewerThan({ stage, on }, noted, stages, today)) continue
    if (stages.some((entry) => covers(entry, stage, on)) && !isEnd(stage)) continue
    if (now && !leadsOn(now.stage, stage)) continue
    now = { stage, since: on, round: null, from: { kind: 'message', messageId } }
  }
  return now ?? { stage: told.messages > 0 ? 'applied' : 'saved', since: null, round: null, from: { kind: 'nothing' } }
}

/** Whether a stage ends an application. */
export function isEnd(stage: Stage): boolean {
  return END_STAGES.some((end) => end === stage)
}

/** Stages in which the person waits for a word of the employer. */
const WAITING: readonly Stage[] = ['applied', 'screen', 'interview']

/**
 * Since when nobody has said a word, where it has been so long that the person may let it rest; null where it has not, or where
 * there is nothing to wait for. Only a suggestion: nothing is ever set by it.
 * @param noAnswerAfter days
 */
export function silenceOf(
  application: Pick<Application, 'stages' | 'waitUntil'>,
  told: Told,
  today: Day,
  { addedOn, noAnswerAfter }: { readonly addedOn: Day | null; readonly noAnswerAfter: number }
): { readonly since: Day; readonly days: number } | null {
  if (application.waitUntil !== undefined && application.waitUntil > today) return null
  const days = [...application.stages.map(({ on }) => on), told.lastWord].flatMap((day) => day ?? [])
  const since = days.length > 0 ? days.reduce((one, other) => (one > other ? one : other)) : addedOn
  if (since === null) return null
  const silent = daysBetween(since, today)
  if (silent < noAnswerAfter || !WAITING.includes(stageOf(application, told, today).stage)) return null
  return { since, days: silent }
}

/** How far along a stage is. What a message says ("no") is more than that nobody said anything. */
const RANK: Readonly<Record<Stage, number>> = {
  saved: 0,
  applied: 1,
  screen: 2,
  interview: 3,
  offer: 4,
  no_answer: 5,
  rejected: 6,
  withdrawn: 7
}

/** Oldest first; those without a day stand where they usually come. */
function newsIn({ stages }: Told): readonly ToldStage[] {
  if (stages.length < 2) return stages
  const news = stages.filter(({ on }) => on !== null).sort(byDay)
  for (const told of stages.filter(({ on }) => on === null).sort(byDay)) {
    const at = news.findIndex(({ stage }) => RANK[stage] > RANK[told.stage])
    news.splice(at < 0 ? news.length : at, 0, told)
  }
  return news
}

/** The first message for each stage, and one for each day of an invitation. */
function firstNews(told: Told): readonly ToldStage[] {
  const known = new Set<string>()
  return newsIn(told).filter(({ stage, on }) => {
    const key = stage === 'interview' ? `${stage} ${on ?? ''}` : stage
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

function byDay(one: ToldStage, other: ToldStage): number {
  const [first, second] = [one.on ?? '', other.on ?? '']
  if (first !== second) return first < second ? -1 : 1
  return RANK[one.stage] - RANK[other.stage]
}

/** An invitation comes before the talk. */
const INVITED_WITHIN_DAYS = 31

function covers(entry: StageEntry, stage: Stage, on: Day | null): boolean {
  if (stage !== 'interview') return entry.stage === stage
  if (entry.stage !== 'screen' && entry.stage !== 'interview') return false
  if (entry.on === null || on === null) return true
  const after = daysBetween(on, entry.on)
  return after >= 0 && after <= INVITED_WITHIN_DAYS
}

function placeIn(shown: readonly ShownStage[], { stage, on }: ShownStage): number {
  const isLater = (entry: ShownStage): boolean =>
    on === null || entry.on === null ? RANK[entry.stage] > RANK[stage] : entry.on > on
  const at = shown.findIndex(isLater)
  return at < 0 ? shown.length : at
}

function leadsOn(from: Stage, to: Stage): boolean {
  return RANK[to] > RANK[from] || (from === 'no_answer' && to !== 'applied')
}

function isNewerThan(
  news: Pick<ToldStage, 'stage' | 'on'>,
  noted: StageEntry,
  stages: readonly StageEntry[],
  today: Day
): boolean {
  const { stage, on } = news
  // Who notes that they mean to apply says nothing of how it went.
  if (noted.stage === 'saved') return true
  if (on === null || noted.on === null) return RANK[stage] > RANK[noted.stage]
  if (noted.on <= today || !isEnd(stage)) return on > noted.on
  // What was planned does not take place once they said no; unless it was planned after that.
  return stages.every((entry) => entry.on === null || entry.on > today || entry.on < on)
}
