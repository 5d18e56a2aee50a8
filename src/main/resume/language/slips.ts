/**
 * Slips that a dictionary cannot see because each word exists: a kind, the words around it, the slip in square brackets, and what was
 * meant. One a line, `kind: words [slip] words = meant`. How to read the words (`phrases.ts` reads them):
 * `a|b` either; `!a|b` a word that is none of these; `~a|b` the same, or no word at all; `^` start and `$` end of the text or a stop such as a
 * comma (both may stand among others, `and|$`); `*` any word; `#` a number; `@past` a word in -ed. The slip may be several words, and its
 * forms go with those of what was meant: `[manger|mangers] = manager|managers`. `x / y` are two suggestions. The first line that fits counts.
 */
export const SLIPS = `
# manager
wrong_word: to|will|successfully|effectively [manger] = manage
wrong_word: ~garde|la|du [manger|mangers|manger's] = manager|managers|manager's
wrong_word: [mange|manages'] a|the|budgets|budget|projects|team|teams|multiple|all|daily = manage|manages

# hirers, hires
wrong_word: new|all|recent|graduate [hirers] = hires

# form, from
wrong_word: ~to|and|or|help|helped|will|would|could|can|which|that|they|we|^|together|this|these [form] the|a|an|our|various|different|multiple|all|scratch|start|home|customers|clients|vendors|suppliers|stakeholders|concept|inception|within|across = from
wrong_word: sales|revenue|rate|score|time|times|rates|turnover|costs|cost|satisfaction|grew|increased|reduced|down|up|improved|ranging|team|accuracy|retention|engagement|ratings|traffic|attendance|scores [form] # = from
wrong_word: graduated|transferred|relocated|moved|returned|imported|migrated|promoted|obtained|sourced|collected|gathered|derived|away|apart|aside|remotely|ranging|recruited|degree|diploma|certificate [form] * = from
wrong_word: in the|any|every [from] of = form
wrong_word: application|order|registration|feedback|entry|contact [froms] = forms

# lead, led (the rest depends on the tense: lead.ts)
wrong_word: was|were|been|have|has|had|successfully|previously [lead] a|an|the|by|to|many|several|teams|multiple|and|cross-functional|#|our|numerous|workshops|training|projects = led
wrong_word: [leaded] = led

# loose, lose; then, than; there, their; your, its
wrong_word: [loose] customers|clients|money|business|time|sight|data|focus|track|revenue|the|any|our|their|interest|weight = lose
wrong_word: [loosing] = losing
wrong_word: not|never|could|would|will [loose] = lose
wrong_word: more|less|better|higher|lower|greater|faster|fewer|rather|larger|smaller|quicker|earlier|sooner|worse|cheaper|longer [then] = than
wrong_word: more|less|rather [that] # = than
wrong_word: ~while|whilst|once|worked|working|was|were|from|out|up [there] own|skills|needs|goals|families|homes|parents|products|expectations|careers|performance|potential = their
wrong_word: with|improve|improved|help|helped|meet|met|achieve|achieved|develop|reach|support|supporting|helping|understand|understanding|exceed|through|identify|monitor|manage|in|on|to|for|of [there] own|skills|needs|goals|families|homes|parents|products|expectations|careers|performance|first|daily|customers|clients|business|full|work|progress|pets|staff|team|teams|health|finances|objectives|communication|learning|education|children|day = their
wrong_word: ~of|in|to|on|at|from|for|with [their|they're] is|are|was|were = there
wrong_word: learned|learnt|worked|lived|been|studied|from|moved|go|went|stayed|taught|out [their] that|and|to|in|for|as|until|since|i|we|$|with|on|by|how = there
wrong_word: [they're|theyre] own|needs|skills|goals|expectations|performance|work|families = their
wrong_word: [your] an|not|going|looking|seeking|searching = you're
wrong_word: for|in|with|to|at|of|join|on [you're] team|company|organisation|organization|department|consideration|time|school|firm|office|needs|business|project|role|website|advert|advertisement|mission|customers|clients|position|opening = your
wrong_word: attention|contribution|contributed|oriented|introduced|respond|responded|contribute|led|related|committed|dedicated|reported|promoted|transferred|according|due|prior|applied|next|close|access|able|access|report|reports|reporting|leading|up|relocated|compared|presented|delivered|donated|exposed|adapted|responding [too] * = to
wrong_word: recruited|reviewed|reviewing|managed|trained|built|launched|developed|designed|maintained|organised|organized|supervised|review|manage|train|about|reviews|hired|doubled|grew|knew|knows|know|track|tracked|use|used|reach|reached [there] !and|in|at|on|by|for|with|to|as|from|was|were|are|is|until|since|while|when|but|i|we|they|after|before|during|a|an|the|that|between|over|under|including|because|every|each|full|part = their
wrong_word: able|ability|how|learned|helped|required|proven [too] work|manage|lead|use|communicate|build|deliver|meet|adapt|handle|write = to
apostrophe: [its] a|an|the|been|not|my|because|why = it's
apostrophe: [it's] own|customers|clients|employees|staff|goals|performance|website|products|services|success|mission|members|budget|competitors|users|teams|operations|revenue|suppliers|target|targets|subsidiaries|reputation = its
apostrophe: of|for|in|on|by|with|from|to|at|within|across|through|increase|increased|improve|improved|expand|expanded|grow|grew|reduce|reduced|doubled|develop|developed|maintain|maintained|launched|managed|supported|achieved|met|promoted|transformed|meet|achieve|brought|throughout|during [it's] !a|an|the|not|been|also|very|important|easy|clear|about|my|why|what|how|when|where|because|that|all|no|being|going|great|good|hard|so|too|well|always|never|really|just|more|better|possible|necessary|essential|working|is = its
apostrophe: and [it's] !a|an|the|not|been|also|very|important|easy|clear|about|my|why|what|how|when|where|because|that|all|no|being|going|great|good|hard|so|too|well|always|never|really|just|more|better|possible|necessary|essential|working|is|exciting|rewarding|something|here|there|one|only|this|your|in|at|on|with|for|of|from|to|like|still|now|often|usually|worth|quite|rather|fair|fun|true|both|me|i|part|time|taught|given|made|clearly|safe|even|no|what's|been|helped|shown|led|where = its
apostrophe: [who's] report|reports|work|role|name|names|team|teams|goal|goals|members|clients|job|needs|mission|products|skills|results|performance|projects|staff|customers|first|families|parents|main|responsibilities = whose
apostrophe: [your's|our's|their's|her's] = yours|ours|theirs|hers

# principal, trial, personnel and others that sound or look alike
wrong_word: ^|the|a|as|senior [principle] engineer|investigator|architect|developer|consultant|scientist|designer|analyst|researcher|dancer|author = principal
wrong_word: report|reported|reporting|reports to the [principle] * = principal
wrong_word: vice|assistant|deputy|school [principle|principles] * = principal|principals
wrong_word: [principle] duties|duty|responsibilities|responsibility|contact|author|role = principal
wrong_word: design|accounting|engineering|lean|agile|core|basic|guiding|safety|management|scientific|economic|key|first|ethical [principals] and|of|to|in|$ = principles
wrong_word: clinical|phase|drug|randomised|randomized|controlled|pilot [trail|trails] = trial|trials
wrong_word: [perspective] client|clients|customer|customers|student|students|buyer|buyers|employers|candidates|investors|tenants|members|partners|donors|parents = prospective
wrong_word: team|staff|employee|crew|troop|company|improve|improved|boost|boosted|boosting|raise|raised|low|high|lifted [moral] and|by|through|during|in|while|with|$ = morale
wrong_word: my|in|the|current|new|this|previous|leadership|active|key|vital|major|senior|similar|management|pivotal|central|dual|a [roll|rolls] as|at|involving|included|includes|requires|required|involved = role|roles
wrong_word: play|plays|played|playing a|the|an|key|vital|major|central|leading [roll] in = role
wrong_word: a|an|the key|vital|major|central|leading|active|important|pivotal [roll] in = role
wrong_word: [roll|rolls] and responsibilities = role|roles
wrong_word: medical|military|sales|key|qualified|trained|nursing|security|administrative|technical|supervised|managed|recruited|hired|emergency|skilled|warehouse|maintenance [personal] and|in|to|on|for|$ = personnel
wrong_word: [personnel] assistant|trainer|statement|qualities|interests|profile = personal
wrong_word: gdpr|hipaa|fully|sox|pci|osha|wcag|iso|fda [complaint] with|and|systems|solutions|$ = compliant
wrong_word: ensure|ensured|ensuring [complaint|compliant|complaints] with = compliance
wrong_word: resolve|resolved|resolving|handle|handled|handling|customer|guest|patient|client|address|addressed [compliant|compliants] and|from|by|in|with|$ = complaint|complaints
wrong_word: [insure|insured|insuring] that|quality|compliance|accuracy|timely|proper|smooth|adherence|consistency|customer|client = ensure|ensured|ensuring
wrong_word: health|car|home|life|auto|liability|medical|travel [ensurance] = insurance
wrong_word: [compliment|compliments|complimented] my|our|the|existing|each = complement|complements|complemented
wrong_word: office|ordered|order|ordering|business|wedding|print|printed|branded|custom [stationary] and|for|items|supplies|orders|$ = stationery
wrong_word: city|town|student|county|borough|parish|district|works|youth [counsel|counsels] member|members|meetings|meeting|president|officer|$ = council|councils
wrong_word: legal|general|in-house [council] for|to|and|at|$ = counsel
wrong_word: gave|give|gives|giving|provide|provided|provides|providing|offered|offering|expert|professional|financial|legal|medical|technical|independent|practical|sought [advise] = advice
wrong_word: will|can|to [advice] clients|customers|the|on|management|students|patients|senior|our|colleagues = advise
wrong_word: the|an|its|positive|negative|direct|lasting [affect|affects] of|on = effect|effects
wrong_word: side|take|took|knock-on|into [affect|affects] = effect|effects
wrong_word: that|which|can|may|directly|negatively|positively [effect|effected] performance|productivity|sales|patients|customers|quality|profits|outcomes|the = affect|affected
wrong_word: [accept] for = except
wrong_word: [excepted] * = accepted
wrong_word: to|will|and [except] responsibility|feedback|payments|deliveries|new = accept
wrong_word: on|construction|building|multiple|several|job [cite|cites] visits|visit|manager|supervisor|safety|inspections|inspection|and|in|$ = site|sites
wrong_word: web|building|construction|job [sight|sights] development|manager|visits|safety|content|and|for|traffic|design = site|sites
wrong_word: [sight|cite] visits|supervisor|inspections|surveys|foreman = site
wrong_word: [collage] degree|student|students|graduate|courses|diploma|education = college
wrong_word: community|technical|junior|attended|boston|medical|teachers [collage] = college
wrong_word: [statue] updates|update|reports|report|meetings|meeting = status
wrong_word: project|order|marital|account|delivery [statue] and|to|of|$ = status
wrong_word: [quiet] a|often|well|simply|similar|familiar = quite
wrong_word: [sever|severs] administration|administrator|administrators|room|migration|maintenance|hardware|infrastructure|configuration|farm = server|servers
wrong_word: windows|linux|sql|web|mail|file|unix|exchange|database|application|physical|virtual|cloud|configured [sever|severs] = server|servers
wrong_word: [sever] years|months|projects|teams|clients|awards = several
wrong_word: [waist] management|reduction|disposal|water|collection|and = waste
wrong_word: reduce|reduced|reducing|minimise|minimize|food|industrial|hazardous|cut|material [waist] = waste
wrong_word: an|valuable|great|real|strong|true [assist] to = asset
wrong_word: fixed|digital|company|valuable|financial|brand|current [assess] = assets
wrong_word: [asses] = assess
wrong_word: [diary] farm|farmer|products|product|cattle|cows|free|herd|industry = dairy
wrong_word: of|for|in|within|over|after|past|last|next|first|every|between|these|those|with|managed|supervised|led|trained|won [tow] = two
wrong_word: the|for [tow] years|months|weeks|teams|projects|days|employees|languages|colleagues = two
wrong_word: sales|growth|revenue|efficiency|engagement|communication|satisfaction|performance|costs|retention|productivity [thought|threw|though|trough] a|an|the|better|new|improved|effective|targeted|strategic|careful|training|regular|direct|process|proactive|data|automation = through
wrong_word: increased|improved|reduced|grew|achieved|cut|lowered|raised|gained [thought|though|trough|threw] * = through
wrong_word: # [trough|thought|threw] a|an|the|better|new|improved|effective|targeted|strategic|careful|training|regular|direct|process|data|automation|use = through
wrong_word: [heath] and safety|social|wellbeing|wellness|fitness = health
wrong_word: occupational|public|mental|environmental|community|animal [heath] * = health
wrong_word: even [thought] = though
wrong_word: self [thought] = taught
wrong_word: i|who|also [though|thought] english|math|maths|classes|students|science|children|courses|lessons|french|spanish = taught
wrong_word: [through out|though out|thorough out] the|my|this|all|our = throughout
wrong_word: a|very|conducted|perform|performed|provided|provide|strong|conduct|with [through] understanding|knowledge|analysis|research|review|inspections|inspection|testing|investigation|examination|assessments|assessment|checks|documentation = thorough
wrong_word: who|students|they|we|results|there|tasks|systems|projects|errors|reports|products|orders|goals|targets [where] completed|delivered|presented|met|made|sent|launched|implemented|well|very|always|trained = were
wrong_word: company|position|role|environment|team|place|department|office [were] i|you|my = where
wrong_word: for|over|in|during|within the [passed] #|few|several|decade|year|years|month|months = past
wrong_word: [defiantly] = definitely
wrong_word: [pubic] = public
wrong_word: night|day|evening|morning|weekend|double|split|each|per|every|late|closing|opening [shit|shirt] and|in|manager|supervisor|leader|workers|as|at|to|lead|$ = shift
wrong_word: [shit|shirt] manager|supervisor|leader|lead|patterns|work = shift
wrong_word: [sails|sale's] team|manager|representative|associate|assistant|targets|target|executive|department|staff|revenue|growth|consultant|figures|director|pipeline|force = sales
wrong_word: increase|increased|boost|boosted|drive|drove|retail|annual|monthly|quarterly|total|gross|record|online [sails] = sales
wrong_word: part|knowledge|range|variety|number|understanding|hundreds|thousands|years|bachelor|master|lack|supervision [off] * = of
wrong_word: one|most|many|some|all|none|each [off] the|our|their|these|my = of
wrong_word: managed|developed|designed|led|created|built|planned|organised|organized|implemented|trained|reviewed|tested|maintained|coordinated|supervised [an] managed|developed|designed|led|created|built|planned|implemented|trained|reviewed|tested|maintained|coordinated|supervised|delivered|executed = and
wrong_word: sales|design|development|marketing|planning|training|testing|research|communication|support|finance|service|quality|safety|health|food|systems|people|time [an] sales|design|development|marketing|planning|training|testing|research|communication|support|finance|service|quality|safety|management|maintenance|delivery = and
wrong_word: [rational] behind|for = rationale
wrong_word: [illicit] feedback|requirements|information|responses = elicit
wrong_word: [untied] states|kingdom|nations|airlines = united
wrong_word: [pear|pier] review|reviewed|reviews|support|mentoring|reviewer = peer
wrong_word: [pear|pare] programming = pair
wrong_word: [hole] company|team|process|department|project|organisation|organization = whole
wrong_word: [weather] or not = whether
wrong_word: determine|determined|decide|decided|check|checked|evaluate|asked|know|verify|verified [weather] = whether
wrong_word: many|develop|developed|launched|launch|created|introduced|introduce|implemented|designed|hired|onboarded|brand|several|# [knew] = new
wrong_word: [won] of the = one
wrong_word: to|can|will|able [right] reports|code|articles|content|software|copy|documentation|tests|grants|scripts|proposals = write
wrong_word: security|data|contract|safety|privacy [breech|breeches] = breach|breaches
wrong_word: [cache] register|drawer|registers = cash
wrong_word: [chef] executive|financial|technology|information|operating|medical = chief
wrong_word: head|sous|pastry|executive|line|commis|private [chief] at|in|with|$ = chef
wrong_word: [duel] role|degree|language|citizenship|nationality|certification|monitors = dual
wrong_word: [physical] year|quarter|policy = fiscal
wrong_word: [lessen|lessens] plans|planning|plan|learned|learnt = lesson|lessons
wrong_word: real|commercial|residential|rental [tenet|tenets] = tenant|tenants
wrong_word: [vary] well|good|high|important|strong|successful|busy|few|large|experienced = very
wrong_word: [wile] working|maintaining|studying|ensuring|reducing|managing|increasing|keeping|improving = while
wrong_word: [witch] is|was|are|were|has|had|have|led|resulted|increased|reduced|includes|included|i|we|helped|improved|saved = which
wrong_word: in|for|of|by|with|to|at|on [witch] * = which
wrong_word: [bare] in mind = bear
wrong_word: [bored] meetings|meeting|member|members|of = board
wrong_word: advisory|executive|school|editorial|governing|the [bored] $ = board
wrong_word: worked|working|focused|focusing|reported [one] the|a|an|various|multiple|several = on
wrong_word: responsible|accountable|cared|caring|arranged|provided|apply|worked [fro|four|fore] * = for
wrong_word: [fro] the|a|an|all|our|clients|customers|new|small|large|students|patients|various|multiple|several|# = for
wrong_word: [fist] class|aid|year|line|place|time|point = first
wrong_word: # [moth|mouth] period|contract|internship|project|placement = month
wrong_word: # [moths|mouths] = months
wrong_word: # [yeas|ears|yours] of experience = years
wrong_word: all|many|various|multiple|several|different [aspect] of = aspects
wrong_word: [grate] deal|team|results|communication|success|opportunity|experience|knowledge|attention = great
wrong_word: [brake] room|even = break
wrong_word: lunch|coffee|career|maternity|tea [brake|brakes] = break|breaks
wrong_word: business|marketing|project|lesson|care|action|strategic|treatment|floor|sales|development [plane|plain|planes|plains] = plan|plan|plans|plans
wrong_word: [scrapping] data|websites = scraping
wrong_word: [teem|tem] leader|lead|player|members|member|building|work|environment|meetings = team
wrong_word: [brining] together|new = bringing
wrong_word: communication|leadership|interpersonal|organisational|organizational|analytical|computer|presentation|management|writing|technical [skill] and|with|include|includes = skills
wrong_word: communication|interpersonal|leadership|technical|key|computer|organisational|organizational|analytical|social [skulls|kills|skins|stills] = skills
wrong_word: [word|wok] ethic|environment|permit|placement = work
wrong_word: to|can|will|able [wok|worm|wort] independently|closely|effectively|well|under|with|in|as|on = work
wrong_word: real [state] agent|agents|agency|license|market|broker|sales|development|investment = estate
wrong_word: [martial] status = marital
wrong_word: online|training|university|introductory|advanced|intensive|refresher|short|degree|college|completed|elective [coarse|coarses] = course|courses
wrong_word: [patience] care|safety|records|satisfaction|outcomes|assessment|assessments|relations = patient
wrong_word: [attendance|attendants] to detail = attention
wrong_word: [qualify] assurance|control = quality
wrong_word: quality [insurance] engineer|tester|team|analyst|testing|lead = assurance
wrong_word: human [recourses|recourse|resource's] = resources
wrong_word: [stake holder|stake holders] = stakeholder|stakeholders
wrong_word: in [access] of = excess
wrong_word: [devise] drivers|driver|configuration = device
wrong_word: mobile|medical|electronic|handheld|network|apple|android|iot|computer [devise|devises] = device|devices
wrong_word: to [device] a|new|strategies|plans = devise
wrong_word: to|can [adopt] to|quickly = adapt
wrong_word: [imminent] researcher|scientist = eminent
wrong_word: [conscious|conscience] worker|employee|professional = conscientious
wrong_word: time|cost|budget|safety|health|quality|energy|environmentally [conscience|conscientious] = conscious
wrong_word: [apart] of a|the|our|an = a part
wrong_word: in [accordance|ordinance] to = accordance with
wrong_word: [contact] negotiation|negotiations|renewals|renewal = contract
wrong_word: month|year|fixed-term|six-month|12-month|6-month|rolling [contact|contacts] = contract|contracts
wrong_word: [contract] me = contact
wrong_word: front|help|service [dest|disk] and|staff|duties|support|agent|assistant|manager|$ = desk
wrong_word: fast [past|paste|passed|faced|face|pace] environment|setting|workplace|kitchen|office|team = paced
wrong_word: [fats|fat] paced|learner = fast
wrong_word: self [staring|stater] = starter
wrong_word: bachelor|bachelors|master|masters [or|on|if] arts|science|engineering|business|education|laws|commerce = of
wrong_word: [masters|bachelors] of arts|science|engineering|business|education|laws|commerce|public = master|bachelor
wrong_word: # [minuets|minuet] = minutes
wrong_word: customer|client|financial [serves|severs|serve] representative|skills|assistant|associate|desk|advisor|agent|team|industry = service
wrong_word: [singed|sighed] contracts|contract|off|up|agreements|agreement = signed
wrong_word: [united|unite] tests|testing = unit
wrong_word: user|graphical|programming [interfere] = interface
wrong_word: [data base|data bases] = database|databases
wrong_word: [date] analysis|analyst|science|entry|scientist|warehouse|mining|visualization|visualisation|engineer = data
wrong_word: analyse|analysed|analyze|analyzed|historical|raw [date] and|for|from|sets|to|using = data
wrong_word: [data] of birth = date
wrong_word: [cereal] communication|port|number|numbers = serial
wrong_word: ^ [addition] skills|information|languages|qualifications|certifications|training = additional
wrong_word: in [additional] to = addition
wrong_word: [profession] experience|development|summary|qualifications = professional
wrong_word: [technically] skills|knowledge|background|expertise = technical
wrong_word: [finance|financially] statements|statement|reporting = financial
wrong_word: to [analysis] data|trends|market|results|the = analyse / analyze
wrong_word: ^|and [success|successful] completed|delivered|managed|implemented|launched|led|negotiated|reduced|increased|developed = successfully
wrong_word: ^|and [effective|efficient] managed|delivered|communicated|handled|coordinated|resolved = effectively|efficiently
wrong_word: work|worked|works|working|collaborated|liaised [close] with = closely
wrong_word: work|works|worked [independent] and|$ = independently
wrong_word: communicate|communicated|communicates|worked|works [effective|efficient] with|under|across = effectively|efficiently
wrong_word: learn|learns|adapt|adapted|adapts [quick] and|to|$ = quickly
wrong_word: [high] motivated|skilled|organised|organized|qualified|effective|regarded|adaptable|competent|proficient = highly
wrong_word: [detailed] oriented|orientated = detail
wrong_word: [tot] the|he|she = to
wrong_word: [tot he] = to the
wrong_word: [int he|i nthe] = in the
wrong_word: [fo] the = of
wrong_word: [thankyou] = thank you
wrong_word: [alot|aswell|infact] = a lot|as well|in fact

# verbs and prepositions
grammar: [responsible of|responsible on] = responsible for
grammar: [in charge for] = in charge of
grammar: [specialised on|specialized on|specialise on|specialize on|specialising on|specializing on] = specialised in|specialized in|specialise in|specialize in|specialising in|specializing in
grammar: [consists on|consisted on|consisting on] = consists of|consisted of|consisting of
grammar: [depend of|depends of|depended of|depending of] = depend on|depends on|depended on|depending on
grammar: [participated to|participate to|participating to] = participated in|participate in|participating in
grammar: [comply to|complied to|complying to] = comply with|complied with|complying with
grammar: [according with] = according to
grammar: [capable to] = capable of
grammar: [graduated of] = graduated from
grammar: [experienced on|experienced of] = experienced in
grammar: [proficient on|proficient of] = proficient in
grammar: [fluent on|fluent at] = fluent in
grammar: [skilled on] = skilled in
grammar: [interested on|interested about] = interested in
grammar: [since] # years|months = for
grammar: for|in|of|by|about|without [manage|develop|implement|maintain|ensure|provide|achieve|improve|reduce|organise|organize|coordinate|deliver|prepare|analyse|analyze|supervise|write|resolve|communicate|negotiate|oversee|create|handle|recruit|conduct|assist|perform|identify|build] the|all|a|an|new|daily|our|and|their|customer|quality|high|staff|reports|clients|training|weekly|budgets|multiple|technical|sales|team|teams|customers|effective|strong|code|software = managing|developing|implementing|maintaining|ensuring|providing|achieving|improving|reducing|organising|organizing|coordinating|delivering|preparing|analysing|analyzing|supervising|writing|resolving|communicating|negotiating|overseeing|creating|handling|recruiting|conducting|assisting|performing|identifying|building
grammar: i|we|they [am agree|are agree] = agree
grammar: i [am work] = work
grammar: was|were|been|has|had [manage|develop|implement|organise|organize|create|achieve|reduce|promote|involve|receive|train|deliver|appoint|nominate|recognise|recognize] to|by|the|a|in|as|for|and|over|on|with|several|multiple|many = managed|developed|implemented|organised|organized|created|achieved|reduced|promoted|involved|received|trained|delivered|appointed|nominated|recognised|recognized
grammar: to|will|can|could|would|should|must|did [managed|developed|implemented|achieved|delivered|created|provided|supervised|coordinated|worked|learned|supported|helped|ensured|identified|resolved] the|a|an|my|our|and|all|with = manage|develop|implement|achieve|deliver|create|provide|supervise|coordinate|work|learn|support|help|ensure|identify|resolve
grammar: look|looks|looking|looked forward to [meet|hear|work|join|discuss|speak|talk|learn|contribute|see|receive|become|bring] = meeting|hearing|working|joining|discussing|speaking|talking|learning|contributing|seeing|receiving|becoming|bringing
grammar: i am [interesting] in = interested
grammar: [more easier|more faster|more better|more higher|more stronger|most best|more cheaper] = easier|faster|better|higher|stronger|best|cheaper
grammar: could|would|should|must|might [of] been|have|had|done|made|led|reduced|improved|not = have
grammar: [due the] = due to the

# names of languages, days and months have a capital
spelling: [spanish|french|german|italian|portuguese|arabic|mandarin|cantonese|japanese|korean|russian|english|dutch|chinese|hindi|urdu|turkish|greek|hebrew|swedish|norwegian|ukrainian|vietnamese] = Spanish|French|German|Italian|Portuguese|Arabic|Mandarin|Cantonese|Japanese|Korean|Russian|English|Dutch|Chinese|Hindi|Urdu|Turkish|Greek|Hebrew|Swedish|Norwegian|Ukrainian|Vietnamese
spelling: [january|february|april|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday] = January|February|April|July|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday

# number
agreement: [informations|equipments|softwares|hardwares|advices|knowledges|feedbacks|furnitures|machineries] = information|equipment|software|hardware|advice|knowledge|feedback|furniture|machinery
agreement: responsibilities|duties|tasks|achievements|skills|interests|accomplishments|activities [includes|involves] = include|involve
agreement: ^ results|skills|projects|processes|clients|customers|employees|students|targets|responsibilities|duties|tasks|members|errors|costs|deadlines [was|is|has] = were|are|have
agreement: ~of|for|in|with|between|to|from|by|at|on|including all|these|those|our|my|the results|skills|projects|processes|systems|clients|customers|employees|students|reports|targets|responsibilities|duties|tasks|members|errors|costs|deadlines [was|is|has] = were|are|have
agreement: ~phase|part|war|stage|tier|class|type|level|unit i [has|is|does] = have|am|do
agreement: he|she|it [have] been|a|an|the|over|more|# = has
agreement: we|they|you [was|has|is] = were|have|are
agreement: [this] skills|tasks|clients|experiences|responsibilities|students|customers|systems|tools|employees = these
agreement: [these|those] skill|project|report|task|result|client|responsibility|student|customer|system|tool|document|team|role|position|opportunity|job|department|process|product|issue and|in|to|for|with|that|which|was|is|$ = this|that
agreement: one of the|our|my|their most|leading|largest|biggest|best|top|main|key|first [company|team|project|client|student|product|bank|firm|supplier|provider|engineer|employee|school] in|of|for|that|to|and|with|which|at|$ = companies|teams|projects|clients|students|products|banks|firms|suppliers|providers|engineers|employees|schools
agreement: one of the|our|my|their [company|team|project|client|student|product|bank|firm|supplier|provider|engineer|employee|school|founder|member] in|of|for|that|to|and|with|which|at|$ = companies|teams|projects|clients|students|products|banks|firms|suppliers|providers|engineers|employees|schools|founders|members
agreement: a [teams|projects|clients|customers|companies|reports|systems|employees|students|products|departments|websites|applications|databases] of|that|which = team|project|client|customer|company|report|system|employee|student|product|department|website|application|database
agreement: my|this|that|whose experience|background|training|knowledge|education|passion|degree|expertise|skillset [make|give|enable|allow|help|prepare|include|show] me|you|your|a|the|in = makes|gives|enables|allows|helps|prepares|includes|shows
agreement: player|manager|engineer|leader|professional|person|candidate|someone|learner|communicator|worker|thinker who [work|have|enjoy|thrive|communicate|take|make|love|want|lead|build|deliver] = works|has|enjoys|thrives|communicates|takes|makes|loves|wants|leads|builds|delivers
agreement: there [is|was] many|several|two|three|four|five|some = are|were
agreement: two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|numerous|various [project|report|client|customer|employee|student|patient|team|member|department|campaign|product|application|system|engineer|developer|designer|language|award|website|supplier|vendor|school|store|country|manager|year|month|week|database|course|event|process|task] and|in|to|for|with|on|at|by|of|from|across|using|per|while|within|including|$ = projects|reports|clients|customers|employees|students|patients|teams|members|departments|campaigns|products|applications|systems|engineers|developers|designers|languages|awards|websites|suppliers|vendors|schools|stores|countries|managers|years|months|weeks|databases|courses|events|processes|tasks
agreement: of|for|with|to|over|than|in|managed|supervised|trained|led|served|across|about|approximately|manage|supervise|completed|delivered|supporting|supported|built|launched|mentored|hired # [project|report|client|customer|employee|student|patient|team|member|department|campaign|product|application|system|engineer|developer|designer|language|award|website|supplier|vendor|school|store|country|manager|year|month|week|database|course|event] and|in|to|for|with|on|at|by|of|from|across|using|per|while|within|including|$ = projects|reports|clients|customers|employees|students|patients|teams|members|departments|campaigns|products|applications|systems|engineers|developers|designers|languages|awards|websites|suppliers|vendors|schools|stores|countries|managers|years|months|weeks|databases|courses|events

# apostrophes
apostrophe: # [year's|month's|week's|day's|pupil's] of|in|as|and|$ = years|months|weeks|days|pupils
apostrophe: several|many|multiple|various|all|few|numerous|two|three|four|five|six|seven|eight|nine|ten|#|mentored|coached|junior|senior|new|hired|recruited|managed|trained|supervised|led|assisted|helped|served|built|developed|wrote|tested|maintained|repaired|sold|installed|designed|created [client's|project's|team's|customer's|report's|student's|employee's|member's|manager's|system's|product's|patient's|department's|website's|supplier's|language's|award's|school's|engineer's|developer's|computer's|application's|database's|machine's|vehicle's] and|in|to|for|with|on|at|by|of|from|across|using|per|were|was|have|including|$ = clients|projects|teams|customers|reports|students|employees|members|managers|systems|products|patients|departments|websites|suppliers|languages|awards|schools|engineers|developers|computers|applications|databases|machines|vehicles
apostrophe: the|our|each|this|every|their|a|and|of|meet|met|by|with|for|to|keep [clients|customers|teams|departments|schools|patients|students|managers|firms|employers|organisations|organizations|companies|drivers|teachers|nurses|employees|guests|members|residents|workers|pupils|owners|users|donors|tenants] performance|satisfaction|revenue|website|growth|strategy|reputation|productivity|mission|behaviour|behavior|portfolio|infrastructure|expectations|requirements|needs|profitability|families|hours|template|templates|median|average|homes|parents|rights|lounge|union|handbook|schedule|schedules|relatives|belongings|complaints|concerns|scores|grades|attendance|records|reading|writing|accounts|budget|budgets = client's / clients'|customer's / customers'|team's / teams'|department's / departments'|school's / schools'|patients' / patient's|students' / student's|manager's / managers'|firm's / firms'|employer's / employers'|organisation's / organisations'|organization's / organizations'|company's / companies'|drivers' / driver's|teachers' / teacher's|nurses' / nurse's|employees' / employee's|guests' / guest's|members' / member's|residents' / resident's|workers' / worker's|pupils' / pupil's|owners' / owner's|users' / user's|donors' / donor's|tenants' / tenant's
apostrophe: ~of|gave|give|giving|send|sent|offer|offered|ask|asked|show|showed|teach|taught|bring|brought|help|helped|helping|make|making|get|let|find|found|tell|told [drivers|patients|employees|guests] hours|families|relatives|belongings = drivers'|patients'|employees'|guests'
apostrophe: the|a|our|this|each|my|their [companys|foremans|womans|mans|childs|citys|agencys|countrys] * = company's|foreman's|woman's|man's|child's|city's|agency's|country's
apostrophe: the next|last|previous|following [days|weeks|months|years] teacher|teachers|report|schedule|meeting|shift|orders|plan|lesson|lessons|deliveries|production|menu|budget|sales|figures|results|work = day's|week's|month's|year's
apostrophe: [todays|yesterdays|tomorrows] * = today's|yesterday's|tomorrow's
apostrophe: answered|answering|answer|took|made [phone's|call's|email's|telephone's] and|from|for|to|in|$ = phones|calls|emails|telephones
apostrophe: @past|for|and|all|of|with|key [kpi's|api's|sla's|sop's|pc's|ngo's|okr's|faq's|cv's|rfp's|app's|dvd's|url's|pdf's|vip's|crm's|mri's|pcb's|plc's|poc's|mvp's] and|in|to|for|with|on|at|by|from|across|using|of|that|which|were|$ = KPIs|APIs|SLAs|SOPs|PCs|NGOs|OKRs|FAQs|CVs|RFPs|apps|DVDs|URLs|PDFs|VIPs|CRMs|MRIs|PCBs|PLCs|POCs|MVPs
apostrophe: [bachelors|masters|associates] degree|degrees|thesis|dissertation = bachelor's|master's|associate's
apostrophe: a|my [master|bachelor] degree|degrees = master's|bachelor's
apostrophe: ~the|a|of|in|with|and|^ [dont|doesnt|didnt|wasnt|isnt|wouldnt|couldnt|youre|theyre|thats] = don't|doesn't|didn't|wasn't|isn't|wouldn't|couldn't|you're|they're|that's

# days that have one apostrophe too many
apostrophe: on|and|or [monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's] $|and|or|in|at|after|before|from|for|with|i|we|when|to|during|by|as|off = Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays
grammar: [in|at] monday|tuesday|wednesday|thursday|friday|saturday|sunday $|and|at|from|to|morning|mornings|evening|evenings|night|nights = on
grammar: [in every] month|day|week|year $|and|or = every

# half past
wrong_word: half|quarter [passed] #|one|ten|eleven|twelve = past

# written apart
spelling: [every where|any where|some where|no where] = everywhere|anywhere|somewhere|nowhere
spelling: [bed side|team work|book keeping|house keeping|time table|time tables|head quarters|free lance|news letter|news letters|work place|class room|class rooms|life style|master piece|air port|air craft|rail way|fire place|sea food|green house] = bedside|teamwork|bookkeeping|housekeeping|timetable|timetables|headquarters|freelance|newsletter|newsletters|workplace|classroom|classrooms|lifestyle|masterpiece|airport|aircraft|railway|fireplace|seafood|greenhouse
spelling: [al though|how ever|more over|further more|mean while|there fore|never theless] = although|however|moreover|furthermore|meanwhile|therefore|nevertheless

# short words that are misspelt
spelling: [wich|whch|wihch|teh|hte|adn|taht|thsi|wiht|thier|tehir|becuase|becasue|alot|untill] = which|which|which|the|the|and|that|this|with|their|their|because|because|a lot|until

# articles before a silent h, and before "you"
grammar: [a] honourable|honorable|honest|honour|honor|honours|honors|honorary|hour|hourly|hour-long|heir = an
grammar: [an] university|european|unique|uniform|unit|union|user|useful|usual|united|unified|universal|one-off|one-day|one-week|one-year|euro = a

# who does what, and what is learned
wrong_word: [learned|learnt] pupils|students|apprentices|trainees|children|beginners|recruits|newcomers|him|her|them|me|us = taught
wrong_word: [learned|learnt] the|our|my|new|young pupils|students|apprentices|trainees|children|beginners|recruits|juniors|interns to|how|about|the = taught
wrong_word: ^ [past] the|my|an|both|all = passed
wrong_word: signed|signing [of] #|the|all|on = off
wrong_word: cost|costs|waste|below|prices|scrap|losses|errors|turnover|kept|keep|keeps|stay|stayed [bellow] *|# = below
wrong_word: ~i|i'd|we|they|you|who|there|was [were] i|we|you answer|work|worked|learned|learnt|managed|led|ran|am|was|developed|gained|did|had = where
wrong_word: accident|accidents|lost-time|reportable|serious|single|safety [incidence] in|$|of|during|for = incident
wrong_word: air|disc|drum|parking|trailer [break|breaks] $|endorsement|system|systems|test|tests|pads|check|checks = brake|brakes
wrong_word: which|that|who [effected] #|all|our|many|several|most|both = affected
wrong_word: is|are|was|were|fall|falls|fell [do] $ = due
wrong_word: [florescent] = fluorescent
wrong_word: aseptic|sterile|surgical|correct|good|proper|safe|new|laboratory|welding|cooking [technic|technics] = technique|techniques
wrong_word: hospital|surgical|oncology|maternity|paediatric|pediatric|medical|children's|stroke|geriatric [wart|warts] = ward|wards
wrong_word: hydraulic|front|rear|bike|car|truck|bicycle|worn [breaks] = brakes
wrong_word: ^ [advice] the|our|my|all|a|senior|management|customers|clients|patients|students|colleagues|teams|staff|users|families|farmers|members = advise
wrong_word: i|we|they|who [loosed] a|an|the|our|my|some|two|three = lost
grammar: ^ [which] impressed|impresses|attracted|attracts|interests|excites|surprised|struck|convinced|drew|draws|matters me|most = what
grammar: [in] the first|second|third|fourth|fifth|tenth|fifteenth|twentieth|last|1st|2nd|3rd|15th of january|february|march|april|may|june|july|august|september|october|november|december = on
grammar: at [weekend] $|and|or|when|from|with|for|in = weekends
`
