import type { ActionType } from './action-item'
import type { Day, Stage } from './application'
import type { AskEnd } from './ask'
import type { Mood } from './journal'
import type { MessageKind } from './message-kind'

/** Something that has a day in this computer's calendar, or none. */
interface Dated {
  readonly day: Day | null
}

/** Strengths that an employer named, word for word. */
export interface KindWord {
  readonly messageId: string
  /** A span of the message as it stands there. */
  readonly text: string
  /** Name or address, or empty. */
  readonly sender: string
  /** ISO 8601: the mail's own date, else when it came in. */
  readonly date: string
}

/** What is known of what happened, each with its day. */
export interface DatedFacts {
  /** `undecided`: not read, or nobody is sure what it is. */
  readonly messages: readonly (Dated & { readonly kind: MessageKind | 'undecided' })[]
  /** What the person noted; what messages tell stands in `messages`. */
  readonly stages: readonly (Dated & { readonly stage: Stage })[]
  readonly asks: readonly (Dated & { readonly what: 'asked' | 'asked_again' | AskEnd })[]
  readonly steps: readonly (Dated & { readonly type: ActionType })[]
  readonly entries: readonly (Dated & { readonly mood: Mood | null })[]
  /** Newest first. */
  readonly kindWords: readonly (Dated & KindWord)[]
}

/** How often something was. */
export interface Count<T> {
  readonly what: T
  readonly count: number
}

/** What happened from one day to another, both included: counts and words, never a judgement. The most frequent come first. */
export interface LookBack {
  readonly from: Day
  readonly to: Day
  readonly messages: readonly Count<MessageKind | 'undecided'>[]
  readonly stages: readonly Count<Stage>[]
  readonly asks: readonly Count<'asked' | 'asked_again' | AskEnd>[]
  readonly steps: readonly Count<ActionType>[]
  readonly moods: readonly Count<Mood>[]
  readonly entries: number
  /** On how many different days they were written. */
  readonly daysWritten: number
  /** The newest few. */
  readonly kindWords: readonly KindWord[]
  readonly kindWordCount: number
}

const KIND_WORDS_SHOWN = 3

/** Counts what lies between two days. What has no day is in no look-back. */
export function lookBack(facts: DatedFacts, from: Day, to: Day): LookBack {
  // Days are in the order of their letters.
  const within = <T extends Dated>(all: readonly T[]): readonly T[] =>
    all.filter(({ day }) => day !== null && day >= from && day <= to)
  const entries = within(facts.entries)
  const kindWords = within(facts.kindWords)
  return {
    from,
    to,
    messages: counted(within(facts.messages).map(({ kind }) => kind)),
    stages: counted(within(facts.stages).map(({ stage }) => stage)),
    asks: counted(within(facts.asks).map(({ what }) => what)),
    steps: counted(within(facts.steps).map(({ type }) => type)),
    moods: counted(entries.flatMap(({ mood }) => mood ?? [])),
    entries: entries.length,
    daysWritten: new Set(entries.map(({ day }) => day)).size,
    kindWords: kindWords
      .slice(0, KIND_WORDS_SHOWN)
      .map(({ messageId, text, sender, date }) => ({ messageId, text, sender, date })),
    kindWordCount: kindWords.length
  }
}

function counted<T>(all: readonly T[]): readonly Count<T>[] {
  const counts = new Map<T, number>()
  for (const what of all) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [...counts].map(([what, count]) => ({ what, count })).sort((one, other) => other.count - one.count)
}
