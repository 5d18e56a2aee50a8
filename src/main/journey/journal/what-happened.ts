import { ACTION_TYPES, type ActionType } from '../../../shared/domain/action-item'
import { dayOfMoment } from '../../../shared/domain/days'
import type { DatedFacts, KindWord } from '../../../shared/domain/look-back'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { kindOf, readingOf, senderAndDate } from './views'

/** Only spares computing the same again: states are never changed in place. */
const praised = new WeakMap<State['messages'], readonly KindWord[]>()

/** Strengths that employers named, newest first: spans of their messages, as they stand there. */
export function kindWordsIn({ messages }: State): readonly KindWord[] {
  const known = praised.get(messages)
  if (known) return known
  const words = present(messages)
    .flatMap((stored) => {
      const praise = readingOf(stored)?.signals.filter(({ label }) => label === 'praise') ?? []
      if (praise.length === 0) return []
      const { id, body } = stored.message
      const about = { messageId: id, ...senderAndDate(stored) }
      return praise.map(({ start, end }) => ({ ...about, text: body.slice(start, end) }))
    })
    .map((word) => ({ word, at: Date.parse(word.date) }))
    .sort((one, other) => other.at - one.at)
    .map(({ word }) => word)
  praised.set(messages, words)
  return words
}

/** What is known of what happened, with the days of this computer's calendar. What was put away is left out. */
export function whatHappened(state: State): DatedFacts {
  return {
    messages: present(state.messages).map((stored) => ({
      day: dayOfMoment(senderAndDate(stored).date),
      kind: kindOf(stored)
    })),
    stages: present(state.applications).flatMap(({ stages }) => stages.map(({ stage, on }) => ({ stage, day: on }))),
    asks: present(state.asks).flatMap(({ askedAt, followedUpAt, end }) => [
      ...(askedAt ? [{ what: 'asked' as const, day: dayOfMoment(askedAt) }] : []),
      ...(followedUpAt ? [{ what: 'asked_again' as const, day: dayOfMoment(followedUpAt) }] : []),
      ...(end ? [{ what: end.as, day: dayOfMoment(end.at) }] : [])
    ]),
    steps: Object.entries(state.ticks).flatMap(([id, { doneAt }]) => {
      const type = typeOf(id)
      return type ? [{ type, day: dayOfMoment(doneAt) }] : []
    }),
    entries: present(state.journal).map(({ day, mood }) => ({ day, mood })),
    kindWords: kindWordsIn(state).map((word) => ({ ...word, day: dayOfMoment(word.date) }))
  }
}

function present<T extends Pick<StoredMessage, 'removedAt'>>(all: readonly T[]): readonly T[] {
  return all.filter(({ removedAt }) => removedAt === null)
}

/** The type of an action item: its id ends with it. */
function typeOf(actionId: string): ActionType | undefined {
  const end = actionId.slice(actionId.lastIndexOf(':') + 1)
  return ACTION_TYPES.find((type) => type === end)
}
