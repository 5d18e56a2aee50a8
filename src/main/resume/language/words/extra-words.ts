/** Verbs of working life that WordNet (3.1, American, 2011) does not have, or has as nouns only. */
export const EXTRA_VERBS: ReadonlySet<string> = new Set(
  `onboard offboard upskill reskill curate precept mentor coach roster timetable prototype refactor deploy containerise containerize dockerize
   crowdsource outsource insource benchmark blog vlog livestream podcast email text message google gamify incentivise incentivize monetise monetize
   operationalise operationalize productionise productionize strategise strategize prioritise prioritize digitise digitize localise localize
   optimise organise recognise realise analyse catalogue standardise summarise specialise modernise minimise maximise utilise customise finalise
   centralise harmonise revitalise visualise categorise stabilise sanitise sterilise supervise liaise action cascade champion spearhead
   chair shortlist headhunt interview invoice cold-call co-ordinate coordinate co-author co-lead co-found co-write cofound onboard safeguard troubleshoot
   triage titrate intubate catheterise chart debrief debug unit-test reconcile procure source price plate prep upsell cross-sell resell restock merchandise
   backfill backport rebase migrate replatform rearchitect redesign reengineer relaunch rebrand reposition repurpose rework revamp rota wireframe storyboard
   fundraise proofread copyedit subedit typeset layout weld braze solder rig scaffold plumb wire service calibrate commission decommission survey
   partner network pitch brief scope spec script code program model forecast budget cost audit signpost caseload document trial pilot launch host staff
   facilitate pioneer trim portion garnish butcher fillet brine ferment steward front author trend track ship bundle lobby tender`
    .split(/\s+/)
    .filter((word) => word !== '')
)

/** Nouns of working life that WordNet does not have. */
export const EXTRA_NOUNS: ReadonlySet<string> = new Set(
  `barista rota roster dashboard stakeholder workflow website webinar podcast app blog startup spreadsheet standup backlog stack pipeline dataset backend frontend
   onboarding wireframe prototype microservice codebase repo sprint scrum timesheet handover walkthrough checklist workshop internship apprenticeship traineeship
   makeover layout intranet extranet helpdesk callout deliverable milestone upsell paralegal sommelier carer caregiver preceptor hire apprentice trainee mentee
   attendee programme colour centre organisation labour behaviour theatre cheque neighbour tyre catalogue enquiry workplace email laptop smartphone tablet
   influencer newsletter playlist touchpoint mockup persona chatbot plugin template metric kpi sku lead workload shortlist capsize`
    .split(/\s+/)
    .filter((word) => word !== '')
)

/** Verbs that WordNet takes for nouns or adjectives as well, by meanings that nobody has in mind. */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  `make give take get keep find let go come become bring tell show say see think know ensure maintain enable allow include require provide create follow
   makes gives takes gets keeps finds lets goes comes becomes brings tells shows says sees thinks knows ensures maintains enables allows includes requires provides creates follows
   learn build meet seek send teach speak grow choose hold understand spend lose win improve reduce deliver develop prepare manage achieve
   learns builds meets seeks sends teaches speaks grows chooses holds understands spends loses improves reduces delivers develops prepares manages achieves
   receive describe involve perform identify oversee write bake eat sing was were been has had did does add adds thrive thrives agree agrees enjoy enjoys`
    .split(/\s+/)
    .filter((word) => word !== '')
)

/** Words that only hold others together: pronouns, articles, prepositions, conjunctions, auxiliaries. They are no nouns, whatever WordNet says. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their whose each every either neither another any some no both all half such what which who whom
   i me you he him she it we us they them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs one ones
   of in on at by for with from to into onto over under about above below between among through during before after since until till against within without
   across along around behind beside besides beyond despite except inside outside near off per than like unlike toward towards upon via throughout up down out as
   and or but nor so yet if because although though while whereas when where why how whether unless once
   is are am was were be been being has have had having do does did done doing can could will would shall should may might must cannot ought
   not never also too very just only even still already always often usually sometimes ever quite rather almost now then there here again soon later
   more most less least much many few fewer several enough other others own same further etc e.g i.e
   two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million`
    .split(/\s+/)
    .filter((word) => word !== '')
)
