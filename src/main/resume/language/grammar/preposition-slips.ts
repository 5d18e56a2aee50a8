import type { Slip } from '../phrases'
import { baseOf } from '../words/lexicon'
import type { Word } from '../words/words'
import { PREPOSITIONS } from './prepositions'

interface Rule {
  readonly wrong: ReadonlySet<string>
  readonly right: string
}

const BY_WORD = new Map<string, Rule>()
const BY_VERB = new Map<string, Rule>()
for (const line of PREPOSITIONS.trim().split('\n')) {
  const [kind = '', rest = ''] = line.split(/:(.*)/s)
  const parts = rest.split(' | ')
  const [heads = '', wrong = '', right = ''] = parts.map((part) => part.trim())
  const rule = { wrong: new Set(wrong.split(' ')), right }
  for (const head of heads.split(/[| ]/)) (kind === 'verb' ? BY_VERB : BY_WORD).set(head, rule)
}

/** Heads behind which a preposition may begin something else: a place, a time, a way ("invested at home", "experience at Acme"). */
const LOOSE_WRONG = /^(?:at|on|in|by|for|with|to|of|from|about|than|as)$/
/** Wrong whatever follows. */
const SURE: ReadonlySet<string> = new Set(
  `responsible:of responsible:on responsible:about responsible:in accountable:of accountable:on capable:to capable:in incapable:to interested:on interested:about interested:for
   interest:on experienced:on experienced:of proficient:on proficient:of fluent:on fluent:at fluent:of skilled:on skilled:of competent:on familiar:of familiar:about familiar:on
   aware:about passionate:on passionate:for passionate:of enthusiastic:of enthusiastic:for keen:in keen:at committed:for dedicated:for accustomed:with adept:with similar:with
   similar:as superior:than inferior:than equal:with equivalent:with different:of independent:from dependent:of based:of suitable:to capable:for conversant:in compliant:to consistent:to
   compatible:to associated:to involved:to attention:on attention:of knowledge:on knowledge:in understanding:on expertise:on degree:on diploma:on increase:on decrease:on reduction:on
   improvement:on contribution:for commitment:for addition:of accordance:to accordance:of compliance:to compliance:of collaboration:to according:with according:by owing:with prior:than
   prior:of due:of due:from thanks:of regardless:to instead:to proud:about proud:for worthy:for eligible:to qualified:on married:with famous:of full:with good:in excellent:in
   depend:of depend:from rely:of rely:to focus:in focus:at focus:to focus:about concentrate:in concentrate:to consist:on consist:in participate:to participate:on participate:of comply:to comply:of
   collaborate:to collaborate:of liaise:to adhere:with adhere:on contribute:for contribute:with respond:on respond:with respond:for reply:on belong:with graduate:of benefit:of suffer:of
   differ:than differ:of result:to succeed:on excel:on excel:to enroll:to enrol:to invest:on deal:about deal:to cope:to specialise:on specialize:on specialise:at insist:in apply:to
   arrive:to congratulate:for communicate:to interact:to discuss:about discuss:on emphasise:on emphasize:on stress:on contact:to contact:with approach:to request:for lack:of await:for comprise:of
   describe:about mention:about investigate:about join:to reach:to visit:to accompany:with resemble:to obey:to assist:to attend:at translate:in divide:in master:in charge:for refrain:to
   confident:with degree:of consist:by proficiency:on fluency:on confidence:on participation:on participation:to answer:of solution:of need:of demand:of prevent:of qualify:to`
    .split(/\s+/)
    .filter(
      (pair) =>
        !/^(?:apply:to|qualify:to|interest:on|full:with|based:of|need:of|demand:of|answer:of|degree:of|arrive:to|qualified:on|request:for|stress:on|contact:with|increase:on|approach:to|proud:for|interested:for|join:to|good:in|reach:to|married:with|translate:in|result:to|communicate:to|focus:to|excel:to|contribute:with|assist:to)$/.test(
          pair
        )
    )
)
/** As sure, where the words before show a noun or a verb to be meant. */
const NOUN_TOO =
  /^(?:contact|approach|request|visit|answer|stress|lack|influence|impact|order|master|interest|focus|result|benefit|account|degree|need|demand|increase|decrease|join|attend|comment|report|charge|address|discharge)$/

/** Prepositions that do not go with the word before them: "responsible of", "specialised on", "discussed about". */
export function prepositionSlips(words: readonly Word[]): readonly Slip[] {
  return words.flatMap((word, at): readonly Slip[] => {
    const next = words[at + 1]
    if (word.kind !== 'word' || next?.kind !== 'word' || next.text !== next.plain || word.clitic !== '') return []
    const base = baseOf(word.stem)
    const asVerb = base === null ? undefined : BY_VERB.get(base)
    const asWord = BY_WORD.get(word.stem)
    const [key, rule] = asWord?.wrong.has(next.plain) ? [word.stem, asWord] : [base ?? '', asVerb]
    if (
      !rule?.wrong.has(next.plain) ||
      !LOOSE_WRONG.test(next.plain) ||
      !(SURE.has(`${key}:${next.plain}`) || (base !== null && SURE.has(`${base}:${next.plain}`)))
    )
      return []
    if (!isMeant(words, at, word, key, rule === asVerb)) return []
    const meant = rule.right === '-' ? word.text : `${word.text} ${rule.right}`
    return [{ kind: 'grammar', start: word.start, end: next.end, suggestions: [meant] }]
  })
}

/** What follows a preposition in a saying: "in part", "of course", "for which". */
const IN_SAYINGS =
  /^(?:part|general|particular|time|which|whom|whose|what|turn|addition|fact|short|order|all|least|first|once|behalf|site|board|average|top|course|monday|tuesday|wednesday|thursday|friday)$/

function isMeant(words: readonly Word[], at: number, word: Word, key: string, isVerb: boolean): boolean {
  const [before, next, after] = [words[at - 1]?.plain ?? '', words[at + 1]?.plain ?? '', words[at + 2]]
  // "responsible in part for", "aware on Monday": what follows must be a thing or a deed.
  if (after === undefined || after.kind === 'stop' || (after.kind === 'number' && !isVerb)) return false
  if (IN_SAYINGS.test(after.plain)) return false
  // "qualified to" and the like before a verb are right; "capable to" is not.
  if (next === 'to' && after.tag.startsWith('VB') && !/^(?:capable|incapable|responsible|refrain)$/.test(key))
    return false
  if (key === 'deal' && /^(?:an?|good|great)$/.test(before)) return false
  if (isTimeOrPlace(words, at + 2)) return false
  return !isVerb || isVerbMeant(word, key, before, next)
}

const TIME_OR_PLACE =
  /^(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|seasons?|summer|winter|spring|autumn|half|halves|seconds?|stages?|phases?|term|weekends?|evenings?|mornings?|afternoons?|nights?|theatre|studio|office|end|start|beginning|rehearsals?|sequence|shifts?|19\d\d|20\d\d)$/

/** "focused in 3 h", "focused in the second half on churn": when, how long or where, which goes with anything. */
function isTimeOrPlace(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.kind === 'number') return /^(?:in|at|by|from|for|on|to)$/.test(words[from - 1]?.plain ?? '')
  const stop = words.findIndex((word, at) => at >= from && (word.kind === 'stop' || IS_JOINT.test(word.plain)))
  const phrase = words.slice(from, Math.min(from + 4, stop < 0 ? words.length : stop))
  return TIME_OR_PLACE.test(phrase.at(-1)?.plain ?? '')
}

const IS_JOINT = /^(?:on|in|at|of|and|or|with|for|to|by|from|that|which|as)$/

/** "we request for", not "on request for"; "was discussed on Monday" may be right. */
function isVerbMeant(word: Word, key: string, before: string, next: string): boolean {
  const isNounToo =
    NOUN_TOO.test(key) &&
    (word.forms.has('NN') || word.forms.has('NNS')) &&
    !word.forms.has('VBD') &&
    !word.forms.has('VBG')
  if (isNounToo && !/^(?:to|will|can|could|would|should|must|i|we|they|not|and)$/.test(before)) return false
  const isPassive = word.forms.has('VBN') && /^(?:is|are|was|were|been|be|being)$/.test(before)
  return !(isPassive && /^(?:by|to|with|at|on|in)$/.test(next)) || key === 'involve'
}
