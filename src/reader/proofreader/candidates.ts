import type { Doubt } from '../../shared/domain/suspect'
import { plainWord } from './lines'
import type { Table } from './table'

/** Another wording of one place: the tokens from `from` up to `to` of a sentence give way to `words`; none are taken out. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
}

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  a: ['an'],
  an: ['a'],
  this: ['these'],
  these: ['this'],
  that: ['those'],
  those: ['that'],
  much: ['many'],
  many: ['much'],
  less: ['fewer']
}
const AUXILIARIES: readonly (readonly string[])[] = [
  ['is', 'are', 'am'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"]
]
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  "it's": ['its'],
  its: ["it's"],
  "who's": ['whose'],
  whos: ["who's", 'whose'],
  whose: ["who's"],
  "you're": ['your'],
  your: ["you're"],
  "they're": ['their'],
  their: ["they're"],
  were: ["we're"],
  im: ["I'm"],
  ive: ["I've"],
  lets: ["let's"],
  cant: ["can't"],
  wont: ["won't"]
}
/** Of a verb's forms that tell no number. */
const ENDINGS = /(?:ed|ing)$/
/** Words for many that do not end in s, and the endings of those whose words for one do. */
const UNUSUAL = /(?:men|children|people|feet|teeth|mice|geese|data|criteria|phenomena|media|bacteria|alumni|ses)$/
const PREPOSITIONS = ['of', 'to', 'for', 'in', 'on', 'with', 'at', 'by', 'from', 'about']
/** What may be missing before a word, the likeliest first. */
const MISSING = ['to', 'a', 'the', 'of', 'be', 'is', 'for', 'with']
const NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  no: ['any', 'a'],
  never: ['ever'],
  nobody: ['anyone'],
  nothing: ['anything']
}

/**
 * What may have been meant where a word is doubted, the likeliest first.
 * @param words of the sentence, in small letters with straight apostrophes; signs and numbers too
 * @param place of the doubted word
 */
export function candidatesFor(
  doubt: Doubt,
  words: readonly string[],
  place: number,
  table: Table
): readonly Candidate[] {
  const word = words[place] ?? ''
  const instead = (other: string): Candidate => ({ from: place, to: place + 1, words: other.split(' ') })
  switch (doubt) {
    case 'wrong_word':
      return [...joined(words, place, table), ...table.meant(word).map(instead), ...adverbs(word, table).map(instead)]
    case 'agreement':
      return [...numbersOf(word, table).map(instead), ...numbersBeside(words, place, table)]
    case 'apostrophe':
      return apostrophes(word, table).map(instead)
    case 'grammar':
      return grammar(words, place, table)
  }
}

/** Written apart though it is one word: "with out". */
function joined(words: readonly string[], place: number, table: Table): readonly Candidate[] {
  const pairs = [place, place - 1].filter((from) => from >= 0 && from + 1 < words.length)
  return pairs
    .map((from) => ({ from, to: from + 2, words: [`${words[from]}${words[from + 1]}`] }))
    .filter(({ words: [whole = ''] }) => table.isKnown(whole))
}

/** The same word for one and for many. */
function numbersOf(word: string, table: Table): readonly string[] {
  const small = AUXILIARIES.find((set) => set.includes(word)) ?? []
  const forms = small.length > 0 ? [] : table.forms(word).filter((form) => isOtherNumber(word, form))
  // Only "I" stands before "am", and where it does, the likelier slip is another.
  return [...small, ...(ARTICLES[word] ?? []), ...forms].filter((other) => other !== word && other !== 'am')
}

/** "reports" and "report", "women" and "woman"; not "reported" and "report". */
function isOtherNumber(one: string, other: string): boolean {
  const isMany = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss')
  return isMany(one) !== isMany(other)
    ? !ENDINGS.test(one) && !ENDINGS.test(other)
    : UNUSUAL.test(one) || UNUSUAL.test(other)
}

/** The word before tells how many: "this screens" may be "these screens". */
function numbersBeside(words: readonly string[], place: number, table: Table): readonly Candidate[] {
  const from = [place - 1, place - 2, place + 1].find(
    (at) => (ARTICLES[words[at] ?? ''] ?? AUXILIARIES.find((set) => set.includes(words[at] ?? ''))) !== undefined
  )
  if (from === undefined) return []
  return numbersOf(words[from] ?? '', table).map((other) => ({ from, to: from + 1, words: [other] }))
}

function apostrophes(word: string, table: Table): readonly string[] {
  const found = [...(OWNERS[word] ?? [])]
  const contracted = /^(.+)n'?t$/.exec(word)?.[1]
  if (contracted && table.isKnown(`${contracted}n't`)) found.push(`${contracted}n't`)
  const drawn = /^(they|you|we|i)(re|ve|ll)$/.exec(word)
  if (drawn) found.push(`${drawn[1]}'${drawn[2]}`)
  if (/^(?:that|there|here|what|everyone|nobody|somebody|who|he|she)s$/.test(word)) found.push(`${word.slice(0, -1)}'s`)
  const owner = /^(.+)'s$/.exec(word)?.[1] ?? /^(.+s)'$/.exec(word)?.[1]
  if (owner !== undefined) {
    // Plain plurals first: the apostrophe is more often one too many than at the wrong place.
    return [
      ...found,
      ...table.forms(owner).filter((form) => form.endsWith('s')),
      `${owner}s`,
      owner,
      owner.endsWith('s') ? owner : `${owner}s'`
    ].filter((other) => other !== word)
  }
  if (word.endsWith('s') && word.length > 3) {
    const one =
      table.forms(word).find((form) => form !== word && word.startsWith(form.slice(0, -1))) ?? word.slice(0, -1)
    found.push(`${one}'s`, `${word}'`)
  }
  return found
}

function adverbs(word: string, table: Table): readonly string[] {
  return [word.endsWith('ly') ? word.slice(0, -2) : `${word}ly`].filter((other) => table.isKnown(other))
}

/** Another form, another small word, one less, one more. */
function grammar(words: readonly string[], place: number, table: Table): readonly Candidate[] {
  const word = words[place] ?? ''
  const before = words[place - 1] ?? ''
  const instead = (other: string): Candidate => ({ from: place, to: place + 1, words: [other] })
  const without: Candidate = { from: place, to: place + 1, words: [] }
  const small = PREPOSITIONS.includes(word)
  const first = [...(ARTICLES[word] ?? []), ...(NEGATIONS[word] ?? [])].map(instead)
  const forms = table.forms(word).filter((other) => other !== word)
  const gerund = forms.find((form) => form.endsWith('ing'))
  const rewritten: Candidate[] =
    before === 'to' && gerund
      ? ['of', 'in', 'on'].map((other) => ({ from: place - 1, to: place + 1, words: [other, gerund] }))
      : []
  const others = small ? PREPOSITIONS.filter((other) => other !== word && other !== before) : []
  const added = MISSING.filter((other) => other !== word && other !== before).map((other) => ({
    from: place,
    to: place,
    words: [other]
  }))
  return [
    ...first,
    ...forms.map(instead),
    without,
    ...rewritten,
    ...(PREPOSITIONS.includes(before) || before === 'more' || before === 'to'
      ? [{ from: place - 1, to: place, words: [] }]
      : []),
    ...adverbs(word, table).map(instead),
    ...others.map(instead),
    ...added
  ]
}

/** The words of a sentence with a candidate in its place. */
export function withCandidate(words: readonly string[], { from, to, words: others }: Candidate): readonly string[] {
  return [...words.slice(0, from), ...others.map(plainWord), ...words.slice(to)]
}
