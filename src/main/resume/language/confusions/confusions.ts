import { TECHNOLOGY_WORDS } from '../personal-words'
import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { basesOf, withoutPrefix } from '../word-forms'
import { formsOf } from '../words/lexicon'
import type { Word } from '../words/words'
import { CONFUSED } from './confused'
import { countOf, fitOf, isPair } from './counts'
import { SUSPECTS } from './suspects'

/**
 * How many bits better another word must stand: one that it is often taken for, one that lies a slip of a key away. A frequent word is
 * mostly right: for each doubling above FREQUENT it takes EACH more. Chosen on the clean texts of test/fixtures/resumes/dev and the mails of training/data.
 */
const NEEDED = { suspect: 2, known: 6, near: 17 }
/** A neighbour on one side only proves less. */
const ONE_SIDED = 2.5
const FREQUENT = 5e6
const EACH = 0.8
/** Words as frequent as this are nobody's own. */
const EVERYDAY = 1e8
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Words that are words but not the ones meant ("temperature censor", "hard dive"): another word that it is taken for stands far better between its
 * neighbours, by how often words stand side by side.
 * @param isOwn whether the document or its posting uses a word as its own (said again, or a word of the trade)
 */
export function confusionSlips(words: readonly Word[], isOwn: (plain: string) => boolean): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.kind !== 'word' || word.clitic !== '' || !/^[a-z]{2,}$/.test(word.plain) || isName(words, at)) return []
    const meant = meantAt(words, at, word, isOwn)
    return meant
      ? [{ kind: 'wrong_word', start: word.start, end: word.end, suggestions: [withCaseOf(word.text, meant)] }]
      : []
  })
}

function isName(words: readonly Word[], at: number): boolean {
  const { text } = words[at] ?? { text: '' }
  if (/^\p{Ll}/u.test(text)) return false
  const before = words[at - 1]
  const opens = before === undefined || /^[.!?:;•]$/.test(before.text)
  return !opens || /^\p{Lu}{2}/u.test(text) || /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
}

function meantAt(words: readonly Word[], at: number, word: Word, isOwn: (plain: string) => boolean): string | null {
  const [before, after] = [neighbour(words[at - 1]), neighbour(words[at + 1])]
  if (before === null && after === null) return null
  const own = fitOf(word.plain, before, after)
  const known = best(CONFUSED.get(word.plain) ?? [], before, after)
  const count = countOf(word.plain) ?? 0
  if (count < EVERYDAY && isOwn(word.plain)) return null
  const byForm = meantByForm(words, at)
  if (byForm !== null) return byForm
  const isSuspect = SUSPECTS.has(word.plain) && word.text === word.plain
  if (isSuspect && known && known.fit - own > NEEDED.suspect) return known.word
  const more = EACH * Math.max(0, Math.log2(count / FREQUENT))
  // Beside a word of another language or of a trade, frequent words prove nothing.
  if (isRare(words[at - 1]) || isRare(words[at + 1])) return null
  const oneSided = before === null || after === null ? ONE_SIDED : 0
  if (known && known.fit - own > NEEDED.known + more + oneSided) return known.word
  return nearMeant(word, before, after, own, NEEDED.near + more)
}

/** A common word a slip of a key away that stands better here by so many bits. */
function nearMeant(
  word: Word,
  before: string | null,
  after: string | null,
  own: number,
  needed: number
): string | null {
  // A word too rare to be counted is somebody's own, and what is known to stand here as it is needs no search.
  const isUsual = (before !== null && isPair(before, word.plain)) || (after !== null && isPair(word.plain, after))
  if (word.plain.length < 4 || isUsual || countOf(word.plain) === undefined) return null
  const near = best(
    nearWords(word.plain).filter((one) => !isEnding(word.plain, one)),
    before,
    after
  )
  return near && near.fit - own >= needed && sharesForm(word, near.word) ? near.word : null
}

/** Pairs that the kind of the next word tells apart: "quite rooms", "principle contractor", "had past the test". */
function meantByForm(words: readonly Word[], at: number): string | null {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || next?.kind !== 'word') return null
  const isNounNext =
    (next.forms.has('NN') || next.forms.has('NNS')) &&
    !next.forms.has('JJ') &&
    !next.forms.has('VBN') &&
    !next.forms.has('RB')
  if (word.plain === 'quite' && isNounNext && next.forms.has('NNS')) return 'quiet'
  if (word.plain === 'principle' && isNounNext && !next.forms.has('VB')) return 'principal'
  const isPerfect = /^(?:have|has|had|having)$/.test(before?.plain ?? '')
  if (word.plain === 'past' && isPerfect && /^(?:an?|the|my|all|every|both|our|with|on|to|each)$/.test(next.plain))
    return 'passed'
  if (
    word.plain === 'council' &&
    /^(?:to|will|can|me|could|would|and)$/.test(before?.plain ?? '') &&
    /^(?:him|her|them|people|clients|students|families|couples|parents|me|us)$/.test(next.plain)
  )
    return 'counsel'
  if (
    word.plain === 'complaint' &&
    next.plain === 'with' &&
    before !== undefined &&
    (before.forms.has('NNS') || /^(?:fully|is|are|was|were|not|remain|be)$/.test(before.plain))
  )
    return 'compliant'
  if (word.plain === 'lead' && isPerfect && !/^(?:to|time|times|in|on|from|roles?|poisoning)$/.test(next.plain))
    return 'led'
  return null
}

/** In small letters, and neither counted nor made of a word that is, nor a technology's. */
function isRare(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(word.text) || TECHNOLOGY_WORDS.has(word.plain)) return false
  return [word.plain, ...basesOf(word.plain), ...withoutPrefix(word.plain)].every((one) => countOf(one) === undefined)
}

function neighbour(word: Word | undefined): string | null {
  if (word?.kind !== 'word' || !/^[a-z]+$/.test(word.plain)) return null
  return countOf(word.plain) === undefined ? null : word.plain
}

function best(
  candidates: readonly string[],
  before: string | null,
  after: string | null
): { readonly word: string; readonly fit: number } | null {
  let found: { readonly word: string; readonly fit: number } | null = null
  for (const word of candidates) {
    const fit = fitOf(word, before, after)
    if (found === null || fit > found.fit) found = { word, fit }
  }
  return found
}

/** Common words with one letter more, less or other, or two changed places. */
function nearWords(word: string): readonly string[] {
  const found = new Set<string>()
  const take = (candidate: string): void => {
    if (candidate !== word && candidate.length > 2 && (countOf(candidate) ?? 0) > 5e6) found.add(candidate)
  }
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    take(head + tail.slice(1))
    if (tail.length > 1) take(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
    for (const letter of LETTERS) {
      take(head + letter + tail)
      take(head + letter + tail.slice(1))
    }
  }
  return [...found]
}

/** "manage" and "manager", "project" and "projects" are for other checks. */
function isEnding(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.startsWith(short)) return /^(?:s|d|r|y|ed|es|er|ly|al|n)$/.test(long.slice(short.length))
  return one.slice(0, -1) === other.slice(0, -1)
}

function sharesForm(word: Word, other: string): boolean {
  const forms = formsOf(other)
  return [...word.forms].some((form) => forms.has(form)) || forms.size === 0
}
