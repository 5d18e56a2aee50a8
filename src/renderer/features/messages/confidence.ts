import { percentSure, WORDS } from './words'

/** From this calibrated probability on the reader speaks plainly; below it the person decides. */
const SURE_FROM = 0.75

/** How sure the reader is: in words to be seen, as a number for those who ask. */
export function confidenceWords(confidence: number): { readonly words: string; readonly percent: string } {
  return { words: confidence >= SURE_FROM ? WORDS.sure : WORDS.unsure, percent: percentSure(confidence) }
}
