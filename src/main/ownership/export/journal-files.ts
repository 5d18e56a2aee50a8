import { factsOf } from '../../../shared/domain/facts'
import type { JournalEntry } from '../../../shared/domain/journal'
import type { State } from '../../../shared/state/state'
import { freeNames } from './readable-names'

/** One entry of the journal as a file. */
export interface JournalFile {
  readonly file: string
  readonly text: string
}

/** So many of an entry's first words name its file. */
const NAMED_WORDS = 6

/** The journal as Markdown, one file an entry; what was put away is left out. */
export function* journalFiles(state: State): Generator<JournalFile> {
  const free = freeNames()
  const messages = new Map(state.messages.map((stored) => [stored.message.id, stored]))
  const applications = new Map(state.applications.map((one) => [one.id, one]))

  function messageName(id: string): string {
    const stored = messages.get(id)
    if (!stored) return id
    const { company, from, date } = factsOf(stored.message, stored.decidedFacts)
    const who = company || from?.name || from?.address
    return [date?.slice(0, 10), who, stored.message.subject].filter(Boolean).join(', ') || id
  }

  function applicationName(id: string): string {
    const one = applications.get(id)
    return one ? [one.role, one.company].filter(Boolean).join(', ') || id : id
  }

  for (const entry of state.journal) {
    if (entry.removedAt !== null) continue
    const front = [
      ['date', entry.day],
      ['mood', entry.mood],
      ['begun_with', entry.prompt],
      ['messages', entry.messages.map(messageName)],
      ['applications', entry.applications.map(applicationName)],
      ['written', entry.addedAt],
      ['changed', entry.changedAt]
    ] as const
    const lines = front.flatMap(([name, value]) => frontLines(name, value))
    yield { file: free('journal', nameOf(entry), '.md'), text: `---\n${lines.join('\n')}\n---\n\n${entry.text}\n` }
  }
}

/** `2026-11-23-first-words-of-the-entry`. */
function nameOf({ day, text }: JournalEntry): string {
  const words = (text.slice(0, 400).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, NAMED_WORDS)
  return [day, ...words.map((word) => word.toLowerCase())].join('-')
}

/** YAML, whose strings may be written as JSON; nothing for what is not there. */
function frontLines(name: string, value: string | number | null | readonly string[]): readonly string[] {
  if (value === null) return []
  if (typeof value === 'number') return [`${name}: ${value}`]
  if (typeof value === 'string') return [`${name}: ${JSON.stringify(value)}`]
  return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${JSON.stringify(one)}`)]
}
