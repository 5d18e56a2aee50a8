import type { Slip } from '../phrases'
import type { Word } from '../words/words'
import { adverbSlips } from './adverbs'
import { lastingSlips } from './lasting'
import { patternSlips } from './pattern-slips'
import { prepositionSlips } from './preposition-slips'
import { relativeSlips } from './relative'
import { spliceSlips } from './splices'
import { verbFormSlips } from './verb-forms'
import { wordOrderSlips } from './word-order'

/** Slips of grammar beside those of number: verb forms, prepositions, words too many or too few, adverbs, comma splices. */
export function grammarSlips(words: readonly Word[]): readonly Slip[] {
  return [
    ...patternSlips(words),
    ...prepositionSlips(words),
    ...verbFormSlips(words),
    ...adverbSlips(words),
    ...wordOrderSlips(words),
    ...relativeSlips(words),
    ...lastingSlips(words),
    ...spliceSlips(words)
  ]
}
