import type { ParsedMessage } from './message'

/** What a mail says of the mails around it. */
export type ThreadIds = Pick<ParsedMessage, 'messageId' | 'inReplyTo' | 'references'>

/**
 * The thread of each message, as the number of one: the same number for messages that are connected by Message-ID, In-Reply-To and
 * References, over any number of steps and also through mails that are not here. A message alone has a number of its own.
 */
export function threadsOf(messages: readonly ThreadIds[]): readonly number[] {
  const parents: number[] = messages.map((_, at) => at)
  /** The first message that names an id. */
  const namedBy = new Map<string, number>()

  function rootOf(start: number): number {
    let at = start
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      // Halving the way keeps later ones short.
      const next = parents[parent] ?? parent
      parents[at] = next
      at = next
    }
    return at
  }

  for (const [at, { messageId, inReplyTo, references }] of messages.entries()) {
    for (const id of [messageId, inReplyTo, ...references]) {
      if (id === null || id === '') continue
      const other = namedBy.get(id)
      if (other === undefined) namedBy.set(id, at)
      else parents[rootOf(at)] = rootOf(other)
    }
  }
  return messages.map((_, at) => rootOf(at))
}
