import type { Result } from '../../shared/contract/result'
import type { ColorScheme, Waits } from '../../shared/contract/views'
import type { Tick } from '../../shared/domain/action-item'
import type { Application, ApplicationDecision } from '../../shared/domain/application'
import { type Correction, correctionId } from '../../shared/domain/correction'
import type { DecidedFacts } from '../../shared/domain/facts'
import type { Message } from '../../shared/domain/message'
import type { MessageKind } from '../../shared/domain/message-kind'
import type { Reading } from '../../shared/domain/reading'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'

/** The state with a new message that waits to be read. */
export function withMessage(state: State, message: Message): State {
  return {
    ...state,
    messages: [
      ...state.messages,
      {
        message,
        reading: { state: 'waiting' },
        corrections: [],
        decidedKind: null,
        decidedFacts: {},
        application: null,
        removedAt: null
      }
    ]
  }
}

/** The state with what the reader made of a message, or why it could not. */
export function withReading(state: State, id: string, result: Result<Reading>): State {
  return updated(state, id, (stored) => ({
    ...stored,
    reading: result.ok ? { state: 'read', reading: result.value } : { state: 'failed', code: result.code }
  }))
}

/** The state with a message that waits to be read once more, now in any language. */
export function withWaiting(state: State, id: string): State {
  return updated(state, id, (stored) => ({ ...stored, reading: { state: 'waiting', anyway: true } }))
}

/** The state with a message put away (a time) or brought back (null). Its words and ticks stay. */
export function withRemoved(state: State, id: string, removedAt: string | null): State {
  return updated(state, id, (stored) => (stored.removedAt === removedAt ? stored : { ...stored, removedAt }))
}

/** The state with many messages put away (a time) or brought back (null). */
export function withAllRemoved(state: State, ids: ReadonlySet<string>, removedAt: string | null): State {
  const messages = state.messages.map((stored) =>
    ids.has(stored.message.id) && (stored.removedAt === null) !== (removedAt === null)
      ? { ...stored, removedAt }
      : stored
  )
  return messages.every((stored, at) => stored === state.messages[at]) ? state : { ...state, messages }
}

/** The state with what was found out later about a message itself. */
export function withFoundFacts(state: State, id: string, change: (message: Message) => Message): State {
  return updated(state, id, (stored) => ({ ...stored, message: change(stored.message) }))
}

/** The state in which a file of the watched folder is not tried again. */
export function withPassedOver(state: State, sha256: string): State {
  return state.passedOver.includes(sha256) ? state : { ...state, passedOver: [...state.passedOver, sha256] }
}

/** The state with other corrections of a message. */
export function withCorrections(
  state: State,
  id: string,
  change: (corrections: readonly Correction[]) => readonly Correction[]
): State {
  return updated(state, id, (stored) => ({ ...stored, corrections: change(stored.corrections) }))
}

/** The state with what the person says a message as a whole is; null leaves that to the reader. */
export function withDecidedKind(state: State, id: string, decidedKind: MessageKind | null): State {
  return updated(state, id, (stored) => (stored.decidedKind === decidedKind ? stored : { ...stored, decidedKind }))
}

/** The state with what the person put right about a message; replaces what they put right before. */
export function withDecidedFacts(state: State, id: string, decidedFacts: DecidedFacts): State {
  return updated(state, id, (stored) =>
    sameFacts(stored.decidedFacts, decidedFacts) ? stored : { ...stored, decidedFacts }
  )
}

/** The state with the application that the person says a message belongs to; null leaves that to the rules. */
export function withApplicationDecision(state: State, id: string, decision: ApplicationDecision | null): State {
  return updated(state, id, (stored) =>
    sameDecision(stored.application, decision) ? stored : { ...stored, application: decision }
  )
}

/** The state with one more application. */
export function withApplication(state: State, application: Application): State {
  return { ...state, applications: [...state.applications, application] }
}

/** The state with an application put away (a time) or brought back (null). What the person decided for it stays. */
export function withApplicationRemoved(state: State, id: string, removedAt: string | null): State {
  const applications = state.applications.map((application) =>
    application.id === id && application.removedAt !== removedAt ? { ...application, removedAt } : application
  )
  return applications.every((application, at) => application === state.applications[at])
    ? state
    : { ...state, applications }
}

/** The state in which these lessons (ids of corrections) teach, or do not any more. */
export function withTeaching(state: State, lessons: ReadonlySet<string>, teaches: boolean): State {
  const messages = state.messages.map((stored) => {
    const id = stored.message.id
    const changes = (correction: Correction): boolean =>
      correction.teaches !== teaches && lessons.has(correctionId(id, correction))
    if (!stored.corrections.some(changes)) return stored
    return { ...stored, corrections: stored.corrections.map((one) => (changes(one) ? { ...one, teaches } : one)) }
  })
  return messages.every((stored, at) => stored === state.messages[at]) ? state : { ...state, messages }
}

/** The state with learning from corrections switched on or off. */
export function withLearning(state: State, learning: boolean): State {
  return state.settings.learning === learning ? state : { ...state, settings: { ...state.settings, learning } }
}

/**
 * The state with an action item ticked (a time) or open again (null) by the person. What they opened again no check of a resume ticks
 * until there is a new version.
 */
export function withTick(state: State, actionId: string, doneAt: string | null): State {
  return withTicks(state, [actionId], doneAt)
}

/** As `withTick`, for many action items at once. */
export function withTicks(state: State, actionIds: readonly string[], doneAt: string | null): State {
  const changed = actionIds.filter((id) => (state.ticks[id]?.doneAt ?? null) !== doneAt)
  if (changed.length === 0) return state
  const ticks: Record<string, Tick> = { ...state.ticks }
  for (const id of changed) {
    if (doneAt === null) delete ticks[id]
    else ticks[id] = { doneAt }
  }
  if (doneAt !== null) return { ...state, ticks }
  const resumes = state.resumes.map((file) => {
    const opened = changed.filter((id) => !file.keptOpen.includes(id))
    return opened.length === 0 ? file : { ...file, keptOpen: [...file.keptOpen, ...opened] }
  })
  return { ...state, ticks, resumes }
}

/** The state with another choice of light or dark. */
export function withColorScheme(state: State, colorScheme: ColorScheme): State {
  return { ...state, settings: { ...state.settings, colorScheme } }
}

/** The state with other days after which a silence is asked about. */
export function withWaits(state: State, { noAnswerAfter, askAgainAfter }: Waits): State {
  return { ...state, settings: { ...state.settings, noAnswerAfter, askAgainAfter } }
}

function sameFacts(one: DecidedFacts, other: DecidedFacts): boolean {
  // A fact that was not decided is another thing than one that is none.
  const values = ({ company, role, from, date }: DecidedFacts) => [
    company,
    role,
    date,
    from && [from.name, from.address]
  ]
  return JSON.stringify(values(one).map(decided)) === JSON.stringify(values(other).map(decided))
}

function decided<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function sameDecision(one: ApplicationDecision | null, other: ApplicationDecision | null): boolean {
  if (one?.kind === 'belongs' && other?.kind === 'belongs') return one.applicationId === other.applicationId
  return one?.kind === other?.kind
}

/** The very same state where nothing changes: the store then writes nothing. */
function updated(state: State, id: string, change: (stored: StoredMessage) => StoredMessage): State {
  const messages = state.messages.map((stored) => (stored.message.id === id ? change(stored) : stored))
  return messages.every((stored, at) => stored === state.messages[at]) ? state : { ...state, messages }
}
