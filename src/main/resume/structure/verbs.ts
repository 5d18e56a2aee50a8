/** Verbs whose past is not made with "-ed": base and past. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'arise:arose bear:bore beat:beat become:became begin:began bend:bent bind:bound bite:bit bleed:bled blow:blew break:broke breed:bred bring:brought ' +
    'build:built buy:bought catch:caught choose:chose come:came deal:dealt dig:dug do:did draw:drew drive:drove eat:ate fall:fell feed:fed feel:felt ' +
    'fight:fought find:found fly:flew forbid:forbade forget:forgot forgive:forgave freeze:froze get:got give:gave go:went grind:ground grow:grew hang:hung ' +
    'have:had hear:heard hide:hid hold:held keep:kept kneel:knelt know:knew lay:laid lead:led leave:left lend:lent lie:lay light:lit lose:lost make:made ' +
    'mean:meant meet:met mislead:misled mow:mowed oversee:oversaw overcome:overcame overtake:overtook pay:paid prove:proved rebuild:rebuilt redo:redid ' +
    'repay:repaid rethink:rethought retell:retold ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent shake:shook ' +
    'shine:shone shoot:shot show:showed shrink:shrank sing:sang sink:sank sit:sat sleep:slept speak:spoke spend:spent spin:spun stand:stood steal:stole ' +
    'stick:stuck strike:struck strive:strove swear:swore sweep:swept swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought ' +
    'throw:threw undergo:underwent understand:understood undertake:undertook uphold:upheld wake:woke wear:wore weave:wove win:won wind:wound ' +
    'withdraw:withdrew write:wrote rewrite:rewrote overhear:overheard foresee:foresaw resell:resold outgrow:outgrew override:overrode overrun:overran ' +
    'outperform:outperformed partake:partook unwind:unwound mistake:mistook withhold:withheld withstand:withstood outsell:outsold'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]) // every pair above has one colon
)
const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...IRREGULAR.values(),
  ...'was were been dreamt learnt spelt spoilt burnt leapt leant underwrote coauthored co-wrote co-led pled drove spelled wed interwove sewn hewn rang'.split(
    ' '
  )
])
/** The same in both tenses. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'beat bet bid broadcast burst cast cost cut fit forecast hit hurt input let offset output put quit read recast reset rid set shed shut split spread sublet thrust typeset undercut upset wed wet'.split(
    ' '
  )
)

/** Bases that are hardly ever the noun or adjective that a line starts with. */
const PLAIN_BASES: ReadonlySet<string> = new Set(
  (
    'accelerate accompany accomplish achieve acquire adapt administer adopt advise advocate aggregate align allocate allow analyse analyze answer apply appoint ' +
    'approve arrange articulate assemble assess assign assist attend attract author automate bake brief calculate calibrate care carry categorise categorize chair ' +
    'clarify clean collaborate collate collect communicate compile complete compose compute configure consolidate construct consult contribute convert convince ' +
    'coordinate co-ordinate create cultivate curate customise customize decrease define delegate deliver demonstrate deploy derive describe design detect determine ' +
    'develop devise diagnose direct discover disseminate distribute diversify draft edit educate elevate eliminate embed enable encourage enforce engage engineer enhance ' +
    'enrich ensure establish evaluate examine exceed execute expand expedite explain extend extract fabricate facilitate finalise finalize formulate foster fulfil ' +
    'fulfill gather generate guide handle help hire identify illustrate implement improve increase influence inform initiate innovate inspect inspire install ' +
    'integrate interact interpret interview introduce investigate involve join justify launch leverage liaise maintain manage maximise maximize measure mediate mentor merge ' +
    'migrate minimise minimize mitigate moderate modernise modernize modify motivate navigate negotiate nurture obtain operate optimise optimize orchestrate order ' +
    'organise organize orient oversee participate perform persuade pioneer plan prepare prescribe present preserve prevent prioritise prioritize procure produce promote propose ' +
    'protect provide publish purchase recommend reconcile recruit redesign reduce refine refactor reinforce renegotiate renovate reorganise reorganize repair ' +
    'replace represent resolve respond restore restructure retain retrieve revamp revise revitalise revitalize safeguard secure select serve simplify solicit solve ' +
    'spearhead specify speed standardise standardize steer streamline strengthen structure submit succeed suggest summarise summarize supervise supply sustain ' +
    'synthesise synthesize tailor translate transform transport troubleshoot unify update upgrade utilise utilize validate verify visualise visualize write ' +
    'welcome work teach lead build run keep make give take bring tell sell speak hold grow drive choose send seek know win ' +
    'administrate advertise amend assure attain authorise authorize bolster calm co-lead co-supervise decide deputise devote discuss draw enrol enroll escort estimate fix gain greet ' +
    'harvest instruct invoice issue itemise itemize learn listen locate log marshal master mobilise mobilize observe outline overhaul own pack pay pilot post prep ' +
    'process produce program project pursue qualify rectify regulate remodel remove renew rework roster sanitise sanitize satisfy schedule scope screen seat service ship sort source ' +
    'speak spend stock store study support survey teach test tend track trade train transcribe transfer treat trim triage tutor visit walk warn weld wire'
  ).split(' ')
)
/** Of these, those that are nouns or adjectives as well: verbs where an object follows. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'answer author bake brief care chair clean complete design direct draft draw drive engineer fix gain guide help hire hold increase influence interview issue keep launch lead learn ' +
    'leverage log make master measure mentor moderate order outline overhaul own pack pay pilot pioneer plan post prep present process produce program project purchase repair ' +
    'reset restore rework roster run schedule scope screen seat secure select service ship sort source speed stock store structure study supply support survey tailor test track trade train ' +
    'transfer transport treat trim triage tutor update upgrade visit walk weld welcome wire work build decrease estimate harvest revamp program calm appropriate separate deliberate corporate ' +
    'associate advocate aggregate correlate elaborate duplicate graduate moderate initiate'
  ).split(' ')
)

const DETERMINER =
  /^(?:a|an|the|our|their|its|his|her|my|your|this|these|those|each|every|all|both|any|some|several|many|multiple|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands|dozens|half|up|new|daily|weekly|monthly|over|approximately|about|around|nearly|more)$/u
const PARTICLE =
  /^(?:with|to|in|on|up|out|at|as|into|through|across|within|under|between|alongside|from|by|closely|directly)$/u
/** Words that open a line before an article and are no verbs. */
const CLOSED =
  /^(?:about|above|across|after|against|all|along|alongside|also|although|amid|among|an?|and|any|around|as|at|because|before|behind|below|beside|besides|between|beyond|both|but|by|despite|down|during|each|either|else|even|every|except|following|for|from|half|how|if|in|including|inside|into|is|it|its|just|less|like|many|minus|more|most|near|nearly|neither|no|nor|not|of|off|on|once|one|only|onto|opposite|or|our|out|outside|over|past|per|plus|quite|rather|regarding|same|since|so|some|still|such|than|that|the|their|then|there|these|this|those|though|through|throughout|till|to|together|toward|towards|twice|under|underneath|unlike|until|unto|up|upon|versus|via|was|were|what|when|where|whereas|whether|which|while|whilst|who|whom|whose|why|with|within|without|worth|yet|first|second|third|last|next|year|grade|unit|level|phase|tier|stage|day|week|month|team|part|chapter|key|top|main|usually|often|always|never|sometimes|responsible|able|please|thanks|later|now|today|currently|previously|especially|mostly|mainly|partly|almost|exactly|i|we|he|she|they|you|your|my|his|her|are|be|am|has|can|could|may|might|must|shall|should|will|would|due|prior|next|another|other|few|much|little|enough|several|whatever|whichever|however|sole|co|ex|winner|recipient|member|head|chief|vice|deputy|acting|cover|covering|ad|de|la|el|le|el)$/u
const ADJECTIVES: ReadonlySet<string> = new Set(
  'advanced aged assorted based bed bilingual certified continued dedicated detailed embed experienced exceed feed increased indeed integrated licensed limited mixed motivated need needed proceed qualified red related seed selected shed shred skilled sled speed succeed talented trusted united used varied wed weed wicked bleed breed bespoke crossbred hundred kindred sacred infrared unauthorised unauthorized unaided unlimited untried'.split(
    ' '
  )
)
const ADVERBS = /^(?:\p{L}+ly|also|then|often|always|now|soon|later|once|twice|together)$/u

/** The tense in which a line starts. */
export type Tense = 'past' | 'present'

/** A verb that a line starts with, and its place in it. */
export interface LeadVerb {
  readonly tense: Tense
  readonly word: string
  readonly start: number
}

/** The verb that the words start with, or null where they start with none or its tense cannot be told. */
export function leadVerb(words: string): LeadVerb | null {
  let start = 0
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const match = /^(\P{L}*)(\p{L}[\p{L}'’-]*)[,]?(?:\s+(\S+))?/u.exec(words.slice(start))
    const word = match?.[2]
    if (match === null || word === undefined || (match[1] ?? '').length > 3) return null
    const from = start + (match[1] ?? '').length
    const plain = word.toLowerCase()
    const next = (match[3] ?? '').replace(/[^\p{L}\p{N}$€£%'’-]/gu, '').toLowerCase()
    const tense = isShouted(words) ? null : tenseOf(plain, next)
    if (tense !== null) return { tense, word, start: from }
    if (!ADVERBS.test(plain) || UNCHANGED.has(plain)) return null
    start = from + word.length
  }
  return null
}

/** The tense of a verb before a word. @param next in small letters */
export function tenseOf(word: string, next: string): Tense | null {
  if (UNCHANGED.has(word) || word.length < 2) return null
  if (word === 'found') return 'past'
  if (IRREGULAR_PASTS.has(word))
    return isObject(next) ||
      !/^(?:left|ground|wound|bound|lit|lay|bore|saw|felt|spoke|rose|shot|fed|bit|light|beat)$/u.test(word)
      ? 'past'
      : null
  if (isRegularPast(word)) return ADJECTIVES.has(word) && !DETERMINER.test(next) ? null : 'past'
  if (isBase(word, next) || isThirdPerson(word, next)) return 'present'
  // A word before an article is a verb, whatever it is: "Precept seven new graduates".
  const isUnknownVerb =
    /^(?:a|an|the|our|their|its|my|his|her|this|these|those|each|every|all|any|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(
      next
    ) && /^[a-z]{3,}$/.test(word)
  return isUnknownVerb &&
    !CLOSED.test(word) &&
    !/(?:ing|ly|ed|ion|ment|ness|ity|ance|ence|ship|ism|er|or|ist|al|ous|ful|ble|ive|ic|wide|s)$/u.test(word)
    ? 'present'
    : null
}

/** Whether a word is a verb in its base form, before a word. */
export function isBase(word: string, next: string): boolean {
  if (ALSO_NOUNS.has(word)) return isObject(next)
  return PLAIN_BASES.has(word) || (IRREGULAR.has(word) && isObject(next))
}

/** Whether a word is a verb in its past form. */
export function isPast(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || (isRegularPast(word) && !ADJECTIVES.has(word))
}

/** Whether a word is hardly ever anything but a verb in its base form. */
export function isPlainBase(word: string): boolean {
  return PLAIN_BASES.has(word) && !ALSO_NOUNS.has(word)
}

/** The past of a verb in its base form or with "-s"; null where its spelling differs between countries. */
export function pastOf(word: string): string | null {
  const base = PLAIN_BASES.has(word) || IRREGULAR.has(word) ? word : baseOfThird(word)
  const irregular = IRREGULAR.get(base)
  if (irregular !== undefined) return irregular
  if (UNCHANGED.has(base)) return base
  if (/[aeiou]l$/u.test(base) || /(?:focus|benefit|target|program)$/u.test(base)) return null
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  // One short vowel and one consonant: "plan", "ship", "map", "submit".
  if (
    /^(?:[^aeiou]*[aeiou][bdgklmnprt]|submit|commit|permit|refer|prefer|transfer|equip|admit)$/u.test(base) &&
    !/(?:ck|ll|ss)$/u.test(base)
  )
    return `${base}${base.at(-1)}ed`
  return `${base}ed`
}

function isRegularPast(word: string): boolean {
  return /\p{L}{2}ed$/u.test(word) && !/(?:eed|hred)$/u.test(word)
}

function isThirdPerson(word: string, next: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false
  const base = baseOfThird(word)
  const isKnown = PLAIN_BASES.has(base) || IRREGULAR.has(base)
  return isKnown && (isPlainBase(base) ? !/^(?:of|for|and)$/u.test(next) : DETERMINER.test(next))
}

function baseOfThird(word: string): string {
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`
  const withoutS = word.replace(/s$/u, '')
  return PLAIN_BASES.has(withoutS) || IRREGULAR.has(withoutS) ? withoutS : word.replace(/es$/u, '')
}

function isObject(next: string): boolean {
  return DETERMINER.test(next) || PARTICLE.test(next) || /^[$€£]?\d/u.test(next)
}

function isShouted(words: string): boolean {
  return !/\p{Ll}/u.test(words)
}
