import type { Evidence } from '../../../../shared/domain/message'

/** Where the content of a field comes from. */
export type FactHint =
  /** The person changed what the message shows, or added what it does not say (`shown` is empty). */
  | { readonly kind: 'changed'; readonly shown: string }
  /** The message does not say. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  /** It is not guessed but given: in a mail's head, for instance. */
  | { readonly kind: 'given' }

/**
 * Where the content of a field comes from.
 * @param guess what the message itself shows; empty for nothing
 */
export function hintOf(value: string, guess: string, evidence: Evidence | null): FactHint {
  if (value.trim() !== guess) return { kind: 'changed', shown: guess }
  if (guess === '') return { kind: 'silent' }
  return evidence ? { kind: 'evidence', evidence } : { kind: 'given' }
}
