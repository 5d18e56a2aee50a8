import type { Slip } from './phrases'
import { type Token, withCaseOf } from './tokens'
import { basesOf, isCommon } from './word-forms'

// Verbs whose form in -s is no plural noun, so that "teachers tells" can be nothing else.
const VERBS = new Map<string, string>([
  ...'tell know give make include require provide say get keep take bring allow enable ensure become come understand want receive reduce improve help increase save meet serve handle teach deliver generate identify create prevent involve contain support remain continue manage maintain speak reflect demonstrate exceed'
    .split(' ')
    .map((verb): [string, string] => [`${verb}s`, verb]),
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
  ['teaches', 'teach'],
  ['reaches', 'reach'],
  ['goes', 'go']
])
const SINGULAR = new Map(
  [...VERBS].filter(([one]) => !/^(?:supports|increases|helps|improves)$/.test(one)).map(([one, many]) => [many, one])
)
const ONLY_AFTER_THAT = new Set(['helps', 'increases', 'saves', 'supports', 'handles'])

// What cannot be counted and takes the singular. Data, staff, team and the like go with both.
const MASS = new Set(
  'content attainment revenue software work experience knowledge research traffic feedback equipment information satisfaction growth productivity compliance turnover attendance performance training onboarding output retention churn accuracy throughput'.split(
    ' '
  )
)
const MASS_VERBS = new Map([
  ['were', 'was'],
  ['are', 'is'],
  ['have', 'has'],
  ['drive', 'drives'],
  ['include', 'includes'],
  ['bring', 'brings'],
  ['make', 'makes'],
  ['remain', 'remains']
])
const BETWEEN = new Set('now also still often always usually currently'.split(' '))

// End in -s and are no plural, or stand for one thing.
const NO_PLURAL = new Set(
  'news sales series species physics mathematics maths economics logistics analytics statistics ethics politics electronics robotics operations communications works means headquarters athletics gymnastics premises status process business analysis basis access address lens diabetes its this his us as was is has across always plus perhaps thanks games systems'.split(
    ' '
  )
)
const OPENERS = new Set('that and but while because when where if so as whether although since'.split(' '))
const DETERMINERS = new Set('the these those our my their his her all most many both some few several its'.split(' '))
const PREPOSITIONS = new Set(
  'of for in with to from by at on about into over under between among through including plus per'.split(' ')
)
const RELATIVES = new Set(['that', 'who', 'which'])

/** Subjects and verbs that do not go together: "teachers tells", "planners who knows", "attainment were", "each of them have". */
export function agreementSlips(tokens: readonly Token[]): readonly Slip[] {
  return tokens.flatMap((token, at) => {
    const meant = pluralVerb(tokens, at) ?? massVerb(tokens, at) ?? eachVerb(tokens, at)
    if (!meant) return []
    return [{ kind: 'agreement', start: token.start, end: token.end, suggestions: [withCaseOf(token.text, meant)] }]
  })
}

function pluralVerb(tokens: readonly Token[], at: number): string | null {
  const verb = tokens[at]
  const many = verb?.text === verb?.plain ? VERBS.get(verb?.plain ?? '') : undefined
  if (!verb || !many) return null
  const before = tokens[at - 1]
  if (before && RELATIVES.has(before.plain) && isLikelyPlural(tokens[at - 2])) {
    const far = [tokens[at - 3], tokens[at - 4], tokens[at - 5]]
    return far.some((token) => token?.plain === 'of') ? null : many
  }
  if (ONLY_AFTER_THAT.has(verb.plain) || !isPlural(before) || before === undefined) return null
  return opensClause(tokens, at - 1) ? many : null
}

function massVerb(tokens: readonly Token[], at: number): string | null {
  const meant = MASS_VERBS.get(tokens[at]?.plain ?? '')
  if (!meant) return null
  const noun = BETWEEN.has(tokens[at - 1]?.plain ?? '') ? at - 2 : at - 1
  if (!MASS.has(tokens[noun]?.plain ?? '')) return null
  // "Quality and performance were": more than one.
  const clause = tokens.slice(clauseStart(tokens, noun), noun)
  if (clause.length > 4 || clause.some(({ plain }) => plain === '&' || PREPOSITIONS.has(plain) || VERBS.has(plain)))
    return null
  const [first, ...rest] = clause
  if (rest.some(({ plain }) => plain === 'and' || plain === 'or')) return null
  if (first?.plain === 'and' || first?.plain === 'or')
    return /^(?:drive|have|include|bring|make)$/.test(tokens[at]?.plain ?? '') ? meant : null
  const isCalm =
    meant === 'drives' || meant === 'includes' || meant === 'brings' || meant === 'makes' ? noun !== at - 1 : true
  return isCalm ? meant : null
}

function eachVerb(tokens: readonly Token[], at: number): string | null {
  const meant = SINGULAR.get(tokens[at]?.plain ?? '')
  const [each, of, whose] = tokens.slice(Math.max(0, at - 4), at)
  if (!meant || at < 4 || !/^(?:are|were|have|do)$/.test(tokens[at]?.plain ?? '')) return null
  const isEach =
    (each?.plain === 'each' || each?.plain === 'one') && of?.plain === 'of' && DETERMINERS.has(whose?.plain ?? '')
  return isEach && isPlural(tokens[at - 1]) ? meant : null
}

/** Before "that" and "who" any small word in -s will do. */
function isLikelyPlural(token: Token | undefined): boolean {
  if (isPlural(token)) return true
  return token?.kind === 'word' && /^\p{Ll}{3,}[^sui']s$/u.test(token.text) && !NO_PLURAL.has(token.plain)
}

function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || NO_PLURAL.has(token.plain)) return false
  if (/^(?:people|children|women|men)$/.test(token.plain)) return true
  if (!/[^su]s$/.test(token.plain) || /(?:is|'s)$/.test(token.plain)) return false
  return basesOf(token.plain).some(isCommon)
}

/** Whether the noun is what its clause begins with, so that it, and nothing before it, goes with the verb. */
function opensClause(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1]
  if (!before || before.kind === 'stop' || OPENERS.has(before.plain)) return true
  if (!DETERMINERS.has(before.plain)) return false
  const further = tokens[noun - 2]
  return !further || further.kind === 'stop' || OPENERS.has(further.plain)
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && tokens[start - 1]?.kind !== 'stop' && !RELATIVES.has(tokens[start - 1]?.plain ?? '')) {
    start--
    const plain = tokens[start]?.plain
    if (plain === 'and' || plain === 'or') break
  }
  return start
}
