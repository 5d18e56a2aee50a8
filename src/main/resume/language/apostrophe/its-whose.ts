import { isEnd } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { isMostlyVerb } from '../words/lexicon'
import type { Word } from '../words/words'

/** Behind "it is", though it looks like something owned: "it's time", "it's part of". */
const PREDICATES =
  /^(?:time|part|work|something|nothing|everything|fun|because|worth|love|proof|thanks|home|business|company|people|why|what|how|where|when|good|great|important|pretty|super|sunday|monday|tuesday|wednesday|thursday|friday|saturday|applicant|run|clear|true|easy|hard|possible|necessary|fair|nice|best|better|worse|only|just|all|okay|ok|fine|likely|early|late|right|wrong|rare|common|free|open|safe|sad|unusual|essential|crucial|vital|my|your|our|their|not|no|been|a|an|the|this|that|more|less|very|really|so|too|quite|always|never|often|usually|still|now|also|about|like|as|at|in|on|for|with|from|to|of|up|down|out|over|me|you|him|her|us|them|i|we|they|he|she)$/

/** "its" and "it's", "whose" and "who's", "your" and "you're", "their" and "they're" in one another's place. */
export function itsSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const meant = meantFor(words, at, word.plain)
    return meant
      ? [{ kind: 'apostrophe', start: word.start, end: word.end, suggestions: [withCaseOf(word.text, meant)] }]
      : []
  })
}

/** What owns something, by the contraction that stands in its place. */
const OWNERS: Readonly<Record<string, string>> = {
  "it's": 'its',
  "who's": 'whose',
  "you're": 'your',
  "they're": 'their'
}

function meantFor(words: readonly Word[], at: number, plain: string): string | null {
  if (plain === "its'") return 'its'
  const owner = OWNERS[plain]
  if (owner !== undefined)
    return ownsNext(words, at) && !(plain === "you're" && words[at + 1]?.tag === 'JJ') ? owner : null
  if (plain === 'its') return isPredicate(words, at) ? "it's" : null
  if (plain === 'your') return isToldOfYou(words, at) ? "you're" : null
  return plain === 'whose' && isToldOfWho(words, at) ? "who's" : null
}

function isToldOfYou(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.plain ?? ''
  if (next === 'welcome' && words[at + 2]?.forms.has('NN')) return false
  return /^(?:an?|the|not|going|looking|seeking|welcome|sure|happy|able|interested|hiring|searching)$/.test(next)
}

function isToldOfWho(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (/^(?:an?|the|been|not|in|at|on)$/.test(next?.plain ?? '')) return true
  const isDoing = next?.tag === 'VBG' && !next.forms.has('NN')
  return isDoing && /^(?:an?|the|to|for|in|with)$/.test(words[at + 2]?.plain ?? '')
}

/** Whether what follows is owned: a noun, maybe behind adjectives, with nothing that makes a sentence of it. */
function ownsNext(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (next?.kind !== 'word') return false
  if (PREDICATES.test(next.plain) && !/^(?:work|business|company|people|best|time|home)$/.test(next.plain))
    return next.plain === 'own'
  if (next.forms.size === 0 || next.tag === 'RB') return false
  let head = at + 1
  while (
    head < at + 4 &&
    goesBeforeNoun(words[head]) &&
    words[head + 1]?.kind === 'word' &&
    words[head + 1]?.forms.size !== 0
  )
    head++
  const noun = words[head]
  if (!noun || !(noun.forms.has('NN') || noun.forms.has('NNS')) || /^(?:VBN|VBD)$/.test(noun.tag)) return false
  const isAlone =
    head === at + 1 && noun.forms.has('JJ') && (isEnd(words[head + 1]) || words[head + 1]?.forms.size === 0)
  if (isAlone) return isBehindOwner(before) && /^(?:NN|NNS)$/.test(noun.tag)
  const isThing = !PREDICATES.test(noun.plain) && ((noun.forms.has('NNS') && /s$/.test(noun.stem)) || noun.tag === 'NN')
  return isThing || isBehindOwner(before)
}

function goesBeforeNoun(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false
  return word.tag.startsWith('JJ') || word.tag === 'VBN' || (word.tag === 'VBG' && word.forms.has('NN'))
}

/** Behind a preposition, a verb or "and" no sentence begins with "it's". */
function isBehindOwner(before: Word | undefined): boolean {
  if (before?.kind !== 'word') return false
  return (
    /^(?:of|in|on|for|by|with|to|from|at|into|within|across|through|throughout|over|under|about|behind|and|or|during|around|between)$/.test(
      before.plain
    ) ||
    before.forms.has('VBD') ||
    before.forms.has('VBG') ||
    (before.tag.startsWith('VB') && isMostlyVerb(before.stem))
  )
}

function isPredicate(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!next) return false
  if (
    /^(?:an?|the|been|not|my|your|our|their|because|why|no|very|really|so|too|also|about|important|clear|easy|essential|possible)$/.test(
      next.plain
    )
  ) {
    if (/^(?:important|clear|easy|essential|possible|very|so|too)$/.test(next.plain))
      return /^(?:to|that|for)$/.test(words[at + 2]?.plain ?? '')
    return true
  }
  const opens = isEnd(before) || /^(?:that|and|but|because|think|know|believe|while|as)$/.test(before?.plain ?? '')
  return (
    opens &&
    /^(?:great|good|hard|clear|true|easy|important|fair|nice|worth|going|what|where|how|time)$/.test(next.plain) &&
    !(words[at + 2]?.forms.has('NN') || words[at + 2]?.forms.has('NNS'))
  )
}
