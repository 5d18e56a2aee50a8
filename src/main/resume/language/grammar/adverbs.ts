import { isEnd } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { baseOf, formsOf } from '../words/lexicon'
import type { Word } from '../words/words'

/** Verbs that tell how something is done by an adverb. */
const DONE = new Set(
  'work communicate perform respond act adapt deliver manage handle collaborate learn operate solve speak write listen run increase decrease improve grow rise reduce react think plan function resolve complete process deal behave treat lead negotiate cooperate'.split(
    ' '
  )
)
const NO_ADVERB =
  /^(?:fast|hard|late|early|high|low|close|near|long|straight|right|wrong|well|daily|weekly|monthly|yearly|hourly|part-time|full-time|remote|home|abroad|overtime|more|less|better|best|worse|like|alone|on-site|onsite|individual|due|sure|available|small|large|big|new|various|different|several|multiple|complex|difficult|important|relevant|technical|clinical|cross-functional|professional|creative|official|representative|executive|native|objective|manual|potential|total|general|special|capital|material|final|original|local|national|global|international|regional|vacant|open|true|possible|commercial|industrial|medical|clinical|legal|digital|royal|patient|student|intelligent|client|ex)$/
const MANNER =
  /(?:ful|ive|ent|ant|ous|ick|ate|ear|eat|less|al|ble|ct|fe|oth|ise|ong|olite|alm|ood|eedy|appy|ean|eady|oud)$/

/** Adjectives where an adverb belongs, and the other way round: "worked effective", "highly skill", "a successfully project". */
export function adverbSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.kind !== 'word' || word.clitic !== '' || (word.text !== word.plain && at > 0)) return []
    const meant =
      spokenHow(words, at) ??
      adverbFor(words, at, word) ??
      openingAdverb(words, at, word) ??
      adjectiveFor(words, at, word)
    return meant
      ? [{ kind: 'grammar', start: word.start, end: word.end, suggestions: [withCaseOf(word.text, meant)] }]
      : []
  })
}

/** "I speak English and Kikuyu fluent", "Speak French good enough": how, behind the language. */
function spokenHow(words: readonly Word[], at: number): string | null {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const meant = { fluent: 'fluently', good: 'well', perfect: 'perfectly', fluid: 'fluently' }[word?.plain ?? '']
  if (meant === undefined || !/^\p{Lu}\p{Ll}/u.test(before?.text ?? '')) return null
  if (!isEnd(next) && !/^(?:enough|and|to)$/.test(next?.plain ?? '')) return null
  const speaks = words.slice(Math.max(0, at - 8), at - 1)
  return speaks.some(({ plain }) => /^(?:speak|speaks|spoke|write|understand|read)$/.test(plain)) ? meant : null
}

function adverbOf(adjective: string): string | null {
  if (adjective === 'good') return 'well'
  const made = /[^aeiou]y$/.test(adjective)
    ? `${adjective.slice(0, -1)}ily`
    : /le$/.test(adjective)
      ? `${adjective.slice(0, -1)}y`
      : /ic$/.test(adjective)
        ? `${adjective}ally`
        : `${adjective}ly`
  return formsOf(made).has('RB') ? made : null
}

function adverbFor(words: readonly Word[], at: number, word: Word): string | null {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (
    !before ||
    !word.forms.has('JJ') ||
    word.forms.has('RB') ||
    word.forms.has('VBN') ||
    NO_ADVERB.test(word.stem) ||
    !MANNER.test(word.stem)
  )
    return null
  const base = baseOf(before.stem)
  if (base === null || !DONE.has(base) || before.forms.has('JJ') || before.tag.startsWith('NN')) return null
  const closes =
    isEnd(next) ||
    /^(?:with|under|in|on|and|at|to|for|within|across|as|by|while|when|without|both)$/.test(next?.plain ?? '')
  // "and" may join adjectives of one noun: "handle large and complex files".
  if (next?.plain === 'and' && (words[at + 3]?.forms.has('NN') || words[at + 3]?.forms.has('NNS'))) return null
  return closes ? adverbOf(word.stem) : null
}

/** "Successful managed a team". */
function openingAdverb(words: readonly Word[], at: number, word: Word): string | null {
  const next = words[at + 1]
  if (
    !/^(?:successful|effective|efficient|consistent|quick|independent|direct|accurate|proper|careful|active|regular|continuous|close|personal|safe|prompt|frequent|proactive|significant)$/.test(
      word.stem
    ) ||
    next?.clitic !== ''
  )
    return null
  if (!next || !(next.forms.has('VBD') && (next.tag === 'VBD' || next.tag === 'VBN')) || next.forms.has('NN'))
    return null
  const after = words[at + 2]
  return after !== undefined &&
    /^(?:an?|the|my|our|their|its|all|over|more|new|with|to|for|two|three|four|five|several|multiple|many)$|^\d/.test(
      after.plain
    )
    ? adverbOf(word.stem)
    : null
}

/** "a successfully project", "financially statements". */
function adjectiveFor(words: readonly Word[], at: number, word: Word): string | null {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (
    !/ly$/.test(word.stem) ||
    !word.forms.has('RB') ||
    word.forms.has('JJ') ||
    word.forms.has('NN') ||
    !before ||
    !next
  )
    return null
  if (
    !/^(?:an?|the|my|our|their|its|his|her|and|in|of|with|for|prepared|strong)$/.test(before.plain) ||
    before.plain === 'and'
  )
    return null
  const isNounNext =
    (next.forms.has('NN') || next.forms.has('NNS')) &&
    !next.forms.has('JJ') &&
    !next.forms.has('VBN') &&
    !next.forms.has('VBG') &&
    !next.forms.has('RB') &&
    !next.forms.has('VBD')
  if (!isNounNext || next.kind !== 'word') return null
  const stem = word.stem.replace(/ly$/, '')
  const made = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/al$/, ''), `${stem}le`].find((one) =>
    formsOf(one).has('JJ')
  )
  return made !== undefined &&
    (isEnd(words[at + 2]) || words[at + 2]?.forms.size === 0) &&
    /^(?:an?|the|my|our|their|its|his|her|of|for)$/.test(before.plain)
    ? made
    : null
}
