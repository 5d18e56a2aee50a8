import type { KeptWords } from '../../../shared/contract/insight-views'
import { factsOf } from '../../../shared/domain/facts'
import type { State } from '../../../shared/state/state'
import type { Gathered } from './gather'
import { isSure, messageFacts } from './message-facts'

/** Everything that was marked as speaking of who the person is, newest first; marks that the reader is unsure of say so. */
export function keptWords(state: State, { employers }: Gathered): readonly KeptWords[] {
  const entries = new Map<string, { readonly id: string; readonly day: string }[]>()
  for (const { id, day, messages, removedAt } of state.journal) {
    if (removedAt !== null) continue
    for (const messageId of messages) {
      const there = entries.get(messageId)
      if (there) there.push({ id, day })
      else entries.set(messageId, [{ id, day }])
    }
  }
  return state.messages
    .flatMap((stored): readonly KeptWords[] => {
      const { message, decidedFacts, removedAt } = stored
      const signals = messageFacts(stored).reading?.signals.filter(({ label }) => label === 'bias') ?? []
      if (removedAt !== null || signals.length === 0) return []
      const { date, from } = factsOf(message, decidedFacts)
      return signals.map((signal) => ({
        messageId: message.id,
        date: date ?? message.addedAt,
        isItsOwnDate: date !== null,
        company: employers.get(message.id)?.name ?? '',
        sender: from?.name || from?.address || '',
        address: from?.address ?? '',
        subject: message.subject,
        words: message.body.slice(signal.start, signal.end),
        isSure: isSure(signal),
        start: signal.start,
        fileName: message.sourceName,
        sha256: message.sha256,
        entries: entries.get(message.id) ?? []
      }))
    })
    .map((item) => ({ item, at: Date.parse(item.date) }))
    .sort((one, other) => other.at - one.at)
    .map(({ item }) => item)
}
