/** A word of a text as it is compared: its stem, and how it is written. */
export interface Word {
  readonly stem: string
  readonly written: string
}

/** Past forms that no ending shows. */
const IRREGULAR: Readonly<Record<string, string>> = {
  led: 'lead',
  built: 'build',
  ran: 'run',
  wrote: 'write',
  written: 'write',
  taught: 'teach',
  sold: 'sell',
  kept: 'keep',
  grew: 'grow',
  grown: 'grow',
  drove: 'drive',
  driven: 'drive',
  held: 'hold',
  made: 'make',
  bought: 'buy',
  spoke: 'speak',
  spoken: 'speak',
  oversaw: 'oversee',
  overseen: 'oversee',
  took: 'take',
  taken: 'take',
  dealt: 'deal',
  met: 'meet',
  won: 'win',
  gave: 'give',
  given: 'give',
  brought: 'bring',
  set: 'set',
  people: 'person',
  children: 'child',
  staff: 'staff',
  paye: 'paye',
  experience: 'experience',
  experienced: 'experience',
  experiences: 'experience',
  experiment: 'experiment',
  experiments: 'experiment',
  aluminium: 'aluminum',
  practice: 'practice',
  practise: 'practice',
  practices: 'practice',
  general: 'general',
  generator: 'generator',
  generators: 'generator',
  operation: 'operation',
  operations: 'operation',
  operational: 'operation',
  operator: 'operator',
  operators: 'operator',
  organic: 'organic',
  organisation: 'organization',
  party: 'party',
  parties: 'party',
  parting: 'part',
  international: 'international',
  analyses: 'analys',
  analysis: 'analys',
  analytics: 'analys',
  analytical: 'analys',
  analyst: 'analys',
  statistics: 'statist',
  statistical: 'statist',
  paediatric: 'pediatr',
  paediatrics: 'pediatr',
  pediatrics: 'pediatr',
  pediatric: 'pediatr',
  licence: 'licens',
  licensed: 'licens'
}

/** Words without a meaning of their own. */
const EMPTY = new Set(
  'a an the and or of in on at to for with by from as is are be been being was were have has had having will would should must can could may do does did this that these those it its you your we our us i my me their they them who which what when where how all any some each other such etc more most very well also into over under up out than per via within across between both not no so if about including like eg ie using use used through while during least minimum'.split(
    ' '
  )
)

/** Words of the language of postings that say little about what is asked. */
const GENERAL = new Set(
  'experience experienced skill skills skilled ability able knowledge understanding strong good excellent proven solid great working practical hands-on previous prior relevant related similar demonstrable demonstrated demonstrate familiar familiarity proficient proficiency competent competence competency confident comfortable background track record year years role roles position environment environments setting settings level plus desirable essential required preferred ideally bonus must need needed want look looking ideal candidate person someone work works worked job jobs high highly deep sound basic advanced expert expertise fluent minimum equivalent valid full current clean recognised recognized qualification qualified qualifications certificate certification certified degree including various different willingness willing passion passionate keen interest enthusiasm least own hold holder capacity commitment committed comfort others less newer help helped helping following make making made absolute active documented evidence number take part well clear really able part time full-time field industry sector area areas tool tools software system systems technology technologies platform platforms technique techniques principles methods practices best new day completion completed confidence proven exposure used ease happy firm grip feel feeling knack eye love substantive substantial considerable type kind use designation professional similar another some including first ready thing things good-humoured accredited'.split(
    ' '
  )
)

/** The words of a text that mean something, in their order. */
export function wordsOf(text: string): readonly Word[] {
  return (text.match(/[\p{L}\d][\p{L}\d'’+#./&-]*/gu) ?? []).flatMap((raw) => {
    const written = raw.replace(/[.'’/&-]+$/, '').replace(/['’]s$/, '')
    // `CI/CD` and `front-end` are found by their parts too.
    const parts = /[/-]/.test(written) && !/^\d/.test(written) ? written.split(/[/-]/) : [written]
    return parts
      .filter((part) => part !== '' && !EMPTY.has(part.toLowerCase()))
      .map((part) => ({ stem: stemOf(part), written: part }))
  })
}

/** Whether a word says little about what is asked: "experience", "strong". */
export function isGeneral({ written }: Word): boolean {
  return GENERAL.has(written.toLowerCase()) || /^\d+\+?$/.test(written)
}

/** The common part of a word's forms; it is no word itself. British and American spelling give the same. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'")
  const irregular = IRREGULAR[lower]
  if (irregular) return irregular
  if (lower.length <= 3 || /[\d+#.]/.test(lower)) return lower
  return lower
    .replace(/isation/, 'ization')
    .replace(/ise(?=d$|r$|rs$|s$|$)/, 'ize')
    .replace(/ising$/, 'izing')
    .replace(/our(?=s$|ed$|$)/, 'or')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^s'u])s$/, '')
    .replace(/(?<=\w{4})(?:ations?|ators?|ating|ated|ate|ational)$/, '')
    .replace(/(?<=\w{4})(?:izing|ized|ize|izer)$/, '')
    .replace(/(?<=\w{4})(?:ments?|ness|ers?|ors?|ing|ed|ions?|ship|al|ance|ence|ant)$/, '')
    .replace(/(?<=\w{2})(?:ing|ed)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/(?<=\w{2})(?:e|y|i)$/, '')
}
