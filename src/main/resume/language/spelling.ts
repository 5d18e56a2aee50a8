import { CONFUSED } from './confusions/confused'
import { countOf } from './confusions/counts'
import { isAgentNoun, isClipped, isCompound } from './derived'
import { editDistance } from './edit-distance'
import { type PersonalWords, TECHNOLOGY_WORDS } from './personal-words'
import { RARE_WORDS } from './rare-words'
import { plainWord, type Token, withCaseOf } from './tokens'
import { basesOf, isCommon, withoutPrefix } from './word-forms'
import { formsOf } from './words/lexicon'

const RARE: ReadonlySet<string> = new Set(RARE_WORDS.trim().split(/\s+/))
const SHORTEST_RARE = 5
const SHORTEST_TOOL = 8
const LONG_TOOLS: readonly string[] = [...TECHNOLOGY_WORDS].filter((word) => word.length >= SHORTEST_TOOL)

// What stands behind them is in their language: chef de partie, dolce di latte.
const FOREIGN_ARTICLES = new Set('de du des la le les el los las di della von van der und et y'.split(' '))

/** A word that harper does not know, where it stands in its segment. */
export interface UnknownWord {
  readonly token: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly suggestions: readonly string[]
  readonly place: Place
}

/** What kind of text a word stands in. */
export interface Place {
  /** Nearly every word has a capital: a heading, a job's title, a school. */
  readonly isTitle: boolean
  /** Short items between commas: skills, tools, interests. */
  readonly isList: boolean
  /** The person's name and address. */
  readonly isContact: boolean
  /** The words beside it are of another language, or of a trade that no dictionary knows. */
  readonly isForeign: boolean
}

/** The words to look up for an unknown one: itself, its parts, and what is left of it without a prefix or an ending. */
export function lookUpsFor({ token }: UnknownWord): readonly string[] {
  const parts = token.plain.split(/[-‑]/).filter((part) => part.length > 1)
  return [token.plain, ...parts, ...basesOf(token.plain), ...withoutPrefix(token.plain)]
}

/**
 * What an unknown word was meant to be, best first, or null where it is more likely a name, a trade word or a word of its own. Near a common
 * word it is taken for a slip of it even with a capital; far from one, capitals, repetition and lists speak for it.
 * @param isRight whether a general dictionary of any English knows a word in small letters
 */
export function meantBy(
  unknown: UnknownWord,
  words: PersonalWords,
  isRight: (plain: string) => boolean
): readonly string[] | null {
  const { token, suggestions } = unknown
  if (!isPlainWord(token.text) || isOwnWord(token.plain, words)) return null
  if (isRight(token.plain) || isRare(token.plain) || FOREIGN_ARTICLES.has(unknown.before?.plain ?? '')) return null
  const near = [...new Set([...suggestions, ...toolsNear(token.plain)])]
    .map((word) => ({
      word,
      distance: editDistance(token.plain, plainWord(word)),
      common: isCommon(plainWord(word)) || (isTool(plainWord(word)) && keepsEnds(token.plain, plainWord(word))),
      isLonger: word.length === token.plain.length + 1
    }))
    .filter(({ word, distance }) => !word.includes(' ') && distance <= reach(token.plain))
    .sort((a, b) => weight(a) - weight(b))
  const best = near[0]
  // Without its capital alone a name is a thing: georgette, a buffy coat.
  if (!best || (best.distance === 0 && !PROPER.test(token.plain))) return null
  if (near.some(({ word }) => isEnding(token.plain, plainWord(word)) && !isOfBase(best, plainWord(word)))) return null
  const isSlip = /^\p{Lu}/u.test(token.text)
    ? isCapitalSlip(unknown, best, words)
    : isSmallSlip(unknown, best, words, isRight)
  return isSlip ? near.map(({ word }) => withCaseOf(token.text, word)) : null
}

/** Another form of the same word: "controlled" of "control", so that "controled" is a slip of it. */
function isOfBase({ word }: Near, base: string): boolean {
  const plain = plainWord(word)
  return plain !== base && plain.startsWith(base)
}

interface Near {
  readonly word: string
  readonly distance: number
  readonly common: boolean
  readonly isLonger: boolean
}

/** Letters are left out more often than they are put in or changed. */
function weight({ distance, common, isLonger }: Near): number {
  return distance + (common ? 0 : 0.9) - (isLonger && distance === 1 ? 0.1 : 0)
}

/** How far a slip may lie from the word that was meant. */
function reach(plain: string): number {
  return plain.length >= 12 ? 3 : plain.length >= 5 ? 2 : 1
}

/** Letters only, in small letters, with one capital, or all in capitals as headings are. */
function isPlainWord(text: string): boolean {
  if (text.length < 3 || !/^[A-Za-z'’]+$/.test(text)) return false
  return /^[A-Z]?[a-z'’]+$/.test(text) || (text.length >= 7 && /^[A-Z]+$/.test(text))
}

function isOwnWord(plain: string, words: PersonalWords): boolean {
  const bare = plain.replace(/'s?$|s'$/, '')
  return [plain, bare, bare.replace(/e?s$/, '')].some((word) => words.isKnown(word) || words.isName(word))
}

/** "triaged" beside "triage": a dictionary's gap, no slip. "responsibilitys", "makeing" and "planed" are slips. */
function isEnding(plain: string, word: string): boolean {
  if (!plain.startsWith(word)) return false
  const ending = plain.slice(word.length)
  if (ending === 's') return !/[^aeiou]y$|(?:s|x|z|ch|sh)$/.test(word)
  // "passionated" and "adviced" have no verb to come from.
  if (ending === 'd') return word.endsWith('e') && !isNoVerb(word)
  return /^(?:ed|ing|ers?|ly|ness)$/.test(ending) && !/[ey]$/.test(word)
}

/** A tool's name long enough that what lies one letter off is no name of its own: kubernetes, terraform. */
function isTool(plain: string): boolean {
  return plain.length >= SHORTEST_TOOL && TECHNOLOGY_WORDS.has(plain)
}

/** Tools and trade words one letter off, which a general dictionary does not suggest. */
function toolsNear(plain: string): readonly string[] {
  if (plain.length < SHORTEST_TOOL - 1) return []
  return LONG_TOOLS.filter(
    (tool) =>
      keepsEnds(tool, plain) &&
      Math.abs(tool.length - plain.length) <= 1 &&
      `${tool}s` !== plain &&
      editDistance(plain, tool) === 1
  )
}

/** A word that no dictionary of everyday words has, and no slip of one: haylage. */
function isRare(plain: string): boolean {
  if (plain.length < SHORTEST_RARE || CONFUSED.has(plain) || isNoVerb(plain.replace(/d$/, ''))) return false
  return (
    RARE.has(plain) ||
    basesOf(plain).some((base) => base.length >= SHORTEST_RARE && RARE.has(base) && /(?:s|ed|ing)$/.test(plain))
  )
}

function isNoVerb(word: string): boolean {
  const forms = formsOf(word)
  return !forms.has('VB') && (word === 'advice' || (forms.has('JJ') && !forms.has('NN')))
}

/** Of another language, or made by the rules of this one. */
function isOwnMaking({ token: { plain }, place }: UnknownWord, { word, common, distance }: Near): boolean {
  const target = plainWord(word)
  const isForeign = place.isForeign && !(common && distance === 1 && isPlainSlip(plain, target))
  return (
    isForeign ||
    isAgentNoun(plain, target) ||
    isClipped(plain, target) ||
    ((!common || distance > 1) && isCompound(plain))
  )
}

function isSmallSlip(
  unknown: UnknownWord,
  best: Near,
  words: PersonalWords,
  isRight: (plain: string) => boolean
): boolean {
  const { token, place } = unknown
  const { plain } = token
  const target = plainWord(best.word)
  if (isOwnMaking(unknown, best)) return false
  // Short words lie near too many others: only two letters swapped tell.
  if (plain.length <= 4) return best.common && isSwap(plain, target) && !place.isContact
  if (best.distance > 1 && (!best.common || plain.length < 8 || !keepsEnds(plain, target))) return false
  if (best.common && (best.distance === 1 || (plain.length >= 9 && isTypical(plain, target)))) return true
  if (words.count(token.text) >= 2 || place.isList || place.isContact) return false
  if ([...withoutPrefix(plain), ...basesOf(plain)].some((base) => base.length >= 4 && isRight(base))) return false
  return best.common || isJargonSlip(plain, target, best.distance)
}

/** Far from everyday words jargon is likelier than a slip, but for the slips that everybody makes, and those inside a long word. */
function isJargonSlip(plain: string, target: string, distance: number): boolean {
  if (isSwap(plain, target) || (plain.length >= 7 && isTypical(plain, target))) return true
  if (distance > 1) return false
  if (plain.length >= 9 && isInside(plain, target)) return true
  const isKnown =
    (countOf(target) ?? 0) > 0 || (plain.length >= 8 && isInside(plain, target) && formsOf(target).size > 0)
  return plain.length >= 6 && plain.length !== target.length && isKnown
}

/** The letter that is wrong stands neither first nor in the ending: a trade's own word would differ there. */
function isInside(plain: string, target: string): boolean {
  return plain.charAt(0) === target.charAt(0) && plain.slice(-2) === target.slice(-2)
}

function isCapitalSlip(unknown: UnknownWord, best: Near, words: PersonalWords): boolean {
  const { token, before, after, place } = unknown
  const { plain } = token
  if (place.isContact || plain.length < 5) return false
  const opens = before === undefined || before.kind === 'stop'
  const isSentence = opens && !place.isTitle && !place.isList && after !== undefined && /^\p{Ll}/u.test(after.text)
  if (isSentence) return isOpeningSlip(plain, best, before === undefined)
  if (!best.common && !isLongKnown(unknown, best)) return false
  return !isNameHere(unknown, best, words) && isNearCapital(plain, best, place)
}

/** With a capital only because a sentence starts: names start sentences, too, but seldom near a word. */
function isOpeningSlip(plain: string, { word, distance, common }: Near, isFirst: boolean): boolean {
  const target = plainWord(word)
  if (!common)
    return isFirst && distance === 1 && plain.length >= 7 && keepsEnds(plain, target) && formsOf(target).size > 0
  return distance === 1 || (plain.length >= 8 && keepsEnds(plain, target))
}

/** "Rescusitation Council": so long a word is no name by chance. */
function isLongKnown({ place, token }: UnknownWord, { word }: Near): boolean {
  return word.length >= 11 && formsOf(plainWord(word)).size > 0 && !place.isForeign && !isCompound(token.plain)
}

function isNameHere({ token, before, after, place }: UnknownWord, { word }: Near, words: PersonalWords): boolean {
  if (isNameBeside(before) || isNameBeside(after)) return true
  if (words.count(token.text) >= (isPlaceSlot(before, after) ? 2 : 3) && token.plain.length < 9) return true
  return !place.isTitle && !place.isList && isAlone(before, after) && !PROPER.test(plainWord(word))
}

function isNearCapital(plain: string, { word, distance }: Near, place: Place): boolean {
  const isSame = keepsEnds(plain, plainWord(word))
  if (distance === 1) return plain.length >= 6 && (isSame || plain.length >= 9)
  return plain.length >= 9 && distance === 2 && isSame && (place.isTitle || place.isList)
}

function keepsEnds(plain: string, target: string): boolean {
  return plain.charAt(0) === target.charAt(0) && plain.at(-1) === target.at(-1)
}

/** Two letters swapped, or one doubled or not: nothing that another language would do. */
function isPlainSlip(plain: string, target: string): boolean {
  const single = (word: string): string => word.replace(/(.)\1/g, '$1')
  return plain.length > 4 && (isSwap(plain, target) || single(plain) === single(target))
}

function isSwap(plain: string, target: string): boolean {
  return plain.length === target.length && [...plain].sort().join('') === [...target].sort().join('')
}

/** A letter doubled or not, or another vowel. */
function isTypical(plain: string, target: string): boolean {
  const single = (word: string): string => word.replace(/(.)\1/g, '$1')
  const noVowels = (word: string): string => single(word).replace(/[aeiouy]+/g, '.')
  return single(plain) === single(target) || noVowels(plain) === noVowels(target)
}

const PROPER =
  /^(?:january|february|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|french|spanish|german|italian|portuguese|russian|chinese|japanese|polish|british|american|canadian|australian|european|microsoft|google|excel|powerpoint|outlook|london|england|scotland|ireland|america|canada|australia)$/

/** A capital among small letters makes a name of a word. */
function isAlone(before: Token | undefined, after: Token | undefined): boolean {
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !/^\p{Lu}/u.test(after?.text ?? '')
}

/** Behind a comma or "in", at an end: where a place is said. */
function isPlaceSlot(before: Token | undefined, after: Token | undefined): boolean {
  return /^(?:,|in|at|near|from|of)$/.test(before?.plain ?? '') || after === undefined
}

/** A capital on a word that is no everyday one: the words beside it are then likely a name too. */
function isNameBeside(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}[\p{L}'’-]*$/u.test(token.text) && !isCommon(token.plain)
}
