import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { isMostlyVerb, pluralOf, singularOf } from '../words/lexicon'
import type { Word } from '../words/words'
import { isCounted, isGroup, isMass } from './noun-numbers'
import { isDeterminer, isEnd, isNominal } from './noun-phrases'

const FOR_MANY =
  /^(?:these|those|many|several|few|fewer|various|numerous|multiple|countless|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozen|both)$/
const FOR_ONE = /^(?:this|each|every|another|an?)$/
const QUANTITIES =
  /^(?:number|variety|range|couple|handful|series|hundreds|dozens|thousands|tens|scores|lots|list|array|portfolio|group|plenty|majority|set)$/
/** "a three day course", "a five person team": what is measured stands in the singular. */
const UNITS =
  /^(?:day|week|month|year|hour|minute|second|page|man|person|people|star|bed|door|way|stage|tier|step|line|storey|story|car|course|member|part|point|unit|pound|dollar|euro|mile|metre|meter|foot|inch|acre|litre|ton|tonne|seat|room|bedroom|site|cover|key|digit|figure|phase|round|side|term|head|ring|core|axis|colour|color|quarter|night|bay|lane|family|team|country|plant|channel|store|floor|city|language|station|nation|nights|kilo|level|season|party)$/

/** Amounts, and what stands behind a number as it is. */
const UNCOUNTED =
  /^(?:hundred|thousand|million|billion|dozen|percent|cent|min|minute|hour|pm|am|day|january|february|march|april|may|june|july|august|september|october|november|december|k|km|kg|m|x)$/
const OTHER_QUANTITY = /^(?:half|few|lot|little|couple|hundred|thousand|million|dozen|great|good)$/

/** Nouns that do not go with what counts them: "five project", "this skills", "a number of client", "one of the engineer". */
export function countedSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const slip =
      (FOR_MANY.test(word.plain) || isNumberAbove(words, at)) && !isHyphened(words, at)
        ? manySlip(words, at)
        : FOR_ONE.test(word.plain)
          ? oneSlip(words, at)
          : ofSlip(words, at)
    return slip ? [slip] : []
  })
}

function isHyphened(words: readonly Word[], at: number): boolean {
  return /^[-–/:]$/.test(words[at + 1]?.text ?? '') || /^[-–/:#]$/.test(words[at - 1]?.text ?? '')
}

/** A number from 2 on that counts: no year, no grade, no version, no price. */
function isNumberAbove(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word?.kind !== 'number' || !/^\d{1,3}(?:,\d{3})*\+?$/.test(word.text)) return false
  const value = Number(word.text.replace(/[,+]/g, ''))
  if (value < 2) return false
  if (before === undefined || before.kind === 'stop') return value < 1000
  if (isDeterminer(before) && /^(?:an?|this|that|each|every|another|one)$/.test(before.plain)) return false
  // "Phase 2 project", "Java 8 developer", "ISO 9001 audit".
  if (/^\p{Lu}/u.test(before.text) && before.start > 0 && !before.forms.has('VBD') && !before.forms.has('VBG'))
    return false
  return !(before.tag === 'NN' && !before.forms.has('VBD'))
}

interface Phrase {
  readonly nouns: readonly Word[]
  /** The place behind them. */
  readonly end: number
}

/** The nouns behind a place, up to the first plural or to the end of the phrase. */
function phraseFrom(words: readonly Word[], from: number): Phrase {
  const nouns: Word[] = []
  let at = from
  for (; at < words.length && at < from + 6; at++) {
    const word = words[at]
    if (!word || word.kind === 'number' || !isNominal(word)) break
    if (nouns.length > 0 && isVerbBehind(word, words[at + 1])) break
    if (isNounHere(word)) nouns.push(word)
    else if (nouns.length > 0) break
  }
  return { nouns, end: at }
}

/** Whether a word behind a noun is the verb of a sentence: "six tester cover a shop". */
function isVerbBehind(word: Word, next: Word | undefined): boolean {
  if (word.forms.has('VB') && /^(?:an?|the|our|my|their|its)$/.test(next?.plain ?? '')) return true
  return /^(?:VBG|VBN|VBD)$/.test(word.tag) || (/^(?:VBZ|VBP|VB)$/.test(word.tag) && isMostlyVerb(word.stem))
}

function isNounHere({ tag, forms }: Word): boolean {
  if (tag === 'JJ') return false
  return /^(?:NN|NNS|NNP|NNPS)$/.test(tag) || ((forms.has('NN') || forms.has('NNS')) && !forms.has('JJ'))
}

/** Numbers and quantities that do not count what follows: "both … and", "a hundred", "a three day course". */
function countsNothing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.plain ?? '', words[at]?.plain ?? '']
  if (word === 'both' && words.slice(at, at + 8).some(({ plain }) => plain === 'and')) return true
  if (word === 'hundred' && before === 'a') return true
  return word !== 'few' && /^(?:an?|one|this|that|each|every|another|half)$/.test(before)
}

function manySlip(words: readonly Word[], at: number): Slip | null {
  if (countsNothing(words, at)) return null
  const { nouns, end } = phraseFrom(words, at + 1)
  const head = nouns.at(-1)
  if (head?.clitic !== '' || nouns.some(isPluralOrName) || UNCOUNTED.test(head.stem)) return null
  // "these help managers": a verb, not a noun.
  if (/^(?:VB|VBP)$/.test(head.tag) || (isMostlyVerb(head.stem) && head.stem !== 'work')) return null
  const isThese = /^(?:these|those|many|several)$/.test(words[at]?.plain ?? '')
  if (!isThese && isMeasure(words, at, nouns, end)) return null
  const next = words[end]
  if (/^[-–/&]$/.test(next?.text ?? '') || next?.kind === 'number') return null
  const isListed = /^(?:and|or|to)$/.test(next?.plain ?? '') && words[end + 1]?.forms.has('NNS') === true
  if (isCounted(head.stem)) return slipAt(head, pluralOf(head.stem), words[at])
  return isThese && !isListed && isMass(head.stem) && !isGroup(head.stem) ? slipAt(head, head.stem, words[at]) : null
}

/** "three and four year plan", "two course lunch": a measure before a noun. */
function isMeasure(words: readonly Word[], at: number, nouns: readonly Word[], end: number): boolean {
  const isNumber = words[at]?.kind === 'number'
  if (nouns.length > 1 && (isNumber || UNITS.test(nouns[0]?.stem ?? ''))) return true
  const next = words[end]
  return isNumber && !(isEnd(next) || next?.forms.size === 0 || /^(?:VBN|VBG|VBD)$/.test(next?.tag ?? ''))
}

function oneSlip(words: readonly Word[], at: number): Slip | null {
  const determiner = words[at]
  const { nouns, end } = phraseFrom(words, at + 1)
  const head = nouns.at(-1)
  const one = head ? singularOf(head.stem) : null
  if (head?.clitic !== '' || one === null || /^\p{Lu}/u.test(head.text) || isGroup(head.stem)) return null
  const within = words.slice(at + 1, end)
  if (
    within.some(({ kind, clitic }) => clitic !== '' || kind === 'number') ||
    OTHER_QUANTITY.test(within[0]?.plain ?? '')
  )
    return null
  if (head.tag === 'NN' || head.tag === 'JJ') return null
  if (isVerbOfOne(determiner, nouns, words[end]) || goesOn(determiner, words[end])) return null
  return slipAt(head, one, determiner)
}

/** "Every incident ends in", "this helps": no noun but a verb. */
function isVerbOfOne(determiner: Word | undefined, nouns: readonly Word[], next: Word | undefined): boolean {
  const head = nouns.at(-1)
  if (!head?.forms.has('VBZ')) return false
  if (nouns.length > 1) return next === undefined || next.kind === 'stop' || next.forms.size === 0
  if (determiner?.plain !== 'this') return false
  const isSubject = /^(?:is|are|was|were|has|have|had|can|will|could|would)$/.test(next?.plain ?? '')
  return head.tag === 'VBZ' || (!isSubject && isMostlyVerb(head.stem))
}

/** "A sales and services team", "a projects officer": a part of something longer. */
function goesOn(determiner: Word | undefined, next: Word | undefined): boolean {
  if (/^[-–/&]$/.test(next?.text ?? '')) return true
  if (/^(?:and|or)$/.test(next?.plain ?? '') && /^an?$/.test(determiner?.plain ?? '')) return true
  if (next?.kind !== 'word' || !isNominal(next)) return false
  return (next.forms.has('NN') || next.forms.has('NNS')) && !isMostlyVerb(next.stem)
}

/** "a number of client", "one of the engineer". */
function ofSlip(words: readonly Word[], at: number): Slip | null {
  const word = words[at]
  const from = word && words[at + 1]?.plain === 'of' ? startOfCounted(words, at, word) : null
  if (!word || from === null) return null
  const { nouns, end } = phraseFrom(words, from)
  const head = nouns.at(-1)
  if (head?.clitic !== '' || nouns.some(isPluralOrName) || !isCounted(head.stem)) return null
  const next = words[end]
  const isDone = isEnd(next) || next?.forms.size === 0 || /^(?:VBD|VBN|VBG|VBZ|VBP)$/.test(next?.tag ?? '')
  if (!isDone || /^[-–/&,]$/.test(next?.text ?? '')) return null
  return /^(?:and|or)$/.test(next?.plain ?? '') && word.plain !== 'one' ? null : slipAt(head, pluralOf(head.stem), word)
}

/** Where what is counted begins behind "one of our", "a number of"; null where this counts nothing. */
function startOfCounted(words: readonly Word[], at: number, { plain }: Word): number | null {
  const own = words[at + 2]?.plain ?? ''
  const isOwn = /^(?:the|our|my|their|its|his|her|your|these|those|different)$/.test(own)
  const isOne = plain === 'one'
  if (isOne ? !isOwn : !QUANTITIES.test(plain)) return null
  if (!isOne && isOwn && own !== 'different' && !/^(?:majority|hundreds|dozens|thousands|number)$/.test(plain))
    return null
  let from = at + (isOwn ? 3 : 2)
  while (/^(?:most|other|different|various|more|own)$/.test(words[from]?.plain ?? '')) from++
  return from
}

function isPluralOrName(word: Word): boolean {
  if (/^\p{Lu}/u.test(word.text)) return true
  return (
    singularOf(word.stem) !== null ||
    word.forms.has('NNS') ||
    (/(?:s|people|staff)$/.test(word.stem) && !word.forms.has('NN')) ||
    isGroup(word.stem)
  )
}

function slipAt(head: Word, meant: string, determiner: Word | undefined): Slip | null {
  if (meant !== head.stem)
    return { kind: 'agreement', start: head.start, end: head.end, suggestions: [withCaseOf(head.text, meant)] }
  const other: Readonly<Record<string, string>> = { these: 'this', those: 'that', many: 'much', several: 'some' }
  const better = other[determiner?.plain ?? '']
  return determiner && better
    ? {
        kind: 'agreement',
        start: determiner.start,
        end: head.end,
        suggestions: [`${withCaseOf(determiner.text, better)} ${head.text}`]
      }
    : null
}
