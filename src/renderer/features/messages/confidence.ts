import { UNSURE_BELOW } from '../../../shared/domain/reading'
import { percentSure, WORDS } from './words'

/** How sure the reader is: words only where it is not, and a number for those who ask. */
export function confidenceWords(confidence: number): { readonly words: string | null; readonly percent: string } {
  return { words: confidence < UNSURE_BELOW ? WORDS.unsure : null, percent: percentSure(confidence) }
}
