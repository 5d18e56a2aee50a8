import type { Slip } from '../phrases'
import { isPersonNoun, singularOf } from '../words/lexicon'
import type { Word } from '../words/words'

/** People by other words than nouns that say what somebody does. */
const PEOPLE =
  /^(?:children|people|men|women|boys?|girls?|kids?|patients?|pupils?|students?|clients?|customers?|guests?|visitors?|parents?|residents?|colleagues?|staff|someone|somebody|anyone|anybody|everyone|everybody|nobody|person|persons|man|woman|child|adults?|seniors|teenagers?)$/
/** Who is both: a tenant and a system, a model and a machine. */
const THINGS_TOO =
  /^(?:computers?|printers?|controllers?|trackers?|scanners?|servers?|providers?|suppliers?|agents?|models?|partners?|members?|leaders?|drivers?|producers?|carriers?|processors?|sensors?|readers?|markers?|boosters?|containers?|routers?|filters?|indicators?|tools?|teams?|employers?|owners?|users?|buyers?|parties|hosts?|guides?|masters?|monitors?|consumers?|ministers?|operators?|players?|makers?|brokers?|counters?|workers?|browsers?|builders?|runners?|planners?|stars?)$/
const VERB_FORMS = ['VB', 'VBZ', 'VBD'] as const
const PLURAL_VERB = /^(?:are|were|have|do|had|left|came|need|want|live|work|speak|could|can|cannot|would|will|did)$/

/** "children which were afraid", "the boy which comes", "those which had left": people are who. */
export function relativeSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (word.plain !== 'which' || word.text !== 'which' || before?.kind !== 'word' || before.clitic !== '') return []
    if (!next || !(isVerb(next) || /^(?:also|now|still|never|always|all)$/.test(next.plain))) return []
    const isMeant = isPeople(before, words[at - 2], next) || isLeavers(words, at)
    return isMeant ? [{ kind: 'grammar', start: word.start, end: word.end, suggestions: ['who'] }] : []
  })
}

function isVerb(word: Word): boolean {
  return (
    VERB_FORMS.some((form) => word.forms.has(form)) ||
    /^(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did)$/.test(word.plain)
  )
}

/** "A list of customers which was sent" speaks of the list. */
function isPeople(noun: Word, far: Word | undefined, verb: Word): boolean {
  if (THINGS_TOO.test(noun.stem) || (noun.text !== noun.plain && far !== undefined && far.kind === 'word')) return false
  const single = singularOf(noun.stem)
  const isOne = single === null || single === noun.stem
  if (!PEOPLE.test(noun.stem) && !isPersonNoun(single ?? noun.stem)) return false
  const isOfPeople = far?.plain === 'of' || far?.plain === 'for' || far?.plain === 'from'
  return !isOfPeople || isOne || PLURAL_VERB.test(verb.plain)
}

/** "all staff, including those which had left". */
function isLeavers(words: readonly Word[], at: number): boolean {
  const [those, next] = [words[at - 1], words[at + 1]]
  if (those?.plain !== 'those' || !next) return false
  return words.slice(Math.max(0, at - 8), at - 1).some(({ stem }) => PEOPLE.test(stem) && !THINGS_TOO.test(stem))
}
