import { isMostlyVerb } from '../language/words/lexicon'
import type { Word } from '../language/words/words'

/** Times that are over. */
const OVER =
  /\b(?:until (?:19|20)\d\d|before that|in (?:19|20)[01]\d|in 202[0-4]|last (?:year|month|summer|winter|spring|autumn)|(?:years|months) ago|previously|at that time|back then|during my (?:time|internship|studies|placement|degree)|from (?:19|20)\d\d (?:to|until) (?:19|20)\d\d|my (?:last|previous|former) (?:job|role|post|position|employer))\b/i
const NOT_TOLD =
  /^(?:am|have|has|do|can|could|will|would|should|must|may|might|know|think|believe|feel|hope|want|like|love|enjoy|understand|see|look|find|remember|still|mean|wish|need|miss|regret|admire|thank|write|apply|attach|enclose|say|tell|live)$/

const PAST_TIME =
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn|term|season)|(?:years?|months?|weeks?) ago|in (?:19|20)[01]\d|in 202[0-4]|yesterday)$/i

/** "I reduce the bill by a tenth last year": the clause ends on a time that is over, and nothing else in it is told. */
function isPastBehind(words: readonly Word[], from: number): boolean {
  const end = words.findIndex(({ kind }, at) => at >= from && kind === 'stop')
  const clause = words.slice(from, end < 0 ? words.length : end)
  const isAlone = clause.every(
    ({ plain, tag }) =>
      !/^(?:that|which|who|what|where|when|how|as|than|since|and|but|if|because|like|from)$/.test(plain) &&
      tag !== 'VBD' &&
      tag !== 'VBN'
  )
  return isAlone && PAST_TIME.test(clause.map(({ plain }) => plain).join(' '))
}

/** Presents in sentences of a letter that tell of a time which is over: "Before that I test games". */
export function letterTense(words: readonly Word[]): readonly { readonly word: string; readonly start: number }[] {
  const found: { readonly word: string; readonly start: number }[] = []
  let from = 0
  words.forEach((word, at) => {
    if (/^[.!?;]$/.test(word.text)) from = at + 1
    if (word.plain !== 'i') return
    const verb = words[at + 1]
    const isWhen = words
      .slice(from, at)
      .some(
        ({ plain }, index, said) =>
          plain === 'when' && said[index + 1]?.plain === 'i' && said[index + 2]?.forms.has('VBD') === true
      )
    if (isWhen && verb?.plain === 'am' && at > from + 3 && verb.clitic === '')
      found.push({ word: verb.text, start: verb.start })
    if (verb?.clitic !== '' || NOT_TOLD.test(verb.stem) || !verb.forms.has('VB') || verb.forms.has('VBD')) return
    if (verb.forms.has('NN') && !isMostlyVerb(verb.stem) && words[at + 2]?.kind !== 'word') return
    if (isPastBehind(words, at + 2) && verb.forms.has('VB')) {
      found.push({ word: verb.text, start: verb.start })
      return
    }
    const said = words
      .slice(from, at)
      .map(({ plain }) => plain)
      .join(' ')
    if (OVER.test(said) && !/\b(?:since|now|today|still|because|as|what|that i|so)\b/.test(said))
      found.push({ word: verb.text, start: verb.start })
  })
  return found
}
