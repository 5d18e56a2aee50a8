import { isDeterminer, isEnd } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { baseOf, isMostlyVerb, isPersonNoun, singularOf } from '../words/lexicon'
import type { Word } from '../words/words'

/** Verbs that take somebody and something: "gave patients advice". */
const GIVES = new Set(
  `give send offer show teach bring ask tell pay hand get buy sell grant lend read serve write issue charge save cost help make let allow award deny
   feed earn afford guarantee promise owe win supply walk watch see hear`.split(/\s+/)
)
/** Plurals that stand before a noun as they are. */
const PART_OF_NAME =
  /^(?:sales|operations|systems|communications|human|accounts|sports|arms|customs|savings|goods|works|services|admissions|relations|affairs|benefits|contracts|logistics|analytics|events|facilities|careers|records|claims|projects|programs|news|means|series|species|parts|materials|electronics|operatives|trades|crafts|women|men|children|people|veterans|teachers|writers|farmers|arts|games|credits|dies|models|greens|seconds|mains|sides|others|needs|thanks|times|years|months|weeks|days|hours|minutes)$/
const OWNED_BY_TIME = /^(?:this|last|next|each|every|that|the|previous|following|one|a|another)$/
const BASES =
  /^(?:company|family|city|country|agency|charity|party|man|woman|child|person|community|university|secretary|body|foreman|chairman|society|library|county|industry|ministry)$/

/** Owners without their apostrophe: "patients families", "the companys growth", "last months figures", "womens health". */
export function ownerSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.kind !== 'word' || word.clitic !== '' || (word.text !== word.plain && at > 0)) return []
    const meant = irregular(words, at, word) ?? timeOwner(words, at, word) ?? owner(words, at, word)
    return meant ? [{ kind: 'apostrophe', start: word.start, end: word.end, suggestions: meant }] : []
  })
}

function irregular(words: readonly Word[], at: number, { plain, text }: Word): readonly string[] | null {
  const next = words[at + 1]
  if (
    /^(?:childrens|womens|mens|peoples|gentlemens|foremens)$/.test(plain) &&
    (next?.forms.has('NN') || next?.forms.has('NNS')) !== false
  )
    return next === undefined ? null : [`${plain.slice(0, -1)}’s`]
  if (/^(?:today|yesterday|tomorrow|everyone|everybody|someone|somebody|anyone|nobody)s$/.test(plain))
    return [`${text.slice(0, -1)}’s`]
  const base = plain.slice(0, -1)
  if (
    /[^s]s$/.test(plain) &&
    BASES.test(base) &&
    /(?:y|an|ld|on)$/.test(base) &&
    !/(?:ay|ey|oy)$/.test(base) &&
    plain !== 'persons'
  )
    return [`${base}’s`]
  return null
}

function timeOwner(words: readonly Word[], at: number, { plain }: Word): readonly string[] | null {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (
    !/^(?:days|weeks|months|years|quarters|seasons|evenings|nights|mornings)$/.test(plain) ||
    !OWNED_BY_TIME.test(before?.plain ?? '') ||
    next?.kind !== 'word'
  )
    return null
  if (/^(?:the|previous|following)$/.test(before?.plain ?? '') && !(next.forms.has('NN') && !next.forms.has('VB')))
    return null
  if (!next.forms.has('NN') && !next.forms.has('NNS')) return null
  if (
    /^(?:the)$/.test(before?.plain ?? '') &&
    !/^(?:end|work|sales|figures|takings|menu|orders|notice|schedule|lessons|events|news)$/.test(next.plain)
  )
    return null
  return [`${plain.slice(0, -1)}’s`]
}

/** A plural of people right before what they have. */
function owner(words: readonly Word[], at: number, word: Word): readonly string[] | null {
  const one = singularOf(word.stem)
  const [before, next] = [words[at - 1], words[at + 1]]
  if (one === null || !isPersonNoun(one) || (PART_OF_NAME.test(word.stem) && !isTheirs(words, at))) return null
  if (!next || endOfOwned(words, at) === null) return null
  const from = opens(words, at)
  // "gave patients advice", "help clients order": somebody and something.
  const isGiven = words.slice(Math.max(0, from - 2), from).some(({ stem }) => isGiving(stem))
  if (isGiven || (!isDeterminer(before) && isGiving(before?.stem ?? ''))) return null
  if (/^(?:an?|each|every|another)$/.test(before?.plain ?? '')) return [`${one}’s`, `${word.text}’`]
  // "neighbours run by volunteers": who is led, not what they have.
  if (next.forms.has('VBN') && words[at + 2]?.plain === 'by') return null
  const isVerbToo = next.forms.has('VB') || next.forms.has('VBD') || next.forms.has('VBG')
  if (isVerbToo && !isOwnedAnyway(words, from, next, before)) return null
  return before?.plain === 'this' ? [`${one}’s`, `${word.text}’`] : [`${word.text}’`, `${one}’s`]
}

/** Whether what may be a verb is owned: not behind the subject of a sentence, but behind a preposition or an article. */
function isOwnedAnyway(words: readonly Word[], from: number, next: Word, before: Word | undefined): boolean {
  const opener = words[from - 1]
  const isSubject =
    isEnd(opener) ||
    /^(?:that|which|who|where|when|while|because|if|so|as|how|what|and|but|or|whether)$/.test(opener?.plain ?? '')
  // "the person our customers ring": what somebody does hangs on the noun.
  if (isSubject || opener?.tag.startsWith('NN')) return false
  if (
    next.forms.has('NNS') ||
    /^(?:of|for|in|on|with|to|by|from|about|into|over|through|under|at|against)$/.test(opener?.plain ?? '')
  )
    return true
  return isDeterminer(before) && !isMostlyVerb(next.stem)
}

function isGiving(stem: string): boolean {
  return GIVES.has(baseOf(stem) ?? '')
}

function isTheirs(words: readonly Word[], at: number): boolean {
  return /^(?:the|our|my|their|your|all|both|these|those)$/.test(words[at - 1]?.plain ?? '')
}

function opens(words: readonly Word[], at: number): number {
  let from = at
  while (
    from > 0 &&
    words[from - 1]?.plain !== 'that' &&
    (isDeterminer(words[from - 1]) || words[from - 1]?.tag === 'JJ')
  )
    from--
  return from
}

/** The place behind the nouns that follow; null where none does, or where they do not end as a phrase does. */
function endOfOwned(words: readonly Word[], at: number): number | null {
  let end = at + 1
  while (
    end < at + 4 &&
    words[end]?.kind === 'word' &&
    (words[end]?.forms.has('NN') || words[end]?.forms.has('NNS') || words[end]?.tag === 'JJ') &&
    words[end]?.tag !== 'VBD' &&
    /^\p{Ll}/u.test(words[end]?.text ?? '')
  )
    end++
  const head = words[end - 1]
  if (end === at + 1 || !head || !(head.forms.has('NN') || head.forms.has('NNS')) || head.clitic !== '') return null
  const next = words[end]
  if (/^[-–/]$/.test(next?.text ?? '')) return null
  return isEnd(next) || next?.forms.size === 0 || /^(?:VBD|VBN|VBG|VBZ|VBP|RB)$/.test(next?.tag ?? '') ? end : null
}
