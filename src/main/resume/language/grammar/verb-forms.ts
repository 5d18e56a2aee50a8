import { isEnd } from '../agreement/noun-phrases'
import { countOf } from '../confusions/counts'
import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import {
  baseOf,
  baseOfGerund,
  baseOfPast,
  baseOfThird,
  formsOf,
  gerundOf,
  isMostlyVerb,
  participleOf
} from '../words/lexicon'
import type { Word } from '../words/words'

const MODAL =
  /^(?:can|could|will|would|shall|should|may|might|must|cannot|didn't|doesn't|don't|did|can't|won't|couldn't|wouldn't|shouldn't)$/
const PREPOSITION =
  /^(?:for|of|by|without|about|after|before|from|through|despite|upon|besides|via|towards|toward|while|whilst|at|in|on|with|into|instead)$/
const DEFINITE =
  /^(?:the|an?|my|our|their|his|her|its|your|this|these|those|all|new|each|every|multiple|various|several|both|two|three|four|five|daily|weekly|customer|client|staff|high|quality|complex|small|large)$/
/** Heads behind "to" that take -ing: here "to" is a preposition. */
const TO_GERUND =
  /^(?:forward|committed|dedicated|accustomed|addition|devoted|commitment|dedication|opposed|adhere|prior|objected|thanks)$/
const ABLE =
  /^(?:able|unable|willing|ready|eager|happy|keen|likely|pleased|delighted|glad|required|supposed|asked|expected|allowed|encouraged|order|ability|opportunity|chance|aim|aims|aimed|hope|hopes|want|wanted|wants|wish|plan|plans|managed|decided|agreed|trying|tried|helped|need|needed|chosen|invited|trusted|tasked)$/
/** Verbs that take -ing and no "to". */
const LIKES_GERUND = new Set(
  'enjoy avoid suggest recommend consider finish practise practice mind involve include risk postpone admit deny miss'.split(
    ' '
  )
)
/** Verbs that take "to" and no -ing. */
const TAKES_TO = new Set(
  'train teach ask tell allow enable encourage invite help want decide agree hope plan promise refuse manage offer learn expect afford wish aim seek strive'.split(
    ' '
  )
)

/** Verbs in a form that the word before them does not take: "can managed", "for manage", "was develop", "look forward to hear". */
export function verbFormSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.kind !== 'word' || word.clitic !== '' || word.forms.size === 0 || (at > 0 && word.text !== word.plain))
      return []
    const meant =
      afterModal(words, at, word) ??
      afterTo(words, at, word) ??
      afterPreposition(words, at, word) ??
      afterHave(words, at, word) ??
      afterBe(words, at, word) ??
      afterAble(words, at, word) ??
      gerundAfterVerb(words, at, word)
    return meant && meant !== word.stem
      ? [{ kind: 'grammar', start: word.start, end: word.end, suggestions: [withCaseOf(word.text, meant)] }]
      : []
  })
}

/** The word that governs a place, past adverbs. */
function governor(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1
  while (
    before > 0 &&
    /^(?:also|not|only|always|never|often|\p{L}+ly|successfully|now|still|just|then|even)$/u.test(
      words[before]?.plain ?? ''
    ) &&
    words[before]?.forms.has('NN') !== true
  )
    before--
  return words[before]
}

function afterModal(words: readonly Word[], at: number, word: Word): string | null {
  const before = governor(words, at)
  if (!before || !MODAL.test(before.plain) || word.forms.has('VB')) return null
  if (/^(?:can|will|may|might|must)$/.test(before.plain) && before.forms.has('NN')) return null
  const base =
    word.forms.has('VBD') || word.forms.has('VBN')
      ? baseOfPast(word.stem)
      : word.forms.has('VBZ')
        ? baseOfThird(word.stem)
        : null
  if (base === null || (word.forms.has('JJ') && !word.forms.has('VBD'))) return null
  // "did", "may" and "will" may be verbs, months and testaments of their own.
  if (/^(?:did|do|don't|may|will)$/.test(before.plain) && (word.forms.has('NNS') || at < 2)) return null
  return word.forms.has('NNS') && !isMostlyVerb(word.stem) ? null : base
}

function afterTo(words: readonly Word[], at: number, word: Word): string | null {
  const [to, before, next] = [words[at - 1], words[at - 2], words[at + 1]]
  if (to?.plain !== 'to') return null
  if (word.forms.has('VBD') && !word.forms.has('VB') && !word.forms.has('NN')) return pastAfterTo(word, before, next)
  if (word.forms.has('VBZ') && isMostlyVerb(word.stem))
    return DEFINITE.test(next?.plain ?? '') ? baseOfThird(word.stem) : null
  if (word.forms.has('VB'))
    return isMostlyVerb(word.stem) && takesGerund(before, words[at - 3]) ? gerundOf(word.stem) : null
  return word.forms.has('VBG') && isToOfVerb(word, before, next) ? baseOfGerund(word.stem) : null
}

/** "look forward to hear", "in addition to manage": a preposition. */
function takesGerund(before: Word | undefined, far: Word | undefined): boolean {
  return TO_GERUND.test(before?.stem ?? '') && (before?.stem !== 'addition' || far?.plain === 'in')
}

/** "want to working": only where no noun can be meant. */
function isToOfVerb(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const isTo =
    TAKES_TO.has(baseOf(before?.stem ?? '') ?? '') || /^(?:able|order|need|had|have)$/.test(before?.stem ?? '')
  return isTo && (!word.forms.has('NN') || DEFINITE.test(next?.plain ?? ''))
}

/** "to managed the team", not "to trained staff": a participle may stand before its noun. */
function pastAfterTo(word: Word, before: Word | undefined, next: Word | undefined): string | null {
  if (TO_GERUND.test(before?.stem ?? '') || /^(?:related|limited|based|compared|led|used)$/.test(word.stem)) return null
  const isObject =
    /^(?:the|an?|my|our|their|his|her|its|your|this|these|those|all|each|every|both|that|with|in|on|for|from|at|up|as|into)$/.test(
      next?.plain ?? ''
    )
  return isObject ? baseOfPast(word.stem) : null
}

function afterPreposition(words: readonly Word[], at: number, word: Word): string | null {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (
    !before ||
    !PREPOSITION.test(before.plain) ||
    !word.forms.has('VB') ||
    word.forms.has('VBN') ||
    !next ||
    /^(?:hold|contact|demand|need|let|sort|see)$/.test(word.stem)
  )
    return null
  if (/^(?:while|whilst|after|before)$/.test(before.plain) && !DEFINITE.test(next.plain)) return null
  const isSure =
    isMostlyVerb(word.stem) && !word.forms.has('NN') && !word.forms.has('JJ') && (countOf(word.stem) ?? 0) > 1e7
  if (before.plain === 'of' && words[at - 2]?.plain === 'instead') return gerundOf(word.stem)
  if (
    /^(?:at|in|on|with|into|before|from|through|about|after)$/.test(before.plain) &&
    !isSure &&
    !(isMostlyVerb(word.stem) && DEFINITE.test(next.plain))
  )
    return null
  if (isSure) return isEnd(next) && !/^(?:for|by|of|without)$/.test(before.plain) ? null : gerundOf(word.stem)
  // "for help the", "of build a": nouns too, but not before an article.
  const isObject = /^(?:the|an?|my|our|their|its|all|these|those|every|each|multiple|various|several|new)$/.test(
    next.plain
  )
  return isObject && isMostlyVerb(word.stem) && !/^(?:need|want|use)$/.test(word.stem) ? gerundOf(word.stem) : null
}

function afterHave(words: readonly Word[], at: number, word: Word): string | null {
  const have = governor(words, at)
  if (!have || (!/^(?:have|has|had|'ve|having)$/.test(have.stem) && have.clitic !== "'ve")) return null
  if (word.forms.has('VBN')) return null
  const next = words[at + 1]
  if (word.forms.has('VBD')) {
    const base = baseOfPast(word.stem)
    return base ? participleOf(base) : null
  }
  if (!word.forms.has('VB') || (word.forms.has('NN') && !isMostlyVerb(word.stem))) return null
  if (!isMostlyVerb(word.stem) || next === undefined || /^(?:to|who|that)$/.test(next.plain)) return null
  const subject = words[words.indexOf(have) - 1]
  const isPerfect =
    /^(?:i|we|they|you|he|she|it|who|which|that|also|always)$/.test(subject?.plain ?? '') ||
    have.clitic === "'ve" ||
    /^(?:has|had)$/.test(have.stem)
  return isPerfect ? participleOf(word.stem) : null
}

function afterBe(words: readonly Word[], at: number, word: Word): string | null {
  const be = governor(words, at)
  if (!be || !/^(?:was|were|been|being|is|are|be|am)$/.test(be.stem) || (be.clitic !== '' && be.clitic !== "n't"))
    return null
  const next = words[at + 1]
  const forms = word.forms
  if (forms.has('VBN') || forms.has('VBG') || forms.has('JJ') || forms.has('RB')) return null
  if (forms.has('VBD')) {
    const base = baseOfPast(word.stem)
    return base ? participleOf(base) : null
  }
  if (!forms.has('VB') || !isMostlyVerb(word.stem)) return null
  // "All I had to do was write": the deed itself.
  if (
    words
      .slice(Math.max(0, at - 8), at)
      .some(({ plain }) =>
        /^(?:what|all|thing|job|task|aim|goal|role|duty|to|do|did|does|how|why|mission|who)$/.test(plain)
      )
  )
    return null
  if (forms.has('NN') && !(next !== undefined && /^(?:by|to|in|for|on|the|an?|as|with|at|from)$/.test(next.plain)))
    return null
  return /^(?:am|is|are)$/.test(be.stem) && be.plain !== 'are' && next !== undefined && DEFINITE.test(next.plain)
    ? gerundOf(word.stem)
    : participleOf(word.stem)
}

/** "able manage", "in order improve". */
function afterAble(words: readonly Word[], at: number, word: Word): string | null {
  const before = words[at - 1]
  if (!before || !ABLE.test(before.stem) || before.clitic !== '') return null
  const isKnown = /^(?:able|unable|willing|eager|order|ability|supposed|required|tasked|trusted)$/.test(before.stem)
  if (!isKnown || !word.forms.has('VB') || !isMostlyVerb(word.stem) || (word.forms.has('JJ') && word.stem !== 'lead'))
    return null
  if (before.stem === 'order' && words[at - 2]?.plain !== 'in') return null
  if (
    /^(?:ability|required|trusted|tasked)$/.test(before.stem) &&
    !/^(?:the|an?|my|our|their|and|with|in|under|well|multiple)$/.test(words[at + 1]?.plain ?? '')
  )
    return null
  return `to ${word.stem}`
}

function gerundAfterVerb(words: readonly Word[], at: number, word: Word): string | null {
  const before = words[at - 1]
  // "enjoy to work", "avoid to waste": the slip is found on the verb behind "to".
  if (before?.plain === 'to' && word.forms.has('VB')) {
    const verb = words[at - 2]
    const base = verb ? baseOf(verb.stem) : null
    if (
      base &&
      LIKES_GERUND.has(base) &&
      !verb?.forms.has('NN') &&
      formsOf(word.stem).has('VB') &&
      !/^(?:include|involve|consider|miss|recommend)$/.test(base)
    )
      return gerundOf(word.stem)
    return null
  }
  const base = before ? baseOf(before.stem) : null
  if (!base || !word.forms.has('VB') || word.forms.has('NN') || !isMostlyVerb(word.stem)) return null
  return LIKES_GERUND.has(base) &&
    !before?.forms.has('NN') &&
    DEFINITE.test(words[at + 1]?.plain ?? '') &&
    !/^(?:recommend|suggest)$/.test(base)
    ? gerundOf(word.stem)
    : null
}
