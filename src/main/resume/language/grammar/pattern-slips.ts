import { isNominal } from '../agreement/noun-phrases'
import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import { type Form, gerundOf, isMostlyVerb, isPersonNoun } from '../words/lexicon'
import type { Word } from '../words/words'
import { PATTERNS } from './patterns'

type Test = (word: Word | undefined) => boolean

interface Pattern {
  readonly tests: readonly Test[]
  readonly isLast: boolean
  readonly meant: string
}

const BY_FIRST = new Map<string, Pattern[]>()
for (const line of PATTERNS.trim().split('\n')) {
  const [left = '', meant = ''] = line.split(/ = ?/)
  const parts = left.trim().split(' ')
  const isLast = parts.at(-1) === '!N'
  const pattern = { tests: (isLast ? parts.slice(0, -1) : parts).map(testOf), isLast, meant: meant.trim() }
  for (const first of (parts[0] ?? '').split('|')) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), pattern])
}

/** Slips of grammar that a few words in a row show: "in order improve", "one the best", "didn't need no". */
export function patternSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.kind !== 'word') return []
    const pattern = (BY_FIRST.get(word.plain) ?? []).find((one) => fits(one, words, at))
    const last = words[at + (pattern?.tests.length ?? 1) - 1]
    if (!pattern || !last) return []
    const meant = meantBy(pattern, words.slice(at, at + pattern.tests.length))
    return [
      {
        kind: 'grammar',
        start: word.start,
        end: last.end,
        suggestions: meant === '' ? [] : [withCaseOf(word.text, meant)]
      }
    ]
  })
}

function fits({ tests, isLast }: Pattern, words: readonly Word[], at: number): boolean {
  if (isLast && isNominal(words[at + tests.length])) return false
  return tests.every((test, index) => {
    const word = words[at + index]
    return test(word) && (index === 0 || word?.kind === 'number' || word?.text === word?.plain || word?.plain === 'i')
  })
}

function meantBy({ meant, tests }: Pattern, words: readonly Word[]): string {
  const last = words.at(-1)
  if (!last || meant === '' || meant.includes('!')) return ''
  const front = words
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ')
  if (/^in |^at |^on a/.test(meant) && tests.length > 2 && meant.endsWith('…'))
    return meant.replace(
      '…',
      words
        .slice(tests.length === 3 ? 1 : 2)
        .map(({ text }) => text)
        .join(' ')
    )
  const ended = meant.replace(/…ing$/, gerundOf(last.stem)).replace(/(?<=\S )…$/, last.text)
  const opened = ended.replace(/^…(?= )/, front).replace(/^…$/, last.text)
  return opened.includes('…') ? opened.replace('…', words[1]?.text ?? '') : opened
}

function testOf(part: string): Test {
  const choices = part.split('|')
  const words = new Set(choices.filter((choice) => !/^[@*#]/.test(choice)))
  const forms = choices.filter((choice) => choice.startsWith('@')).map((choice) => choice.slice(1))
  return (word) => {
    if (!word || word.kind === 'stop') return false
    if (words.has(word.plain) || choices.includes('*') || (choices.includes('#') && word.kind === 'number')) return true
    return word.clitic === '' && forms.some((form) => hasForm(word, form))
  }
}

function hasForm(word: Word, form: string): boolean {
  if (form === 'ING') return /\p{L}{2}ing$/u.test(word.stem) && word.forms.has('VBG')
  if (form === 'PERSON') return word.forms.has('NN') && isPersonNoun(word.stem)
  if (form === 'JJR') return word.tag === 'JJR'
  if (form === 'JJS') return word.tag === 'JJS'
  if (form === 'VB') return word.forms.has('VB') && isMostlyVerb(word.stem) && !word.forms.has('JJ')
  if (form === 'VBX') return word.forms.has('VB')
  if (form === 'VBG') return word.forms.has('VBG') && !word.forms.has('NN') && !word.forms.has('JJ')
  if (form === 'VBD') return word.forms.has('VBD') && !word.forms.has('VB')
  if (form === 'NNS') return word.forms.has('NNS') && word.tag === 'NNS'
  // The others are names of Form.
  return word.forms.has(form as Form)
}
