import type { Correspondent } from './message'

/** How a request for feedback sounds. */
export const TONES = ['warm', 'plain', 'formal'] as const
export type Tone = (typeof TONES)[number]

/** What is asked: for feedback as a whole, or one question back about words that say little. */
export const ASK_KINDS = ['feedback', 'back'] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** How a request came to its end: the employer answered, or said that there is no feedback; or the person let it rest. */
export const ASK_ENDS = ['answered', 'declined', 'no_answer'] as const
export type AskEnd = (typeof ASK_ENDS)[number]

/** What a request is about: a message that it answers, or an application of which no message is here. One request for each. */
export type AskAbout =
  | { readonly from: 'message'; readonly messageId: string; readonly kind: AskKind }
  | { readonly from: 'application'; readonly applicationId: string }

/** What the person writes, and to whom. */
export interface AskDraft {
  readonly to: Correspondent | null
  readonly tone: Tone
  readonly subject: string
  readonly text: string
  /** What the person wrote in the other tones: a change of tone loses nothing. */
  readonly kept: Readonly<Partial<Record<Tone, string>>>
  /** The one polite reminder as the person wrote it; empty as long as they left it as it was drafted. */
  readonly followUp: string
}

/** A request for feedback. Coachable drafts it, the person sends it and says so. */
export interface Ask extends AskDraft {
  readonly id: string
  readonly kind: AskKind
  /** The message that it answers, or null. */
  readonly messageId: string | null
  /** The application that it is about where it answers no message, or null: a message's application follows from the message. */
  readonly applicationId: string | null
  /** ISO 8601, when the person says that it was sent, or null while it is a draft. */
  readonly askedAt: string | null
  /** ISO 8601, when the one polite reminder was sent, or null. */
  readonly followedUpAt: string | null
  readonly end: {
    readonly as: AskEnd
    /** ISO 8601. */
    readonly at: string
    /** The message that ended it, or null where the person said so. */
    readonly messageId: string | null
  } | null
  /** Messages of which the person says that they do not answer it. */
  readonly notAnswers: readonly string[]
  /** ISO 8601. */
  readonly addedAt: string
  /** ISO 8601, when the person put it away, or null. */
  readonly removedAt: string | null
}

/** A request that was drafted and not sent yet. */
export function newAsk(id: string, about: AskAbout, draft: AskDraft, addedAt: string): Ask {
  return {
    ...draft,
    id,
    kind: about.from === 'message' ? about.kind : 'feedback',
    messageId: about.from === 'message' ? about.messageId : null,
    applicationId: about.from === 'application' ? about.applicationId : null,
    askedAt: null,
    followedUpAt: null,
    end: null,
    notAnswers: [],
    addedAt,
    removedAt: null
  }
}

/** Whether a request is the one about this. */
export function isAskAbout(ask: Ask, about: AskAbout): boolean {
  if (about.from === 'application') return ask.messageId === null && ask.applicationId === about.applicationId
  return ask.messageId === about.messageId && ask.kind === about.kind
}
