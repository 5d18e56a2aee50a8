/**
 * Rare words that lie one letter from an everyday one: haylage, flystrike. From npm `an-array-of-english-words` 2.0.0 (MIT), made by
 * `training/language/make_rare_words.py`.
 */
export const RARE_WORDS = `
aahed aahing aardvark aarti abaca abaci abacs abacterial abaka abalones abanded abanding abandonee abandoner abandonments abandons abands abasement
abaser abases abash abashment abasing abask abate abatements abatis abattoir abaxial abaya abbed abbess abbeys abbots abbreviate abdicate abdications
abdomens abdomina abdominals abduce abduct abductee abductions abductor abeam abear abecedarians abegging abeigh abeles abelia abernethy aberrants
aberration abetment abets abetted abetters abetting abettor abeyances abeyancy abhominable abhor abhorrences abhorrency abhorrer abidden abided abider
abides abiding abies abietic abigails abiogeneses abiogenesis abiogenic abiological abiotic abjected abjecting abjection abjects abjoint abjunction
abjurations abjure ablate ablation ablatives ablaze ableist ablets abling abloom ablush abluted ablution abnegations abnormals aboded abodes aboding
aboil abolisher abolishes abolishments abolitionism abolitionist abolitions aboma abominable abominably abomination abondance aboon aboral abord
aborigin aboriginals aborigine aborne abortee aborter abortifacients abortionist aborts abortus abought abounded abounding abounds abracadabras abrade
abraid abram abrasion abrasives abray abrazos abreact abreast abridge abridgeable abridgements abridgment abrim abrin abris abroach abroads abrogate
abrogations abrooke abrosia abruptions abrupts abscessed abscesses abscind absciss abscissae abscissas abscisse abscissin abscissions absconded
absconder absconds abseilings abseils absented absenteeisms absentees absenter absenting absents absey absinth absinthe absoluter absolutes absolutest
absolutions absolutise absolutism absolutist absolve absorbances absorbancy absorbant absorbate absorbent absorber absorbs absorptions absorptive
abstain abstention abstentious abstinences abstinency abstracter abstractions abstrict abstriction abstruser absurdest absurdism absurdists absurds
abubble abulia abuna abundances abundancy abune aburst abuser abutilons abutment abuts abutted abutter abutting abuzz abyes abying abysm abysmal
abyssal acacias academe academias academicals academician acais acanthas acanthous acanths acari acarian acariasis acarid acarus acatalepsy acater
acates acaudal acaudate accas accede accelerandos accelerants accelerates accelerations accelerators acceleratory accelerometer accend accension
accented accenting accentor accentuate accentuations acceptably acceptances acceptancy acceptations acceptee accepter acceptor accessary accessibly
accessions accessorised accessorising accessorize accidentals accipiters accites acclaimer acclaims acclamation acclimate acclimation acclimatise
acclimatize accoast accolade accommodates accompanier accompaniments accompanist accompanyist accomplice accomplisher accomplishes accordances
accordancy accorder accordionists accordions accords accosts accountably accountings accourted accourting accourts accoustrement accouterment
accoutrement accoy accredit accreditations accrete accretion accrewed accrewing accruals accrue accubation acculturate acculturations accumulates
accumulations accumulator accurse accusation accusatives accuser accuses accustoms acedia acellular acentric acephalic acerate aceta acetabulums acetal
acetaldehydes acetamid acetaminophens acetated acetates acetic acetin acetones acetose acetyl acetylate acetylcholines acetylenes achar ached achene
achier achiever achillea aching achiral achondrite achromatic achromatically achromaticity achromatin achromats achromic aciclovir acicula aciculae
acidemia acider acidifications acidifier acidify acidity acidly acidoses acidurias acidy acing acini acinic ackee acker acknowledger aclinic acmes
acned acnes acnode acock acold acolyte acolyth aconite acorned acorns acotyledon acquaint acquaintances acquiesce acquiescences acquiescents
acquirements acquirer acquis acquist acquit acquite acquittal acquitter acrawl acreages acrid acridin acridity acridly acrimony acritical acrobatic
acrobats acrocentric acrodrome acroleins acromions acronic acrophobias acrophobic acrostic acrotic acrylamides acrylics acrylonitriles actant actings
actinia actiniae actinide actinism actiniums actinolites actinomycete actinomycins actinomycoses actinons actins actionably actioned actioning
activates activations activators activise activisms actomyosins actons actressy actualisation actualise actualite actuality actualization actualize
actuals actuate actuations actuators acture acuate acuity acumens acuminate acupressures acupunctures acupuncturist acutely acuteness acuter acutes
acutest acyclic acyclovirs acyls adage adagial adagio adamants adaption adapts adaws adaxial addenda addends addendums adders addible addies addings
additory addle addressee addresser adduce adduct adduction adductive adductor adeem adenine adenocarcinoma adenoid adenoma adenosines adepter adepts
adhan adharma adhered adherences adherend adherent adherer adheres adhesions adiabatics adieus adieux adios adiposes adits adjacence adjacents
adjectives adjoin adjoint adjourn adjournments adjudge adjudicate adjudications adjudicator adjudicatory adjunctions adjuncts adjuration adjure
adjustably adjuster adjustor adjutant adjuvant adland adman admass admen administrate admirable admirably admirals admirations admirer admires
admissibly admittances admittee admitter admix admixt admixture admonished admonisher admonishes admonishment admonition adobes adobo adolescences
adonise adonize adoors adoptability adoptable adoptee adopter adoptions adoptious adoptively adorably adorations adored adorer adores adoring adorn
adornment adoze adpressed adpresses adpressing adrad adread adrenalin adrenals adrift adroit adscription adsorb adsorbable adsorbate adsorbent
adsorption adsorptive adsum adulations adulterant adulterate adulterations adulterer adulteress adulterines adulterise adulterizes adulthoods adultress
adusted adusting adusts advancements advancers advantaged advect advections advective advene adventitial adventitias advents adventured adventurer
adventurisms adventurist adverb adverbial adversaria adverser adverted adverting advertized advertizement advertizer advertizes advertorial advisably
advisements advisings advocaats advocation adward adwares adwoman adynamic adzes adzing aecial aedes aedine aeneus aeolian aeonian aeonic aeons aerate
aerations aerator aerialists aerially aerials aerie aerification aerify aerily aerobat aerobatic aerobia aerobrakings aerodrome aerodynamic aerodynes
aerofoils aerolites aerolith aerologic aerological aerology aeronautic aeronauts aeronomic aeronomist aeronomy aerophobia aeroplane aeros aerosat
aerosols aerospaces aerostats aesir aestheses aesthete aesthetician aestheticise aestheticisms aestheticist aestival aether aethereal aetiological
aetiologies afara afars afear afebrile affable affably affaire affeard affectation affecter affections affectively affectiveness affectivity
affenpinschers afferent affiance affiants affiches afficionado affidavits affied affies affined affines affirmations affirmatives affirmer affirms
affixations affixed affixer affixes afflict afflictings affliction affluences affluency affluent afflux affoording affoords afforced afforcing
affordably affords afforestations affrap affrays affricated affricates affrighten affrights affront affronte affrontee affusion afghani afghans
aficionada aficionado aflame aflatoxins afloat aflutter afoot afore aforehand aforesaid aforethought afoul afresh afrit afros afterbirths afterburner
aftercares aftereffect afterglow afterimages afterlifes aftermarkets aftermaths afternoons aftershave aftershock aftertastes afterthought afterward
afterword afterworld agallochs agama agamete agami agamic agamid agapae agape agaric agars agast agate agave agaze ageings ageism ageist agene agenesia
agenesis agenetic agenised agenising agenize agentives agentry ageratums agers aggadah agger aggie aggiornamenti aggiornamentos agglomerate
agglomeration agglutinate agglutinations agglutinin aggradation aggrandise aggrandisement aggrandized aggrandizement aggrandizer aggrandizes aggravate
aggravation aggregations aggressions aggressor aggri aggrieve aggros aggry aghas agila agiler agilities agings agios agism agist agita agitate
agitation agitato agitator agitpop agitprops aglare agleam aglee aglet agley aglimmer aglitter agloo agmas agnate agnise agnize agnosias agnosic
agnostic agnosticism agoge agonal agone agonic agonise agonisingly agonist agonistics agonize agonizingly agons agora agorae agoraphobia agoraphobic
agouta agoutis agouty agranulocyte agraphic agrarians agreeable agreeably agregations agrege agria agrichemical agricultures agriculturist agrimony
agrise agrobusiness agrochemical agronomics agronomist agued agues aguise aguish aguna aguti ahchoo aheight ahent ahimsas ahind ahint ahistoric
ahistorical aholds ahorse ahorseback ahull ahungered ahungry aidas aider aiding aidless aidman aidmen aidos aiery aiglet aigret aiguilles aikidos ailed
aileron ailing ailment aimer aimful aimless ainee aiolis airbags airbase airboats airbrush airbursts airbuses aircon aircrew airdrops airer airest
airfield airflows airframe airfreights airglow airgun airhead airier airiest airiness airing airless airlessness airlift airlike airliner airlock
airmails airman airmen airned airning airns airplays airposts airpowers airscrew airship airshot airshow airspaces airspeed airstreams airstrike
airstrip airted airth airtimes airting airwave airwise aisled aisles aisling aitch aitus aivers aizle ajiva ajwan akedah akela akene akhara akinetic
akita akkas alabasters alablaster alaiment alalia alamedas alamos alands alane alangs alanin alant alapa alaps alarmism alarmist alarum alary alaskas
alated alates alation alayed alaying albacores albas albedos albee albergo alberts albicore albinisms albinoism albinos albites albumen albumin
albuminate albuminized albuminurias albuminuric alburnum alcade alcaic alcaide alcaldes alcatras alcayde alcazars alchemise alchemists alchymy alcid
alcoholise alcoholisms alcohols alcool alcos alcove aldea aldehyde alderman aldermen aldern alders alderwomen aldol aldoses aldosterones aldrins aleck
alecs alefs alegged alegging alehouses alembics alephs alepine alerted alerter aleuron alevin alews alexanders alexandrine alexandrite alexia alexic
alexin aleye alfalfas alfas alfredo algal algas algate algebraists algebras algesia alginates algins algometry algor algums aliased aliasings alibi
alicant alienage alienate alienations aliened aliener aliening alienism alienists alifs alighted alighting alights aligner alignments aligns alikeness
aliment alimentations alineation alined aliner alining aliquot alisma alisons aliteracy aliterate aliya aliyahs aliyoth alizari alizarine alizarins
alkali alkalic alkalin alkalise alkalize alkaloid alkaloses alkane alkanet alkene alkies alkine alkos alkyd alkyl alkylations alkyne allative allay
alledge allee allege allegeance allegge allegiances allegorise allegorizes allegrettos allegros allel alleluiah alleluias allemandes allergen allergics
allergin allergist alleviated alleviates alleviations alleyed alleys alleyway allhallown allices alligation alligators allis alliterate alliterations
allium allness allocable allocates allocator allocution allods allons allopath allopathic allopatric allopatry allophane allophone allotments allots
allottee allotter allovers allowables allowably allowanced alloyed alloying allspices allude allured allurement allurer allures alluring allusion
allusive alluvia alluvials alluvion alluviums allying allyl allylic almagests almah almain almanack almanacs almandine almandite almas almes almondy
almshouse almud almude alnage alnicos alods aloed aloes aloft alogia alogical alogically alohas aloin alonely alongshore alongshoreman alongshoremen
alongst aloof aloos alopecias alopecic alowe alpaca alpacca alpenglows alphabetise alphabetize alphabets alphametic alphanumerics alphas alpines
alpinism alpinists alsike alsoon altarpieces altars altazimuths alterably alterative altercate altercation altercative alterer altern alternat
alternation alternator alters althaea altheas altho altimeter altiplanos altissimos altitudes altitudinal altogethers altruism altruist alula alulae
alular alumina aluminate alumine aluminised aluminiums aluminize aluminosity aluminous alumins aluminum alumna alumnae alums alures alveolars alveole
alvine alyssums amadou amahs amalgam amalgamate amalgamation amandine amandla amanitas amanuenses amarant amaranths amaretti amarettos amaryllid amass
amate amateurish amateurism amaze amazements amazonian amazonites amazons amban ambary ambassy ambered amberjacks ambers ambery ambiances ambidexterous
ambiences ambients ambit ambivalences ambivalency ambled ambler ambles ambling amblyopias amblyopic ambos ambrosia ambrosial ambrosian ambulances
ambulants ambulated ambulates ambulations ambulator ambuscaded ambuscader ambuscades ambuscado ambushed ambusher ambushes ameba amebae ameban amebic
ameiosis amelias ameliorate ameliorations amenable amenably amenage amendable amende amene amenorrhea amenorrhoeas amens ament amenta amental amentum
amercer americiums ametabolic ametabolism amethysts amiable amiably amias amicability amicable amicably amice amidases amide amidic amidin amido
amidship amies amigas amigos amines aminity aminopyrines amirate amirs amises amiss amissibility amissible amitoses amitosis amitotic amlas amman
ammeter ammine ammiral ammon ammonate ammoniac ammonias ammoniate ammonic ammonical ammonite ammoniums ammono ammunitions amnesia amnesiac amnesic
amnestic amnestied amniocenteses amnion amnionic amnios amoeba amoebae amoeban amoks amole amontillados amoral amoralist amorality amorally amoretto
amorist amornings amorosa amorosos amort amortisable amortisation amortise amortizations amortize amotion amounting amours amoved amoves amoving
amoxicillins amoxycillin amped amperages ampere ampersand amperzand amphetamine amphibia amphibian amphibole amphibolites amphiboly amphipod
amphitheater amphitheatre amphora amphorae amphoral ampicillins amping ampler amplifications amplifies amplitudes ampoule ampul ampule ampullae
ampullar amputate amputation amputee amrit amritas amtman amtrac amtrack amuck amulet amuse amusements amusette amusingly amusive amygdal amygdalae
amygdale amygdaloids amylase amyloids amylopectins amylose amyls amylum amyotonia anabaenas anabaptise anabaptism anabaptist anabases anabolisms
anachronism anaclastic anaconda anacruses anaemia anaemic anaerobe anaerobia anaesthesias anaesthesis anaesthetic anaesthetise anaesthetist
anaesthetize anaglyph anaglyphy anagogical anagogy anagram analecta analects analgesia analgesic analgetic anality analoga analogies analogise
analogize analogons analogs analogues analyser analyte analytics analyze anamneses anana anaphases anaphor anaphoral anaphoras anaphylaxes anaphylaxies
anarch anarchial anarchise anarchism anarchists anastasis anastomose anastomosis anata anathemas anatomise anatomist anatto anaxial anbury ancestrals
ancho anchorages anchoret anchorites anchorless anchormen anchorwomen ancientry ancients ancile ancilia ancillae ancillas ancle ancomes ancon anconal
ancora andalusites andantes andantini andantinos andesine andesites andesyte andiron andro androgenous androgens androgyne androgyny android andromedas
androsterones aneared anearing anears aneath anecdota anecdotages anecdote anelastic anelasticity anele anemia anemic anemometer anemone anemoses
anenst anent anergies anerly aneroid anesthesia anesthesiology anesthetic anesthetically anesthetised anesthetist anesthetized anetic aneurins aneurism
aneurismal aneurysm angaria angary angas angeled angelic angelical angelicas angeling angelus angers angina anginal angiogeneses angiogram angiomas
angiosperm angiotensins anglicise anglicize anglings anglophil anglophobe anglophone anglos angora angosturas angries angstrom angsts angsty anguine
anguish angulate angulation anharmonic anhingas anhydride anhydrite aniconic anigh anile anilin anility animalise animalisms animalist animate
animately animatism animato animator animes animi animism animist animus anionic anions anise aniseeds anisettes anker ankhs ankled ankles anklet
ankling ankus ankyloses anlace anlagen anlages anlas annalised annalized annas annat annatta annattos annealer annealings anneals annelid annexation
annexe annihilate annihilations annihilators annihilatory annona annotates annotator announcer annoyance annoyer annoys annualise annualize annuitant
annular annularity annularly annulation annuli annulment annuls annulus annunciations annunciator annunciatory anoas anodal anode anodise anodize
anodynes anoesis anoetic anoint anole anolyte anomic anomies anonym anonyma anopia anorak anorectics anoretic anorexias anorexic anorexies anorthites
anorthosites anosmias anosmic anoxias anoxic answerably answerer answerphones antacid antae antagonise antagonism antagonist antagonize antar antara
antas anteater antecedent antechambers antedate antediluvial antediluvians anteed antelopes antenatals antennae antennal anterooms antes antetype
anthelminthic anthelmintic anthers antheses anthills anthocyanins anthologised anthologises anthologize anthracenes anthracites anthracnoses
anthraquinones anthropoids anthropologist anthurium antiabuse antiaircrafts antiar antibacterial anticapitalism anticar antichrists anticipates
anticipations anticipator antick anticlines anticling anticoagulant anticommunism anticommunist antics anticyclone antidepressant antidote antient
antifoulings antifreezes antifungal antigene antigun antihistamine antimalaria antimalarials antimatters antimicrobials antimissiles antimonyl
antineutrinos anting antinodal antinode antinome antinomians antiparallels antiparasitics antiparticle antipasti antipasto antiperspirant antiphon
antiphonals antiphony antipodals antipode antipodeans antipole antipope antiproton antipsychotic antipyretics antipyrines antiquarian antiquark
antiquate antiqued antiquer antiquey antired antirock antirrhinums antirust antiseptic antiserums antispasmodics antistatics antiterrorism
antiterrorist antitheses antithesis antitoxic antitoxins antitumors antitussives antitypes antivenoms antiviral antiwear antiworlds antler antlia
antlion antonym antonymous antonymy antra antral antre antrum antsy anucleate anural anurans anuresis anuric anuses anvil anywheres aorists aorta
aortae aortal apaches apartheids apatetic apathetic apathetically apatites apatosaurs apaying apays apeak apeek apeman apemen apercus aperiodic
aperiodically aperiodicity aperitif apers apert apertness apertured apertures apery apgar aphagia aphakia aphasia aphasiac aphasic aphelia aphelian
aphelions aphetising aphetizing aphid aphidian aphis aphonic aphonies aphorise aphorism aphorist aphotic aphrodisia aphrodisiac aphrodites aphtha
apiary apicals apices apiculture apiece aping apiology apish apism aplacental aplasia aplastic aplenty aplombs apnea apneal apnoeal apnoeas apocalypses
apocrypha apocryphal apode apods apogees apolitically apollos apolog apologetic apologiae apologias apologised apologiser apologises apologising
apologist apologized apologizer apologizes apologizing apologues apomorphines aponeuroses apoop apophasis apophyses apoplectics apoplex apoptoses
aporias apostacy apostate apostleships apostolates apostrophe apostrophus apotheoses apotheosise appal appall appaloosa apparatchik apparatchiki
apparats apparels apparents apparition appaying appealer appearer appeasable appease appeasements appeasingly appellation appellees appendage
appendicites appendicles appendixes appends apperceptions appertain appetise appetites appetize applaud applauses applejacks applesauces appliable
applicably applicator applicatory applier applique appointee appointer apport apportion apportionments apposable appose apposite appositely apposition
appositional appositives appraise appraisee appraisements appreciable appreciably appreciates appreciations appreciators appreciatory apprehend
apprehension apprenticed apprentices appress apprise apprize appro approbations appropriator approver approximated approximates approximations appuied
appurtenance appurtenants appuying apraxias apraxic apres apricots apriority aprons apropos apses apsides apsis apsos apted apterism aptest apting
aptitudes aptitudinal apyrexia aquacades aquacultures aquae aquafer aquafit aqualungs aquamarine aquanaut aquarelles aquaria aquarial aquarians
aquariist aquarists aquariums aquas aquatics aquatinta aquatints aquavits aqueduct aquiculture aquifers aquilegia aquiver araba arabesque arabica
arabin arabinoses arabis arabise arable arachis arachnid arachnoid arachnophobias arachnophobic aragonites araise araks aralia arame aramids arars
araucaria araucarian arbiter arbitrage arbitrageur arbitrate arbitrations arbitrators arbor arboretum arboricultures arborvitaes arbour arbutes arcaded
arcades arcadian arcadias arcana arcane arcanums arcature arced archaea archaeal archaean archaeologist archaeon archaise archaisms archaist archangel
archbishoprics archbishops archdeacons archdioceses archdukes archean arched archeological archeologist archeology archers archest archetype archeus
archil archimandrites arching archipelagoes archipelagos architectonics architrave architype archivists archons archpriests archrival archway arcings
arcked arcking arcos arcsine arctics arcuated arcus ardeb ardent ardor ardour ardris areach aredd arede arefaction arefied arene arenite areola areolae
areolar areole arere arete arethusas arett argal argalis argan argand argentines argentite argents argentums arghan argil argillites arginines argle
argol argon argonaut argosy argot arguable arguer argumenta argumentations argumentums arguses argute argyle argylls arhats arhythmia arhythmic ariary
aridity aridly ariels arietta ariette ariled arillary ariose ariosi arioso ariot aripple arish arista aristae aristo aristocrat aristotles arithmetics
arking arkose arled arles arling armadas armadillo armagnacs armament armature armband armchairs armer armet armful armhole armil arming armistices
armless armlet armloads armoire armonica armor armorials armory armoured armourer armours armoury armpit armrest armsful armyworm arnatto arnica aroba
aroha aroid aroint aromas aromatherapist aromatics arousals arouse arpeggio arpen arpent arrack arragonite arrah arraigner arraignment arraigns
arranger arranges arrant arrased arrayer arrear arrearages arrect arrestee arrester arrestments arrestor arret arrhythmia arrhythmic arriage arride
arris arrish arriver arrogances arrogancy arrogate arrogation arrowed arrowheads arrowing arrowroots arrowwoods arrowy arroyos arsed arsehole arsenals
arsenate arseniate arsenicals arsenics arsenide arsenite arsenopyrites arses arsey arshine arsier arsiest arsine arsing arsino arsis arson arsonist
arsonite artal artefact artefactual artel artemisias arterials arteriole arteritis artesian artful arthralgias arthralgic arthritic arthropod
arthroscope arthroscopy artic artichoke articulates articulations articulator articulatory artier arties artifact artifice artilleryman artisanship
artistes artless artsiest arugola arugulas aruhes arums aruspex aruspices arval arvos aryls asafetida asafoetidas asana asarums asbestoses asbestous
asbestus ascared ascariases ascend ascendance ascendancy ascendant ascendence ascendency ascendent ascendeur ascensions ascents ascertainably
ascertainments ascertains ascetic asceticisms ascians ascidia ascidian ascitic asclepias ascomycete asconce ascospore ascot ascribe ascription asdic
aseismic asepses asepsis aseptate aseptic asexual asexuality asexually ashake ashame ashcans ashen ashery ashet ashier ashine ashing ashiver ashkey
ashlars ashler ashless ashman ashmen ashore ashraf ashram ashrama ashtray asiagos asides askanced askances askers askewness askings askos aslake aslant
aslope aslosh asmear asmoulder asocials asparagines asparkle aspartames aspartate aspens asper asperate asperge aspergilloses aspergills aspergillum
asperse aspersion asphalter asphalts aspherical asphodels asphyxial asphyxias asphyxiate asphyxiations aspic aspick aspidistras aspine aspirant
aspirata aspiratae aspirate aspirators aspiratory aspired aspirer aspires aspirins aspis aspish asplanchnic asported asporting aspout asprawl aspread
asprout asquat asquint asrama assafoetida assagai assai assail assailant assam assart assassinate assassinations assassins assaulter assaults assayed
assayer assayings assegaai assegais assemblage assemblers assembles assemblyman assemblymen assemblywomen assented assenter assenting assentive
assentiveness assentors assents asserter asserting assertor assesses assessors assez assibilate assibilation assignably assignations assignees assigner
assignors assimilably assimilate assimilations assistances assister assize associateships assoil assonances assort assortive assortments assot assott
assuage assuagings assumably assumedly assumer assumings assurable assureds assurer assuror asswage astable astarboard astare astarts astasia astatic
astatically astatide astatines asteism asteria asterid asterisks asterism astern asteroidal asteroids asters astert asthenia asthenic asthenospheres
asthmas asthmatic asthore astigmatic astigmatisms astilbes astir astomatal astone astonished astonishes astonishments astony astoop astound astrachan
astraddle astragals astrakhans astrals astrand astray astrict astriction astride astringed astringence astringency astringent astringently astringer
astringing astrodomes astroid astrolabe astrologer astronautic astronomer astronomic astrophysicist astrut astun astunned astunning astuter asudden
asunder aswarm aswim aswing aswirl aswoon asylee asyllabic asylums asymmetrical asymmetrically asymmetry asymptomatic asymptote asynapses asynapsis
asynchronism asynchronously asynchrony asyndetic asynergy asyntactic asystole asystolic atactic ataman ataps ataraxias ataraxic atavic atavisms atavist
ataxia ataxic atchieve atechnic atelectases atelic atelier atemporal athames athanasies athanors atheise atheisms atheistic atheists athematic
athematically athenaeums atheneum atheological atheology atheoretical atherine atheromas athirst athleta athleticisms athrill athrob athwart atilt
atingle atlantes atlatls atman atmas atmosphered atmospheres atmospherics atocs atokal atoke atoks atoll atomics atomisation atomise atomisms atomist
atomizations atomize atomy atonal atonality atonally atone atonements atonia atonic atonicity atony atopy atremble atria atrip atriums atrophia
atrophic atrophy atropin atropism atropous attache attackable attainders attainer attainments attains attaint attaintment attap attar attask attempter
attendances attendancy attendee attender attendings attent attentions attenuant attenuate attenuations attenuator attest attestation attics attired
attires attitudinal attone attorned attorns attractant attracter attractor attrap attributer attributions attributives attrit attritions attuition
attune attunements atuas atwain atween atwitter atwixt atypical atypicality atypically aubades auberges aubergine auburns auctioned auctioneer
auctioning audibled audibles audibly audients audile auding audiocassette audiologist audiometer audiophil audiophile audiotape audiovisuals auditee
auditioner auditive auditoriums auger aught augites augmentations augmentatives augmenter augmentor augments augur augury augustes auklet aulas aulder
aulic auloi aulos aumbry aunes aunter auntie auntly aunts aunty aurae aural aurar auras aurate aureate aurelia aurelian aureola aureolae aureoled
aureoles aures aureus auric auricled auricles auricula auriculae auricular aurify auris aurist aurorae auroral auroras aurous aurum auscultations
auspice auspicious auspiciously auspiciousness austenites austere austral auteur authenticates authenticator authorings authorisations authorise
authorish authorism authoritarian authorizations authorizer authorless authorships autisms autistic autistically autists autobahns autobusses autocarp
autoclave autocrat autodidacts autograft autography autoharps autology autolyses autolysin automagic automagically automaker automan automat automata
automatics automations automatisation automatise automatisms automatist automatize automaton automatous automobiled automorphism autonomics autonomists
autonym autopilot autopsias autopsied autopsies autoroutes autosome autostradas autostrade autotomic autotomous autotomy autoworker autoxidations
autumns autumny auxiliar auxins auxotrophic availe avails avalanched avalanches avale avant avanturine avarices avascular avascularity avast avaunt
avels avenge avengeful avens aventre aventure aventurin averagings averment averred averring avers averse aversely aversions aversives avert avians
aviary aviatic aviations aviators avicular aviculture avider avidins avidity avidly avifaunae avifaunal avifaunas avigator avine avion avionic
avirulent avise avisement aviso avital avocado avocation avocational avocationally avocet avoidable avoidably avoidances avoider avoset avouch avowals
avowed avower avowing avows avulsions awaiter awaked awaken awakes awaking awanting awardee awarder awarer awarn awash awave awayes awdls aweary aweigh
aweing aweless awfully awfulness awheel awhirl awing awless awmry awned awner awning awoke awoken awols awrack awrong awsome axels axeman axemen axile
axilla axillae axillar axillary axils axing axiomatics axioms axion axises axled axles axlike axman axmen axoid axolotls axonal axone axonic axons
ayahs ayatollah ayelp ayins ayres ayrie ayurvedas ayword azalea azans azide azido azimuth azine azobenzenes azole azonal azonic azons azote azoth
azotobacters azures azurine azurites azurn azury baaing babbitry babbitt babble babblier babbly babels babied babier babiest babka baboo babool baboon
babul babus babushkas babyfood babyhoods babying babysat babysit babysitter bacca baccae baccalaureates baccara baccarats bacchanalia bacchanalian
bacchanals bacchius bacco bacha bached bachelorettes baches baching bachs bacillar bacitracins backache backband backbeat backbitings backboard
backbond backboned backbones backburn backcloth backcourts backcrossed backdate backdrops backdropt backer backet backfall backfields backfile
backfills backfire backflows backgammons backgrounded backgrounder backhand backhoe backhouses backie backings backland backlashes backlight backlist
backlogs backlot backout backpacked backpackings backpedals backplate backrest backroom backsaw backseat backset backsey backside backsight backslash
backslid backslide backslidings backspaced backspacer backspaces backspins backsplash backstab backstabbed backstabber backstabbings backstages
backstays backstop backstreets backstrokes backswings backtrack backtrackings backwash backwater backwood backwoodsy backword backyards baclava bacons
bacterials bacterian bacterias bacteric bactericides bacterin bacteriophage bacteriophagy bacula badder baddest baddie baddish baddy badged badging
badland badman badmen badmintons badmouths badness badware baels baffed baffing baffle bafflements baffs baffy bafts bagass bagatelle bagel bagfuls
baggages bagged bagger baggie baggiest bagging baggit baggy baghouse baghs bagie bagman bagmen bagnette bagnio bagpipe bagsful baguette baguios bagwig
bahada bahadurs bahus bahut bailable bailed bailee bailer baileys bailie bailiff bailing bailiwicks bailli baillie bailment bailor bailout bails bairn
baited baiter baitfish baith baiting baits baiza baize bajra bajri bakeboard bakehouses bakelites bakeoff bakeshops bakings baklavas baklawa bakra
balaclava baladin balalaikas balancer balancings balas balata balboa balbriggans balconied balded balder baldest baldfaced baldheads baldicoot baldie
balding baldly baldness baldrick baldrics balds baleens baleful baler baling balise balista balked balker balkier balkiness balking balks balky ballade
ballan ballant ballaster ballasts ballat baller ballerina ballerine balleted balleting ballets ballflower ballgame balling ballistae ballistas
ballistics ballium ballocks balloonings balloonists ballotee balloter ballotini ballows ballpark ballplayer ballpoints ballrooms ballsy ballup bally
ballyard ballyhoos balmier balmorals balms balmy baloneys baloo balsa balsam balsamy balthasar balthazars balti balus baluster balustrade bambi bambini
bambinos bamboos bamboozle bammed bammer bamming banaks banal banalization banally banco bancs bandage bandalore bandana bandanna bandar bandas bandbox
bandbrake bandeaus bandeaux banded bandelier bander bandhs bandicoots bandied bandier bandies bandiest banding bandito bandits bandleaders bandmasters
bandoleer bandoliers bandora bandsaw bandsman bandsmen bandstand bandster bandwagon bandwidths bandying bandyman bandymen baneful banes bangalow banger
bangkoks bangled bangles bangster bania banian banish banishments banister banjoes banjos bankcards banked banket bankings bankit banknote bankroll
bankrupts banksias bankside banlieues bannable bannered bannering bannet bannister bannocks banquetings banquets banquette banshee banshie bantams
bantamweights banteng banter banting bantling bants bantu banty banya banyan banzais baobabs baptise baptisms baptistery baptistry baptists baptize
bapus barbal barbarians barbarise barbarisms barbe barbecued barbecuer barbecues barbel barbell barbequed barbeques barbequing barbered barbering
barberry barbershop barbet barbette barbicans barbies barbitone barbiturate barbs barbut barbwires barcas barde bardic bardie bardiest bardo bardship
barebacks barege bareness bares barest barfed barfing barfly barfs barful bargainer bargainings barged bargees bargellos barges bargest barging
barillas baring barish barista barites baritone barium barkan barked barkeepers barkeeps barken barkers barkier barkless barks barky barless
barleycorns barleys barlows barmaid barman barmen barmie barms barmy barnacle barned barnets barneys barnier barning barnstormed barnstormer
barnstormings barnstorms barny barnyard barock barometers baroness baronet baronetages barong baronne barons barony baroques barps barque barquette
barra barrace barrack barracudas barrage barrancas barranco barrat barrator barreing barreled barrelhouses barreling barrener barrens barres barrets
barrette barricade barricado barrico barries barring barrio barrister barro barrooms barrows bartended bartenders barter bartisan bartizan bartons
barwood barye baryon baryte baryton barytone basally basalt basan basant bascinet bascules baseballs baseboard baseless baseliner baselines basely
baseman basemen basements baseness basenji baserunner basest bashaw basher bashes bashings bashless bashment basho basidiomycete basilar basilary
basilic basilica basilicae basilical basilican basilisks basils basinet basing basion basketballs basking basks basnet bason basophil basophile basqued
basques basser bassest basset bassett bassier bassiest bassinet bassing bassist bassline bassly bassness basso bassoon bassoonists basswoods bassy
basta bastardisation bastardised bastardize bastardly bastardry bastardy basters bastes basti bastile bastilles basting bastion bastle basto basts
batable batata batavias batched batcher batches batching bateau bateaux bateless batement batfish bathe bathetic bathetically bathhouse bathless
batholite batholiths bathometry bathos bathrobe bathtubs bathwaters bathylith batik batiste batler batlet batlike batmen batoned batoning batons
batoons batsman batsmen batswing batta battalions batteau batteaux batted batteled batteler batteling battement batten batterer batterie battering
battero batters battier battik battings battleax battled battlefields battlefronts battleground battlement battler battleship battu battue batty
batwing baubee bauble baudric bauds bauera bauked bauking bauks baulk baulkier baulkiness baulky baurs bauxites bavin bawble bawdric bawdry bawds bawdy
bawled bawler bawley bawling bawls bawns bawrs bawty baxters bayadeer bayaderes bayamo bayard bayberry bayes baying bayle bayman baymen bayonet bayous
bayted bayting bayts baywood bayyan bazaars bazars bazillion bazoo bazooka beachcombed beachcomber beachcombings beached beachfronts beachheads
beaching beachwears beacons beader beadier beadiest beadily beadiness beadings beadle beadman beadmen beadroll beagled beagler beagles beaked beaker
beakier beaks beaky beamed beamer beaming beamish beamless beamy beanbag beaned beanery beaning beano beanstalks beany bearable bearably bearberry
bearcat bearded bearding beards beardy beare bearnaises bearskins bearward bearwoods beasted beasties beastily beasting beatable beaters beathed
beathing beaths beatier beatification beatify beatings beatitude beatnik beauish beaus beautician beautied beautification beautified beautifier
beautifies beaux beauxite beavery bebops becall becap becapped becapping bechamels becke beckets beckon becks beclothes becomings becquerels bedad
bedaggled bedazzle bedbug bedchambers bedcover beddable bedded bedder beddings bedel bedell bederals bedes bedeviled bedevils bedew bedfast bedfellow
bedhead bedide bedighted bedlamp bedlams bedlike bedmakers bedotted bedouin bedpans bedposts bedraggle bedrails bedral bedrocks bedrolls bedrug
bedsheet bedsides bedsit bedsore bedspread bedspring bedstead bedstraws bedtimes beducked beduin bedumbed bedward bedye beebee beechen beeches beechier
beechnuts beechwoods beechy beefcakes beefeater beefed beefing beefs beefsteaks beefy beehive beekeeper beekeepings beelike beelined beelines beeped
beeper beeping beeps beerage beerier beerily beesting beeted beetled beetler beetroots beeves beezer befall befeld befell befit befitted befitting
beflower befret befriend befuddle befuddlements begad begall begar begat begem beget begetting beggar beggarly beggarweeds beggary begged beggings
beginne begoing begone begonia begot begrudged begrudger begrudges beguile beguin beguine begum begunk behalves behaver behaves behavioral behaviorally
behaviorism behaviorist behaviors behaviourism behaviourist behead beheadings beheld behemoth behests behinds beholden beholder beholdings beholds
behooved behooves behotes behove beigel beiges beigne beigy beinked bejaded bejading bejant bejesus bejeweled beknighted belaced belacing belady belah
belamy belar belate belatedness belaud belay belched belcher belches belching beldam beleed belees belga belie believable believably believings belike
belittle belladonnas bellarmines bellbind bellbirds bellboys belled belleeks belles bellflowers bellhop bellied bellies belligerence belligerency
belligerent belling bellman bellmen bellock bellowed bellower bellowing bellows bellwether bellyached bellyacher bellyaches bellybuttons bellying
belonger belongings belons belove beloveds belshazzars belted belters belting beltman beltmen beltways beluga belvederes belying bemad bemean bemix
bemoan bemoanings bemuddle bemuse bemusements benadryls bename benched bencher benchier benching benchmarkings benchy benday bended bendee benders
bendier bendings bendy benedick benediction benedictive benedicts benedictus benefaction benefactor benefactory benefic benefice beneficences
beneficials benefiter benes benet benetting benevolences benga benighten benighter benis benison benjamins benne bennets bennies bennis benthal benthon
bentier bento bentonites bents bentwood benty benzal benzaldehydes benzenes benzidin benzil benzin benzine benzoate benzocaines benzofuran benzoic
benzoin benzol benzophenones benzoyl benzyl bepaint bepat bequeath bequests berake berate beray berbere berberin berberis berbice berceuses bereave
bereavements bereaven bereft beret berettas bergama bergamot bergens bergere bergs beriberis berimes berkeliums berko berks berley berline berlins
berme bermudas bernicle berret berretta berried berrying berserkers berserks berthas berthe berths berylliums beryls besaint besang besee beseechings
beses besets besetting besiege besiegings besinging besings besits besitting besmirches besmoke besnow besom besort besots besotting bespake bespeak
besped bespoken bespot bespotted bespouse bespread bestad bestar bestead bested bestials bestill besting bestirs bestis bestow bestowals bestride
bestrow bestud betaines betake betaken betatrons beted betel betes bethank bethels bethesdas bethink bethought beths betid betide betime betise betitle
beton betook betray betrayals betread betrothals betrotheds betroths bettas bettered bettering betterments betterness betties bettings bettong bettors
bevatron beveled bevelled beveller bevelling bevers bevies bevue bevvy bewailer bewailings bewails bewared bewares bewaring bewet bewetting
bewilderments bewilders bewitcher bewitches bewrap bewray beyonds bezant bezels bezes bezil beziques bezoars bhais bhajia bhajis bhakta bhakti bhang
bharal bhindi bhoot bhuna bhuts biaches biali bialy biannuals biases biasing biasses biassing biatch biathlons biaxal bibasic bibation bibbed bibber
bibbery bibbing bibbs bibliographer bibliomaniac bibliomanias bibliophil bibliophile bibliophily bibliothecae bibliothecal bibliothecas bicarbonate
bicentennials bicep bices bichloride bichromate bichrome bicker bickie bicron bicuspids bicycled bicycler bicyclist biddably bidden biddings biddy
bided bident bidentated bides bidet bidings bidis bidon bielded bielding bields biennia biennials bienniums biers bifacial biffed biffer biffin biffing
biffo biffs biffy bifocal bifter bifurcate bifurcation bigamists bigeye bigfoots bigged biggie biggin bigging biggon biggs biggy bigha bigheads
bighorns bighted bighting bigly bigmouths bigos bigot bigwig bijection bijou bijouteries bijoux biked bikeways bikie bikings bilabials bilbo bilby
bildungsromane bildungsromans bilection bilestone bilge bilgy bilharzial bilharzias bilian biliary bilingualisms bilinguals bilirubins biliteral bilked
bilker bilking bilks billable billabongs billboards biller billeted billetee billeter billeting billets billfolds billhead billies billingsgates
billionaire billionth billman billmen billon billow billowy billyo bilocular biltongs bimas bimble bimbo bimetallics bimetals bindable bindery bindhi
bindi bindingly bindle bindweeds biner binge bingled bingles bingling bingoes bingos bings bingy binious binit binmen binnacle binned binning binomial
binominal binovular bints biocatalyst biochemicals biochemist bioconversions biocycle biodegraded biodegrades biodynamic bioenergetic bioengineers
bioethic bioethicists biofeedbacks biogen biogeneses biogenesis biogeny biograph biographee biographises biographizes biogs biologicals biologics
biologism biomedicines biomes biometries biomolecular bionic bionomic bionomies biontic biophysicists biopic biopsic biopsied biopsies bioptic
bioreactor biorhythm biorhythmics biosensor biospheres biostable biosyntheses biota biotechs biotic biotin biotites biotope biotype biped bipedalisms
biphenyl biplane bipod biradial biramous birched birchen birches birching birchir birdbath birdbrains birdcage birded birder birdfeed birdhouse birdie
birdings birdlife birdlime birdmen birdseeds birdseyes birdsongs birdwatched birdwatcher birdwatches birdwatchings birdwing birefringences biremes
biretta birkie birks birle birlinn biros birred birring birrs birse birsling birthdate birthed birthing birthmark birthnight birthplaces birthrate
birthrights birthstones biscuity bisect bisection bisector bises bisexuals bishes bishopric bisks bismar bismuths bisom bisons bisque bistables bister
bistort bistre bistros bisulcate bisulfates bisulfide bisulfite bisulphide bitable bitartrates bitched bitchery bitchiness bitching bitchy biters
bitings bitless bitmaps bitos bitou bitser bitsy bitted bitten bittered bitterer bittering bittern bitternut bitterroots bitters bittersweets bittie
bittiest bittings bittock bittor bittur bitty bitumed bitumens bivalent bivalve bivia bivious bivouacs bivvy bizarres bizarro bizazz bizes bizzes bizzy
blabbed blabber blabbermouths blabbings blabby blabs blackballs blackberried blackbird blackboards blackboy blackcaps blackcocks blackcurrant blacked
blacken blacker blackest blackfaced blackfaces blackfish blackfly blackguards blackhander blackhead blackheart blacking blackish blackjacks blacklead
blacklegs blacklist blacklistings blackly blackmail blackness blackouts blackpolls blacksmith blacksmithings blacktail blackthorns blacktops blackwash
blackwater blackwoods bladded bladders bladderworts bladdery bladding bladed bladeless bladers bladier blading blads blady blaeberry blaer blaes blaest
blaff blagged blagger blagging blags blague blahed blahing blahs blain blaise blaize blamer blames blams blanch blancmanges blanco blanded blander
blanding blandish blandishment blandly blandness blands blanked blanker blanketings blankety blanking blankly blankness blanquet blanquette blare
blarney blart blashes blashier blashiest blashy blaspheme blasphemy blasted blasters blastier blastings blastocysts blastoderms blastoffs blastomere
blastulae blastular blastulas blasty blather blatt blaud blawed blawing blawn blaws blays blazar blazed blazes blazoner blazons bleached bleacher
bleachery bleaches bleaching bleaker bleaks bleaky bleared blearer blearest blearing blears bleary bleat blebbing blebs bleeder bleedings bleeds bleep
blemish blench blende blendings blenny blent blepharitic blert blesser blesses blether bletted bletting bleys blighted blighter blighting blights
blighty blimbing blimey blimp blimy blinded blinder blindfold blinding blindless blindly blindside blinger blinging blings blingy blini blinked blinker
blinking blinned blinning blins blintz blintze bliny blipped blipping blips blissed blisses blissing blistered blistering blisters blistery blite
blithe blits blitted blitter blitting blitzed blitzer blitzes blitzkriegs blizzards blizzardy bloat bloatwares blobbed blobbing blobby blobs blockable
blockade blockage blockboard blockbusted blockbusters blockbustings blockhead blockhouses blockier blockings blockish blockwork blocky blocs blogged
bloggings blogring bloke blokey blokish blonder blondest blondine blonding blondness blonds bloodbaths blooded bloodfins bloodhounds bloodied bloodier
bloodies blooding bloodlettings bloodlike bloodline bloodmobiles bloodred bloodroots bloodsheds bloodstain bloodstocks bloodstones bloodstreams
bloodsucker bloodworms bloodwort blooey bloomed bloomer bloomery bloomier bloomiest bloomless bloomy blooped blooper blooping bloops bloosmed bloosming
blore blossomings blossomy blotch blotchy blotted blotter blottier blotting blotto blotty bloused blouses blousons blousy blowdown blowed blowers
blowgun blowhard blowholes blowie blowings blowouts blowpipes blowsed blowses blowsy blowup blowy blubbed blubber blubbery blubbing blucher bludes
bludge bludgeon bludy blueball bluebeards bluebell bluebill bluebird bluebonnet bluebottles bluecoats bluefish bluegill blueing blueish bluejackets
bluejay bluely bluenosed bluenoses bluepoint bluesmen bluest bluestockings bluestones bluesy bluetongues bluets blueys bluffed bluffer bluffing bluggy
bluid bluier bluiest bluing bluish blumed blumes bluming blunder blunge blunk blunted blunter blunting blunts blurb blurring blurry blurs blurt blushed
blusher blushes blushet blushing bluster blusteringly blustery blustrous boabs boaked boaking boarded boarder boardinghouses boardings boardroom
boardwalks boarish boarts boasted boaster boasting boatable boated boatel boater boatful boathouse boatie boatings boatload boatman boatmen boatsman
boatsmen boatswains boattails boatyard bobak bobas bobbed bobber bobbery bobbies bobbin bobbing bobbitt bobble bobbly bobcat boblet bobol bobolinks
bobotie bobsled bobsleddings bobsleighs bobtails bobwhites bocaccio bocages bocca bocce bocci boccia boccie boche bocked bocking boddhisattva boddle
boded bodega bodes bodge bodgie bodhisattvas bodice bodikin boding bodingly bodkins bodle bodyboards bodybuilder bodybuildings bodyguard bodying
bodysuit bodyworks boeps boets boffed boffin boffing boffo boffs bogan bogart bogey bogeyman bogeymen boggard boggart bogged bogger boggiest bogging
boggish boggle boggy bogied bogies bogle bogman bogmen bogong bogwood bogyman bogymen boheas bohemia bohemians bohos boilable boilermaker boilerplated
boilerplates boilery boilings boils boinging boings boink boite bokes bolar bolas bolden bolder boldest boldface boldly boldness bolds bolero boles
boletes bolides boline bolivares bolivars boliviano bolivias bollard bolled bollen bolling bollock bolls bollworms bolognas bologneses bolograph
bolometer boloney bolos bolshevik bolsheviki bolshevisms bolson bolstered bolsterer bolsterings bolsters bolted bolter bolting bolus bomas bombard
bombarde bombardiers bombardment bombasts bombax bombe bombination bombo bombproofs bombshell bommie bonanzas bonbon bonces bondable bondager bondages
bonder bondholder bondings bondless bondman bondmen bondsman bondsmen boned bonehead boner bonesets boneyards bonfire bonged bonging bongo bongs
bonhomies bonhommie boniato bonier bonifaces boning bonism bonist bonitas bonito bonked bonkers bonking bonnets bonnier bonnock bonny bonobo bonspiels
bonteboks bonxie bonza bonze booay boobed boobie boobing boobish booboo boobook boocoo boodie boodle booed boofy booger boogerman boogermen boogey
boogeyman boogeymen boogiemen boogy boogyman boogymen boohed boohing boohoo booing bookbinder bookbindery bookbindings bookcases bookend bookers bookie
bookiest bookish bookkeeper bookkeepings bookless bookmaker bookmaking bookmarked bookmarker bookmarking bookmen bookmobile bookoo bookplate bookshops
booksie bookstalls bookwork bookworm booled booling boomed boomer boomerang boomier boomings boomlet boomy boondock boondoggle booner boongs boonies
boonless boords boorish boosed boosing boosted boosterish boosterisms bootable booted bootee bootie bootlegged bootlegger bootleggings bootlegs
bootless bootlickings bootmaker bootmaking bootstraps boozed boozer boozes boozey boozier boozing boozy bopped bopper bopping boraces borage borak
boral borane boras borate borax bordar bordel bordellos bordered borderer bordering borderland borderlines bordes bordures boreal boreas borecole
boredoms boreen borees borehole borel borer bores borgo boric boride borings borked bormed borming borna borneol boron boronic borosilicates boroughs
borrel borrowings borrows borsch borscht borshch borsht borsic borstall borstals borts bortsch borty bortz borzois boscage bosche boshes bosies bosker
bosket boskier bosky bosom bosomy boson bosque bosquet bossed bosser bossest bosset bossier bossing bossy bostons bosun botanica botanicals botanics
botanise botanist botched botcher botchery botches botchiness botching botchy bothan bothering bothole bothria botnet botone botte botties bottleneck
bottler bottling bottomer bottomings bottomland bottomness bottony botulinums botulinus botulisms bouche bouchee boucle boudoirs bouffants bouffes
bougainvillaea bougainvillea bouge bouget bough boughts bougie bouillabaisses bouillons bouldering boulders bouldery boule boulevards boulle boult
bouncer bouncier bounden bounder bounding boundless boundlessly boundness bouned bouning bountied bounties bourbons bourder bourdon bourds bourg
bourgeoise bourgeoisies bourgeon bourn boused bouses bousier bousiest bousing bousouki bousy boutiques boutiquey bouton boutonniere bouts bouzouki
bouzoukia bovate bovid bovines bowat bowed boweled boweling bowelling bowels bowering bowery bowes bowet bowfin bowheads bowing bowingly bowlder bowled
bowleg bowler bowless bowlike bowline bowlings bowmen bowned bownes bowning bowrs bowsed bowsers bowses bowsie bowsing bowsprits bowstrings bowstrung
bowwow bowyer boxboards boxcar boxen boxier boxily boxings boxty boxwoods boyar boyards boyau boycotter boycotts boyed boyfriends boyfs boygs boyhoods
boying boykie boyla boyos boysier boysy bozos brabble braccia braced bracer bracero braches brachet brachia brachials brachiopod brachs bracing bracken
bracketings brackish bracks bract bractlet bradded bradding brads bradycardiac bradycardias braes braggadocios braggarts bragged bragger bragging
braggy bragly brags brahma brahman brahmani brahmanisms brahmanist brahmin brahminism braide braids brail brailled brailler brailles brained brainier
braininess brainpowers brainstorm brainstormings brainteaser brainwashed brainwasher brainwashes brainwashings brainwave brainy braird braise braize
braked brakemen brakesman brakier braks braky bramble brambly brame branched brancher branchial branchings branchiopod branchy brander brandied
brandies brandings brandise brandished brandisher brandishes brandling brandying brangle branked branking branks branky branned branner brannier
branning branny brants brasero brases brash brashier brashiness brashly brashness brashy brasier brasilin brasils brassards brassart brassed brasserie
brasses brasset brassicas brassier brassiere brassing brasswares brassy brast bratchet bratling brats brattier brattiest brattle bratty bratwursts
braunch brava bravados braved bravely braver bravery bravest bravi braving bravoed bravoes bravoing bravos bravuras bravure brawer brawest brawl
brawlier brawly brawned brawnier brawns brawny braws braxy brayed brayer braying brays braza braze brazen brazenry brazier braziery brazilin brazils
breached breacher breaching breadbaskets breadboard breadcrumb breaded breadfruits breadier breadiest breadlines breadstick breadths breadwinner
breakable breakage breakaway breakdowns breakevens breakfaster breakfronts breakings breakouts breakpoint breaksaway breakthroughs breakup breakwater
bream breastbones breastfed breastfeed breastfeedings breastpin breastplate breaststroker breaststrokes breastwork breathalyse breathalyze breathed
breather breathes breathier breathings breaths breathy breccia breccial brecciate brecham breded bredie breech breedings breeks breem breer brees
breese breest breezed breezes breezeways breezing brehon breid breiing breinging breis breist breme brenne brens brenter brents brere brers bretons
breve brevet brevete brevis brewed brewings brewis brewmasters brewpub brews brewsters breyed breying breys briar briard briarwoods briary bribe bribee
bricht brichtest brickbat bricked bricken brickie brickiest bricking bricklayer bricklayings brickle brickworks bricky brickyards bricolages bridals
brided bridegroom bridemaid brideman bridesmaids bridewells bridgable bridged bridgeheads bridgeworks bridgings bridie bridle bridleway briefcases
briefed briefer brier brierwood briery bries brigaded brigades brigadiers brigand brigandine brigantines brighten brigue briks briller brilliances
brilliancy brilliante brilliants brillo brills brimfull briming brimless brimmed brimmer brimming brims brimstones brimstony brinded brindisis brindle
brine bringer bringings brinier brinkmanships brinks brinksmanship brinny brins briny brioches briolettes briony brios briquets briquette brise brisked
brisken brisker briskest brisket briskier briskiest brisking briskly brisks brisky brisling briss bristle bristletail bristly bristols britannias
britches brittle brittly brize broach broadaxe broadbands broadcasted broadcastings broadcloths broadener broadens broadleaves broadline broadlooms
broads broadsheet broadside broadswords broadways brocade brocage broccolis broche brochettes brocho brochs brockage brocked brocket brockit brocks
brodded brodding brodkin brods brogans brogged brogging brogh brogs brogue broguish broider broil broked brokerages brokerings brokery brokes broking
bromated bromates brome bromelia bromeliads bromid bromide bromin brominate bromine bromise bromize brommer bromoforms bromos bronc bronchia
bronchiectases bronchiole bronchites bronchitic broncho bronchoscope bronchoscopy bronco bronds brontosaurs bronzed bronzen bronzer bronzes bronzings
bronzy brooched brooches brooching brooded brooder broodier broodiest brooding broodless broodmare broods broody brookable brooked brookie brooking
brookites brooklet brool broomed broomier brooming broomstick broomy brooses broses brosier brosy brothel brothered brotherhoods brothering brothier
broths brothy brough broughams broughta brouhahas brouze browbands browbeater browbeatings browbeats browed browned brownfields brownie browniest
brownings brownout brownstone browsings browsts brucelloses brucin bruckle brugh bruhaha bruin bruise bruit brule brumal brume brummer brunched
bruncher brunches brunching brunet brung brunted brunting brunts brusher brushfire brushing brushland brushwoods brushworks brushy brusk brusquer
brutalisation brutalise brutalizations brutalize bruted bruter brutes brutishness brutism bruts bruxes bryony bryophyte bryozoan buats buaze bubal
bubale bubas bubbas bubbled bubblegums bubbler bubblier bubbling bubbly bubby bubkes bubus buccaneer buccanier buckaroo buckboard bucked bucker
buckeroo bucketfuls bucketsful buckeye buckhorn buckie bucking buckish buckled buckler buckling bucko buckra buckrams buckshots buckskins buckthorns
bucku buckwheats buckyball bucolics budas budded budder buddhas buddied buddier buddiest buddings buddle buddleias buddying budge budgerigar budgeter
budgie budis budos buffa buffaloed buffalos buffe buffel buffered buffering buffest buffeted buffeter buffeting buffets buffi buffleheads buffo buffoon
buffs bufos bufty bugaboos bugbears bugeye bugged bugger buggery buggier buggies buggiest buggin bugging bughouses bugle buglet bugleweeds bugong
bugout buhls buhrs buiks builded buildup buisted buisting buists bukes bulbar bulbed bulbel bulbil bulbing bulblet bulbuls bulge bulghur bulgier
bulgine bulginess bulgur bulgy bulimia bulimiac bulimic bulimies bulked bulker bulkhead bulkily bulking bulks bulla bullae bulldoze bulled buller
bulleted bulleting bulletproofs bullfight bullfightings bullfinch bullfrog bullhead bullhorns bullied bullier bullies bulliest bulling bullion
bullnoses bullocks bullocky bullous bullpens bullring bullrush bullshat bullshits bullshitter bullshittings bullshot bullwhips bulrushy bulse bulwark
bumble bumblebee bumbo bumfs bumkin bummed bummel bummers bumming bummle bummock bumph bumpier bumpiness bumping bumpkin bumpy bumster bunas bunce
bunched bunches bunching bunchy bunco buncombes bunde bundh bundler bundling bunds bundt bundu bundy bunfight bungalows bunged bungee bunger bungey
bungholes bungie bunging bungle bungs bungy bunia bunions bunjee bunjy bunked bunkered bunkering bunkers bunkhouse bunking bunko bunks bunnet bunnias
bunnies bunns bunsens bunted bunter buntier bunting bunts bunty bunya bunyips buoyance buoying buoys bupkes buppie buppy buran buras burble burbly
burbot burbs burdener burdie burdocks burds bureaucrat bureaux buret burette burgage burgee burgeon burgh burglar burglarise burglarize burgle
burgomasters burgoo burgout burgs burhel burials burier buries burin buritis burka burked burker burkes burkha burking burks burlaps burled burler
burlesqued burlesquer burlesques burley burling burls burly burnables burnets burnie burnings burnish burnous burnouts burnsides buroo burped burpee
burping burps burqa burred burrel burrell burrer burrier burring burrito burro burrow burrs bursa bursae bursal bursar bursary bursate burse bursted
burster burthens burtons burying busbar busboy busby bushbucks bushcrafts bushed bushel busher bushfires bushidos bushier bushies bushiest bushily
bushinesses bushing bushlands bushman bushmasters bushmen bushrangers bushwhacked bushwhacker bushwhackings busied busier busies busiest businessperson
businesswoman businesswomen busings busked busker busket buskin busking busks busky busload busman busmen bussed bussing bussu bustard bustee busters
busti bustic busticated bustiest bustinesses busting bustle bustline busts busybodied busying busynesses busyworks butadienes butane butanols butanones
butcherer butcherings butcherly butchers butchery butches butching butene buteo butes butle butlered butlering butlery butment butted butterballs
butterburs buttercup buttered butterfats butterflied butterine buttering buttermilks butternuts butters buttery buttes butting buttle buttock buttoner
buttonhold buttonhole buttonwoods buttressed buttresses butty butut butylate butylenes butyls butyrates buvette buyback buyings buyout buzuki buzzard
buzzed buzzer buzzes buzzier buzzing buzzkills buzzword buzzy bwanas bwazi byded bydes byding byelaw bygone byked bykes byking bylane byline bylive
bypassed bypasses bypast byproduct byremen byres byrlaw byrled byrling byrls byrnie byroad byroom byssal bystander byway bywords bywork caaed caaing
cabal cabala cabalism cabalists caballer caballero cabana cabarets cabas cabbaged cabbages cabbagey cabbagy cabbala cabbalah cabbalist cabbalistic
cabbed cabbie cabbing cabby cabdrivers caber cabernets cabezone cabezons cabined cabinetmaker cabinetmakings cablecasts cablegrams cablers cablets
cablevisions cableways cablings cabman cabmen cabob caboc cabochon caboodles caboose cabotage cabresta cabrettas cabrie cabriole cabriolet cacao cacas
cacciatora cachepots cachet cachexias cachexic caciques cackiest cackle cacks cacky cacoon cacophonious cactoid cacumen cadaster cadastres cadaver
caddice caddie caddis caddish caddy cadee cadenced cadences cadency cadent cadenzas cadetship cadge cadie cadis cadmiums cadres caducous caeca caecal
caecum caerulean caesarean caesarian caesars caesiums caesurae caesural caesuras cafard cafeterias cafetieres cafetoria caffein caffs caftan caged
cageful cager cagework cagey cagier caging cagot cahier cahoot cahow caille caimac caiman cains caique cairn cairngorm cairny caisson caitiffs caitive
cajaput cajeputs cajole cajon cajuput caked cakewalks cakey cakier cakings caladiums calalus calamander calamar calamari calamary calami calamined
calamines calamint calamite calash calcaneum calcaria calcedony calces calciferols calcifications calcifies calcinations calcine calcites calcitic
calciums calculably calculous caldaria caldera caldron caleche calefactor calendared calendarer calendaring calendered calenderer calendering calenders
calendrer calends calendulas calesa calescence calescent calfs calfskins caliber calibrate calibrations calibrator calibre calices caliche calicle
calicos calid calidity calif californiums caligo calima calipee caliper caliph caliphates calisthenics caliver calix calker calkin calking calks callan
callant callas callbacks callboard callboy callees callets calligrapher callings calliopes callipee calliper callisthenic callop calloses callous
callows callus calmer calmier calmiest calmings calms calmy calomels caloric calorimeter calorimetric calorises calorize calory calos calotte calpa
calps calque calumba calumets calvarial calvarian calvarias calvary calve calvities calxes calyculate calyculi calyculus calypsos calzone calzoni caman
camaraderies camarillas camaron camas camber cambia cambism cambiums cambogia camboose cambrel cambric camelbacks cameleon camelia camellia camelots
camels cameos cameraman cameramen cameraworks camion camis camisole camlet cammed cammie camming camomile camos camote camouflaged camouflages
campagnas campagne campaigned campaigner campana campaniles campanili campanular campanulas camped campery campesinos campfires camphire camphol
camphors campi campings campion campled camples campling camply campness campong camporees campos campsites campused campy camshaft camstone camus
canakin canaling canalisation canalizations canape canard canaried canastas canaster cancan cancelable canceleer canceler cancelier canceling canceller
cancels cancered cancha cancroid candela candelabra candelabrums candent candidal candidas candidature candider candids candie candled candlelights
candlepowers candler candlestick candlewicks candlewoods candling candor candours candying candyman candymen canebrakes caneh canella caners canfields
canful cangle cangs cangue canid canikin canines canings canistel canisters canities cankered cankering cankerous cankers cankery cankle cannabic
cannabin cannae cannas cannellini canneloni cannels canners cannery cannibal cannibalise cannibalisms cannibalize cannier cannings cannisters cannolis
cannonaded cannonades cannonball cannoning cannons cannot cannula cannulae cannular cannulate cannulation canny canoed canoeings canoeist canoers
canoes canola canonicals canonisation canonise canonist canonizations canonize canons canoodle canopic canopied canopies canso canst cantabiles cantal
cantala cantaloup cantaloupe cantar cantata cantate canteen canterburys cantered cantering canters cantest canthal canthus cantic canticle cantier
cantilenas cantilever cantily cantina canting cantion cantle cantlet canto cantoning cantonise cantonization cantonize cantonments cantons cantor
cantoris cantred cants cantus canty canula canulae canvasbacks canvased canvaser canvases canvasing canvassed canvasser canvasses canvassings
canyonings canyons canzona canzone canzonet canzoni caoutchoucs capabler capably capacious capacitances capacitate capas capelan capelet capelin
capeline capercaillies capercailzie capered caperer capering capers capework capex capful caphs capillaires caping capitalisation capitalise
capitalisms capitalists capitalizes capitalizing capitans capitated capitation capitols capitulate capitulations capiz caples caplet caplin capmaker
capon caponised caponize capos capot capote capper capping cappuccini cappuccino capric capricci capriccios caprice caprid caprifole caprine capriole
capris capsaicins capsicin capsicums capsid capsize capstan capstones capsulary capsuled captainry captan captioned captioning captious captiously
captiousness captivate captivations captived captives captor capturer capuchin capul caput capybaras carabaos carabine carabinero carabinier caracal
caracaras carack caracol caract caracul carafe carageenan carambolas carambole caramelise caramelize caramels carap carapaced carapaces carate carats
caravansarai caravanserais caravel caravelles caraway carbamate carbazoles carbeen carbene carbides carbine carbo carbohydrase carbolated carbolic
carbolized carbonade carbonados carbonated carbonates carbonations carbonic carbonisation carbonised carbonizations carbonize carbons carbonyl
carbonylate carboxyl carboxylase carboxylate carboy carbuncle carburation carburetions carburetor carburetter carburettor carby carcanets carcase
carcassed carcel carcinogen carcinogeneses carcinomas carcinomatoses cardamom cardamon cardamum cardan cardboards cardboardy carded carders cardholder
cardia cardiacs cardiae cardie cardigans carding cardioids cardiologist cardios cardon cardoon careener careening careens careered careering careerism
careerist caregivings careline careme caressed caresser caresses caressings caretake caretaken carets careworker carfare carful cargoed cargos caribe
caribous caricatura caricature caricaturist carices carillons carina carinae carinal carinate caringly carings cariocas cariole cariosity carjack
carjackings carked carking carles carlin carline carling carlish carload carlock carlot carman carmelite carminatives carmine carnage carnahuba carnal
carnation carnaubas carnelian carnet carney carnie carnivals carnivora carnivore carnivory carny carnyx carob caroled caroler caroli carolings carolus
carom caromel caron carotenes carotenoid carotid carotin carotinoid carousal carouse carousels carpal carpale carped carpel carpentarias carpers
carpetbagged carpetbagger carpetbaggery carpetings carphone carping carpool carpoolings carport carpus carrack carract carrageenans carrageenin
carragheenan carrats carraway carrect carrefours carrel carrell carriageable carriages carriageway carrick carriole carrion carrom carron carroty
carrousels carryalls carrycots carryon carryouts carryover carsey cartage cartas carted cartel carters cartes cartful cartilages carting cartload
cartographer cartoning cartoonings cartoonish cartoonist cartoony cartop cartouch cartouche cartway cartwheel cartwrights caruncle carvel carvers
carvery carves carvings carvy caryatic casava cascabels cascable cascaded cascara casco caseation casebook casefy caseic caseins caseload casemakers
caseman casemen casement caseous casern caseworker caseworks caseworm cashable cashaw cashbacks cashbook cashed cashew cashierer cashierings cashing
cashmeres casimere casings casita casket caskier casking casky casque cassaba cassata cassation cassavas casseroled casseroles cassia cassina cassine
cassis cassocks cassoulets castanet castaway casted casteless castella castellans casters castigate castigations castled castling castock castoff
castors castory castral castrate castrati castrations castrato casually casuals catabases catabolise catabolisms catabolites catabolize cataclasm
cataclasmic cataclysm catacomb catalase catalatic cataloged cataloger cataloging catalogued cataloguer catalpas catalyse catalysis catalysts catalyze
catamaran catamount catapan catapult cataracts catarrhs catasta catastrophes catastrophisms catastrophist catatonia catatonic catawbas catbirds catcall
catchable catchalls catched catchen catchers catchier catchiness catchings catchments catchphrase catchpoles catchpoll catcht catchup catchword catcon
catechetic catechins catechise catechism catechist catechols catechumen categorial categorially categorisation categorising categorist categorization
categorize catenae catenas cateran cateress caterings caterpillars caters caterwaulings catfalls catguts catharise catharize catharses cathartics
cathead cathedra cathedrae cathedrals cathepsins catheterised catheterize catheters cathodes cathodic cathole catholicise catholicisms catholicos
cathouses catkin catlin catling catmints catnap catnep catnip catskin catsuit catsups cattail catted cattery cattie cattiest catting cattish cattleman
cattlemen cattleyas catty catwalk catworm caucused caucusses cauda caudad caudae caudal caudally caudated caudates caudation caudillos caudle caudron
cauker cauks caulder cauldron caulds caules cauliflowers caulinary cauline caulis caulk caulkings cauls caumed cauming caums caups causally causals
causation causatives causers causeway causeys caustic cautel cauter cauterise cauterize cautery cautioned cautioner cautioning cautionry cautions
cauves cavalcaded cavalcades cavally cavalryman cavalrymen cavas cavatinas cavatine caveats caved cavel cavelike caveman cavemen caverns cavers caviare
caviaries caviars cavie cavil cavings cavitate cavitation cavitied cavorts cawed cawing cawker cawks caxon cayenne caymans cayuses cazique ceasefire
ceasing ceaze cebid ceboid cecal cecils cecity cedarn cedars cedary ceded ceder cedes cedillas ceding cedis ceiba ceiled ceili ceilidhs ceils celadons
celandines celebrant celebrator celeriacs celerity celesta celestes celestials celestine celestites celiac celibates cellae cellared cellaring
cellblocks celling cellist cellmates cellobioses cellophanes cellos cellose cellulars cellulase cellules cellulites celluloids celluloses cellulosics
celom celts cembali cembalos cementa cementations cemented cementer cements cementums cenotaphs cenote cense censor censorian censorships censual
censure censused censuses censusing centai centares centas centaur centaury centavo centenarian centennials centered centerfold centering centerpiece
centigrades centile centime centimeter centimetre centimos centinel centipede cento centoist centralest centralisation centralise centralism centralist
centralization centralize centrefold centreing centrepiece centries centrifugals centrifuge centrings centriole centrism centrist centroid centromere
centrosome centrum centu centum centurion cepes cephalalgias cephalalgic cephalics cephalin cephalopod cephalous cepheids ceramists ceratitis cercal
cercus cerebella cerebellums cerebra cerebrals cerebrate cerebration cerebrums ceremonials cereous ceres cereus cerge ceria ceric cering cerises cerite
cerium cermets cerne cerographic ceroon ceros cerotic cerous cerris certes certie certifiable certifiably certificated certifier certifies certioraris
certitudes certs certy cerule ceruleans cerulein cerumens ceruse cervicites cervid cervine cervix cesarean cesarian cesium cessations cesse cession
cesspits cesspool cesta cesti cestos cestus cesura cesure cetacean cetaceous cetanes cetes cetological cetology cetyl chablis chace chacked chacking
chacks chaco chaconine chaconnes chadar chaddar chaddor chado chadors chadri chads chafe chaff chaffery chaffier chaffy chafts chagan chagrinned
chagrins chaine chainman chainmen chainsaws chairing chairlift chairmans chairmanship chairmen chairpersons chairwoman chairwomen chais chaise chalah
chalan chalcedonyx chalcopyrites chalder chaldron chaleh chalice chalkboard chalks chalky challa challahs challan challengers challie challis challot
chally chalones chalot chals chalutz chamade chamaeleon chambered chamberer chambering chamberlains chambermaids chambrays chameleons chamelot chamfer
chamise chamlet chammy chamoix chamomile champagnes champaigns champed champer champignons champing champy chams chanas chanced chanceless chancellors
chancellory chancels chancers chancey chancing chancre chancroids chancy chandelled chandelling chandlerly chandlers chandlery changeable changeably
changeling changeover channeled channeling channelisation channelised channelize channeller channers chanson chantarelle chanted chanterelle chanters
chanteuses chantey chanticleer chanting chantor chants chanty chaoses chaparrals chapatis chapatti chapbook chape chapeau chapeaux chapeless chapels
chaperon chaperone chapiters chaplainry chaplains chapless chaplet chapmen chappati chapped chappie chappiest chapping chaps chapstick chaptered
chapterhouse chaptering chara characterise characterism characterizer characterizes characterizing charactery charade charbroiler charbroils charcoals
charcoaly charcuteries chardonnays chared chares charet chargeability chargeable chargeably chargeless charier charily charing chariot charioteers
charism charismas charismatic charitably charivaris chark charlatan charlestons charleys charlier charlies charlocks charlottes charmer charmeuses
charmful charmless charmlessly charmonium charnels charpie charred charrier charring charro charry charta chartable charted charterer chartering
chartism chartist chartless chartographer chartographic chartography chartreuses charver charwoman charwomen chary chased chasers chasings chasm chasmy
chassed chasses chasseurs chaste chasten chastise chastisements chastity chasubles chateaubriands chateaus chateaux chatelain chatelaine chatline
chaton chatrooms chatta chatted chattel chattered chatterer chattering chatters chattery chatti chatty chaufe chauff chauffeur chauffeused chaumer
chaunce chaunged chaunging chaunt chauntry chaussures chautauquas chauvinism chauvinist chavs chawed chawer chawing chawk chaws chayotes chays chazan
chazzan cheaped cheapen cheaping cheapos cheapskate cheater cheatery cheatings chechia checkier checkmate checkoffs checkouts checkpoints checksums
checkup cheddars cheddary cheder cheekbone cheeked cheekful cheekiest cheekily cheekiness cheeking cheekless cheeky cheeped cheeper cheeping cheeps
cheered cheerer cheeriest cheerily cheeriness cheering cheerio cheerled cheerly cheero cheeseburger cheesecakes cheesecloths cheesed cheesily cheesing
cheetahs chefdom chefed cheffed cheffing chefing cheka chekist chela chelae chelate chelone chelonians chelped chelping chelps chemise chemism
chemisorptions chemmy chemo chemoreceptor chemosorbed chemospheres chemotaxes chenar chenet chenilles chenix cheongsams chequebooks chequer chequier
chequy cherimoyas cherisher cherishes cherried cherrier cherriest chersoneses chert cherty cherub cherubic cherubim cherubin cherup chervils cheshires
chesnut chessboards chessman chessmen chested chesterfields chestier chesting chestnuts chesty chetahs cheth cheval chevalier cheveron cheville
cheviots chevres chevret chevrons chevrony chewed chewer chewet chewie chewink chews chewy chiack chiantis chiao chiaroscuros chias chiasm chiasmas
chiasmic chibbed chibbing chibs chicana chicane chicanos chicas chiccory chicest chicha chiches chichis chickadee chickaree chickee chickened
chickening chickenshits chickling chickory chickpea chickweeds chicle chicly chicon chicos chics chidden chide chiefdoms chiefess chiefry chieftain
chields chiels chiffchaffs chiffons chiffony chigger chigres chihuahuas chiks chilblain childbearings childbirths childcares childed childer childes
childhoods childing childlier childly childminder childness childproofs chiles chilidogs chilies chilis chiller chilli chilliest chillings chillness
chills chimaera chimaeric chimb chimed chimer chimera chimere chimerid chiming chimley chimneys chimo chimp chimpanzee chinaman chinamen chinawares
chinch chinchilla chinchy chined chines chining chinked chinkier chinking chinks chinky chinned chinning chinoiseries chinooks chinos chinquapins
chinstraps chints chintz chintzy chinwags chipboard chipmuck chipmunk chippable chipped chipper chippie chippings chippy chiral chirimoya chirk chirl
chirm chiro chiropodist chiropractics chiropractor chirp chirpy chirr chirt chiru chirurgeons chisel chiseller chital chitchats chitin chitlin chitling
chiton chitosans chits chittagongs chitted chitter chitterling chittier chittiest chitting chitty chivaree chive chivs chivvies chivy chizz chlamydia
chlamydiae chlamydial chloral chloramine chlorate chlordan chlorellas chloric chlorid chloridated chlorimeter chlorimetric chlorimetry chlorin
chlorinate chlorinations chlorinators chlorite chlorobenzenes chloroformer chloroforms chlorophyl chlorophylls chloropicrins chloroplast chloroprenes
chloroquin chloroses chlorpicrin chocaholic chocked chocker chocking chocko chocks choco chocoholic chocolatey chocolatiers chocolaty chocs choctaw
choenix chogs choicest choirboy choired choiring choirman choirmasters choirmen choirs choked choker chokes chokey chokier choking choko chokra choky
chola cholate cholecystites choler cholera choleraic cholesterols choli cholic cholines cholla chollers cholo chommie chomp chondrite chondritis
chondrule choof chook chookie choom choon choosers choosier chophouses chopine chopins choppers choppier choppings choppy chopstick chorale chorals
chorda chordae chordal chordate chorded chording chore chorea choreal choree choregraph choregraphic choregraphy choreograph choreography choreoid
choreus choria chorial chorine chorioid chorions chorises chorism chorist chorizos chorographer chorographic chorography choroids chorological
chorology chorrie chorten chortle chorused choruses chorussed chorusses chota choughs chounter choused chouser chouses choush chousing chout choux
chowder chowed chowing chowk chowries chowses chowsing chowtime chrism chrisma chrisom christen christenings christianias christy chroma chromate
chromatic chromatid chromatin chromatogram chromatograph chromatoid chromed chromel chromes chromic chromide chrominances chromings chromise chromite
chromiums chromize chromo chromogens chromophobe chromophores chromospheres chromy chronicled chronicler chronics chronographs chronography
chronologise chronologizes chronometer chrysalid chrysalis chrysanthemum chrysoberyls chrysoprases chrysotiles chubs chucked chucker chuckie chucking
chuckle chucks chucky chuddar chudder chuddy chufa chuff chuffy chugalugs chugged chugger chugging chugs chukars chukkar chukkas chukor chumash chummed
chumming chummy chump chums chunder chunderous chunked chunking chunnels chunter chupati chuppa chuppahs churched churchgoer churchgoings churchly
churchman churchmen churchward churchwarden churchyard churl churn churnings churr chuses chusing chute chutnee chutney chutzpa chutzpahs chylde chyle
chyme chymic chymist chymistry chymosin chymotrypsins ciabattas ciabatte cibation cibol cicada cicadae cicala cicale cicatrices cicatricle cicatrise
cicatrize cicely ciceroned cicerones ciceroni ciceros cichlid cichloid cided ciders cidery cides ciding ciels cigarillo ciggie ciggy cilantros cilia
ciliary ciliate ciliation cilium cills cimar cimetidines cimex cinch cinchonas cincinnate cinct cincture cinder cindery cineast cinematheques
cinematically cinematograph cinematography cinerarias cingular cinnabars cinnamons cinnamony cinquains cinque cinquecentos cinquefoils cioppinos
cipherer cipherings ciphers cippi circar circassians circled circler circlet circlings circs circuity circulars circulate circulatings circulations
circulator circulatory circumcise circumcision circumference circumnavigate circumscribe circumsolar circumstanced circumvent circumventions circusy
cirques cirrate cirrhoses cirrhotics cirrous cirrus ciscos cissified cissing cissus cissy cistern cisterna cisternae cisternal cistic cistron citadels
cital citeable citer cithern cithers citied citizenly citizenships citral citrated citrates citreous citric citrin citrine citron citronellal
citronellas citrous citrusy cittern cityscapes cives civet civics civie civilisation civilise civilize civils civvy cizers clabber clach clachans
clacked clacker clacking clacks claddaghs cladder claddie claddings clade cladistic clagged clagging claggy claimer clairaudiences clairvoyances
clairvoyancy clairvoyant clamant clambake clambe clames clammed clammer clamming clamor clamorous clamour clampdowns clamped clamper clamping clamshell
clang clangor clank clanky clansman clansmen clapboard clapped clapper clapping clapt claptraps claque clarences clarendons claret clarichord
clarifications clarifier clarifies clarinets clarini clarinos clarionet clarions clarities clarkias claro clarted clartier clarting clarts clarty clary
clashed clasher clashes clashing clasped clasper clasping claspt classed classer classicals classicise classicism classicist classico classiest
classifier classifies classily classing classis classism classist classman classmate classmen classwork clastic clatch clathrates clatted clatter
clattery clatting claudications claught clausal claustrophobia claustrophobic claut clave clavi clavichords clavicles clavie claviger clavus clawed
clawer clawing clawless claxon clayed clayier claying claymations claymore claytonias cleanable cleanest cleanings cleanly cleanness cleansable
cleansed cleansers cleanses cleansings cleanups clearable clearage clearances clearcuts clearers clearest clearinghouses clearings clearness clearways
clearwing cleating cleats cleavable cleavages cleaved cleaver cleaves cleaving cleche clecked clecking clecks clecky cleek cleep cleeve clefs clefts
clegs cleik clementine clemming clems clench cleomes cleopatras clepe clepsydrae clepsydras clept cleptocracy cleptomania cleptomaniac clergyman
clergymen cleric clericalisms clericalist clericals clerid clerkling clerkships cleuch cleugh cleve clevis clewed clewing clews cliche clicker clicket
clickings clied clienteles clies cliffed cliffhanger cliffy clift clifty climacterics climactic climactically climated climates climating climatologist
climaxed climaxes climbdowns climber climbings clime clinal clinamen clinch cling clingier clingy clinician clinked clinker clinking clinometers clints
clipboards clipe clipped clippie clipt clique cliquey cliquy clithral clitic cliticise cliticize clitoric clitorides clitter clivers clivia cloaca
cloacae cloacal cloaked cloaking cloakrooms cloaks cloam clobber cloche clocked clocker clocking clockmaker clockwork clodded cloddier clodding cloddy
clodly cloff clogged clogger clogging clogs cloisonnes cloister cloked clokes cloking clomb clomp cloner clonic clonings clonk clons clonus cloop cloot
clootie clopped clopping clops cloque closeable closers closeups clostridiums closured clotes clothe clothesline clothespin clothier clotted clotter
clottier clottings clotty cloture cloudbursts cloudings cloudlands cloudlets cloudscapes clough clour clous clout cloven clovered cloverleafs clovers
clovery cloves clovis clowder clowned clownfish clowning clows cloyed cloyes cloying cloys clozes clubbed clubber clubbier clubbings clubby clubhand
clubhouses clublands clubmen clubrooms clubroot clucked cluckier cluckiest clucking clucks clucky clued clueing cluing clumber clump clumpiness clumpy
clumsy clunch clung clunk clunkier clunky clustery clutched clutches clutchy cluttered cluttering clutters cluttery clying clype clyster cnidarian
coached coachee coacher coachings coachman coachmen coachworks coachy coact coadjutors coaeval coagency coagent coagulant coagulase coagulate
coagulations coala coaled coaler coalesce coalescences coalfaces coalfield coalier coaling coalitions coalless coalmine coals coaly coamings coapt
coarbs coarsely coarsen coarseness coarser coassist coasted coastguard coasting coastland coastlines coate coatee coati coatless coatroom coattail
coauthors coaxal coaxed coaxer coaxes coaxing cobalts cobbed cobber cobbier cobbing cobble cobblery cobblestone cobbs cobby cobia cobles cobras coburgs
cobweb cobza cocain cocas coccal cocci coccic coccid coccidioses coccous coches cochineals cochins cochlea cochleae cochlear cochleare cockaded
cockades cockapoo cockateel cockatiel cockatoo cockatrices cocked cocker cockerels cocket cockeye cockfightings cockfights cockier cocking cockle
cockleburs cockney cockpits cockscombs cocksiness cockspurs cocksucker cocksy cockup cocky cocoanut cocoas coconuts cocoonings cocoons cocottes coction
codas codders coddle codecs codein codeina codename codens codependence codependents coders codeword codger codices codicils codification codifier
codify codilla codings codlin codling codon codpieces codswallops coedited coediting coeditor coedits coeducations coelacanths coelenterates coeliacs
coelome coeloms coenure coenzyme coequals coerce coercion coerect coevals coevolution coevolve coexist coexistences coffed coffeecakes coffeehouse
coffeemaker coffeepot coffees cofferdams coffered coffering coffined coffing coffining coffins coffle coffs cofound cogence cogener cogenerations
cogged cogger coggie cogging coggle cogie cogitated cogitates cogitation cognac cognate cognation cognisable cognisance cognisant cognise cognitions
cognizably cognizance cognizant cognize cognomens cognoscente cogon cogue cogway cogwheels cohab cohabitant cohabitations cohabitee cohabiter cohabits
cohens cohered coherences coherency coherer coheres cohering cohesions cohibit cohoe cohog cohorn cohorts cohos cohosh cohost coifed coiffe coiffured
coiffures coifing coifs coign coiled coiler coiling coinage coincided coincidences coincidency coincides coined coiner coinfer coinferred coinferring
coining coinsurances cointer cointreaus coinvent coirs coital coitions cojoin cojones cokier colander colas colbies colbys colchicines colchicums
coldest coldie coldish coldly coldness coleoptiles coleslaws coleus coley colic colies colinear coliseums colitic collaborated collaborates
collaboratives collaborator collaged collagens collages collaging collapsable collapses collarbones collard collared collaret collaring collate
collaterals collation collator colleagued collectings collectives collectivise collectivism collectivist colleens collegers collegia collegial
collegian collegiates collegiums collet collide colliers colliery colligated colligating colligation collimate collimations collimator collings
collocate collocation collodions colloid collop colloque colloquia colloquialism colloquialist colloquials colloquiums collotypes collotypy colls
collude collusion colly colocate colog cologned colognes colone colonels coloni colonialise colonialism colonialist colonials colonic colonisation
colonised coloniser colonises colonising colonist colonization colonize colonnade colonoscope colons colonus colophons colophony colorants coloration
coloraturas colorature colored colorful colorfully colorific colorimeter colorimetry coloring colorisation colorise colorist colorization colorize
colorless colors colorway colory colosseums colostrums colotomy colourant colouration coloureds colourer colouring colourway coloury colpitis colted
colter colting coltish coltsfoots columbic columbine columbite columbous columel columellae columellar columnal columnea colure colza comade comal
comate comatic combatant combater combats combatted combed comber combi combineds combiner combings combinings comble combustible combustibly
combustions combustors combusts comby comebacks comedians comediennes comedo comedowns comely comestible cometh cometic cometology comeuppances comfit
comfiture comforted comforters comfreys comical comically comice comingle comital comitial comitias comix commandable commandant commandery commandment
commandoes commandos commeasurable commemorate commemoration commemoratives commencements commencer commences commendable commendably commendation
commendator commended commender commending commensals commensurably commentation commenters commentor commer commerced commerces commercialese
commercialise commercialism commercialist commercialize commercing commere commerge commie comminated commination commingle comminute commis
commiserate commiserations commissaires commissar commissarial commissariats commissary commissures committals committeeman committeemen committers
commix commixt commode commodify commoditises commoditizes commodo commodores commonality commonalty commoned commoner commoney commoning commonplace
commonweals commonwealths commorant commote commotion commots commove communalise communalisms communalist communality commune communicably communicant
communicators communicatory communions communique communise communisms communitarians commutability commutable commutation commutator commuted commutes
commy comodo comose comous compacter compactible compactions compactor compacts compadres compages companded compander companding compands companing
companionably companionships companionways comparably comparatives comparator comparers comparted comparting comparts compassed compasses
compassionated compassionates compassions compast compatibles compatibly compatriot compear comped compeer compeller compels compend compendiums
compensates compensations compensator compensatory comper competences competes compilement complacence complainants complainer complainings complains
complaisances complaisant complect complementing completers completest completions completist complexations complexed complexer complexest complexify
complexing complexion complexus compliances compliancy complicant complicate complice complicit complicity complimented complimenter complimenting
complin complot compo compone comport comportment composited compositing compositor compositous composted composter composts composture composures
compot compotation compote compounder compradore compradors comprehendible comprehends comprehensibly comprehensions comprehensives compresses
compressibly compressions comprize compromiser compromises compt comptable comptible comptrolled comptrollers compulsion compulsives compunctions
compursion computable computative computator computerise computerize computings comrade comradely comradeships conation conatus concatenate
concatenation concave concealer concealing concealments conceals concede concedo conceit conceity conceivable conceivably conceiver conceives
concentrator concepti conceptions conceptious conceptualise conceptualism conceptualist conceptualize conceptus concertantes concertanti concertgoer
concerti concertina concerting concertini concertino concertize concertmasters concertos concessionaire concessional concessioners concessive concetti
concetto conch concha conchae conchal conche concho conchy concierges conciliary conciliate conciliations conciliator conciliatory concised conciser
concises concisions conclave concluder concoct concoction concomitant concordal concordances concordant concordat concorded concords concours concourse
concreate concretes concretion concretise concretive concretized concretizes concrewed concrewing concubinages concubine concupiscences concurrence
concurrency concurrents concurs concuss concussion condemnably condemnations condemner condemns condensate condensations condense condensery
condensible conder condescends condescensions condie condign condiment conditionals conditionings condoes condolatory condole condolence condone
condores condors conduce conductances conducti conductions conductus conduits condyle condylomas coned coneflowers coneys confabs confabulations
confect confectionary confectioner confections confederated confederates confederations conferee conferencings conferments conferrals conferree
conferrer confers conferval confessed confesses confessionals confessionary confessor confest confetto confidant confidante confide confidences
confidency confidents configures confine confinements confirmable confirmational confirmations confirmator confirmee confirmer confirmings confiscate
confiscation confiscator confiture confixed confixes confixing conflagration conflate conflations confluences confluents conformable conformably
conformances conformations conformed conformer conformism conformist confound confrere confreries confrontations confronte confronts confs confuses
confusions confute conga conge congeal congealable congealment congee congener congenial congenially congest congestions conglomerate congos congou
congratulated congratulates congratulation congratulator congree congregant congregate congressed congressmen congresswomen congruence congruency conia
conic conical conically conicity conidial conidian conies conifer coniform coniine conima conin conium conject conjectured conjecturer conjectures
conjoin conjoint conjugated conjugates conjugatings conjugation conjunct conjunctions conjunctiva conjunctivae conjunctival conjunctive conjunctivites
conjunctures conjuration conjure conjurings conjuror conjury conked conker conkier conking conks conky connate connecter connectible connective conned
conners connexion connies conning conniptions connivances connivancy connive connivence connoisseur connotation connote conoscenti conquerer conqueror
conquers conquests conquistador consciences conscript conscriptions consecrate consecrations consecrators consecratory consented consenter consenting
consequenced consequents conservations conservatise conservatisms conservatize conservatoires conservator conserver conserves considerables considerer
consign consignee consignments consignor consistence consol consolate consolation consolidates consolidations consolidator consolute consommes
consonances consonancy consonant consort consortial consortism consortiums conspecific conspirator conspiratory conspire constables constancy
constantan constellations conster consternations constipate constipations constituter constitutions constrain constrict constrictions constrictive
constrictively constrictor construals constructable constructer constructivism constructivist constructors construe consul consulage consulars
consulates consulships consulta consultee consulter consults consumerism consumerist consumings consummate consummations consumptions consumptives
contactee contactor contactual contactually contagions containerise containerize containments contaminate contaminations contangos conte contemn
contemplate contemplation contemplative contempo contemptibly contempts contended contenders contending contenement contentation contented contenting
contentions contentious contentments conterminous contestably contestant contestations contester contesting contextualise contextualize contextural
conticent contiguity contiguously continences continency continentals continently contingence contingents continuance continuations continuers
continuos continuums conto contort contortion contortionism contortionist contrabands contrabassi contrabasso contraceptions contraceptives
contractable contractible contractibly contractile contractions contractive contractural contracture contradict contradictious contradictor contrail
contraindicate contrair contralti contraltos contraption contrarian contraried contras contrasted contrastive contrasty contrate contravene
contravention contributary contributory contrist contrite contritions contrivance contrive controllably controuled controuling controuls controverse
controverter controverts contund contuse contusion conundrum conurbation conure conus convalescences convalescency convalescents convect convectional
convections convective convector convenance convene conveniences conveniency convenor convented conventing conventionals conventioneer conventioners
convergences convergency converges converging conversed converser converses conversing converso convertend convertibles convertibly convertive
convertor convexed convexes convexing conveyancer conveyances conveyancings conveyer conveying conveyors convict convictive convincer convinces convive
convo convocation convoke convolute convolution convolutionary convolve convoyed convoying convoys convulsants convulse convulsion cooch cooee cooers
cooey coofs cooings cookable cookeries cookey cookhouses cookings cookout cookshop cooktops cookwares cooky coolant coolhouse coolings coolish coolly
cooly coombe coomed coomier coomy coonhounds coonskins coontie cooped cooperage cooperated cooperates cooperations cooperator coopers coopery coopt
coordinations coorie coosen cooser coosin cootch cooter cootie cooze copaibas copaiva copal copalm copartnerships copasetic copatriot copayments copays
coped copens copepod copered copering copers copilots copings copita coplot copolymer copped copperah copperas copperhead copperplates coppers
coppersmiths coppery coppin copple coppra copra coprah coprocessor coprophiliac coprophilias coprophilic copse copsier copter copula copulae copulate
copulations copybooks copycat copyedits copyfights copyholders copyism copyist copylefts copyrighter copywriter copywritings coquet coquette coquilla
coquilles coquinas coracle coralla corallines corallite corals coram coranach corbans corbe corbeil corbeille corbel corbiculae corbie corbina corby
corcass cordage cordate cordial cordierites cordillera cordilleran cording cordite cordobas cordon cordovans corduroy cordwainers cordwainery cordwoods
cored corelates corelating corelative coreless corella corers coreys corgis coria corianders cories corious corium corkage corkboards corked corker
corkier corkiness corkir corkscrew corkwing corkwood corky cormel cormorant cormus cornage cornball cornbreads corncake corncobs corncrakes cornea
corneae corneal corned cornelian cornels cornerbacks cornerstones cornet cornett cornetti cornetto cornfed cornfield cornflake cornflours cornflowers
corni cornice corniche cornicle cornicula corniest corniferous corniness cornist cornland cornmeal corno cornpipe cornrow corns cornstalks cornu cornua
cornual cornucopian cornucopias corny corollas corolline coronae coronagraphs coronal coronas coronations coronel coroner coronet coronis coronograph
corotation corpora corporales corporality corporals corporatise corporatism corporatist corporatize corporeal corpsed corpses corpsman corpsmen
corpulences corpulency corpuscle corpuscule corpuses corrade corrals corrasion corrasive correa correcter correctible correctives corrector correctory
corrects corregidors correlates correlatives correption correspondency corrida corrie corroborate corroborations corroboratives corroboreed corroborees
corrode corrody corrosions corrosive corrugate corrugation corrupter corruptibly corruptions corruptor corrupts corsage corsairs corsets corsey corsive
corslet corsned corso corteges cortexes cortices corticosteroid cortin cortina cortisols cortisones corundums corves corvet corvetted corvettes corvid
corvina corvine corvus coryzal coryzas coscript cosec cosed cosey coshed cosher coshes coshing cosie cosign cosily cosine cosmetologist cosmical
cosmically cosmid cosmin cosmine cosmogeny cosmologist cosmonaut cosmopolitans cosponsor cosponsorships cossack cosses cosset cossie costae costal
costalgia costally costar costard coster costings costumed costumer costumery costumey costumier costuses cosying cotan cotangents coteau coted
cotemporaneous cotemporary cotenant coteries coterminous coths coticular cotillions cotillon cotingas cotland cotoneasters cotta cottabus cottae
cottaged cottager cottagey cottagings cottar cotted cotter cottier cotting cottonmouths cottons cottonseeds cottontails cottonweed cottonwoods cottony
cottown cottus cotyledon cotype coucals couche couchee cougan coughed cougher coughing coughs couguar couldest couldst coulees couloirs coulomb
coulters coumaric coumarins councilmen councilwomen counseled counsellings counsellors counselors counsels countable countably countdowns countenance
counteract counteractions counterattack counterbalance counterchange countercharged counterclaim counterexample counterfect counterfeited counterfeiter
counterfeits counterforces counterman countermands countermeasure counteroffers counterpace counterpanes counterparty counterpeise counterpoint
counterpoised counterpoises counterpose countersank countershafts countersigns countersink counterstrikes counterstroke countersunk countertenors
countervails counterweigh counterweight countrolled countrolling countrols countryfied countryman countrymen countrysides countship couped coupees
couper coupes couping couplement coupler couplet couplings coups coupure courages courant couranto courbed courbette courbing courbs coured courgette
couried couriers couring courlan coursebook courseworks coursing courted courter courtesan courtesied courtezan courthouses courtier courting courtlier
courtling courtly courtrooms courtships courtyards couta couteau couteaux couter couther couths couthy coutures couturiere couturiers couvert couzin
covariance covary covelet covenanted covenantee covenanter covenantor covens covent coverages coveralls coverer coverless coverlet coversed covertly
coverts coverture coverup coveted coveter coveting covets coveys covin covings cowage cowal cowan cowardices cowardry cowards cowbell cowbind cowbird
cowed cowering cowers cowfish cowgirl cowhands cowheard cowheel cowherb cowherds cowhided cowhides cowier cowked cowking cowks cowled cowling cowls
cowman cowmen coworker cowpea cowped cowpie cowping cowpoke cowpoxes cowps cowrie cowrite cowry cowsheds cowskins cowslips coxae coxal coxcombs coxed
coxier coxiness coxitis coxswains coyed coyish coyly coypus cozed cozen cozey cozied cozier cozies coziness cozying craal crabbed crabber crabbing
crabbit crabby cracka crackdown crackerjacks cracket crackhead crackings crackle crackly crackpot cracky cracowe cradled cradler cradling crafter
craftmanship craftsmanships craftsmen craftspersons craftworks cragged craggy crags craic craigs crake crambe crambo crames crammed crammer cramming
cramp crampet crampier crampiest crampon crampoon crampy crams cranage cranch craned crania craning cranium crankcases cranked cranker cranking
crankish crankle crankly crankness cranks crankshaft cranky crannoge crannogs cranny crans crants crape crapier crapiest craple crapola crapped crapper
crappie crappiest crapping crapshoots crares crasher crashingly crasis crasser crassly cratch crateful cratered cratering craters cratons cratur
craunch craunchiest craunchy cravat cravening cravens cravers craves cravings crawdad crawfish crawled crawlers crawlier crawliest crawlings crawls
crawlspaces crawly craws crayer crayon crays craze crazier crazies craziest creach creak creakier creakiest creakiness creaky creamer creamery creamier
creamily creaming creamlike creaseless creaser creases creasier creasing creasote creasy creatable creatin creatinines creationism creationist
creatives creche credences credenda credentialled credentialling credenza credibly creditable creditably credo creds creeds creeing creekier creekiest
creeks creeky creel creeped creeper creepie creeps crees creese creesh cremains cremaster cremates cremating cremation cremationism cremationist
cremator crematorial crematorium cremes cremonas cremor crems crena crenation crenature crenel crenshaws creoles creosol creosoted creosotes creped
crepes crepier crepiest crepiness creping crepon creps crept crepuscle crepuscules crescendi crescendo crescents cresols cresses cressets cressier
cressy cresta crestal cresting crestless creston crests cresyl cretic cretin cretinise cretinisms cretons creutzer crevasse crevice crewe crewel
crewman crewmate crewmen crias cribbages cribbed cribber cribbing cribble cricked cricketed cricketer cricketings crickets crickey cricking cricks
cricky cricoid crier crimed crimen crimina criminalese criminalise criminalist criminalize criminated criminates criming crimini criminologist crimmer
crimp crimpier crimple crimpy crims crimsons crinal crinate crine cringe cringle crinkle crinkly crinoid crinolined crinolines crinums criollos crios
cripe crippled crippler cripples cripplewares crippling crisic crisped crispen crisper crispier crispily crispin crispiness crisping crisply crisps
crispy crissa crisscrosses crista cristae cristobalites criterial criterions crith criticise criticizer criticizes criticizing critiqued crits critter
crittur crivens croak croakier croaky croche crocheter crochetings crochets croci crocidolites crocked crockery crocketed crockets crocking crockpot
crocks crocodiles crocodilian crocus crofted crofter crofting crofts crogged crogging croggy croissant cromack cromb cromed crone cronet cronk crony
cronyisms crooker crookery crookest crooking crooknecks crool croon croove cropland cropper croppie croppings croppy croquet croquette crores crosier
crossbar crossbeams crossbills crossbow crossbred crossbreed crossbreedings crosschecks crosscurrent crosscut crosscuttings crosser crossest crossfires
crosshairs crossheads crossly crossness crossovers crosspatch crosspiece crossroad crosstalk crosswalk crossways crosswind crosswort crotal crotched
crotches crotchet crotchety croton crouched crouches crouching croupe croupier croupon croupy crouse crout croute crouton crowbar crowboot crowder
crowding crowdy crowea crowed crower crowfoots crowing crowner crownet crowning crowsfoot croze crozier cruces crucian cruciates crucible crucifers
crucifier crucifies crucifixions cruciforms cruck cruddle cruddy crudely crudeness cruder crudes crudest cruds crudy cruelest cruells cruelly cruels
cruet cruft crufty cruised cruiserweights cruisie cruisings cruive cruller crumb crumble crumbly crumby crumen crummy crump crumpest crumpet crumpier
crumple crumply crumpy crunched cruncher crunches crunchie crunching crunchy crunk crunkle cruores crupper crural crusaded crusader crusades crusado
cruses cruset crusher crushes crusta crustacea crustacean crustae crustal crusted crusting crusts crusty crusy crutch cruxes cruzados cruzeiros cruzies
cryings crymotherapy cryogenic cryogens cryogeny cryolites cryonic cryophyte cryostat cryptal cryptanalyses cryptanalysts crypto cryptogam cryptogram
cryptograph cryptomerias crypton crypts crystalisation crystalise crystalization crystalize crystallines crystallise crystallite crystallitis
crystallize crystalloids cubane cubbed cubbier cubbiest cubbing cubbish cubby cubbyholes cubeb cubed cuber cubica cubical cubicle cubicly cubics cubing
cubism cubist cubit cubital cubiti cubitus cuboids cucking cuckolds cuckoos cucumbers cucurbit cudden cuddie cuddle cuddly cuddy cudgel cueing cueist
cuesta cuffed cuffin cuffing cuffle cuffo cuifs cuing cuirassed cuish cuisinarts cuisines cuisse cuiter cuits cuittle cukes culch culet culex cullay
culler cullet culling cullion cullis culls cully culmed culmen culminant culminate culminations culming culms culotte culpa culpably culpae culprit
cultches culters culti cultic cultiest cultish cultism cultist cultivar cultivates cultivations cultivator cults cultus culty culvers culvert cumarin
cumberbund cumbered cumbering cumberless cumbia cumins cummerbund cummers cummin cumquat cumulate cumulations cumuli cumulous cumulus cundy cuneated
cunei cuneiforms cunette cuniform cunner cunnings cunted cunting cuntish cupboards cupcake cupful cupids cupola cupolar cuppa cupped cupper cupping
cuppy cuprums cupsful cupula cupulate cupule curability curable curably curacaos curacoa curara curare curari curat curate curation curative curators
curatorships curatory curbable curbed curber curbing curbless curbs curbsides curbstones curches curculios curcumas curded curdier curding curdle curdy
cureless curer curet curettages curette curfew curfs curia curiae curial curie curiet curio curiosa curiously curite curium curled curler curlew curli
curlings curls curmudgeon curney curnier curns curny curpel currajong curran currants curranty curriculums currie curriery currs currying curser cursi
cursing cursives cursores cursory cursus curtail curtailment curtained curtaining curtal curtate curtation curter curtest curtesy curtilage curtly
curtsey curtsy curule curvacious curvate curvation curvative curvatures curvet curvier curvilineal curving curvy cushes cushier cushionet cushiony
cushty cushy cusks cusped cuspid cuspis cusps cuspy cussed cusser cusses cussing cusso custard custardy custode custodians custodianships customhouses
customisation customiser customises customising customizations customizer customizes customshouse custumary cutability cutaway cutback cutbank cutch
cutchery cutdown cutely cuteness cutes cutest cutesy cutey cutglass cuticle cuticula cuticulae cuties cutin cutis cutlas cutlers cutlet cutline cutoffs
cutout cuttage cutthroat cuttier cuttings cuttle cutto cuttoe cutty cutwork cutworm cuvette cuzzes cwtch cyanates cyanic cyanid cyanide cyanin cyanine
cyanise cyanite cyanitic cyanize cyano cyanogens cyanoses cyanotypes cyans cyathia cyber cybercafe cybernetic cyberpunks cyberspaces cyborg cybrid
cycad cycas cyclamens cyclases cycled cycler cyclery cycleway cyclicals cyclin cyclings cyclise cyclist cyclo cyclohexanes cycloids cyclones
cyclopaedia cyclopaedic cyclopedia cyclopedic cyclopes cyclopian cyclopic cyclopropanes cyclops cycloramas cyclosporin cyclotron cyclus cyder cygnets
cylix cymae cymar cymas cymbal cymbalo cymene cymling cynic cynicisms cynosures cypher cypreses cyprians cyprine cyprinids cyprinoid cypripediums
cypris cystein cysteine cystid cystine cystoceles cytes cytisine cytochromes cytogenetic cytokine cytokineses cytolyses cytolysin cytoplasms cytoplast
cytoplastic cytosines cytotoxin czarina czarism czarists dabba dabbed dabber dabbing dabble daces dacha dachshund dacked dacker dacking dacks dacoit
dacoity dacron dactyli dactyls dadah dadaism dadaist dadas daddies dadding daddle daddock dadoes dados daeing daemones daemonic daemons daffed daffing
daffodil daffs daffy daftar daftly daftness dagaba dagga dagged daggers daggier dagging daggle daggy dagobas dagos daguerreotype daguerreotypy dagwood
dahlia dahls daidle daiker daiko daikon dailies daimio daimon daimyos dained daines daining daint daintier daintiest daiquiri dairyings dairyman
dairymen daises daisied daisies daker dakoits dalasi daled dalesman dalesmen dalis dalles dalliance dallied dallier dallies dallop dallying dalmatian
dalmatic daltons dalts damager daman damar damasceene damascened damascenes damasks damiana dammar dammed dammer damming damnably damnations damndest
damnedests damner damning damns damoiselle damosel damped dampen damper dampier dampings damply damps dampy damsel damson dancey dancier danciest
dancings dancy dandelion dander dandier dandies dandiest dandily dandle dandriff dandruffs dandruffy danged dangered dangering danging dangle danglier
danglings dangly dangs danio danishes danker dankest dankish dankly dankness danks dannies danseuses danting danton dants daphnes daphnia daphnid
dapped dapper dapping dapple daquiri darbar darbies darbs darcies darcys dared daredevil dareful darer dares darga dargle dargs daric darings daris
darked darken darkey darkie darking darkle darkly darknets darkrooms darks darky darlingly darlings darnation darned darnedest darnel darner darning
darns darraign darraignment darrain darred darres dartboard darted darter darting dartingly dartled dartling dartre dashboards dasher dashes dashi
dashing dashy dassie dastard dastardly dastardy datable databuses datamations datcha dateable datebooks datelined datelines daters dative datos datto
datums daturas daube daubery daubier daubs dauby dauded dauding dauds daunder dauner daunt dauntingly daunton dauphin dauphine daured dauted dauties
dauting dauts daven davenports davits dawded dawding dawdled dawdler dawdles dawds dawed dawen dawing dawish dawks dawned dawner dawney dawning dawns
dawted dawting dawts dayan daybed daybooks daybreaks daycares daydream daydreamt daydreamy dayflower dayfly daylights daymare daynt dayside daysprings
daystars daytimes dazed dazer dazes dazing dazzled dazzler dazzles dazzlings deacons deactivate deactivation deadbeat deadbolt deaded deaden deader
deadest deadeyes deadfalls deadhead deadlight deadlined deadlining deadlock deadman deadmen deadness deadpanner deadpans deadstock deadwoods deafen
deafer deafest deafly deafness deair dealate dealation deaminate deamination deaned deaner deanery deaning deanships deare dearest dearling dearness
dearnly dearns dearths deary deashed deashes deashing deathbeds deathblows deathtraps deaved deaves deaving deawie deawy debacle debag debagged
debagging debarcation debark debarkations debarments debarred debarring debars debase debasements debatably debateable debatement debater debauchee
debaucher debauches debbier debby debel debelled debelling debenture debes debile debilitate debilitations debited debiting debitor debits debonaire
debouch debride debridements debriefer debriefing debriefs debted debud debugged debuggers debugs debunk debur deburred deburring debus debutant
debutante debuted debuting decad decadences decadency decadent decaf decaff decaffeinate decaled decaling decalled decalling decalogues decamp decane
decani decant decantation decapitalize decapitate decapitation decapods decare decathlons decayed decayer decaying decays deccies decease decedent
deceit deceivable deceiver deceives deceiving decelerate deceleration decency decennia decennials decenter decentralise decentralist decentralize
deceptions deceptious deceptiveness decession deciare decibel decider deciduae decidual deciduas decile decimals decimate decimations decime decipher
decipherments decisively decisory deckchair decked deckel deckers deckhands decking deckle decko declaim declamation declamatory declarants declarator
declaratory declarer declassify declawed declawing declaws declension declination decliner decoction decoded decoders decodes decoke decollate
decolletes decolonisation decolonization decolorisation decolorization decommissioned decommissioner decommissions decommit decommitted decompose
decompositions decompress decompressions decondition decongestant deconstruct deconstruction deconstructive decontaminate decontrols decorates
decorator decors decorums decos decoupaged decoupages decouple decouplings decoy decrassify decreasings decreed decreer decrees decreet decrement
decrepitudes decretive decretory decrew decrier decriminalise decriminalize decry decrypt decryptions decumbent decuple decurrent decurrently decursion
decursive decursively decurve decury dedans dedicatees dedicates dedicating dedications dedicator deduce deducibility deducible deducibly deductibles
deducting deductive deductively deducts deduplication deeder deedest deedful deedier deediest deeding deedless deedy deeing deejay deely deeming deepen
deepies deeps deerhounds deers deerskins deets deeve deevs deewan deface defacements defaecate defaecation defamations defame defanged defat defaulted
defaulter defeasanced defeasances defeasibility defeasible defeater defeatism defeatist defeats defecate defecation defecator defected defecting
defection defectives defector defenced defences defencing defendable defensed defenseless defenses defensible defensibly defensing defensives deferable
deferences deferent deferential deferentially deferment deferrables deferral deferrer deferring defers deffly defiances defiant defibrillator
deficience deficients defied defier defies defile defilements defiliation definably definement definer definitise definitives definitize defis
deflagrations deflate deflations deflator deflect deflectable deflection deflective deflector deflex deflorations deflowerer deflowers defoam defocus
defog defogged defoggers defoliant defoliate defoliations deforced deforcing deforest deforestation deform deformations defrag defrauder defrauds
defrayer defrays defreeze defrosted defroster defrosts defter deftest defuel defuelled defuelling defuncts defund defuse defuze defying degame degas
degasser degasses degassing degaussed degaussing degender degenerate degenerations degenerative degged degging deglutitions degout degradations degrade
degras degrease degression degressive degum degus dehiscences dehort dehortation dehumanisation dehumanise dehumanize dehumidified dehumidifier
dehumidifies dehydrate dehydrations dehydrator dehydrogenases dehydrogenate dehydrogenise deice deicide deictics deider deids deifer deification
deifier deiform deify deigning deigns deinosaur deionisation deionise deionization deionize deism deist deistic deject dejecta dejection deked dekes
deking dekkos delaine delaminated delaminates delaminations delapse delate delation delator delayer delaying delectability delectable delectably
delectations deled delegating delegators deleing deles deletable delfs delft delftwares delibate deliberated deliberates deliberation delicates
delicatessen delice deliciously delict deligation delighter delimes delimit delimitations delineate delineation delineators delinquents delirious
deliriously deliriousness deliriums delis delish delist deliverances deliverer deliverymen delly delope delos delph delphic delphin delphinium deltas
deltic deltoid delts delude deluge delusion delusive delusiveness delve demagog demagogies demagogue demaine demains deman demander demanned demanning
demarcate demarcation demarches demark demarkation dematerialise dematerialize demayne demean demeane demeanor demeanours dement dementi demential
dementias demerge demerit demersion demesnes demigod demigration demilitarise demilitarize demilunes demised demises demising demiss demission
demissive demist demit demitasses demitted demitting demiurges demob demobilisation demobilise demobilization demobilize democratise democratist
democratize democraty demode demodulate demodulations demodulator demoed demographer demographies demoing demoiselle demolisher demolishes demolitions
demoniac demonian demonic demonical demonisation demonise demonism demonist demonization demonize demonstrable demonstrably demonstrative demonstrator
demonstratory demoralisation demoralise demoralization demoralize demoses demote demotic demotion demount dempster dempt demulcents demulsifier
demulsify demur demure demurrages demurred demurrer demystified demystifies denar denari denary denaturants denaturations denature denay dendrite
denegation denervated denervating denet dengues deniably denials denier denigrate denigrations denimed denims denitrate denitration denizen denned
dennet denning denominate denominators denotate denotation denotement denoting denouements denounce denouncements densely denseness denser densify
densitometer dentality dentally dentated dentation dented dentel dentelles dentex denticle dentifrice dentil dentin dentine denting dentitions dentoid
denture denudations denude denumerable denumerably denunciate denunciation deodorants deodorisation deodorise deodorizations deodorize deoxy
deoxyriboses depaint departee departements departer departings departs depasture dependably dependance dependancy dependants dependences depicter
depictions depilator deplete depletions deplorability deplorable deplorably deploration deplore deployable deployer deploys depolarisation depolarised
depolarising depolarization depolarize depolish depone deponents depopulate depopulations deportable deportation deported deportee deporter deporting
deportments depose depositary depositions depositor depositories depots depravation deprave deprecable deprecate deprecation deprecator depreciate
depreciations depreciatory depredate depredation depredatory depress depressant depressible depressions depressives depressor deprivable deprivations
deprivative deprive deprogram deprogrammed deprogramming depthless depuration deputable deputation depute deputised deputises deputize deraign derail
derailleur derailment derange derangements derat derate deration deray dered deregistration deregulate deregulations deregulator derelict derelictions
deres derham deride derig deringer derisions derisive derisively derisiveness derivable derivably derivations derivatise derivatize deriver deriving
derma dermabrasions dermal dermatites dermatologist dermatoses dermic dermis dermography dermoids dernier derns derogate derogations deros derricks
derrieres derries derringers derris derro derths dervs desalinate desalinations desalinisation desalt desaltings desand desaturation descale descant
descendant descendent descender descendeur descendings descends descents describer descrier descrive descry desecrate desecrations deseed desegregate
desegregations deselect deselection desensitise desensitize deserter deserting desertion deserver deservings desexes deshi desiccant desiccate
desiccations desiccator desiderate designates designator designatory designedly designees designings desine desirables desirably desirer desist
desistance desking deskman desmans desmine desmoid desolate desolations desorbs desorption desoxyribose despairer despairs despatched despatcher
despatches despatching desperados desperations despicably despisable despise despited despites despiting despoiler despoils despond despondence
despondent despot despotisms desse destabilise destabilize destain destemper destine destituted destitutes destitution destock destroyers destruct
destructions destructives destructo destructors detachably detacher detaches detachments detailer detailings detain detainee detainments detecter
detectible detections detent detente detentions detenu detenue deterged detergence detergents deterging deteriorate deteriorations determent
determinably determinant determinated determinates determinatives determiner determinism determinist deterrable deterred deterrences deterrent deterrer
deterring deters detest detestability detestable detestably detestations dethrone dethronings detick detinue detonate detonation detonator detort
detour detoxified detoxifies detract detraction detractor detractory detrain detrainment detriment detrimentals detune deuce deuteriums deuteron deuton
deutzias devalled devalling devaluate devaluation devalue devanagaris devas devastate devastations devastators devein develled develling devest
deviance deviancy deviants deviate deviled devilfish deviling devilish devilism devisees deviser devises devising devisor devitalisation devitalise
devitalization devitalize devitrifying devling devoice devoid devoir devolution devolutionary devolutionist devolve devolvement devons devore devot
devotees devotionals devotions devour devout dewan dewani dewar dewater dewax dewclaw dewdrop dewed dewier dewing dewitts deworm dexamethasones dexes
dexie dexters dextral dextran dextrin dextrine dextrorse dextroses dextrous dextrously dhaks dhamma dharmas dharna dhobi dholes dholl dhols dhooti
dhotis dhurna dhurries dhuti diabases diabasic diabetics diable diabolos diaconal diaconates diacritic diact diadems diaereses diaeresis diageneses
diagnoseable diagnostician diagonalise diagonalize diagonals diagramed diagraming diagraph dialectic dialects dialed dialer dialing dialist dialled
diallel dialler diallings dialogs dialogued dialoguer dialyse dialyzed diamantes diameters diamide diamin diamondback diapase diapasons diapaused
diapauses diaperings diaphoreses diaphoretics diaphragms diaphyses diapir diapositives diarises diarist diarizes diarrhea diarrheal diarrhoea
diarrhoeal diasporas diaspore diaster diastoles diastyle diatheses diatom diatomic diatomites diatonic diatribe diaxon diazepams diazine diazos dibbed
dibber dibbing dibble dibbs dibbuk dibromides diced dicentras dicer dices dicey dichlorides dichotomise dichotomize dichroisms dichromat dichromic
dichromism dicht dicier dicing dicked dicker dickey dickhead dickie dickiest dicking dickty dicky dicot dicotyledon dicta dictates dictation dictators
dictatorships dictatory dicted dictier dictiest dicting diction dictional dicts dictums dicty dicyclic didactic didder diddled diddler diddles diddley
diddling diddly diddy didgeridoo didie didjeridoo didos didst dieback diebs diecious diedral diedre diegesis diegetic diehard dieing dieldrins
dielectrics diencephalons diene diereses dieresis dieretic diesels dieses diester dieted dieters dietetic diether dietician dietine dietings dietitian
differenced differency differentia differentiae differentials differentiates differentiator difficultly diffidences diffractions diffracts diffused
diffusedly diffuser diffuses diffusions diffusor digamist digamous digamy digenesis digested digester digestibly digesting digestions digestives
digestor digests digged diggers diggings dighted dighting digicam digitalin digitalis digitalise digitalism digitalize digitisation digitise
digitization digitize digitonin digitoxins dignification dignify digonal digoxin digraph digress digression dihedra dihedrals dikas diked diker dikes
dikey diking diktats dilapidate dilapidations dilatations dilate dilation dilator dilatory dildoe dilemmas dilettante dilettanti diligences dilled
dilli dilliest dilling dills dilly diluents dilute dilutee dilutions dilutor diluvion dimble dimer dimeter dimetric diminishes diminishings
diminishments diminutions diminutives dimly dimmed dimmer dimming dimorphisms dimpled dimplement dimples dimpling dimps dimwit dinars dindle dined
dinero dinette dinful dingbat dinge dingey dinghy dingles dingo dings dingus dingy dinked dinker dinkey dinkie dinkiest dinking dinkly dinky dinna
dinned dinnertimes dinnerwares dinnle dinoflagellate dinos dinted dinting dints diocesans dioceses dionysiac dionysian diopsides dioptrics diorama
diorites diota dioxan dioxid dioxin dipeptides diphenyl diphenylamines diphone diphtherial diphtherias diphtheric diphthong diplex diploes diploic
diploid diploidy diplomata diplomate diplomatics diplomatise diplomatists diplon diplopias diplopic dipolar dipoles dipper dippier dippings dippy dipso
dipstick diptyca diptychs diram dirdam directorates directorship directress direr dirge dirham dirhem dirige dirigent dirigibles dirke dirks dirling
dirndls dirted dirtied dirtier dirties dirting dirts disablements disabler disables disabuse disaccharid disaccharide disadventure disaffections
disaggregate disagreeables disagreeably disagreed disagreements disagrees disallow disallowances disally disambiguate disappearances disapplication
disapplied disappoint disappropriate disapprovals disapprove disarm disarmaments disarrays disas disassemble disassembly disassociate disavow
disavowals disband disbandments disbarked disbarments disbeliefs disbelieve disbursals disburse disbursements discal discant discarder discards
discased discases disced discern discernable discernibly discernments discerp discerpible discharger disci discinct discing discipled discipleships
disciplinarian discipliner discipling discissions disclaim disclike discloser discloses disclost discoed discoer discoid discolor discoloration
discolouration discolours discombobulate discomfiter discomfitures discomforts disconcerts disconnecter disconnection disconnects disconsent discontent
discontiguity discontiguous discontinuer discontinues discord discordances discordancy discos discotheque discounter discounting discouragement
discourager discourages discoure discoursed discourser discourses discoursive discoverer discovert discredit discreditably discreetly discreetness
discrepance discretely discreter discretions discriminant discriminated discriminates discriminator discursions discussant discusser discussive disdain
disembarks disembodies disembowels disemvowel disenchanter disenchants disenfranchise disengage disengagements disentangle disestablishes diseuses
disfavor disfavourer disfavours disfeature disfigure disfigurements disfranchise disfunction disfunctional disgest disgestion disgorge disgorgements
disgown disgrace disgrade disgruntle disguised disguiser disguises disguisings disgust dishable dishallow dishcloth disheartens dished disheveled
dishful dishing dishlike dishonest dishonestly dishonesty dishonor dishonorable dishonourably dishonourer dishonours dishpans dishwares dishwaters
dishy disillusions disincentive disincline disinfect disinfectant disinfections disinfest disinfestant disinflations disinform disinformation
disinherits disintegrate disinterests disinters disinvestments disject disjection disjoin disjoints disjunction disjunctives disjuncts disjunctures
disked diskettes disking disklike disliked disliken disliker dislikes dislinked dislinking dislocate dislocation dislodge disloyally dismal dismally
disman dismantle dismantlements dismay dismayd dismayl disme dismemberer dismemberments dismembers dismissals dismisses dismountable dismounted
dismounting dismounts dismutation disobediences disobey disorbed disorganise disorganize disorientate disorients disown dispace disparage
disparagements disparates dispassions dispatcher dispatches dispatching dispeace dispel dispeller dispence dispend dispensably dispensation dispensator
dispense dispersals dispersants disperse dispersions displace displacements displayer disple displease displeasured displeasures dispone disport
disposables disposals disposer disposes disposings dispositions dispositive dispossesses dispossessions dispost disproofs disproove disproportions
disprove disproven dispurse disputably disputant disputation disputatious disputer disqualified disqualifier disqualifies disquieten disquiets
disquietudes disquisitions disregarder disregards disrepairs disreputably disreputes disrespect disrobe disrupted disrupter disruptions disruptor
disrupts dissatisfies disseat dissect dissection dissector dissed dissemble dissemblings dissembly disseminates disseminations disseminator dissension
dissented dissenter dissention dissents dissert disservices disses dissidences dissident dissimilars dissimilation dissimulations dissing dissipate
dissipations dissociably dissociate dissociations dissolutes dissolutions dissolver dissolves dissolvings dissonance dissonancy dissuade dissuasions
dissuasives distaffs distain distally distanced distasted distastes distemper distender distends distension distent distention distil distill
distillate distillations distillery distillings distinctives distinguisher distort distortions distracter distractions distracts distrain distraints
distrait distresser distresses distressings distributer distributives districted districting distrust distrustful disturber disturbs disulfate disulfid
disulfirams disulphides disunions disunite disuse dital ditas ditched ditcher ditches ditching dited dithered ditherer dithering dithers dithery
dithionate dithionites diting ditone ditsy dittay ditted ditting dittos ditts ditty ditziness ditzy diureses diuresis diuretic diurnals divalent divan
dived diverge divergences divergency diversed diverses diversifier diversify diversing diversities diversly diverter diverticular diverticulites
diverticuloses divertimenti divertimento diverting divertisement diverts divest divestible divestiture divestments divider dividings divinations
divinator divined diviner divines divinest divings divinify divining divis divisibly divisor divna divorcees divorcer divorces divos divot divulgations
divulge divulse divvier divvies divying diwan dixies dixit diyas dizen dizzard djebel djinn djinni djinny djins doabs doated doater doating doats
dobbed dobber dobbie dobbin dobbing dobby dobie dobla dobra dobro dobson docent docible docile dockages docked docken docker docketed docketing dockets
dockhand dockings dockland docksides dockworker dockyard docos doctorated doctorates doctorial doctrinaires docudramas documentarians documentarises
documentarizes documentations documenter doddard dodded dodder doddery doddier dodding doddle doddy dodecahedrons dodged dodgem dodger dodgery dodges
dodgier dodging dodgy dodkin dodman dodoes dodos doeskins doeth doffed doffing doffs dogate dogbanes dogcarts dogey dogfight dogfish dogged dogger
doggerels doggery doggie doggiest dogging doggish doggo doggoned doggoner doggones doggrel doghouses dogie doglegs dogman dogmas dogmatic dogmatise
dogmatisms dogmatist dogmen dogskin dogsleds dogvane dogwood doiled doilies doilt doited doits dojos dolces dolci doled dolent dolerites dolia dolina
doline dolium dollared dollarless dolled dollhouse dollied dollier dollies dolling dollop dollying dolma dolman dolmen dolomite dolor dolos dolour
dolts domaines domal domelike domesdays domesticate domestications domestics domic domical domically domicil domicile domier dominances dominancy
dominants dominations dominative dominator dominatrixes domine dominee dominical dominick dominie dominions dominiques dominiums dominos donah donary
donas donates donators donatory donder donees doneness donga donged donging dongles dongolas dongs donings donjons donkeys donnard donnas donnat donned
donnee donnerd donnert donnes donning donny donnybrooks donsie donsy donut doobies doobs dooce doodad doodah doodle doodlebugs doodoo doody doofer
dooked dooket doolee dooles doolie doomful doomier dooming doomsayer doomsdayers doomsdays doomy doonas doorbell doorframes doorkeepers doorknob
doorknocked doorknockers doorman doormat doormen doorn doorpost doorsman doorsmen doorsteps doorstop doorways doozer doozy dopamines dopas doped doper
dopey dopier dopily dopings dopped doppelgangers dopper doppies dopping dorad dorados dorba dorbs doree doric dories dorise dorkish dorky dormants
dormer dormy dorper dorring dorsa dorsad dorsals dorse dorsel dorsiventral dorted dorter dortier dortiest dortiness dorting dorts dorty dosages dosed
doseh dosemeter doser doshes dosimeter dosology dossal dossed dosser dossiers dossil dotage dotation dotcom doter dotier dotings dotish dottel dotter
dotterels dottier dotting dottle dottrel dotty douane douar doubleheader doublers doublespeaks doublethinks doubletrees doublets doublings doubloon
doubted doubter doubtfuls doubting douce doucet douceurs douche doucs doughboys doughnut doughs dought doughy douked douking douks doula douma doums
doups doura dourer dourly dourness doused douser douses dousing douted douter douting douts dovecot dovecote doved doveish doven dovered dovering
dovers dovetail dovetailings dovier dowable dowagers dowar dowdiness dowds dowdy dowed dowel dowelling dowering dowerless dowers dowery dowie
dowitchers dowle dowliest dowls dowly downbeats downcasts downdraft downed downer downfall downgrade downhills downier downland downlight downpipe
downplay downpour downscaled downscales downshift downshiftings downsides downsize downsizings downslide downspout downstage downstair downstate
downstrokes downswings downtimes downtowns downtrends downturn downwards dowps dowry dowse dowset dowts doxie doyen doyennes doyley doyly dozed dozer
dozier dozily dozings drabbed drabber drabbet drabbing drabble drabby drably drabs dracaenas dracena drachm drachma drachmae drachmai draco dracontic
draff draffish draffy draftee drafter draftier draftily draftiness draftings draftsman draftsmanship draftsmen draftsperson drafty dragee dragger
draggier draggings draggled draggling draggy draglines dragnets dragomans dragomen dragonet drags dragsman dragster drail drainable drainages drainer
drainpipes drakes dramatics dramatisation dramatise dramatist dramatization dramatize dramaturg dramaturge drammed dramming drams drant drapable drape
drapery drapet drapey drapier drapped drappie drapping drappy draps drastics dratted dratting draught draughtman draughtmen draughtsman draughtsmen
draughty draunt drawbacks drawbars drawbridges drawee drawl drawly drawstring drayages drayed draying draymen dreaded dreader dreadfuls dreadless
dreadlock dreadly dreadnaught dreadnought dreads dreamboats dreamers dreamery dreamful dreamfully dreamier dreamily dreaminess dreamings dreamlands
dreamt dreamworlds drear dreare drearest drearily dreary dreck dredge dredgings dreed dreeing dreggy dregs dreich dreidels dreidl dreks drenched
drencher drenches drenching drent drere dressages dressers dressier dressmake dressmakings dressy drest dreys dribbed dribber dribbing dribble dribblet
dribblier dribbly dribs drier dries driest drifted drifter driftier drifts driftwoods drifty driller drillings drinkables drinkably drinker drinkings
dripped dripper drippier drippings drippy drips dript drivable driveability driveable drivelines driveling drivels driveshaft drivetrains driveways
drivings drizzle drizzly droger drogue droguet droid droil droit droler droles droll drolly drome dromedare dromos droned droner drones drongos droning
drony droob droog drook drool drooly droopy dropkicks droplet dropouts dropper droppings dropsy dropt drosophilae drosophilas drosses drossier
drossiness drossy droughts droughty droved drover droves droving drownd drowner drownings drowns drows drowsy drubbed drubber drubbing drubs drucken
druckenness drudged drudger drudges drudging drudgingly drugged drugger drugget druggie druggiest drugging druggist druggy drugstore druidisms druids
drumbeat drumble drumhead drumlins drummed drummers drummy drumstick drunkard drunker drunks drupe drupel druse drusen drusy dryad dryadic dryest
dryings dryly drypoints drywalls drywell dsomo duads dualin dualise dualism dualist dualities dualled dualling dually duans duars dubber dubbin dubbing
dubbo dubonnets ducal ducally ducat duces duchesse duchy duckbills duckboard ducked ducker duckie duckiest ducking duckling duckweeds ducky ductal
ducted ducting ductless ducts ductule dudder duddy duded dudgeon dudism dueful dueled dueler dueling duelist duelled dueller duelling duels duendes
duennas dueted dueting duets duetts duffed duffel duffer duffing duffle duffs dufus dugite dugong dugout duiker duits dukas duked dukedoms dukka dukkah
dulcets dulcimer dulcineas dulia dullard dulled duller dullest dullier dulliest dulling dullish dullness dulls dulness dulse dumas dumbbell dumbed
dumbfounder dumbing dumbledores dumbly dumbness dumbo dumbs dumbwaiter dumfounded dumka dumky dummied dummier dummiest dumpee dumper dumpier dumpiness
dumpings dumple dumpsite dumpster dumpy dunam dunce dunch dungaree dunged dunger dunghills dunging dungs dungy dunite dunked dunker dunking dunks
dunlin dunnages dunned dunner dunnest dunnier dunniest dunnings dunnocks dunny dunsh dunted dunting dunts duodena duodenums duomi duomos duotones
dupability dupable duped dupers dupery dupes dupions duple duplet duplexed duplexer duplications duplicator duply dupped dupping duppy durables durably
dural durance durant duras durations durative durbar durdum dured dures duresse durgah durgan durgy durian durion durned durns duroc duros duroy durra
durrs durry durst durum dushed dushes dushing dusked dusker duskily dusking duskly dusks dusky dustbin dustcovers dusted duster dustier dustily dusting
dustless dustman dustmen dustpan dustproof dusts dutches dutchman dutchmen dutied duvets duxes duyker dwaal dwale dwammed dwamming dwams dwang dwarfer
dwarfish dwarfism dwarfs dweeb dweeby dwelled dweller dwells dwelt dwile dwindle dwine dyable dyadics dyads dybbuks dyeing dyers dyester dyestuff
dyings dyked dykey dyking dykon dynamise dynamism dynamist dynamited dynamiter dynamites dynamize dynamo dynamometer dynast dynatrons dynel dynes
dysarthrias dysfunctions dysgraphias dysgraphic dyslexias dyslexic dyspepsias dyspeptics dysphagia dysphagic dysphasia dysphasic dysphonia dysphonic
dysphoria dysphoric dysplasia dyspnea dyspnoeal dyspnoeas dysprosiums dysthymiac dysthymias dysthymic dystocia dystonia dystonic dystopia dystopian
dystrophia dystrophin dysurias dysuric dyvour eadish eagers eagled eaglet eaglewoods eagling eagres eaned eaning eanling earache earball earbud earcon
earded earding eardrop eardrum eared earful earldoms earless earlies earlike earlobe earlock earmark earmuff earner earnests earphone earpiece earplug
earshots earthed earthen earthenwares earthily earthing earthlights earthliness earthling earthmen earthmovers earthmovings earthquaked earthshakers
earthshines earthwards earthwork earthworm earwig easel easeless easements easer easied easies easing easle eassel easted easterly eastermost easterner
easters easting eastling eastward easying eatable eatches eaterie eaters eatery eathe eathly eaved eaves eavesdrip eavesdropped eavesdropper
eavesdroppings eavesdrops ebayer ebaying ebbed ebbet ebbing ebenezer ebionized ebonies ebonise ebonites ebonize ebons ebulliences ebulliency
ebullitions ecads ecarte ecaudate ecbolic eccentrics ecchymoses ecclesia ecclesiae ecclesial ecclesiastic ecclesiasts ecdemic ecesis echard eched
echelon eches echidnae echidnas echinaceas eching echinoderm echoed echoer echoey echolocations echos eclair eclampsias eclats eclecticisms eclectics
eclipsed eclipser eclipses eclipsis ecliptic ecliptically eclogites eclogue eclosed ecloses eclosing eclosions ecocentric ecologist ecommerce
econometric economised economiser economises economising economism economize ecorches ecospheres ecotones ecotourisms ecotourist ecotypes ecrus
ecstases ecstasied ecstasis ecstasise ecstasizes ecstatic ectatic ectoderms ectoparasite ectopia ectoplasms ectropic ectropions ectype ecumenisms
ecumenist ecurie eczemas edamames eddied eddies eddish eddoes edema edental edentate edger edgier edging edibles edicts edification edifice edifier
edify edile editings editorialise editorialist editorialize editorships educables educates educationalist educationist educatory educe educible educt
eductions eductive eductor edutainments eeched eeches eeching eelfare eerier eerily eevens eevns effable efface effacements effecter effecting effector
effectuate effectuations effed effeminated effeminates effendis effere efferent effervescences effervescency efficience efficients effing
efflorescences effluence effluents effluvial effluviums efforce effray effulgences effusion egads egalitarian egality egally egencies egers egest eggar
eggbeaters egged egger eggery egghead eggier egging eggler eggnogs eggplant eggshell eglandular eglantines egocentric egocentrism egoism egoist
egoistic egoistical egomania egomaniac egotise egotism egotist egotistic egress egression egressive egret egurgitate egyptians eident eider eiderdowns
eidetics eidolons eidos eigenfunctions eigenvalue eightballs eighteens eighteenths eighths eighties eightieths eiked eiking eikon eilding eilds
einsteiniums einsteins eisel eisteddfods ejaculate ejaculations ejaculator eject ejecta ejectable ejection ejective ejectments ejector eklogite
elaborated elaborates elaboration elaboratory elain elance elands elanet elapine elapse elasmobranch elastically elasticate elasticise elasticize
elastics elastin elastomer elatedly elatedness elaterite elaters elates elating elation elative elbows eldercares eldin elding eldrich elecampanes
electable electee electing electively electivity electorates electorial electorially electors electrets electricals electrics electrifier electrifies
electrocute electrocution electrocyte electrodynamic electrographs electrography electrologists electrolyse electrolyte electrolytics electrolyze
electromagnet electrometers electroplate electros electroscopes electroshocks electrostatics electrum elects elegances elegancy elegiacs elegise elegit
elegizes elementals elemi elench elephantiases elephantiasic elevate elevateds elevatory elevens elevenths elevon elfhood elfin elfing elfish elfishly
elfishness eliad eliche elicit elicitations elicitors elide elidible eligibles eligibly eliminations eliminator eliminatory elint elisions elites
elitism elitist elixir elkhounds ellipse ellipsis ellipsoid elliptic ellipticals ellopses elmen elmier elmwood elocution elodeas eloge elogy eloin
elongate elongations elope elopements elops eloquences elpee elsin eluate elucidate elucidations elude eluent elusion elute elution eluvia eluvial
elvan elvish emaciate emaciations emailer emailings emanate emanation emancipate emancipations emancipator emancipatory emarginated emarginates
emasculate emasculations embace embailed embailing embails embale emball embalmed embalmer embalmings embalms embank embankment embar embarcaderos
embarcation embargoed embargoes embarkations embarkment embarks embarrasses embarrassments embarred embarring embassador embattle embayments embeddings
embedments embeds embellished embellisher embellishes embellishment embezzle embezzlements embitter emblazed emblazer emblazes emblazoner emblazons
emblema emblems emblic embodier embodies embodiments embogs emboil embolden emboli embolic embolisation embolise embolisms embolization emboly embosk
embosser embosses embost embouchures embow embowerment embracer embrave embrocations embroglio embroider embroiler embroils embryon embryotic embus
embussed embussing emcee emeer emend emendable emendation emendatory emeralds emergences emergents emeried emeries emeritae emeritas emeriti emerse
emersion emerying emeses emesis emetic emetical emetin emeus emicate emiction emigrant emigrate emigration emigratory emigre eminence eminency emirate
emirs emissile emissive emits emittance emitter emmas emmer emmeshed emmet emmew emmys emollient emolument emongst emote emoticon emotionalise
emotionalisms emotionalist emotionless emotive emoved emoves emoving empaire empale empalement empanadas empaneled empare empart empassioned empathies
empathise empathist empathize empeach emperise emperors empery emphases emphasise emphatics emphysemas empiricals empiricism empiricist empirics
emplacement emplaned employables emporiums empoverish empoverishment empowerments empowers empresse emprises emprize empted emptied emptier empties
emptiest empting emptins emption emptional empts emptyings empyemas empyreal empyrean emulated emulates emulations emulators emule emulsified
emulsifier emulsifies emulsin emulsion emunged emunging emure enabler enacting enaction enactive enactments enactors enactory enacts enameled enameling
enameller enamellings enamels enamelwares enamine enamored enarch enarmed enarration enate enation encage encampment encamps encapsulate encapsulations
encase encasements encash encashment encaustics encave enceintes encephalitic enchain enchant enchantment encharged enchase encheiridion enchilada
enchiridions encipherer encipherments enciphers encircle encirclements enclave enclises enclitics encloser encloses enclothed enclouded encoders
encodes encoloured encomiums encompassed encored encores encoring encounterer encouragements encourager encouragings encreased encreases encreasing
encroached encroacher encroaches encroachment encrust encrustations encryptions encrypts enculturations encumbers encumbrance encyclical encyclopaedias
encyclopaedic encyclopedian encyclopedias encyclopedic endamaged endanger endangerments endear endearment endeavor endeavourer endeavours endemics
endemisms endermic enders endew endgame endgate endiron endite endives endnotes endocardia endocardiac endocarditic endocrines endoderms endodontic
endodontist endometria endometrioses endomorphism endopeptidases endophytes endoplastic endorphin endorser endorsor endoscope endoscopy endosperms
endoss endothecial endothecium endothelia endotoxic endotoxins endow endowments endpaper endpoints endrins endue endurably endurances endurer endures
enduro endwise enemas energetics energids energised energiser energises energising energize enervate enerve enewed enewing enface enfacement enfant
enfeeble enfested enfettered enfire enfix enflame enfold enforcements enforcer enforces enform enframed enfranchise enfree enfreeze enfrozen engager
engender englished engore engorge engorgements engrace engraff engrafts engrails engrain engram engrave engraven engravery engravings engrosser
engrosses engrossments enguarded engulf engulfments enhancers enhydrite enhydrous enigmas enjoin enjoyably enjoyer enjoyments enlace enlarded enlarding
enlargements enlargen enlarger enlarges enlight enlighten enlightenments enlink enlist enlistee enlistment enlit enliven enlock enmeshes enmity enmoved
enmoving ennage ennoble ennuis enodal enoki enological enologist enology enols enophile enorm enoses enosis enounce enouncement enows enplane enquired
enquirer enquires enquiring enrace enrage enragement enrange enrapture enregistered enricher enriches enrichments enring enriven enrol enroll enrollee
enrollments enrolments enrounded ensate enscheduled ensconce enseal enseam ensear ensheathed ensheltered enshielded enshrine enshrinee enshrinements
ensign ensile enslave enslavements ensnare ensnarl enstamped enstatites enstructured ensue ensurer entablatures entailer entailments entamed entangle
entanglement entases entayled entayling entender ententes enteral enterer enterics enterings enterprised enterpriser entertainings entertains entete
enthral enthrall enthrone enthronements enthuse enthusiasms entice enticement enticings entitle entoderm entoil entoilment entombments entomologise
entomologist entophyte entopic entourage entrail entrained entrainement entrainer entrainments entrains entrammelled entranced entrances entranceways
entrant entrapments entrapper entraps entreat entreatable entreaty entree entremes entrenched entrencher entrenches entrenchment entrepots entrez
entrism entrist entropion entrust entryway entwine entwisted enucleate enucleation enumerable enumerate enumerations enumerator enunciate enunciation
enure envelop envelopments enviably envied envier envies enviro environs envisage envisions envoi envoys envyings enwind enwombed enwound enwrap
enwrapment enwrapped enwrapping enzootics enzym eolian eolithic eonian eonism eorls eosin eosine eosinophil eosinophile eosinophilia epact eparch
epaulette epees epentheses eperdu ephahs ephas ephebe ephebus ephedrin ephemera ephemerae ephemeral ephemerid ephemeris ephemerist ephods ephor epical
epically epicenter epicentra epicentres epicier epicurean epicureanisms epicures epicycle epidemics epidemiologist epidermic epiderms epidotes epidural
epiglottic epigram epigraph epigraphy epilate epileptic epilimnions epilogued epilogues epinephrin epiphyses epiphysis epiphyte episcopalian
episcopated episcopates episome epistases epistasies epistasis epistaxes epistaxis epistemics epistle epistome epistyle epitaph epitasis epitaxis
epithelia epitheliums epithem epithet epitomes epitomise epitomist epitomize epitope epizootics epocha epochs epode eponym eponymy eposes epoxide
epoxied epoxies epoxyed epris eprise epsilons epulation equably equaled equali equaling equalisation equalise equalities equalization equalize
equalling equant equatable equate equatorials equators equestrianisms equestrians equid equilaterals equilibrate equilibrations equilibriums equines
equinoctials equipaged equipages equipe equipoised equipoises equipotentials equipper equips equisetums equitably equitations equites equivalences
equivalency equivocated equivocates equivocations eradiate eradiation eradicate eradications eradicators erased erasement erasers erases erasing
erasion erasure erbia erbium erectable erecter erecting erections erective erector erects erevs ergatives ergomania ergomaniac ergon ergonomists ergos
ergosterols ergot ergotic ergotism erhus eriach ericas erick ericoid erics erigerons ering eringo ermine erned ernes erning erodable erode erodent
erogenic erogenous erose erosible erosions erostrate erotical erotically eroticise eroticism eroticist erotics erotism errand errant erratas erratics
erred erring errorist erses eruciform eruct erudites eruditions erugo erupt eruptions eruptives eruvin ervil erythemal erythemas erythritols
erythrocyte erythromycins erythropoieses escadrille escalade escalado escalate escalations escalator escalatory escalier escallop escapade escapado
escapement escaper escapism escapist escar escargot escaroles escarp escarpment eschar escheats eschew escolars escot escotted escotting escribe escroc
escrol escroll escrows escudo escutcheon eserine esile eskar esker eskies esnes esophagus esoterica esotericisms esotericist esotropias esotropic
espadrille espagnoles espaliers espartos esperances espials espied espier espies espionages esplanades espousal espouse espressos esprits espying
esquire essayed essayer essaying essayish essayist essences essentialise essentialism essentialist esses essive establisher estancias estatesman
estatesmen estating esteems esterases esterifies esters esthete esthetic esthetically esthetician estheticism estimably estimations estimators
estipulate estival estivate estivation estivator estoc estoppage estopped estoppels estopping estops estover estrade estradiol estragons estral
estrange estrangements estray estreat estrich estrogen estrogenic estrous estrum estrus etage etagere etalon etamine etape etatism etatist etats
etchant etcher etches etchings eternalisation eternality eternalization eternalize eternally eternals eterne ethal ethanal ethane ethanols ethanoyl
ethene etherial ethically ethicals ethicise ethicism ethicists ethionine ethmoids ethnical ethnically ethnics ethnocentrisms ethnographer ethnographica
ethnological ethnologists ethnology ethnos ethologic ethological ethologist ethology ethos ethylamine ethylated ethylenes ethyls ethyne etiolate
etiological etiology etiquettes etnas etoile etranger etrier ettle etude etuis etwee etymologica etymologise etymologizes etypical eucalypts eucaryote
eucaryotic eucharis euchred euchres euchromatic euchromatins euclidian eudiometer eudiometric eugenia eugenic eugenols euglenas euharmonic eukaryot
eukaryote euked euking eulogiae eulogias eulogise eulogize eunuch eupatoriums euphemise euphemism euphemist euphenic euphobia euphon euphonia euphonic
euphonism euphonium euphorbia euphoria euphoric euphory euphotic eurekas eurhythmics eurobonds eurodollar europiums eurythmic eurythmies eustasy
eustatic eustatically eutectics euthanasias euthanasic euthanaze euthanise euthanize eutropic eutropy evacuate evacuations evacuative evacuator evacuee
evade evaluable evaluator evanescences evangelicals evangelisation evangelise evangelisms evangelist evangelization evangelize evangels evangely
evanish evaporate evaporations evaporator evaporite evasion evection evener evenest evenfalls evensongs evented eventer eventides eventing eventrate
eventuate everglade evergreens everlastings evermore eversible eversions everted everting everwhere everydays everymen everyway evict evictee eviction
evictor evidents evildoer evilest evince evirate eviscerate eviscerations evitable evitate evitation evited evites eviting evocable evocation evocative
evohe evoke evolue evolute evolutionism evolutionist evolutions evolvements evolver evolves evonymus evulgate evulsion ewers ewked ewking exabyte
exacerbate exacerbations exacta exacted exacter exacting exactions exactitudes exactment exactor exactress exacts exaggerate exaggeration exalt
exaltation examen examplar exapted exarchs exarchy exasperate exasperations excavate excavations excavator exceeder excelled excellences excellency
excelling excels excelsiors excentric excepted excepting exceptionably exceptionals exceptious excepts excerpta excerpted excerpter excerpting
excerption excessed exchangeably exchangers excheat exchequers excide excimer excipients excisable excised excises excising excision excitable
excitably excitations excitements exciter excites excitons excitor exclaim exclamation exclave exclosure excluder excommunicate excoriate excrementa
excrements excreta excretal excrete excretion exculpated exculpates excurse excusable excusably excuser excusing excusive exeat execrably execrations
execs executables executary executer executioner executor executory executry exedrae exegeses exegetes exeme exempla exemplar exemples exemplified
exemplifier exemplifies exempts exerciser exercitations exergies exergues exertion exerts exfoliants exfoliate exfoliations exfoliators exhalation
exhale exhauster exhaustions exhausts exhedra exhibiter exhibitionism exhibitionist exhibitory exhilarate exhilarations exhort exhortation exhumation
exhume exies exigeant exigence exigency exigents exigible exiled exiler exiles exiling exine exing existences existentialism existentialist
existentials existents exited exocentric exocrines exode exodic exodos exogenous exonerate exonerations exonic exons exonym exophthalmus exoplanet
exorcise exorcism exorcist exorcize exordiums exoskeleton exosphere exoteric exoterically exotericism exotica exotically exoticism exoticist exotics
exotism exotoxic exotoxins exotropia expander expandor expanse expansibly expansile expansionism expansionist expansively expatiate expatiation
expatriate expatriations expats expectance expectants expecter expectings expectorant expectorations expediences expediency expedient expediential
expedientially expediter expedites expeditious expeditor expel expellee expeller expelling expend expendability expendable expendably expensed
expensing expensively expensiveness experiencers experimented experimenter experted experting expertised expertises expertism expertize expiate
expiation expiatory expirations expirer expiries explainer explantation explants expletive explicably explicate explication explicits exploder explodes
exploitations exploiter exponentials exponents exportation exposer expositions expositor expository expostulate expostulations exposture expound
expresser expressionism expressionist expresso expressways expropriate expropriation expugned expugning expulsions expunge expurgate expurge exquisites
exsect exsert exsertion extant extempores extendability extendable extenders extendibility extendible extense extensibility extensile extensor extents
extenuated extenuates extenuatings extenuations exteriors exterminate exterminations exterminator exterminatory externalise externalisms externalist
externalize externals externat externe externs extinctions extincts extinguished extinguisher extinguishes extirpate extirpations extol extold extoll
extort extortionist extortions extrabolds extractible extractions extractives extractors extradite extraditions extradural extrait extrapolate
extrapolation extravagance extravagancy extravaganza extravagation extravasations extraversion extravert extreat extrema extremal extremer extremest
extremism extremist extricate extrications extroversions extrovert extrude extrusile extrusion exuberances exuberancy exudate exudations exude exuls
exult exultation exurb eyalet eyases eyeball eyebolts eyebrights eyebrow eyecup eyedroppers eyefuls eyeing eyelash eyeless eyelet eyeliad eyelid
eyeliner eyeopeners eyepiece eyers eyeshadow eyeshot eyesights eyesome eyesore eyespots eyestrains eyewash eying eyras eyres eyrie faaing fabber fabby
fabled fabler fables fabling fabricants fabricate fabrications fabricator fabular fabulate fabulator facades facebooks facedowns faceless facelift
faceplates facers facete facetious facetting facia faciae facialist facially facies facilitations facilitatory facings facsimiled facsimiles factful
factional factionalisms factionalist factionally factious factiously factis factitious factoid factorial factorings factorisation factorised factorises
factorization factorize factotums factuality facture facula facundity faddish faddism faddist faddle faddy fadeless fadeouts fader fades fadeur fadge
fadier fadings fados faeces faena faerie faery faffs fagged faggery faggiest fagging faggot faggoty faggy fagin fagot faible faiences faiked faikes
faiking faiks failings faille fained fainer faines fainest faining fainly fainness fains fainted fainters faintier faintiest fainting faintly faints
fainty faired fairer fairground fairily fairing fairleads fairways fairylands fairytale faither faithfuls faithing faiths faitor fajita faked fakeer
faker fakery fakey fakie fakir falafels falcade falces falchions falconer falconet falculate fallal fallback fallboard faller fallibly fallings
falloffs fallouts fallowed fallower fallows falsed falsehood falser falses falsettos falseworks falsie falsification falsifier falsify falsing falsity
falter fameless familiarise familiarize familiars famille famines faming famish fanals fanaticise fanaticisms fanboy fancied fancier fancies fanciest
fandangos fanded fanding fandom fands fanes fanfare fanga fanged fanging fangle fango fangs fanion fankle fanks fanlights fanned fannel fanner fannied
fannies fanning fannying fanon fanos fantails fantasia fantasie fantasised fantasiser fantasises fantasising fantasist fantasize fantasm fantasmic
fantasmically fantast fantastico fantastics fantigue fantod fantom fanzine faqir faquir farad faraday faradise farand faraway farced farcemeats farcer
farces farci farcie farcing farcy fardage farded fardens farding farebox fared farer farewells farina faring farinha farle farls farmery farmhand
farmhouses farmings farmlands farmstead farmwork farmyards farness faros farragos farrant farred farren farrier farriery farring farrow farsed farses
farsing farted farter farthel farthermore farthest farthing farting fasces fasci fascia fasciae fascial fasciate fasciation fascicle fascicule
fasciculi fascinate fascinations fascinators fascio fasciole fascismi fascismo fascisms fascista fascisti fascists fashed fashery fashes fashing
fashionables fashionably fashioner fashionist fashionista fashiony fashious fastback fastball fasted fasten fasters fastie fastings fastly fastness
fastuous fatalism fatalist fatality fatback fatbird fated fateful fathead fathered fatherhoods fathering fatherlands fathom fatigued fatigues fatless
fatlike fatling fatly fatness fatso fatted fatten fattest fattier fatties fattiest fatting fattish fattist fatwa fatwah fatwood faubourgs faucal fauces
fauchion faucial faugh faulchion fauld faulted faulting faunae faunal faunas fauns faurd faurer faurest fauted fauteuils fauting fautor fauts fauve
fauvisms fauvist favas favel favell faver faves favest favism favorably favorer favoring favorite favoritism favors favourably favourer favouring
favouritisms favours favous favus fawned fawner fawning fawns fawny faxed fayed fayence fayer fayest faying fayne fayre fazed fazes fazing feague
fealed fealing fealty feare fearfully fease feasibly feasted feaster feasting feasts feated feater featest featherbed feathered feathering featherless
featherweights feathery feating featly featuous featurette feaze febrile fecal feces fecht fecial fecked fecking feckless fecklessly fecklessness fecks
fedayee federalisation federalise federalism federalist federalize federate federations fedoras feeble feebly feebs feedings feedlot feedstocks
feedstuff feeing feeler feeless feered feerie feering feers feese feeze fehme feign feint feintest feist felafel felch feldspars felicia felicitate
felicitation felid felines felinity fella fellah fellatio fellation fellatrix felled fellest fellness felloe fellowed fellowman fellowmen felly felon
felonous felonry felspar felted felter felting felts felty feluccas femes feminal feminie feminility feminines feminisation feminise feminisms
feminists feminization feminize femmes femmy femora femtoseconds femur fenagle fenced fencer fencings fended fendered fenderless fenders fendier
fending fends fendy fenestrae fenestral fenestras fenestrations fenis fenks fenland fenman fennec fennel fennier fenniest fennish fenny fents
fenugreeks feodal feods feracious feracity feral ferer feres ferest feria feriae ferial ferine ferity ferly fermata fermate ferment fermentations
fermion fermis fernier ferning ferns ferny ferrate ferrel ferreous ferreter ferretings ferrets ferrety ferric ferricyanide ferried ferrimagnet
ferrimagnetic ferrimagnetism ferrite ferritic ferritins ferrocenes ferrocyanide ferroelectrics ferromagnets ferrugineous ferrule ferryboats ferrymen
fertiler fertilisation fertilise fertilizations fertilize ferule fervent fervor fervours fescue fesse festa festal fester festier festination festoon
fests festschrifts festy fetas fetched fetcher fetches fetching fetes fetial fetich fetichism fetichist fetichistic feticide fetid feting fetishise
fetishism fetishist fetlocks fetta fetted fettered fetterer fettering fetters fettle fetts fettuccines fettuccini fettucine fetuses fetwa feuar
feudalise feudalisms feudalist feuded feuding feuds feuing fevered feverfews fevering fevers fewest fewness fewter feyer feyest feying feyly fezes
fezzed fezzes fezzy fiancee fiances fiasco fiated fiating fiats fiaunt fibbed fibbers fibbery fibbing fiberboard fibered fiberglass fibrate fibreboards
fibred fibril fibrillations fibrin fibrinogens fibrinolyses fibrinolysin fibro fibroblast fibroids fibroin fibromas fibula fibulae fibular fiche fichu
fickle fickly ficoes ficos fictile fictionalise fictionalize fictions fictitious fictor ficuses fiddled fiddlehead fiddler fiddles fiddlestick fiddley
fiddlier fiddling fiddly fidge fidget fidgety fidos fiefdom fiefs fielded fielder fieldfares fieldings fieldstones fieldworker fieldworks fient fiercer
fieres fierier fieriest fiestas fifed fifer fifing fifteens fifteenths fifths fiftieths figged figgery figging fightbacks fightings figment figos
figuline figurante figurants figurations figurehead figurers figworts fiked fikery fiking fikish filagree filament filanders filar filaria filariae
filarian filariases filatory filberd filbert filch filefish filenames fileted fileting filial filiate filiation filibusterer filibusterings filibusters
filigreed filigrees fillable fillers fillet fillips fillo filly filmer filmis filmmakings filmstrip filose filterer filths filtrable filtrate
filtrations fimble fimbriae fimbrial finable finagle finales finalis finalisation finalise finalism finalization finalizer finalizes finalizing
financier financings finca finched finches fineable fineered fineering fineers fineish fineless finers finery finesse finessings finfish fingerboard
fingered fingerer fingerings fingerling fingernail fingertip finials finical fining finis finisher finishings finites finito finitudes finked finking
finless finnac finners finnicky finnier finniest finning finny finocchio finos fiord fiorin fipple fique firearmed fireball firebases firebirds
fireboard fireboats firebomb firebombings firebox firebrand firebrat firebreak firebricks firebugs firecracker firecrests firedrakes firefight
firefightings fireguards firehall firehouse firelight firelock fireman firemen firepan fireplaced firepowers fireproofings fireproofs firers fireside
firestones firestorms firetraps firetruck firewaters fireweeds firewoods firework fireworm firies firings firked firkin firking firks firmaments firman
firmed firmer firming firmless firmwares firns firrier firrings firry firstborns firth firwood fiscals fiscs fishbone fishbowls fished fisheyes fishful
fishhook fishier fishings fishmeals fishmonger fishnets fishpond fishtail fishy fisked fisking fisks fissile fission fissionables fissive fissle
fissure fistfight fistful fisticuff fists fistula fistulae fistular fisty fitche fitchy fitful fitly fitment fitna fitnesses fitte fittest fittingly
fivers fixate fixations fixative fixature fixer fixings fixit fixures fizzed fizzen fizzer fizzes fizzier fizziness fizzing fizzle fizzy fjelds fjord
flabella flabellate flabellation flabellum flabs flacked flacker flacket flacking flacks flaff flagella flagellar flagellate flagellations flagellums
flageolets flagged flagger flaggier flagging flagless flagman flagmen flagon flagpole flagrance flagrant flagships flagstaffs flagstone flail flairs
flaked flaker flakey flaking flaky flambe flambeaus flambeaux flambee flamboyances flamboyancy flamboyante flamboyants flamed flameless flamen
flamencos flameproofs flamer flamethrower flamier flamines flamingoes flamingos flamm flammables flams flamy flanch flanes flanged flanger flanges
flanging flank flanken flannelettes flannels flannen flannie flanny flapjack flapless flapped flapper flappier flapping flappy flared flaring flaringly
flary flaser flashbacks flashbulb flashcard flashed flashest flashgun flashier flashings flashovers flasks flatback flatbeds flatbreads flatcap
flatcars flatfish flatfoots flathead flatiron flatlands flatling flatmate flatness flatted flatten flatter flattery flattest flatting flattish flattop
flatty flatulences flatulency flatuous flatus flatwares flatwork flatworm flaught flaunch flaune flaunt flaunty flautists flava flavine flavins
flavones flavoproteins flavored flavorful flavoring flavorsome flavory flavoured flavourer flavourful flavouring flavoury flawing flawlessness flawn
flawy flaxes flaxseeds flaxy flayed flaying flays fleabanes fleam fleas fleches fleck fleckless flecky flection fledge fledgeling fledgling fledgy
fleeced fleecer fleeces fleech fleecie fleecing fleecy fleeing fleer fleeringly flees fleeted fleeting fleets flegged flegging flegs fleme flemish
flenched flencher flenches flenching flenses flensing fleshed flesher fleshes fleshier fleshiest fleshily fleshing fleshling fleshly fleshy fletch
fleurettes fleury flewed flews flexed flexes flexibly flexile flexing flexions flexitime flexo flexor flextimer flextimes flexures fleyed fleying fleys
flickable flicked flicker flickertails flickery flicking flics flier fliest flighted flighting flighty flimp flimsies flinch flinder fling flinted
flinting flintlocks flints flinty flipped flipper flippier flipping flippy flips flirs flirtation flirtatious flirted flirter flirting flirts flirty
flisk flisky flitch flite flits flitt flittern flixed flixes flixing floatation floated floatel floater floatier floatings floatplanes floaty flobbed
flobbing flobs flocced floccing flocculant flocculations flocked flocking flocks flocky flocs floes flogged flogger flogging flogs flongs flooder
floodgate floodings floodless floodlight floodlightings floodplain floodwater flooey floorboard floored floorer floorings floosie floosy flophouses
flopped flopper floppier floppiest floppily floppiness flopping flops florae florals floras floreat florences florentines florescence florescent floret
floribundas floricultures floridean floriest florin floristics floruits flory floshes flossed flosser flosses flossier flossing flossy flotage
flotation flote flotilla flotsams flounce flouncy flounder floured flourier flouring flourished flourisher flourishes flourishy flours floury flouse
floush flout flowages flowchart flowerbed flowered flowerer floweret flowerings flowerpot flowery flowingly fluate flubbed flubber flubbing flubs
fluctuate fluctuation flued fluegelhorn fluence fluents flues fluey fluff flugelhorn fluidic fluidify fluidise fluidize fluier fluish fluked flukes
flukey flukiness fluking fluky flume flummox flump flung flunk flunkey flunkie flunky fluorene fluoresced fluorescein fluoresceine fluorescences
fluorescents fluorescer fluoresces fluorid fluoridate fluoridation fluorimeter fluorin fluorinated fluorination fluorine fluorite fluorocarbon
fluorometers fluoroscope fluoroses fluors fluorspars flurr flurry flushed flusher flushes flushest flushier flushiest flushings flushness flushy
fluster flustery flustrate flustration fluted fluter flutes flutey flutier flutina fluting flutist flutter fluttery fluty fluxed fluxing fluxion
flyaway flybacks flyboy flyby flycatcher flyings flyman flyover flypapers flype flysheets flyswatters flyte flytraps flyway flyweights flywheel foaled
foaling foals foamed foamer foaming foamless foamy fobbed fobbing focaccias focalisation focalise focalization focalize focally focuser focusings
fodder foeman foemen foetal foeticides foetid foetus fogdogs fogey fogged fogger fogging foggy foghorns fogie fogle fogman fohns foible foids foiled
foiling foils foined foining foins foison foist folate foldable foldaways foldback foldings foldout foldup foleys folia foliaged foliages foliar
foliate foliation folie folios foliose folious foliums folkie folkiest folkland folklores folklorish folklorist folkmoots folkmot folksingers folksongs
folksy folktale folkway folky folles follicle follied follies follis follower followship followups foment fomite fonda fondants fonded fonder fonding
fondle fondly fonds fondu fondue fonned fonning fontal fontanelles foodie foodless foodstuff foolfish fooling foolscaps foosball footages footballer
footballs footbar footbath footboard footbridge footered footering footers footfall footgear foothill foothold footie footiest footings footle
footlight footlocker footman footmen footnoted footpad footpage footpath footplates footrest foots footsie footstep footstock footstones footstool
footsy footwall footways footwears footweary footwell footworks footworn footy foozled foozling fopling fopped foppery fopping foraged forager forages
foraging foramen foraminifer foraminifera forane foray forbad forbare forbear forbearances forbidder forbiddings forbids forbode forbore forborne forby
forcats forcemeat forceps forcers forcible forcibly fordable forded fordid fording fordless fordo fordone forearm forebear foreboding forebrains
forecasted forecaster forecastings forecastles foreclose forecourt foredecks foredo foredone forefather forefend forefinger forefronts foregather
forego foregoings foregone foregrounds foreguts forehand foreheads forehock foreigner foreking foreknow foreknowledges forel forelaid foreland forelay
foreleg forelend forelift forelimb forelock foremast foremean foremen forementioned forename forenight forenoons foreparts forepast forepaw foreplan
foreplays foreran foreread forerunner foresaid foresail foresay foresee foreseen foreshadow foreshadowings foreshore foreside foresights foreskin
forestal forestaller forestallings forestalls forestations forestay forested forester forestlands foreswear foreswore foresworn foretasted foretastes
foretasting foretell forethought foretime forevers foreward forewarner forewarnings forewarns forewind forewing forewords foreworn forex forfair
forfaiting forfeit forfeitures forfends forficate forgave forgeman forgemen forger forgery forges forgets forgettings forgings forgivably forgiver
forgives forgo forgone forint forked forker forkhead forkless forklifts forky forlend forlorns formable formably formaldehydes formalins formalisation
formalise formalism formalist formality formalizable formalization formalize formals formants formates formative formatively formatter formee formers
formiate formic formica formicate formication formidably formings formless formol formular formulates formulator formulise formulism formulist
formulistic formulize formworks formyl fornicated fornicates fornication fornicator fornices fornix forpet forrarder forray forsaid forsake forsaken
forsakings forsay forsterites forswears forswore forsythias forted fortes forthought forthrights forthy forties fortieths fortification fortifier
fortify forting fortis fortissimi fortissimos fortitudes fortnight fortressed fortunates fortuned fortunetellers forwander forwarder forwardings
forwarn forworn forza fossa fossae fossate fosse fossilisation fossilise fossilizations fossilize fostered fosterer fosterings fosterling fosters
fostress fothered fothering fouat foudries fouds fouest fouet foughty foulder foule foulie foully fouls foundered foundering foundings foundling
fountainheads founts foursome fourteens fourteenths fourths foussa fousty fouter fouths foutre foveae foveal foveas fowled fowlers fowling fowls fowth
foxed foxes foxfires foxglove foxhole foxhound foxhuntings foxie foxing foxtail foxtrots foyers foyle foyne fozier frabbed frabbing frabbit frabs
fracas fracking fractals fractionalism fractionate fractionations fractious fracts fractur fragged fragging fragiler fragmentations fragranced
fragrancy fragrantly frags frail frailly frailtees fraim fraise frakturs framboises framings franchised franchiser franchisor francise franciums
francize francolins francophil francophobe francophones franger frangipane frangipani frangipanni franked franker frankforts frankfurter frankfurts
frankincenses franking franklins franzier franzy frape frapped frappee frappes frapping fraps frascatis frass frater fraternisation fraternise
fraternized fraternizer fraternizes fratery frati fratricides frats frauds fraudster fraudulences fraudulency fraught frauleins fraus frayed fraying
frays frazil frazzle freaked freaking freakout freckle freckly freebased freebaser freebases freebee freebie freeboards freedman freedmen freegan
freeholder freeholds freeing freelanced freelancer freelances freeloaded freeloader freeloadings freemason freemen freephones freers freesia freest
freestones freestyled freestyler freestyles freethinker freethinkings freets freety freewares freeways freewheel freewheelings freezes freezings
freighted freighter freights freit freity fremd fremit frena frenched frenches frenching frenetics frennes frenzied frenzies frequence frequentations
frequenter frequents freres fresco freshed freshen fresher freshes freshest freshet freshing freshwaters fresnels fretboard frets fretter frettier
frettiest frettings fretty fretworks friable friar friarly friary fribble fribs fricasseed fricassees fricative fricht fricking frictional frictionally
frictions fridged fridging friendlier friendlies friendliest frier frieze frigate friges frigged frigger frigging frighted frighten frightful
frightfully frighting frigid frigidity frigidly frigot frigs frijol frill frilly fringed fringes fringing fringy fripon fripper frisbees frisee frises
friska frisked frisker frisket friskier friskiest friskiness frisking frisks frisky frissons fristed fristing frists frites frith frits fritt frittata
fritzes frivols frize frizz frizzle frizzly frizzy frocked frocking frocks froes frogged froggiest frogging froggy frogling frogmen froing froise
frolic frolicker frondage fronded fronds frontager frontages frontals fronted fronter frontes frontiersman frontiersmen fronting frontispieced
frontispieces frontlines frontpage frore froren frorn frory frosh frostbit frosteds frostier frosting frostline frosts frosty frother froths frothy
frottage frounce frowardly frowardness frowned frowner frowning frowns frows frowsiness frowst frowsty frowsy frowy froze fructed fructoses fructuate
fructuation frugal frugged frugging frugs fruict fruitcake fruiter fruiteress fruitings fruitions fruitlets frump frumpier frumpiness frumple frumpy
frush frust frustrate frustrations frustums fryable fryer fryings fubbed fubbery fubbing fubby fubsy fuchsia fuchsin fuckheads fuckings fucoid fucous
fucused fucuses fuddle fuddy fudged fudges fudging fuehrer fueled fueler fueling fuelled fueller fuelling fuero fuffed fuffier fuffing fuffs fuffy
fugal fugally fugged fuggier fuggiest fugging fuggy fugie fugitives fugle fuglier fugliest fugly fugue fugus fuhrer fujis fulcrums fulfiller
fulfillings fulfillment fulfills fulfilments fulfils fullage fullback fulled fullerenes fullers fullery fulling fullish fullness fulmars fulminants
fulminate fulmination fulness fulsomer fumarole fumble fumed fumer fumeroles fumes fumet fumigant fumigate fumigations fuming fumous fumuli fumulus
functionalism functionalist functionals fundable fundament fundamentalism funders fundies fundings fundis fundraise fundraisings fundus funebral
funereal funest funfair funfest fungals fungibles fungic fungicide fungo fungous fungs funiculars funked funker funkier funkiest funkily funking funks
funned funneled funneling funnelled funnelling funnels funner funnest funnier funnies funniness funnymen funster furacity fural furan furane furbish
furder furfair furfurals furfuran furfurol furies furiosity furiously furled furler furless furling furlong furlough furls furnaced furnisher furnishes
furol furole furor furphy furred furrier furriery furries furriner furring furrow furrowy furrs furth furthcoming furtherances furtherer furthest
furzes furzier furzy fusaroles fusees fusel fuselage fuseless fuses fushion fusibly fusil fusile fusilier fusilladed fusillades fusions fusser fusses
fussing fussy fusted fustian fustic fustier fustily fustiness fusting fusts fusty futharc futharks futhork futile futilitarian futility futons futtock
futurism futurist futuristics futzed futzing fuzed fuzee fuzes fuzil fuzing fuzzed fuzzes fuzzing fuzzle fyces fyked fykes fyking fyrds gabardine gabba
gabbed gabber gabbier gabbing gabble gabbro gabby gabelle gaberdine gabies gabion gabled gablet gabling gaboons gadabouts gadder gadding gaddis gadge
gadgeteer gadgety gadis gadling gadoliniums gadsman gadsmen gadso gadwalls gaffe gaffs gager gagger gaggery gagging gaggle gaging gagman gagster gaids
gaillardias gainer gainest gainful gainfully gainings gainless gainly gainsayings gainsays gairs gaita gaited gaiter gaiting gaits gaitt gajos galabea
galabia galactoses galage galah galanga galangals galant galapago galas galatea galax galbanums galea galeae galeate galena galenoid galere galette
galilee galivanting gallant gallantly gallantry gallbladders gallein galleon gallerias galleried gallet galleys galliards gallic gallica galling
gallinules gallium gallooned gallop gallopaded gallopades gallous gallowed gallowing gallows gallstone gallus gally galoches galop galopade galores
galoshe galut galvanic galvanise galvanism galvanist galvanize galvanometers galvo gamay gamba gambet gambettas gambias gambier gambir gambist gambit
gambled gambler gambles gamblings gambo gamboled gamboling gambols gambrels gamecock gamekeeper gamelans gamely gameness gamesier gamesmanships
gamesters gamete gametogeneses gametophyte gamic gamier gamification gamified gamin gamine gamings gammas gammat gammed gammier gammock gammon gammy
gamuts gamyness ganache ganch gander gandy gangbuster ganged ganger ganging gangland ganglia ganglial gangliar gangling ganglions gangly gangplanks
gangrels gangrened gangrenes gangsta gangsterish gangsterisms gangsters gangue gangway ganister ganja ganjah ganned gannet ganning gannister gantelope
ganting gantlet gantry gants ganymedes gaoled gaolers gaoling gaolless gaped gapers gapeseed gapeworm gapier gaping gapless gapos gapped gapper gappier
gappiest gapping garaged garagey garagings garbages garbagey garbagy garbanzo garbe garble garbo garboard garcon garda gardai gardened gardenia
gardenings garfish garganeys gargantua gargantuan garget gargle gargoyle garibaldis garis garish garlands garlics garners garnets garnish garnishee
garnishment garote garotte garran garre garrets garrisons garron garrot garrotte garrya gartered gartering garters garths garuda garum garvey garvies
gasahol gascon gasconaded gasconader gasconades gasfield gashed gasher gashes gashest gashful gashing gashly gaskin gasking gaslights gasman gasmen
gasohols gasolene gasolines gasped gasper gaspier gasping gasps gaspy gassed gasser gassier gassing gassy gasted gasteropod gasters gastight gasting
gastness gastral gastrin gastritic gastrologer gastrological gastrology gastronome gastronomic gastronomical gastronomy gastropod gastrotomy gastrulae
gastrular gastrulas gastrulations gasts gateau gateaux gatecrashed gatecrashers gatecrashes gatefolds gatehouses gatekeeper gateless gaters gatherer
gaths gatling gators gauche gaucho gaucie gaucy gauded gaudier gauding gauds gaudy gaufer gauffer gauged gauger gauging gauje gault gaultherias gaumed
gaumier gauming gaums gaumy gaunch gaunt gauntlet gauntry gauped gauper gauping gaups gaurs gauss gauze gauzier gauzy gavage gavel gavelled gavelock
gavotted gavottes gawcy gawds gawked gawker gawkier gawking gawkish gawks gawky gawped gawper gawping gawps gawsy gayal gayer gayest gayety gayly
gazabo gazal gazania gazar gazebo gazed gazelle gazer gazetted gazetteers gazettes gazier gaziest gazillion gazing gazon gazoo gazooka gazpachos gealed
gealing gealous gealousy geare gearless gearshifts geats gebur gecked gecking geckoes geckos gecks gedact geeing geeked geeky geeps geest geezer geggie
geishas geist geits gelastic gelate gelati gelatine gelatins gelation gelded gelder gelding gelds gelee gelid gellant gelled gelling gelly gelsemiums
gelts gemeinschafts gemel geminal geminate gemination geminy gemma gemmae gemman gemmed gemmen gemming gemmological gemmologist gemmy gemological
gemologist gemology gemony gemote gemsboks genal genas gendarme gendarmeries gendered gendering genderize genders genealogise genealogist genealogizes
generable generalcy generalisable generalisation generalise generalissimos generalist generalizable generalize generalships generically generics
geneses geneticist genets genevas genial genic genically geniculated geniculates genies genii genip genistas genitalial genitalic genitally genitals
genitives genlock genned gennel gennets genning genny genoas genocides genoise genom genophobia genotypes genro gensdarmes genseng gentes gentians
gentier gentiest gentil gentile gentled gentlenesse gentler gentles gentlest gentlewomen gentoos gentries gentrifier gentrifies genty genua genuflects
genuses geocachings geocentric geochemists geode geodesic geodesy geodetic geodynamic geographer geoid geologise geologist geomagnetisms geomagnetist
geomancers geometer geometrics geometrid geometrise geometrizes geophysicist geophyte georgettes georgic geospheres gerah geranium geratology gerbe
gerbera gerbil geres gerfalcon geriatrician geriatrics gerle germain germaine germanium germed germen germicide germin germina germinable germinal
germinally germinate germination germinator germing germy gerning gerontologist gerrymanderer gerrymanders gerund gesellschafts gessamine gessed gesses
gessing gestalts gestant gestapos gestated gestates gestating gestations gestatory geste gests gestured gesturer getable getas getatable gettable
gettered gettering getters getup geums geyan geyer geyest geyser gharris gharry ghast ghastly ghats ghaut ghazel ghazis ghees gherkin ghesse ghest
ghettoes ghettoisations ghettoization ghettos ghillie ghosted ghostings ghostly ghostwrite ghosty ghoul ghylls giantism giantry gibbed gibber gibbet
gibbing gibbon gibbous gibed gibel giber gibes gibing giblet gibli gibsons gibus gidday giddy gieing giftee gifting gigabits gigabytes gigantisms gigas
gigawatt gigged gigging giggle giggly gighe giglet giglot gigman gigolo gigot gigues gilas gilberts gilded gilden gilders gildhall gildings gilds gilet
gilgie gilled giller gillet gillie gilling gillions gilly gilpy gimbals gimel gimlet gimmal gimmer gimmes gimmick gimmickry gimmicky gimmie gimped
gimping gimps gimpy ginge gingelly gingely gingerbreads gingerbready gingered gingering gingerly gingersnap gingery gingham gingivae gingival
gingivites gingko gingles gings ginkgos ginned ginnel ginner ginnery ginning ginny ginsengs ginzo gipon gipped gipper gipping gippo gippy gipsy giraffe
girasole girasols girded girder girding girdle girkin girlhoods girlie girliest girned girner girnie girning giron gironic girosol girsh girted girth
girting gismo gisms gitted gittern giust giusto giveable givers givings gizmo gizzard gizzen gizzes glabellae glabellar glaces glacials glaciate
glaciation glaciers glacis gladded gladdener gladdens gladder gladdie gladding gladdon glades gladiatorian gladiators gladiatory gladier gladiola
gladiolar gladiole gladiolus gladstones glady glair glaire glaived glaives glammed glamming glammy glamor glamorise glamorize glamoured glamouring
glamourise glamourize glamourous glamours glamping glancer glances glancing glandered glanderous glanders glandes glandless glared glares glarier
glaring glary glasnosts glassblowers glassblowings glassed glassen glasshouse glassie glassiest glassify glassine glassing glassless glassmen
glasswares glasswork glassworm glasswort glaucomas glauconites glaum glaur glaurier glazen glazer glazes glazier glaziery glaziest glazily glaziness
glazings glazy gleam gleamy glean gleanable gleaves glebe glede gledge gleds gleed gleeing gleek gleemen glees gleet gleis glenoids glens glent gleyed
gleying gleys gliadine gliadins glial glias glibber glibs glided gliders glides glidings gliff glikes glime glimmer glimmerings glimmery glimpsed
glimpser glimpses glims glint glinty glioma glissandi glissandos glisten glister glisteringly glitchy glits glittered glittering glitters glittery
glitz glitzy gloam gloat globalisations globalise globalism globalist globalizations globalize globated globby globed globetrotted globetrotter
globetrottings globi globigerinae globigerinas globin globing globs globulars globule globulet globulins globus globy glockenspiels glode gloire
glomerule glomming gloms gloom gloomy gloop gloopier gloopiest gloopy glopped glopping gloppy glops glorias gloried glories glorifications glorified
glorifier glorifies glossa glossae glossal glossed glosser glosses glossier glossies glossiest glossina glossing glossless glossolalias glosts glottic
glottis glout gloved gloveless glovers gloving glowed glowered glowering glowers glowfly glows glowworms gloze glucagons glucan glucina glucoprotein
glucoses glucoside glued glueing gluer glues gluey glugged glugging glugs gluily gluing gluish glume glummer glumpier glumps glumpy glums glunch gluon
glutaeal glutamates glutamines glutathiones glute gluteal glutei glutenous glutens gluts glutted glutting glutton gluttony glyceride glycerin glycerol
glyceryl glycin glycine glycogens glycol glycolyses glycoprotein glycose glycoside glycyl glyph glyptic gnamma gnarl gnarred gnars gnash gnashings
gnatcatchers gnatling gnats gnatty gnawer gnawings gnawn gnaws gnomae gnomes gnomic gnomist gnomons gnoses gnostic gnosticism gnows goaded goading
goadlike goads goadster goafs goaled goalies goaling goalkeeper goalkeepings goalmouths goalpost goaltender goanna goary goatee goatherds goatish
goatling goatskins goaty goban gobar gobbed gobbet gobbi gobbing gobble gobbledegook gobbledygook gobbo gobby gobis goblets goblins goboes gobos goddam
goddammed goddamn goddaughters godded godden godding godet godfathers godheads godhoods godless godling godly godmother godown godparent godsends godso
godson godspeeds godward godwit goels goers goest goeth goethites goetic goety gofer goffed goffered goffering goffing goffs goggas goggled goggler
goggling goggly goglet gogos goier goiter goitred goitres golcondas goldcrests goldened goldeneye goldenrods goldens goldenseals golder goldest
goldfield goldier goldish goldless goldminer goldsmiths goldstones goldtone golem goles golfed golfings golgothas goliards goliardy goliaths gollan
golland gollar goller gollop golly gollywog goloshes golps gombo gomer gonad gonadial gonadic gonadotrophin gonadotropic gonadotropin gondola gondolier
gonef goneness goner gonfalons gonfanon gonged gonging gongs gongster gonia gonidia goniometers gonion gonium gonks gonocyte gonof gonorrhea
gonorrhoeal gonorrhoeas gonys goober gooby goodby goodie goodiest goodiness goodliness goodly goodmen goodnights goodwills goodyears gooey goofball
goofed goofing goofs googlies googol googs gooier gooily gooiness gooky goolds gooley goolie gooly gooney goonie goons goony gooped goopiness goops
goopy gooral goorie goors goory goosed goosefoots gooseneck gooses goosey goosier goosiness goosing goosy gophers goral goras gored gorehound gores
gorged gorger gorges gorget gorgia gorging gorgios gorgon gorgonians gorhen gorillas gorings goris gormand gormed gorming gormless gormy gorped gorping
gorps gorse gorsy goshawk gosht goslet gosling gospels gosports gossamers gossamery gossed gosses gossib gossing gossiper gossipings gossipped
gossipping gossipry gossips gossipy goster gotcha gothics gothite goths gouaches gouch gouge gougere gouks goura gouramis gourd gourde gourdy gourmand
gourmets gousty goutier gouts gouty governances governante governessed governessy governorship governs gowan gowany gowder gowds gowfed gowfer gowfing
gowfs gowks gowlan gowland gowled gowling gowls gowned gowning gownsman gownsmen gowpens goxes goyish goyle graal grabbers grabbier grabble grabby
graben graced gracefully gracefulness graceless graces gracile gracing grackle gradable gradate gradation gradeless gradely grader gradin gradine
gradings gradini gradino gradiometer grads gradualism gradualist graduals graduand graduations gradus graffed graffing graffitis graffito graffs
grafted grafter grafting grafts grahams graile grails grainage graine grainfields grainier grainings grainless grainy graip graith grakle grama gramary
gramicidins gramma grammarian grammars gramme gramophones gramophony gramp grampa grampus grana granadillas grandad grandaddy grandame grandams
granddad granddam granddaughter grande grandee grandeur grandfathers grandioso grandmama grandmammas grandmas grandmaster grandmothers grandparent
grandpas grands grandsir grandsons grandstand granduncles granfer grangers granges granita granites granitewares grannam grannie granolas grans
grantees granter grantsmanships granulary granulate granulations granule granulite granulocyte granuloma graped grapefruits grapeless grapery grapeseed
grapestone grapevines grapey grapheme graphene graphites grapier graping graple grappas grapple grapplings grapy grasped grasper grasping grasps
grassed grasser grasshopper grassing grasslands grassroot grassy graste grated gratefully gratefulness grateless graters graticules gratification
gratifier gratify gratin gratine gratitudes gratulate gratulation graupels gravamens graved graveled graveless graveling gravelled gravelling gravelly
gravels gravely graven graver gravesides gravesite gravest gravestone graveward graveyards gravida gravies graving gravis gravitases gravitate
gravitations graviton gravs gravures graybeard grayed grayer grayest grayfish grayhound graying grayish graylag grayle graylings grayness grays graze
grazier grazings greased greasepaints greaseproofs greaser greases greasewoods greasier greasing greasy greatcoats greaten greatests greave grebe grebo
greces grecians grecise greeces greeds greeing greeked greeking greenback greenbelt greenbriers greened greener greenery greenfields greengrocer
greengrocery greenhand greenheads greenhearts greenhorns greenie greeniest greening greenling greenly greenrooms greensand greenshanks greenstones
greenway greenwing greenwoods greese greete greets gregale gregarian grege grego greiges greined greining greins greisens greisly gremlin gremmy
grenades grenadier grenadilla grenadine grenned grenning grese gressing greve grewed grewhound grewing grews grexes greybeard greyed greyer greyhounds
greying greylags greys gribble griced gricer gricing gridder griddle grided grides griding gridirons gridlocks griece griefer griefs griesly grieve
grievings griff griffins griffon grifted grifter grifting grigged grigging grigs grike griller grilles grillings grillion grilse grimace grimalkins
grime grimier grimily griminess grimly grimmer grimy grinded grindelias grindery grindings grinds grindstones gringa gringo grinned grinner grinning
grins griot gripe gripey gripier griple grippe grippier gripple grippy gript gripy grise grisely griseofulvins grisled grisly grison grist gristle
gristly gristmills grisy grith grits gritted gritter grittier grittings grivation grivet grize grizzle grizzlier grizzliest groan groanings groats
grocer grocked grocking grockle grodier grody grogging groggy grogs groin groked groking groks groma gromet grommet gromwell grone groof groolier
grooliest grooly groomed groomer groomings groomsman groomsmen grooved groovers grooving grope grosbeak groser grosgrains grossed grosser grosses
grossest grossing grossly grosz grosze groszy grotesque grotesquery grotesquest grots grottier grottiness grotto grotty grouch grouchy grough grounden
grounder groundhog groundings groundling groundman groundnut groundout groundsell groundsels groundsheets groundskeepers groundsmen groundspeeds
groundswells groundwaters groundworks grouper groupie groupthinks groupwares grouse grousest grouted grouter grouting grouty groved grovel grovelled
grovelling grovet growingly growings growl growlery growlier growly grownup groyne grozing grubbed grubber grubbing grubble grubby grubs grudge grued
grueing gruel gruellings grues gruesomer grufe gruff gruffily gruffy grufted gruing grumble grumbly grume grumly grummer grummet grumness grump grumph
grumphy grumpy grundle grunge grungey grungy grunions grunt gruntled gruntling grutch gruyeres gryce gryde grype grypt guacamoles guachamole guaco
guana guanabana guanaco guango guanidin guanin guano guans guarana guaranies guaranis guarantied guaranties guarantor guardee guarder guardhouses
guardianships guardrail guardsman guardsmen guarish guars guava gubbed gubbing guckier guckiest gucks gucky guddle gudes gudgeon guelder guenons
guerdon gueridons guerillas guernseys guerrillas guesser guesses guessings guesstimate guessworks guestbooks guested guesten guesthouses guestimate
guesting guffaw guffs guggle guglet guidances guidebooks guideless guidepost guiders guidings guidon guilder guildhalls guiled guileless guiler guiles
guiling guillemet guillemot guilloched guilloches guillotine guilted guiltless guilts guimp guineas guiro guised guiser guises guising guitarists
guizer gulag gular gulas gulch gulden gulet gulfed gulfing gulfs gulfy gullable gulled guller gulleries gullet gulley gullibly gulling gullish gulls
gully gulped gulper gulph gulping gulps gulpy gumball gumbo gumboot gumdrop gumless gumma gummed gummers gumming gummy gumped gumphion gumping gumps
gumption gumshoed gumshoes gumtrees gunboat gundog gundy gunfight gunfires gunflints gunge gungy gunite gunkier gunkiest gunks gunky gunless gunlock
gunman gunmen gunmetals gunnage gunned gunnel gunnen gunner gunnera gunnery gunnings gunny gunplays gunpoints gunpowders gunpowdery gunroom gunsel
gunship gunshot gunsight gunslinger gunsmith gunstick gunstocks gunstone gunter gunwale guppy guqin gurami gurdwaras gurge gurgle gurglet gurgoyle
gurled gurlet gurling gurly gurnards gurned gurnet gurney gurning gurns gurrah gurrier gurry gursh gushed gusher gushes gushier gushy gusla gusle
gusset gussie gussy gustation gusted gustful gustier gustily gusting gustless gusto gusty gutbuckets gutcher gutsed gutser gutses gutsing gutsy gutta
guttae gutted guttered guttering gutters guttery guttier guttle gutturals gutty gutzer guying guyle guyots guyse guzzle gwine gyals gybed gybes gyeld
gylden gymbal gymkhanas gymnasic gymnasiums gymnast gymnastic gymnosperm gymnospermy gymps gynaecium gynaecologist gynecium gynecological gynecologist
gynecology gynie gynny gyppy gypsied gypsophilas gypsums gyral gyrant gyrase gyrate gyration gyrator gyred gyrene gyres gyrfalcons gyring gyron gyronic
gyroplanes gyros gyroscope gyroscopics gyrose gyrous gyrus gytes gyves gyving haafs haars habaneras habanero haberdasher haberdashery haberdine
habilable habile habilitations habitably habitan habitant habitation habituals habituate habituation habitudes habitue habitus hacek hachis hacienda
hackable hackamore hackee hackery hackie hackings hackle hacklet hackly hackman hackmen hackneys hacksaw hacksawn hadal hadden haddest haddie hadding
haddock haded hades hadjes hadji hadron hadrosaurs hadst haematites haematomas haematurias haematuric haemodialyses haemoglobins haemolyses haemolysin
haemony haemophiliac haemophilias haemophilic haemorrhage haemorrhagic haemorrhoid haemostases haemostasia haemostatics haems haeres haffs hafis
hafniums haftara haftarahs hafted hafters hafting haftorah hafts hagden hagfish haggada haggadahs haggard hagged hagging haggish haggle haggs haglet
hagride hahas hahnium haick haika haiks haikus hailer hailier hailiest hailing hails hailshot hailstone hailstorm hainch hained haining hains haint
hairball hairbell hairbrush haircut haircuttings hairdo hairdresser hairdressings hairdrier hairdryers hairier hairiness hairing hairless hairlike
hairline hairlock hairnet hairpiece hairpin hairsprays hairst hairstreaks hairstyle hairstylings hairstylist haith hajes hajji hakam hakas hakea hakims
hakus halala halals halberds halbert halcyons haled haleness haler halest halfbacks halftimes halftone halibuts halid halide halite halitoses hallah
hallal hallan hallel halleluiah hallelujahs halliard halling hallion hallmarks halloa halloed halloes halloo hallos hallot hallowed hallower hallowing
hallows hallucinate hallucination hallucinator hallucinogen hallways hallyon halma halms halocarbon haloed haloes halogenate halogens haloid haloing
halomorphic halon halos halothanes halse haltere halternecks halters halting halts halva halvah halved halver halyard hamada hamal hamba hamble
hamburgers hamburgs hamlets hammal hammed hammerer hammerhead hammering hammerlocks hammier hamming hammocks hammy hamous hampered hamperer hampering
hampster hamshackle hamsters hamstring hamstrung hamza hamzah hance hanch handbagged handbagging handball handbell handbill handbrakes handcar
handcarts handclap handclasp handcraft handcuff hander handfastings handfed handfuls handgrip handgun handhold handicapper handicaps handicraft
handicuffs handier handiest handiness handiwork handkerchief handlebar handlings handmaid handmaiden handoff handover handpick handrail handsaw handsel
handsful handshake handshakings handsomer handsomes handsprings handstand handwork handwritings handymen handywork hangar hanged hangi hangings hangman
hangmen hangnails hangout hangovers hangul hangup hanjar hanked hanker hankie hanking hanky hansa hanse hansel hansom hanting hantle hants hanukiah
hanuman haole haoma haphazardry haphazards haplite haploids haploidy happed happenstances happied happies happing hapten haptene hapuka hapus haram
harangue harassed harasser harasses harassings harassments harbinger harbor harbormasters harbourer harbours hardass hardbacks hardball hardboard
hardbounds hardcores hardcovers hardener hardening hardens hardgoods hardhack hardhat hardier hardies hardiest hardihoods hardily hardiness hardline
hardman hardmen hardnesses hardpack hardpans hardships hardstand hardtack hardtop hardwires hardwoods hareem hareld harem hares harewood hariana
haricot harijans harim harish harissa harked harken harking harks harled harlequins harling harlot harls harman harmattans harmel harmer harmin harmine
harming harmonical harmonicas harmonics harmonies harmonisation harmonise harmonist harmoniums harmonization harmonize harms harnessed harnesser harns
haros harped harpers harpies harpin harping harpist harpoon harps harpsichord harridan harried harrier harries harrowed harrower harrowing harrows
harrumphs harrying harshed harshen harshes harshing harslet hartals hartbeest hartebeests harten hartshorns harumph harvester harvestings harvestman
harvests hashed hashes hashier hashing hashy hasks haslet hasped hasping hasps hassar hassels hasses hassled hassles hassock hassocky hasta hasted
hasteful hastefully hasten hastes hastier hastiest hastily hastiness hasty hatable hatbox hatchable hatchbacks hatched hatchel hatcher hatches hatchet
hatchety hatching hatchling hatchment hatchways hateable hateful hateless hatemonger haters hatful hatha hatless hatlike hatmaker hatpin hatreds
hatsful hattered hatterias hattering hatters hatting hattock hauberks hauding hauds haufs haugh haught haughtier haughtiest haughtiness haughty
haulages hauld hauled hauler haulier haulm hauls haulst hault haulyard haunch haunt hauntings haused hausen hauses hausfraus hausing haute hauteur
hauynes havartis havelocks havening havens havered havering havers haversacks havior haviour havocs hawed hawked hawker hawkey hawkie hawkings hawkish
hawkshaws hawkweeds hawmed hawming hawms hawse hawthorns hawthorny haybox haycock hayed hayer hayey hayfield hayforks hayings haylage hayle haylofts
haymaker hayride hayseeds haysel haystack haywards haywires hazan hazarder hazed hazelnut hazels hazer hazes hazier haziest hazily haziness hazings
hazmats hazzan headachey headachy headband headbang headbangings headboard headcases headcheeses headcount headdress headend headgears headhunted
headhunter headhuntings headier headiest headily headiness headlamp headland headless headlessness headlike headlined headliner headlock headman
headmaster headmen headmistressy headnotes headpiece headpin headquarter headrail headrest headring headrooms headsail headships headsman headsmen
headstall headstick headstocks headstone headwaiter headward headwater headways headwind headword headwork healable healded healding healds healee
healer healings healthcares healthiest heame heaped heaper heapier heapiest heaping heaps heapy hearable heards hearer heares hearie hearken hearsays
hearse hearsier hearsiest hearsy heartache heartbeats heartbreak heartbroke heartburns hearten hearths hearthstones heartier hearties heartiest
hearting heartlands heartlets heartly heartsink heartstring heartthrobs heartwoods heartworms heaste heasts heatable heathen heathenise heathenish
heathenisms heathered heathers heathery heathier heathiest heathlands heathless heaths heathy heatings heatless heatstrokes heatwave heaved heavenwards
heaver heaves heavies heaviest heavings heavyweights heben hebes hebetic hecatombs hecht heckle hecklings hecks hectare hectic hectoliters hectolitre
hectored hectoring hectors heddle heder hedera hederated hedged hedgehogs hedgehop hedger hedgerow hedgier hedging hedgy hedonics hedonism hedonist
heeder heedful heediness heeding heedless heedlessly heedy heeled heelers heeling heelless heeze hefte hefts hefty hegemon heids heifer heighten
heighth heiled heiling heils heinie heired heiring heirless heirlooms heirships heist hejab hejra hektare helenium heliacal heliacally helicity
helicons helicopted heliman heling helio heliospheres heliotropes heliotropy helipads heliport helispheric helispherical heliums helixes hellbenders
hellcat hellebores helled hellenise helleri hellery hellfires hellholes hellhounds hellicat hellier helling hellion helloes hellos hellova helmed
helmer helming helminth helmless helms helmsmen helos helpings helplines helpmates helve hemagogue hemal hematic hematite hematological hematology
hematoma hematuria hemic hemicelluloses heminas hemins hemiplegias hemiplegic hemispheres hemline hemlock hemmed hemmer hemming hemodialysis hemoglobin
hemolysis hemophilia hemophiliacs hemorrhage hemorrhoids hemostasis hemostatic hemps hempy henbanes henceforth henceforward henchman henchmen hended
hending hends henge henhouses henleys henna henned henner henning henny henrys hented henting hents hepar heparins hepatica hepaticae hepatical
hepatics hepatites hepatocyte hepcats hepper heppest hepster heptads heptanes heptathlons heralds herbaged herbages herbalism herbalist herbals herbar
herbarial herbarian herbariums herbed herbivora herbivore herbivory herbose herby herded herden herder herdess herdic herding herdman herdmen herds
herdsman herdsmen hereabout hereafters hereat hereditament herefrom hereinto hereon heresy heretic heretically hereto heretofore hereunto hereupon
herewith heried heriot heriotable heritable heritably heritages herling herls herma hermae hermai hermaphrodite hermeneutic hermetic hermetical
hermeticisms hermit hermitages hermitic hermitically hernia herniae hernial herniate herniations herns heroics heroines heroins heroise heroisms
heroize herons heroons heros herpetic herpetologist herriment herringboned herringbones herringer herrings herry hersed herses hership heryed heryes
herying hesitance hesitancy hesitated hesitater hesitates hesitations hesped hesperidia hesperidins hesperids hesping hesps hessian hessite hests
hetero heterocyclics heterodox heterodoxy heterodyned heterodynes heterogenous heterosexuals heterostrophic heterozygotes hetes heths heting hetman
hettie heuch heugh heureka heuretic heuristics hewable hewed hewer hewing hexact hexade hexadecimals hexads hexagon hexagram hexahydrated hexahydrates
hexameters hexamine hexane hexapods hexapody hexarch hexed hexene hexer hexes hexing hexone hexose hexyls heyday heydey heyed heying hiant hibachi
hibernate hibernations hiccoughs hiccup hiccupy hickey hickie hickish hidalga hidalgos hiddenites hidder hideaway hided hideous hideout hider hidings
hidling hieing hieland hiems hierarch hierarchise hierarchizes hieratica hieratics hieroglyph hieroglyphic hierophants higgle highballs highboys
highbrows highchair highfaluting highfalutins highing highlanders highlife highlighter highroads highted highth highting highwayman highwaymen hijab
hijack hijrah hijras hiked hiker hilar hilch hilding hilled hiller hillier hilliest hilliness hilling hillock hillocky hillos hillsides hilltop
hillwalkings hilted hilting hilts hilus himbo hinau hindbrains hinderance hindered hinderer hinderings hinderland hinders hindguts hindquarter
hindrance hinds hindsights hindward hinger hinging hinkiest hinky hinny hinted hinter hinterland hinting hipbones hipless hiply hipparchs hipped hippen
hipper hippic hippier hippies hippiest hippin hippiness hippings hippocrases hippodromes hippogriffs hippos hippus hipster hiraganas hirage hireling
hirer hirings hirling hirpling hirseling hirsling hirsutisms hirudins hished hishes hishing hissed hisself hisser hisses hissing hissy histamin
histamine histidin histiocyte histiology histogeneses histograms histone histoplasmoses historicise historicism historicist historied histrionic hists
hitched hitcher hitches hitchhike hitchier hitching hitchy hithe hithered hithering hitless hitman hitter hived hivers hives hizzed hizzes hizzing
hoaed hoagie hoagy hoaing hoarded hoarder hoarding hoards hoared hoarier hoaring hoarse hoarsely hoarsen hoarseness hoarsest hoary hoast hoatching
hoaxed hoaxer hoaxes hoaxing hobbed hobber hobbing hobbit hobble hobbyism hobbyist hobgoblin hobjob hobjobbing hobnails hobnobs hoboed hoboes hobos
hocked hocker hockeys hocking hockle hocks hocused hocuses hocusing hocussed hocussing hodad hodden hodding hoddle hodgepodges hodman hodograph
hodographic hodometer hodoscope hoecakes hoedowns hoeing hoelike hogans hogbacks hogen hogfish hogged hogger hoggerel hogget hoggin hogging hoggish
hoggs hoghs hogshead hogtie hogward hogweeds hohed hohing hoick hoiden hoiked hoiking hoiks hoised hoises hoisin hoising hoist hoistings hokas hokey
hokier hokiest hokily hokiness hoking hokis hokums holard holdable holdall holdbacks holdfasts holdout holdover holdup holeless holesome holey holibut
holidaymaker holier holies holily holing holisms holist holked holking holks holla hollands holler hollies hollo holloa holloo holloware hollowed
hollower hollowly hollows hollowwares hollyhock holmiums holms holocausts holoenzymes hologram holograph holography holon holonic holotypes holpen
holstein holstered holstering holsters holts holydays homaged homager homages hombre homburg homebody homeboy homebred homecomings homegirls homelands
homelier homeliness homely homelyn homemaker homemakings homeomorphism homeopath homeostases homeplace homered homering homerooms homeschooled
homeschoolers homeschools homespuns homesteaded homesteader homesteadings homesteads hometowns homeward homeware homeworker homeworkings homeworks
homicides homier homiest homiletic homily homines homings hominid hominin hominoid hominy hommock hommos homoeomorphism homoeopath homoeopathic
homoeopathy homoeostasis homoeostatic homoeotic homoeroticisms homogenate homogenisation homogenise homogenization homogenize homogenous homografts
homograph homographic homolog homological homologise homologizes homologues homomorphic homomorphism homonym homonymy homophobe homophobia homophobic
homophone homophonic homophony homotype homozygotes homuncules honan honcho hondas hondle honds honed honer honeybee honeycomb honeydews honeyed
honeymooned honeymooner honeymoons honeypot honeys honeysuckled honeysuckles hongi honging hongs honied honing honked honker honkey honkie honking
honks honky honorably honorarium honored honorifics honoring honors honourably honouree honourer hooch hoodia hoodier hoodiest hooding hoodlum hoodman
hoodmen hoodoo hoodwinker hoodwinks hoody hooey hoofed hoofer hoofing hoofless hoofs hooka hookah hookers hookey hookier hooklet hookup hookworm hooky
hooley hoolican hoolie hooliest hooligan hooliganisms hooned hooning hoopers hooplas hoopoes hoopoo hoorah hoorays hoord hooroo hoosh hootananny hootch
hooted hootier hootnanny hoots hooty hooved hooven hoovered hoovering hoovers hooves hooving hopdog hopefuls hopelessness hopers hophead hoplites
hoppers hoppier hoppiest hoppings hopple horah horal horary horas horded hordes hording horehounds horis horizonal horizontals horkey hormetic hormic
hormonic hornbeak hornbeams hornbill hornblendes hornbooks horned horner hornet horniest horning hornish hornist hornlet hornpipe horography horologe
horological horologiums horology horoscopy horrent horribles horribly horrid horridly horrified horrifies horsebacks horsed horsefly horsehairs
horselaugh horseman horsemanships horsemen horseplays horsepowers horsepox horseshits horseshod horseshoed horseshoeings horseshoer horseshoes
horsetails horseweeds horsewomen horsey horsier horsiest horsiness horsing horson horst horste horsy horticultures horticulturist hosanna hosannah
hosed hoselike hoseman hosemen hosen hosepipes hoser hosey hosier hospices hospitable hospitably hospitaler hospitales hospitalise hospitalize hosta
hosteler hostelings hostelling hostessed hostie hostiles hostler hostly hotbed hotbox hotcake hotch hotdog hotelier hoteling hothead hothoused
hothouses hotlines hotlink hotly hotplate hotpots hotshot hotspot hotspurs hotted hottentot hottered hottering hottings hotty houdan houfed houff
houfing houghed houghing houghs houmus hounded hounder hounding houseboat houseboy housebreakings housebroke housecleanings housecoat housefly
housefuls householders housekeeper housekeepings houseless housels housemaid houseman housemasters housemate housemen houseplant housers housetop
housewarmings housewifey houseworks housier housings housling houstonia houted houtings hovea hoved hoveled hoveling hovelled hovelling hoven
hovercraft hovered hoverer hoverfly hovering hovers howbe howdah howdie howdy howfed howff howfing howfs howitzer howked howker howking howks howled
howler howlet howling howls howre howso hoxed hoxing hoyas hoyden hoyed hoying hoyle hryvna hryvnias hryvnya huanaco huarache huaracho hubbies hubbly
hubbubs hubcap hubris hucked huckery hucking huckle hucks huckster huckstery hudden huddle huers huffed huffer huffiness huffing huffs huffy hugged
hugger huggier hugging huggy huhus hulas hulked hulkier hulking hulks hulky hullaballoo hullabaloos hulled huller hullier hulling hullo hulloo hulls
hully humanely humaneness humaner humanest humanisation humanise humanism humanist humanitarians humanizations humanize humankinds humanly humanness
humanoid humate humblebee humbled humbler humbles humblest humbling humbly humbug humdingers humdrums humectants humeral humfed humfing humfs humic
humider humidifier humidify humidistats humidor humiliate humiliations hummable hummed hummel hummelled hummelling hummers humming hummingbirds hummle
hummock hummocky hummum hummus humor humoral humoresques humorist humorless humoured humours humous humpback humped humpen humper humph humpiness
humpty humpy humungous humus humusy humvees hunch hunchbacks hundredfolds hundredth hundredweights hungan hungered hungering hungers hungover hunker
hunkey hunkie hunkiest hunky huntings huntsman huntsmen huppah hupped hupping hurden hurdies hurdled hurdler hurdling hurds hurled hurler hurleys
hurling hurls hurly hurra hurrah hurray hurricano hurried hurrier hurries hurrying hursts hurter hurtle husbandly husbandman husbandmen hushed husher
hushes hushing hushy husked husker huskier huskiest husking husks husos hussar husses hussifs hussy hustings hustled hustlers hustles hustling hutched
hutches hutchies hutching hutted hutting hutzpah huzza huzzahs huzzy hyacine hyacinth hyaena hyalin hyalite hyalogen hyaluronidases hybridisation
hybridise hybridizations hybridize hybris hybristic hydantoins hydatids hydatoid hydra hydrae hydrangea hydrant hydranth hydrase hydrate hydrations
hydrators hydraulics hydrazide hydrazine hydria hydriae hydric hydrid hydride hydrocephalous hydrochlorides hydrochoric hydrodynamic hydrofoil hydrogel
hydrogenate hydrogenations hydrogens hydrograph hydrography hydroid hydrologist hydrolysate hydrolyse hydrolyzate hydrolyzed hydrolyzing hydrometeor
hydrometer hydropath hydrophane hydrophobia hydrophobic hydrophone hydroplaned hydroplanes hydroponic hydropowers hydrops hydropsy hydroquinones hydros
hydroscopic hydrosols hydrospheres hydrostatic hydrous hydroxide hydroxy hydroxyl hydroxylamines hyeing hyena hyens hygieist hygienes hygienics
hygienist hygrograph hygrographic hygrology hygrometer hygrometric hying hykes hylas hylding hyles hylism hylomorphic hymen hymenal hymnal hymnbooks
hynde hyoids hyoscines hyoscyamines hyped hyperactives hyperbatic hyperbola hyperbolae hyperbole hyperboloids hypercube hyperglycaemia hyperglycemias
hyperglycemic hypergolic hyperkeratoses hypermarket hypermedias hyperon hyperopia hyperopic hyperostoses hyperplane hyperplasias hypers hypersensitise
hypersensitize hypersonic hyperspaces hypertensions hypertensive hypertexts hyperthermias hyperthermic hyperthyroids hypertonia hypertonic
hypertrophies hypha hyphae hyphal hyphen hyphenate hyphenations hyphy hyping hypinosis hypnoses hypnotherapist hypnotic hypnotise hypnotism hypnotist
hypnotize hypochlorites hypochondria hypochondriac hypocotyls hypocrite hypodermics hypodermis hypoed hypoglossals hypoglycaemia hypoglycaemic
hypoglycemia hypoglycemic hypoid hypoing hypolimnions hypomanias hypomanic hypophyses hypoplasias hypos hypostases hypostasise hypotensions hypotenuses
hypothalami hypothecae hypothecate hypothenuse hypothermia hypothermic hypothesise hypothesist hypothesize hypothetise hypothetize hypothyroids
hypotonia hypoxanthines hypoxias hypoxic hypped hypping hyson hyssops hysterectomise hystereses hysteria hysteric iambi iambics iambs ianthine ibadah
ibadat iberis ibices ibises ibuprofens iceball icebergs icebreaker icecap icefalls icehouses icemen icepack icers iched iches iching ichneumons
ichnographic ichnography ichors ichthyologist ichthyoses icicle icily icings icker ickiest ickily ickle icones iconic iconical iconically iconised
iconising iconize iconoclasm iconoclast iconostases icosahedra icosahedrons ictal idealisation idealise idealism idealist idealization idealize
idealogue idealogy ideations idempotents ident identifiably ideogram ideograph ideography ideologies ideologise ideologist ideologizes ideologue
ideophone idiogram idiograph idiographic idiom idiotcy idled idler idles idlest idola idolater idolator idolise idolize idolon idyll idyls igged igging
igloo iglus ignatias ignify ignite ignitible ignitions ignitor ignitron ignobler ignobly ignorances ignorants ignorer iguana iguanodons ihram ikans
ikebanas ikons ileac ileal ileum ileus ilexes iliac iliad ilial ilices ilium illegals illegibly illegitimated illegitimates iller illest illiad
illimitably illision illite illiterate illocution illogics illude illumed illumes illuminances illuminant illuminate illuminati illuminations
illuminato illuminators illumine illuming illusionism illusionist illusive illustrateds illustrators illustratory illuvial illuvium ilmenites
imaginably imaginations imaginer imagines imagings imagining imamates imams imari imaum imbalanced imbalances imbalm imbark imbecile imbed imbedded
imbedding imbibe imbibitions imbittered imblaze imbody imbolden imboss imbricated imbricates imbroglios imbrue imbue imidazole imide imido imids
iminazole imine imino imitate imitations imitator immane immanence immanency immanent immanently immanity immatures immeasurable immeasurably immenser
immensurable immerge immerse immersions immies immigrate immigrations imminence imminency immiscibly immit immobilisation immobilise immobilism
immobilization immobilize immodest immodestly immodesty immolate immolations immorality immortalise immortality immortalize immortally immortals
immortelles immotile immotility immovables immovably immoveable immunes immunisation immunise immunizations immunize immunoassays immunogenetic
immunologist immure immutable immutably impacable impacter impacting impactions impaint impairer impairings impairs impalas impale impalement
impalpably impanelled imparity impark imparl impartable impartation imparted imparter imparting imparts impassable impassably impasse impassibility
impassible impassibly impassions impaste impastos impatiences impatiens impatient impave impeacher impeaches impeachments impeccable impeccably imped
impedances impede impediment impedimenta impel impelled impeller impellor impended impenetrably impenitents imperatives imperators imperceable
imperceptible imperceptibly imperfection imperfectives imperfects imperforated imperia imperialise imperialisms imperialist imperials imperil imperious
imperiousness imperishables imperishably imperiums impermanences impermanency impermeably impermissibly impersonate impersonation impersonator
impertinences impertinency imperturbably impervious imperviously impetigos impetrative impetrator impetus impies imping impinge impingements impis
implacable implacably implantations implanter implated implating implausible implausibly impleach impled implementer implementor implex implicate
implicity implode implore implosion impoliter imponderable imponderably impone imponent importances importancy importations importings imposer imposex
impositions impossibles impossibly impost impostor impostume impostures impot impotences impotency impotents impound impoundment impoverished
impoverisher impoverishes impower impracticably imprecation imprecisions impregnably impregnate impregnations impresa impresari impresarios imprese
impresse impressionism impressionist impressments imprest imprimaturs imprinter imprintings imprints imprison imprisonments improbable improbably
impromptu improvability improvable improvably improvers improvisation improvisator improvisatore improvisatori improvise improvisor imprudence
imprudent imprudently impudence impudency impudent impudently impugner impugns impulsed impulses impulsions impunity impure impurest impurity
imputability imputable imputably imputation impute inaccessibly inactions inactivate inactivations inadequates inadmissibly inadvertences inadvertency
inadvisably inalienable inalienably inalterable inalterably inane inanely inanga inanity inapplicably inappreciative inapproachable inapt inaptitude
inaptly inaptness inarch inarguable inarguably inarmed inarticulates inattentions inaudible inaudibly inaugurals inaugurate inauguration inbent inboard
inborn inbounded inbounds inbred inbreed inbreedings inbringing incaged incalculable incalculably incandescences incandescency incandescents incant
incantation incapables incapably incapacitate incapsulate incapsulation incarcerate incarceration incarnadined incarnadines incarnate incarnations
incase incasement incautions incedes incensed incenser incenses incent incentively incentivise incentivize incept inceptions inceptive incertain
incertainty incertitudes incests incharitable inched incher inching inchoated inchoates inchpin inchworms incidences incidentals incinerate
incinerations incinerator incipits incise incision incisor incisory incitation incite incitement incitingly incivil incle inclement inclinations
incline inclinings inclinometer inclose inclosure inclusions incognita incognitos incoherences incoherency incomers incomings incommunicably
incomparable incomparably incompatibles incompatibly incompetence incompetency incompetents incompletions incompressibly incomunicado inconceivable
inconceivably inconformity incongruences inconscionable inconscious inconsiderably inconsistence inconsolably incontestable incontestably incontinences
incontinency incontrollable incontrollably inconvenienced inconveniences inconveniency incorporal incorporations incorporators incorrigibles
incorrigibly incorrupted incorruptibles incorruptibly incorruptions increasers increasings incrementalist incrementals incriminate incriminations
incrossed incrustation incrusted incrusting incubate incubations incubators incubatory incubous incudate inculcate inculcations inculcatory inculpate
inculpation incult incumbents incumber incumbrance incunable incunabular incurability incurable incurably incurious incuriously incurrable incurrences
incurs incursion incurved incurving incus incuse incut indabas indebted indecipherable indecipherably indecisions indefatigable indefatigably
indefeasible indefeasibly indefensible indefensibly indefinable indefinably indefinites indelible indelibly indemnified indemnifier indemnifies
indemnities indene indentation indented indenter indenting indention indentor indents indenture independences independency indescribable indescribably
indestructibly indetectable indeterminably indetermined indeterminisms indeterminist indewed indewing indexations indexer indexings indican indicant
indicatable indicatives indicatory indicial indicias indict indictably indictee indiction indictments indictor indifferences indifferency indifferents
indigen indigences indigency indigene indigenity indigent indigest indigestibles indigestibly indigestions indign indignations indignify indigos
indirections indiscernibly indisciplined indisciplines indiscrete indiscretion indispensables indispensably indispose indispositions indisputable
indisputably indissoluble indissolubly indite inditement indiums individualise individualism individualist individualize individuate individuations
indivisibles indivisibly indocible indoctrinate indol indole indolence indolency indolent indolently indomitably indorse indorsement indowed indowing
indri indubitable indubitably inducement inducer induct inductances inductee inductile inductions inductor indue indulged indulgenced indulgences
indulgency indulger indulges indulin indult indurate indurations industrialise industrialism industrialist industrialize indwell indwellings inearth
inebriate inebriations inedibly inedited ineffable ineffably inefficients ineligibles ineligibly ineluctable ineluctably inept ineptitudes ineptness
inequitably inequity ineradicably inerm inert inertiae inertial inertias inertly inertness inescapable inescapably inessential inestimably inevitables
inexcusable inexcusably inexhaustibly inexistant inexorable inexorably inexpedience inexperience inexperts inexplainable inexplicable inexplicably
inexpressible inexpressibly inextricable inextricably infall infallible infallibly infame infanta infante infanticides infantilise infantilisms
infantine infantryman infantrymen infarct infarctions infatuate infatuations infeasible infecter infecting infective infector infects infeft infelt
infere inferences inferiors infernal infernally infernos inferrer infers infest infestation infidel infield infight infightings infilled infillings
infills infiltrate infiltrations infiltrator infima infinites infinitesimals infinities infinitive infinitudes infirm infix inflamable inflame
inflammables inflammably inflammations inflatables inflate inflations inflator inflatus inflect inflection inflective inflexible inflexibly inflexions
inflict infliction inflorescences inflow inflowings influencer influentials influents influenzal influenzas influxion infold infomercial inforce
informant informer infotainments infract infractions infrareds infrequence infringe infringements infula infuriate infuse infusions ingan ingate
ingatherings ingeminate ingemination ingenious ingenu ingenuous ingenuously ingest ingesta ingestions ingines inglenooks ingles ingoes ingoing ingot
ingraft ingrainer ingrains ingrate ingrateful ingratiated ingratiates ingratitudes ingress ingross ingroups ingrowths ingrum ingulf ingulfment inhabit
inhabitant inhabitor inhalant inhalations inhale inharmonic inhauler inherce inhere inherence inheritably inheritances inheritor inherits inhibin
inhibitable inhibiter inhibiting inhibitions inhospitably inhuman inhumane inhumanely inhumanly inhumate inimitably inions iniquity initialed
initialing initialisation initialise initialism initializes initializing initialler initiations initiator initiatory injecting injective injector
injects injunctions injurable injure injustices inkblots inked inker inkiest inking inkle inkwell inlace inlaid inlander inlay inlets inlock inmeshed
inmigrant innage innards innately inned innermosts innerness inners innervate innervations innerve innkeeper innocences innocency innocents innovate
innovator innovatory innuendo innumerably innyards inobservable inobtrusive inobtrusively inoculants inoculate inoculation inoculums inoperably inorb
inorganised inorganized inosculate inosculation inositols inotropic inpatients inputter inquere inquest inquiet inquired inquirers inquires inquiring
inquisition inquisitor inroad inrun inrush insanely insaner insanie insanitary insanities insatiable insatiably insconced inscribe inscriptions
inscrutably inseam insecticide insection insectivore inseem inseminate inseminations insensible insensibly inseparable inseparably inserter insets
insetted insetting insheathed insheltered inship inshore inshrine insidious insignias insignificancy insinuate insinuation insipient insistences
insistency insister insnare insociable insolate insolation insole insolence insolent insolubles insolubly insolvable insolvent insomniac insomnias
insouciances inspectorate inspects inspirations inspirator inspirer inspirits instable installment instalment instanced instancy instantiate
instantiation instants instar instate instatements insteps instigate instigations instigator instil instill instillation instilment instituters
instressed instructs instrumentals insubordinates insubstantial insufferable insufferably insufficience insufflations insula insulae insular insulate
insulations insulator insulins insulted insulter insuperably insupportable insupportably insurable insurancers insureds insures insurgence insurgent
insuring insurmountably insurrection intagli intaglios intakes intangibles intangibly intarsias integrals integrand integrant integrations integrators
integuments intellections intellects intelligencer intelligences intelligentzia intelligible intelligibly intels intemerate intemperances intenable
intendants intendeds intender intensate intenser intensifier intensify intension intensional intensionality intensionally intensities intensitive
intensives intentive intents interbed interbred interbreed interbreedings intercalar intercalate intercalations intercede intercepter interceptions
interceptor intercepts intercession intercessor intercessory interchanged interchanger interchanges interclude intercoastal intercoms interconnects
intercostals intercourses intercuts interdictions interdicts interdine interessed interessing interfaced interfacial interfacing interfered
interferences interferer interferes interferometer interferons interflows interfused interfuses interglacials interims interiority interiorly interject
interjection interlace interlay interleave interlent interleukins interline interlineal interlinears interlingual interlinguas interlink interlock
interlocutor interlocutory interlope interlude intermale intermarriages intermarries intermat intermediacy intermediated intermediates interment
intermezzi intermezzos interminable interminably intermingle intermission intermit intermittence intermix intermont internalise internalize internals
internecive internees internist internment internodes interoceptor interphases interphones interplays interpleaded interpleaders interpolate
interpolations interpolators interpone interpose interpositions interpretably interpretess interprets interrace interradial interred interregnums
interrelate interrelation interrex interring interrogate interrogatee interrogations interrogative interrogator interrogatory interrupter interruptions
interruptor inters intersect intersert intersession interspaced interspaces intersperse interstage interstates interstellary interstice interstitials
intertwine intertwinings interurbans intervale interveined interveining intervened intervener intervenes intervenor interventor interviewee
interviewers interweave interworks interwove intestate intestines inthral inthralled inthralling inthroned intifadah intifadas intimae intimal intimas
intimated intimater intimates intimation intime intimidate intimidations intimidators intimidatory intine intire intis intitle intoed intolerable
intolerably intolerances intolerants intombed intonation intone intonings intoxicant intoxicate intoxications intra intracardial intractably intranets
intransigeance intransigeant intransigences intransigency intransigents intrant intreat intrench intrenchment intrigued intriguer intrigues introducer
introgressions introits intromit intron intros introspections introspects introversions introvert intrude intrusions intrusives intrust intubate
intubation intuitionisms intuitionist intuitions intuits inturn intuse intwine intwisted inula inulin inunction inundate inundation inure inurement
inurn inust inutterable invader invades invaginations invalidate invalidations invalids invaluably invariable invariances invariancy invariants invars
invasions invected invective invectively invectiveness invenit inventer inventible inventing inventional inventive inventoried invents inversed
inverses inversing inversions invert invertases invertebrate invertin invertor investible investigatory investitures invests invexed inviable invidious
invidiously invigilations invigilator invigorate invigorations invincibly inviolably inviolated invious invisibles invisibly invitationals invitement
inviter invitings invocations invoiced invoker invokes involuted involutes involution involvements involver invulnerably inwards inweaving inwind inwit
inworn inwound inwrap inwrapped inwrapping inyala iodated iodates iodic iodid iodide iodin iodisation iodise iodization iodize iolite ionicity ionics
ionisable ionisation ionise ionium ionization ionize ionogenic ionomer ionospheres ionotropic iotas ipecacs ipomoeas ippon irades irascibly irater
irenic irenical irenically iridal irides iridescences iridian iridiums irids iring irised irises irising iritic irked irking ironbarks ironclad irone
ironier ironies ironiest ironings ironise ironize ironmonger ironmongery ironside ironstones ironweeds ironwoods ironwork irradiances irradiancy
irradiate irradiations irradiators irradicate irrationals irreconcilably irrecoverably irredeemable irredeemably irreducible irreducibly irrefutable
irrefutably irregulars irrelevance irrelevancy irreligions irremediably irrepairable irreparable irreparably irreplaceably irrepressibly irreproachably
irresistibly irresolutions irresolvably irresponsibles irresponsibly irretrievable irretrievably irreverences irreversible irreversibly irrevocable
irrevocably irrigable irrigably irrigate irrigations irrigative irrigators irritable irritably irritant irritate irritations irritator irruptions
isabellas isabels isatin ischaemia ischaemic ischemia ischemic ischial ishes islanded isled islet isling isobar isobare isobaths isochroous isocratic
isogonic isolationism isolationist isolations isolator isoleucines isomer isomere isomeric isomerise isomerisms isometric isomorphism isoniazide
isoniazids isopod isoprenes isopropyls isotheral isothere isotherm isothermals isotone isotonic isotonically isotopic isotopy isotropic isotropically
isotropy isotype isotypic isseis issuably issuances istana isthmians istle italianated italianates italicise italicize itched itches itchiness itchings
itemisation itemise itemizations itemize iterate itineracy itinerants ivied ivies ivoried ixias izard izars izvestias izvestiya izzard jaaps jabbed
jabberings jabbers jabberwock jabbing jabble jabirus jabot jacal jacarandas jacchus jackal jackass jackboot jackdaw jacked jacker jackfruits jackhammer
jackings jackknifed jackknifes jacklight jackman jackpots jackrabbit jacksie jackstay jacksy jacky jacobin jacobus jacquards jactation jaculate
jaculation jaculatory jacuzzis jaded jadeites jading jadish jaeger jaffa jagaed jagas jager jaggary jagged jagger jaggery jagghery jaggier jaggiest
jagging jaggs jaggy jagra jailable jailbirds jailbreaks jailer jailhouses jailing jailless jailor jails jakey jakfruit jalap jalapeno jalop jaloppy
jalouse jalousied jalousies jamaat jambalayas jambe jambier jambo jambone jamboree jambu jamjar jammed jammer jammier jamming jammy jamon jampans
jangle jangly janitor janker jannock janns janny jantee janty japanise japed japers japery japing japonicas japped japping jardinieres jarful jargons
jargony jarhead jarina jarkman jarks jarldom jarls jarlsbergs jarped jarping jarps jarring jarta jarul jarvey jarvie jasey jasmin jaspe jaspery jasps
jasses jassid jatakas jatos jauked jauking jauks jaunced jaundice jaunsed jaunt jauntee jauntie jauntingly jaunty jaups javas javel javelin javelina
jawans jawboned jawboner jawbones jawbreaker jawed jawing jawless jawlike jawlines jaxie jaybirds jaycee jaygee jayvee jaywalked jaywalkers jaywalkings
jazzer jazzes jazzman jazzmen jazzy jealouse jealously jealousness jeaned jeanettes jeats jebel jedis jeeing jeeled jeelied jeelies jeeling jeels
jeeped jeepers jeeping jeeps jeered jeerer jeering jeers jefes jeffing jeffs jehad jehadist jehus jejuna jelled jellied jellies jelling jello jells
jellybean jellying jellyrolls jemimas jemmy jennet jennies jeopard jeopardied jeopardies jeopardise jeopardize jerbil jerboa jereed jeremiad jerid
jerked jerker jerkin jerkings jerks jerky jeroboams jerrid jerries jerrymander jessamines jessed jesses jessies jessing jested jestee jester jestful
jesting jests jesuit jetes jetliner jeton jetports jetsams jetsom jetson jetted jettier jettiest jettiness jettisons jettons jetty jetways jewed
jeweled jeweler jewelled jeweller jewelweeds jewfish jewing jezebels jibbed jibber jibbing jibbons jibbs jibed jiber jibes jibing jiffs jiffy jigged
jigger jiggier jigging jiggish jiggle jiggly jiggy jigot jigsawn jigsaws jihadi jihadism jihadist jihads jillet jillions jillionth jills jilted jilter
jilting jilts jimmied jimmies jimper jimpson jimpy jimsonweeds jingko jingled jingler jingles jinglet jingling jingly jingo jingoish jingoisms jingoist
jinked jinker jinking jinne jinni jinns jinxes jirds jirga jisms jitneys jitter jitterbug jittery jiujitsu jived jivers jives jivey jivier jizzes jnana
joannas joannes jobbed jobber jobbery jobbie jobbing jobed jobholders jobing jobless jockeyed jockeys jocko jockstrap jocular jodelled jodelling
jodhpur joeys jogged jogger joggings joggle johnnie johnsons joinder joiners joinery joinings jointed jointedly jointedness jointer jointing jointless
joist jojobas joked jokers jokesters jokey jokier joled joles joling jolled joller jolley jollied jollier jollies jolliest jollify jollily jolling
jollop jolls jolted jolter jolting jolts jolty jomos jongleur jongs jonquils jonty jooked jookery jordans josephs josher joshing josser josses jostle
jostlings jotas jotted jotter jottier jotting jotty jotunn jotuns jougs jouked jouking jouks joule jounce jouncy journalise journalisms journeyed
journeyer journeyman journeymen journo jousted jouster jousting jousts jovial jovialty jowed jowing jowled jowler jowliest jowliness jowling jowls
jowly joyed joying joyless joylessness joyride joyridings joyrode joysticks jubas jubes jubilated jubilates jubilations jubilees jubiles jucos judder
juddery judgemental judgementally judger judgeships judgmental judicatures judies judos jugal jugged juggernaut jugging juggins juggle jugglery
jugglings jugheads jugula jugulars juiced juicer juicier jujitsu jujubes jujus jujutsu juked jukes juking julep julienne juliets jumar jumbal jumbie
jumble jumbly jumbos jumbucks jumby jumpers jumpier jumpiness jumpings jumpsuit jumpy junco junctional junctions juncture juncus jungled jungles jungli
jungly junipers junked junker junket junkier junkiest junkiness junking junkmen junks junky junkyard junta junto jupes jural jurally jurant jurat
juried juries jurisprudences jurist juror jurying justed juster justicer justiciable justiciar justifiable justifiably justifications justifier
justifies justing justle jutes jutted jutting jutty juvenals juves juvie juxtapose juxtaposition kabab kabaka kabala kabalist kabalistic kabar kabbala
kabbalah kabbalism kabbalists kabele kabiki kabob kabukis kacha kachinas kacks kaddish kades kadis kaffir kafir kaftan kagos kagus kahuna kaiak kaifs
kaika kails kaims kains kaiserins kaisers kajeput kakapos kakas kakis kalam kalashnikovs kaleidoscope kalendared kalendaring kalendars kalewife
kalewives kalian kalif kalimbas kalinite kaliph kaliphate kalis kalium kalmias kalpa kalpac kalpak kalpis kaluki kamala kamas kamela kamik kamikaze
kamila kamis kamme kampongs kanae kanakas kanas kanban kandy kaneh kanes kanga kangaroos kangs kanjis kanses kantar kanting kants kanuka kanzu kaoline
kaolinise kaolinites kaolinize kaolins kaons kapas kapoks kappas kaput kaputt karabiner karait karaka karanga karaokes karas karat karengo karite
karked karking karks karmas karns karoo karoro karos karris karroo karsey karst karsy karter karting karyon karyotype kasha kasher kashmirs kasme
katabases katabolic katabolism katakanas katal katana katas katchina katcina katharsis kathode kathodic kation katis katti katydid kaugh kauri kauru
kaury kaval kavas kawed kawing kayaked kayakers kayakings kayle kayos kazillion kazis kazoo kbars keavies kebab kebar kebbed kebbie kebbing kebele
kebob kecked kecking keckle kecks keddah kedge kedgier kedgy keech keefs keeked keeker keeking keelboats keeled keelers keelie keelings keels keelson
keened keener keening keenos keepings keepsakes keepsaky keeshonds keester keets keeve kefir kefuffle kegeler kegged kegger kegging kegler kegling
keirin keirs keister keleps kelim kellies kells keloids kelped kelper kelpie kelping kelps kelpy kelson kelter keltie kelts kelty kelvins kembed
kembing kembla kembs kemper kemping kemple kemps kempt kempy kenaf kench kendo kenned kenner kennet kennett kenning kenophobia kenos kenosis kente
kents kephalic kepis keramic keratins keratose keratosic keratosis kerbing kerbs kerbsides kerchief kerel kerfing kerfs kerfuffle kerky kerma kermes
kermis kerne kerns keros kerosenes kerosine kerplunks kerria kerries kersey kerve kesar keshes kesting kestrel kests ketas ketch ketchups ketene ketes
ketone ketose kettles kevil kewler kewpie kexes keyboardings keyboardist keycards keyed keyhole keying keynoted keynoter keynotes keypads keypal
keyster keystoned keystones keystroke keyways khadi khafs khakis khalat khalif khanates khans kharif khats khazi khedah khedas khediva khedives kheth
khets khors khuds kiangs kibbe kibbitz kibble kibes kibitzed kibitzers kibitzes kibla kickback kickballs kickboxings kickers kickier kickiest kickoffs
kickshaw kickstands kickstarts kickup kicky kidded kidder kiddie kiddish kiddles kiddo kiddy kidel kidge kidgie kidling kidnap kidnapings kidnappee
kidnapper kidnappings kidskins kiefs kielbasas kielbasi kielbasy kiers kiester kieve kievs kikes kikuyus kiley killable killas killdee killicks killie
killingly killjoys killock kilned kilning kilns kilobit kilobyte kilocalorie kilogram kilogramme kilogray kilojoule kilometer kilometre kilos kiloton
kilovolt kilowatt kilps kilted kilter kilting kilts kilty kimberlites kimbo kimchis kimmer kimono kinas kinded kindergartener kindergartens
kindergartners kinders kindie kinding kindle kindlessly kindlings kindreds kinema kinematic kinematically kinematograph kinematography kinesic
kinesthetic kinetin kinfolk kingbirds kinged kingfisher kingfishes kinghood kinging kingles kinglet kingliness kingling kingly kingmakers kingpin
kingship kingside kingwoods kinin kinked kinking kinkle kinless kinos kinred kinsfolk kinship kinsman kinsmen kinswomen kiosks kipes kippa kipped
kippen kipper kipping kipps kipskin kirana kirked kirking kirkman kirkmen kirks kirning kirns kirpan kirri kirsch kirtan kirtle kisan kishes kismat
kismets kissably kissagrams kissel kisser kissier kissings kissogram kissy kistful kists kitbags kitchened kitcheners kitchenet kitchenette
kitchenwares kited kiter kithe kiths kiting kitling kitsch kitschy kitted kittel kitteny kitties kitting kittiwake kittled kittler kittles kittlest
kittling kittly kivas kiwifruits kiwis klang klapped klapping klaps klatch klatsch klavern klavier klaxons kleptomania kleptomaniac klett klicks
klinker klister klondiked klondiker klondikes klondyke klongs kloof kludge kludgey kludgy kluge klutz klutzy klystron knack knacky knags knapped
knapper knapping knapple knaps knapsack knapweeds knarl knarly knave knawe knead kneecap kneeing kneel kneepads kneepan knell knelt knessets knicker
knickerbocker knickknack knicks knifed knifer knifes knifings knighthoods knightly knish knitch knits knitter knittings knittle knitwears knive knobber
knobble knobbly knobby knockabouts knockdown knocker knockings knockoff knockouts knocks knoll knolly knops knosp knotholes knotted knotter knotting
knotty knotweeds knout knowers knowes knowhows knowings knowledgable knowledgably knowledgeably knubble knubbly knubby knubs knuckle knuckledusters
knucklehead knuckly knurlings knuts koala koaps koban kobolds kobos kochia koels koffs kohas kohen kohlrabis kohls koine kokanees kokers kokra kokum
kolas kolinski kolos kondo konked konking konks konning koodoo kookaburra kooked kookie kooky kopeck kopeks kopje koppa koppies korai koras korat
korero kores korma koros korun korunas koruny korus koses koshers kosmos kosses kotch kotos kotow koura kowtows kraals krabs krafts krait krakens krang
krans kranz krater kraut kreatine kreeps kreese kremlin kreosote kreutzers kreuzer krill krimmer krised krises krising kronen kronor kronur kroon
krooni krugerrands krumping krunk kryolite kryptons ksars kuchens kudus kudzu kukris kulak kulaki kulan kulas kulturs kumari kummel kummerbund kumquat
kunzites kurfuffle kurgans kuris kurrajongs kurre kurta kurtoses kurus kurveyed kurveying kurveyor kurveys kusso kutch kutcha kutis kutus kvases kvell
kvetch kvetchy kwachas kwanza kwashiorkors kyack kyaks kyang kyanise kyanites kyanize kyars kyats kybosh kyles kylie kylin kyloe kynds kyphoses kytes
laagers laari labarum labda labdanum labeler labella labeller labellings labia labial labiality labiate lability labis labium lablabs labor laboured
labourer labours labra labradorites labradors labral labrets labrum laburnums labyrinths laced laceless lacerate laceration lacers laces lacet lacewing
lacewood laches lacier laciest lacily laciness lacing lacinia lacker lackey lackluster lacklustres laconic lacquerer lacquers lacquey lacrimals
lacrimations lacrosses lacrymal lactalbumins lactams lactase lactate lactations lactic lactivism lactivist lactone lactonic lactose lacuna lacunae
lacunal lacunar lacunary lacunate lacune ladanum laddery laddie laddish laded ladens lades ladette lading ladino ladle ladron ladrone ladybird ladybug
ladyfinger ladyships laered laering laers laesie laetriles lagan lagend lagered lagering lagers laggard lagged laggen laggers laggin lagging lagnappe
lagniappes lagoons laguna lahar laich laics laided laiding laids laigh laika laiked laiker laiking laiks laipse laird laired lairier lairiest lairing
lairy laisses laith laity lakefronts lakelands lakers lakesides lakhs lakier lakiest lakin lakings lakish laksa lalang laldie laldy lallan lalland
lallapalooza lalling lalls lamas lambada lambast lambaste lambdas lambed lambent lamber lamberts lambier lambing lambkin lambling lambruscos lambskins
lamby lamed lamedh lamella lamellae lamellar lamellate lamely lameness lament lamentable lamentably lamentation lamentings lamia lamiae lamina laminae
laminal laminar laminaria laminary laminates laminations laminators laming laminous lamish lamiter lammed lammer lammie lamming lammy lampas lamped
lamper lamping lampion lamplighter lamplights lampoon lamppost lamprey lampshade lamster lanai lanas lanate lanced lancelet lanceolated lancers lances
lancets lanch lanciers lancing landaus landers landes landfall landfills landform landgraves landholder landholding landler landline landlubber landman
landmen landmine landowner landownerships landownings landrail landscaper landscapings landside landskip landslid landslide landslips landsman landsmen
landwards lanely langar langered langers langest langlaufs langleys langrages langrel langshan langue languet languish languishings languor langur
laniard lanked lanker lanking lankly lankness lanky lanner lanoline lanolins lantana lanthanide lanthanums lants lanyard laodicean laparoscope
laparoscopy lapboard lapdog lapeled lapelled lapels lapful lapin lapis lapje lapped lappels lapper lappet lappies lapping lapsang lapsed lapser lapses
lapsing lapstone lapsus lapwing larboards larches larded larders lardier lardiest larding lardon lardy larees lares largens largess largesse larghettos
largos lariat larine laris larked larkers larking larkish larks larkspur larky larned larney larns larrikins larum larva larval larvate larvicides
laryngal laryngeals laryngites laryngitic laryngoscope laryngoscopy lasagna lasagne lascars lashed lasher lashes lashing lashingly lashins lashkars
lasing lasket lasque lasses lassi lassie lassitudes lasso lassock lassu lastage lasters latah latakias latched latches latchet latching latchkeys
latecomer lateen latence lateness latens latently latents laterad lateralisation laterally laterals laterise laterites laterize latewood lathed lathees
lathen lathered latherer lathering lathers lathery lathes lathi lathing laths lathy latices latigo latinas latinised latinize latish latitudes
latitudinal latkes latria latrine latron latten lattes latticed lattices latticeworks lattins lauan lauch laudably laudanums laudator lauded lauders
lauding lauds laufs laughable laughably laugher laughier laughings laughingstocks laughters laughy launce launchers launchpads launder launderette
laundrette launds laurae lauras laureate laurels lauric lauryl lavage lavalier lavalliere lavas lavash laved laveer lavement lavenders lavers laves
lavish lavishest lavishly lavra lavvy lawbreaker lawbreakings lawed lawfully lawfulness lawgivers lawin lawing lawks lawland lawless lawlessly lawmaker
lawmakings lawman lawmen lawned lawnmower lawns lawny lawyered lawyering laxation laxative laxes laxity layabouts layaways layback layed layerings
layette layin layings layman laymen layoff layover layperson laytime layups lazar lazed lazes lazied lazier lazies laziness lazing lazoed lazoing lazos
lazulis lazurite lazying leachability leachable leached leacher leaches leaching leachy leaded leaden leaderships leadier leadiest leadingly leadings
leadless leadman leadmen leafage leafed leafhopper leafing leafless leafletting leafy leagued leaguer leakages leaker leakier leakless leaky lealer
lealest lealty leamed leaming leams leaner leanest leanings leanly leanness leany leaped leaper leapfrogs leaping leaprous leared leares learier
leariness leaseback leasehold leaser leashed leashes leashing leasings leasure leatherback leathered leatherettes leathering leatherjackets leathern
leatherneck leathers leatherwoods leathery leavenings leavens leavers leavier leaviest leavings leazes leben lebensraums leccy leched lecher lechery
leches leching lecithins lectern lectin lections lector lectorate lectured lectureship lecturn ledden ledged ledgers ledges ledgier ledgy ledum leears
leech leechee leeing leeped leeping leeps leered leerily leering leers leery leese leetle leewards leeways leftest leftie leftish leftism leftists
leftmosts leftover leftward legalese legalisation legalise legalism legalist legalization legalize legate legatee legation legato legator legendry
leger legerdemains leges legge leggie leggin leggy leghorns legible legibly legionnaire legions legislate legislations legislatives legislatures legist
legit legitimated legitimates legitimations legitimisation legitimise legitimism legitimist legitimization legitimize leglens leglets legman legrooms
legume legwarmer legworks lehrs leidger leiger leired leiring leirs leish leishmaniae leishmanial leishmanias leishmaniosis leisler leister leisured
leisures leitmotifs leitmotiv lekked lekker lekking leman lemed lemes leming lemmas lemming lemonades lemons lemony lempira lemur lemurian lendable
lendings lenged lenger lengest lenging lengs lengthen lengthmen lenience lenients lenify lenis lenite lenitive lenity lenos lense lenti lentic
lenticles lenticulars lentil lento lentor lenvoy leones leopards leotard leper lepid lepidolites lepidoptera lepidopterans lepidopteron lepidote lepped
lepping lepra leprechaun leprechawn leprose lepta leptin lepton leptospiroses lered leres lering lerps lesbianisms lesbo lessees lessens lesses
lessoned lessoning lessor letch letdowns lethals lethe lethee lettable letterboxed lettered letterer letterhead letterings lettermen letterns lettings
lettuces letup leucaemia leucemic leuch leucin leucite leucocyte leudes leuds leugh leukaemias leukemia leukemics leukocyte levantines levanting
levants levator leveed leveeing leveled leveler leveling levelled leveller levelling leveraged leverages levered leveret levering leviathans levier
levies levigable levigate levigation levigator levins levirate leviration levitate levitations levitators levite levity lewder lewisites lewisson
lexeme lexes lexica lexicographer lexicons lezes lezzie lezzy liaise liaisons liana liang liard liart liases libate libation libbed libber libbing
libel libelled libeller libelling libelous liber liberalisation liberalise liberalisms liberalist liberalize liberally liberate liberations liberator
liberatory libero libertarians libertine libidos libken liblab librae librairies librarianships libras librate libration librational libratory libretti
librettists libretto libri licenced licencer licencing licensers licensor licentiates lichee lichen liches lichgate lichi lichted lichter lichtest
lichting lichtly lichts licit licker lickings lictor lictorian lidar lidded lidding lidger lidocaines lidos lieder liefer liefs liege lienable lienal
liers lieus lieutenants liever lieves lievest lifebloods lifeboat lifebuoy lifeguard lifelike lifelines lifers lifesaver lifesavings lifespan
lifestyler lifetimes lifework lifter liftoffs ligament ligan ligands ligase ligate ligation ligature liger ligge lighten lightered lightering lightest
lightful lighthouses lightings lightless lightness lightnings lightships lightweights lignage lignan ligneous lignification lignify lignin lignite
ligulae ligular ligulas ligule ligures likability likable likably likeable likeably likelier likeliest likelihoods likeliness likened likens likers
likest likin likings lilacs lilied lilled lilling lilliputians lilliputs lills lilos lilts liman limas limation limax limba limbec limbed limber
limberly limbi limbing limbo limbous limbus limby limeades limed limekilns limeless limelights limen limericks limescale limestones limey limier limina
liminal limings limitative limiters limitings limmas limmer limned limner limnic limning limns limonenes limonites limoses limous limpa limped limper
limpest limpet limpid limping limps limpsy linable linac linage linalol linalools linch linchpins lincture lindanes lindens lindy lineable lineages
lineal lineality lineally lineament linearise linearize lineate lineations linebacker linebreedings linecut lineless linelike lineman linemen lineny
linesman linesmen lineups linga lingams lingcods lingel linger lingeries lingier lingles lingoes lingot lingua linguae linguals linguine linguini
linguisa linguist lingular lingulas lingy linier liniest liniment linin linings linish linkable linkers linkier linkiest linkman linkmen linksman
linksmen linkup linnets linney linny linocuts linoleums linotyped linotyper linotypes linseeds linsey lintel linter lintless lintol lintseed linty
linums lioncel lionels lionet lionisation lionised lioniser lionising lionism lionization lionize lipas lipase lipide lipin lipoid lipolyses lipoma
lipoprotein lipos liposuctions lipotropin lipped lippen lipper lippie lipping lippy lipreadings lipsticks lipuria liquefactions liquefier liquefy
liqueur liquidambars liquidate liquidations liquidator liquidise liquidizer liquidus liquify liquorices liquors liriodendrons lirked lirking lisle
lisper lisps lisses listable listees listels listenerships listenings listeria listerial listers listful litai litas litchis liteness literalisation
literalise literalism literalist literality literalization literalize literals literates literati literatim literation literato literator literatured
literatures literatus lithe lithely lithia lithic lithiums litho lithograph lithography lithospheres liths litigant litigate litigations litigator
litoral litotic litten litterbug littered litterer littering litters littery littorals liturgics lituus livability livable liveability liveable livedo
livelier liveliest livelihoods liveliness livelong livened livener liveness livening livens livered livering livers liverwort livery livest livestocks
livid lividly lividness livier livingly livor livraisons livres livyer lizards lizzies llamas llano loach loaden loaders loadings loafed loafer loafing
loamed loaming loamy loanable loaned loanee loaner loaning loanword loath loathe loathest loathy loaved loaves loaving lobate lobations lobbed lobber
lobbied lobbies lobbing lobbyings lobbyism lobed lobeless lobelias lobes lobing lobola lobos lobose lobotomised lobotomize lobsters lobular lobule
lobuli lobulus lobus localisation localise localism localist localite localizations localize locateable locaters locational locationally locative
locators lochs lockage lockaway locket lockhouse lockings lockjaws lockless lockmaker lockman locknut lockouts lockset locksmith locksteps lockup
locoed locoes locoing locomotions locomotives locomotors locomotory locos locular locule loculi loculus locum locusta locusts locutions loden lodes
lodestars lodestones lodgement lodger lodgings lodgment loerie loesses lofted lofter lofting lofts logarithm logbook loges loggerhead loggers loggets
loggia loggie loggiest loggings loggish loggy logician logics logier logies logions logistician logjams logoffs logons logotype logotypy logouts
logwood loided loiding loids loincloths loipe loirs loiter loiterings lokes lolium lollapaloozas lolled loller lolling lollipop lollop lolls lolly
lollypop lomas lomed loment lomenta lomentum lonelier loneliest loneness loners lonesomes longan longas longboats longbow longed longeing longers
longes longhairs longhands longhouse longings longitudes longly longships longshore longshoreman longshoremen longsome longspurs longueurs loobies
looed looey loofa loofahs loofs looie lookalike looker lookouts lookups loomed looney loonie looniest loony looped looper loophole loopier loopings
loopy loosed loosen loosest loosestrifes loosie loosings looted looten looter lootings loped lopers lopes loping lopped lopper loppier lopping loppy
lopstick loquats lorate lorcha lorded lording lordless lordling lordly lordoses lordship lordy loreal lorel lores lorette loric lorica loricae lories
lorikeet lorimers loriner loring loris lorry losable losed losel losingly losings lossier lotah lotas lotharios lothsome lotic lotos lotte lottos
louche louden loudish loudmouths loudspeaker loued lough louing louma lounded lounder lounding lounds louned lounged lounger loungey loungier lounging
loungingly loungy louning loupe loupen loups loure lourie loury loused louser louses lousing louted louting louver louvre lovability lovable lovably
lovage loveable loveably lovebird lovelier lovelies loveliest loveliness lovelocks lovemakings lovered loverless loverly loveseat lovesome loveys
lovingly lovings lowboy lowbred lowbrows lowdown lowercased lowercases lowerings lowing lowland lowlife lowlives lowly lownd lowne lowped lowping lowps
lowrie lowse lowsening lowsest lowted lowting lowts loxed loxes loxing loxygen loyalest loyalism loyalist loyally loyalties lozell lozen lozenge
lozengy luach luaus lubbard lubber lubed lubes lubing lubra lubric lubricate lubrications lubricator lucarne lucence lucern luces lucider luciferases
luciferins lucifers lucigen lucite lucked lucken luckie lucking lucks lucre luctation ludes ludos luffa luffed luffing luffs luged lugeing luger luges
luggages lugged lugger luggies lugging luging lullabied lulled luller lulling lulls lulus lumas lumbago lumbars lumbered lumberer lumbering lumberjack
lumberman lumbermen lumbersome lumberyards lumen lumenal lumina luminaires luminal luminances luminant luminarias lumination lumine luminescences lumme
lummy lumped lumpen lumper lumping lumpkin lumps lumpy lunars lunary lunas lunated lunates lunatic lunation lunched luncheonettes luncheons luncher
lunching lunchroom lunchtime lunet lunette lungan lunge lungee lungi lungie lungworm lungworts lungyi lunies lunker lunted lunting lunts lupin lupine
lupous luppen lurch lurden lured lurer lurex lurgi lurid luridly lurings lurked lurker lurking lurks lurry lurve lushed lusher lushes lushier lushing
lushy lusked lusking lusks lustered lustering lusters lustier lustless lustra lustral lustre lusts lusty lusus lutea luteal lutecium luted luters lutes
lutetiums luthern luthier luting lutite lutzes luxate luxation luxes luxuriances luxuriancy luxuriated luxuriates luzerns luzzes lyams lyard lyase
lycanthrope lycanthropy lycea lycee lyceums lychee lyches lychgates lycopodiums lycras lyddite lyings lymes lymiter lymphatic lymphoblast lymphocyte
lymphocytoses lymphomas lymphosarcomas lymphs lynage lynched lyncher lynches lynchet lynching lynchpin lyonnaise lyophilised lyophilize lyrate lyres
lyricise lyricism lyricist lyriform lysed lyses lysimeters lysin lysine lysing lysis lysols lysosome lysozymes lyssa lyted lytes lythe lytic lytically
lyting lytta maaed mabela macaber macaco macadam macadamia macaque macaronic macaronis macaroon macassar macaw maccaroni maced macer macerate
maceration macerators mache machete machi machiavelian machiavellians machination machineable machinings machinist machismos macho machs mackerels
mackinaw mackintosh mackle macks macled macles macons macrames macrami macrobiotic macrocephaly macroclimate macrocode macrocosm macrocosmic
macroeconomics macrograph macromolecule macron macronucleus macronutrient macrophage macrophysics macroscopic macrostructure mactation maculae macular
maculas macule macumbas madamed madames madams madbrain madcaps maddened maddening maddens madder maddest madding maddish maddock madeiras madeleines
mademoiselles madges madhouses madid madisons madling madly madman madmen madonnas madras madrasa madrasah madrassa madrassah madres madrigal madrona
madrone madrono maduro madwomen maelstroms maerl maestosos maestri maestros maffias maffled maffling mafias mafic mafiosi mafioso mafted magalog
magdalen magdalene magentas magged maggies magging maggot maggoty magian magically magicians magics magism magistrals magma magnate magnes magnesial
magnesian magnesias magnesic magnesite magnesiums magnetics magnetisation magnetise magnetisms magnetist magnetite magnetization magnetize magneto
magnetometer magneton magnetospheres magnetron magnific magnifical magnifications magnificats magnificences magnificos magnified magnifier magnifies
magnitudes magnolias magnon magnums magnus magot magpie magueys magus maharaja maharajah maharanis maharishis mahatmas mahjongg mahjongs mahmal mahoe
maidan maided maidenhairs maidenheads maidens maiding maidservant maigre maihem maiko maiks mailable mailbags mailers mailless maillot mailmen mailshot
mailvan maimed maimer maiming maims mained mainer mainframes maining mainlands mainlined mainliner mainlines mainmasts mainor mainsails mainsheets
mainsprings mainstay mainstreamings mainstreams maintenanced maintenances maiolica maires mairs maise maisonette maisonnette maist maistered maistering
maizes majagua majolicas majordomos majorette majoritarians makar makeovers makeshifts makeups makutu malaccas malachites malacia maladjustments
maladroits malady malaguenas malaises malam malamute malanga malaprop malapropos malar malarial malarian malarias malarkeys malarky malas malate
malathions malax malcontent maleates maledicent maledictions maledictory malefactor malefactory malefice maleic malemute maleness malevolences
malfeasances malfed malformation malfunction malic malign malignance malignants malignment malik maline malinger malism malison malist malkin mallard
malleably malleate mallee mallei mallet malleus malling mallows malmier malms malmy malnutritions malocclusions malonic malpractices maltase malted
maltha maltier maltiness malting maltman maltose maltreat maltreatments malts malty malva malvasian malvasias malwa malwares mamako mamas mamba mambos
mamee mamey mamie mamilla mamillary mammae mammalians mammas mammer mammet mammey mammie mammock mammogram mammograph mammon mammonite mammoths mammy
mamzer manacle manageably manaia manakin manana manas manat manatee manati manatu manawa mancala manche manchesters manchet mancipate mancipation
mancipatory mancus mandala mandarine mandarins mandatary mandator mandi mandible mandioc mandola mandoline mandolins mandom mandora mandorla
mandragoras mandrakes mandrel mandril mandrill manege maneh manent manet mangal manganates manganeses manganite mangas manged mangel mangers manges
mangey mangier manginess manging mangle mangoes mangos mangosteens mangrove mangs manhandle manhattans manhole manhoods manhunts maniac maniacally
manias manically manicottis manics manicure manicurist manies manifester manifestoed manifestoes manifestoing manifestos manifests manifolds manihoc
manikin manilas manillas manille manioc manioca manipulates manipulations manipulator manipulatory manito manitous manitu mankinds mankini mannan
mannas mannequin mannerism mannerist mannikin mannoses manoeuvre manoeuvrings manometer manors manos manpowers manque manred mansard manse mansions
manslaughters mansonry manta manteel mantelpieces mantels mantes mantic mantically mantid manties mantilla mantis mantissas mantled mantles mantlet
mantling manto mantram mantrap mantras mantric mantua manufacturings manuka manul manumissions manured manurer manures manurial manuring manus manward
manyfold manzanillas manzanitas mapau maples mapmaker mapper mappery maquette maqui maquila maquiladora marabous marabout maraca marae maraging marahs
maras marasca maraschinos marathoner marathons marauded marauder maraudings marbelized marbled marbleised marbleize marbler marbling marbly marcasites
marcellas marcelled marcelling marcels marchen marcher marches marchesa marchese marchesi marchland marconis mardier mardiest mardy maremmas maremme
margarin margaritas margarite margays margent marges marginalise marginalism marginalist marginalize marginals marginate margraves margs marguerites
mariachi maricultures marid maries marigold marihuana marijuanas marimba marinade marinaras marinas marinate marinera marionette marish marjorams
markas markdown marketably marketplaces markka markkaa markman markmen marksman marksmanships marksmen markups marled marles marlier marliest marline
marling marlite marls marmalades marmites marmose marmoset marmot marms marocains marons marooner maroons marors marquees marques marquetry marquise
marrano marred marrels marrer marrieds marrier marries marring marris marrons marrowbones marrowed marrowing marrows marrowy marrying marsalas marse
marseille marshaled marshaler marshaling marshalled marshaller marshallings marshalls marshals marshes marshland marshmallow marshmallowy marshy
marsupia marsupial marsupian marted martel martelled martelling marten martensites martially martials martians martinet marting martingal martingale
martinis martlet martyr martyrdoms martyry marveled marveling marvelous marvelously marvels marver marvy marzipans masala masas mascara mascle mascon
mascots masculines masers mashers mashes mashier mashing mashua mashup mashy masjid maskeg maskers maskings maslin masochism masochist masonite masons
masque masqueraded masquerader masquerades massa massacred massacrer massacres massaged massager massaging masse masseters masseur masseuse massier
massiest massif massiness massively massiveness massives massy masteries masterings masterly mastermind masterships masterstrokes masterwork masterwort
masthead mastic mastications masticator mastich mastiche mastiest mastiff masting mastitic mastix mastless mastodon mastodont mastoidites mastoids
masts masturbated masturbates masturbations masturbator masturbatory masty masula masus matadora matadore matadors matai matchable matchbook matcher
matchet matchlocks matchmake matchmakings matchmarking matchplays matchstick matchups mateless materialise materialism materialist materialize
maternalism maternalistic maternally matey mathematic mathematician maties matilda matinee matiness matins matjes matless matlo matlow matres matriarch
matriarchal matriarchate matriarchy matric matrice matricide matriculate matriculations matrilineal matrilinear matrimonial matrimony matrixes matron
matronage matronise matronize matronymic matross mattered matterful mattering mattie mattin mattings mattock mattoid mattrass maturable maturate
maturation maturers maturest maturing matza matzah matzo matzoh matzot matzoth mauby mauds mauger mauled mauler mauling mauls maumet maund maundy
maungy maunna mauri mausoleum mauther mauts mauve mauvin mauvine mavens mavins mavis mawed mawger mawkins mawkish mawks mawky mawmet mawrs mawther
maxed maxilla maxillae maxillar maxillary maxima maximalists maximals maximins maximisation maximised maximiser maximises maximising maximist maximite
maximization maximized maximizer maximizes maxims maximums maximus maxis maxixe maxwells mayapples mayas maybes maybird mayday mayed mayest mayflower
mayhems mayings mayonnaises mayors mayos maypoles mayst mayvin mazard mazarine mazed mazement mazer mazey mazier maziest mazily maziness mazourka
mazuma mazurka mbira meacock meadowlands meadowlarks meadowsweets meadowy meager meagerly meagerness meagrer meagres mealed mealer mealie mealing
mealless mealtime mealworm mealy mealybug meander meaned meaner meanest meanie meanly meanness meantimes meanwhiles meare mease measle measly
measurably measurer measurings meatal meataxes meatball meated meathe meatheads meaths meatier meatman meatpackings meatus meaty mebos meccas
mechanicals mechanicians mechanisation mechanise mechanist mechanization mechanize mecks medaled medaling medalist medalled medallic medalling
medallions medallist medcinal meddled meddler meddles meddling medevacs mediaeval mediaevalist medially medials medianly medians mediant mediate
mediational mediations mediative mediators mediatory medicably medicaids medicaments medicant medicares medicate medicative medicides medicinals
mediciners medick medicos medics medievalism medievalists medievals medigaps medinas meditate meditator mediums mediumships medius medivac medlar medle
medleys medullae medullar medullas medusa medusae medusal medusan meeken meeker meekly meercat meered meerkat meers meerschaums meetinghouses meetly
meetness meffs megabit megabuck megabyte megadeaths megafaunae megafaunal megafaunas megahit megalith megalomania megalomaniac megalomanic megaphone
megarad megaron megastars megaton megawatt megilla megillahs megohm meined meinie meining meint meiny meioses meiosis meister meith mekkas melamines
melancholia melancholiac melancholiae melancholic melange melanian melanic melanin melanise melanite melanize melano melanomas melatonins melba melded
melder melding melds melees melena melic meliorate melioration meliorative melisma mellay melled melling mellite mellophones mellowed mellower
mellowing mellowness mellows mellowy mells melodeons melodia melodica melodics melodion melodises melodizes melodrama melodramatics melodrame meloid
meltdown melter meltier meltings meltons melts meltwaters melty membraned membraneous memento memes memetic memoirism memoirists memorabile memorably
memorandums memorialise memorialize memorisation memorised memoriser memorises memorising memorization memorize menaced menacer menaces menad
menadiones menage menageries menarches mendable mended mender mendicants mendicity mendigo mending mends mened meneer menes menfolks menge mengs
menhadens menhirs menial menially mening meningitic menology menominees menopauses menorah menorrhagias menorrhagic menorrhoea mensa mensae mensal
mensches menschy mense menseless mensh menshen menstrua menstruated menstruates menstruations mensual mensurable mensurations menswears menta mentalism
mentalist mentation menthols mentioner mento mentorings mentorships mentum menyies meouing meous meowed meowing meows meperidines meprobamates
mercantilism mercantilist mercerised mercerize mercers mercery merces merchandised merchandiser merchandises merchandisings merchandize merchantman
merchantmen merches mercs mercurials mercurized merde mered merel merell merengue merer meres merest merfolk merganser mergees mergence merges mergings
mericarp meridians meridionals meril mering meringue merinos meris meristem merkin merks merle merlins merlon merlots merls mermaids merman mermen
merome meronymy merozoite merrier merries merrily merriments merrymakings merryman merrythoughts merse mersions mesail mesal mesas mescal mescalin
mesclum mescluns mesel mesencephalons mesenchymes mesentera meses meseta meshed meshes meshier meshiest meshing meshworks meshy mesiad mesial mesially
mesian mesically mesmerise mesmerisms mesmerist mesmerize mesne mesoamerican mesoderms mesomerism mesomorphic meson mesonic mesopause mesospheres
mesotheliums mesquine mesquit messagings messaline messes messiahs messianisms messias mesters mestino mestiza mestizo mesto metabolies metabolise
metabolisms metabolite metabolize metacarpals metage metagenesis metagenic metairies metalanguages metaled metalhead metalised metalist metalized
metalled metallics metallise metallist metallize metallurgist metally metalwares metalworker metalworkings metalworks metamorphisms metamorphist
metamorphose metamorphosis metanoias metaphase metaphors metaphrase metaphysic metaphysicians metaplases metaplasias metaplasis metastables metastably
metastases metastasis metastasise metastasize metatarsal metate metatheses metathesise meted metencephalic metencephalon meteorite meteoritic meteoroid
meteorologist meteors metered methacrylates methadon methanal methanes methanols methaqualones methenamines methink methionines methodise methodism
methodists methotrexates methought methoxychlors meths methylamines methylate methylene methyls metic meticals metier metif metis metisse metol metonym
metred metrical metrications metrify metring metrological metrology metronome metronymic metropolitans mettle meuse meved meves meving mewed mewing
mewling mewls mewsed mewses mewsing meynt mezcal mezcaline mezes mezquite mezuza mezuzah mezuzoth mezzanine mezze mezzos mezzotinto mezzotints mganga
miaou miaows miasm miasmal miasmas miaul micas micawbers micellas micelle micells miche michigans mickery mickeys mickle micks micky micos micra
microanalyses microanalysts microbalances microbe microbian microbiologist microbrewer microbrews microbursts microbus microcephal microchip
microcircuit microclimates microcodes microcomputer microcopy microcosm microcosmos microdont microdots microeconomic microfibers microfibres
microfiches microfiling microfilmer microfilms microgram micrographs micrography microlight microloans micromanaged micromanager micromanages
micromeres micrometer micrometre micrometries microns micronutrients microorganism microphage micros microscopies microscopists microsecond microsome
microtome microtomy microtone microwavable microwaveable microwaved miction micturitions midairs midband midbrains midcap middays midden middest
middlebrows middleman middlemen middlers middleweights middling middy midfielder midfields midge midgets midgie midgut midgy midis midiskirt midlife
midline midlives midnights midpoint midribs midriff midsections midshipman midshipmen midships midsized midstreams midsts midsummers midterms midtowns
midways midweeks midwife midwinters midwive midyears mielie mieve miffed miffing miffs miffy mifty miggle miggs mightest mightful mignonettes mignons
migraines migrates migrations migrator mihas mihis mikados miked mikra mikron mikvah mikveh miladi milady milage milch milded milden milder mildest
mildew mildewy milding mildness mileages milepost milesian milia milieu milieux militance militarisation militarise militarism militarist
militarization militarize militate militiaman militiamen militias milium milked milken milker milkier milkings milkmaids milkman milkmen milko
milkshake milkweeds millable millage millboard milled millenarians millennia millennial millennialisms millennialist millennianism millenniarism
millenniums millepede millers millet milliard milliare milliary millibar millie milligram milliliter millilitre millime millimeter millimetre milline
millinery millings millionaires millionnaires millionth milliped millipede millisecond millivolt millponds millstone millstreams millwork millwright
milneb milor milord milpa milquetoasts milted milter miltier milting milty miltz mimed mimeo mimeographs mimer mimeses mimetic mimicker mimics miming
mimmer mimmest mimmick mimosa mimosae mimsey mimsy mimulus minable minae minar minaret minas minbar minced mincemeats mincer minces minceur mincier
mincing mincy minder minding mindsets minefield mineralisation mineralization mineralogise mineralogist mineshafts minestone minestrones minesweeper
minette minever minge mingled mingler mingles mingling mings mingy miniatured miniaturise miniaturize minibar minibiker minibikes minibus minibusses
minicab minicam minicamp minicar minicomputer minicoms minier miniest minikin minilab minim minima minimalism minimalist minimals minimax miniment
minimisation minimised minimiser minimises minimising minimism minimist minimization minimizer minimizes minimoto minimums minimus minings minion
miniscule miniseries minish miniskirt ministeria ministration minium minivan minivers minivet minke minnow minny minorca minos minoxidils minster
minstrel minstrelsy mintage minted minter mintier minting mints minty minuscules minuteman minutemen minutia minutiae minutial minuting minxes minyan
mioses miosis miotic mirable miradors mirages mired mirex mirin miriness miring miritis mirker mirkier mirkiness mirks mirky mirly miros mirth mirved
mirving mirvs mirza misadventure misaimed misalignments misallocations misanthrope misanthropy misapplies misappropriate misarrangement misarranging
misarray misassemble misbehave misbehavior misbehaviours misbelief misbelieve miscalculate miscalculation miscarriage miscarries miscasts
miscegenations misch mischanced mischances mischancy mischarge mischiefs misclaim misclassifies miscolour misconceited misconceive misconception
misconducts misconnect misconnection misconstrue miscontent miscontentment miscook miscounted miscounting miscounts miscreant miscreated miscreating
miscredit miscue miscut misdeed misdeem misdemeanor misdemeanour misdiagnose misdirections misdirects misdo misdread miseases miser miserables
miserably misere misereres miserly misfare misfeasances misfeatured misfeatures misfed misfeed misfield misfile misfire misfit misfortune misgive misgo
misguide mishandle mishap mishapt mishear mishit mishmosh misidentifies misinformation misinformer misinforms misinter misinterpret misinterred
misjudge misjudgement misjudgment miskal misken miskey mislain mislay mislead misled misletoe mislie mislike mislit mislive mislocate mislocation
mislodge mismake mismanage mismanagements mismark mismarriage mismarry mismatched mismatches mismet misname misnomers misogynists misology misorder
misorient misorientation misos mispaint mispatch misperceptions misplaced misplacement misplaces misplacing misplayed misplaying misplays misplead
misplease mispled mispoint misposition misprint mispronounce misproportion misquote misrate misread misregard misrely misreporter misrepresent misruled
misrules missa missable missae missaid missal missaw missay misseated misseating missee missel missell missend missent misset misshape missier missies
missiest missionarises missionarizes missioned missioner missis missish missive misspell misspelt misspend misspoken misstarted misstarting misstate
misstatement misstep misstop missus mistaker mistakings mistal mistemper mistend mistered mistering misterm misters mistery mistful mistier mistime
mistled mistletoes mistling mistral mistranslate mistreading mistreatments mistreats mistressed mistresses mistressing mistrial mistrust mistrustful
mistryst mists mistype misunderstand misunion misused misuser misuses misusing misust mitched mitches mitching miter mithered mithering mithers
mithridate mitier mitigant mitigated mitigates mitigations mitigatives mitigator mitis mitochondria mitoses mitosis mitral mitre mitsvah mitten mitts
mitzvahs mixable mixedly mixen mixier mixte mizen mizzens mizzes mizzle mizzy mneme mnemonic moaned moaner moanfully moaning moated moating moats
mobbed mobber mobbie mobbing mobbled mobbles mobbling mobby mobes mobeys mobilisation mobilise mobilizations mobilize mobled mobles mobling mobster
moccasin mocha mochs mochy mockable mockage mocked mocker mockery mocking mockingbird mockney mocks mocktail mockup modalist modalistic modality
modally modded modder moddings modeled modeler modelled modeller modellings modello modenas moderates moderations moderato moderne modernest
modernisation modernise modernism modernist modernizations modernize moderns modester modestly modesty modged modges modging modica modicums modifiers
modifies modist modius modularised modularized modulars modulate modulations modulator modulatory moduli modulo modulus modus moellon moered moering
moers mofos moggan mogged moggie mogging moggy moghul mogul mohairs mohawks mohrs moiled moiler moiling moils moira moirai moires moiser moisted
moisten moister moisting moistly moists moistures moisturise moisturize moither mojos mokis mokos molal molality molar molarity molas molasse moldable
moldboards molded molder moldier moldiness molding molds moldy molehill moleskins molest molestation moline molinet molla mollah mollie mollifier
mollifies molls mollusc mollusca molluscans mollusk molluskan moloch molossi molossus molted molten molter molting molto molts molybdates molybdenums
momenta momentany momento momentums momism momma mommies momser momus monachist monact monad monadal monadnocks monal monarchial monarchise monarchism
monarchist monarchizes monarchs monardas monas monastic monasticisms monazites mondes mondo moneran monestrous monetarism monetarist monetisation
monetise monetizations monetize moneybag moneychanger moneyed moneyer moneylender moneymaker moneymakings monged monger mongerings mongery mongo mongoe
mongol mongoloids mongoose mongrel mongs mongst monial monicker monied moniker moniment monish monism monist monistic monition monitorings monitory
monkery monkeyed monkfish monkhood monkish monkshoods monoatomic monocerous monochromatics monochromes monochromy monocled monocles monoclinal
monoclonals monocoques monocot monocotyledon monoculars monocultures monocyte monodic monody monofilaments monogony monogramed monograming monogrammer
monograms monography monolater monolayer monolinguals monolith monologies monologue monomer monometer monometric monomial mononuclears mononucleoses
monophobic monoplanes monopode monopody monopole monopolies monopolisation monopolise monopolism monopolist monopolize monorail monosaccharide
monosyllable monotheism monotheist monothelism monotocous monotoned monotones monotony monotype monounsaturate monovular monoxides monsignor monsignori
monsoons monstera monstruosity monstruous montage montagnards montan montane montant montanto monteiths montem monteros montgolfiers monthling monties
montre monzonites moobs mooch moodies mooed mooing moola mooled mooley moolies mooling moonbeam mooned mooner mooneye moong moonily mooniness mooning
moonish moonlet moonlightings moonlights moonrakers moonrises moonscapes moonsets moonshine moonshiny moonstone moonwalk moony mooped mooping moops
moorages moored moorhens mooring moorish moorland moorman moormen moors moory mooted mooter mooting mootman mootmen moots moped moper mopery mopes
mopier moping mopingly mopish mopped mopper moppet moppier mopping moppy mopsy mopus moquette moraine moralise moralism moralist moralities moralized
moralizer moralizes moralizing moras morassy morat moratoriums moratory moray morbid morceau morceaux morcha mordants mordent moreen morelle morellos
morendo moreness morganites morgans morgay morgen morgue moria morion morish morkin morling mornay morned mornes morns moroccos moronic moronism morons
morose morosity morph morpheme morphew morphic morphin morpho morphogeneses morra morrion morrising morro morrows morsal morsel morses mortalising
mortalities mortalize mortally mortals mortars mortary mortgagers mortgagor mortice mortician mortification mortifier mortify mortised mortiser
mortises mortling morts morulae morular morulas morulation mosaics mosed moselles moseyed moseys moshed mosher moshes moshing mosing mosks moslings
mosques mosquitoey mosquitos mossbacks mossed mosser mossier mossiest mossiness mossing mosso mossy moted motelier moten motet motett mothball mothed
mothered motherfucker motherhoods mothering motherlands motherworts mothery mothier mothy motier motiles motility motional motioner motionless motis
motivates motivator motived motivity motleys motoneurons motorail motorbiked motorboat motorboatings motorcaded motorcades motorcar motorcycled
motorcyclings motorcyclist motored motorings motorisation motorise motorist motorizations motorize motormen motormouths motorways motory motser motte
mottier mottle mottoed mottoes mottos motts motty motus mouched moucher mouches mouching moufflon mouflons mought mouldable mouldboard moulded moulder
mouldier mouldings moulds mouldy moulins mouls moult moulten mounded mounding mounds mountable mountaineer mountainside mountaintop mountainy
mountenance mounter mountings mouped mouping moups mourn mournings mousaka moused mousepads mouser mousery mouses mousetrap mousey mousie mousing
mousle mousme moussakas moussed mousses moussing moustache mousted mousting mousts mousy moutan mouter mouther mouthfeels mouthful mouthpart mouthpiece
mouthy mouton movables movably moveable moveably moveless moviegoer movingly mowas mowdies mowed mowing mowra moxas moyas moyle moyls mozed mozes
mozing mozos mozzarellas mozzie mozzle mpret mucate muchel muches mucid mucidity mucilages mucin mucinous mucked mucker muckier muckiest muckily
muckiness mucking muckle muckrake muckrakings mucks mucky mucoids mucors mucosa mucosae mucosal mucose mucous mucro mucus mudcap mudcat mudded mudder
muddied muddier muddies muddiest mudding muddled muddler muddles muddlier muddling muddly muddying mudflap mudflat mudflow mudge mudguard mudir
mudlarks mudra mudrooms mudslide mudslingings mudstones muenster mueslis muezzins muffed muffing muffle muffs muflon mufti mugga muggar mugged muggee
mugger muggier mugging muggins muggur muggy mughals mugshot mugwump muids muils muirs muisted muisting muists mujahedeen mujahedin mujahidin mujik
mukluk muktuk mulatta mulattos mulched mulches mulching mulct muled muley mulga muling mulla mullah mulled mullein mullen mullers mullet mulley
mulligan mulling mullions mullites mullock mulls mulse mulsh multibillion multichannels multicolor multicolours multiethnics multiforms multigrains
multilanes multilayer multiline multimedias multimeters multimillions multinationals multiparity multipart multiplane multiplayers multiplets
multiplexed multiplexer multiplexes multiplexor multiplicands multipliers multiplies multipoles multiprocessor multistate multistorey multitaskings
multitasks multitudes multiuser multivalents multivarious multiverses multivibrators multivitamin multured multures multuring mumble mumbly mummed
mummers mummery mummias mummied mummies mummifications mummifies mumming mummock mumms mumped mumper mumping mumps mumsy mumus munched muncher munches
munchies munching munchkin mundaner munga munge mungo mungoose mungs municipals munificences munifience munify munis munite munition munster munter
munting muntjacs muntjak munts muons muppet murage muralist muras murderee murderers murderess mured mures murex murgeon murid murine murker murkish
murkly murks murky murled murlier murlin murling murls murly murmur murra murram murrays murre murree murrelets murren murrey murri murrine murrs murry
murthered murthering murthers murti murva musang musar musca muscadin muscae muscardine muscarine muscat muscled muscleman musclemen musclings muscly
muscoid muscology muscovite musculatures museful musefully muses musets musettes musha mushed musher mushes mushier mushing mushroomer mushy musicale
musicianships musicks musicologist musingly musits musjid musked muskeg muskellunges musket musketeer muskie muskiest muskily muskiness musking muskit
muskle muskmelons muskrat musks musky muslin musos mussed mussel musses mussier mussiest mussily mussiness mussing mussy mustache mustangs mustards
mustardy musted mustee mustered musterer mustering musters musths mustier mustily musting mutably mutagen mutageneses mutase mutate mutative mutched
mutches mutching mutchkin muted mutedly mutely muteness muter mutes mutest muticate muticous mutilate mutilation mutine muting mutiny mutis mutism
muton muttered mutterer muttering mutters muttons muttony mutts mutualise mutualism mutualist mutuals mutuel muumuus muxed muxes muxing muzaky muzzed
muzzes muzzier muzziness muzzing muzzle muzzy mvule myalgia myalgic myall myasthenia myasthenic mycelia mycelial mycelian mycella myceloid
mycobacterial mycorhiza mycorrhizae mycorrhizal mycorrhizas mycoses mycosis mydriases myeline myelins myelomas myelon mylar mynah mynas myocardia
myoglobins myoid myological myology myoma myope myopia myopic myops myoses myosin myosis myositis myosotes myostatin myotic myotonias myotonic myriads
myricas myringa myrmidons myrrhic myrrhs myrtles mysid myspaced myspaces mysticisms mystics mystifications mystified mystifier mystifies mystiques
mythi mythoi mythologise mythologize mythopeic mythopoeia mythopoetic mythos mythus mythy myxomas myxomatoses naans nabbed nabber nabbing nabis nabks
nabla nabob nacelle nachas nache nacho nacket nacre nadas nadir naeve naevi naevus naffer naffing naffs nagana nagaris nagas nagged nagger nagging
naggy nahal naiads naifer naifs naiks nailer nailery nailhead nailing nailless naira nairu naively naiver naives naivete naivety naivist naker nakfas
nalas naled nalla nallah nameplate namesake namings namma nanas nance nancies nandin nandine nanism nanites nankin nanna nannie nannying nanobot
nanodot nanometer nanometre nanooks nanosecond nanotubes nanua naoses napalms napas naped napery naphthalenes naphthaline naphthas naphthol naphthyl
naphtol naping napoleons nappa nappe nappie nappiest nappiness napron naras narcissism narcissist narco narcoleptics narcoma narcs narded nardine
narding naric narine naris narked narking narks narky narras narrate narration narrators narratory narre narrower narrowing narrows narwal narwhale
narwhals nasality nasally nasals nascent nashi nasial nasion nastic nastier nasties nastiest nastily nasturtium natality natation natational
natatoriums natches nathless nationalise nationalisms nationalistic nationalists nationalities nationalize nationhoods natis natively nativism nativist
natrium natron nattered natterer nattering natters nattery nattier nattiest nattily nattiness natty naturalisation naturalise naturalism naturalists
naturalize naturing naturism naturist naturopath naturopathy nauch naugahydes naught naughties naughtily naughtiness naunt nauseas nauseate nautch
navally navar navarho navarin navels navette navew navicula naviculare naviculars navies navigably navigated navigates navigators navvies nawabs
naysayer nayward nazir nealed nealing neandertal neanderthal neaped neaping neapolitans neaps neared nearing nearlier nearliest nearness nearsides
neaten neater neatest neatness neatnik neats nebbed nebbing nebel nebish nebris nebuchadnezzar nebulae nebular nebulas nebule nebulisation nebulise
nebulizations nebulize nebuly necessaires necessitate necessitied neckbands necked necker neckerchiefs neckgear necking necklaced neckless necklike
neckline necks necktie neckwears necrologic necrological necrologist necrology necromancer necrophiliac necrophilias necrophilic necropoleis necropoles
necropoli necroses necrotic nectarine nectars nectary neddier neddies neddiest neddish nedette needers needfuls needier needlecraft needlepoints
needler needlessly needlessness needleworks needlier needliest needling needly neele neese neeze negate negation negatived negativisms negativist
negaton negatory negatron neglecter neglects neglige negligences negligibly negotiates negotiator negotiatory negress negritude negroes negroids negus
neigh neighbor neighborhood neighborliness neighborly neighbourhoods neist neive nekton nelies nelis nellies nelsons nemas nematode nemeses nemesia
nemoral nempt nenes neoclassicisms neoclassicist neocon neodymiums neoliberalisms neoliberals neologic neological neologically neologise neologism
neologist neology neomycins neonate neonatologists neons neophyte neoplasm neoprenes neotenic neoterics nepenthes nepers nephelines nephelite
nephelometers nephews nephrites nephritic nephron nephroses nepotisms nepotist neptuniums neral nerdic nerdiest nerdiness nerdy nereids nereis nerine
nerite neritic nerka nerks nerol nerts nertz nerval nerved nervelets nervers nervier nervines nerving nervy nesher nesses nestable nester nestful
nestings nestler nestles nestling nestors netballs nether netherworlds netiquette netspeak netsukes nettable netted netters nettie nettings nettle
nettly netty networker networkings neuks neumatic neuralgias neuralgic neurally neurastheniac neurasthenias neurasthenic neurites neuritic neuritis
neuroblast neuroglial neuroglias neuroid neurologist neuromas neurone neuronic neuropath neurosal neurosciences neuroses neurosis neurosurgeon neurotic
neuroticisms neuter neutralisation neutralise neutralism neutralist neutralization neutralize neutrally neutrals neutrinos neutrons neutrophil
neutrophile nevelled nevelling nevermore nevoid nevus newborns newcome newelled newells newels newfangle newie newing newish newishness newlywed
newmarkets newsagent newsboy newscast newses newshound newsie newsmagazines newsman newsmen newspaperman newspapermen newspeaks newsprints newsreader
newsreel newsrooms newsstands newtons nextly nextness ngana ngoma ngultrums niacins nibbed nibbing nibble nibblings niblicks nicety niched nicher
niching nichts nickar nicked nickelodeons nickels nicker nicking nickled nickles nickling nicknamed nicknamer nicknames nicks nicol nicompoop nicotian
nicotianas nicotin nictate nictation nidal nided nides nidget niding nidus nieces niefs nielli niellos nieve nifes niffed niffer niffing niffs niffy
nifties nigers niggered niggering niggers niggery niggle niggly nighed nighest nighing nighly nighness nightcaps nightclubbings nighted nightfalls
nightgear nightgown nighthawk nightie nightingale nightjar nightless nightlifes nightlike nightmary nightriders nightshades nightshirt nightspot
nightstand nightstick nighttide nighttimes nightwalkers nightward nightwears nigiri nigrifying nigritudes nihilism nihilist nihils nikaus nilled
nilling nills nimbed nimbi nimble nimbly nimbs nimbus nimmed nimmer nimming nimps nimrod nincom nincompoops nineteens nineteenths nineties ninetieths
ninjas ninny ninon ninths niobiums nipas nipped nipper nippier nipping nippled nippling nippy nipter nirlie nirling nirly nirvanas nisei nishes nisse
nisus niters nithered nithering nithers nithings niton nitpick nitpickier nitpicky nitrated nitrates nitrating nitration nitre nitrid nitride
nitridings nitrification nitrified nitril nitrile nitrite nitrobenzene nitrogens nitroglycerin nitros nitrosamines nitrox nitry nittier nittiest nitty
nitwit nival nivation nixed nixer nixes nixie nixing noahs nobbled nobbler nobbles nobbling nobby nobilesse nobility nobleman noblemen nobler nobles
noblesses noblest noblewomen nobly nocent nocked nocket nocking nocks nocturn nocturnals nocturne nodal nodality nodated nodation nodder nodding
noddled noddling noddy nodose nodular nodulated nodulation nodule nodus noels noeses noetic nogged nogging noggins noilier noiliest noils noily nointed
nointer nointing noirish noised noisemaker noisettes noising nolition nolls nolos nomade nomadise nomadisms nomads nomady nomarchs nomarchy nomas
nombles nomenclatures nomic nomina nominalise nominalisms nominalist nominals nominates nominatives nominator nomograph nomographic nomography
nomological nomology nomos nonacademics nonalcoholics nonary nonas nonatomic nonbeliever nonbody nonbonding nonces nonchalances noncitizen noncombatant
noncommercials noncompliances noncomplyings noncoms nonconformism nonconformist noncontinuous noncriminals noncurrent nondescripts nondisclosures
nondominants nondurables nonelective nonessentials nonets nonette nonexempts nonexistences nonfact nonfan nonfeasances nonfederated nonfictions
nonfocal nonformal nongay nongenital nongs nonhero nonhumans noninfested nonis nonjudgemental nonjuring nonjuror nonliable nonlineal nonlivings
nonloving nonman nonmember nonmemberships nonmen nonmental nonmetal nonnatives nonnegotiables nonny nonpareils nonparous nonparticipant nonpartisans
nonpartizan nonpayments nonperishables nonplaying nonplused nonplusses nonresident nonscience nonsenses nonsequential nonsked nonsmoker nonsolar
nonspecific nonsticky nonstops nonsuch nonsuits nontaxables nontonic nonunions nonuse nonvector nonviolences nonwhite nonwovens noobs noodge noodled
noodling noogenesis noogie nookie nooky noology noondays nooned nooner nooning noons noontide noontime noops noosed nooser nooses noosing nopal
noradrenalin norias noritic norland normalcy normalisable normalisation normalise normality normalizations normalize normals normande normans normas
normed normless norsel northeaster northeasts northeastwards northed norther northermost northerner northerns northings northward northwester
northwests northwestwards norward nosebands nosebleed nosed nosedived nosedives nosedove nosegays noseless nosepieces noser nosey noshed nosher noshes
nosier nosiest nosily nosiness nosing nostalgias nostalgics nostocs nostoi nostology nostos nostril nostrum notables notaires notaries notarisation
notarise notarizations notarize notate notational notations notchbacks notched notchel notcher notches notchings notchy notepads notepapers noticeably
noticers notifier notifies notionalist notionality notionally notochords notum nougat nought noulde noule nouls noumena noumenal nouns nouny noups
nourished nourisher nourishes nourishments nouses nousled novae novas novate novation novelettes novelisation novelise novelish novelism novelists
novelizations novella novellae novelle novelly novena novenae novices noviciate novitiates novobiocins novocaine novum noway nowed nowheres nowise
nowls nowness nowts nowty noxal noyed noying noyous noysome nozzles nuance nubbed nubbin nubbing nubble nubbly nubby nubia nubile nubility nucleal
nuclease nucleate nucleations nucleide nuclein nucleole nucleon nucleonic nucleoplasms nucleoproteins nucleoside nucleotidases nucleotides nuclides
nudation nuddy nudely nudeness nudest nudged nudger nudges nudging nudibranch nudies nudism nuffin nuffs nuggety nuisancer nuisances nuked nukes nuking
nulla nullah nulled nullifications nullifier nullify nulling nullity nullness nulls numbats numberer numberings numberplates numbest numbles numbly
numbness numbs numbskulls numen numerable numeral numerary numerate numeration numerative numerator numerics numerologists numina numinous numismatic
numismatist numskull nunataks nuncheon nuncios nuncle nundine nunlike nunnery nunny nunship nuptial nurdier nurdish nurdle nurds nurdy nurled nurling
nurls nurrs nursed nursemaids nurser nurseryman nurserymen nursings nursle nurtured nurturer nurtures nutant nutate nutation nutational nutcase
nutcracker nuthouse nutlet nutmegs nutpick nutrias nutriment nutritionist nutritions nutritives nutshells nutsier nutso nutsy nutted nutter nuttery
nuttier nutting nutty nuzzer nuzzle nyaff nyala nybble nying nymph nympha nymphae nymphal nymphet nympho nymphomania nymphomaniac nyssa nystatins
oafish oaked oaker oarage oared oarfish oaring oarless oarlike oarlock oarsman oarsmen oasts oatcake oaters oaths oatlike oatmeals oaves obang
obbligati obbligatos obdurated obdurates obediences obeisance obelia obelise obelisk obelism obelize obeser obeyer obeys obfuscate obfuscations obias
obiit obital obiter obits objectifies objectionably objectivise objectivism objectivist objector objets objuration objure oblast oblasti oblate
oblation obligate obligati obligato obligator oblige obligee obligors obliqued obliquer obliques obliquest obliterate obliterations oblivions oblongs
oboes oboists obole obols obolus obscener obscurantism obscurantist obscurations obscured obscurer obscures obscurest obsequie observables observably
observances observancy observants observator obsesses obsessions obsessives obsidians obsolescences obsoleted obsoletes obstetric obstetrician
obstriction obstruct obstructionism obstructionist obstructions obstructives obstruents obtainer obtainments obtected obtend obturate obtuser obverses
obvert obviate ocarina occam occamy occasioner occident occidental occidentally occipita occipitals occiputs occlude occlusion occlusives occultations
occultism occultist occults occupance occupier oceanariums oceanfronts oceanid oceanographer ocellar ocelots oches ochrea ochred ochres ochrey ochry
ocker ocotillos octad octagon octahedra octahedral octahedrons octal octan octane octant octas octaves octavo octets octetts octillion octogenarian
octohedra octohedron octopush octrois octyl ocular oculate odahs odalique odalisques odals oddball oddest oddish oddment odeon odeum odism odist odium
odometer odonate odonatology odored odorless odour odysseys oecologic oecological oecologically oecologist oecology oecumenical oedemas oedometer
oenological oenology oenophil oenophily oersteds oesophageal oestradiols oestrogen oestrous oestrum oestrus oeuvre ofays offals offbeat offcut offends
offense offensives offeree offerer offerors officeholder officialdoms officialty officiant officiate officinally officinals offies offing offish
offload offprint offputs offshoot offshored offshores offshorings offside offsprings offstages oflag oftener oftest ogeed ogees oggin oghams ogives
ogled ogler ogles ogling ogmic ogres ohias ohmages ohmmeters oidia oidium oilcan oilcloths oiled oiler oilery oilfield oilier oiling oillet oilman
oilmen oilseeds oilskins oinked oinking oinology ointed ointing ointment ojime okapis okays okimono okras olden oldie oldness oldster oleander oleates
olecranons olefin olefine oleic olein oleine olent oleoresins oleos olestras oleum olfactions oligarch oligarchy oligogene oliguria oliguric olingo
olios oliphants olivers olivet olivines ollas ollav oller ollie ology olpes olympiad omasa omber ombre ombrella ombudsmen omegas omelette omened
omening omens omenta omental omentum omers omicron omikron omissive omits omitter omitting omnibusses omnipotences omnipotency omnipotents
omnipresences omnisciences omnivora omnivore omnivory omphali omrah onager onanisms onanist onboard oncogen oncogene oncological oncologist oncomes
oncoming oncus onding onery onflow ongoings oniony onium onkus onlays onload onlooker onned onning onomastic onomatopoeias onomatopoeic onrush onsets
onshore onsides onslaught onstead ontic ontically ontogenesis ontogenic ontologic ontological ontologist onuses onwardly onwards oobit oocyte oodles
oogeneses oogeny oohed oohing oolite oolith oolitic oological oologist oology oolong oompah oomphs oonts ooped ooping oorie ooses oosier oospores oozed
oozes oozier oozing opacifier opacify opahs opaled opalescences opalines opals opaqued opaquer opaques opaquest opcode openability openable openworks
operable operably operand operant operas operatics operatise operatize operculums operetta operon ophidians ophthalmia ophthalmoscope ophthalmoscopy
opiate opine oping opinioned opioids opiums opossum opportunism opportunist oppos opposably opposites oppositions oppositive oppresses oppressions
oppressor opprobriums opsin optant opter optically optician opticist optimally optime optimisations optimise optimisms optimist optimizers optimizes
optimums opting optionals optionee optology optometrist opulences opulency opulus opuntias orache oracled oracles oracy oralist orality orals orang
orangest orangewoods orangey orangutan orangy orant orarian orarion orated oration orator oratorial oratorio oratory orbed orbier orbita orbitals
orbited orbiter orbity orcas orchards orchestras orchestrate orchestration orchestrators orchiectomy orchil orchis orchitic orcin orcine ordain ordeal
orderer orderings ordinaires ordinal ordinar ordinarier ordinariest ordinate ordinations ordnances ordonnances ordos ordure oreads oreganos oreographic
oreography orfes organa organdy organelle organises organist organogeneses organons organzas orgastic orgia orgone orgues oriel orientalise orientalism
orientalist orientals orientate orientations orienteerings orienter orients orifice origamis origan originates originations originators orillion oriole
orisha orison orixa orlon ormolus ornamentals ornamentations ornamenter ornate ornery ornis ornithines ornithologist ornithopters orogen orogenesis
orogeny orological orologist orology orometer orotund orphanage orpin orpine orrery orris ortho orthoclases orthodontia orthodontic orthodontist
orthodoxes orthodoxly orthodoxy orthograph orthopaedics orthopaedies orthopedic orthoptic orthoptist orthoses orthosis orthotic orthotists orthotopic
orthroses ortolans orval orzos oscillate oscillators oscillatory oscilloscope oscular osier osiery osmatic osmic osmically osmium osmole osmosed
osmoses osmund osmundas ospreys ossetra ossia ossicle ossifications ossifier ossifies osteal osteitic ostensible ostensibly ostent ostentations
osteoarthritic osteoblast osteoclast osteogeneses osteoids osteomalacial osteomalacias osteomalacic osteomas osteopath osteopathy osteoporoses
osteotome ostial ostium ostler ostmark ostosis ostraca ostracise ostracisms ostracize ostracod ostracode ostraka otary otherworlds otitic otitis
otoliths otological otology otoscope otoscopy ottar ottava ottered ottering ottomans ottos ouabains oubit oubliettes ouched ouches ouching oucht ouens
oughly oughts ouguiyas ouijas oulder ouldest oulks oulong oumas oundy oupas ouped ouping ourang ourie ourology ourself ousel ousted ouster ousting
ousts outate outbacks outbake outbark outbid outboards outbounds outboxed outbuilding outburn outburnt outburst outcall outcast outcaste outclassed
outclasses outcook outcried outcrop outcropping outcross outcrow outdared outdate outdid outdistance outdo outdoorsy outdrag outdrank outdrawn outdraws
outdrew outdrop outdropping outed outers outerwears outface outfall outfast outfielder outfields outfight outfitted outfitter outfitting outflanks
outflew outflow outflown outflying outfound outfox outfrown outgive outglow outgo outgoings outgone outgrew outgross outgrow outgrown outgrowth outgun
outgunning outhear outhit outhitting outhouse outjet outjut outjutted outjutting outlaid outland outlash outlast outlaws outlay outled outler outlie
outliner outlive outlooks outlove outman outmarched outmatches outmode outmost outmoved outnight outnumber outpace outpart outpatients outperform
outplace outplacements outplan outplay outport outposts outpouring outpray outpreach outrace outraged outrages outran outrang outrange outrank outrate
outrave outreached outred outrider outrides outrigged outrigger outring outro outrow outrun outrung outsat outsaw outsay outscold outscore outscorn
outsee outsell outsert outsets outshine outshone outsight outsing outsit outsitting outsized outsizes outskirt outsmarts outsmell outsnore outsold
outsoles outsources outsourcings outsped outspeed outspell outspelt outspend outspent outspoke outsport outspreads outstands outstart outstation
outstretches outstrip outswear outswell outswore outsworn outtake outtaken outtell outtold outtook outturns outvote outvying outwait outwar outwards
outwaste outwatched outwears outweary outweigh outwell outwin outwing outwish outwit outwith outwitted outwitting outwon outwore outwork outwound
outwrit outyell outyield ouvert ouvrage ouzels ouzos ovally ovals ovarial ovaries ovate ovation ovator ovels ovenbirds ovened ovening ovenwares
overable overabundances overachieve overaged overages overate overawe overbake overbear overbeat overbed overbet overbid overbidden overbig overbill
overbites overblow overbold overbook overbore overborn overbrow overbuild overburdens overburn overby overcalls overcame overcasts overcharge
overclocker overclockings overclocks overcoat overcold overcomer overcomes overcompensate overcook overcool overcraw overcrow overcrowdings overcrowds
overcure overdated overdear overdid overdight overdoer overdog overdoing overdone overdosed overdoses overdosing overdraft overdraw overdrawn
overdresses overdrew overdries overdriven overdrives overdrove overdub overdye overeat overed overeducate overemphases overemphasise overemphasize
overestimate overevaluation overexcite overexertions overexpose overexposures overextends overeying overfalling overfalls overfast overfat overfear
overfed overfeed overfell overfill overfine overflew overflight overflowings overflown overflows overfly overfold overfoul overfull overgalls overgang
overgear overget overglazed overglazing overgo overgoad overgone overgraded overgrading overgraze overgrazings overgreen overgrew overgrow overgrown
overgrowths overhailed overhailing overhaled overhaling overhand overhang overhard overhate overhauls overheads overheap overhear overheard overheat
overheld overhent overhold overhot overhung overhunt overindulged overindulges overinflate overing overkeen overkill overladed overlading overlaid
overlain overlands overlaps overlard overlate overlax overlaying overlays overleap overlend overlet overlie overlight overlit overlive overloads
overlock overlooker overlooks overlord overloud overlying overman overmany overmast overmen overmine overname overnear overneat overnet overnights
overpage overpaid overpaint overpassed overpast overpay overpayments overpeer overplaced overplaid overplan overplay overply overpopulate overpower
overpressed overpressures overprice overprint overprized overprizing overproduce overproof overrake overran overrank overrate overreach overreact
overreactions overread overred overren overrenning overrider overrife overripe overripen overrode overrude overrule overrulings overrun oversad oversea
overseed overseen overseer oversells overset oversew oversewn overshadow overshoe overshoot overshot overside oversights oversimplified oversimplifies
oversizes oversleeps overslipt overslow oversman oversmen oversouls oversow overspend overspent overspreads overstaffed overstained overstare overstate
overstatements overstayed overstayer overstaying overstays oversteer overstep overstimulate overstocks overstresses overstretches overstrews
overstuffed oversubscribe oversure oversway overswell overtake overtaken overtalking overtame overtasking overtaxes overtaxing overteach overthrew
overthrow overthrown overtight overtimed overtimer overtimes overtip overtipped overtipping overtire overtly overtone overtook overtoppings overtops
overtower overtrained overtured overtures overturing overturn overuse overvaluations overvalue overwear overween overweenings overweigh overweights
overwet overwhelm overwhelmings overwide overwinter overword overwore overworks overworn overwrites overwrote overyear oviducts ovine ovipositors ovoid
ovolos ovular ovulate ovulations ovule owelty owled owler owlets owliest owling ownerships owres owrie owsen oxalate oxalic oxalis oxbloods oxbows
oxers oxfords oxhide oxidant oxidases oxidate oxidations oxidisable oxidisation oxidise oxidizations oxidize oxids oxies oxime oxims oxtail oxter
oxyacetylenes oxygenase oxygenate oxygenations oxygens oxymorons oxytocic oxytocins oyers oystercatcher ozonation ozones ozzies pablum pabular pabulous
pabulum pacable pacas pacation pacemaker pacemaking paceman pacemen pacesetter paceway pacey pacha pachak pachisis pachouli pachuco pachyderm pacier
pacifications pacified pacifier pacifies pacifism pacifist packable packagers packagings packboard packcloth packeted packeting packhorses packings
packman packway pacos pacta pactional pactions padang padauks padder paddies paddings paddled paddler paddles paddlings paddock padella padis padles
padlock padma padnag padouk padri padrone paean paeanism paedagogic paedagogue paederasty paediatric paediatrician paediatries paedology paedophile
paedophiliac paedophilias paedophilic paella paeon paeony paesan paesano paganise paganish paganisms paganist pagans pageants pageboys paginal paginate
paginations pagings pagod pagoda pagris pahlavis pahoehoes paidle paigle paiked paiking paiks pailful paillette paillon pails painch pained paining
painkiller painstakings paintable paintballs paintier paintworks painty paire pairest pairings paisa paisan paisana paisano paise paisleys paitrick
pajama pakka palaced paladins palaeography palagis palais palama palamate palamino palanquins palapa palas palatably palatal palated palates palatial
palatinates palatine palating palavers palays palazzi palazzo palea paleate paled palefaces palely paleness paleobotany paleocene paleoecology
paleogene paleogeography paleography paleontology paleozoic palest palets palettes palfreys palier paliest palification palikar palimony palimpsests
palindrome paling palisade palisado palish palki palla palladia palladic palladiums pallae pallah pallbearer palleted palleting pallets pallettes
pallia palliament palliard palliated palliates palliations palliatives pallier palling pallium pallors pally palmar palmary palmate palmation palmed
palmers palmette palmettos palmie palmiet palming palmist palmitates palmtop palmy palmyra palomino palpable palpably palpate palpations palped palpi
palping palpitate palpitation palps palpus palsied palsier palsies palsiest palstaff palstaves palter paltry pampa pampered pamperer pampering pampero
pampers pamphleteers panacea panacean panaches panadas panaesthesia panamas panary panax pancake pance pancheon pancratic pancreatin pandaemonium
pandanus pandar pandas pandemia pandemics pandemoniums pander panderous pandit pandoras pandore pandour pands pandura pandy paned paneer panegyrica
panegyrics paneled paneling panelist panellings panellist panettones panettoni panfry panful panga panged panging pangolins pangram pangs panhandle
panically panick panicle panics panier panification panim paning panino panisc panko panned pannelled panner pannes pannicle pannier pannings pannose
panoche panoramas panpipe pansy pantagraph pantaleon pantalon pantaloon panter pantheism pantheist pantheon pantihose pantile pantine panting pantler
panto pantographs pantography pantomime panton pantries pantsuit panzer paoli paolo papable papains paparazzi paparazzo papas papaverines papaw papaya
papayan paperbark paperboards paperbounds paperboys paperclip papered paperer paperhanger papering paperweight paperworks papilla papillae papillar
papillary papillate papilloma papillon papillous papish papism papist papooses papped pappi pappiest papping pappoose pappose pappous paprica paprikas
papula papulae papulations papule papulous parable parabola parabole paraboloids paracetamols parachuted parachutes parachutist paracletes paraded
parader parades paradigms paradisaical paradises paradisical parador parados paradoxer paradoxy parae paraffine paraffins paraffiny parafle parafoils
parage paraglide paraglidings paragonite paragons parakeet parakite paralegals parallelings parallelise parallelisms parallelist parallelize
parallelled parallelling parallelogram parallelopiped paralympic paralyse paralytics paralyze paramatta parameciums paramedic paramedicals paramedico
parameterised parameterize parametrise parametrize paramos paramouncy paramountly paramounts paramours parang paranoea paranoiac paranoias paranoic
paranoids paranormals parapet paraphiliac paraphilias paraphrase paraphrast paraphraxes paraphraxis paraplegia paraplegic paraquats paraquet
parasailings parashahs parasitise parasitisms parasitized parasitizes parasol paratha parathions parathyroids paratroop paratyphoids parawing parbake
parceled parched parches parchesi parching parchisi parchment parchmenty parcimony pardah parded pardee pardi pardine pardner pardonably pardoned
pardoner pardonings pardons parecious pared parella parentages parented parenthesis parenthesise parenthesize parenthoods parentings pareo parera
parers pareses paresis pareu parev pareve parfait pargana pargasite parged parget parging pargo parhelic pariah parial parian paries parietal paring
parishen parishioner parison parities parkade parkas parkee parkers parkie parkin parkings parkinsonisms parkis parkish parklands parkly parkour
parkways parlances parlante parlay parle parley parliaments parlies parlor parlour parlous parmesans parmigiana parmigiano parochialise parochialisms
parodied parodies parol paronychial paronychias paronymic paroquet parore parotic parotid parotis parotoid parous paroxysm parped parpen parpent
parping parquetry parquets parrakeet parramatta parras parred parrel parricides parridge parried parrier parries parring parroter parroty parrying
parsable parsec parsed parsers parses parsings parsleys parsnep parsnip parsonage partake partaken partakings partan parted parter parterres partials
partible participations participator participials participle particleboards particularise particularisms particularist particularize particulates
partied partier parting partisans partisanships partita partitioner partitives partizan partizanship partlet partridges parture parturients
parturitions partway partwork partyer partying parve parvis parvise parvo pascals paschal pascual pasela paseo pasha pashed pashes pashim pashing
pashka pashm paspy passable passably passacaglias passade passaged passager passageway passaging passbooks passe passee passel passerby passerine
passersby passibility passibly passings passionated passionates passionflowers passivate passively passiveness passives passkeys passless passovers
passus pastas pasteboards pastels pastern pasters pastes pasteup pasteurisation pasteurise pasteurization pasteurize pasticci pasticcios pastiche
pastie pastiest pastil pastille pastily pastime pastina pastiness pasting pastis pastness pastorale pastorali pastoralism pastoralist pastorals
pastorate pastored pastoring pastramis pastries pastromi pasturages pastural pastured pasturelands pasturer pasturing patacas pataka patchable patcher
patchery patchier patchiest patchiness patching patchoulis patchouly patchworks patchy pated patella patellae patellar paten patency patentee patenting
patently paternal paternalisms paternalist paternally paternosters paters pathed pathetics pathfinders pathing pathnames pathogene pathogeny
pathologise pathologist pathologizes pathos patiences patiented patienting patiently patin patina patinae patinate patination patine patinized patios
patisserie patka patly patness patois patriality patrials patriarch patriarchal patriarchates patriarchy patriated patriates patrician patricide
patricks patrico patrilineal patrilinear patrimonial patrimony patriotisms patristic patristically patroller patrolman patrolmen patrological
patrologist patrology patrols patronaged patronages patronise patronize patronless patronly patronymics patsies patte pattee patten pattered patterer
pattering patterning pattie pattle pattress patus patzer pauas paucal paughtier paughtiest paughty pauldron paulin paulownias paunce paunch paunchiest
paunchy paupered paupering pauperise pauperisms paupers pauropod pausal pauseless pauser pauses pausing pavage pavan pavane pavements paven pavers
pavilions pavillon pavin pavings pavior paviour pavis pavlova pavone pawas pawaw pawed pawers pawing pawks pawky pawls pawnbroker pawnce pawned pawnee
pawner pawning pawns pawnshop pawpaw payables payably payback paychecks paydays payed payee payings paylist payloads paymaster payoffs payolas payor
payphone payrolls paysage paysd payslip pazazz pazzazz peaberry peaceable peaceably peaced peacekeeper peacekeepings peacemaker peacemakings peaces
peacetimes peached peacher peaching peachy peacing peacoats peacocks peacocky peafowls peags peaked peaking peakish peaky pealed pealing peaned peaning
pearce peare pearled pearler pearlier pearlies pearliest pearlin pearliness pearling pearlite pearst peartly pearwood peasantry peasanty peased peases
peasing peatery peatier peatmen peats peaty peaveys peavy peaze pebas pebbled pebbles pebbly pebrine pecans peccadillos pechan peched peching pechs
pecke peckier peckiest peckish pecks pecky pectate pecten pectic pectin pectoral pectose peculate peculation peculator peculia peculiars pedagog
pedagogic pedagogies pedagogue pedaled pedaling pedalled pedaller pedallings pedalo pedant pedantic pedate pedately pedder peddle pederast pedes
pedestals pedestrianise pedestrianized pediatric pediatrician pediatrist pedicabs pedicel pedicle pediculoses pedicure pedicurist pedigreed pedigrees
pediment pedlar pedlary pedler pedological pedology pedometer pedophile pedophilia pedrail pedros peduncle peece peekabo peekaboos peekapoo peeked
peeking peeled peeler peeling peels peened peening peepe peephole peeps peepshow peerage peered peeress peerie peering peeve peewee pegboards pegged
peggies pegging peghed peghing peghs pegless pegmatite peignoirs peined peining peise peize pejoration pejoratives pekan pekes pekin pekoe pelages
pelagial pelagian pelagics pelargoniums peles pelfs pelhams pelicans pelite pelitic pellack pellagras pellet pelletiser pelletizer pellicles pellock
pells pellum pelma pelmet peloid pelology pelon peloria peloric pelorus pelota pelta pelted pelter pelting peltry pelts pelves pelvics pelvis pembrokes
pemican pemmicans pemphigous penalisation penalise penality penalizations penalize penally penance penangs penates pencel pences penchant penciled
penciller pended pendency pendent pendicle pendragons pends pendu pendulums pened penes penetrably penetrances penetrancy penetrants penetrated
penetrates penetrations penfold pengo penholders penial penicil penicillia penicillins penicilliums penie penile penill pening peninsular peninsulas
penitences penitency penitent penitentials penks penlights penlite penmanships penmen penna pennae pennames pennant pennate penne penni pennia pennine
pennon pennyroyals pennyweights pennywort pennyworths penology penpoint pensil pensile pensione pensive penstemons penster penstocks pentabarbital
pentacle pentad pentagonals pentagons pentagram pentameters pentanes pentangle pentaprisms pentathlons pentatomic pentene penthoused penthouses pentice
pentise pentobarbitals pentode pentose pents pentstemon pentyls penultimates penumbra penumbrae penumbral peonages peons peony peoplers peperoni pepino
pepla peplums peplus pepos pepped peppercorn peppercorny pepperer pepperings peppermints pepperminty pepperonis peppery peppier pepping peppy pepsin
pepsine pepsinogens peptic peptid peptidase peptise peptize peptones peptonic peradventures perai perborate percales percase perce perceable
perceivably perceiver perceives perceivings percentiles perceptible perceptibly percepts perched percher percherons perches perching perchlorates
percine percipients percolate percolations percolator percursory percussionist percussions perditions perdu perdue perdure perdy perea peregrin
peregrination peregrine pereia perennials pereons perestroikas perfectas perfected perfecter perfectionism perfectionist perfections perfectives
perfector perfectos perfin perfing perforate perforation perforators perforatory performings perfumed perfumer perfumery perfumier perfumy perfuse
perfusions pergola perianths pericardia pericardiac pericardian pericarditic pericardiums pericarpial pericarps pericope peridote peridotites peridots
perigeal perigees perils perimeters perinaeum perinea perineums periodates periodid periodisation periodizations periodontias periodontic periodontist
periotic peripatetics peripteral periptery peris periscope perish perishable perishably peristalses peristyles peritonaeal peritonaeum peritonea
peritoneums peritonites peritonitic periwinkle perjure perjury perked perkier perkily perkin perkiness perking perkish perlites perlous permafrosts
permalloys permanence permanency permanents permanganates permeably permease permeate permeations permed permian permie perming permissibly permittee
permitter permutation permute pernickety pernio pernods perns perone peroneal perorate peroration perorator peroxid peroxidases peroxidise peroxy
perpend perpendiculars perpents perpetrate perpetration perpetrator perpetuals perpetuate perpetuation perpetuator perplexed perplexer perplexes perps
perquisite perrier perries perrons persant perse persecute persecutee persecutions persecutor persecutory perseverances persevere persimmon
persistences persistency persistents persister personably personage personalise personalism personalist personalizes personalizing personalty personate
personified personifier personifies personned personnels perspirations perspired perspires perspiry perst persuader persuades persuasions persuasives
persue perswade pertains pertake pertaken perter pertest pertinences pertinency pertinents pertly pertook perturb perturbations pertuse pertusion
pertusses peruke perusals peruse pervade perve perverser perversion pervert pervier pervs pervy pesant peseta pesewa pesky pessimism pessimist pester
pestful pesthouse pestier pestilence pestle pesto pesty petabyte petal petalled petara petard petars petary petasus petcock petered petering petermen
petershams pether pethidines petiolated petiole petites petitioned petitionings petrel petri petrifier petrifies petrochemical petrodollar petroglyphs
petroglyphy petrogram petrolatums petroleums petroleur petrolled petrolling petrology petrols pettable petted petticoat pettier petties pettiest
pettily pettiness pettings pettish pettle petto petulances petulancy petunia pewee pewholder pewit pewters peyotes peyotl peytrel pezant pfennige
pfennigs pfenning phaeic phaenology phaenomena phaenomenon phaenotype phaeton phagocyte phagocytoses phalangal phalange phalanxes phalaropes phalli
phallin phallus phang phantasim phantasm phantasma phantasmagoria phantasmagoric phantast phantasy phantoms phantomy pharaohs phares pharisee pharm
pharma pharmaceutic pharmacologist pharmacopeia pharmacopeial pharmacopoeia pharmacopoeial pharmacopoeian pharmacopoeic pharos pharyngal pharyngitic
phaseouts phasic phasing phasis phasmid phatic phatter pheasant pheasantry pheer pheese pheeze phenacetins phenanthrenes phencyclidines phenetic phenic
phenix phenobarbitals phenol phenolic phenological phenologically phenology phenom phenomenas phenomenons phenothiazine phenotyped phenotypes phenyl
phenylalanin phenylic pheon pheromone phesed pheses phesing phial philandered philanderers philanderings philanders philanthrope philanthropist
philatelist philharmonics philippic philippina philistine philodendrons philologist philomela philomels philosophe philosophises philosophising
philosophized philosophizer philosophizes phishings phizes phizzes phlebitic phlegms phlegmy phloems phlogistons phlogopites phobia phobic phoebes
phonathon phonation phonecard phoneme phonemic phonemically phonetic phoneyed phonic phonied phonier phoniest phoning phonochemistry phonogram
phonograph phonographic phonography phonometer phonometric phonon phonophobia phonotype phonotypic phonying phooey phorate phosgenes phosphatases
phosphated phosphates phosphatise phosphene phosphid phosphide phosphin phosphine phosphite phosphocreatin phospholipid phosphonic phosphoprotein
phosphor phosphore phosphori phosphorous phosphorylases phosphorylate photic photocathodes photocell photochemical photocopied photocopier photocopies
photocopyings photocurrents photoelectron photoemissions photogram photogravures photolyses photometer photomontages photonics photoperiods
photophobias photophobic photopias photopic photoplays photopsia photorealisms photorealist photoreceptors photosensitise photosensitize photospheres
photostats photosyntheses phototype phototypic photovoltaics phrased phraser phrasing phrasy phreakings phrenics phthalocyanin phthises phthisic phuts
phutted phutting phyla phylae phylar phyle phyletics phylic phyllid phylloquinones phyllos phylloxerae phylloxeras phylon physed physes physic
physicalisms physicalist physicism physicists physio physiologist physique physis phytochemical phytochemistry phytogenetic phytogenic phytogeny
phytographer phytographic phytography phytology phyton phytonic phytoplanktons phytotherapy piani pianic pianism pianissimi pianissimos pianiste
pianists pianofortes piarist piaster piastre piazzas piazze picadors pical picara picaresques picarian picaro picayunes piccadill piccadillo piccolo
piccy picene piceous pickable pickadilly pickback pickedness pickeers pickerels pickers pickery picket pickier pickin pickings pickled pickler pickles
pickling pickoff pickpocket pickwicks picky picnicker picnics picogram picosecond picot picote picquet picra picrate picric picrotoxins pictograms
pictograph pictography pictorials pictorical pictorically piddled piddler piddles piddling piddly piddock pidgeon pidgin piebalds pieced piecemeals
piecen piecer pieceworks piecing piedmonts piehole pieing pieman piend pierage piercer pierces piercings pierid pieridine pieris pierrots pierst piert
pieta pietisms pietist piets piety piffle pigeonhole pigeons pigfeed pigged piggie piggiest piggin pigging piggish piggyback pighted pighting piglet
pigling pigmeat pigmentations pigments pigmoid pigmy pignora pigpens pigskin pigsny pigtail pigweeds pikas pikau piked pikelet pikemen pikers pikes
pikey piking pikis pilaf pilaff pilao pilaster pilau pilaw pilch pilchard pilea pileate piled pilei pileous piler pileum pileup pileus pilework
pilferages pilferer pilferings pilfers pilfery pilgrimaged pilgrimager pilgrimages piliform piling pilis pillage pillared pillaring pillau pilled
pillie pilling pillions pillock pillories pillorised pillorized pillowcase pillowed pillowing pillowy pilocarpin pilotages piloted pilothouses piloting
pilotis pilous pilsener pilsners pilular pilum pimas piment pimento pimenton pimiento pimped pimpernels pimping pimpled pimples pimps pinafored
pinafores pinang pinas pinaster pinata pinballs pinboard pincer pinchbecks pincheck pinched pincher pinches pinching pincushions pindan pindari pinder
pindling pineal pineapples pineland pinery pineta pinewood piney pinfall pinfish pinfolds pinged pinger pinging pingled pingler pingles pingling pingo
pinguin pinhead pinhole pinier pinies piniest pining pinion pinite pinked pinken pinker pinkertons pinkey pinkie pinkiest pinkiness pinking pinkly
pinko pinky pinna pinnace pinnacled pinnacles pinnae pinnal pinnate pinnately pinner pinnet pinnie pinning pinniped pinnipede pinnoed pinny pinochles
pinocle pinole pinon pinotage pinots pinpoints pinpricks pinscher pinstripe pinta pintable pintail pintle pintoes pintos pinup pinweed pinwheel pinwork
pinworm pinyin pinyon piolet pioned pioney pionic pioning pions piony pioted pious pioys pipal pipas piped pipelike pipelined piperidines piperine
pipers pipestones pipet pipette pipeworks pipewort pipier pipings pipis pipistrelles pipit pipkin pipped pippin pippy pipsqueaks piquance pique piquet
pirana piranha pirated piriform pirns pirog pirogen pirogues piroque pirouette piscinae piscinal piscinas piscine pisco pises pished pisher pishes
pishing pisky pisos pissant pisser pisses pissy pistachio piste pistil pistillate pistole pistolet pistou pitas pitchfork pitchier pitchiness pitchings
pitchmen pitchy pitfall pithead pithed pithful pithing pithless pithos piths pithy pitiably pitied pitier pities pitman pitmen piton pitta pittances
pitted pitten pitter pitting pittite pitying piums pivoted pivoter pivoting pivots pixelated pixelations pixes pixies pixilation pixillated pizazz
pizazzy pized pizes pizing pizzas pizzaz pizzazz pizzazzy pizzeria pizzicati pizzicatos pizzle plaases placability placable placard placate placation
placcate placeable placeboes placebos placeholder placekicked placekickers placemen placenta placentae placental placentations placets placings placit
placket placks placoid plafonds plagiaries plagiarise plagiarisms plagiarist plagiarize plagioclases plagued plaguer plagues plaguey plaguy plaices
plaided plaiding plaids plained plainer plainful plainsmen plainsongs plaint plaister plait planate planation planch planche planchets planetarium
planetesimal planetoids planform planked plankings plankter planktons planta plantae plantain plantar plantings plantling plapped plapping plashed
plasher plashes plashier plashiest plashing plashy plasm plasmas plasmic plasmids plasmin plasmoid plasmon plaste plasterboards plastered plasterer
plasterings plasterworks plastery plastically plasticene plasticines plasticise plasticity plasticize plastid plastiques platan plateaus plateaux
platefuls platelets platen platesful platformings platier platies platina platings platinic platinized platinums platitude platitudinal platonic
platonism platoons platters plattings platys plaudit plaudite plausibly playas playbacks playbill playbook playboys playdate playday playgirls
playgrounds playgroup playhouses playmate playpen playroom playschools playslip playsuit plaything playtimes playwrights playwritings plazas pleach
pleader pleadingly pleadings pleads pleaed pleaing pleasances pleasantry pleasers pleasingly pleasings pleasurable pleasurably pleasured pleasurer
pleat pleather plebe plebean plebeian plebian plebiscite plebs plectra plectron plectrum pledgeor pledger pledget pledging pledgor pleiad pleiocene
plena plenarty plench plenitudes plentitude plenum pleochroisms pleon plesh plessor plethoras pleugh pleura pleurae pleural plews plexes plexiglass
plexor plexure plexus pliability pliable pliably pliant plica plicate plication plied plier plighted plighter plighting plights plimmed plimming plims
plimsol plimsole plimsolls pling plinked plinker plinking plinky plinth plisses ploat plodded plodder plodding plodge plods plonge plongs plonk
plonkier plonko plonky plooks plopped plopping plops plosive plotless plottage plotter plottie plottings plotty plotz plough ploughmen ploughshare
plouk plouter plover plovery plowboy plowed plowers plowing plowland plows plowter ployed ploying ploys pluck pluckier pluckiest pluckily plucky pluff
pluffier pluffy plugboards plugger plugging plumage plumate plumb plumbago plumbery plumbings plumbness plumed plumes plumier pluming plumiped plummer
plummest plummet plumped plumpen plumpers plumpier plumping plumps plumpy plumy plunder plunged plunger plunges plunging plunk plunky pluperfects
pluralisation pluralise pluralism pluralist pluralizations plurals plurry plusage plused plusher plushes plushly plushness plushy plusing plusses
pluteal pluteus plutocrat pluton plutonic plutonism plutoniums pluvial plying plywoods pneumas pneumatics pneumoconioses pneumokoniosis pneumonias
pneumonic poach poachier poachy poaka poake pochards pockard pocked pocketbook pocketed pocketer pocketfuls pocketing pocketsful pockier pockiest
pocking pockpit pocks pocky podal podcastings podded podding poddled poddles poddling poddy podestas podex podge podgy podiatrist podite poditic
podiums podlike podology poenology poeps poesy poeticals poetics poetless poffle pogey pogges pogies pogoing pogos pogrom poignance poilus poincianas
poinded poinder poinding poinsettia pointable pointel pointelles pointier pointille pointillisme pointillisms pointillist pointings poise poisoned
poisoner poisonings poisons poissons pokable pokeweeds pokeys pokie poking polaccas polarimeter polarisable polarisation polarise polarizations
polarize polars polder polecat poleis polemic polemicise polemicists polentas polers polestars poley poleyn policemen policers policewoman policewomen
policings policyholder polies polings polios polis polisher polishes polishings politburos politer politic politicisation politicise politicization
politicize politick politickings politico polje polkas polked polking polks pollack pollan pollards pollee pollenate pollens pollent poller pollex
pollices pollies pollinate pollinations pollinator pollings polliwog pollman pollmen pollocks pollster pollusion pollute pollutions pollyannas pollywig
pollywogs poloist polonaise polonise polonism poloniums polonize polony poltergeist polting polverine polyamide polyamine polycarbonates polycarpy
polychaete polychete polychromed polychromes polychromy polyclinic polycyclics polydipsias polydipsic polyesters polyethene polyethylenes polygam
polygamise polygamist polygenous polygeny polyglot polyglott polygons polygony polygraph polygraphy polyhedra polyhedrons polyimide polymaths polymathy
polymerases polymeride polymerisation polymerise polymerization polymerize polymery polymorphisms polymyxins polyp polype polypeptide polyphon
polyphone polyphony polypi polyploid polyploidy polypod polypoid polypropylenes polypus polys polysaccharide polyseme polysomy polystyrenes
polytechnics polytene polytheism polytheist polythenes polytonal polyurethan polyvinyls polyzonal pomace pomade pomanders pomato pombe pomegranate
pomelos pomfrets pommee pommel pommele pommelled pommelling pommie pommy pomological pomology pomos pomosexual pompadours pompanos pompelo pompeys
pompom pompon pompous pomps ponced ponces poncey poncho poncing poncy pondage ponded pondered ponderer pondering ponderingly ponderment ponderosas
ponders ponding pondweeds ponent poneys ponga ponged pongees ponging pongo pongs pongy ponied ponies ponked ponking ponks pontage pontal pontes
pontianac pontianaks pontic ponticello pontie pontiff pontificals pontificate pontification pontificators pontify pontil pontile ponton pontoon ponty
ponytail ponzus pooch poodles pooed poofs poofy poohed poohing poohs pooing pooja pooka pooler poolrooms poolsides poonac poonce poons pooper
poorhouses poori poorish pooters pooting pootle poove popcorns popeless popera popery popes popette popeyed popinjay popish poplars poplin poplitic
popover poppa popper poppet poppied poppier poppies poppiest poppish poppit popple popply poppycocks poprin popsicles popster popsy populace
popularisation popularise popularization popularize populate populism populist porae poral porangi porcelains porches porcini porcino porcupine
porcupiny pored porers pores porge porgy porier poriest porina poring porism porismatic porked porkers porkier porkpies porky porlock pornier porniest
pornographer pornos poroscope porose porphyria porphyric porphyrin porphyrio porpoise porrect porrection porrenger porridges porridgy porringers
portables portably portaged portages portague portamenti portas portate portend portent porterages porterhouses portering porters portess porthole
porthoses porticoed porticos portier portioner portlands portly portman portmanteaus portmanteaux portmen portoise portolan portous portraitists
portraitures portrayals portrayer portrays portress portulacas posable posadas poseable posers poseur posey posher poshes poshing posho posier posies
posiest posings positing positionings positiver positivest positivism positivist positons positroniums positrons posole posology possers possessive
possessor possessory posset possiblest possie possum postages postals postbags postboy postcoded postcodes postdate postdoc posteen postered postering
posteriors postern postgraduates posthastes postholder posthole postical postiche postie postil postilions postillate postillion postin postludes
postman postmark postmaster postmen postmodernism postmodernist postmortems postnasal postnatal postoral postpone postponement postpose postscripts
postseasons postulata postulate postulations postured posturer postures posturing potability potable potae potage potale potass potassiums potation
potatory potbellies potboiled potboilers potch potence potentate potentiate potentiations potentillas potentiometer potently potents pothead pothecary
pothered pothering pothery potholder pothole pothos pothouse potiche potin poting potjies potline potluck potman potmen potometer potpies potpourris
potshards potsherd potshop potshot potsie potsy pottable pottage pottered potteries pottering potters pottier potties pottiest pottiness potting pottle
potto potzer pouched pouching pouchy pouder poufed pouff pouffe pouffy poufing poufs pouke pouks poulard poulder poule poulp poult poultice pounce
pouncet pounching poundages pounded pounder poundings poupe poupt pourer pourings poursue poursuit pourtray pousada pousse poussie poussins pouter
pouther poutier poutine pouting pouty powan powderer powdering powderless powdery powerboat powerhouses powering powertrains pownd pownie powns powny
powring powtering powters powwaw powwow poxed poxes poxing poynted poynting poyous poyse poyson pozole praam prabble practicably practicals practicers
practicing practicks practicums practique practised practiser practises prads praeamble praedial praefect praeses praesidium praetorial praetorians
praetorium praetors pragmatics pragmatise pragmatism pragmatist prairied prairies praiser praising prajna praline prams prana pranced prancer prances
prancings pranck prancke prang prank prankish prankle prankster pranky praos praseodymiums prases prated prater pratfall pratie pratincoles pratiques
pratted pratting prattle pratts praunce praus pravity prawn praxes praxises prayings prays preabsorb preace preachable preachers preaches preachier
preachings preachy preacquaint preacquisition preact preadjust preadmission preadmit preadmitted preadolescents preadopted preaged preambled preambles
preambulary preamplifiers preamps preapply preappoint prearm prearrange prearrangement preased preases preasing preassed preassembled preasses
preassign preassing preassurance preassure preaver prebend prebid prebind prebirth prebook preboom preborn prebound prebuild prebuilt prebuttal
precancels precancer precast precatory precaution precautious precede precedences precedency precedents precented precenting precentor precentorship
precents precepit precept preceptive preceptively preceptor preceptorships preceptory precessed precesses precessing precession precessional precharge
precheck precincts preciously precipe precipice precipitants precipitate precipitations precipitator precipitins precis precisian precisions precited
precluded precludes preclusion preclusive precode precognise precognition precognize precolleges precommitment precompose precompute preconceive
preconception precondition preconquest preconstruct precook precooled precoup precure precursive precursors precursory precut predacious predate
predations predatory predawns predecease predefine predefinition predelivery predeposit predesign predesignate predestinate predestine predetermine
predevelop predevelopment predial predicability predicable predicament predicated predicates predicating predication predicative predicator predictably
predicter predictors predilection prediscovery predispose predisposition predominances predominancy predominate predraft predy preed preeing preelect
preelection preemergence preemie preeminences preemployment preempt preemptions preemptory preenact preener preening preens preestablish preeve prefab
prefabricate prefaced prefacer prefaces prefacing prefade prefatory prefects prefecture preferentially preferments preferrer preferring prefight
prefigure prefiled prefiles prefiling prefilled prefinance prefired prefires prefiring prefixed preflights prefocus preformat preformation preformatted
preformatting preformulate prefreeze prefrontals prefund pregames preggy pregnance pregrowth preheat preheminence prehend prehensible prehension
prehensive prehiring preif preimpose preinsert prejudge prejudgement prejudgments prejudiced prejudices prejudize prelate prelation prelature prelaty
prelaunch prelect prelim prelives preload prelocate preluded preluder preludes preludi preluding prelunch prelusion prelusive premade premanufacture
premarriage prematures premeasured premed premedicated premedication premeditate premeditations premen premia premie premiered premieres premierships
premised premising premiss premix premixt premolar premonition premonitor premorse premotion premove premunition premy prename prenasal prenatals
preneed prenegotiate prenegotiation prenominal prenominate prenomination prented prenticed prentices prenting prenumber prenups preoccupation preoccupy
preon preop preopening preorder prepack prepackage preparative preparator preparer prepave prepay prepayable prepayment prepend preplace preplant
preponderances preponderancy preponderate preportion prepose preposition prepositional prepossess prepossession prepped preppier prepping preppy
prepress preprice preprint preprocess preproduction preprogram preprogrammed preprogramming prepubescents prepublication prepuces prepurchase prequel
prerace prereading prerecorded prerecording preregisters prerelease prerogative presage presale presbyopias presbyopic presbyte presbyterial
presbyterians presbytery preschedule preschooler preschools presciences prescind prescious prescission prescreens prescriber prescribes prescribings
prescripts preseasons preselect preselection presell presences presension presentable presentably presentative presentee presentient presentiment
presentive presentment preservable preservations preservative preserver presets presetting presettle presettlement preshape preship preshrank preshrink
preside presidencies presidentially presidia presidios presidium presold presolve presort presser pressie pressings pressmen pressor pressrooms
pressured pressurisation pressurise pressurization pressurize pressworks prested prester prestiges presting presto prestore prestriction prestrike
prestructure presumable presumer presumes presuming presumptions presumptive presuppose presupposition presurvey pretasted pretasting preteens pretell
pretence pretended pretender pretends pretense pretension preterit preterms pretest pretext pretold pretor pretorial pretorian pretrain pretreat
pretreatments pretrial prettied prettier pretties prettiest prettify prettiness pretype pretzel preunification preunion preunite prevailer prevails
prevalences prevalency prevalents prevalue prevarications preve prevene prevenience preventable preventably preventatives preventer preventible
preventions preventives preverb previewed previewer previewing previousness previse prevision previsional previsionary previsit prevue prewarm prewarn
preweigh prewire prework prewriting prexy preyed preyer preying prezes prezzie prial priapisms pribble pricily pricings pricked pricker pricket
prickier prickiest pricking prickle prickly pricky prided prideless priding prief priers priesthoods priestly prieve prigged prigger priggery prigging
priggism prigs prill prima primacies primaeval primage primatic primaveras primed primely primero primeur primi primine priming primitiae primitivisms
primitivist primly primmed primming primness primo primogenitures primordia primordials primp primrose primrosy primulas primus primy princed princesse
princing principalships principi principial principled prinked prinkers prinking prinks printheads printings printless printmaker printmakings printout
prions priorate prioritisation prioritised prioritises prioritising prioritization prioritize priorly prisage prised priser prising prisms prismy
prisoned prisoning prisonous prissed prisses prissies prissing pristane privateer privateerings privatest privation privatisations privatise privatism
privatist privative privatizations privatize privet privier priviest privily privity privy prized prizefighters prizefights prizer prizewinner prizing
proactions proas probables probang probated probates probating probationer probations probeable probed prober probit problematics probs procaines
procaryote procaryotic procedurals proceeder processer processible processings processionally processionals processions procidence procident procinct
proclaimer proclaims proclamations proconsuls procrastinate procrastinator procreated procreates procreations proctologists proctors procurations
procurator procuratory procured procurements procurer procures procureur procurings prodded prodder prodding prodigal prodnoses prodromes prodromi
prods productile proem proface profanations profane professed professes professing professorate professoriat professorship proffer proficience
proficients profilers profilings profitably profited profiteer profiteerings profiter profiterole profiting profligates profounds profuser profusions
progenitor progeny progesterones progestin progged progging prognose prognostic prognosticated prognosticates prognosticator programmables programmings
progressions progressives progs prohibiter prohibitionism prohibitionist prohibitions prohibitor proin proine projectile projectings projectionist
projective projectively prokaryot prokaryote proke prolactins prolamine prolapse prolate prolation prolative proled proleg prolegomenal proler proles
proletarian proletariat proletariate proliferate proliferations proline proling proll prolog prologist prologue prolong prolongations prolonge
prolusion promenaded promenader promenades prometheum promethiums promine prominences prominency promiser promissor prommer promodern promoed promoing
promotor prompter promptings promptitudes proms promulgate promulgations pronate pronation proner pronest pronged pronghorn prongs pronk pronoun
pronounce pronouncement pronouncings pronunciations proofed proofer proofings proofless proofreader proofreadings proofreads propagandas propagandise
propagandism propagandist propagandize propagate propagations propagator propage propale propanes propel propellant propellent propellers propellor
propend propene propense propers prophage prophases prophecies prophesier prophesy prophesyings prophylactic prophylaxes propine propitiate
propitiations propitiator propjet propone proponent proportionably proportionals proportionated proportionates proportionings proposer propositional
propound propped propping propraetor propretor proprietors proptoses propulsions propyl propylenes prorate proration prore prorector prorogations
prorogue prosceniums prosciutti prosciuttos proscribe proscript proscription proscriptive prosected prosecting prosector prosecutes prosecutions prosed
proselyte proselytise proselytisms proselytized proselytizer proselytizes proselytizing proser proses prosier prosing prosit proso prospectings
prospectives prospector prospers prosses prossie prostates prostatites prostheses prosthesis prosthetic prosthodontias prostie prostitute prostitutions
prostrate prostration prostyles prosy protactiniums protagonism protagonist protamin protases protatic protea protean protectant protecter
protectionism protectionist protectives protectorate protectory protege protegee protei proteid proteinase protend protense protension protensity
proteolyses proteose protestants protestation protested protester protesting protestor proteuses protheses prothesis prothetic prothetically
prothrombins protist protiums protoactinium protogenic protonic protonotary protons protoplasm protoplast protoplastic prototyped protozoa protozoal
protozoan protozoon protractions protractor protracts protrade protrude protrusion protuberance protuberancy protyle proudish proul provability
provable proveable proveably provections provenance provend proveniences prover proverb providences providor provincialise provincialisms provincialist
provincials provings provining provisionals provisioned provisioner proviso provisor provitamins provocateur provocation provocatives provoke
provolones provosts prowar prowessed prowesses prowest prowl prows proxied proximations proyn proyne prude prudences prudentials pruina pruine prune
prunellas prunelle prunello prunings prunted prunts prunus prussian prussic pryer prying pryse prythee psalmed psalming psalmists psalter psaltery
psaltry pseud pseudepigraph pseudepigraphy pseudonym pseudos pseudosciences pshaw psilanthropic psilanthropist psilanthropy psilocybins psion
psittacoses psoae psoai psora psoriases psyched psychedelia psychedelics psyches psychiatrists psychics psychoanalyse psychoanalysis psychoanalyst
psychobabbler psychobabbles psychodelia psychodelic psychodramas psychodynamic psychokineses psychologise psychologism psychologizes psychometer
psychometric psychometries psychopath psychopathics psychopathy psychos psychosis psychosomatic psychotic psychotropic psychrometers psychrometric
psychrometry psychs ptarmigans pteranodons pteria pterodactyle pterodactyls pterosaur ptisan ptooey ptoses ptotic ptyxis pubbed pubbing puberal pubes
pubescences pubis publican publicise publicist publicize publishings pucan pucer puces pucest pucka pucked pucker puckery pucking puckish puckle pucks
pudden pudder puddings puddingy puddle puddly puddock puddy pudent pudge pudic pudor pudsey pudsy pudus pueblos puered puering puerpera puerperae
puerperiums puers puffballs puffed puffer puffery puffier puffin puffing puffs pugged puggery pugging puggle puggy pugil pugilism pugilists pugree
puhas puirer puirest puissances puissaunce puissaunt pujas pukas puked pukers pukes pukey puking pukka pukus pulao pulas puler pulier pulik pulings
pulis pulka pulks pullback puller pullet pulleys pulli pullmans pullout pullover pullus pulmonics pulpal pulped pulper pulping pulpit pulps pulpwoods
pulpy pulsars pulsate pulsation pulsative pulsators pulsatory pulsed pulser pulsing pultan pulton pultures pulver pulverine pulverisation pulverise
pulverizations pulverize pulwar pumas pumelo pumiced pumicer pumices pumie pummel pummelo pumper pumpernickels pumpings pumpking pumpkinseeds punas
punce punchbags punchbowls puncheon puncher punchier punchinellos punchline punchy punctate punctation punctilios punctuate punctuations punctulate
punctulation punctule puncturation puncture punga pungence pungle pungs punier punisher punishes punishments punition punka punker punkey punkie
punkiest punkiness punkish punks punky punned punner punnet punnier punniest punningly punnings punny punster punted puntee punter punting punto punts
puntsman puntsmen punty pupae pupal pupas pupate pupilage pupilary pupillages pupillar pupillary pupillate pupped puppeteer puppied pupping pupus
purana puranic purchasings purda purdahs purebred pured pureed purees pureness purer purest purfle purfly purgations purgatives purged purger purges
purging purifications purify purin purine puris purism purist puristic puritan puritanise puritanisms purities purled purler purlin purline purling
purloin purls purpie purpled purpler purples purplest purpling purply purport purpura purpure purpy purred purring purrs pursed purser pursew pursier
pursing purslanes pursuances pursuer pursues pursuings pursuivants pursy purveyed purveying purveyor purveys purviews puses pushcarts pushchair pusher
pushier pushovers pushpin pushpit pushup pushy pusled pusley pusling pussel pusser pusses pussier pussiest pussly pussycats pussyfoots pustulate
pustulation pustule putcher putdowns puteal putid putoff putois putons putout putrefactions putrescibles putrescines putrider putted puttee putten
putter putti puttie puttings putto puttock puttying putures putzed putzing puzel puzzlements puzzler puzzling pyats pycnic pyebald pyeing pyelitis
pyelonephritic pyets pyins pyjama pylon pylori pyloric pylorus pyned pynes pyning pyogenic pyoid pyoses pyosis pyots pyralid pyramides pyramis pyranoid
pyrazoles pyrene pyres pyrethrins pyrethrums pyrex pyrexial pyrexias pyrexic pyric pyridine pyridoxin pyrimidine pyrite pyroclastics pyroelectrics
pyrogens pyrognostic pyrolyses pyromania pyromaniac pyrometer pyrone pyropes pyrophobic pyrophosphates pyros pyroscope pyrostatic pyrotechnic
pyrotechnies pyroxene pyroxenic pyrrhics pyrrhotine pyrrhotites pyrrolidines pyruvates pythogenic pythons pyxes pyxie pzazz qabala qabalahs qabalist
qabalistic qadis qaids qanat qiblas qindar qorma quacked quacker quacking quackled quackling quacks quacky quadrangle quadrans quadrantes quadrants
quadraphonics quadraplegia quadraplegic quadrat quadrate quadratics quadratura quadrature quadratuses quadrennia quadrennials quadric quadricep
quadriennial quadrigae quadrigas quadrilateral quadriliteral quadrille quadrillions quadriphonic quadriplegia quadriplegic quadripole quadrophonic
quadruped quadruple quadruplet quadruplex quadruplicated quadruplicates quadruply quadrupole quaere quaffer quaffs quaggas quaggy quagmire quagmiry
quags quahogs quaiches quails quair quaked quakers quakes quakier quaking quaky quale qualifyings qualitied qualm qualmy quango quant quanta quantal
quantic quantified quantifier quantifies quantile quantisation quantise quantitation quantization quantize quantums quarantined quarantines quare
quarks quarrel quarreller quarrellings quarried quarrier quarries quarryings quarte quarterbacks quarterdecks quarterer quarterfinal quarterings
quartermaster quartern quarterstaffs quartets quartetts quartic quartier quartile quarto quarts quartzites quartzy quasar quash quashee quashies quass
quaternion quatrain quatres quats quattrocentos quaver quavery quayd quays quaysides qubit queach quean queazy quebecs queendoms queening queenly
queeny queerdom queering queerly queers queint quelch quell queme quenched quencher quenches quenchings quercetic quercetins quercitin queried querier
quern queryings quesadilla quested quester questing questionably questionee questioner questionings questor quetch quetzals queued queueing queuer
queuing queyn queys quezal quibble quibblings quiche quickener quickenings quickens quickie quicklimes quicksands quicksilvers quicksilvery quicksteps
quiddit quidnuncs quids quiesced quiescences quiescency quiesces quieted quieten quieter quieting quietist quiets quietudes quietus quiff quill quilter
quiltings quims quina quinacrines quinate quince quinche quine quinic quinidines quinie quinin quinina quinine quino quinoas quinol quinone quinquennia
quinquenniad quinquennials quins quinsy quint quinta quintain quintal quintan quintar quinte quintessences quintets quintetts quintic quintiles
quintillions quintin quintupled quintuples quintuplet quintuply quinze quipo quipped quipper quipping quips quipu quire quirks quirt quislings quist
quitches quitclaims quited quites quits quittal quitted quitter quittor quiver quivery quixotes quizmasters quizzed quizzer quizzery quizzings quoad
quodlibets quods quohog quoif quoin quoist quoit quoll quopped quops quorums quotably quotatious quoters quotha quotidians quotient quotition quotum
qursh quyted quytes quyting qwertys rabato rabats rabbet rabbies rabbin rabbinates rabbinics rabbinite rabbis rabbito rabbity rabble rabic rabid
rabidity rabidly rabies rabis raccoon raceable racecourse raced racehorse raceme racetrack raceways rache rachet rachial racialise racialism racialist
racially raciation racier raciest racino racisms racists racked racker racket racketeer racketeerings racketier racketry rackett rackety racking rackle
racon raconteur racoon racquetballs racquets radars radder raddest radding raddle radger radges radiale radialisation radialised radialization
radialize radially radials radian radiances radiancy radiants radiata radiate radiations radiatory radicalisation radicalise radicalisms radicalization
radicalize radicant radicate radication radicchios radicel radicles radicule radiocarbons radiograph radioisotope radiolarians radiolocations
radiologist radiomen radiometer radionuclides radiophonics radiosonde radiotelephony radish radium radome radons rafales raffias raffinoses raffled
raffler raffles raffling raffs rafted rafters rafts raftsman raftsmen ragamuffins ragas ragbag ragde raged ragees rager ragga raggamuffin ragged
raggedly raggedness raggedy raggee raggery raggings raggle raggy ragini ragis raglans ragman ragmen ragment ragouts ragtags ragtimer ragtimes ragtops
ragweeds ragwork ragworm ragworts rahed raias raided raiding raiked raiking raiks railbed railbird raile railhead railless railly railman railroaded
railroader railroadings raiments rainbows rainbowy raincoat raindrop raine rainfalls rainier raininess rainless rainmaker rainouts rainstorm rainwash
rainwaters raird raiser raisin raisings raisiny raita raited raits rajah rajas raked rakees rakeoff raker rakery rakia rakis rakish rakus rallied
rallier rallye ralphs ramadas ramakin ramal rambla ramble rambouillets rambutans rameal ramee ramekin ramen ramet ramie ramification ramify ramilies
ramin ramis ramjets rammed rammel rammer rammier ramming rammle rammy ramona ramose ramous ramously rampacious rampaged rampager rampages rampagings
rampart rampauge ramped ramper ramping rampion rampire ramrods ramson ramulus ramus ranas ranced rancel rances ranched rancher rancherias rancherie
ranchero ranches ranching ranchos rancing rancor rancours randan randed randem randie randiest randily randing randlord randomisation randomise
randomization randomize randoms randon rands ranees rangas rangefinder rangier rangings rangis ranid ranine ranker rankes rankish rankle rankly
rankness ransacker ransacks ransel ranshackle ransomer ransoms ranter ranular rapacious rapacity rapers rapeseeds raphae raphe raphide raphis rapider
rapier rapine rapini rapist rappee rappel rappellings rappen rappers rappes rapping rappini rapporteur rapports rapprochements raptly raptness raptured
raptures rapturing rarebits rared rarefactions rarefier rarefy rareness rarer rarify rarity rarked rarking rarks rasboras rascals raschel raser rashed
rashers rashes rashest rashies rashing rashness rasped rasper raspier rasping raspish rasps raspy rasse rassle rasta rastafarian rastered rastering
rasters rastrum rasure ratable ratably ratal ratan ratany ratatouilles ratbags ratched ratches ratchets ratching rateable rateably rateen ratepayer
ratfish ratha rathouse rathskellers ratifications ratifier ratify ratiocinations rationales rationalise rationalism rationalist rationalistic
rationality rationalize rationally rationals rations ratite ratlike ratoo ratoon rattail rattan ratten ratters rattery rattier rattiest rattled rattler
rattles rattlesnake rattlier rattlin rattline rattling rattly ratton rattraps ratty raucid raucity raught raunch raunchy raunged raunges raunging rauns
ravage raved ravelin raveling ravelled raveller ravelling ravelly ravels ravenings ravers ravin ravine raviolis ravish rawbone rawer rawest rawhided
rawhides rawin rawish rawly rawns raxed rayah rayas rayed rayle rayne rayon razed razee razer razoo razorback razorbills razors razure razzamatazz
razzed razzias razzing razzle reabsorbs reabsorptions reachable reacher reacquaints reacquire reacquisitions reactances reactant reacting reactivate
reactivation readably readapted readded readdress readerships readied readier readies readiest readjust readjustment readme readmission readmits
readopt readout reaffirm reaffirmations reagency reagins reaked reaks realer reales realest realia realign realignment realisable realisably
realisation realiser realises realising realisms realist realizable realizably realizations realizer reallied reallies reallocate reallocations
reallying realos realpolitiks realter realties realtime reame reamend reamier reamiest reams reanalyse reanalysis reanalyzes reanimate reanimations
reapable reaped reapers reappear reappearances reapplication reapplies reappointments reappoints reappraisals reappraise reaps reared rearer rearguards
rearise rearm rearmaments rearrange rearrangement rearrests rearwards reasoner reasonings reassemble reassembly reassert reassertions reassesses
reassessment reassign reassignment reassort reassume reassurance reassure reasted reasting reasts reasty reata reattaches reattachments reattack
reauthorise reauthorize reaved reaver reaves reawake reawakenings reawakens reawoken reback rebaited rebaiting rebalance rebar rebatable rebater
rebating rebato rebec rebelled rebeller rebelling rebellions rebellious rebid rebidding rebill rebind rebirths rebit rebite reblent reboil rebook
reboots rebop rebore rebounded rebounder rebounding rebrace rebred rebroadcast rebuff rebuilds rebuke reburials reburies rebus rebut rebuttal rebutter
rebuy recalcitrances recalcitrancy recalcitrants recalculate recalculation recalibrated recalibrates recalibrations recaller recane recantations
recanted recanter recanting recants recapitalise recapitalized recapitalizes recapitulate recapped recapping recaps recaption recaptor recapture
recarry recast recatch recaution recce recco reccy recede receiptor receiverships receivings recency recensed recenses recensing recension recenter
recentre receptacles receptionists receptively recepts recesses recessing recessional recessions recessives rechange rechannels recharged recharger
recharges recharted recharter recharting recheat rechecks rechie rechip recidivism recidivist reciprocals reciprocate reciprocations recirculate
recirculations recisions recit recitalists recitals recitation recitative recitativi recitativo recite reckan recked recking reckling reckoned reckoner
reckoning reckons recks reclaimably reclaimed reclaimer reclaiming reclaims reclamations reclassify reclination recline reclose recluse reclusion
reclusive recoal recoat recode recognisable recognisably recognisance recogniser recognising recognisor recognitions recognitive recognizably
recognizances recognizer recognizor recoil recoin recollect recollection recollet recolonisation recolonization recombinants recombinations recombine
recombing recombs recommence recommendably recommender recommission recommitments recommits recompence recompense recompilations recompile recompose
recomposition recompress recompression recomputations recompute reconceived reconception reconcilably reconciled reconciler reconciles recondition
reconfigure reconfirm reconnect reconnections reconnoissance reconnoiter reconnoitred reconnoitrer reconnoitres reconquers reconquests recons
reconsiders reconstitute reconstruct reconstructive recontaminate reconvene reconversions reconverts reconveyed reconveying recook recordist recorked
recorking recount recoupe recouple recoupments recoups recoure recoursed recourses recoveree recoverer recovers recower recoyled recoyling recrate
recreants recreated recreates recreating recreations recrement recremental recrimination recrudescences recrudescency recruitments recrystallised
recrystallize recta rectangled rectangles recti rectifications rectified rectifier rectifies rectilineal rections rectitudes recto rectoceles rectoral
rectorial rectors rectory rectrix rectum rectus recuiled recuiling recule recuperate recuperations recur recurred recurrences recurrency recurse
recursion recurve recusal recuse recut recutting recyclable recycleable recycler recycles redact redaction redactor redan redate redbird redbone
redbreasts redbricks redbuds redbug redcap redcoat redcurrants redded redden redder reddier reddiest reddings reddish reddle redeal redear redecorate
redecorations reded rededicate rededications redeemably redeemer redeems redefied redefies redefined redefines redefinition redeliver redemptions
redeployments redeploys redeposits redesigns redetermine redeveloper redevelopments redevelops redfins redfish redfoot redheads rediae redial redias
redid redigested redintegrate redintegration redip redirections redirects rediscover rediscovery redisplays redispose redisposition redistributes
redistricts redline rednecks redness redoing redon redone redos redouble redoubt redoubtably redound redout redox redpolls redrafts redraw redrawn
redress redressals redressible redressive redressor redrew redroots redrove redry redshanks redshift redshirt redskin redstart redtail redub reducer
reducible reducibly reductant reductases reductionism reductionist reductive reductively reductiveness reductor redundance reduplications redwares
redwing redwoods redye reearn reeboks reech reedbed reedbird reede reeden reedier reediest reedily reediness reedings reedition reedling reedman
reedmen reeducations reefed reefier reefing reefy reeked reeker reekier reeking reeky reelect reelection reeled reeler reeling reelingly reemerge
reemergences reemissions reemits reemitted reemitting reemphasise reemphasize reemployments reenactment reenacts reenergise reenergized reenergizes
reenforce reenlistments reenlists reerect reestablished reestablishes reevaluate reevaluation reeve reevokes reevoking reexaminations reexamine
reexport reface refall refallen refashions refect refection refective refed refeed refeel refel refell refence referable referencers referencings
referendums referent referential referentially referrable reffed reffing refight refigure refile refilled refilling refilm refinable refinanced
refinances refinancings refind refinements refiner refines refinings refinished refinisher refinishes refire refit refitted refitting refix reflate
reflation reflationary reflectance reflecter reflectors reflet reflew reflexed reflexing reflexive reflexologists reflies reflower reflown reflows
refluxes reflying refocused refocuses refocussed refocusses refocussing refold refoot reforest reforestation reforged reforging reformable reformate
reformations reformats reformer reformings reformism reformist reformulate reformulation refound refract refractable refractary refractile refraction
refractometer refractor refractory refrained refrainer refraining refrains refreezes refreshen refresher refreshes refreshment refrigerant refrigerate
refrigerations refrigeratory refry refueled refueling refuels refuged refugia refuging refunder refurbisher refurbishes refurbishings refurbishments
refurnish refusable refusals refusenik refuser refusniks refutable refutably refutal refutation refute regained regainer regaining regains regale
regalian regalias regalism regalist regality regalness regals regar regardant regarder regattas regave regear regelate regelation regence regeneracy
regenerate regenerations regenerative regenerators regeneratory reges regest reggaes reggo regicides regies regimens regimental regimentations
regiments reginae reginas regionalise regionalisms regionalist regionary regisseurs registerable registrants registrary regius regive regiven reglet
reglow regna regnal regnancy regnant regoliths regos regrade regraft regrant regrate regrede regreeted regreeting regress regressions regressive
regressor regrettable regrettably regretter regrew regrinds regroom regroup regrown regrows regrowths regularisation regularise regularization
regularize regulos regur regurgitate regurgitations rehabber rehabilitate rehabs rehashed rehashes rehear reheard rehearsals rehearse reheat rehire
rehouse rehousings rehumanising rehumanize rehydrate rehydration reichsmarks reification reifier reifs reify reigned reigning reignite reigns reiks
reimbursements reimburser reimburses reimports reimpose reincarnate reincarnation reincorporate reindeers reined reinfections reinforcements reinforcer
reinforces reinformed reinforming reining reinjection reinjure reink reins reinsertions reinserts reinstalls reinstals reinstate reinstatements
reinsurances reinsure reintegrate reintegrations reinter reinterpret reintroduce reintroduction reinvent reinventions reinvest reinvestments
reinvigorate reird reises reissued reissuer reissues reist reiter reiterate reiterations reive rejectee rejecter rejections rejector rejig rejoiced
rejoicer rejoices rejoicing rejoin rejoinder rejon rejudge rejuvenate rejuvenations rejuvenators reked rekes rekindle reking relabeling relabels relace
relaches relaid reland relapsed relapser relapses relapsing relata relatedly relaters relativise relativism relativist relativize relaunch relaxable
relaxant relaxations relaxedness relaxer relaxes relaxin relaying relearns relearnt releasor relegable relegate relegation relend relented relenting
relentment relents relet reletting relevances relevancy releve reliables reliances relic relict relie reliefs relievable reliever relieves relieving
relievo relight religieuses religionise religionism religionist reline relink relinquished relinquisher relinquishes relish relist relit relivable
relive rellie rellish reloader reloads reloan relocatees relocates relocations relook reluct reluctances reluctancy relume remade remailed remailing
remails remainders remaker remakes remaking reman remand remanences remanency remanents remanet remanies remanned remanning remanufactured
remanufacturer remanufactures remap remapped remapping remarkables remarker remarket remarking remarqued remarques remarriages remarried remarries
remaster remate rematerialised rematerialized remble remead remeasure remede remediably remediat remediations remedied remeided rememberer remembrancer
remembrances remen remend remerge remet remex remiges remigrate remigration remilitarised remilitarized reminisce reminiscence reminiscents remint
remise remiss remissions remissive remits remittance remitted remittee remittence remitter remitting remittor remixed remixt remobilisation remobilised
remobilization remobilize remodel remold remonstrance remonstrate remonstration remonstrative remonstrator remoralisation remoralised remoralising
remoralization remoralize remoras remorses remortgaged remoter remotes remotest remotion remount removably removeable removers remunerate remunerations
renail renaissances renames renascences renaturation renature renay rencontres rencounter rended renderer renderings rendezvouses renditions rends
renegaded renegades renegado renegate renegation renege renegotiate renegotiations renegue renested renesting renests renewables renewably renewer
renewings renews reney renforce renga renied renies renig renin renitence renitent renker renned rennes rennet rennin rennings renominate renomination
renounce renouncement renovate renovator renowner renowns rente rentier rentings renumbers renunciate renunciation renverse renvoi renvoy renying
reoccupation reoccupy reoccurrences reoccurs reoil reopen reopenings reordained reorder reorganisation reorganise reorganize reorientations reorients
repackage repacked repacks repaid repaint repairable repairer repairman repairmen repand repaper reparability reparable reparably reparation reparative
reparatory repark reparteed repartees repartitions repass repast repatch repatriate repatriation repave repayable repaying repays repealable repealer
repealing repeals repeaters repeatings repechages repeg repel repellancy repellant repelled repellence repellent repeller repelling repentances
repentants repented repenter repenting repents repercussion repertoires repertorial repertories repetitions repetitious rephrase repin repine
repinement replacer replan replanned replanning replants replate replayed replaying replays repled replenished replenisher replenishes replenishments
replete repletion replevins replicase replicates replications replicator replier replow replum repoint repolarisation repolarization repolarized
repolarizing repoll repone repopulate repopulation reportable reportages reportings repos repose reposit reposition repositor repossesses repossession
reposted reposting repotted repotting repousses repped repping repreeve reprehensibly reprehensions representee representer repress repressibly
repressions repressive repressor reprice repriefe reprievable reprieval reprieve reprimand reprime reprinter reprinting reprisal reprise reprive
reprize repro reproached reproacher reproaches reprobate reprobations reprobe reprocessed reprocesses reprocessings reproducer reproduces reproducible
reproducibly reproductives reprogramed reprograming reprogramme reprograms reproofs reprove repryve reptant reptation reptilia reptilian republicanise
republicanisms republications republics republisher republishes repudiate repudiations repugnances repugnancy repulped repulping repulse repulsion
repurchased repurchases repure reputably reputations repute requere requester requestor requiems requiescats requin requirers requirings requisites
requisition requit requitable requitals requite requitement requitted requote rerack rerail reran reread rerecorded reregister reregistration
reregulate reregulation rerelease rerented rerenting rerents rerigs rerise reroof rerose reroute rerun resaid resail resalable resaleable resales
resalute resat resay rescale reschedule reschedulings reschool rescind rescissions rescore rescreen rescript rescuer rescues reseal resealable
researches reseason reseat reseau reseaux resect resectability resectable resection resedas reseed reseeing reseek reseen resees resegregate
resegregation reseize reselect reselection reselling resells resemblances resembled resembler resending resends resensitize resented resenter resenting
resentive resentment resents reserpines reservationist reservedly reservers reserving reservist reses resetted resetting resettle resettlements resew
reshape reshave reshes reships reshuffle resiance resiant resid residencies residua residuals residuums resift resight resignations resignedly resigner
resigning resigns resile resiliences resiliency resilver resinate resined resiner resining resiny resistances resistants resisted resistent resisters
resisting resists resit resite resitting resized resizes resizing reskue reslate resod resold resole resolute resolutionist resolvents resolver
resolves resonances resonants resonate resonator resorb resorcinal resorcinols resorption resorted resorter resorting resought resound resown respeak
respectables respectably respecter respell respelt respirations respirator respire respited respites respoke respondences respondency responsers
responsor respot resprays respringing restabilise restabilize restable restack restage restarted restarter restarting restarts restated restatement
restates restating restation restauranteur restaurateur restem rester restier restings restitute restitutions restive restively resto restock restoke
restorations restorative restorer restores restrain restress restrictives restricts restrikes restring restringeing restrive restroom restructure
restructurings resty restyle resubmission resubmit resultants resumable resumer resuming resumption resumptive resumptively resupplies resurface
resurgences resurrect resurrections resurveys resuscitate resuscitations resuscitators resynchronise resynchronized resynchronizes resyntheses
resynthesise retable retack retailed retailings retailor retainer retainment retake retaken retaliate retaliations retaliator retape retard retardant
retardations retasted retasting retax retch retear retell retem retene retentions retentives retest rethink rethought rethread retia reticences
reticency reticle reticula reticulary reticulate reticulations reticule reticulums retie retile retime retinae retinals retinas retine retinites
retinol retint retinued retinues retinular retiral retirements retirer retitle retold retook retool retore retorted retorter retorting retoucher
retouches retour retrace retraceable retrack retract retractible retraction retractive retractively retractor retraict retrain retrainee retrait retral
retransmission retransmit retrate retread retreated retreater retreating retree retrenches retrenchment retrial retributions retrievably retrievals
retrievers retrievings retrims retroact retroaction retrocessions retrod retrofit retrofittings retrograded retrogrades retrogressions retros
retrospections retrospectives retrospects retry retsina retted retund retuned retunes retuning returfed returfing returnables returnee returner retuse
retying retype reunifications reunifies reunite reusables reused reuses reusing reutter revalidated revalidates revalidations revaluate revaluation
revalue revamp revampings revanches revealable revealer revealings revegetated revegetates revehent reveilles revelator reveled reveler reveling
revelled reveller revelling revelment revelries revenants revenged revenger revenges revengings revenued revenuer reverable reverb reverberate
reverberation revered reverenced reverencer reverences reverencing reverends reverent reverential reverentially reverer reverie revering revers
reversals reversi reversibles reversibly reversings reversion reverso reverter revertible reverting reverts revest revet revetment revetted revetting
reveurs reveuse revile revisal reviser revises revisionism revisionist revisits revisor revitalisation revitalise revitalize revivalism revivalist
revivals reviver revives reviving revivor revocably revocations revoice revokable revoker revokes revoking revolted revolter revolting revolts revolute
revolutionise revolutionism revolutionist revolutionize revolvable revolve revolvings revote revues revulsed revulsion revulsive revved revving revying
rewake rewaken rewan rewarder rewardless rewarm rewash rewax rewear rewed reweighs rewet rewetting rewilding rewinded rewinder rewinding rewinds
rewinning rewins rewire rewoke rewon reworded rewording rewore rework reworn rewound rewove rewriter rewrites rewrote rexes rexine reynard rezone
rhachis rhapsode rhapsodise rhapsodizes rheas rhebok rhematic rheme rheniums rheological rheologically rheology rheometers rheostat rhetorician
rhetorics rhetors rheumatics rheumatise rheumatisms rheumatiz rheums rheumy rhexes rhies rhime rhines rhinestoned rhinestones rhinitic rhinocerot
rhinos rhizoma rhizome rhodamin rhodie rhodiums rhododendron rhodolite rhodonite rhodous rhody rhomb rhombi rhombohedra rhomboi rhomboids rhombos
rhotic rhubarbs rhubarby rhumb rhumba rhuses rhymed rhymer rhyne rhyolites rhythmi rhythmics rhythmus rialtos riant riata ribald riband ribas ribaud
ribband ribber ribbing ribbony ribby ribcages ribes ribible ribless riblet riboflavine riboflavins ribonucleases riboses ribosome riced ricercar
ricercari ricers ricey riched richen riching richted richtest richting ricier riciest ricing ricked ricker ricket rickettsiae rickettsial rickettsias
ricketty rickety rickey ricking rickle rickly ricks ricksha rickshaw rickstand rickyard ricochet ricochetted ricochetting ricottas rictal rictus
riddances ridded riddled riddler riddles riddling rident riderships ridged ridgel ridger ridging ridgling ridgy ridicule ridings ridleys ridotto riels
riems riesling rieve rifely rifeness rifest riffed riffing riffled riffler riffling riffraffs riffs rifled rifleman riflemen rifler rifling rifte rifty
rigadoon rigamarole rigatonis rigged rigger riggings riggish riggs righted righten righter rightest rightful rightfully righties righting rightish
rightism rightist rightless rightness rightward rigidify rigidity rigids rigling rigmaroles rigol rigor rigorously rigour rigout rikshaw riled riling
rille rillet rills rimae rimed rimeless rimers rimester riming rimless rimmed rimmer rimming rimose rimpled rimples rimpling rimrocks rimus rinded
rinderpests rindiest rinding rindless rinds rindy ringbit ringbone ringed ringers ringgit ringings ringleader ringless ringlet ringmasters ringsider
ringsides ringtails ringwork ringworms rinked rinking rinsed rinser rinses rinsible rinsing riojas rioted rioter rioting riparial riparians ripcords
ripen ripers ripes ripoff ripost rippers rippier rippings rippled rippler ripples ripplet rippling ripply ripps ripstops riptides risers rishis
risibility risible risibly risings risked risker risking risorgimentos risottos risped risping risps risque risus ritard ritted ritters ritting ritts
ritualise ritualism ritualist ritualize ritzes ritzy rivage rivaled rivaling rivas rivelled rivelling rivels riverbank riverbed riverboat rivered
riverfronts riverheads riversides riveted riveter rivetings rivets rivetted rivetting rivieras riviere rivulet riyal rizard rizas roached roaches
roaching roadability roadbeds roadblock roadeo roadhouses roadie roadings roadkills roadrunner roadshow roadsides roadsters roadways roadwork roamed
roamer roamings roared roarer roarie roarings roarming roars roary roaster roasting roasts roated roband robber robbing robing robinias robles robusta
rocailles roches rochet rockable rockaways rockery rocketed rocketeer rocketer rocketing rocketry rockfall rockier rockiest rockiness rockingly
rockings rockless rockling rococo rocquet rodded rodding roded rodent rodenticides rodeos rodes rodeway roding rodless rodlike rodman rodster roebucks
roemer roentgens rogation rogatory rogued roguer rogues roguy roiled roiling roils roily roined roining roins roist roisterous roisterously rojak rojis
roked rokers rokes rokier roking rolfed rolfer rolfing rolfs rollaways rollback rollerbladed rollerblader rollerblades rollerbladings rollercoasters
rollickings rollings rollock rollovers rollway romage romaine romaji romal romanced romancer romances romancings romanisation romanise romanizations
romanize romanos romanticise romanticism romanticist romanticize romeos romneya romped romper romping rompish romps ronde rondeaux rondel rondelles
rondo roneo rones ronin ronion ronne ronnel ronnies ronte rontgen rontgenology ronts ronyon ronzer roofed roofer roofie roofings roofless rooftop roofy
rooked rookery rookier rookiest rookish rooky roomed roomer roomfuls roomie rooming rooped roopier rooping roopy roosas roosed rooser roosing roosted
roosting roosts rootage rooter roothold rootier rootiness rooting rootkit rootle rootlet rootstock rootsy rooty roped roper ropery ropeways ropey
ropier roping roque roquet roquette roral rores roric rorie rorted rorter rorting rorts rorty rosaces rosalia rosaria rosarian rosaries roscoes roseal
roseate rosebud rosed rosella roselle rosemaries roseola roseolar rosery roset rosette rosetty rosewaters rosewoods roshi rosied rosier rosiere rosies
rosin rosiness rosing rosinous rosiny rosit rosser rostella rostered rostering rostrate rostrum rotan rotaries rotas rotates rotations rotator rotatory
rotch rotche rotenones rotifer rotis rotisserie rotls rotogravures roton rotors rotoscope rottan rotte rottens rottweilers rotunda rotunded rotunder
rotundest rotunding rotundly rotundness rotunds roubles rouche roucous rouen roues rouged rouges roughages roughed roughen rougher roughest roughie
roughing roughneck roughness roughrider roughs rought roughy rouging roulades rouleaus rouleaux rouletted roulettes rouls rouming rounce rouncy
roundabouts roundedness roundel rounder roundest roundhouses roundings roundle roundly roundness roundsman roundtrips roundups roundworm rouped roupier
rouping roupy rouseabout roused rouser rouses rousing rousseau roust roustabouts routeing routhie rouths routings routinised routinize routs roved
roven roves roving rovingly rowans rowboat rowdier rowdiest rowdy rowed rowel rowelling rowen rowers rowings rowme rownded rownding rownds rowted
rowths rowting rowts royalise royalism royalist royally royne royst rozelles rozet ruana rubai rubati rubatos rubberise rubberize rubbers rubbery
rubbet rubbies rubbings rubbishes rubbishy rubbit rubble rubbly rubdown rubel rubella rubellan rubellites rubeola rubeolar rubescence rubescent
rubicons rubidiums rubied rubier rubies rubiest rubine rubins rubious ruble ruboff rubric rubricate rubrication rubricator rubus rubying ruche rucked
rucking ruckle rucks rucksack ruckus ruction rudas rudbeckias rudded rudder ruddied ruddier ruddies rudding ruddle ruddocks rudds ruddying rudely
rudeness ruder rudery rudest rudie rudiment rudish rueda rueing ruers ruffe ruffian ruffin ruffle ruffly ruffs rufiyaas rufous rugal rugbies rugger
ruggier rugging ruggy rugosa rugous ruinable ruinate ruination ruiner ruing ruinings rukhs rulier rullion rullock rumal rumba rumbled rumbler rumbles
rumbling rumbly rumbo rumen rumina ruminal ruminant ruminate rumination ruminators rumkin rumly rummage rummers rummy rumor rumorous rumour rumped
rumping rumple rumply rumpo rumps rumpus rumpy runabout runarounds runaways runch rundale rundle rundlet rundown runds runed rungs runic runkle runless
runnel runnet runnier runniest runningly runnion runny runoffs runround runted runtier runts runty runways rupia rupiah ruptured ruptures ruralist
rurally rurals rurban rurps rurus rusas rushee rushen rusher rushes rushier rushings rushy rusine rusks russe russels russet russety russias rusted
rusticate rustics rustier rustily rusting rustle rustproof rustproofings rustre rusts rutabaga ruthenic rutheniums rutherfords ruthful ruthfully
ruthfulness ruths rutilated rutile rutin rutted rutter ruttier ruttiness rutting rutty ryals rybat ryked rykes ryking rymmed rymming rynds ryots ryper
saags sabal sabaton sabayons sabbat sabbaths sabbatical sabbed sabbing sabed sabella sabered sabering sabers sabha sabin sabir sabkha sabled sabling
sabot sabotaged sabotages saboteur sabotier sabra sabred sabres sabring sabulous sacatons saccharase saccharic saccharide saccharin saccharine
saccharise saccharize saccharoses saccoi saccos sachem sachet sackable sackages sackcloth sacked sacker sacking sackless sacque sacra sacral sacrament
sacramentals sacrificer sacrifide sacrified sacrifies sacrileges sacring sacrist sacristans sacroiliacs sacrum sadden sadder saddest saddhu saddie
sadding saddish saddlebacks saddlebag saddled saddler saddlery saddling saddoes sadhe sadhu sadis sadism sadist sadomasochisms sadomasochist sados
saeculum saeter safaried safarist safecrackers safekeepings safelights safeness safetied safflowers saffrons saffrony safing saftest sagacious
sagamores sagas sagely sageness sager sagest saggard sagged sagger sagging saggy sagier saginate sagination sagitta sagittal sagittaries sagos saguaro
saheb sahiba sahibs sahuaro saibling saice saick saics saidest saidst saiga sailable sailboard sailboat sailcloths sailer sailings sailless sailmakers
sailoring sailplane saims saine sains sainted sainthoods sainting saintly saired sairer sairest sairing sairs saist saithe saiths saiyid sakais saker
sakias sakis salaam salability salable salacious salacity salade salal salamander salami salamon salaried saleably salerooms salesgirls salesmanships
salesmen salesperson salesroom saleswomen salices salicylate salience saliency salient salify salina salines salinisation salinization salival salivas
salivated salivates salivation sallee sallet sallied sallier sallies sallowed sallower sallowest sallowing sallowly sallowness sallows sallowy sallying
salmagundis salmagundy salmi salmonellae salmonellas salmonelloses salmons salmony salol saloop salop salpa salpid salsas salsify saltation saltern
salters saltie saltine salting saltire saltish saltly saltness salto saltpeter saltpetres saltus saltwork saltworts salued saluing saluki salutation
salutatorians saluted saluter salutes saluting salvable salvaged salvagees salvager salvages salvaging salvations salvatory salved salvers salvias
salving salvo salvor samaan samadhis saman samara samaritans samariums samas sambal sambar sambas sambhar sambo sambur sameks samely sameness sameyness
samiel samite samizdats samlet samlor sammed sammies samming samnitis samosa samovars samoyed sampan samphire sampi sampire samplers samplery samplings
samps samsara samurais sanatorium sancho sancta sanctifier sanctify sanctifyings sanctioner sanctity sanctuarise sanctuarizes sanctum sandalwoods
sandbag sandbagger sandbank sandbar sandblasted sandblaster sandblastings sandblasts sandboy sandbur sandburr sandcastle sanded sandek sanderlings
sandhi sandier sandiest sanding sandless sandling sandlots sandman sandmen sandpaper sandpapery sandpiper sandpits sandstones sandstorm sandwiched
saned sanely saneness saner sanest sanga sangar sanger sangh sango sangrias sangs sanguinarias sanguined sanguines sanicle sanies sanify saning
sanitaria sanitarian sanitariums sanitations sanities sanitise sanitize sanitorium sanko sannie sanpan sansa sanseis santal santera santerias santo
santol santon sants saola sapans sapeles sapful sapidity sapience sapiency sapient sapless sapling saponin saponine sapor saporific saporous sapote
sapour sappan sapped sapper sapphics sapphired sapphires sappier sappiest sappily sappiness sapping sappled sapples sappling sapsuckers sapwoods
sarabande sarabands saran sarangis sarape sarcasms sarcoids sarcoma sarcophagous sardar sardine sardius sardonian sared saree sargassos sargassums
sarges sargo sargus sarin saris sarking sarks sarky sarment sarmie sarney sarnie sarod sarode sarongs saronic saros sarracenias sarsaparillas sarsen
sartor sartorian sarus saser sashay sashed sashes sashing sashless sasin sasine saskatoons sasse sassies sasswood sastra satai satang satanism satanist
satara satays satchel sated sateen sateless satellited satem satiate satiations satinwoods satiny satires satirise satirist satirize satis
satisfactions satisficed satisfices satisfier sative satoris satrap satrapy satsumas saturate saturations saturnalian saturnalias satyagrahas
satyagrahi satyr satyra satyric satyrical sauba sauced saucepan saucers sauchs saucier saucy sauerkrauts sauger saugh saulie sauls sault saunas saunt
saunterings saurel saurians sauropod saury sausages saute sauteeing sauterne sauts savaged savagely savager savagery savages savagest savaging
savannahs savannas savant savante savarins savate saveable saveys savin savine saviors saviours savor savory savour savourier savouriest savourly
savoury savoyard savoys savvey savvies sawah sawbill sawder sawdusts sawdusty sawed sawer sawhorses sawing sawmill sawney sawyers saxifrages saxony
saxophones saxophonist sayable sayed sayer sayest sayne sayon sayonaras sayyids sazeracs scabbard scabbed scabbily scabbing scabble scabby scabious
scabs scads scaffold scaffoldings scaffs scagged scagging scaglia scags scail scaith scalably scalade scalado scalae scalare scalars scalation scald
scaldic scaldini scaldino scaleable scaleni scaler scalier scaliest scaliness scalings scallawag scallion scallop scalls scally scallywags scalped
scalpel scalper scalping scalpins scalps scaly scamble scamel scammed scammer scamming scamp scampi scand scandalise scandalize scandia scandiums
scannings scant scantity scantle scantly scanty scapa scape scapegoat scapegoatings scapeless scapement scaphoids scapi scapple scapula scapulae
scapular scapulary scapus scarab scarcer scarcest scarecrow scarer scares scarey scarfed scarfer scarfing scarfish scarfs scarier scariest
scarifications scarifier scarify scaring scarious scarless scarlets scarpa scarped scarper scarph scarping scarres scarrier scarriest scarring scarts
scatch scath scathe scats scatted scatterbrains scatterer scatterings scatterling scatters scattery scattier scattily scatting scatts scatty scaud
scaup scaur scaury scavage scavenge scavengery scavengings scaws sceat sceduled scedules sceduling scena scenarise scenarists scenary scended scending
scends scened scenics scening scenographer scenographic scenography scentings scepsis scepter sceptic scepticisms sceptre sceptry scerne schadenfreudes
schapped schedular schedulers scheelites schelly schemas schematics schemed schemer schemie schemings scherzandi scherzandos scherzi scherzos schiedams
schiller schilling schipperkes schism schisma schismatic schist schistosomes schizoids schizophrenias schizophrenic schizos schizy schlepp schleps
schliere schlocks schlocky schmaltz schmaltzy schmalz schmalzy schmear schmeck schmeer schmick schmo schmock schmoe schmoose schmooz schmoozy schmuck
schnaps schnauzer schnitzels scholasticisms scholastics scholiastic schoolbook schoolboy schoolday schoolhouse schoolings schoolkid schoolmaster
schoolmate schoolrooms schoolteacher schoolward schoolworks schooner schottisches schout schrod schtick schtuck schtum schul schuln schwartze schwas
sciatic sciatica sciatical scient scientise scientism scilla scimetar scimitar scimiter scintillae scintillas scintillations scintillator sciomachy
scions scirocco scissions scissor sclate sclave sclera sclerae scleral sclere scleritic scleroderm sclerodermas sclerodermia sclerophylls sclerophylly
scleroses sclerotia sclerotics sclerotin scliff sclim sclimmed sclimming scody scoff scofflaw scogged scogging scogs scold scolia scolioses scollop
sconce scones scooch scoog scooped scooper scooping scoops scoosh scootched scootches scooted scooting scopa scopae scoped scoping scopolamines scops
scopula scopulate scorch scorchings scoreboards scorecards scorekeeper scoreline scorers scoria scoriac scoriae scorification scorified scorings
scorned scorner scorning scorns scorper scorpions scorsed scorser scorses scorsing scotched scotches scotching scotias scotopia scottie scoug scoundrel
scoup scour scourge scourie scouse scouted scouter scouther scouths scoutings scoutmasters scowed scowing scowl scowp scowrer scowrie scrab scrabbed
scrabbing scrabbled scrabbler scrabbles scrabbling scrabbly scraes scrag scraggily scraggling scraggly scraggy scraich scram scramb scrambled scrambler
scrambles scrambling scrammed scramming scran scranch scranny scrapbooks scrape scrapheaps scrapie scrapped scrapper scrappier scrappiest scrapping
scrapples scrappy scrapyards scrat scratchboards scratchcard scratched scratcher scratchier scratchings scratchy scratting scrauch scraw scrawl scrawly
scrawm scrawp scraye scrays screak screaky screamer screamo screech screechy screeded screeder screeding screeds screener screenplays screenwriters
screeted screeting screets screeved screever screeving screich screwballs screwdrivers screwer screwing screwy scribable scribble scribblier scribbly
scribed scriber scribes scribing scriech scried scriggly scrike scrim scrimmage scrimp scrimpy scrimshaws scrine scrip scripter scriptoriums
scriptwriter scriptwritings scritch scrive scriveners scrobble scrobe scrods scrog scrolled scroller scrollings scrooged scrooges scroop scrota
scrotums scrouge scrounge scroungings scroungy scrow scrowl scrubber scrubbier scrubbings scrubby scrublands scruff scruffy scrum scrummage scrummed
scrumming scrummy scrump scrumple scrunch scrunchie scrunchiest scrunchy scruple scrutineer scrutinies scrutinise scrutinize scrying scubas scudded
scudder scudding scuddle scudi scudlers scudo scuds scuffed scuffer scuffing scuffle scuffs scuft scugged scugging scugs sculduggery sculk scull sculle
scullery scullion sculp sculpin sculpt sculptor sculptured sculpturings sculs scumbag scumber scumble scummed scummers scumming scums scundered scunner
scupper scups scurf scurfy scurred scurrier scurring scurry scurs scurvy scuse scuta scutch scutcheon scute scuts scutter scuttle scuttlebutts scutum
scutwork scuzz scyes scythe sdained sdaining sdeign sdein seabag seabed seabird seaboards seacoasts seacock seadogs seafarer seafarings seafloors
seafoods seafowl seafronts seagull seahog seahorse sealable sealant sealery sealine sealings sealskins seaman seamanships seamarks seamed seamen seamer
seames seaming seamount seamster seamstressy seamy seance seaned seaning seaplane seaport searat searced searces searcher searchlight searcing seared
searer searest searing searingly searness seascape sease seashell seashore seasides seasonability seasonable seasonableness seasonably seasonals
seasoner seasoning seasure seatback seatbelts seater seatings seatless seatmates seawall seawan seawant seaward seaware seawaters seaway seaweed seaze
sebate seborrheic sebum secant secateur secco secede secern secession secessional secessionism secessionist sechs seckle seclude seclusion seclusive
seconals secondee seconder secondes secondment secreta secretariate secretariats secrete secretest secretin secretions secretor secretory sectarial
sectarian sectarianise sectarianisms sectator sectionals sectioned sectioning sectored sectorial sectoring sectorization sectorized sects
secularisation secularise secularism secularist secularization secularize seculars seculum secundly securements securers securest securitises
securitizes sedans sedate sedation sedative seder sedge sedgier sedgy sedile sedimentations seditions seduce seducible seducive seductions seductively
sedum seedbed seeder seedier seediest seedily seediness seedings seedless seedling seedness seedstock seedy seeings seeld seeled seelier seelings seely
seemer seeming seemless seepages seeped seepier seeping seeps seepy seers seersuckers seesaw seethe sefer segar segetal seggar segmentations segni
segnos segos segregate segregationist segregations segue sehri seicentos seifs seigneur seigneury seigniorages seignorage seiker seiled seiling seils
seined seiner seines seining seirs seise seism seismograms seismograph seismography seismologist seismometer seisor seisure seitans seiten seity
seizable seizer seizes seizin seizing sejant sejeant sekts selaginellas selahs selectas selectee selectman selectmen selectorate selectors selenate
selenic selenide selenite seleniums selfdom selfhoods selfing selfism selfist selfness sellable sellas sellings selloffs sellotaped sellotapes sellout
seltzers selva selvage selvagee selvedged selvedges semaphore sematic semblables semblably semblances semble semee semeiology semeiotic sememe semens
semiautomatics semicircle semicolon semicolony semie semifinal semifinalist semilune semina seminal seminarial seminarian seminate semiotic semipros
semis semisolids semitar semitist semitone semitrailer semmit semolinas semper sempler semplest sempster senarius senary senas senates senatorian
sendable sendal sended senders sendings sendoffs senecas senega senescences seneschals senhor senhora senhorita senile senna sennet senor senora
senorita sensa sensate sensationalise sensationalism sensationalist sensationalize sensed sensei sensi sensibler sensibles sensibly sensile sensings
sensitisation sensitise sensitives sensitization sensitize sensitometer sensorial sensoriums sented sentencer sententia sententiae sentience sentiency
sentient sentimentalise sentimentalism sentimentalist sentinels senting sentries senvy senza sepad sepal separable separably separata separations
separatism separatist separative separators separatory sephen sepia sepic sepiment sepium sepoys seppukus sepses sepsis septa septage septal septarian
septet septicaemias septicaemic septical septically septicemia septics septs septums sepulcher sepulchre sequela sequelae sequels sequenced sequencer
sequencings sequency sequents sequester sequestrations sequin sequinned sequiturs sequoias serac seraglios serai seral serang serape seraph seraphim
seraphin sered serein serenade serenatas serenate serened serener serenes serest serfdoms serfhood serfish serfs sergeants sergeanty serged sergers
serging serialisation serialise serialisms serialist serialization serialize serially seriate seriation seric sericultures serigraph serigraphy serin
seringa seriph serjeant serjeanty serks sermonising serologist serology seron seroon seropus serosae serosal serosas serotonins serous serousness
serows serpentined serpentines serpentise serpentize serpents serra serrae serran serranos serrate serrati serration serre serrs serry serums serval
serviceably serviceman servicemen servicewoman serviette servitor servitudes servomotor servos sesames seshes sessa sesses sesspool sestet sestinas
sestine seston setaceous setbacks setness setons setous setout setscrews settee settered settering setters settler settles settlings settlor setule
setups setwall sevens seventeens seventeenths sevenths seventieths severalty severances severed severer severest severies severing severs sewages sewan
sewars sewed sewel sewens sewerages sewered sewering sewers sewin sewings sexavalent sexed sexer sexercise sexiest sexing sexism sexist sexologic
sexological sexologists sexology sexpert sexploitation sexpots sextan sextant sextet sextett sextile sexto sexton sexts seyens sgraffiti sgraffito
shabble shacked shacking shackle shacko shacks shaddock shadeless shader shadier shadily shadiness shadings shadower shadowings shadowy shadrachs shads
shafted shafter shafting shaftless shagbarks shagged shagger shagging shaggy shags shahs shaikh shaird shaitans shakable shakeable shaked shakedowns
shakeout shakeups shakier shakings shako shakt shaky shaled shaley shalier shaling shallis shallon shallop shallot shallowed shallower shallowing
shallows shalms shalom shalot shama shamable shamal shamanisms shamanist shamans shamba shamble shamblings shambly shameable shamed shamer shames
shamina shaming shammed shammer shammes shamming shammy shamois shamos shamoyed shampooed shampooer shampoos shamrock shams shamus shandry shands
shandy shanghaier shanghais shanked shanking shanny shans shantey shanti shantihs shantungs shanty shantytown shapable shapeable shapeless shapelessly
shapelessness shapen shaper shapeup shapings shaps sharable sharded sharding shards shareable sharecropped sharecropper shareholding sharers sharewares
sharia shariah shariat sharif sharings sharked sharker sharking sharkskins sharns sharny sharped sharpen sharpers sharpie sharping sharps sharpshooter
sharpy sharrow sharter sharts shash shaster shastra shatter shattery shaugh shauled shauling shauls shavable shaveable shaven shavers shaves shavie
shavings shawed shawing shawls shawm shaya shchi sheading sheaf sheafy sheal sheared shearer shearing shearling shearman shears shearwater sheas
sheathe sheathings sheaths sheathy sheave shebangs shebean shebeens shedded shedder sheddings sheeled sheeling sheened sheeney sheening sheens sheeny
sheepdog sheepfolds sheephead sheepherding sheeple sheepo sheepsheads sheepskin sheepwalk sheepy sheered sheerer sheering sheers sheeted sheeter
sheetfed sheeting sheetrocks sheety sheeve sheik sheikha sheikhs sheilas sheiling sheitan shekalim shekel sheldduck shelducks shelfed shelfing shelfs
shelfy shellack shellacs shellbound shellduck shelled shellfire shellier shelling shelta shelterer sheltering sheltery shelty shelve shelvings shelvy
shenanigan shending shends sheol shepherdless shepherdling sheqel sherang sherbert sherbet sherd shereef sheria sheriffs sherifs sherlocks sherpas
sherries sherris shetlands shetting sheva shewbread shewed shewel shewer shewing shiai shiatsus shiatzu shibboleth shicker shicksa shidder shied shiel
shielder shieldings shieldling shiers shiest shifter shiftier shiftiest shiftings shiftless shifty shigellae shigellas shiitakes shikar shikaree
shikaris shiksas shikse shilled shillelaghs shillelah shillings shily shimmed shimmer shimmery shimmey shimmied shimmies shimming shimmying shims
shindig shindy shined shineless shiner shingled shingler shingles shinglier shingling shingly shinguards shinier shinies shinned shinney shinnied
shinnying shins shinty shipboard shipbuilder shipbuildings shipfitters shipload shipmate shipmen shipowner shippen shippers shippie shippo shippon
shipway shipwreck shipwright shipyard shired shires shiring shirk shirr shirs shirted shirtiest shirting shirtless shirtsleeve shirttails shirtwaists
shirty shish shist shitake shited shitface shithead shiting shitless shitload shits shitted shitter shittier shitting shitty shiur shivah shivareed
shivarees shivas shive shiverings shivery shivs shlep shlepping shlock shlub shlump shmaltz shmaltzy shmear shmek shmock shmooze shmuck shnapps shnaps
shnook shoal shoalings shoaly shoats shocker shodden shoddy shoder shoehorns shoeing shoelace shoemaker shoemakings shoeshines shoestring shofar
shogged shogging shogun shogunates shola sholom shonky shooed shooing shooks shoole shootings shootouts shopaholic shopboard shopfitter shopfront
shopgirl shopkeeper shoplifted shoplifter shopliftings shoplifts shopman shopmen shopped shoppes shoppier shoppy shoptalks shorebird shored shorefront
shoreless shorelines shorer shorewards shoring shorls shortbreads shortcakes shortchange shortcoming shorted shortener shortening shortens shortfalls
shorthand shorthorns shortia shortie shorting shortlists shortstop shortwaved shortwaves shote shotguns shotmaker shotmaking shotte shotten shottle
shoughs shouldering shouldest shouses shouter shouther shoutier shoutings shouty shove shoveled shovelheads shoveling shoveller shovelnoses shovels
showboats showbox showbreads showcased showded showding showdowns showerer showerings showery showgirl showground showier showiest showings
showjumpings showman showmanships showmen showoffs showpiece showplaces showring showrooms showstopper showtimes shrank shrapnels shred shredders
shreddier shredding shreeked shreeking shreeks shreik shrew shrewd shriek shrieky shrieved shrieving shrift shrike shrill shrilly shrimper shrimpings
shrimps shrimpy shrined shrines shrining shrinkages shrinker shrinks shris shrive shriveled shrivels shriven shroffs shroud shroudings shroudy shrove
shrowd shrowed shrowing shrubbed shrubberied shrubbing shrubby shrubland shrug shrunk shtick shtickier shtickiest shticky shtik shtook shtuck shtup
shuck shudder shudderings shuddery shuffleboards shuffled shuffler shuffles shuffling shufty shuggy shule shuln shuls shunless shunned shunner shunning
shuns shunt shura shush shutdowns shute shutoffs shutout shuts shutterbug shuttered shuttering shuttlecock shuttled shuttler shuttles shuttling shwas
shyer shying shylocks shyly shysters sialon siamesed siameses siameze sibbs sibilances sibilancy sibilants sibyls siccan sicht siciliana siciliane
siciliano sickbays sickbeds sicked sickee sicken sickenings sicker sickest sickie sicking sickle sickly sicko sickrooms sicks sidas siddhi siddurs
sidearm sideband sidebars sideboard sidecar sidekicks sidelight sideline sideling sidelong sideman sidemen sideral siderate siderites siders
sidesaddles sideshow sideslips sidesman sidesmen sidestep sidestepper sideswipe sidetrack sidewall sideway sidewinder sidha sidings sidled sidler
sidles sidling sieged sieger sieges sieging siennas siens sients sierran sierras siesta sieth sieve siffle sifted sifter sifting sighers sighing
sighless sighs sighter sighting sightly sightsee sightseeings sightseen sigil sigla sigloi siglos sigmas sigmatic sigmoids signable signages signaled
signaler signalings signalisation signalised signalizations signalize signalled signaller signallings signalmen signboard signee signet signeur
significances significancy significants signification significs signifier signify signifyings signings signior signless signor signora signore signori
signoria signory signpost sijos sikas siker silaged silages silane silastics silds siled silen silenced silencer silences silene sileni silenter
silents silenus silers silesia silex silhouetted silhouettes silicas silicate silicious silicones silicons silicoses siling silked silken silkier
silkiest silkily silkiness silking silks silkscreens silkweed silkworm sillier sillies sillimanites sillock siloed siloing silos siloxanes siltation
silted siltier siltiest silting silts siltstone silty silvae silvan silvas silvered silverer silverings silverling silverly silverpoints silverside
silversmith silverwares silvicultures simar simas simatic simba simial simian similes similitudes simis simitars simkin simmered simmering simmers
simonises simonizes simony simper simplers simpleton simplifier simpling simplist simps simulacre simulacrums simulant simulates simulating simulative
simulators simulatory simulcast sincerer sinded sinding sindon sinds sinecures sined sinew sinewy sinfonias sinfonie sinfoniettas singalongs singeing
singes singings singletons singlets singling singsongs singsongy singulars singulary sinhs sining sinistrals sinkable sinkage sinker sinkhole sinkier
sinkiest sinkings sinky sinless sinned sinnered sinnering sinnet sinning sinter sintery sinuate sinuation sinuitis sinuses sinusoid siped siphon
siphonet siping sipped sipper sippet sippled sipples sippling sippy sircar sirdars sired sirees sirens sirihs sirings siris sirkar sirloins sirname
sirocco sirra sirrahs sirred sirree sirring sirup sirupy sisals siskin sisses sissier sissiest sistered sisterhoods sistering sistra sists sitars
sitcom sitella sithed sithing sitka sitrep sittar sitten sitters sittine sittings situate situationism situp situses sivers siwash sixer sixpences
sixteens sixteenth sixths sixtieths sizable sizably sizar sizeable sizeably sizels sizers sizier sizings sizzle skags skail skaith skald skanger skank
skanky skarts skateboarded skateboarder skateboardings skateboards skated skaters skatings skats skatt skaws skean skeane skear skeary skedaddled
skedaddler skedaddles skeef skeeing skeely skeens skeer skeery skees skeet skegg skegs skeigh skein skeletons skellie skelly skelp skelter skene
skenned skenning skens skeos skepped skepping skeps skepsis skeptic skeptical skepticism skerry skers sketchbook sketched sketcher sketchier sketchpads
sketchy skets sketting skewed skewer skewing skews skiamachy skidded skidder skidding skied skier skiey skiff skiffle skiings skijorings skikjoring
skilful skilless skillets skillful skillfully skillier skilliest skilling skimmed skimmer skimming skimmingly skimo skimp skimpy skims skincares
skinful skinhead skink skinless skinned skinners skinnier skinnies skinning skint skintights skioring skios skipjacks skippable skippers skippet
skippier skippings skippy skips skirl skirmished skirmisher skirmishes skirmishings skirr skirted skirter skirting skirtless skitch skited skiting
skits skitter skittery skittle skive skivie skivvied skivy sklate sklent skliff sklim sklimmed sklimming skoal skoff skolled skolling skols skool
skoosh skosh skran skreens skried skrike skrimmage skrimp skuas skugged skugging skugs skulduggery skulk skullcaps skullduggery skulled skulling
skulpin skummering skummers skunk skunky skurry skuttle skycaps skydive skydivings skydove skyed skyer skyey skyhooks skyier skying skyjacked
skyjackers skylabs skylark skylarkings skylight skylike skylines skyre skyrocket skyrs skyscapes skyscraper skyte skywalks skyward skyways skywrite
skywritings slabbed slabber slabbing slabby slabs slacked slacken slacker slackest slacking slackly slackness slacks slade slagged slagging slaggy
slags slaked slaker slakes slaking slalom slammer slamming slams slander slane slanged slanger slanging slangs slanguages slangy slank slanted slanter
slanting slants slanty slapjack slapped slapper slapping slaps slapshot slapsticks slarts slashed slasher slashes slashing slatch slaters slatey
slather slatier slatiness slating slattered slattering slatters slattery slatting slaughterer slaughterhouse slaughters slaughtery slaved slaveholder
slaver slavey slaving slavish slavishly slavishness slaws slayable slayed slaying sleaved sleaves sleaving sleaze sleazo sleazy slebs sledder sledding
sleded sledge sledgehammer sleds sleech sleeked sleeken sleeker sleekier sleekiest sleeking sleeks sleeky sleepers sleepery sleepier sleepings
sleepover sleepry sleepwalked sleepwalker sleepwalkings sleepwalks sleepyheads sleer sleest sleet sleetiness sleety sleevelets sleever sleeving sleezy
sleighs sleight slenderer slenter sleuth slewed slewing slews sleys slicer slicing slicked slicken slicker slickest slicking slickly slickness slicks
slidders slided sliders slideway slidings slier slieve slighted slighter slighting slightness slights slime slimier slimiest slimly slimmed slimmer
slimming slims slimsiest slimsy slimy slingback slinger slinging slings slingshot slinked slinker slinking slinky slinter slipcase slipcover slipe
slipknots slipover slippage slipper slippier slippily slippiness slippy slipstreams slipt slipway slish slither slithery slits slitted slitter slittier
slittiest slitting slitty slived sliven slivered sliverer slivering slivers slives slobber slobbery slobbier slobbish slobby slobs slocken
sloganeerings slogged slogger slogging slogs sloken sloom sloomier sloomiest sloomy sloop sloosh sloped sloper sloping slopped slops slorm slosh sloshy
sloth slotted slotter slotting slouch slouchy sloughed sloughi sloughing sloughs sloughy sloven slovenry slowdowns slowest slowings slowness slowpokes
slowworm sloyd slubb slubby slubs sludged sludges sludging sludgy slued slueing slues sluffed sluffing sluffs sluggards slugged slugger slugging slugs
sluice sluicy sluing sluit slumber slumberlands slumbery slumlord slummed slummers slumming slummy slump slumpy slums slung slungshot slunk slurb slurp
slurpy slurred slurring slurry slurs sluse slush slushy slutch sluttery slyer slyly slyness slype smaak smacked smacker smacking smacks smaik smalled
smallholder smallholding smalling smalms smalmy smalti smaltine smalto smalts smaragde smaragds smarm smarmy smarten smartie smartly smarts smarty
smasher smashes smashings smashup smatch smattered smatterer smattering smatters smaze smeared smearer smearing smears smeary smeath smeech smeek smees
smegmas smeik smeke smelled smelling smelly smelt smeltery smerk smeuse smews smicker smickly smiddy smidge smidgen smidgeon smidgin smighting smights
smiler smilet smilier smilings smirk smirky smirr smirry smirs smirting smiter smithereen smithers smithery smithied smithing smiting smitted smitten
smitting smittle smocked smocking smocks smoggy smogs smoile smokehouses smokes smokescreens smokestack smokie smokings smoko smolder smolt smooch
smoochy smooge smoor smoosh smoot smoothbored smoothbores smoothed smoothen smoothers smoothes smoothie smoothings smooths smoothy smored smorgasbords
smoring smote smothered smotherer smothering smothers smothery smouch smoulder smouse smout smowt smoyle smritis smudge smudgings smudgy smugged
smugger smuggest smugging smuggle smugglings smugly smugs smurfing smurred smurrier smurring smurry smurs smush smuts smutting smutty snabs snacked
snacker snacking snaffle snafu snagged snagging snaggy snags snailed snailfish snailing snails snaily snakebit snakebite snaked snakeroots snakeskins
snakey snakier snakily snakiness snaking snaky snapbacks snapdragon snapper snappier snapping snappy snapweed snared snarer snares snarf snarier
snariest snaring snark snarky snarl snarly snarred snarring snars snary snash snatched snatcher snatches snatchier snatching snatchy snath snathe
snawed snawing snaws snead sneaked sneaker sneakier sneaking sneaks sneaky sneap sneath snebbed snebbing snebs sneck snedding sneeing sneer sneery
snees sneeze sneezy snelled snelling snells snelly snibbed snibbing snibs snick snickery snicket snided snider snides snidey snidier sniding snies
sniffed sniffer sniffier sniffing sniffle sniffly sniffs sniffy snift sniftier snifty snigged snigger sniggerings snigging sniggle sniglet snipe
snipier snipped snippers snippety snippier snippings snippy snips snipy snirt snitch snitchy snits snivel snivelled snivelling snobbism snobby snobs
snodded snodding snods snoek snoep snogged snogging snoke snood snook snool snooped snooper snoopier snooping snoops snoopy snoot snooty snooze
snoozier snoozle snoozy snored snorer snoring snorkel snorkellings snorted snorter snortier snorting snorty snots snotted snotter snottie snotting
snotty snout snouty snowball snowbanks snowbell snowbird snowblower snowboarded snowboarder snowboardings snowdrift snowdrop snowed snowfalls snowfield
snowflake snowing snowk snowlike snowlines snowmen snowmobiler snowmobiles snowmobilings snowshoe snowstorm snowsuit snubbe snubbish snubby snubs snuck
snudge snuffed snuffer snuffier snuffiness snuffing snuffle snuffly snuffs snuffy snugged snugger snuggery snuggest snuggies snugging snuggle snugly
snugness snugs snush snuzzle snyes soaken soaker soakings soaks soaped soaper soaping soapstones soapsudsy soapy soared soarer soares soaringly
soarings soars soaves sobas sobbed sobbers sobbing soberer sobers sobriquets socage socas soccers sociables sociably socialisation socialise socialisms
socialists socialite sociality socialization socialize sociates sociologism sociologist sociopath sociopathy socked socketed socketing sockeyes socking
sockman sockmen socko socle sodalites sodality sodas sodded sodden soddenly soddenness soddier sodding soddy sodger sodic sodiums sodom sodomise
sodomite sodomize sodomy soever sofar soffits softa softbacks softballs softbounds softcovers softed softened softener softenings softens softgoods
softie softing softs softwood softy soger sogged soggiest sogging soggy sohur soilage soiled soiliness soiling soilless soily soiree sojas sojourn
sojournings soken sokes sokol solaced solacer solaces solacious solah soland solano solans solanums solarimeter solarisation solarise solarism
solariums solarization solarize solars solas solate solatia solatium soldan solde soldered solderer solderings soldiered soldiering soldierly soldiery
soldo solds soled solei solein solemnify solemnisation solemnise solemnizations solemnize soleness solenoid soler solera soleus solferinos solicitings
solicitous solicits solicitudes solicity solidagos solidare solidary solidi solidifier solidify solidity solidly solidum solidus soliloquise
soliloquizes soling solion solipsism solipsist solitaires solitaries solitudes solive sollars soloed soloing soloist solonisation solonization solons
solstices solubilise solubilized solubilizes solubles solubly solum solute solvation solvers somans somas somata somatology somber somberly sombre
sombrero someplaces somersault somersets someway somewhats somewheres somewhy somite somitic sommelier somnambulism somnambulists somnolences
somnolency sonars sonatas sonatina sonatine sonces sondage sonde sones songbird songbooks songster songwriters songwritings sonics soniferous sonless
sonne sonnets sonogram sonograph sonorant sonority sonse sontags sonties sooey soogie sooked sooled sooles sooling soomed sooming sooners sooped
sooping soops soote soothe soothest soothful soothings soothly sooths soothsayer sootier sootless soots sooty sophism sophist sophisticate sophomores
sophs sophy sopite sopor soporifics soporous sopped soppily soppiness soppings soppy sopra soprani sopranini sopraninos sorages soral soras sorbable
sorbed sorbent sorbet sorbing sorbitols sorbo sorbs sorbus sorcerers sorceress sorda sordes sordine sordo sored sorehead sorel sorell sorely soreness
sorer sorest sorex sorghums sorgo sorings sorites sorned sorner sorning sorns sororities sorptions sorra sorrel sorrier sorrowed sorrower sorrowing
sorrows sortable sortably sortal sorter sortes sortie sortings sorus sossed sosses sossing sostenuti sostenutos soths sotted sotting sottish soubriquet
souced soucing souct soudan souffle soughed soughing soughs souked souking souks souldan souldier souled soulmate soumed souming soums soundalikes
soundbite soundboard sounder soundest soundings soundless soundly soundness soundproofings soundproofs soundscape soundstages soupcons souped soupers
souping souple soupy sourcings sourdoughs soured sourer sourest souring sourish sourly sousaphones soused souses sousing soutar souter souterly
souterrains southeaster southeasts southeastwards southed souther southermost southerner southernly southerns southing southlands southpaw southward
southwester southwests southwestwards soutie sovereignly sovereigns soviets sovrans sowans sowar sowbread sowced sowcing sowder sowed sowens sowers
sowfed sowfing sowfs sowing sowle sowls sowmed sowming sowms sownded sownding sownds sowne sowps sowse sowter sowthed sowthing sowths soyas soyles
soymilks sozzle spacecrafts spaceflights spaceman spacemen spaceports spacers spaceship spacesuit spacewalk spacially spacier spaciness spacings
spackle spaded spademan spademen spader spadger spading spado spaeing spaeman spaemen spaes spaetzles spagged spagging spaghettis spags spahi spail
spained spaings spaining spains spairge spait spald spallations spalle spalls spalt spambot spammed spammer spammie spammings spammy spams spancel
spandrel spandril spaned spanes spang spangle spanglet spangly spaniels spanker spankings spanks spanned spanner sparable spard spareable spared
sparely spareness sparer sparerib sparest sparge sparid sparingly sparke sparkie sparkily sparkled sparkler sparkles sparklet sparklier sparklings
sparkly sparky sparlike sparling sparred sparrer sparrier sparring sparrowhawks sparrows sparry spars sparsedly sparth sparthe sparticle spasm spasmic
spastics spathal spathe spats spatted spattee spatter spatting spatula spatular spatule spatzle spavin spawl spawned spawner spawnier spawnings spawns
spawny spaws spayad spayd spayed spaying speakerphone speakings speal spean speared spearer spearguns spearhead spearing spearmen spearmints speary
speat specialest specialisation specialiser specialises specialism specializer specialty speciate speciations specie specifier specious speciousness
speck speckle specky spectacled spectacles spectaculars spectated spectates specter spectre spectrogram spectrograph spectrography spectrometers
spectroscope spectrums specula specular specularity speculate speculations speculator speculatory speculum speeched speechwriter speedballs speedboat
speeded speeder speedier speedings speedless speedometer speedos speedster speedup speedways speedwells speeler speered speering speers speil speir
speks spelaeological spelaeology spelded spelder spelding spelds spelk spellbinders spellchecker spellchecks spellings spelt speltz spelunkings
spencers spences spender spendier spendiest spendings spendthrifts spendy spense speos sperling spermatia spermatic spermatid spermatocyte spermatozoal
spermatozoan spermicide spermines sperms sperre sperse spessartine spessartites spetch spets spetting spewer spewing spews spewy sphaere sphaerite
sphagnums sphalerites sphear spheare sphene sphenic sphenoid sphenoidal sphered spheroid spherule sphery sphincter sphinges sphingosines sphynx spial
spica spicae spiced spiceless spicer spicery spicey spicier spicily spicing spick spickest spicula spiculae spicular spiculate spiculation spicule
spiculum spiderweb spiderwork spiderworts spidery spides spiel spier spiff spiffy spifs spight spignel spigot spiked spikelet spikenards spiker spikery
spikey spikier spikiness spiking spiks spiky spile spillage spilled spiller spilling spillover spillway spilth spims spina spinachy spinae spinally
spinals spinar spindled spindler spindles spindling spindly spindrifts spined spinel spines spinet spinier spiniest spininess spink spinless spinnaker
spinners spinnery spinnet spinney spinnings spinny spinoff spinors spinout spinster spinto spinule spiny spiracle spiraeas spiraled spiraling spirals
spirant spirated spiration spire spirea spireless spirelet spirem spiric spirier spiritisms spiritist spiritous spiritualise spiritualism spiritualist
spiritualize spirituals spiritualty spirituel spiritus spirity spirling spirographs spirography spirogyras spirometers spirted spirting spirtle spiry
spital spitballs spitcher spited spitfire spiting spits spitted spitten spitter spitting spittle spittoons spitz spivs splake splashdowns splashed
splasher splashes splashing splashy splat splatch splatted splatter splatting splayed splaying splays spleens spleeny splendor splendour splenia
splenii splenium splent spliced splicer splices splicings spliff spline splint splintery splish splitted splitters splittings splodged splodges splodgy
splog splore splosh splotch splotchy splurge splurgy splutter spluttery spoddy spode spodium spods spoffy spoilages spoiling spoils spoilsports spoilt
spoked spokes spokesmen spokespersons spokeswomen spoking spoliations spondylites spondylitic sponged sponger sponges spongin spongy sponsal sponsing
sponson spontoon spoof spoofy spook spooled spooler spooling spools spoom spoonbill spooned spooney spoonfed spoonful spooning spoonsful spoony spoor
sporal sporangial spored sporophytes sporozoite sporran sportability sportable sportcaster sported sporter sporties sportless sportscaster sportscasts
sportsmanships sportsmen sportspersons sportswears sportswoman sportswomen sportswriter sposh spotter spottie spottings spotty spousal spoused spousing
spouted spouter spoutier spouting spoutless spouty sprackle sprad spraddle sprag spraid sprain spraint sprangle sprangs sprat sprattle sprawl sprawly
sprayed sprayer sprayey sprayier sprayings spreader spreadings spreazing spreckled spredd spreds sprees sprent sprew sprier spriest sprigger sprigging
spriggy spright sprightly sprigs sprigtails springboard springbok springed springeing springers springes springheads springhouses springier springing
springle springtail springtide springtimes springwoods sprinkled sprinklers sprinkles sprinklings sprinted sprinters sprinting sprints sprit spriteful
spritz sprocket sprod sprog sprout spruced sprucer spruces sprucest sprucy sprue sprug spruit spryer spudded spudder spudding spuddle spuds spuers
spues spugs spule spumone spumonis spumy spunge spunk spunky spurge spurling spurn spurne spurred spurrer spurrey spurriers spurring spurry spurted
spurter spurting sputniks sputter sputtery sputum spyings spymasters spyre spywares squab squabbing squabble squadrone squadrons squads squail
squalenes squall squally squaloid squalors squame squander squanderings squarer squarest squarings squark squashed squasher squashes squashing squashy
squat squatly squatted squatter squattier squattled squattling squaw squawk squawkings squawky squeak squeakery squeakier squeaky squeal squeegee
squeezer squeezes squeezier squeezings squeezy squelcher squelches squelchings squelchy squib squidge squids squiers squiggle squiggly squill squilla
squinny squint squinty squiny squired squirely squires squiring squirish squirm squirmy squirr squirrels squirrely squirted squirter squirtings squirts
squish squishy squit squitters squiz squizzes squush stabbed stabber stabbing stabile stabilisation stabilise stabilizations stabilizers stabilizes
stabilizing stabled stablemate stableness stabler stablest stabling stablish stablishment stably stabs staccati staccatos stacker stacket stackings
stackroom stackyard staddle staffer staffrooms stagecraft stagehand stager stagey stagflations stagger staggerings staggery staggier staggy stagier
stagings stagnate stagnations stags staider staig stainer stainings staircased staircases staired stairless stairlike stairway stairwell staith staked
stakeout stalactite stalagmite stalags staled stalely stalemate staler staling stalked stalkers stalkier stalkings stalko stalks stalky stalled
stallholder stalling stallions stalwart stamen staminal staminas stammel stammer stammerings stampede stampedo stamper stampings stances stanch
stanchest stanchion stanchly stanck standardise standardize standbys standee standen stander standfasts standoff standout standpipe standpoints
standstills standups staned stanged stanging stangs stanhopes staniel staning stank stannate stannic stanza stanze stanzo stapedes staph staphylococcic
stapled stapler stapling stapped stapping staps starboards starburst starched starcher starches starching starchy stardoms stardusts starer starets
starflowers starfruits stargaze stargazey stargazings staringly starings starken starker starkly starks starless starlet starlights starlings starlit
starns starrings starry startingly startish startle startlings startly startsy startups starvations starve starvings starworts stashed stashes stashies
stashing statecraft statedly statehoods statehouses statelets stateroom stateside statesmanships statesmen statice statics statim statins stationer
stationmasters statism statist statistician statives stator statued statuette stature statuses staun staunch staunchings staved staving stawed stawing
staws stayer stayless stayne stayre staysails stead steadfast steadied steadier steadies steadiest steadying steakhouses stealable steale stealings
stealt stealths stealthy steamboats steamed steamers steamfitter steamier steamily steaminess steaming steamrolled steamroller steamrolls steams
steamship steamy stean steane stearage steard steare stearic stearin stears stearsman steatites stedd steddy stede stedfast stedfastly stedfastness
steds steeded steeding steeds steedy steek steeld steeled steelheads steelie steeling steelmaker steels steelwork steely steemed steeming steenboks
steened steening steepen steeper steepier steepiest steepiness steepish steeple steeplechased steeplechaser steeplechases steeply steepy steerages
steered steerer steerings steers steersmen steery steeved steever steeves steevest steeving stegnoses stegnosis stegnotic stegosaurs steil steinbock
steinbok steined steining steins stelae stelai stelene steles stelic stellarators stellas stellate stelled stelling stellion stellite stells steme
stemlets stemme stemmy stemple stemson stemwares stench stenchy stenciled stenciling stenciller stencillings stencils stended stending stends stenned
stenning steno stenograph stenography stenosis stenotyped stenotyper stenotypes stenotypy stens stented stenting stentors stentour stents stepbrothers
stepdaughter stepfathers stephane stephanite stepladder stepmother stepover stepparent steppe stepsister stepson steradians stereograms stereographs
stereography stereos stereoscopes stereoscopy stereotype stereotypings stereotypy steric sterilisation sterilise sterilization sterilize sterlet
sterlings sterna sternal sterned sterner sterning sterns sternums sternway sterol stertor sterve stethoscope stethoscopy stets stetson stetting
stevedore stevia stewards stewardships stewed stewer stewing stews stewy steyer sthenia sthenic stibble stibial sticcato stich sticked stickered
stickering stickied stickier stickies stickiest stickings stickle stickleback stickman stickmen stickpins stickying stiction stied stieve stiffed
stiffen stiffenings stiffer stiffing stiffs stiffy stifle stigmal stigmas stigmasterols stigmatic stigmatisation stigmatise stigmatism stigmatist
stigmatization stigmatize stigmatose stigme stilbs stiled stiles stilet stiletto stiling stillage stillbirth stillborns stilled stiller stillier
stilliest stilling stillion stillman stilted stilter stilting stilts stilty stimed stimie stiming stims stimulant stimulater stimulations stimulatives
stimulator stimulatory stimy stinged stinger stingier stinging stingo stingray stings stingy stink stinkbugs stinkier stinkiest stinko stinky stint
stinty stipa stipe stipel stipend stipple stipplings stipulate stipulation stipulator stipulatory stipule stirk stirless stirrah stirre stirrings
stirrup stirs stitcher stitchery stitchings stithy stive stivier stoai stoas stoat stobbed stobbing stobie stobs stoccata stockaded stockades stockage
stockbroker stockbrokings stocker stockholder stockier stockiest stockiness stockinettes stockinger stockish stockist stocklist stockman stockmen
stockpile stockpilings stockpot stockroom stocktakings stockyard stodge stoechiometric stoechiometry stoeps stogey stogie stoic stoicheiometry
stoicisms stoit stoked stoker stoking stoled stolid stolidity stolidly stoln stolon stoma stomachache stomachs stomachy stomack stomal stomata stomatal
stomate stomatic stomatitic stomia stomped stomper stomping stomps stond stonechats stonecrops stonecutter stoned stonemason stonen stoner stonern
stonewall stonewallings stonewares stonewashes stoneworks stonewort stoney stonied stonier stoning stonish stonked stonker stonking stonks stonn
stonying stooge stooked stooker stooking stooks stooled stooling stoope stoor stooze stopcock stopers stopgaps stopless stoplight stopover stoppage
stoppers stoppings stopple storax storefronts storehouse storekeeper storeroom storiated stormed stormer storming storyboard storybook storying
storylines storyteller storytellings stoss stots stott stottie stotty stoun stounded stounding stounds stoups stours stouten stouter stouths stouts
stoved stovepipe stover stoving stowages stowaway stowdown stowed stower stowing stownd stowps strabisms strad straddle straes strafe straffed
straffing straffs strag straggle stragglier straggly straicht straichtest straightaway straighted straightedged straightedges straighten straighter
straights straightway straik strainer strainings straint straited straiter straiting straitjacket strake strammel stramoniums stramp strander stranding
stranges strangest strangle strangleholds strangulate strangulations strapped strapper strapping strappy strass stratagem stratal stratas strategics
strategises strategist strategizes strath strathspeys stratifies stratospheres stratous stratum straught straughtest straunge strawed strawing
strawless strawn straws strawy strayed strayer straying strayling strays strayved strayving streaked streaker streakier streaking streaks streaky
streambed streamed streamer streamier streamingly streamings streamlike streamliner streamlines streamling streamy streeked streeker streeking streeks
streeled streeling streels streetcar streetlight streetwalkers streight strene strengthener strengthenings streps streptococcic streptokinases
streptomycins stressors stretcher stretchier stretchings stretchy streusels strew strewn stria striae striata striate striation striatum striature
strich strick strickle striction strictured strictures striddle strident strider strides striding stridling stridor strifes strift strig striga strigae
strigate strigged strigging strikeout strikers strikings strim strimmed strimming stringboard stringed stringency stringer stringier stringiness
stringing stringy strinkle stripey stripier stripings stripling strippings stript stripteaser stripteases stripy strived striven striver strivingly
strivings stroam strobed strobes strobing stroboscope stroddle strode strodle stroganoffs stroked stroken stroker stroking strolled strolling strolls
stroma stromata stromatolite stronds stronghold strongman strongmen strongrooms strontiums strophes strophic stropped stropper stropping strops stroud
stroup strout strove strow strown stroyed stroying stroys strucken structuralise structuralism structuralist strudels struggler strugglings strum
struma strummel strummer strumpet strunt strutted strutter struttings strychnined strychnines stubbed stubbie stubbing stubble stubbly stubborns stubby
stuccoer stuccoes stuccos stucks studbooks studded studden studding studentship studious studlier stuffer stuffier stuffings stuiver stulls stulm
stumbler stumbles stumblier stumbling stumbly stumer stumm stumpages stumped stumper stumpier stumping stumps stumpy stums stung stunk stunner
stunnings stuns stunted stunting stuntman stuntmen stupas stupe stupefactions stupefier stupefies stupendious stupids stupors sturdied sturdier
sturgeons sturnine stutter styed styes stying stylers stylets styliest stylings stylisation stylise stylist stylistic stylite stylitic stylizations
stylize stylos stymed stymes stymie styming styptics styred styrenes styring styrofoams styted styting suably suasions suaver subagents subah
subalterns subarctics subarea subas subassemble subatomics subaural subaxillary subbases subbass subbed subbing subblock subby subcategorises
subcategorizes subcauses subchanter subchapters subcharter subclans subclassed subclasses subclause subclavians subcommissions subcommittees
subcompacts subcontinents subcontract subculture subdew subdirector subdisciplines subdistricts subdivide subdominants subdual subduce subductions
subdue suberose suberous subers subfields subfile subfix subfloors subgenres subharmonics subhead subhuman subjection subjectives subjectivise
subjectivisms subjectivist subjugate subjugations subjunctives subkingdoms sublease sublet sublettings sublimate sublimations sublimed sublimer
sublimes sublimest subliminals sublimit subline sublot subman submarined submariner submarines submenus submerge submergences submergible submerse
submersible submersion subminiatures submiss submittals submitters submittings subnet subnormals suborders subordinated subordinates subordinations
suborner subparagraphs subpart subpena subplot subpoenas subpopulation subprimes subproblems subprogram subregions subreptitious subring subrogate
subrogations subroutines subsampled subsamples subscribings subscript subsea subsects subsegments subsequence subsequents subsere subserved subserves
subserviences subserviency subservients subshrubs subside subsidences subsidency subsidiarily subsidisation subsidised subsidiser subsidises
subsidising subsidization subsidize subsist subsistences subsite subsoils subspace substantials substantiate substantival substantivally substantives
substate substation substituents substract substraction substrata substratal substratums substructure subsume subsumptions subsurfaces subtenants
subtend subterfuge subterraneans subtest subtext subtil subtile subtilest subtitled subtler subtly subtonic subtopia subtopic subtotals subtracter
subtractions subtracts subtrend subtribes subtropic subtypes subunits suburbanise suburbanite suburbanity suburbanize suburbans suburbias subvention
subversed subversing subversions subversive subverst subvert subways succeeder successions succi succinates succinite succor succose succot succours
succous succuba succubous succulent succumb succus succussion succussive sucken suckered suckering suckers sucket suckier suckiest suckings suckle
sucky sucrase sucres sucrose suctional suctioned suctioning suctions suctorial sudary sudate sudation suddens suddenty sudder sudds sudor sudsed sudsy
sueable sueded suedes sueding suets suety sufferances sufferer sufferings sufficed sufficer suffices sufficience sufficients sufficing suffixed
suffixes suffixing suffocate suffocatings suffocations suffragans suffrage suffragette suffragism suffragist suffuse sugan sugarcanes sugarcoats
sugarer sugarings sugarplums sugary sugged suggester suggestibly sugging sughed sughing sughs suicided suicides suids suings suint suitcases suiter
suiting suitor sukhs sukiyakis sukkahs sukkos sukkoth suldan sulfa sulfanilamides sulfate sulfide sulfites sulfo sulfonamide sulfonate sulked sulker
sulkier sulkiness sulking sulks sulky sullage sullen sully sulph sulphate sulphid sulphide sulphite sulphonated sulphonates sulphureous sulphurs
sulphury sultana sultanates sultans sulus sumach sumacs sumatra sumless summa summable summae summands summarisation summarised summariser summarises
summarising summarist summarization summarizer summarizing summat summate summation summered summerhouse summering summerly summertide summertimes
summerwoods summing summist summits summon summonsed summonses summonsing sumos sumph sumpit sumps sumpter sunbaked sunbath sunbathings sunbeams
sunbeamy sunbeat sunbeaten sunbed sunbelts sunblock sunbonnets sunbows sunburn sunburnt sunburst sundaes sundeck sunderer sunderings sunders sundew
sundial sundogs sundown sundra sundress sundri sunflowers sungar sunis sunket sunkie sunks sunlamp sunlights sunlike sunlit sunna sunnah sunned sunnier
sunnies sunniest sunnily sunproof sunrays sunrises sunroof sunroom sunscreen sunshade sunshines sunshiny sunspot sunspotted sunstones sunstrokes suntan
sunups sunwards sunwise supawn superably superannuate superblocks superbug supercede supercharge supercoil supercolliders supercomputer superconductor
supercools superegos superfan superficials superfluids superfunds supergene supergiant superglued superglues superheater superheats superheroes
superhet superhighway superimpose superintends superiors superlative supermax supermen supermodel supermoms supernatant supernaturals supernova
supernovae superorders superordinated superordinates superpose superposition superpower supersaturate superscript supersede supersedeas supersessions
supersexes supersize supersonic superstates superstation superstition superstitious superstores superstructure supersystems supertankers supertonic
supervened supervenes supervisees supervises supervisions superwomen supinations supine suplex supped suppered suppers suppertimes supping supplant
suppled supplementals supplementer suppler suppliant supplicant supplicat supplication suppling supplyment supportably supportings supposer supposes
supposings supposition suppositious suppressant suppresser suppresses suppressions suppressors suppurations suppuratives suprarational suprarenals
suprema supremacism supremacist suprematist supremer supremes supremo surah sural surance suras surat surbase surbed surbet surcharged surcharger
surcharges surds sureness surest suretied suretyships surfaced surfacer surfacings surfactant surfboard surfed surfeits surfier surfings surfs surfy
surged surgent surger surges surging surgy surjection surjective surloin surly surmise surmisings surmounter surmountings surmounts surnamed surnamer
surpassed surpasser surpasses surpliced surplices surplusages surplused surplusses surpriser surprisings surprize surra surrealism surrealist surreals
surrenderee surrenderer surrenders surreys surrogated surrogates surrogation surtitle surtouts surveiled surveillances surveille surveils surveyings
surview survivalism survivalist survivals surviver susceptibly suses sushis suspecter suspence suspender suspends suspens suspensions suspensor
suspicions suspiciously suspirious sussed susses sussing sustainer sustainings sustainments sustains sustenances susus sutile sutler sutlery sutor
sutorial sutras sutta suttee suttle suttleties suttly suturation sutured sutures suzerains svaraj svastika svelter swabbed swabber swabbing swabby
swabs swack swaddie swaddle swads swage swagged swagger swaggeringly swagging swagmen swags swagsman swail swain swaled swaling swallet swallower
swallows swallowtail swaly swami swamped swamper swampier swamping swamplands swamps swampy swamy swang swank swankey swanky swanned swanning swanny
swansong swapped swapper swappings swapt sward swardy swarf swarmed swarmer swarming swarms swarth swartness swarty swarve swash swashbuckle swashy
swastica swastika swatches swath swathe swathy swats swatted swatter swattier swatting swaybacks swayed swayers swaying swayl swazzle sweal sweards
swearer swearier swearing swears sweary sweatband sweated sweatier sweatings sweats sweatshop sweatsuit sweaty swede sweeing sweeled sweels sweeneys
sweeny sweepers sweepier sweepings sweepstake sweepy sweered sweering sweers sweert swees sweetbread sweetbriars sweetbrier sweetcorns sweeted sweeten
sweetenings sweeter sweetfish sweethearts sweeting sweetmeat sweetmen sweetshop sweety sweir swelled swellfish swellhead swellings swells swelt swerf
swerve sweven sweyed sweying sweys swies swifted swifter swifting swifts swifty swigged swigger swigging swigs swiler swilled swiller swilling swimmer
swimmier swimmings swimmy swims swimsuits swimwears swindge swindle swineherds swinery swines swinge swingier swingings swingled swingles swingling
swingy swink swinney swipe swipey swiple swipple swire swirled swirling swirls swirly swished swisher swishes swishier swishing swishy swissing
switchback switchblade switchboards switchel switcher switcheroos switchgears switchgrass switchier switchings switchmen switchovers switchy swithe
swits swive swiveled swiveling swivelling swivels swivet swizz swizzle swobbed swobber swobbing swobs swoffers swoffing swoln swooned swooner swooning
swoons swoony swoop swoopy swopped swopper swops swopt sworded swording swordless swordman swordmen swordplay swordsman swordsmanships swordsmen swots
swotted swotter swotting swotty swoun swounded swounding swounds swozzle swung sybarites sybils sycamore syces sycomore sycophant sycoses sycosis
syeing syens syker sykes sylis syllabi syllabications syllabics syllabises syllabled syllables syllabub syllogise syllogism syllogist syllogistics
sylph sylphide sylphy sylva sylvae sylvan sylvias sylvicultural sylviculture sylvin sylvine sylvite symar symbion symbiontic symbiontically symbionts
symbioses symbiosis symbiot symbole symbolics symbolisation symbolise symbolisms symbolist symbolizations symbolize symitar symmetrical symmetrically
symmetries symmetrisation symmetrise symmetrize sympathetics sympathies sympathins sympathise sympathize sympatico sympatry symphonic symphyses
sympodium symposiums symptomatic symptotic synaesthesias synaesthesis synagogues synapse synapsid synapsis synapte synarchy synced synch synchronies
synchronise synchronism synchronizer synchronizes synchronizing synchronously synchros synchrotron syncing syncoms syncopate syncopations syncopes
syncoptic syncretise syncretisms syncretist syncs synded syndic syndical syndicalism syndicalist syndicates syndications syndicators synding syndromes
synds synecdoches synectic syned synergia synergid synergise synergism synergist synergizes synes synesthesia synfuels syning synodals synodic synods
synonyme synonymy synopses synopsise synoptic synovia synovitic syntactics syntan syntectic syntectical synthases syntheses synthesise synthesist
synthesize synthetics synthetise synthetize synths syped sypher syphilise syphilitics syphon syphs syrah syren syringa syringed syringes syringing
syringomyelias syringomyelic syrinxes syrups syrupy sysadmin sysop systematics systematise systematize systemics systemised systemize systoles systyle
sythe syver taals taata tabard tabaret tabbed tabbing tabbis tabboulehs tabby taber taberd tabernacle tabes tabid tabinet tablas tablatures tableau
tableaux tablecloth tableland tablemate tablespoonful tablespoonsful tabletops tablewares tabling tabloid tabloidy taboggan taboos tabor tabouleh
tabour tabret tabued tabuing tabula tabulae tabulate tabulation tabulators tabulatory tabus taces tacet tache tacheometer tachina tacho tachographs
tachometer tachs tachycardiac tachycardias tachygraph tachymeter tachyon tacit tackboard tacked tacker tacket tackey tackier tackiest tackiness
tackings tackled tackler tacklings tacks tacky taconite tacos tacrine tactician tactions tacts tactual tactuality taddie tadpole taedium taenia taeniae
taffetas taffety taffia taffy tafia tagalong taggee tagger taggier taggings taggy tagine tagliatelles taglike tagline tagma tahas tahina tahini tahrs
taiga taigle taigs taiko tailback tailboard tailbones tailer taileron tailgated tailgater tailgates tailing taille taillie taillight tailorings tailors
tailpiece tailpipe tailplane tailraces tailspins tailstocks tailwater tailwind tailye tains taint taipan taira taish taits taiver tajes tajine takable
takas takeaway takeoff takeout takeovers takers takeup takier takiest takis takkies talaks talant talaq talar talaria talbots talced talcing talcked
talckiest talcking talcky talcs talcums talcy talea taleful talers talesman talesmen talion talisman talkable talker talkie talkiest talkiness talkings
tallage tallboy tallet talliate tallied tallier tallies tallis tallish tallit tallol tallot tallowed tallowing tallows tallowy talls tallying talma
talmuds talon talpa taluka taluks talus talweg tamable tamal tamale tamaracks tamarao tamaras tamarau tamari tamarillo tamarin tamarind tamarisks
tamashas tambala tamber tamboura tambourin tambourine tambouring tambours tambur tamed tameless tamelessness tamely tameness tamer tamest tamin tamine
tamings tamis tammie tamoxifens tampala tampan tamped tamper tamping tampion tampon tamps tamworths tanagers tanagras tanalized tanas tandems tandoor
tandooris tanga tanged tangelo tangence tangental tangentally tangents tangerines tangi tangibles tangibly tangie tanging tangle tanglier tangly
tangoed tangoing tangos tangram tangs tangun tangy tanhs tanist taniwha tanka tankages tankard tanked tankers tankful tankia tankings tankini tankless
tanky tanling tanna tannage tannah tanners tannery tannic tannie tannin tannings tannish tannoy tanorexic tansy tantalise tantalisingly tantalism
tantalite tantalize tantalizingly tantalous tantalum tantalus tantara tanto tantony tantra tantric tantrum tanyard taonga tapas taperer tapering tapers
tapescript tapestried tapet tapeworm tapiocas tapir tapis tapist tappa tappable tappers tappet tappings tappit taproom taproot tapsman tapster tapstry
tapued tapuing tapus tarama tarantellas tarantula tarantulae taras taraxacums tarboy tarcel tardier tardiest tardiness tardo tardy tared tares targa
targed targes targing tarings tarmac tarnal tarnally tarnation tarnish taroc tarok taros tarots tarpan tarpaulin tarpauling tarpon tarragon tarras
tarre tarrier tarriness tarrow tarry tarsals tarseal tarsel tarsi tarsia tartana tartane tartanry tartans tartar tartare tartarly tartarous tarter
tartier tartiest tartily tartiness tartish tartlet tartly tartrated tartrates tartrazines tartufe tartuffes tarzans tasar taser tashed tashes tashing
tasimeter taskbars tasker taskings taskmaster taslet tasse tassel tassell tasset tassie tastable tasteful tastefully tastefulness tasters tastier
tastiest tastily tastiness tastings tatamis tatar taters tathed tathing taths tatie tatler tatted tattered tattering tatters tattery tattie tattiest
tatting tattle tattletaled tattletales tattooer tattooist tattow tatts tatty tatued tatuing taube taunt tauntingly tauon taupe taupie tauric taurine
tauted tauter tauting tautly tautness tautogs tautologise tautologizes tauts tavas taver taverna taverners taverns tavert tawas tawed tawer tawery
tawings tawney tawny tawse tawted tawtier tawtiest tawting tawts taxables taxably taxameter taxations taxative taxer taxicab taxidermise taxidermist
taxied taxies taximan taximeters taxings taxiway taxman taxmen taxol taxonomist taxons taxor taxpayings taxus taxying tayberry tayra tazzas tazze
tchick teabag teaboard teachable teachably teachie teacup teades teads teaed teagle teahouse teaing teakettle teaks teakwoods tealight teamer teaming
teammate teamster teamworks teapots teapoy tearable tearaway teardrop teared tearer tearful tearfully tearfulness tearier tearily teariness tearjerker
tearless tearoom teary teased teasel teasers teases teasings teaspoonful teaspoons teaspoonsful teated teatimes teats teaze teazel techie techiest
technetiums technic technicolour technobabbles technocrat technologises technologist technologizes technophile technophobe technophobias technophobic
technos teckel tecta tectal tectite tectonic tectorial tectum tedded tedder teddie tedier tedium teeing teemed teemer teeming teemingly teenaged
teenages teending teened teener teening teenty teenyboppers teepee teered teering teeter teethe teffs teflons teggs tegmental tegminal tegularly
tegulated tegumen teguments tegus tehrs teiid teils teind tekkie tektite telae telamons telary telecast telecom telecommute telecommutings
teleconference teledu telefilms telega telegonic telegrams telegrapher telegraphs telegraphy telekineses teleman telemarketer telemarketings telemarks
telemeters telencephalons teleost telepath telephoners telephonies telephonists telephotos teleplays teleportations teleports teles telesale telescoped
telescopy telesms teletex teletexts telethons teletron teletyped teletypes televangelism televangelist televise teleworked teleworker teleworkings
telex telfer telia telial telic telically telium tellable tellar tellen tellies tellin tellings telltales tellurians tellurides tellurion tellurise
tellurite telluriums tellurize tellus tellys telneting telnets telophases telos telson temblors temed temped tempeh tempera temperament temperances
temperated temperates temperer tempering tempers tempests tempi temping templar templed templet temporals temporalty tempos tempt temptations
temptatious temptings tempura temse tenability tenable tenably tenace tenail tenches tendances tendence tendencious tendered tenderer tenderfoots
tendering tenderise tenderize tenderling tenderloin tending tendinites tendinitis tendon tendonites tendonitis tendril tendron tendu tenebrious
tenement tenet tenfold tenge tenia tenne tennist tenno tenny tenon tenors tenour tenpins tensed tenseless tensely tenser tenses tensest tensibility
tensible tensibly tensimeter tensing tensiometers tensioned tensioner tensity tensive tenson tensorial tensors tentacle tentation tentatives tented
tentered tenterhook tentering tenters tenths tentier tentigo tenting tenty tenue tenuious tenuis tenuity tenured tenures tenzon teosintes tepal tepee
tephras tephrite tepid tepoy tequilas tequillas terabyte teraflop terai teraph teratogen teratogeny terbia terbium terce tercel tercet terebra terebrae
teredos terefa terek terephthalates teretes terfe terga tergite tergum teriyakis termer terminably terminations terminators terminatory terming termini
termite termor ternal terne terpene terraced terraces terracings terracottas terrae terraforms terrains terrane terrapin terrarium terras terrazzos
terrella terrene terrestrials terret terribles terriers terries terrifier terrifies terrine territ territorials territoried terroir terrorise
terrorisms terrorize terrorless terrors terse tersely terseness tersions tertium teslas tesselated tessellate tessellation tessera tesserae tesseral
tessituras tessiture testable testae testamentar testaments testates testation testators testee testerns testes testicle testier testiest testifier
testifies testily testimonied testings testis teston testoon testosterones testudos tetanic tetched tetchy tetes tether tetherballs teths tetra
tetracaines tetrachlorides tetract tetractine tetracyclines tetrad tetrahedra tetrahedron tetraploids tetraploidy tetrapod tetrapody tetrarch tetrarchy
tetravalents tetri tetrodes tetroxid tettered tettering tetters teucher teugh teughest tewart tewel tewing tewit texases texted texter texting textural
texturally thacked thacking thagi thaim thalami thale thali thalian thalidomides thallic thalliums thallous thallus thalwegs thanah thankee thanker
thanking thanksgivings thanna thannah tharm thars thatch thatchier thatcht thatchy thawed thawer thawing thaws thawy theatergoers theatric theatricals
theave thebes theca thecae thecal thecate theed theeing theek thefts theics theine theins theism theist theistic thelf thelves thematics theming
thenage thenceforth thenceforward theocrasy theocrats theodolite theolog theologian theologise theologizes theologues theophagy theophyllines theorbist
theoremic theorems theoretician theoretics theorics theorised theoriser theorises theorising theorist theorize theosoph theosophise theosophism
theosophist theotokoi theow thereabout thereat therefrom thereinafter thereinbefore thereinto theremin theretofore thereunder thereunto thereupon
therewith therewithal thermae thermals thermel thermes thermidors thermionics thermistor thermit thermite thermoclines thermocouple thermodynamic
thermogeneses thermograph thermophile thermopiles thermoplastic thermos thermoset thermospheres thermostatics thermostats theroid therology theropod
thespian thesps thetas thetch thetes thetic theurgists thewed thewes thews thiamin thiazine thiazol thibet thible thicked thicken thickenings thickest
thicket thickety thicking thicko thicks thickset thicky thieve thievings thigger thighbones thiller thills thimble thimerosals thingier thingiest
thingness thinkably thinkings thinly thinned thinners thinness thinnest thinning thiol thioureas thiram thirled thirling thirls thirster thirsts
thirteens thirteenths thirtieths thisness thistledowns thistles thistly thither thitherto thoft tholed tholes tholi tholing tholoi tholus thonder
thonged thoracostomy thoriums thornbill thorned thornier thorniest thorniness thornless thornlike thorns thorny thoro thoron thoroughbred thoroughfare
thoroughs thorp thother thous thousandfolds thousandth thowel thowl thrall thrang thrash thrave thraw thrawn threaden threader threadfins threadier
threaped threaper threaping threaps threated threatener threatenings threating threepences threeps threescores threnes threnode threonines thresh
threshel thrifts thrillier thrilly thrip thristed thristing thristle thrists thrived thriven thriver thrives thrivings throats throaty throb throbber
throbbings throed throeing throes thrombi thrombin thrombocytic thrombolytics thromboplastic thrombose thrombosis throned thrones throng throngings
throning throstle throttled throttler throttles throttlings throughfare throughly throughputs throve throwaway throwback throwe throwings thrum
thrummings thrush thrusted thruster thrustful thrusting thrustor thrusts thruways thuds thuggism thuja thulia thuliums thumbed thumbing thumbling
thumbprint thumbscrew thumbtack thumby thump thunderbirds thunderbolt thunderclaps thunderclouds thundered thunderer thunderheads thunderier
thunderings thunders thundershower thunderstones thundery thundrous thunked thunking thurl thuses thuya thwacks thwart thwartings thyine thylacines
thymes thymey thymi thymines thymols thymosins thymy thyreoid thyristor thyroidites thyroids thyrotoxicoses thyroxin thyrsoid tians tiara tiars tibia
tibiae tibial tical ticca ticced ticcing ticed tiches ticing ticked ticken ticketed ticketings tickey ticking tickled tickler tickles ticklier
ticklings tickly ticky tidbit tiddier tiddies tiddled tiddler tiddles tiddley tiddlier tiddling tiddly tiddlywink tided tideland tideless tideline
tidewaiter tidewaters tideway tidied tidier tidies tidiest tidily tiding tidying tieback tiebreaker tiebreaks tieing tieless tierce tiercel tiercet
tiering tietack tiffed tiffing tiffins tiffs tifted tifting tigery tigged tigging tightened tightener tightens tightest tightness tightropes tightwads
tiglon tigon tigress tigrish tikas tikied tikis tilapias tilbury tilde tiled tiler tilery tiling tillable tillage tillandsias tilled tiller tillier
tilliest tilling tills tilly tiltable tilter tilth tilting tilts timarau timbal timbale timberings timberlands timberlines timbers timbery timbo
timbrel timbres timecard timekeeper timekeepings timelessly timeous timeouts timepiece timescale timestamps timetabled timework timid timings timon
timorous timpana timpani timpano timpanum tinamous tinas tincal tinct tincture tindal tinded tinder tindery tinding tinds tinea tineal tined tineid
tinfoils tinful tinge tingled tingler tingles tinglier tingling tingly tinier tinies tinily tininess tining tinked tinker tinkerings tinkerman
tinkertoys tinking tinkle tinkly tinned tinner tinnie tinniest tinning tinplated tinplates tinsels tinsey tinsmiths tinter tintier tintiest tinting
tints tinty tintype tinwares tipless tipoff tippee tipper tippet tippier tippings tipple tippy tipsier tipster tiptoe tiptop tirades tirage tiramisus
tirelessly tirelessness tireling tiring tiritis tirled tirling tiroes tironic tiros tirring tirrs tisane tissued tissuey tissuing titanate titania
titanis titanism titanite titaniums titbit titch titchy titely titer titfer tithed tithers tithes tithing titian titillate titillations titis
titleholders titlers titling titlists titman titmose titrants titrate titration titres titted titter tittie titting tittling titulars titulary tituled
titules tituling titup tizzes tizzy tmeses tmesis toadied toadies toads toadstool toasted toasters toastier toastiest toasting toastmaster toasts
toasty toazes tobaccoes tobacconist tobaccos tobies toboggan tobogganings toboggin toccatas toccate tocked tockier tockiest tocking tocks tocky
tocology tocopherol tocos tocsins todde toddies toddle todger todies toeas toeholds toeing toeless toenail toerags toffee toffish toffs toffy tofts
tofus togae togas toged toges togged togger togging toggled toggler toggles toggling togue toile toilettes toilless toise toison toited toiting toits
tokays toked tokenisms tokers tokes tokology tokos tolan tolane tolar tolas tolbooth tolbutamides toled toledos tolerable tolerably tolerances
tolerates tolerations toles tolidine tolings tollable tollage tollbars tollbooth tolled toller tolley tollgates tollhouse tollie tollings tollman
tollways tolly tolsey tolter tolts toluenes toluidide toluidin tolus toluyl tolyl tomahawk tomans tomatoey tombed tombing tomboc tombolas tombolo
tomboy tombs tombstone tomcats tomenta tomentous tomentum tomia tommied tommies tomograph tomographic tomographies tomorrows tomos tompon tonalite
tonality tonally tonant tondi tondo tonearm toned toneless tonemic tongas tonged tonger tonging tongman tongs tongster tongued tonguings tonically
tonicity tonier tonies toniest tonights toning tonka tonked tonker tonking tonks tonlet tonnag tonnage tonneaus tonneaux tonnell tonsil tonsilar
tonsilitis tonsillary tonsillites tonsillitic tonsor tonsured tonsures tontine tonus toolbag toolbars tooled tooler toolhouse toolie toolings toolkits
toolmaker toolmakings toolroom toomed toomer tooming toonie tooted tooter toothache toothed toothing toothpaste toothpick tooths toothy tooting tootle
tootsed tootses tootsie tootsing tootsy topcoat topdressings topee topek topers tophe tophi tophs tophus topicality topically topknots topline topmast
topmost topograph topographical topoi topologies topos toppers toppier toppings topple toppy topsail topside topsoil topspins toque toquet torahs toran
toras torchable torchbearer torched torcher torching torchlights torchwood torchy torcs tordion toreadors torero torment tormenta tormentings tormentor
torminal tornade tornados toroid torose torosity torot toroth torous torpedoed torpedoer torpedoes torpedos torpid torpitude torpors torqued torquer
torques torret torrid torridly torrify torrs torse torsel torsi torsion torsk torsos torta torte tortellinis torten tortfeasors tortilla tortious
tortoises tortoiseshells torts tortuous torturer tortures torturings torturous torula tosas toses toshed tosher toshes toshing toshy tosing tossen
tosser tosses tossier tossing tosspots tossups tossy totable totaled totaling totalisators totaliser totalising totalitarian totality totalizator
totalize totanus toted totem toters toting totted totter tottery tottie totting totty toucan touchback touchdowns toucher touchings touchlines
touchstone touchtone touchwood touchy toughed toughen toughing toughly toughness toughs toughy touked touking touks touns toupee toupet toured tourer
touries tourings tourisms tourista touristy tourmalines tourneyed tourneyer tourneying tourneys tourniquet toused touser touses tousing tousle tousy
touted touter touting touts touzed touzing touzled towage towardly towaway towboat towed toweled towelette toweling towellings towering towerless
towery towhead towhees towie towings towkay towline townee townfolk townie towniest townland townscaped townscapes townsfolks townships townskip
townsman townsmen townspeoples towpaths towse towsy towted towting towts towzed towzes towzing toxemic toxical toxically toxicants toxicologist
toxicoses toxine toxoid toxoplasmoses toyed toyer toyings toyish toyless toyshops tozed tozes tozies tozing trabecula trabeculae trabecular trabeculate
trabs traceability traceable traceably traceless tracers tracery traceur trachea tracheae tracheal tracheostomy tracheotomy trachomas tracings
trackable trackages trackball trackbed trackers trackings trackless trackmen tracksuit trackway tractability tractable tractably tractates tracted
tractile tracting tractional tractions tractus tradeable tradeless tradescantias tradesman tradesmen tradespeoples tradings traditionalise
traditionalism traditionalist traditor traduced traducer traduces trafficked trafficker traffickings traffics tragacanths tragedians tragi tragics
tragopans tragus traiked traiks trailable trailblazer trailblazings trailed trailhead trailless trainless trainman trainmen trainways traipse
traipsings traitor trameled trameling tramelled tramelling tramels tramlined tramlines trammed trammel trammie tramming tramped tramper trampet
trampier tramping trample trampolin trampoline trampolinings tramps trampy trams tramway tranced trances trancey tranche tranchet trancing tranect
trangle trannie tranny tranq tranquilisers tranquilliser tranquillises tranquillizers transact transaxles transcaucasian transceivers transcendences
transcendency transcendents transcends transcribe transcriptions transduce transductions transe transect transection transept transexualism transfect
transferals transferases transferee transferences transferors transferral transferrer transferrible transferrin transfigure transfixes transformings
transfuse transfusions transgenders transgenics transgressed transgresses transgression transgressor transhipment transhipped transiences transiency
transients transire transistorised transistorize transitionals transitives transits translational translatory transliterate translocated translocates
translocation translucence translucency transmits transmittals transmittances transmittancy transmittible transmogrifies transmutations transmute
transom transonics transparence transpirations transpire transplanter transplantings transponder transpondor transportee transporters transportings
transpose transposings transposition transputers transshipment transshipper transsonic transuranics transversals transversed transverses transvestisms
transvestist trant trapan trapdoors trapes trapeze trapezium trapezius trapezoid trapline trapper trappier trappiest trappings trappy traprocks
trapshootings trapt trashcan trashed trasher trashes trashing trashman trass trats tratt trattorias trattorie traumas traumatise traumatize travail
travellings travelogue traversal traversed traverser traverses traversings travertin travestied travois trawl trawley trayned treacher treacle treacly
treaded treader treadings treadle treads treasonable treasonably treasons treasured treasurers treasuries treater treatings treatises trebled trebles
trebling trebly trebuchets trebucket trecked trecking trecks treddle treed treeing treelike treetop treeware trefa trefoils trehaloses treif trekked
trekker trekkings treks trellised tremas trematic trematode tremblant tremble tremblier trembly tremolant tremolites tremolo tremor tremulants trenail
trenchand trenched trencher trenching trended trendies trending trendsetter trendsettings trepid trepidations treponemal treponemas treponeme
trespassed trespasser trespasses tressed tressel tresses tressier tressing tressure tressy trestle trests trets trevet trevis trews treys trezes
triable triac triact triadics triads triaged triages trialism trialled trialling triangled triangulate triangulation triathlete triathlons triatic
triaxials triazin triazole tribadic tribadism tribalisms tribalist tribals tribble tribesman tribesmen triblet tribulation tribunals tribunary tribunes
tributer tributes tricar triced tricentennials tricep trichinoses trichlorides trichomes trichomoniases trichrome tricing tricked tricker trickery
trickie tricking trickle tricklet tricklier trickliest trickly tricksier tricksiest trickster tricksy triclinia tricolor tricolours tricorne tricorns
tricots tricuspids tricycle tricyclic tridents triene triennia triennials trienniums triens trier trifectas triff triffic triffid triffidy trifle
trifocals trifoliated trifoliums triforium trigeminals trigged trigging trigly triglyceride trigo trigon trigram trigs trijet trike trilaterals trilbys
trild triliteral trill trillions trillionths trilliums trillo trilobate trilobite trimaran trimers trimesters trimeter trimly trimmers trimmings
trimness trinal trinary trindle trine tringle trinitarian trinket trinomials trins triode triol triolet triones triors trios triose trioxid tripe
tripey tripier tripitakas triplanes tripled triples triplet triplex triplicated triplicates tripling triploids triploidy triply tripody tripolis tripos
tripped tripper trippery trippet trippier tripping trippled trippler tripples trippling trippy tripses triptan triptane triptyca triptychs tripwires
tripy triremes triseme trishaw triskelions trist triste tristful triter trites trithing tritical tritically triticism triticum tritium tritone tritons
triumphalism triumphalist triumphals triumpher triumphings triumphs triumvirates triumviri triumvirs triumviry triune triunity trivet trivialisation
trivialise trivialize triviums trizonal troades troads troak troat trocars trochanters trochar troche trochee trochi trocked trocken trocking trocks
trodes trods troffer trogged trogging troglodyte trogon trogs troika trois troke troland trolled troller trolleybusses trolleys trolling trollop
trollopee trollopy trolls trolly trombones trombonist trommel tromp trompe trona tronc trone tronk trons trooped trooping trooz trope trophesy trophi
trophic trophically trophoblasts trophozoite tropicality tropically tropicals tropin tropine tropisms tropist tropological tropologically tropology
tropopauses tropospheres trossers troth trothful trothless trots trotted trotter trotting troubadour troublemaker troublemakings troubler troubleshoot
troubleshot troublings trouch troughed troughing troughs troule trounce trouncings troupe trouse trousseau trousseaux trouter trouting troutling trouts
trouty trove trowed trowel trowelling trowing trows trowths truant truced truceless truces trucial trucing truckable truckage trucked trucker truckie
truckings truckle truckload truckman trudge trudgen trueing trueloves trueman truest truffe truffle trugo trugs truism trull trumeau trumped trumpeted
trumpeter trumpetings trumpets trumping trumps truncate truncation truncheon trundle trunked trunking trunnel trunnions trussed trusser trusses
trussing trusteeships truster trusty truthless truthlessness truthy tryer tryings tryke tryout trypanosomes tryps trypsins tryptic tryptophane
tryptophans tryst tryste tsades tsadi tsamba tsardom tsetses tsuba tsunamic tsunamis tuans tuart tuataras tuatera tubae tubal tubar tubas tubbed tubber
tubbings tubbish tubby tubed tubeful tubeless tubenose tuber tubercle tubercula tuberculars tubercule tuberculins tuberculoses tuberoses tubings tubist
tubulate tubulation tubulator tubule tuckered tuckering tuckers tucket tucking tucks tufas tuffe tuffet tuffs tufter tuftings tufty tugboat tugged
tugger tugging tughrik tugriks tuille tuina tuism tuitions tuktu tulban tulle tulpa tumblebug tumbled tumbler tumbles tumbleweed tumbling tumid
tumidity tumidly tummies tummler tumor tumoral tumorous tumours tumped tumping tumps tumpy tumular tumuli tumulous tumult tumulus tunable tunably tunas
tunded tunding tundras tunds tuneable tuneably tuneless tunesmiths tuneups tungs tungstates tungstens tungstite tunic tunica tunicae tunicate tunier
tuniest tunings tunnage tunneled tunneling tunnelled tunneller tunnelling tunnings tunny tupelos tupik tuples tupped tuppences tupping tuque turaco
turban turband turbanned turbant turbid turbidite turbinate turbined turbit turbocharged turbocharger turbochargings turbofans turbojets turboprop
turbos turbot turbulences turbulency turdine turds turduckens tureen turfed turfen turfing turfmen turfs turfy turgency turgent turgently turgid
turgidity turgor turion turkeys turkis turlough turmerics turmoils turnable turnabouts turnarounds turnbuckle turncoats turndowns turners turnery
turnings turnip turnipy turnkeys turnoffs turnouts turnovers turnpikes turnround turnstile turnstones turnup turpentined turpentines turpentiny
turpitudes turps turquois turret turtlebacks turtled turtledoves turtleneck turtler turtling turves tushed tushes tushing tushker tushy tuskar tusked
tusker tuskier tusking tusks tusky tussar tusser tusses tussle tussock tussocky tussuck tutania tutelages tutelar tutman tutorings tutorships tutoyed
tutted tutting tuttis tutty tutus tutwork tuxedoes tuxedos tuxes tuyer tuzzes twaddle twaddly twaes twains twaite twals twang twangier twangings
twangle twangy twanky twasome twats twattle tways tweaker tweakings tweaky tweedledeed tweedledees tweeds tweedy tweel tweely tweenage tweener tweenie
tweening tweeny tweer tweest tweet tweezed tweezer tweezes twelfths twelvemonths twelves twentieths twerk twerps twerpy twicer twiddle twiddlings
twiddly twier twifold twigged twiggen twigger twigging twight twiglets twigs twilights twilled twilling twills twilly twilt twine twinge twinier
twiniest twinight twinjet twinked twinkie twinking twinkle twinkly twinling twinned twinning twinsets twinter twiny twire twirl twirlier twirly twirp
twirpy twisters twistier twistings twistor twisty twitch twitchy twite twitted twitten twitter twittery twitting twittingly twixt twizzle twofers
twofolds twonie twopences twosomes twyfold tycoons tyeing tylers tymbal tympan tympana tympani tympanic tympano tympanums tympany tymps tynde tyned
tyning typecase typecasts typeface typescript typesets typesetter typesettings typewrite typewritings typhoids typhons typhoons typhous typicality
typiest typified typifier typifies typings typist typograph typographia typographic typography typological typologically typology typomania typto tyran
tyranne tyrannis tyrannise tyrannized tyrannizer tyrannizes tyrannosaurs tyrant tyred tyreless tyroes tyrones tyronic tyros tyrosinases tyrosines tythe
tzarina tzarist tzars tzetse uberous uberty ubuntus uckers udals udderless udders udometer udons ufological ufologist ufology ugged ugging uglied
uglies uhlan ukelele ukulele ulama ulcerate ulceration ulemas ulexes ulices ullaged ullages ulling ulnad ulnae ulnare ulnas uloses ulpan ulsters
ultimas ultimata ultimated ultimates ultimatum ultimo ultrafilters ultralight ultramarines ultraright ultras ultrasonics ultrasounds ultraviolent
ultraviolets umbel umbered umbering umbery umbilicals umble umbos umbra umbrae umbraged umbrages umbral umbre umbrel umbrello umbril umbrose umbrous
umlaut ummed umming umped umpie umping umpire umpteenths umpty umteenth unaccented unacceptably unaccepted unaccountable unaccountably unacted unactive
unadded unadored unadulterate unadvisable unaesthetic unaged unaimed unaired unais unaking unalienable unalienably unalike unallayed unallowed
unalterable unalterably unaltering unanswerably unappetising unapplicable unapproachably unappropriate unapt unarguable unarguably unarmed unarticulate
unary unasked unassailably unattainably unattentive unauspicious unauthentic unavailably unavoidably unawake unawares unawed unaxed unbacked unbagged
unbalance unbaled unban unbanded unbanked unbanned unbaptised unbaptize unbar unbarked unbarred unbased unbated unbearable unbearably unbeatably
unbeaten unbecomings unbed unbedding unbeen unbeliefs unbelievably unbelieve unbelt unbend unbent unbettered unbiases unbid unbidden unbilled unbind
unbitted unbitting unblenched unblent unbless unblind unblock unblowed unboiled unbolted unbonded unbone unbonnet unbooked unbooted unbore unborne
unbought unbounded unbox unbraid unbraked unbreachable unbreached unbred unbridged unbridle unbroke unbrowned unbuckle unbuilt unbundle unburdens
unburied unburies unburned unburnished unbuttons uncage uncake uncandled uncanned uncapable uncaped uncaping uncapped uncared uncarted uncarting uncase
uncashed uncasked uncataloged uncatalogued uncatchable uncaught uncensured uncertainly unces uncessant unchains unchair unchangeably uncharge
uncharitably uncharmed uncharred uncharted unchaster unchoked unchristians unchurches uncia unciae uncials unciform uncinal uncipher uncivilised
uncivility uncivilized unclean uncleansed uncleared unclearer unclearly unclearness uncled uncles unclew unclinching unclogs unclose unclothe uncloyed
uncock uncoded uncodified uncoer uncoes uncoffined uncoil uncoined uncolored uncolted uncombine uncomfortably uncommunicable unconceivable
unconceivably unconcerns unconcerted unconclusive unconfine uncongealed unconquerably unconscionable unconscionably unconstant uncontestable
uncontrollable uncontrollably uncooked uncooled uncord uncorked uncorks uncos uncounted uncouple uncovers uncowl uncrated uncreate uncredible uncrewed
uncrosses uncrowded uncrowned unctions unculled uncumbered uncurable uncurably uncurbed uncurl uncursed uncurtain uncurved uncus uncute undammed
undamned undaring undashed undeaf undecent undecideds undecipherable undecisive undeck undeclining undeeded undefied undefiled undefinable undeformed
undelectable undeniable undeniably undented underachieve underaged underages underarm underate underbake underbear underbush undercarriages undercarts
underclassman underclassmen underclay underclothe underclothings undercoatings undercoats undercook undercooled undercovert undercrofts undercurrent
undercut underdo underdog underdone underdose underdresses underestimate underexpose underexposures underfeed underfire underflows underfoots
underfundings undergarment undergird undergirt underglazes undergod undergoer undergrad undergrounds undergrowths underhands underking underlaid
underlap underlay underlayment underlie underlinen underlines underling underlining underlip underlit underminde undermined underminer undermines
undermining underneaths undernourishes underpants underpart underpay underpayment underpin underpinning underplants underplay underprising underprizing
underquote underrate undersaid undersay underscored underscores underseal underseas underself undersells underserved underset undersheriffs undershirt
undershoot undershorts undershot underside undersize underskirt underspends underspent underspin understandably understandings understate understorey
understory understudies undersurfaces undertaker undertakes undertane undertaxes undertaxing undertone undertows underuse underutilise underutilize
undervalue underwaters underwears underweights underwing underwire underwoods underwool underworlds underwrite underwritings underwrote undescribable
undeserve undeservedly undesigned undesirables undesirably undeterminable undeterminate undies undigestible undignifies undine undipped undiscernible
undiscipline undisposed undisputable undivested undock undoers undoes undoing undone undoubled undrained undreaded undress undressings undrest undrew
undried undrowned undug undulate undulation unduly undying uneared unearned unearth unease uneasy uneatable uneaten uneath unedible uneffected unelated
unelected unemployables unemployeds unemployments unended unending unendurably unensured unenviably unequaled unequals unequitable unequivocably
unescapable unessential uneth unexpanded unexpended unexpensive unexpensively unexperienced unexpert unexploded unexplored unexpressible unextended
uneyed unfaded unfaired unfairing unfairs unfaked unfallible unfamed unfamous unfancy unfanned unfashionably unfastens unfathomably unfavorable
unfavorably unfavourable unfavourably unfeasible unfed unfeed unfelled unfelted unfence unfertile unfertilised unfettered unfiled unfilled unfilmed
unfine unfired unfirm unfits unfitter unfitting unfittingly unfix unfixt unflappably unfocused unfocussed unfoiled unfolded unfolder unfoldings unfolds
unfond unfool unforced unforged unforgettably unforked unform unformal unfortunates unfought unfound unfranchised unfreed unfrees unfreezes unfrequent
unfrequently unfroze unfunded unfurl unfurnishes unfurred unfused ungagged ungalled ungarnished ungated ungazed ungently ungerminated unget ungloved
ungloving unglue ungorged ungot ungovernably ungowned ungraced ungraceful ungraded ungrateful ungrazed ungrounded ungrown unguent unguenta ungulae
ungular ungulate unguled unhabitable unhable unhacked unhair unhanded unhanged unhanging unhappies unharmed unharmonious unharried unhatched unhaunted
unhead unheal unhealth unheart unheated unheeded unheled unhidden unhinge unhip unhired unhoard unhood unhooked unhooks unhoop unhospitable unhuman
unhumanly unhung unicoloured unicorns unicycle unicyclists unifications unifier uniformed uniformer unify unifyings unilateralism unilateralist
unilinguals uniliteral unimaginable unimaginably unimpeachably unimportances unincited uninclosed unincumbered uninflected uninforceable uninforced
uninformed uninhabited uninhibited uninitiate uninjured uninstalled uninstalls uninsureds unintelligibly uninured unionisation unionise unionism
unionist unionization unionize unisons unital unitard unitarian unitarianisms uniters unities unitings unition unitise unitive unitize univalents
universalise universalism universalist universals universes univocals unjoined unjustifiable unjustifiably unked unkeeled unkempt unkend unkent unkept
unket unkid unkind unking unkingly unkink unknowables unknowably unknowings unknowns unlabeled unlace unlade unlaid unlash unlatched unlatches unlay
unlead unleadeds unleal unlearned unlearns unlearnt unleased unleashes unled unlet unlettered unlicked unlid unlightened unlikable unlikeable unliked
unlikelihoods unlikes unlime unlined unlines unlinked unlinking unlinks unlivable unlive unliveable unlively unload unloadings unlobed unlocks unlooked
unlord unlosable unlovable unlove unloveable unmade unmake unman unmanageably unmanned unmapped unmarked unmarred unmarrieds unmarries unmask
unmatchable unmated unmeasurably unmedicated unmeditated unmeet unmelted unmemorably unmended unmentionable unmentionably unmeshed unmet unmew unmilled
unmined unmistakable unmistakably unmistakeable unmistakeably unmix unmold unmounted unmovable unmovably unmoveable unmoved unmoving unmuffled
unnailing unneeded unnerve unnest unnoble unnoticeably unoaked unoffensive unoiled unoperative unorganised unorganized unorthodoxy unowed unpaced
unpack unpackings unpaged unpained unpaintable unpainted unpalatably unpampered unpanged unpardonably unpared unparented unpasteurised unpasteurized
unpatched unpaved unpayable unpeered unpent unpick unpinked unpitted unplace unplained unplanked unplanted unplayed unpleasantry unplug unpointed
unpolishes unpolled unpotted unpraised unprayed unpreached unpredictables unpredictably unprepare unpressed unprimed unprintably unprinted unprized
unprobed unprofessed unprofitably unprojected unpropped unprotested unproved unproven unprovide unprovoke unpublicised unpure unqualifies unqualitied
unquenchably unquestionable unquestionably unquiets unquote unraced unracked unraised unrake unravel unraveller unravellings unrazed unreadably unready
unrealise unrealize unreasonably unreasoned unreasons unreaving unrebated unrecognisable unrecognisably unrecognised unrecognizable unrecognizably
unrecognized unrecoverably unred unredy unreel unrefined unregarded unregarding unregenerated unregenerates unreined unrelaxed unrelievable
unremarkably unrent unrepealable unrepealed unrepenting unrepentingly unrequired unresenting unreserve unreservedly unrested unrests unretarded unrid
unridden unright unringed unrip unripped unripping unrivaled unroll unroof unroot unrope unround unroven unroyal unruffle unrule unruly unsafer
unsafety unsaid unsained unsainted unsainting unsalable unsaluted unsanitary unsapped unsashed unsatable unsated unsatiable unsatiate unsating
unsaturate unsaved unsavory unsawed unscale unscramble unscrew unscythed unseal unseam unsearchably unseared unseason unseasonable unseasonably unseat
unseduced unseeded unseel unseeming unseens unselected unsell unsensible unsensibly unsensitive unsent unseparable unserved unsets unsetting unsettle
unsettlings unsew unsewn unsex unsexual unshackle unshaded unshakable unshakably unshakeable unshakeably unshaked unshaken unshaled unshamed unshaped
unshapen unshared unshaved unshaven unsheathe unshent unship unshot unshrouded unsight unsisting unskilful unslakable unslick unslung unsociably unsod
unsoiled unsold unsolid unsophisticate unsound unsowed unspared unsparring unspeakable unspeakably unspecialised unspell unspent unspilled unspoke
unspooled unsprung unstabler unstably unstack unstaid unstate unstayed unstep unstick unstilled unstock unstoppably unstrained unstresses unstring
unstruck unstrung unstuck unstung unsubscribed unsubscribes unsubsidised unsubsidized unsubstantial unsubtly unsufferable unsufficient unsuitably
unsunk unsunny unsupportable unsured unsurer unsurmountable unsurpassably unsuspicions unswathed unsworn untack untailed untainted untame untangible
untangle untanned untapped untarnished untarred untasted untaught untaxed untaxes unteachable unteamed untearable untenably untended untender untent
unthatch unthinkably unthroned untieing unties untiled untiles untiling untilled untimed untinged untins untipped untired untombed untoned untorn
untouchable untractable untraded untrained untrammeled untranslatably untrapped untravelled untread untrenched untressed untride untried untrim untruer
untruly untrust untruth untuck untunable untune unturfed unturn untwine untying unusably unutilised unutilized unutterable unutterably unvail
unvaluable unvariable unvarnished unveil unveilings unveined unvented unvested unvexed unviable unvocal unvoice unvulnerable unwaged unwaked unwalled
unware unwareness unwarmed unwarned unwarrantably unwashed unwashen unwasted unwatchable unwatched unwatering unwaxed unwayed unweal unwearable unweary
unwed unweeded unweighed unwelcomed unweldy unwept unwet unwieldly unwifely unwill unwindable unwinding unwinds unwinged unwinking unwire unwise unwish
unwist unwitched unwits unwitted unwitting unwive unwonted unwork unworkables unwormed unworn unworth unwound unwraps unzips upbear upbeats upbind
upbound upbraider upbraidings upbraids upbringings upbroken upcaught upchucks upclosed upcoiled updarting updaters updive updos upend upfill upfold
upfurl upgradable upgradeable upgrader uphand upheaval uphild uphills upholder upholdings upholds upholster upjet upjetting upkeeps uplaid uplands
uplaying uplays uplead upled uplift upliftings uplight uplink uplit uplock uplying upmake upmarkets upmost upped uppercased uppercases upperclassman
upperclassmen uppercut uppers upping upraise uprates uprating upreach uprear uprest uprightly uprights uprise uprisen uprisings uprist uprivers uproars
uproll uprooter uprootings uproots uprose upscaled upscales upsee upselling upsend upsent upsets upsettings upsey upshoot upshots upsides upsies
upsilon upsitting upsize upskilled upsoar upsold upspoken upsprung upstage upstair upstare upstart upstater upstates upstayed upstirs upstreams
upstrokes upsurged upsurges upswelling upswings upswung uptak uptaken uptempos upter upticks uptie uptight uptightness uptorn uptowns uptrained
uptrends upturn uptying upwell upwellings upwind upwound upwrap uracils uraemia uraeus urali uranalysis urania uranian uranic uranin uranism uranite
uranitic uraniums uranous uranyls uraos urare urase uratic urbane urbanest urbanisation urbanise urbanism urbanist urbanite urbanity urbanization
urbanize urbia urchin urease uredial uredo ureic uremia uremic urena urent ureter ureteral ureteritis urethan urethra urethrae urethral urethrites
urethritic urgence urger urgings urial urinal urinalyses urinate urination urines urining urinous urites urman urnal urned urnfields urning urnlike
urogenous urographic urography urologist uroses urostyle urped urping ursae ursine urson urtexts urtica urticarial urticarias uruses usably usager
usages useability useable useably usefuls usernames usherings usuals usufructs usured usurer usures usuring usurous usurp usurpations usurpings usury
usward utensil uteri utile utilisations utilise utilitarian utilitarianise utilizations utilizer utmosts utopian utopianise utopianisms utopias
utopiast utterance uttered utterer uttering uttermosts utters uveal uveas uveitic uvulae uvular uvulas vacance vacate vacationed vacationer
vacationlands vaccina vaccinate vaccinations vaccinial vaccinias vacillate vacillations vacked vacking vacuate vacuation vacuity vacuole vaded vades
vading vagabond vagal vagged vagging vagile vagility vaginae vaginate vagrant vagued vaguer vaguing vagus vahine vailed vailing vails vainer vainly
vaire vairier vairiest vairs vairy vakas vakil valanced valances valancing valediction valedictorian valence valencias valency valerian valeric valeta
valete valetings valets valgous valgus valiance valiants validates validations valine valis valise valkyrie vallate vallation valleyed vallum valor
valorisation valorization valorize valorous valour valsed valsing valuables valuably valuate valuator valuing valval valvar valvate valved valveless
valving valvula valvulae vambrace vamoosed vamooses vamose vamped vamper vamping vampired vampirise vampirish vampirisms vamps vampy vanadate vanadiate
vanadiums vanda vandal vandalise vandalish vandalisms vandalize vandyked vandykes vaned vanes vanessas vangs vanguards vanillas vanillic vanillins
vanish vanishings vanishment vanitied vanned vanner vanning vanquisher vanquishes vantaged vantages vants vapid vapidity vapidly vapor vaporetti
vaporettos vaporisation vaporise vaporization vaporize vaporous vaporware vapour vapourware vapoury vaquero varan varas vardy vares vareuse varia
variably variances variate varicellar varicellas varices varicoceles varicosed varicoses variegate variegations varier varietal variolar variolas
variole variorums varistors varix varlet varment varmint varna varnish varnishy varroa varsal varus varve varvel varvelled varyings vasal vascula
vasculatures vasectomise vasectomizes vaselike vaseline vasodilations vasodilator vasodilatory vassail vassal vassalages vastest vastier vastiest
vastness vasts vasty vatable vatical vatman vatted vatters vatting vatus vauch vaudevillean vaudevilles vaudevillians vaudoos vaulted vaulter vaultier
vaulting vaulty vaunce vaunt vauntage vauntie vauntingly vaunty vaute vauts vaward veale vealy vectored vectorial vectoring vectorisation vectorised
vectorizations vectorize vedette veejay veena veepee veeps veered veering veers veganisms vegans vegelate vegemites veges vegetably vegetals
vegetarianisms vegetarians vegetate vegetatings vegetations vegged vegges vegging vegos vehemences vehemency veiled veiler veiling veily veinal veined
veiner veinier veining veinous veinules veiny velar velate velcros velds veldt veles velites vellet vellon vells vellum vellus velocipeded velocipeder
velocipedes velodromes velour velum velveteens velvets velvety venae venal venation venator venatorial vendable vended vendee vender vendetta vendings
vendis vendition vends vendue veneerer veneerings veneers venenate venepuncture venerables venerably venerate veneration venerational venerator
venerean venerer venetians venge vengeances venial veniality venially venin venine venipunctures venire venison venite vennel venology venoms ventage
ventail vented venters ventige ventil ventilate ventilations ventilator ventilatory venting ventose ventrally ventrals ventred ventres ventricle
ventricule ventriloquise ventriloquism ventriloquist ventring ventured venturer venturi venturings venule venuses veracious veraciously veracity
veranda verandah verbalisation verbalise verbalism verbalist verbalizations verbalize verbals verbenas verbiages verbicide verbid verbification verbify
verbing verboser verdet verdicts verdin verdit verdite verdured verdures verged verger verges verging verier verifiable verifiably verifications
verifier verifies verily veritable veritably verite verity vermal vermeils vermell vermes vermian vermicellis vermicidal vermicide vermiculate
vermiculites vermil vermilions vermillion vermily vermin verminate vermination verminy vermis vermouths vermuth vernacular vernal vernality
vernalization vernalize vernally vernant vernation verniers vernissages veronal veronicas verrucae verrucas verruga versability versal versant versed
verser verset versicle versicular versification versifier versiform versify versing versins versioner versionings verso verst verste vertebra vertebrae
vertebral vertebrate verted vertexes verticals verticil verticity vertigos verting verts vertu vertue vertuous vervains vervel verven verves vervet
vesica vesicae vesicle vesicula vesiculae vesicular vespa vesper vesta vestal vestee vestiary vestibula vestibule vestige vestigia vestiment vesting
vestless vestment vestral vestural vesture vetch vetchy vetivers vetivert vetoed vetoer vetoes vetoing vetted vetters vettings vettura vexation
vexatious vexed vexer vexes vexil vexing viabilities viably viaduct vialled vialling vials viameter viand viator vibex vibey vibier vibrance vibrants
vibraphones vibrate vibrato vibratory vibrion vibrios viburnums vicar vicarages vicarate vicariates vicary viced viceless viceroy vices vichy viciate
vicing vicissitude victimisation victimise victimization victimize victoriana victorias victorines victors victual victualled victuallers vicugna
vicunas videocassette videodisc videodisk videogram videophone videotaped videotapes videotext vidette vidual viewerships viewfinders viewier viewings
vifda vigas vigia vigilance vigilant vigilante vigilantisms vigils vignette vignettings vigor vigoros vigour vilde vildly vildness viler vilifications
vilifier vilifies villae villager villagery villainy villan villanella villanelles villanous villany villar villein villi villous vills villus vimen
viminal vinaigrettes vinals vinas vinca vindicate vindication vindicative vindicator vindicatory vineal vined vinegars vinegary viner vinery vinewed
vinewing vinicultural viniculture vinier viniest vinification vinify vining vinolent vinologist vinology vinos vinous vintaged vintager vintages vinted
vinting vintner vintry vints vinylidenes vinyls violas violater violator viold violences violents violer violets violinist violins violists violoncelli
violoncellos viols vipers viraginian virago virally viranda vired vires virga virge virginals virid viridescence viridescent viridians viridity viring
virino virion virologist viroses virous virtu virtuosa virtuose virtuosi virtuoso virulences virulency virulent visaed visage visard viscera visceral
viscerate viscin viscoid viscometer viscoses viscounts viscounty viscus vised viseed vises vishing visibles visibly visied visieing visier visies
visile vising visioner visionings visitants visitations visitee visiter visites visitings visne vison visors vistal vistas visto visualisation
visualise visualist visualizations visualized visualizer visualizes visualizing vitalise vitalism vitalist vitalize vitally vitals vitamine vitas
vitellin vitiable vitiate viticulturer viticultures vitiligos vitious vitric vitrification vitrifies vitrifying vitrine vitriols vittate vittled
vitular vituperations vivaces vivariums vivas vivat vivda vively vivers vives vivider vivification vivify vivisections vivisectors vivisects vixen
vizard vizied viziers vizies vizir vizor vizzie vleis vlies vlogger vlogging vlogs voars vocab vocably vocabular vocabularied vocalese vocalics
vocalion vocalisation vocalise vocalism vocalists vocality vocalization vocalize vocally vocations vocative vocatively voces vocular vodcast voddy
vodkas vogie vogued voguer vogues voguey voguish voicemails voiceovers voiceprints voicers voicing voidable voidance voided voidee voider voiding voids
voiles voips voitures volable volae volage volant volante volar volary volatic volatiles volatilisation volatilise volatilize volcanics volcanise
volcanisms volcanist volcanization volcanized volcanizing volcanos voled volens volery voles volet voling volition volks volleyballs volleyer volleys
volost volta voltameter volte volti voltmeter volubility voluble volubly volumeter voluntarisms voluntarist voluntaryism volunteerisms voluted volutes
volutin volva volve volvox vomer vomit vomitings vomito vomitus voodoos voracious voracity vorago vorant vorlages vortexes vortical vortically vortices
vortiginous votable votary votings votive vouch vouchee vouchsafe vouges voulge voulu vouvrays vowed vowelling vowels vowers vowess vowing voxel
voyaged voyagers voyageur voyeurisms voyeurs vrils vroomed vrooming vrows vuggy vulcanic vulcanisation vulcanised vulcanising vulcanism vulcanizations
vulcanize vulcanology vulcans vulgarian vulgars vulgates vulgus vulnerably vulpecular vultures vulturn vulva vulvae vulval vulvar vulvate vummed
vumming vuttier vutty vying wabbit wabble wabbly waboom wabster wacke wackest wackier wackiest wackiness wacko wacks wadder waddie waddings waddle
waddly wadds waddy waded waders wades wadies wading wadis wadts waeful wafered wafering wafers wafery waffed waffie waffing waffled waffler waffles
wafflier waffling waffly waffs waftage wafters wafting wafts waged wageless wagered wagerer wagers wagga wagged waggers waggery wagging waggle waggly
waggoned waggoner waging wagoned wagoner wagtail wahine wahoos waifed waifing waifs waift wailed wailer wailful wailfully wailing wails wained waining
wains wainscotings wainscots wainscotting wainwrights waired wairing wairs waistband waistcloths waistcoat waisted waister waisting waistline waists
waitered waitering waiters waites waitings waitressed waitressings waitstaffs waives waiving wakas waked wakeman wakened wakener wakening wakens wakers
wakfs wakiki wakings waldos walds walers walier walies waling walise walkabout walkaway walkies walkings walkingstick walkout walkovers walkups walkway
walkyrie walla wallaba wallah wallaroos wallboards wallcharts wallers walleye wallflower wallie walliest walling wallop wallowed wallower wallowing
wallows wallsends walnuts waltier walty waltzed waltzer waltzes waltzings wamble wamed wameful wampish wampums wampus wamus wanderer wanderingly
wanderings wanderlusts wanders wandle wands wanes waney wangle wangs wanier waning wanion wanker wankier wankiest wanking wankle wanks wanky wanle
wanly wannabe wannabee wannel wanner wanning wannish wantage wanters wanthill wanties wanton wanze wapitis wapped wappend wapper wapping waqfs warbier
warble warbs warby warded wardened wardening wardens warder warding wardless wardrobed wardrober wardrobes wardrooms wardrops wardship wared warehous
warehouseman warehousemen warehousings wareroom warfared warfarer warfares warfaring warfarins warhable warhead warhorses warier wariest warily
wariness waring warked warless warling warlock warlord warman warmed warmen warmers warmings warmly warmness warmonger warmongerings warmouth warms
warmths warmup warners warpages warpaths warped warper warping warplane warragal warran warrand warrantee warranter warrantied warrantings warrantises
warrantors warrantying warray warred warreners warrens warrey warrigals warring warrison warsaws warship warsle warthog wartier wartiest wartimes
wartless wartlike warwork wasabis washables washbasin washboard washcloth washen washerwomen washery washes washier washin washings washingtonia
washout washroom washstands washtubs washup washy wasps waspy wassail wasserman wastable wastage wastebasket wasteful wastefully wastefulness wastel
wasteland wastepapers wastered wasterful wasterfully wasterfulness wastering wasters wastery wastewaters wastingly wastings wastness wastrels wastry
wasts watchable watchband watchbox watchdogs watchet watchmaker watchmaking watchman watchmen watchtower watchword waterbed waterbird waterbucks
watercolor watercolour watercourse watercrafts watered waterer waterfowls waterfronts waterhen waterily waterings waterline waterlog waterloos waterman
watermarks watermelon watermen waterpowers waterproofer waterproofings waterproofs waterscapes watersider watersides waterspout waterwheels waterwork
wattage wattape wattest wattle wattmeters waugh waught wauked wauker wauking wauks wauled wauling waulk wauls waured wauring waurs waurst waveband
waved waveforms wavefronts waveguide waveless wavelets wavered waverer wavering wavers wavery wavey wavies wavily waviness wavings wawes wawled wawling
wawls waxable waxbill waxed waxen waxers waxes waxily waxiness waxings waxlike waxwing waxwork waxworm waybill wayed wayfare wayfarings waying waylaid
waylays wayments wayside wayward wazoo weakener weakening weakens weakish weakling weakon weald wealthier wealthiest wealthily wealthiness wealths
weaned weanel weaner weaning weanling weaponised weaponize wearable weared wearer wearier wearies weariless wearily weariness wearingly wearings
wearish wearying weasel weasely weasons weatherboards weathered weatherer weathering weatherisation weatherman weathermen weatherproofs weaved weavers
weaves weavings weazen webbed webbie webbing webby webcaster webers webfed webinars webpages webring websters webwork webworms wecht wedded wedder
wedel wedged wedgewise wedgie wedgiest wedgings wedgy wedlocks weeder weedery weedier weediest weediness weedkillers weedless weedy weeing weekended
weekender weekendings weeknight weened weenie weeniest weening weensy weeny weeper weephole weepie weepiest weepings weepy weeted weeten weeter weetest
weetless weever weevil weevily weewee wefte wefts weids weigelas weigelia weighbridge weigher weighings weighter weightings weightlifter weightliftings
weils weimaraner weiner weirded weirdo weirds weirdy weired weiring weirs weise weize wekas welch welcomers welder weldings weldless weldor welds
welfares welked welkes welking welkins welkt welled wellheads wellhole wellie welling wellingtons wellspring welted welter welterweights welting welts
wembs wench wended wendigo wends wenge wenny wensleydales weros werris wersh werwolf werwolves wested westered westering westerner westernisation
westernise westernize westing westwards wetas wetback wethers wetly wetness wetsuit wettable wetted wetters wettie wettings wettish wetwares wexed
wexes wexing weyward whack whackier whackiest whacko whacky whalebacks whaleboats whalebones whaled whaler whalery whaling whally whamming whammo
whammy whamo whams whang whapped whapper whapping whaps whares wharfages wharfs wharve whatas whaten whatnots whatsis whatsits whatso whatsomever whaup
wheal whear wheatears wheatens wheatier wheatiest wheats wheaty wheedled wheedler wheedles wheedling wheelbarrow wheelbases wheelers wheelhorse
wheelhouses wheelie wheeliest wheelings wheelmen wheelsman wheelwright wheely wheens wheep wheeple wheeze wheezle wheezy wheft whelk whelky whelm
whelped whelping whelpless whelps whenas whenceforth whences whencever whenwe whereabout whereafter whereat wherefor wherefrom whereinto whereof
whereon whereso whereto whereunder whereunto whereupon wherewith wherewithals wherry wherves whets whetstone whetting whewed whewing whews wheys
whicker whidah whids whiff whiffet whiffled whiffy whift whigged whigging whigs whiling whilly whimming whimmy whimper whimple whims whimsey whimsier
whimsiest whimsy whined whiner whines whiney whingding whinge whingier whingy whinier whiniest whininess whining whinny whins whiny whios whipper
whippersnapper whippet whippier whippings whippoorwills whippy whips whipster whipt whirl whirligig whirlpools whirlwind whirly whirr whirret whirry
whirs whirtle whished whishes whishing whisht whisk whiskery whisket whiskey whisperer whisperings whispery whiss whist whistled whistlers whistles
whistling whitebaits whitebeard whiteboard whitecap whitefly whiteheads whitely whitened whitener whiteness whitenings whitens whiteouts whitest
whitetail whitethorns whitethroats whitewall whitewashed whitewasher whitewashes whitewashings whitewing whitewoods whiteys whiteywood whithered
whithering whithers whitier whities whitiest whitings whitling whitlows whitter whittle whizzed whizzer whizzes whizzings whizzo whizzy whodunits
whodunnit wholefood wholemeals wholesaled wholesales wholesomer wholism wholistic whomble whomever whomp whomso whomsoever whoof whoop whoopee whoopie
whoopla whoot whopped whopper whoppings whops whored whoredom whorehouses whoring whorl whortle whorts whosever whoso whosoever whump whupped whupping
whups whydahs whydunit whyever wibble wiccan wiccas wiches wickeds wicken wickered wickers wickerworks wicket wicketkeepers wicking wicks wicky widders
widdie widdled widdles widdling widdy wideband widened widener widens wideout widershins widgeon widgie widowed widower widowhoods widowing wieldable
wielded wielder wieldier wielding wields wieldy wiels wiener wienie wifed wifelike wifely wifes wifey wifie wifing wiftier wiftiest wifty wigans wigeon
wigga wigged wigger wiggery wiggier wigging wiggle wigglier wiggly wiggy wighted wighting wightly wigless wiglet wigwag wigwam wikis wilco wildcards
wildcat wildebeests wilded wilders wildest wildfires wildflower wildfowls wilding wildlifes wildling wildness wilds wildwoods wileful wilga wilier
wiliest wilily wiliness wilja willable willed willer willest willet willeys willful willfully willfulness willied willies willinger willowed willower
willowing willows willowy willpowers willyard willying wilted wilting wilts wimble wimped wimping wimpish wimpled wimples wimpling wimps wimpy winced
wincer winces wincey winched wincher winches winchesters winching wincing windable windages windas windbags windbill windblow windbreak windchills
winded winder windfall windflower windgall windhovers windier windigo windingly windings windjammer windlass windle windlessly windlessness windmills
windock windore windowed windowing windowpane windowsill windpipes windring windrowed windrowing windscreen windshields windsock windstorm windsurfed
windsurfer windsurfings windsurfs windups windwards wined winegrower winemaker wineskin winey wingbacks wingding winge wingier wingiest wingless
winglet wingnut wingspans wingspreads wingtip wingy winier winiest winish winked winker winking winkingly winkle winless winna winnards winned winnings
winnle winnowed winnower winnowing winoes winos winsey winsomer wintered winterer winterfed wintergreens wintering winterisation winterise
winterizations winterize wintertide wintertimes wintery wintle wintry winze wipers wiping wireman wiremen wirer wiretap wiretapper wiretappings
wirework wireworm wirily wiriness wirings wirrah wisard wisdoms wisecrack wised wiseguy wiseness wisent wiser wises wisest wishbone wisher wishful
wishfully wishfulness wishings wising wisket wisped wisping wispish wisps wispy wissed wisses wissing wistaria wisteria wistful wistly wists witan
witchcrafts witched witchens witching witchy wited withdraws withed withered witherer withering witherod withers withes withholds withier withiest
withstands witless witling witnesser witney witted witter witticism wittier witting wittingly wived wivers wizardly wizen wizes wizier wizzen wizzes
woaded woalds wobble wobblier wobbly wobegone wodge woful wofully woggish woggle wolfed wolfer wolffish wolfhound wolfing wolfling wolframs wolfs
wolfsbanes wollastonites wolly wolve wolverene wolverines wolvish womanhoods womaniser womanising womanism womanize womanizings womankinds wombat
wombed wombing wombs womby womenfolks womenkind womera wommera wommit wonderer wonderings wonderlands wonderments wonderous wondred wonga wongi wonky
wonned wonner wonning wonting wonton wonts woodbin woodbind woodblock woodcarver woodcarving woodchuck woodcocks woodcrafts woodcut woodcutter
woodcuttings woodens woodenwares woodhen woodie woodiest woodiness wooding woodless woodlot woodman woodmen woodness woodpecker woodpiles woodruffs
woodsheds woodshock woodsman woodsmen woodsy woodwards woodwind woodwork woodworkings woodworm woodyard wooed wooer woofed woofer woofier woofing woofs
woofter woofy woohoo wooing woolded woolding woolds wooled woolen wooler woolie woolled woollen woolly woolman woolmen woolpacks woolsack woolsey
woolshed woolward woolwork wooly woomerang woomeras wooned wooning woons woopies woops woose woosh woozy wopped wopping worcesters wordage wordbook
worded wordier wordings wordless wordplay wordsmith workable workably workaday workaholic workarounds workbooks workday workfares workflows workforces
workhorse workhouse workingman workingmen workless workloads workman workmanships workmate workmen workpiece workroom workspaces worktable worktop
workups workweek worlded worldview wormed wormer wormhole wormier worminess wormwoods wormy worral worrel worrier worrited worrits worryings worsed
worsen worser worses worset worshiped worshiper worshiping worshipped worshipper worships worsteds worsts worthied worthier worthies worthiest worthing
worths wotcha wotcher wotted wottest wotting wouldest wouldst wounder wounding woundless woundworts woundy wovens wowed wowee wowfer wowing wowser
wracked wracking wracks wraith wrang wrangle wranglings wraparounds wrappings wrapround wrapt wrasse wrassle wrast wrastle wrathed wrathing wraths
wrathy wrawl wreak wreathe wreathen wreathless wreaths wreathy wreckages wrecked wrecker wrecking wrecks wrenched wrencher wrenches wrenching wrens
wrested wrester wresting wrestle wrestlings wrests wretched wretches wrethe wrick wrier wriest wriggle wriggly wring wrinkled wrinkling wrinkly
wristband wristlet wrists wristy writable writeable writhed writher writhes writhings writhled wroath wroke wroken wrongdoer wrongdoing wronged wronger
wronging wrongs wroot wrothful wrung wrybill wryer wryest wrying wryly wryness wudded wulled wulling wulls wunderkinds wunner wurley wurst wuses wushu
wusses wussier wussiest wussy wuther wuzzle wyandottes wyles wyling wynds wynns wytes xanthene xanthin xanthone xanthous xebecs xenial xenias xenic
xenons xenophile xenophobes xenophobia xenophobic xenophoby xeric xerodermae xerodermas xerodermia xeromorphic xerotic xeroxes xrays xylan xylems
xylene xylenol xylophone xyster xysts yabas yabba yabber yabbie yabby yacca yachtings yachtman yachtmen yachtsman yachtsmen yacked yacker yacking yacks
yaffing yaffle yaffs yager yagger yagis yahrzeits yaird yakka yakked yakking yamen yammer yampy yamun yangs yanked yanker yankie yanking yanks yanqui
yantra yapok yapon yapped yapper yappie yappiest yapping yapps yapster yarco yardages yarded yarder yarding yardmasters yardmen yardstick yarely yarer
yarest yarked yarking yarks yarmelke yarmulka yarmulkes yarned yarner yarning yarran yarrow yarrs yarta yarto yattered yattering yatters yauds yauper
yauping yaupons yaups yawed yawing yawled yawling yawls yawned yawner yawnier yawning yawns yawny yawped yawper yawping yawps ybore ybound ybounden
ybrent yclad ycled yealing yealm yeaned yeaning yeanling yearbooks yearded yearding yearend yearling yearlong yearned yearner yearnings yeasted
yeasting yeasts yeasty yechs yechy yedes yeding yeeding yeggs yelks yellings yellowed yellower yellowhammers yellowing yellowness yellowtails
yellowthroats yellowwoods yells yelmed yelming yelms yelped yelper yelping yelps yelts yemmer yenned yenning yenta yente yeoman yeomanly yeomen yerba
yerded yerding yerds yerked yerking yerks yeshiva yeshivah yeshivoth yesks yessed yesses yessing yester yesterdays yesteryears yests yesty yetis yettie
yetts yeves yewen yexed yexes yexing yfere yibbles yicker yielder yieldings yiked yikes yiking yills yindie yipes yipped yippee yipper yippie yipping
yippy yirded yirding yirds yirked yirks yirth yities yitten ylems ylkes ymolt ymolten yobbery yobbos yocked yocking yocks yodeling yodelled yodeller
yodelling yodle yogas yogee yoghourt yoghs yoghurt yogic yoginis yogins yogis yogism yogurts yoked yokel yokers yokes yoking yokked yokking yokul
yolked yolks yolky yomped yomping yomps yonder yonic yonis yonker yonks yonnie yoofs yoops yores yorked yorkers yorkies yorling yorps youked youks
youngers youngster younker youpon yourts youthy yowed yowes yowie yowing yowled yowler yowley yowling yowls yplight ypsilon yrapt yravished yrent
yslaked ythundered ytterbiums yttrias yttric yttriums yuans yucas yucca yucch yucked yucker yuckier yuckiest yucking yucko yucks yucky yufts yuked
yukes yuking yukking yukky yukos yulan yuletides yummies yummo yumped yumpie yumping yumps yuppie yuppy yurta yurts zabra zacaton zacks zaffer zaffir
zagged zagging zaires zaman zambo zamia zamponi zanana zander zanella zanied zanier zaniest zanja zante zanthoxylums zanza zanze zapped zapper zappier
zappiest zapping zarfs zaris zarzuelas zaxes zayin zazens zealant zealot zealous zealously zebec zebraic zebras zebub zebus zecchini zeins zeitgeists
zeitgeisty zeniths zeolite zephyrs zeppelins zerda zerks zeroed zeroes zested zester zestful zestily zesting zestless zests zesty zetas zeugmas zexes
zhomo zibet zidovudines ziffs zigan zigged zigging ziggurats zigzag zigzagger zilas zilch zilla zillah zillionaire zillions zillionth zills zimbs
zinced zincing zincite zinco zincs zincy zineb zinfandels zingano zingara zingare zingari zinged zingel zinger zingier zinging zings zingy zinke
zinkiest zinky zinnia ziplock zippers zippier zipping zippo zippy ziptop ziram zircon zirconias zirconic zirconiums zithern zithers zitis zizzes
zizzing zizzle zlote zloty zobos zocco zodiacs zoeal zoetic zoftig zoist zombi zonae zonal zonally zonate zonation zonda zoned zoneless zoner zonetime
zonings zonked zonking zonks zonure zooey zookeeper zoolite zoolitic zoologist zoomed zooming zoonal zooned zoonoses zoonosis zoons zoophilias
zoophilic zooplanktons zoospore zooty zoppa zorilla zorino zoris zorros zoster zouaves zouks zounds zowie zoysias zucchinis zugzwangs zulus zupas zurfs
zydecos zygose zygote zymogene zymogens zymotic
`
