import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import type { Word } from '../words/words'
import { AFTER_PRONOUN, CONTRACTIONS } from './contractions'
import { itsSlips } from './its-whose'
import { ownerSlips } from './owners'
import { pluralSlips } from './plurals'

const PRONOUN = /^(?:i|you|we|they|he|she|it|this|that|who|which)$/

/** Apostrophes that are missing, or stand where none belongs. */
export function apostropheSlips(words: readonly Word[]): readonly Slip[] {
  return [...contractionSlips(words), ...itsSlips(words), ...pluralSlips(words), ...ownerSlips(words)]
}

function contractionSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap(({ plain, text, start, end }, at): readonly Slip[] => {
    if (/^\p{Lu}{2}/u.test(text) && text !== 'IVE') return []
    const known =
      CONTRACTIONS.get(plain) ?? (PRONOUN.test(words[at - 1]?.plain ?? '') ? AFTER_PRONOUN.get(plain) : undefined)
    if (!known || (/^(?:im|ive)$/.test(plain) && /^[.]$/.test(words[at + 1]?.text ?? ''))) return []
    const meant = /^I'/.test(known) ? known : withCaseOf(text, known)
    return [{ kind: 'apostrophe', start, end, suggestions: [meant] }]
  })
}
