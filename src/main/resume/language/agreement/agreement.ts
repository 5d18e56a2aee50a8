import type { Slip } from '../phrases'
import type { Word } from '../words/words'
import { countedSlips } from './counted'
import { thereSlips } from './there-is'
import { verbSlips } from './verbs'

/** Words that do not go together in number: subject and verb, a noun and what counts it, "there is" and what there is. */
export function agreementSlips(words: readonly Word[]): readonly Slip[] {
  return [...thereSlips(words), ...verbSlips(words), ...countedSlips(words)]
}
