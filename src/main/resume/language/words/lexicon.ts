import COMMON_TAGS from 'wink-lexicon/src/lexicon.js'
import SENSE_NAMES from 'wink-lexicon/src/wn-senses.js'
import SENSES from 'wink-lexicon/src/wn-word-senses.js'
import WORDNET from 'wink-lexicon/src/wn-words.js'
import { EXTRA_NOUNS, EXTRA_VERBS, FUNCTION_WORDS, NO_NOUNS } from './extra-words'
import { IRREGULAR_VERBS } from './irregular-verbs'

/** What a word can be: noun, plural noun, verb, its form in -s, past, participle, form in -ing, adjective, adverb. */
export type Form = 'NN' | 'NNS' | 'VB' | 'VBZ' | 'VBD' | 'VBN' | 'VBG' | 'JJ' | 'RB'

interface Irregular {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  IRREGULAR_VERBS.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [base = '', past = '', participle = past] = line.trim().split(' ')
      return [base, { past: past.split('/'), participle: participle.split('/') }]
    })
)
const PASTS = placesOf(({ past }) => past)
const PARTICIPLES = placesOf(({ participle }) => participle)
const IRREGULAR_PLURALS = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['diagnoses', 'diagnosis'],
  ['hypotheses', 'hypothesis'],
  ['theses', 'thesis'],
  ['bases', 'basis'],
  ['curricula', 'curriculum'],
  ['alumni', 'alumnus'],
  ['stimuli', 'stimulus']
])
const PLURALS = new Map([...IRREGULAR_PLURALS].map(([many, one]) => [one, many]))
const known = new Map<string, ReadonlySet<Form>>()

/** All that a word in small letters can be, by WordNet, by the tags of common words and by its endings; empty for small words such as "of". */
export function formsOf(plain: string): ReadonlySet<Form> {
  const seen = known.get(plain)
  if (seen) return seen
  const forms = FUNCTION_WORDS.has(plain) ? new Set<Form>() : readForms(plain)
  // A cache: it changes no answer.
  known.set(plain, forms)
  return forms
}

function readForms(plain: string): ReadonlySet<Form> {
  const isRegularPast = baseOfRegularPast(plain) !== null
  const can: Readonly<Record<Form, boolean>> = {
    NN: (isNoun(plain) && !IRREGULAR_PLURALS.has(plain)) || isTagged(plain, 'NN'),
    NNS: singularOf(plain) !== null || isTagged(plain, 'NNS'),
    VB: isVerb(plain),
    VBZ: baseOfThird(plain) !== null,
    VBD: PASTS.has(plain) || isRegularPast,
    VBN: PARTICIPLES.has(plain) || isRegularPast,
    VBG: baseOfGerund(plain) !== null,
    JJ: sensesOf(plain).some((sense) => sense.startsWith('adj')) || isTagged(plain, 'JJ'),
    RB: sensesOf(plain).some((sense) => sense.startsWith('adv')) || isTagged(plain, 'RB')
  }
  const isOnlyVerb = NO_NOUNS.has(plain)
  // Object.entries forgets that the keys are forms.
  const forms = (Object.entries(can) as [Form, boolean][]).filter(
    ([form, is]) => is && !(isOnlyVerb && /^(?:NN|NNS|JJ)$/.test(form))
  )
  return new Set(forms.map(([form]) => form))
}

/** Of verbs the tags of common words take now and then one form for another, so that only the others are asked for. */
function isTagged(plain: string, tag: 'NN' | 'NNS' | 'JJ' | 'RB'): boolean {
  return (COMMON_TAGS[plain] ?? []).includes(tag)
}

/** Whether a common word is mostly a verb, or a rare one can be nothing else. */
export function isMostlyVerb(plain: string): boolean {
  const first = COMMON_TAGS[plain]?.[0]
  const forms = formsOf(plain)
  if (!['VB', 'VBZ', 'VBD', 'VBN'].some((form) => forms.has(form as Form))) return false
  if (NO_NOUNS.has(plain)) return true
  if (first !== undefined) return first.startsWith('VB')
  return !forms.has('NN') && !forms.has('NNS') && !forms.has('JJ')
}

/** Whether the first meanings of a noun are people or groups of them. */
export function isPersonNoun(singular: string): boolean {
  const nouns = sensesOf(singular).filter((sense) => sense.startsWith('noun'))
  return nouns.slice(0, 2).includes('noun.person') || EXTRA_PEOPLE.has(singular)
}

/** Whether any dictionary here has the word. */
export function isListed(plain: string): boolean {
  return FUNCTION_WORDS.has(plain) || formsOf(plain).size > 0
}

/** The singular of a plural noun; null where the word is none. */
export function singularOf(plain: string): string | null {
  const irregular = IRREGULAR_PLURALS.get(plain)
  if (irregular) return irregular
  if (/[a-z]{3}men$/.test(plain) && sensesOf(plain.replace(/men$/, 'man')).length > 0)
    return plain.replace(/men$/, 'man')
  if (!/[^s]s$/.test(plain) || (/(?:us|is)$/.test(plain) && sensesOf(plain).length > 0)) return null
  return stemsOfS(plain).find(isNoun) ?? null
}

/** The base of a verb in -s; null where the word is none. */
export function baseOfThird(plain: string): string | null {
  if (plain === 'has') return 'have'
  if (!/[^s]s$/.test(plain)) return null
  return stemsOfS(plain).find(isVerb) ?? null
}

/** The base of a past form or participle; null where the word is none. */
export function baseOfPast(plain: string): string | null {
  return PASTS.get(plain) ?? PARTICIPLES.get(plain) ?? baseOfRegularPast(plain)
}

/** The base of a form in -ing; null where the word is none. */
export function baseOfGerund(plain: string): string | null {
  return plain.endsWith('ing') ? (stemsOf(plain.slice(0, -3)).find(isVerb) ?? null) : null
}

export function pluralOf(noun: string): string {
  return PLURALS.get(noun) ?? withS(noun)
}

export function thirdOf(base: string): string {
  return base === 'have' ? 'has' : withS(base)
}

export function pastOf(base: string): string {
  return IRREGULAR.get(base)?.past[0] ?? withEd(base)
}

export function participleOf(base: string): string {
  return IRREGULAR.get(base)?.participle[0] ?? withEd(base)
}

export function gerundOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

/** The base of any form of a verb: manages, managed and managing → manage; null where the word is no verb. */
export function baseOf(plain: string): string | null {
  return isVerb(plain) ? plain : (baseOfThird(plain) ?? baseOfPast(plain) ?? baseOfGerund(plain))
}

function baseOfRegularPast(plain: string): string | null {
  if (!plain.endsWith('ed') || /eed$/.test(plain)) return null
  const base = stemsOf(plain.slice(0, -2)).find((stem) => isVerb(stem) && !IRREGULAR.has(stem))
  return base ?? null
}

function isVerb(plain: string): boolean {
  if (EXTRA_VERBS.has(plain) || IRREGULAR.has(plain)) return true
  if (sensesOf(plain).some((sense) => sense.startsWith('verb'))) return true
  // The tags of common words come from a corpus, where now and then a past form is taken for a base.
  return (
    (COMMON_TAGS[plain] ?? []).includes('VB') &&
    !/(?:ed|ing|s)$/.test(plain) &&
    !PASTS.has(plain) &&
    !PARTICIPLES.has(plain)
  )
}

function isNoun(plain: string): boolean {
  if (FUNCTION_WORDS.has(plain)) return false
  return EXTRA_NOUNS.has(plain) || sensesOf(plain).some((sense) => sense.startsWith('noun'))
}

function sensesOf(plain: string): readonly string[] {
  const place = Object.hasOwn(WORDNET, plain) ? WORDNET[plain] : undefined
  return place === undefined ? [] : (SENSES[place] ?? []).map((number) => SENSE_NAMES[number] ?? '')
}

function stemsOfS(plain: string): readonly string[] {
  if (/ies$/.test(plain)) return [`${plain.slice(0, -3)}y`, plain.slice(0, -1)]
  if (/(?:s|x|z|ch|sh|o)es$/.test(plain)) return [plain.slice(0, -2), plain.slice(0, -1)]
  if (/ves$/.test(plain)) return [plain.slice(0, -1), `${plain.slice(0, -3)}f`]
  return [plain.slice(0, -1)]
}

/** What may stand before -ed or -ing: manag(e), carr(y), stop(p), work. */
function stemsOf(rest: string): readonly string[] {
  if (rest.length < 2) return []
  const stems = [`${rest}e`, rest]
  if (/([bdgklmnprt])\1$/.test(rest)) stems.unshift(rest.slice(0, -1))
  if (/i$/.test(rest)) stems.unshift(`${rest.slice(0, -1)}y`)
  if (/ck$/.test(rest)) stems.push(rest.slice(0, -1))
  return stems.filter((stem) => /[aeiouy]/.test(stem))
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|go|do|to)$/.test(word) && !/(?:photo|auto|memo)$/.test(word) ? `${word}es` : `${word}s`
}

function withEd(base: string): string {
  if (/e$/.test(base)) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

/** Doubles the last letter where a short, stressed syllable asks for it. */
function doubled(base: string): string {
  const isShort =
    /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(base) || /(?:mit|fer|cur|quip|gram|pel|trol|ship|plan|set)$/.test(base)
  return isShort && !/(?:ck|offer|suffer|differ|budget)$/.test(base) ? `${base}${base.at(-1)}` : base
}

function placesOf(take: (verb: Irregular) => readonly string[]): ReadonlyMap<string, string> {
  return new Map([...IRREGULAR].flatMap(([base, verb]) => take(verb).map((form): [string, string] => [form, base])))
}

// Groups that own and have needs as people do.
const EXTRA_PEOPLE = new Set(
  'client customer patient company department team family organisation organization school firm supplier vendor stakeholder business hospital bank council charity agency government university college parent child user employee'.split(
    ' '
  )
)
