import type { TaughtMessage } from '../../shared/contract/reader-protocol'
import type { LearningView, Lesson } from '../../shared/contract/views'
import { correctionId } from '../../shared/domain/correction'
import { factsOf } from '../../shared/domain/facts'
import type { State } from '../../shared/state/state'
import type { StoredMessage } from '../../shared/state/state-v1'
import type { ReaderHost } from '../reader-host/reader-host'
import type { Store } from '../storage/store'

/** What the reader is to learn from the corrections that teach, the oldest first; nothing where learning is off. */
export function lessonsOf({ messages, settings }: State): readonly TaughtMessage[] {
  if (!settings.learning) return []
  return messages
    .map(({ message, corrections }) => ({ message, verdicts: corrections.filter(({ teaches }) => teaches) }))
    .filter(({ verdicts }) => verdicts.length > 0)
    .sort((one, other) => newest(one.verdicts).localeCompare(newest(other.verdicts)))
    .map(({ message: { subject, body }, verdicts }) => ({
      input: { subject, body },
      verdicts: verdicts.map(({ label, is, start, end }) => ({ label, is, start, end }))
    }))
}

/** Every decision of the person, newest first, as the window lists it. Messages that were put away teach all the same. */
export function learningView({ messages, settings }: State, failed: boolean): LearningView {
  const lessons = messages.flatMap(({ message, corrections, decidedFacts, removedAt }) => {
    const { from } = factsOf(message, decidedFacts)
    return corrections.map((correction): Lesson => {
      const { label, is, at, teaches, start, end } = correction
      return {
        id: correctionId(message.id, correction),
        messageId: removedAt === null ? message.id : null,
        sender: from?.name || from?.address || '',
        subject: message.subject,
        words: message.body.slice(start, end),
        label,
        is,
        at,
        teaches
      }
    })
  })
  return { on: settings.learning, failed, lessons: lessons.sort((one, other) => other.at.localeCompare(one.at)) }
}

/** Teaches the reader now and after every change of the corrections or of the switch. */
export function keepTeaching(store: Store, reader: Pick<ReaderHost, 'learn'>): void {
  let { messages, settings } = store.state()
  reader.learn(lessonsOf(store.state()))
  store.onChange(() => {
    const now = store.state()
    const same =
      now.settings.learning === settings.learning &&
      (now.messages === messages ||
        (now.messages.length >= messages.length &&
          now.messages.every((stored, at) => teachesTheSame(stored, messages[at]))))
    messages = now.messages
    settings = now.settings
    if (!same) reader.learn(lessonsOf(now))
  })
}

/** Messages only ever come at the end, so that the same place holds the same message. */
function teachesTheSame(now: StoredMessage, before: StoredMessage | undefined): boolean {
  return before ? now.corrections === before.corrections : now.corrections.length === 0
}

function newest(verdicts: StoredMessage['corrections']): string {
  return verdicts.reduce((latest, { at }) => (at > latest ? at : latest), '')
}
