import { isEnd } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { participleOf } from '../words/lexicon'
import type { Word } from '../words/words'

const YEAR = /^(?:19|20)\d\d[.,;:]?$/
/** Words from "since" to the subject: "Since my doctorate in physics in 2019 I". */
const MOST_OF_SINCE = 9
const TIMES = /^(?:years?|months?|weeks?)$/
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|many|several|over|more|almost|nearly|about)$/
/** "I am available for six months": how long it will last, or is to last. */
const TO_COME =
  /^(?:available|free|able|willing|happy|ready|contracted|eligible|open|bound|here|away|looking|seeking|applying|hoping|planning|going|due|insured|allowed|permitted|grateful|known|sorry|responsible|back)$/

/** What has lasted until now, told in the present: "Since 2019 I work at", "I work here since 2019", "I am a member for six years". */
export function lastingSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const verb = words[at + 1]
    if (!/^(?:i|we)$/.test(word.plain) || word.clitic !== '' || !verb || verb.clitic !== '') return []
    const isBe = verb.plain === 'am' || verb.plain === 'are'
    const isPresent = isBe || (verb.forms.has('VB') && !verb.forms.has('VBD'))
    if (!isPresent || /^(?:have|can|will|do|know)$/.test(verb.plain)) return []
    const isLasting = opensWithSince(words, at) || endsWithSince(words, at + 2) || (isBe && endsWithSpan(words, at + 2))
    if (!isLasting) return []
    const suggestions = [isBe ? 'have been' : `have ${participleOf(verb.stem)}`]
    return [{ kind: 'grammar', start: verb.start, end: verb.end, suggestions }]
  })
}

/** "Since 2019 I", "Since May 2019, I": a sentence starts so. */
function opensWithSince(words: readonly Word[], at: number): boolean {
  const since = words.findLastIndex(({ plain }, place) => place < at && plain === 'since')
  if (since < 0 || at - since > MOST_OF_SINCE) return false
  const opens = since === 0 || /^[.!?;:(]$/.test(words[since - 1]?.text ?? '')
  const between = words.slice(since + 1, at)
  return opens && between.some(({ text }) => YEAR.test(text)) && !between.some(isOtherClause) && !between.some(isVerb)
}

/** "since 2019", "since May 2019" before the sentence ends, and nothing of another clause on the way. */
function endsWithSince(words: readonly Word[], from: number): boolean {
  const end = clauseEnd(words, from)
  const since = words.findIndex(({ plain }, place) => place >= from && place < end && plain === 'since')
  if (since < 0 || words.slice(from, since).some(isOtherClause)) return false
  return (
    words.slice(since + 1, since + 4).some(({ text }) => YEAR.test(text)) &&
    !words.slice(since, end).some(isOtherClause)
  )
}

/** "a member of the register for six years." */
function endsWithSpan(words: readonly Word[], from: number): boolean {
  const end = clauseEnd(words, from)
  const span = words.slice(Math.max(from, end - 4), end)
  const starts = span.findIndex(({ plain }) => plain === 'for')
  const [first, ...rest] = span.slice(starts + 1)
  if (starts < 0 || !first || !rest.some(({ plain }) => TIMES.test(plain))) return false
  const said = words.slice(from, end)
  if (said.some((word) => isOtherClause(word) || TO_COME.test(word.plain) || word.tag === 'VBG')) return false
  return first.kind === 'number' || NUMBERS.test(first.plain)
}

function clauseEnd(words: readonly Word[], from: number): number {
  const end = words.findIndex((word, place) => place >= from && isEnd(word))
  return end < 0 ? words.length : end
}

/** "Since I joined in 2019" tells of a deed. */
function isVerb({ forms, plain, tag }: Word): boolean {
  return /^(?:i|we|it|they|he|she)$/.test(plain) || (forms.has('VBD') && !forms.has('NN') && tag.startsWith('VB'))
}

function isOtherClause({ plain }: Word): boolean {
  return /^(?:that|which|who|where|when|because|if|and|but|so|while|to|have|has|had|was|were)$/.test(plain)
}
