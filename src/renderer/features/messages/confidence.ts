import { UNSURE_BELOW } from '../../../shared/domain/reading'
import { percentSure, percentUnsure } from './words'

/** How sure the reader is, as it is shown: a number, and below a certain one that the person decides. */
export function confidenceWords(confidence: number): string {
  return confidence < UNSURE_BELOW ? percentUnsure(confidence) : percentSure(confidence)
}
