/** One job that the person applied for. */
export interface Application {
  readonly id: string
  readonly company: string
  /** Empty where the person did not say. */
  readonly role: string
  /** ISO 8601, when it was noted down. */
  readonly addedAt: string
  /** ISO 8601, when the person put it away, or null. */
  readonly removedAt: string | null
}

/** What the person decided about which application a message belongs to. */
export type ApplicationDecision =
  | { readonly kind: 'belongs'; readonly applicationId: string }
  /** To none, and none is to be offered. */
  | { readonly kind: 'none' }

/** How a message stands to the applications, with the reason. */
export type ApplicationLink =
  | {
      readonly kind: 'linked'
      readonly applicationId: string
      /** The person said so; a mail of the same thread belongs to it; or the names are the same. */
      readonly because: 'person' | 'thread' | 'company_and_role' | 'company'
    }
  /** Some could be meant and the message does not say which: the person is asked. */
  | { readonly kind: 'ask'; readonly candidates: readonly string[]; readonly company: string; readonly role: string }
  /** None is known: a new one is offered. */
  | { readonly kind: 'offer'; readonly company: string; readonly role: string }
  /** The message names no employer, or the person said that it belongs to none. */
  | { readonly kind: 'none' }
