import { isDeterminer, isEnd, isNominal } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { isPersonNoun, pluralOf, singularOf } from '../words/lexicon'
import type { Word } from '../words/words'

const COUNTS =
  /^(?:these|those|many|several|few|various|numerous|multiple|both|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|dozens|thousands|other|more)$/
const TIMES = /^(?:day|week|month|year|hour|minute|term|season|quarter)$/
/** Shops, churches and people's homes go without the noun: "at the dentist's". */
const PLACES =
  /^(?:dentist|doctor|chemist|baker|butcher|hairdresser|grocer|florist|vet|friend|world|today|tomorrow|yesterday|one|else|company|nation|year|bachelor|master|associate|driver|let|that|what|who|where|how|there|here|it|he|she|when|why|so|mother|father|sister|brother|mum|dad|boss|fellow|everyone|everybody|someone|somebody|nobody|anyone|anybody)$/

/** Plurals with an apostrophe: "trained new manager's", "KPI's and targets", "the 1990's". */
export function pluralSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const [sign, ending] = [words[at + 1], words[at + 2]]
    const isDecade =
      word.kind === 'number' && /^(?:(?:19|20)\d0|\d0)$/.test(word.text) && /^['’]$/.test(sign?.text ?? '')
    if (isDecade && ending?.text === 's' && ending.start === word.end + 1)
      return [{ kind: 'apostrophe', start: word.start, end: ending.end, suggestions: [`${word.text}s`] }]
    if (isNoOwner(words, at)) return [slip(word, word.text.replace(/['’]$/, ''))]
    if (word.kind !== 'word' || !/['’]s$/.test(word.text)) return []
    const meant = meantAt(words, at, word)
    return meant ? [slip(word, meant)] : []
  })
}

const VERB_BEHIND =
  /^(?:are|were|is|was|have|had|has|can|could|will|would|should|must|may|might|do|did|often|always|never|also|usually|rarely|sometimes|who)$/

/** "The guests' often write": nothing can be owned by them. */
function isNoOwner(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word?.clitic === "'" && word.text === word.plain && word.forms.has('NNS') && VERB_BEHIND.test(next?.plain ?? '')
  )
}

function slip(word: Word, meant: string): Slip {
  return { kind: 'apostrophe', start: word.start, end: word.end, suggestions: [meant] }
}

function meantAt(words: readonly Word[], at: number, word: Word): string | null {
  const noun = word.text.replace(/['’]s$/, '')
  const [before, next] = [words[at - 1], words[at + 1]]
  if (/^\p{Lu}{2,6}$/u.test(noun)) return isAcronymPlural(words, at) ? `${noun}s` : null
  // "partie's", "companie's": the plural was meant.
  if (/ie$/.test(noun) && singularOf(`${noun}s`) !== null && !word.forms.has('NN'))
    return isOwned(next) ? `${noun}s’` : `${noun}s`
  if (/^\p{Lu}/u.test(noun) || !word.forms.has('NN')) return null
  const plural = pluralOf(noun)
  // "The trustee's approved my plan".
  if (next?.forms.has('VBD') && isDeterminer(words[at + 2]) && !next.forms.has('NN')) return plural
  if (isCountedBefore(before, words[at - 2]))
    return isOwned(next) && (TIMES.test(word.stem) || isPersonNoun(word.stem)) ? `${plural}’` : plural
  if (PLACES.test(word.stem) || isOwned(next) || next?.tag === 'VBG') return null
  const isBare = isEnd(next) ? isBareAtEnd(words, at) : isBareBefore(words, at)
  return isBare ? plural : null
}

function isCountedBefore(before: Word | undefined, far: Word | undefined): boolean {
  if (COUNTS.test(before?.plain ?? '')) return true
  return before?.kind === 'number' && Number(before.text.replace(/[,+]/g, '')) > 1 && !/^\p{Lu}/u.test(far?.text ?? '')
}

/** "handled complaint's." */
function isBareAtEnd(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.text === '-' || (before !== undefined && /^(?:an?|another|than|of)$/.test(before.plain))) return false
  return endsBare(words, at)
}

const NO_OWNED =
  /^(?:were|are|was|have|had|who|which|that|and|or|in|on|for|with|to|from|by|at|across|through|into|during|within|about|as|using|including|per|while|when|so|but|because|under|between|each|every|before|after|until|since|over|once|twice|daily|weekly|the|their|our|its|a|an|is)$/

/** "manages client's and partners", "the report's were": nothing follows that could be owned. */
function isBareBefore(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]?.plain ?? '']
  if (!NO_OWNED.test(next) || /^(?:an?|another|one|each|every|this|that)$/.test(before?.plain ?? '')) return false
  if (/^(?:and|or)$/.test(next)) return !isJoinedOwner(words, at)
  // "The report's in the post", "the client's a bank": it is.
  const isContraction = /^(?:the|a|an|that|is|was|as|so|had|in|on|at|to|our)$/.test(next)
  return !(isContraction && isDeterminer(before) && !/^(?:our|all)$/.test(before?.plain ?? ''))
}

/** Behind "the client's" at the end of a line, something may be left unsaid only where another owner was named. */
function endsBare(words: readonly Word[], at: number): boolean {
  return !words
    .slice(0, at)
    .some(
      ({ clitic, plain }) => clitic === "'s" || clitic === "'" || /^(?:mine|yours|theirs|than|like|as|own)$/.test(plain)
    )
}

/** "the client's and the bank's needs". */
function isJoinedOwner(words: readonly Word[], at: number): boolean {
  return (
    words.slice(at + 2, at + 5).some(({ clitic }) => clitic === "'s" || clitic === "'") ||
    words.slice(0, at).some(({ clitic }) => clitic === "'s")
  )
}

function isOwned(next: Word | undefined): boolean {
  if (next === undefined || next.kind === 'stop') return /^[“"‘(&]$/.test(next?.text ?? '')
  if (next.kind === 'number' || /^(?:own|most|more|best|first|last|two|three|four|five|six)$/.test(next.plain))
    return true
  return (
    (next.forms.size > 0 &&
      isNominal(next) &&
      !(next.tag === 'VBD' && !next.forms.has('JJ') && !next.forms.has('NN'))) ||
    (next.forms.size === 0 && next.tag.startsWith('NN')) ||
    next.forms.has('NN')
  )
}

function isAcronymPlural(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (isOwned(next) && !COUNTS.test(before?.plain ?? '') && before?.kind !== 'number') return false
  return isEnd(next)
    ? before !== undefined && !/^(?:the|an?)$/.test(before.plain)
    : /^(?:and|or|for|in|on|with|to|from|across|by|at|were|are|using|that|which|of|including|per|as|into|within|while)$/.test(
        next?.plain ?? ''
      )
}
