import type { Day } from '../domain/application'
import type { JournalEntry, Mood } from '../domain/journal'
import type { KindWord } from '../domain/look-back'

/** One line of the list of entries. */
export interface EntrySummary {
  readonly id: string
  readonly day: Day
  /** The first words, without their marks; empty where nothing is written yet. */
  readonly title: string
  /** What follows, on one line. */
  readonly preview: string
  readonly mood: Mood | null
  /** How many messages and applications it is linked to. */
  readonly links: number
}

/** What an entry has beside its words; can be changed without touching them. */
export type EntryAbout = Pick<JournalEntry, 'day' | 'mood' | 'prompt' | 'messages' | 'applications'>

/** Words of an entry, to be kept. */
export interface EntryWriting {
  /** Given by the window, so that an entry that is kept twice is still one. */
  readonly id: string
  readonly text: string
  /** The version that the window last saw (`changedAt`), or null for a new entry. */
  readonly seen: string | null
  /** Of a new entry; null for one that is there. */
  readonly about: EntryAbout | null
}

/** `overtaken`: there is another version than the one that the window last saw, and nothing was changed. */
export type Written =
  | { readonly kind: 'kept'; readonly changedAt: string }
  | { readonly kind: 'overtaken'; readonly changedAt: string }

/** A message that an entry is linked to. */
export interface LinkedMessage {
  readonly id: string
  readonly subject: string
  /** Name or address, or empty. */
  readonly sender: string
  /** ISO 8601. */
  readonly date: string
  /** Whether it says no, with or without reasons. */
  readonly saysNo: boolean
  /** It was put away and cannot be opened. */
  readonly isAway: boolean
}

/** An application that an entry is linked to. */
export interface LinkedApplication {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly isAway: boolean
}

/** What an entry is linked to, in the order of the links; what is not there any more is left out. */
export interface Linked {
  readonly messages: readonly LinkedMessage[]
  readonly applications: readonly LinkedApplication[]
}

/** Strengths that employers named, newest first. */
export interface KindWordsView {
  readonly words: readonly KindWord[]
  /** How many there are in all. */
  readonly count: number
}
