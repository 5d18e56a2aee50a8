import type { Word } from '../words/words'
import { type Count, countOf, isGroup, isMeasureNoun } from './noun-numbers'
import { isDeterminer, isEnd, isNominal, isNoun } from './noun-phrases'

/** What a verb goes with. */
export interface Subject {
  readonly count: Count
  /** `first`: I; `relative`: that, which or who; `pronoun`: we, she; else `noun`. */
  readonly kind: 'first' | 'pronoun' | 'relative' | 'noun'
  /** Whether an article or the like opens it, so that it is no part of a list or a heading. */
  readonly isClear: boolean
}

const RELATIVE = /^(?:that|which|who)$/
const CLAUSE_OPENER =
  /^(?:that|because|while|whilst|when|where|if|but|so|as|whether|although|though|since|than|whereas|until|once|how|what|why|and|or|which|who)$/
const MANY = /^(?:we|they|you|these|those|both|few|several|many)$/
const ONE =
  /^(?:he|she|it|this|everyone|everybody|someone|somebody|anyone|anybody|nobody|everything|nothing|something|anything)$/
const ADVERB =
  /^(?:also|now|still|often|always|usually|currently|never|only|just|even|already|ever|then|both|all|each|not|\p{L}+ly)$/u
const BELIEVES =
  /^(?:ensur|believ|think|thought|know|knew|feel|felt|hop|sa[iy]|show|found|confirm|understand|mean|not|report|verif|prov)/

/** The subject of the verb at a place, as far as the words before it tell; null where they do not. */
export function subjectOf(words: readonly Word[], verb: number): Subject | null {
  let last = verb - 1
  while (
    last >= 0 &&
    isAdverb(words[last]) &&
    !(words[last]?.stem === 'all' || words[last]?.stem === 'both' || words[last]?.stem === 'each')
  )
    last--
  const before = words[last]
  if (before?.text === ',') return beforeAside(words, last)
  if (!before || before.kind === 'stop') return null
  if (before.plain === 'i' && words[last - 1]?.plain === 'and' && isNoun(words[last - 2]))
    return { count: 'many', kind: 'noun', isClear: true }
  // "P&I risks", "I/O errors".
  if (before.plain === 'i' && /^[&/]$/.test(words[last - 1]?.text ?? '')) return null
  if (before.plain === 'i') return pronoun(words, last, 'first', 'many')
  if (RELATIVE.test(before.plain)) return antecedent(words, last)
  if (/^(?:we|they|you)$/.test(before.plain)) return pronoun(words, last, 'pronoun', 'many')
  if (/^(?:he|she|it)$/.test(before.plain)) return pronoun(words, last, 'pronoun', 'one')
  return nounSubject(words, last)
}

/** "The notebook, which compares nine models, has": what stands between the commas is passed over. */
function beforeAside(words: readonly Word[], comma: number): Subject | null {
  for (let at = comma - 2; at > 0 && comma - at < 16; at--) {
    if (
      words[at]?.text === ',' &&
      (words[at + 1]?.forms.has('VBN') ||
        /^(?:which|who|where|whose|together|along|including|as|like|such|unlike)$/.test(words[at + 1]?.plain ?? ''))
    )
      return isNoun(words[at - 1]) ? nounSubject(words, at - 1) : null
    if (/^[.!?;:]$/.test(words[at]?.text ?? '')) return null
  }
  return null
}

function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && ADVERB.test(word.plain) && !word.forms.has('NN')
}

/** A pronoun is a subject where a clause begins with it; "help it grow" is none. */
function pronoun(words: readonly Word[], at: number, kind: 'first' | 'pronoun', count: Count): Subject | null {
  const before = words[at - 1]
  const opens = isEnd(before) || CLAUSE_OPENER.test(before?.plain ?? '')
  return opens ? { count, kind, isClear: true } : null
}

function nounSubject(words: readonly Word[], end: number): Subject | null {
  // "The procedures I wrote is": what I wrote hangs on the noun.
  const verb = /^(?:on|with|in|for|at|to)$/.test(words[end]?.plain ?? '') ? end - 1 : end
  const isHanging =
    /^(?:i|we|they|you|he|she)$/.test(words[verb - 1]?.plain ?? '') &&
    isNoun(words[verb - 2]) &&
    words[verb]?.kind === 'word'
  const last = isHanging ? verb - 2 : end
  if (
    !isNoun(words[last]) &&
    !MANY.test(words[last]?.plain ?? '') &&
    !ONE.test(words[last]?.plain ?? '') &&
    words[last]?.tag !== 'VBG'
  )
    return null
  let from = last
  while (from > 0 && !opensClause(words, from)) from--
  from = pastList(words, from, last)
  return headOf(words.slice(from, last + 1), words[from - 1])
}

/** "The design of culverts, drains and walls": a list that hangs on a noun before its first comma. */
function pastList(words: readonly Word[], from: number, last: number): number {
  if (words[from - 1]?.text !== ',' || !words.slice(from, last).some(({ plain }) => plain === 'and' || plain === 'or'))
    return from
  let start = from - 1
  while (start > 0 && !/^[.!?;:(]$/.test(words[start - 1]?.text ?? '') && start > from - 20) start--
  const listed = words.slice(start, from)
  const first = listed[0]
  const isHung = listed.some(({ plain }) => /^(?:of|about|for|between|with|in|from|by|on|to|at)$/.test(plain))
  const isPlain = listed.every((word) => word.text === ',' || word.forms.size === 0 || isNominal(word))
  const isTop =
    first !== undefined &&
    (/^(?:the|my|our|their|a|an|this|your)$/.test(first.plain) ||
      (isNoun(first) && listed[1] !== undefined && endsHead(listed[1])))
  return isHung &&
    isPlain &&
    isTop &&
    !listed.some(({ stem }) => /^(?:is|are|was|were|has|have|had|that|which|who|i|we|they)$/.test(stem))
    ? start
    : from
}

/** Whether a clause begins at a place. "and" inside a noun phrase opens none. */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return true
  if (before.kind === 'stop') return !/^[-–&/'’"“”()]$/.test(before.text)
  if (before.plain === 'and' || before.plain === 'or') return false
  if (before.plain === 'as' || before.plain === 'since' || before.plain === 'than' || before.plain === 'until')
    return false
  return CLAUSE_OPENER.test(before.plain)
}

/** Reads a noun phrase with what hangs on it, such as "the quality of our reports". */
function headOf(phrase: readonly Word[], before: Word | undefined): Subject | null {
  const [first] = phrase
  if (!first) return null
  if (/^(?:and|or|but|not|only|even)$/.test(first.plain)) return headOf(phrase.slice(1), first)
  if (phrase.some(({ clitic }) => /n't|'re|'ve|'ll|'d|'m/.test(clitic))) return null
  const verb = phrase.findLastIndex((word, index) => isVerbWithin(phrase, word, index))
  if (verb >= 0) {
    // What is believed or ensured may have a subject of its own.
    const isTold = BELIEVES.test(phrase[verb]?.stem ?? '') && isDeterminer(phrase[verb + 1])
    return isTold ? headOf(phrase.slice(verb + 1), phrase[verb]) : null
  }
  if (phrase.some(({ plain }) => /^(?:to|not|let|lets|help|helps|helped|helping|than|as|like|while)$/.test(plain)))
    return null
  if (first.tag === 'IN' || first.plain === 'to' || first.plain === 'from') {
    const start = secondArticle(phrase)
    return start > 0 && isEnd(before) ? headOf(phrase.slice(start), phrase[start - 1]) : null
  }
  return pronounLike(phrase, first) ?? nounHead(phrase, first)
}

/** "In 2019 the results was": where the subject begins, with the second article. */
function secondArticle(phrase: readonly Word[]): number {
  return phrase.findIndex(
    (word, index) =>
      index > 1 &&
      /^(?:the|my|our|their|these|those|this|a|an)$/.test(word.plain) &&
      (isNoun(phrase[index - 1]) || phrase[index - 1]?.kind === 'number')
  )
}

/** "a number of …", "nobody else in the room", "these". */
function pronounLike(phrase: readonly Word[], first: Word): Subject | null {
  const subject = (count: Count): Subject => ({ count, kind: 'noun', isClear: true })
  const quantity = quantityOf(phrase)
  if (quantity) return subject(quantity)
  const isAlone = phrase.length === 1
  if (/^(?:every|some|any|no)(?:one|body|thing)$/.test(first.plain))
    return isAlone || /^(?:else|in|on|at|of|from)$/.test(phrase[1]?.plain ?? '') ? subject('one') : null
  if (isAlone && MANY.test(first.plain)) return subject('many')
  return isAlone && ONE.test(first.plain) ? subject('one') : null
}

function nounHead(phrase: readonly Word[], first: Word): Subject | null {
  const end = phrase.findIndex((word, index) => index > 0 && (endsHead(word) || isPostModifier(phrase, index)))
  const core = end < 0 ? phrase : phrase.slice(0, end)
  const head = core.at(-1)
  const joined = phrase.findIndex(({ plain }) => plain === 'and' || plain === '&' || plain === 'or')
  if (joined >= 0 && end >= 0 && joined > end && isDeterminer(phrase[joined + 1])) {
    // "My love of food and my patience": two of them. "The design of menus and the choice of wines": by taste.
    const isSame = phrase[joined + 1]?.plain === first.plain && first.tag === 'PRP$'
    return { count: isSame ? 'many' : 'either', kind: 'noun', isClear: true }
  }
  if (joined >= 0 && (end < 0 || joined < end))
    return joinedCount(phrase.slice(0, joined), phrase.slice(joined + 1, end < 0 ? undefined : end))
  const rest = core.slice(isDeterminer(first) ? 1 : 0)
  if (!head || rest.some((word) => word.text !== ',' && !isNominal(word) && !isAdverb(word) && !isDeterminer(word)))
    return null
  if (head.tag === 'VBG' && core.length === 1 && end > 0) return { count: 'one', kind: 'noun', isClear: false }
  return isNoun(head)
    ? { count: countIn(first, head, end > 0), kind: 'noun', isClear: isDeterminer(first) || end > 0 }
    : null
}

function countIn(first: Word, head: Word, isLonger: boolean): Count {
  if (
    /^(?:these|those|both|several|many|few|two|three|four|five|six|seven|eight|nine|ten)$/.test(first.plain) &&
    !isGroup(head.stem) &&
    !isMeasureNoun(head.stem)
  )
    return 'many'
  // "The Storybook of 64 parts": a name, but of one thing.
  const isName = isLonger && /^(?:the|this|our|my)$/.test(first.plain) && /^\p{Lu}\p{Ll}+$/u.test(head.text)
  const isOneThing = isName && head.forms.has('NN') && !head.forms.has('NNS') && !isGroup(head.stem)
  return isOneThing ? 'one' : countOf(head)
}

function joinedCount(first: readonly Word[], second: readonly Word[]): Subject {
  const [a, b] = [first.at(-1), second.at(-1)]
  const counts = [a ? countOf(a) : 'either', b ? countOf(b) : 'either']
  const isTwo = isDeterminer(first[0]) && isDeterminer(second[0]) && !/^(?:each|every)$/.test(first[0]?.plain ?? '')
  return {
    count: isTwo || (counts[1] === 'many' && counts[0] !== 'either') ? 'many' : 'either',
    kind: 'noun',
    isClear: true
  }
}

function endsHead(word: Word): boolean {
  return (
    (word.tag === 'IN' ||
      /^(?:of|in|for|on|at|by|with|from|to|about|between|across|within|among|through|during|under|over|behind|per|including|around|into)$/.test(
        word.plain
      )) &&
    word.forms.size === 0
  )
}

/** "reports prepared by", "students studying maths". */
function isPostModifier(phrase: readonly Word[], index: number): boolean {
  const [before, word, next] = [phrase[index - 1], phrase[index], phrase[index + 1]]
  if (!isNoun(before) || !word || !(word.forms.has('VBN') || word.tag === 'VBG')) return false
  return next !== undefined && (endsHead(next) || isDeterminer(next))
}

function isVerbWithin(phrase: readonly Word[], word: Word, index: number): boolean {
  if (word.kind !== 'word') return false
  if (/^(?:is|are|was|were|am|be|has|have|had|do|does|did|can|could|will|would|should|may|might|must)$/.test(word.stem))
    return true
  if (word.forms.size === 0) return false
  if (isPostModifier(phrase, index)) return false
  if (/^(?:VBD|VBZ|VBP)$/.test(word.tag))
    return (
      !(word.forms.has('VBN') && isNominal(phrase[index + 1]) && index > 0 && isDeterminer(phrase[index - 1])) &&
      !(word.tag === 'VBZ' && word.forms.has('NNS') && index === phrase.length - 1)
    )
  return word.tag === 'VB' && index === 0 && phrase.length > 1
}

/** "a number of …", "one of …", "two of …", "most of …". */
function quantityOf(phrase: readonly Word[]): Count | null {
  const of = phrase.findIndex(({ plain }) => plain === 'of')
  if (of < 1 || of > 3) return null
  const [first, before] = [phrase[0]?.plain ?? '', phrase[of - 1]?.plain ?? '']
  if (of === 1 && /^(?:each|one|either|neither)$/.test(first)) return 'one'
  if (before === 'one' && first === 'every') return 'one'
  if (of === 1 && /^(?:two|three|four|five|six|both|several|many|few)$/.test(first)) return 'many'
  if (
    /^(?:all|most|some|any|none|half|part|third|quarter|majority|rest|remainder|lot|plenty|more|much|lots|hundreds|thousands|dozens|percentage|proportion|kind|type|sort|group|team|bunch|mix|set)$/.test(
      before
    )
  )
    return 'either'
  if (/^(?:number|variety|range|couple|series|handful|total|array|host)$/.test(before))
    return first === 'the' && before === 'number' ? 'one' : 'either'
  return null
}

/** What "that", "which" or "who" stands for: the noun before it, or one further back that the noun hangs on. */
function antecedent(words: readonly Word[], relative: number): Subject | null {
  const at = words[relative - 1]?.text === ',' && words[relative]?.plain !== 'that' ? relative - 2 : relative - 1
  const noun = words[at]
  if (!noun || !isNoun(noun) || noun.clitic !== '') return null
  let from = at
  while (from > 0 && (isNominal(words[from - 1]) || isDeterminer(words[from - 1]))) from--
  const further = countsBefore(words, from)
  const counts = new Set<Count>([countOf(noun), ...(further ?? [])])
  const [only] = counts
  return further !== null && counts.size === 1 && only ? { count: only, kind: 'relative', isClear: true } : null
}

/** The numbers of the nouns before a phrase that it may hang on; null behind "one of". */
function countsBefore(words: readonly Word[], from: number): readonly Count[] | null {
  const counts: Count[] = []
  for (let at = from - 1; at >= Math.max(0, from - 15); at--) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || word.kind === 'stop') {
      if (word?.text === ',' && isJoinedList(words, at, from)) counts.push('many')
      break
    }
    if (word.plain === 'one' && next?.plain === 'of') return null
    counts.push(...countsAt(word, next, at + 1 === from - 1))
    if (word.tag === 'VBD' || word.tag === 'VBZ') break
  }
  return counts
}

/** What a word adds: "and" makes many; a noun counts where something hangs on it. */
function countsAt(word: Word, next: Word | undefined, isNext: boolean): readonly Count[] {
  if (/^(?:and|or|&)$/.test(word.plain)) return ['many']
  const isHeld = isNext || (next !== undefined && endsHead(next))
  return isHeld && isNoun(word) ? [countOf(word)] : []
}

function isJoinedList(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ plain }) => plain === 'and' || plain === 'or')
}
