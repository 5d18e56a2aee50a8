import type { Slip } from '../phrases'
import { withCaseOf } from '../tokens'
import type { Word } from '../words/words'
import { countOf } from './noun-numbers'
import { isNominal, isNoun } from './noun-phrases'

const OTHER: Readonly<Record<string, string>> = { is: 'are', was: 'were', are: 'is', were: 'was', has: 'have' }
const MANY =
  /^(?:many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|few|these|those|various|numerous|multiple|some)$/

/** "There was several", "there are a reason". */
export function thereSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    if (word.plain !== 'there' || words[at + 1]?.kind !== 'word') return []
    const verb = words[at + 1]
    const other = OTHER[verb?.plain ?? '']
    if (!verb || !other) return []
    const isOne = /^(?:is|was|has)$/.test(verb.plain)
    let from = at + 2
    while (/^(?:been|also|only|still|often|not|always|currently|usually)$/.test(words[from]?.plain ?? '')) from++
    const count = countFrom(words, from)
    if ((isOne && count !== 'many') || (!isOne && count !== 'one')) return []
    return [{ kind: 'agreement', start: verb.start, end: verb.end, suggestions: [withCaseOf(verb.text, other)] }]
  })
}

function countFrom(words: readonly Word[], from: number): 'one' | 'many' | null {
  const first = words[from]
  if (!first) return null
  if (first.kind === 'number')
    return Number(first.text) > 1 && isNoun(words[from + 1]) && words[from + 1]?.forms.has('NNS') ? 'many' : null
  const start =
    /^(?:an?|one|the|no|any|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|few|various|numerous|multiple|some|more|my|our)$/.test(
      first.plain
    )
      ? from + 1
      : from
  let at = start
  while (isNominal(words[at]) && isNominal(words[at + 1])) at++
  const head = words[at]
  if (!head || !isNoun(head) || head.clitic !== '') return null
  if (/^(?:number|lot|couple|range|variety|few|series|handful|host|plenty|majority)$/.test(head.plain)) return null
  // "There is a manager and two clerks": by taste.
  if (words[at + 1]?.plain === 'and' || words[at + 1]?.text === ',') return null
  if (MANY.test(first.plain)) return countOf(head) === 'many' ? 'many' : null
  if (/^(?:an?|one)$/.test(first.plain)) return countOf(head) === 'one' ? 'one' : null
  return countOf(head) === 'many' ? 'many' : null
}
