import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { baseOfThird, isMostlyVerb, thirdOf } from '../words/lexicon'
import type { Word } from '../words/words'
import { isDeterminer } from './noun-phrases'
import { type Subject, subjectOf } from './subject'

const TO_MANY: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do']
])
const TO_ONE: ReadonlyMap<string, string> = new Map([...TO_MANY].map(([one, many]) => [many, one]))
/** The same in the past: "that set the standard". */
const UNCHANGED =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|fit|forecast|hit|hurt|input|let|offset|put|quit|read|reset|rid|set|shed|shut|split|spread|thrust|upset)$/
const PARTICLE =
  /^(?:to|with|in|on|for|from|at|up|out|as|into|through|across|about|over|well|that|how|what|when|where|why|more|less|both|clearly|quickly|closely|better|it|them|us|me|him|you|themselves|itself|people|children)$/

/** Verbs that do not go with their subjects in number: "the results was", "tools that saves time", "she have". */
export function verbSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at) => {
    const meant = word.kind === 'word' ? meantAt(words, at, word) : null
    if (!meant) return []
    const shown = word.clitic === "n't" ? `${meant}n't` : meant
    return [{ kind: 'agreement', start: word.start, end: word.end, suggestions: [withCaseOf(word.text, shown)] }]
  })
}

function meantAt(words: readonly Word[], at: number, word: Word): string | null {
  if (word.clitic !== '' && word.clitic !== "n't") return null
  const many = TO_MANY.get(word.stem)
  const one = TO_ONE.get(word.stem)
  if (many || one) return auxiliary(words, at, word, many, one)
  if (word.forms.has('VBZ') && word.text === word.plain) return third(words, at, word)
  if (word.forms.has('VB') && word.text === word.plain) return base(words, at, word)
  return null
}

function auxiliary(
  words: readonly Word[],
  at: number,
  word: Word,
  many: string | undefined,
  one: string | undefined
): string | null {
  // "Were" also tells of what is not so; questions turn the words round.
  const subject = subjectOf(words, at)
  if (!subject) return null
  if (subject.kind === 'first') return firstPerson(word.stem)
  if (many && subject.count === 'many') return many
  if (!one || subject.count !== 'one') return null
  if (
    word.stem === 'were' &&
    words.slice(Math.max(0, at - 8), at).some(({ plain }) => /^(?:if|wish|though|as)$/.test(plain))
  )
    return null
  if (
    (word.stem === 'have' || word.stem === 'do') &&
    !isVerbBehind(words, at) &&
    subject.kind === 'noun' &&
    !subject.isClear
  )
    return null
  return one
}

function firstPerson(stem: string): string | null {
  const meant: Readonly<Record<string, string>> = { is: 'am', are: 'am', has: 'have', does: 'do', were: 'was' }
  return stem === 'were' ? null : (meant[stem] ?? null)
}

function isVerbBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined && (next.forms.has('VBN') || isDeterminer(next) || /^(?:been|also|not|to)$/.test(next.plain))
  )
}

/** A verb in -s behind a plural. */
function third(words: readonly Word[], at: number, word: Word): string | null {
  const meant = baseOfThird(word.stem)
  const subject = meant ? subjectOf(words, at) : null
  if (!meant || !subject) return null
  if (subject.kind !== 'first' && subject.count !== 'many') return null
  // "rules that engineers respect": a noun, unless something shows that it is the verb.
  const mayBeNoun = subject.kind === 'noun' || (subject.kind === 'relative' && word.tag === 'NNS')
  return mayBeNoun && !isVerbHere(words, at, word) ? null : meant
}

/** Whether a form that may be a plural noun is a verb here. */
function isVerbHere(words: readonly Word[], at: number, word: Word): boolean {
  if (!word.forms.has('NNS') && !word.forms.has('NN')) return true
  const next = words[at + 1]
  if (next === undefined) return false
  if (isMostlyVerb(word.stem)) return true
  return (
    isDeterminer(next) ||
    (PARTICLE.test(next.plain) && !/^(?:in|for|on|from|at|with|to|as)$/.test(next.plain)) ||
    (/^(?:to|with|on|in)$/.test(next.plain) && word.tag === 'VBZ')
  )
}

/** A base form behind one thing or person. */
function base(words: readonly Word[], at: number, word: Word): string | null {
  if (UNCHANGED.test(word.stem) || word.forms.has('VBD') || (word.forms.has('VBN') && word.stem !== 'lead')) return null
  const next = words[at + 1]
  const isObject =
    next !== undefined &&
    /^(?:an?|the|this|these|those|my|your|his|her|its|our|their|all|every|me|us|them|that|how)$/.test(next.plain)
  const mostly = isMostlyVerb(word.stem)
  const noNoun = !word.forms.has('NN') && !word.forms.has('JJ')
  const isWho = words[at - 1]?.plain === 'who' && next?.kind === 'word'
  if (!isWho && !isObject && !(mostly && next !== undefined && next.kind !== 'stop') && !(noNoun && mostly)) return null
  const subject = subjectOf(words, at)
  if (subject?.count !== 'one') return null
  if (isWho) return thirdOf(word.stem)
  return isOpen(words, at, subject, isObject, mostly, noNoun) ? thirdOf(word.stem) : null
}

function isOpen(
  words: readonly Word[],
  at: number,
  subject: Subject,
  isObject: boolean,
  mostly: boolean,
  noNoun: boolean
): boolean {
  const [before, far] = [words[at - 1], words[at - 2]]
  if (subject.kind === 'relative') {
    // "Showed the client that work was done".
    if (before?.plain === 'that' && !mostly) return isObject
    return isObject || mostly
  }
  if (subject.kind === 'pronoun') return mostly || isObject
  // "Recommended that the manager handle", "the help desk support": only what is a verb for sure.
  if (
    words
      .slice(Math.max(0, at - 9), at)
      .some(({ stem }) =>
        /^(?:recommend|suggest|insist|request|require|propose|demand|ask|important|essential|vital)/.test(stem)
      )
  )
    return false
  if (words[at + 1]?.plain === 'that' && mostly) return true
  if (!subject.isClear || /^(?:help|make|let|see|watch|hear|have)/.test(far?.stem ?? '')) return false
  return (
    (noNoun && mostly) ||
    ((isObject || words[at + 1]?.tag === 'NNS') && mostly) ||
    (isObject && before?.forms.has('NN') === true && words[at]?.tag !== 'NN')
  )
}
