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
/** Whether a word is a verb in its base form, before a word. */
export function isBase(word: string, next: string): boolean {
  if (ALSO_NOUNS.has(word)) return isObject(next)
  return PLAIN_BASES.has(word) || (IRREGULAR.has(word) && isObject(next))
}

function isObject(next: string): boolean {
  return DETERMINER.test(next) || PARTICLE.test(next) || /^[$€£]?\d/u.test(next)
}
