import type { SearchKind } from '../../../shared/domain/search'

/** Something that can be found, as the index takes it. Texts are as they stand in what is stored. */
export interface SearchDocument {
  /** `kind:id`. */
  readonly key: string
  readonly kind: SearchKind
  readonly id: string
  /** What it is called: a subject, a company, a file's name; empty where it has no name. */
  readonly title: string
  /** The line below: a sender, a role. */
  readonly detail: string
  /** Other names that it goes by: addresses, a contact, an employer. */
  readonly names: string
  /** Its own words. */
  readonly body: string
  /** What came along: earlier mail, a posting. Weighs little. */
  readonly more: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Day or time as it is shown: `YYYY-MM-DD` or ISO 8601. */
  readonly date: string
  /** Whether its own words are compared by meaning. */
  readonly isCompared: boolean
  /** Where it is opened, for what has no page of its own. */
  readonly opens: { readonly kind: 'message' | 'application'; readonly id: string } | null
}

/** What follows from the title and the rest of it is found here. */
export const SEARCHED_FIELDS = ['title', 'detail', 'names', 'body', 'more'] as const
