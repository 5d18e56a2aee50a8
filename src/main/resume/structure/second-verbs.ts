import { isEnd } from '../language/agreement/noun-phrases'
import { baseOfThird, isMostlyVerb } from '../language/words/lexicon'
import type { Word } from '../language/words/words'
import { formHere, type HeadVerb, headVerb, isUnchanged } from './head-verbs'

/** A verb in another tense than the one that it is joined to. */
export interface SecondVerb {
  readonly first: HeadVerb['form']
  readonly form: HeadVerb['form']
  readonly word: string
  /** In the words that were read. */
  readonly start: number
}

/** Between two verbs: what makes the second an infinitive, or one of another sentence. */
const OTHER_CLAUSE =
  /^(?:to|help|helps|helped|helping|let|lets|make|makes|made|can|could|will|would|must|should|may|might|did|do|does|who|that|which|where|when|while|how|what|why|if|because|so|whose|they|we|you|i|he|she|it|having|had|have|has|see|saw|watch|watched|is|are|was|were|be|been|being|than|not|once|until|before|after|since|as)$/
const SUBJECT = /^(?:i|we)$/
const DEFINITE =
  /^(?:an?|the|our|their|its|his|her|my|your|this|these|those|each|every|all|both|several|many|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|them|him|me|it|us|over|more|what|whatever|how)$/

/** Verbs joined by "and" or a comma to the one that a sentence starts with, in another tense than that: "Wrote tests and fix bugs". */
export function secondVerbs(words: readonly Word[]): readonly SecondVerb[] {
  return sentencesIn(words).flatMap((sentence) => {
    const first = openingVerb(sentence)
    const later = first ? laterVerbs(sentence, first) : []
    return [...later, ...pairedVerbs(sentence).filter(({ start }) => !later.some((other) => other.start === start))]
  })
}

/** "where I wrote and edit pages": two verbs side by side, wherever they stand. */
function pairedVerbs(words: readonly Word[]): readonly SecondVerb[] {
  return words.flatMap((word, at): readonly SecondVerb[] => {
    const [subject, and, second, next] = [words[at - 1], words[at + 1], words[at + 2], words[at + 3]]
    const isPast =
      word.forms.has('VBD') && !word.forms.has('VB') && /^(?:i|we|who|they|he|she)$/.test(subject?.plain ?? '')
    if (!isPast || and?.plain !== 'and' || !second || second.text !== second.plain || isEnd(next)) return []
    const isBase = second.forms.has('VB') && !second.forms.has('VBD') && isMostlyVerb(second.stem)
    return isBase && !isUnchanged(second.stem)
      ? [{ first: 'VBD', form: 'VB', word: second.text, start: second.start }]
      : []
  })
}

function sentencesIn(words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]]
  for (const word of words) {
    if (/^[.!?;:]$/.test(word.text)) sentences.push([])
    else sentences.at(-1)?.push(word)
  }
  return sentences
}

/** What the sentence starts with: a verb, or "I" and a verb. */
function openingVerb(words: readonly Word[]): HeadVerb | null {
  const subject = words.findIndex(({ plain }) => SUBJECT.test(plain))
  if (
    subject === 0 ||
    (subject > 0 &&
      subject < 8 &&
      words.slice(0, subject).every(({ plain }) => !OTHER_CLAUSE.test(plain)) &&
      isEnd(words[subject - 1]))
  ) {
    const at = subject + 1
    const form = formHere(words, at, false)
    const word = words[at]
    return form && word
      ? { tense: form === 'VBD' ? 'past' : 'present', form, word: word.text, start: word.start, at }
      : null
  }
  const [opening] = words
  if (opening && isUnchanged(opening.plain))
    return { tense: 'past', form: 'VBD', word: opening.text, start: opening.start, at: 0 }
  return headVerb(words)
}

function laterVerbs(words: readonly Word[], first: HeadVerb): readonly SecondVerb[] {
  if (/^(?:help|let|made?|make|watch|saw|see|had)/i.test(first.word)) return []
  const found: SecondVerb[] = []
  for (let at = first.at + 1; at < words.length; at++) {
    const joint = words[at]
    if (joint && joint.kind === 'word' && OTHER_CLAUSE.test(joint.plain) && !isDirection(words, at)) break
    const isAnd = joint?.plain === 'and' || joint?.plain === '&' || joint?.plain === 'then'
    if (!isAnd && joint?.text !== ',') continue
    let place = at + 1
    while (/^(?:and|also|then|later|now|\p{L}+ly)$/u.test(words[place]?.plain ?? '')) place++
    const slip = slipAt(words, place, first, isAnd || words[at + 1]?.plain === 'and')
    if (slip) found.push(slip)
  }
  return found
}

/** "from AngularJS to React", "to the office": no infinitive follows. */
function isDirection(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word?.plain === 'to' &&
    next !== undefined &&
    (next.kind === 'number' || !next.forms.has('VB') || next.text !== next.plain)
  )
}

/** "Order flowers and keeps waste low": in -s behind "and", and mostly a verb. */
function joinedThird(words: readonly Word[], at: number, first: HeadVerb, isAnd: boolean): 'VBZ' | null {
  const [word, next] = [words[at], words[at + 1]]
  if (!isAnd || first.form !== 'VB' || !word?.forms.has('VBZ') || next?.kind !== 'word') return null
  return isMostlyVerb(baseOfThird(word.stem) ?? '') && next.plain !== 'of' && next.plain !== 'and' ? 'VBZ' : null
}

function slipAt(words: readonly Word[], at: number, first: HeadVerb, isAnd: boolean): SecondVerb | null {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || word.text !== word.plain || isEnd(next)) return null
  const form = formHere(words, at, false) ?? joinedThird(words, at, first, isAnd)
  if (form === null || form === first.form) return null
  // "Cut costs and negotiate" may be either tense, with "negotiates" it is none.
  if (isUnchanged(first.word.toLowerCase()) && form !== 'VBZ') return null
  const isObject = next !== undefined && (DEFINITE.test(next.plain) || next.kind === 'number')
  if (form === 'VBD') {
    // "systems built and hosted abroad": what was done to a thing, not by the writer.
    const isJoinedPast = words.slice(first.at + 1, at).some(({ forms }) => forms.has('VBN') && !forms.has('JJ'))
    return isObject && !isJoinedPast && isAnd ? { first: first.form, form, word: word.text, start: word.start } : null
  }
  const isPlain = !word.forms.has('NN') && !word.forms.has('NNS') && !word.forms.has('JJ')
  // "accounts and reports for", "sales and marketing plan": nouns, unless something is done to something.
  const isTold =
    isAnd &&
    first.form === 'VBD' &&
    form === 'VB' &&
    /^VBP?$/.test(word.tag) &&
    next?.tag === 'NN' &&
    !isEnd(words[at + 2])
  const isVerb =
    isObject || isTold || joinedThird(words, at, first, isAnd) !== null || (isAnd && isPlain && next?.plain !== 'of')
  return isVerb ? { first: first.form, form, word: word.text, start: word.start } : null
}
