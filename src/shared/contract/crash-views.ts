/** Something that went wrong and was mended, which the person is told once. */
export interface CrashNotice {
  /** The window's page ended; the reader ended; the program had ended without closing before this start. */
  readonly kind: 'page' | 'reader' | 'ended'
  /** ISO 8601. */
  readonly at: string
}

/** Where the person is, by names and ids only. */
export interface HeldPlace {
  readonly page: string
  readonly messageId: string | null
  readonly resumeId: string | null
  readonly applicationId: string | null
  readonly entryId: string | null
}

/** Something typed that was not kept yet: the key that the page keeps it under, and its value, both as JSON. */
export interface HeldDraft {
  readonly key: string
  readonly value: string
}

/** What a page that begins should know of what went wrong before. */
export interface CrashView {
  /** The newest first. */
  readonly notices: readonly CrashNotice[]
  /** Where to return to; null but for the first page after one that ended. */
  readonly place: HeldPlace | null
  readonly drafts: readonly HeldDraft[]
}
