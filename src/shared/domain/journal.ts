import type { Day } from './application'

/** From "hard" to "good". The person need not say. */
export const MOODS = [1, 2, 3, 4, 5] as const
export type Mood = (typeof MOODS)[number]

/** What an entry was begun with: one of four questions after a rejection. */
export const PROMPTS = ['acknowledge', 'reframe', 'learn', 'next'] as const
export type Prompt = (typeof PROMPTS)[number]

/** One entry of the journal. */
export interface JournalEntry {
  readonly id: string
  readonly day: Day
  /** Markdown, exactly as the person typed it. */
  readonly text: string
  readonly mood: Mood | null
  readonly prompt: Prompt | null
  readonly messages: readonly string[]
  readonly applications: readonly string[]
  /** ISO 8601. */
  readonly addedAt: string
  /** ISO 8601, when its words were last changed. */
  readonly changedAt: string
  /** ISO 8601, when the person put it away, or null. */
  readonly removedAt: string | null
}
