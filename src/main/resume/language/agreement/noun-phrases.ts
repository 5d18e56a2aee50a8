import type { Word } from '../words/words'

const PRE_NOUN = new Set(['JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'POS'])

/** Whether a word can stand inside a noun phrase behind its article: adjective, noun, participle. */
export function isNominal(word: Word | undefined): boolean {
  if (word?.kind === 'number') return true
  if (word?.kind !== 'word' || /^(?:n't|'re|'ve|'ll|'d|'m)$/.test(word.clitic)) return false
  if (/^(?:own|same|other|further|most|more|half)$/.test(word.plain)) return true
  if (word.forms.size === 0) return word.tag.startsWith('NN') && !CLOSED_TAG.test(word.tag)
  return (
    PRE_NOUN.has(word.tag) ||
    ((word.tag === 'VBD' || word.tag === 'VB' || word.tag === 'VBP' || word.tag === 'VBZ') &&
      (word.forms.has('NN') || word.forms.has('JJ') || word.forms.has('NNS') || word.forms.has('VBN')))
  )
}

const CLOSED_TAG = /^(?:DT|IN|TO|CC|PRP|WDT|WP|WRB|MD|EX)/

export function isNoun(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (word.forms.has('NN') || word.forms.has('NNS') || (word.forms.size === 0 && word.tag.startsWith('NN')))
  )
}

/** What opens a noun phrase: an article, a possessive, this and those. */
export function isDeterminer(word: Word | undefined): boolean {
  return (
    (word !== undefined &&
      /^(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|each|every|all|both|some|any|no|several|many|few|most|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|various|multiple|numerous|whose)$/.test(
        word.plain
      )) ||
    word?.kind === 'number'
  )
}

/** Whether a noun's phrase or its sentence ends here. */
export function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'stop'
}

const BE_HAVE =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|cannot)$/

/** Whether a word is surely the verb of a sentence: an auxiliary, or tagged as a verb with a tense. */
export function isTensed(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false
  return (
    BE_HAVE.test(word.stem) || word.clitic === "n't" || (/^(?:VBD|VBZ|VBP|MD)$/.test(word.tag) && word.forms.size > 0)
  )
}
