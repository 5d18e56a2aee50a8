import { isEnd } from '../language/agreement/noun-phrases'
import { tokensOf } from '../language/tokens'
import { baseOfThird, isMostlyVerb, isPersonNoun, singularOf } from '../language/words/lexicon'
import { type Word, wordsOf } from '../language/words/words'

/** The tense in which a line starts; `third`: "manages", which is the present too. */
export type Tense = 'past' | 'present'

/** A verb that a line starts with, and where. */
export interface HeadVerb {
  readonly tense: Tense
  /** "manage", "manages" or "managed". */
  readonly form: 'VB' | 'VBZ' | 'VBD'
  readonly word: string
  /** In the words that were read. */
  readonly start: number
  /** Place among the words of `wordsIn`. */
  readonly at: number
}

/** The same in both tenses. */
const UNCHANGED =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|fit|forecast|hit|hurt|input|let|offset|output|put|quit|read|recast|reset|rid|set|shed|shut|split|spread|sublet|thrust|typeset|undercut|upset|wed|wet)$/
/** Past forms that open a line as adjectives: "Certified welder". */
const ADJECTIVES =
  /^(?:advanced|aged|assorted|based|bilingual|certified|continued|dedicated|detailed|embedded|experienced|increased|integrated|licensed|limited|mixed|motivated|qualified|related|registered|accredited|seasoned|skilled|talented|trusted|united|used|varied|applied|blended|combined|estimated|expected|extended|fixed|guided|illustrated|left|lost|proven|published|reduced|required|selected|shared|sworn|tailored|trained|written|known|spoken|chartered|accomplished|born|bound|ground|found|wound|lit|lay|saw|felt|rose|shot|fed|bit|married|divorced|retired|enclosed|attached|named|awarded|elected|nominated|voted|employed|seconded|promoted|paid|unpaid)$/
const OBJECT =
  /^(?:an?|the|our|their|its|his|her|my|your|this|these|those|each|every|all|both|any|some|several|many|multiple|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens|up|them|him|me|it|us|what|everyone|whatever|over|around|about|nearly|almost|more)$/
const PARTICLE =
  /^(?:with|to|alongside|closely|directly|daily|weekly|as|across|between|under|within|through|regularly|together)$/
/** Verbs that are nouns as well and go before "with", "to" and the like as verbs. */
const BEFORE_PARTICLE =
  /^(?:work|report|talk|answer|respond|lead|assist|help|travel|deal|listen|consult|act|serve|liaise|meet|partner|collaborate|volunteer|present|write|speak|teach|contribute|attend|coordinate|reach|follow|respond|step|sit|switch|stand|walk|run|move)s?$/

/** Plurals that stand before another noun. */
const NOUN_FIRST =
  /^(?:sales|sports|operations|systems|communications|arms|customs|accounts|earnings|needs|benefits|parks|goods|savings|works|services|products|materials|records|results|resources|facilities|clothes|games|parts|plants|projects|mines|stores|tests|means|news|drinks|claims|grants|events|rights|schools|labs|ports|signals|contracts|supplies|displays|exhibits|interests|credits|awards|honou?rs|volunteers|hobbies|languages|notes|courses|studies|papers|posts|references)$/

/** Whether a verb is the same in both tenses: cut, set. */
export function isUnchanged(plain: string): boolean {
  return UNCHANGED.test(plain)
}

/** The words of a line or paragraph, tagged. */
export function wordsIn(text: string): readonly Word[] {
  return wordsOf(tokensOf(text))
}

/** The verb that the words start with, past an adverb; null where they start with none or its tense cannot be told. */
export function headVerb(words: readonly Word[]): HeadVerb | null {
  if (!words.some(({ text }) => /\p{Ll}/u.test(text))) return null
  const first = words.findIndex(({ kind }) => kind === 'word')
  if (first > 2 || words.slice(0, Math.max(0, first)).some(({ kind }) => kind === 'number')) return null
  const second = words[first + 1]?.text === ',' ? first + 2 : first + 1
  return verbAt(words, first) ?? (ADVERB.test(words[first]?.plain ?? '') ? verbAt(words, second) : null)
}

const ADVERB = /^(?:\p{L}+ly|also|then|often|always|now|soon|later|once|twice|together)$/u

function verbAt(words: readonly Word[], at: number): HeadVerb | null {
  const word = words[at]
  const form = formHere(words, at, true)
  if (!word || form === null) return null
  return { tense: form === 'VBD' ? 'past' : 'present', form, word: word.text, start: word.start, at }
}

/** Which form of a verb stands at a place, or null where the word may be something else there. */
export function formHere(words: readonly Word[], at: number, isHead: boolean): 'VB' | 'VBZ' | 'VBD' | null {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.kind !== 'word' || word.clitic !== '' || UNCHANGED.test(word.stem) || word.stem.length < 2) return null
  const isObject = next !== undefined && (OBJECT.test(next.plain) || next.kind === 'number')
  if (word.forms.has('VBD')) return pastHere(word, next, isObject) ? 'VBD' : null
  // "Recruits and thanked": joined to a verb, so one itself.
  const isJoined = next?.plain === 'and' && words[at + 2]?.forms.has('VBD') === true && !words[at + 2]?.forms.has('NN')
  if (word.forms.has('VBZ')) return isJoined || thirdHere(word, next, isObject) ? 'VBZ' : null
  return word.forms.has('VB') && baseHere(word, next, words[at + 2], isObject, isHead) ? 'VB' : null
}

/** "Certified welder" opens with an adjective, "Certified the welders" with a verb. */
function pastHere({ forms, stem }: Word, next: Word | undefined, isObject: boolean): boolean {
  if (forms.has('VB') && stem !== 'led') return false
  if (isObject || !ADJECTIVES.test(stem)) return true
  const isIntransitive = /^(?:found|saw|felt|rose|trained|applied|published|shared|guided|awarded|used)$/.test(stem)
  return isIntransitive && /^(?:by|in|as|to|with|for|that)$/.test(next?.plain ?? '')
}

function thirdHere(word: Word, next: Word | undefined, isObject: boolean): boolean {
  if (isEnd(next)) return !word.forms.has('NNS')
  if (!word.forms.has('NNS') && !word.forms.has('NN')) return true
  if (isObject) return true
  if (isMostlyVerb(word.stem)) return !/^(?:of|for|and)$/.test(next?.plain ?? '')
  // "Drives samples to the lab": a noun would stand before a plural without its own s.
  if (next?.tag === 'NNS' && baseOfThird(word.stem) !== null && !NOUN_FIRST.test(word.stem)) return true
  return PARTICLE.test(next?.plain ?? '') && BEFORE_PARTICLE.test(word.stem)
}

function baseHere(
  word: Word,
  next: Word | undefined,
  after: Word | undefined,
  isObject: boolean,
  isHead: boolean
): boolean {
  const mostly = isMostlyVerb(word.stem)
  const behind = next?.plain ?? ''
  if (!word.forms.has('NN') && !word.forms.has('JJ')) return behind !== 'of' && (mostly || isObject || !isEnd(next))
  if (isEnd(next)) return false
  if (isObject) return mostly || !word.forms.has('JJ') || !/^(?:over|around|about|up)$/.test(behind)
  if (PARTICLE.test(behind)) return mostly || BEFORE_PARTICLE.test(word.stem)
  if (/^(?:and|or|&)$/.test(behind))
    return isHead && mostly && after?.forms.has('VB') === true && isMostlyVerb(after.stem)
  if (mostly) return next?.forms.size !== 0 || /^(?:out|up|on|over|off|down|in|back|away)$/.test(behind)
  return isHead && isForPeople(word, next)
}

/** "Train staff", "support patients": people are done something to. */
function isForPeople(word: Word, next: Word | undefined): boolean {
  if (/^(?:staff|team|care|customer|client|sales|project|account|people|patient)$/.test(word.stem)) return false
  return next?.plain === 'staff' || isPersonNoun(singularOf(next?.stem ?? '') ?? '')
}
