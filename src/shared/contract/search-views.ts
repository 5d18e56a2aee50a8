import type { SearchKind, SearchPeriod } from '../domain/search'
import type { MarkedText, Snippet } from '../domain/search-snippet'

export type { MarkedText, SearchKind, SearchPeriod, Snippet }

/** What is looked for. */
export interface SearchQuestion {
  /** As it was typed. */
  readonly text: string
  /** Null for every kind. */
  readonly kind: SearchKind | null
  readonly period: SearchPeriod
}

/** Something that was found. */
export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  /** What it is called; its text is empty where it has no name. */
  readonly title: MarkedText
  /** The line below: a sender, a role. */
  readonly detail: MarkedText
  /** A day (`YYYY-MM-DD`) or ISO 8601. */
  readonly date: string
  /** Its own words, verbatim; null where it has none. */
  readonly snippet: Snippet | null
  /** What should be lit in it when it is opened: words of the body, verbatim. */
  readonly light: string | null
  /** Where it is opened, for what has no page of its own. */
  readonly opens: { readonly kind: 'message' | 'application'; readonly id: string } | null
}

/** How far something has come that is made in the background. */
export interface SearchProgress {
  readonly ready: number
  readonly of: number
}

/** What was found by its words. */
export interface SearchView {
  readonly hits: readonly SearchHit[]
  /** How many there are of each kind, whatever kind was asked for. */
  readonly counts: Readonly<Record<SearchKind, number>>
  /** `near`: the last hits hold words that are spelt a little otherwise; `some`: nothing holds all of the words. */
  readonly match: 'all' | 'near' | 'some'
  /** How many words were looked for. */
  readonly words: number
  /** How many things can be searched already. */
  readonly indexed: SearchProgress
}

/** What comes near by its meaning; nothing in it was found by its words. */
export interface SimilarView {
  /** The snippet is the sentence that comes near, whole and without marks. */
  readonly hits: readonly SearchHit[]
  /** How many sentences can be compared already. */
  readonly compared: SearchProgress
}
