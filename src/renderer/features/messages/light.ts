import type { Reading } from '../../../shared/domain/reading'
import type { Span } from '../../../shared/domain/span'

/** What in a message should be lit: signals by their place in the reading, or the words of one. */
export type Light =
  | { readonly kind: 'signals'; readonly signals: readonly number[] }
  | { readonly kind: 'words'; readonly text: string }

/** Indices of the signals that a light falls on. */
export function litSignals(light: Light | null, reading: Reading, body: string): readonly number[] {
  if (light === null) return []
  if (light.kind === 'signals') return light.signals.filter((index) => index in reading.signals)
  return reading.signals.flatMap(({ start, end }, index) => (body.slice(start, end) === light.text ? [index] : []))
}

/** The words of a light that are not marked as they stand: where they stand in the body, or null. */
export function litWords(light: Light | null, reading: Reading, body: string): Span | null {
  if (light?.kind !== 'words' || litSignals(light, reading, body).length > 0) return null
  const start = body.indexOf(light.text)
  return start === -1 ? null : { start, end: start + light.text.length }
}
