/**
 * Nouns that are counted: nouns of WordNet 3.1 whose plural is at least a seventh as frequent as their singular. Frequencies: the unigrams of SymSpell's
 * dictionary (symspellpy 6.10.1, MIT; from Google Books Ngrams v2, CC BY 3.0), made by `training/language/counted_nouns.py`.
 */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `abbreviation ability abortion abrasive abstraction accelerator accent accessory accident accommodation
    accomplishment accord account accountant ace achievement acid acknowledgement acoustic acquaintance acquisition
    acre acronym act action activist activity actor adam adaptation adapter adaptor addict addition additive adhesive
    adjustment administrator admission adolescent adult advance advantage adventure advert advertisement advertiser
    adviser advisor advisory advocate aerosol aesthetic affair affect affiliate affiliation afghan age agency agent
    aggregate agreement aid aide aim airfare airline airway ala alarm albanian album alcoholic ale alert algebra
    algorithm alien allegation allele allergy allocation allowance alloy ally almanac almond alteration alternative
    alto ambassador ambition amendment amount amp amplifier amplitude amusement analyst ancestor anchor andrew angel
    angle animal animation ankle announcement annuity anomaly answer ant antenna anthem anthology antibiotic antibody
    antigen antioxidant antique apartment ape apology apostle appeal appearance appellant applet appliance applicant
    application appointment appraisal appraiser apprentice apprenticeship approach appropriation approximation apron
    aquarium architect archive area argument aria arm aroma arrangement array arrest arrival arrow art artery article
    artisan artist artwork ash aspect assassin assay assertion assessment assessor asset assignment assist associate
    assumption astronaut atheist athlete attachment attack attacker attempt attendant attitude attorney attraction
    attribute auction audience audit audition auditor author authority autograph automobile award axe axiom axle babe
    backpack backpacker badge badger bag bait bakery balcony balkan ball ballad balloon ballot banana band bandit
    bangle bank banker banner bar barber bargain barn barrel barrier basic basin basket bastard bat bath bathroom
    battery battle beacon bead beam bean beanie bear beat beaver bed bedroom bee beetle begin beginner belief believer
    bell belt bench benchmark beneficiary benefit bengal berry bestseller bet beverage bib bicycle bid bidder bike
    biker bill billboard binary bind binder biography bird biscuit bishop bit bitch bite blade blanket blast blazer
    blend blender blind block blocker blog blogger blonde bloom blossom blouse blower blowjob blue blueprint bluff
    board boast boat body boil boiler bolt bomb bomber bond bone boob book bookcase booklet bookmark bookseller
    bookstore booster boot booth border borrower bot botanical bottle bounce bound boundary bouquet boutique bow bowl
    box boxer boy bra brace bracelet bracket brake branch brand brave breach break breaker breakthrough breast breed
    breeder breeze brewer brewery brick bride bridge brief briefcase brigade brit broadcast broadcaster brochure broker
    brooch brook brooke brother brush bubble buck bucket buckle bud buddy buff buffer bug builder bulb bull bulldog
    bullet bump bumper bun bundle bungalow bunny burden burger burial burn burner burst bust buster butcher butt
    butterfly button buyer byte cabin cabinet cable cadet caesar cafe cage cake calculation calculator call caller
    calorie cam camcorder camera camp campaign camper campground canal cancellation candidate candle cane canoe canopy
    cap capability capacitor capitalist capsule caption capture car carat caravan carbohydrate card cardinal career
    caregiver carpenter carpet carriage carrier carrot carry carton cartoon cartridge cascade case cashier casino
    cassette casualty cat catalyst category cation cause cavalier cave cavity cease celebration celebrity cell cellar
    cellphone celtic cemetery cent centre ceramic cereal ceremony certificate chain chair chalet challenge chamber
    champ champion championship chance chandelier change changer channel chant chap chapter character characteristic
    charge charger charity charm chart charter cheat checker checklist checkpoint cheek cheer cheerleader chef chemical
    chemist cheque chew chick chill chip choice chop chopper chord christian chromosome chronicle chunk church cigar
    cigarette cinema circle circuit circumstance citation cite citizen city civilian civilization claim claimant clam
    clamp clan clarification clash clasp classic classified classroom clause claw cleaner clerk client cliff climb
    clinic clip clipper clit clock clone closeout closet closure cloud clown club clue cluster clutch coach coaster
    coat cock cocktail coco coefficient cohort coil coin collar colleague collect collectable collectible collection
    collector collision cologne colony colour colt column columnist comb combination combine come comedian comet
    comforter comic comma command commander commando comment commentary commissioner commitment committee commodity
    common communication communist community commuter companion company comparison compartment competency competition
    competitor compilation compiler complaint complement compliment component composer composite composition compound
    compressor compromise computation computer con concentrate concentration concept conception concern concert
    concerto concession conclusion condition conditioner condo condom condominium conductor cone conference confession
    conflict congregation connection connector consequence conservative conservatory consideration console constant
    constituency constituent constraint construct constructor consulate consultant consultation consumer container
    contaminant content contest continent contingency contour contraceptive contract contraction contractor
    contradiction contribution contributor controller controversy convention conversation convert converter conveyor
    conviction cookbook cooker cookie cooler coordinate coordinator cop copier copy cord corner corp corporation corpse
    correction correlation correspondent corridor cosmetic cost costume cot cottage cougar councillor count counter
    counterpart country couple coupon course court cousin covenant cover cow cowboy coyote crab crack cracker cradle
    craft cranberry crane crap crash crate creation creator creature credential credit creditor crib crime critic
    critique crop crosse crossword crow crowd cruise cruiser crusade cry crystal cub cube cue cuff culture cunt cup
    cure curl curse cursor curtain curve cushion custom customer cut cutter cycle cyclone cylinder daisy dam damage
    dancer dane danger dart database daughter day deacon deadline deal dealer dealership debate debtor debut decade
    decal decay decision deck declaration decline decoration decrease decree deduction deed defeat defect defendant
    defender deficiency deficit definition degree deity delay delegate delegation deletion delight demand demo democrat
    demographic demon demonstration denomination dent dentist department departure dependency deposit derivative
    descriptor designation designer desire desktop dessert destination detail detective detector developer deviation
    device devil devotion diabetic diagram dialect diamond diaper diary dick dictate die difference difficulty dig
    digit dildo dilemma dime dimension dinar diner dinosaur diode dip diplomat direction directive director disability
    disadvantage disagreement disaster disc discharge discipline disclosure discount discourse discrepancy discussion
    disease dish dishwasher disk dislike disorder dispatch dispenser display disposition dispute disruption
    dissertation distinction distortion distraction distributor disturbance ditch diva diver diversion divide dividend
    doc dock doctor doctrine document documentary doe dog doll dollar dolphin domain donation donor door dose dot doubt
    dove dozen dragon drain draw drawer dream dresser drill drink drive driver driveway drop drug drum dryer duck duct
    dude duet duke dummy dump dune dungeon duplicate duty dwarf dye dyke dynamic eagle ear earthquake easement eater
    economist ecosystem edge edition editor editorial educator edward effect effort egg eighty elbow elder elect
    election elective electrician electrode electron element elephant elevation elevator embassy emblem embrace embryo
    emission emotion employ employee employer emulator enclosure encounter end endeavour endorsement endowment endpoint
    enemy engagement engine engineer enhancement enhancer enquiry ensemble enterprise enthusiast entitlement entity
    entrepreneur entry envelope enzyme epidemic episode equation error escort essay essential establishment ester
    estimate estimator estuary ethic euro event exam examination examiner example excavation exception excerpt
    exclusion excursion excuse exemption exercise exhibit exhibition exhibitor expat expectation expedition expenditure
    expense experience experiment expert explanation exploit explosion explosive expo export exporter expose expression
    extension extra extract eye fable fabric face faceplate facet facial facilitator facility fact faction factor fade
    failure fairy fake falcon fall family fan fanatic fare farm farmer faucet fault favour favourite fear feather
    feature fee feed feeder fellow fellowship feminist fence fender fern ferry fertilizer festival fibre field fighter
    figure figurine file filler film filmmaker filter fin finalist finger fingerprint finish firearm firefighter
    fireplace firewall firm fishery fit fix fixture flag flame flap flare flasher flashlight flavor flavour flaw flea
    flick flight float flock flood floor flop florist flow flower fluid flute flux fly flyer foe fold folder folk font
    fool footnote footprint force forecast foreclosure forest fork form format formula formulation fortune forum fossil
    foul founder foundry fountain fraction fracture fragment fragrance frame franc franchise freak freeze freezer
    frequency fridge friend friendship fringe frog frontier fruit frustration fry fucker function fund fundamental
    fundraiser furnace fuse gadget gag gain gal galaxy gallery gallon game gap garden gardener garment gasket gate
    gather gator gauge gee geek gem gemstone gene generation generator genotype genre germ gesture getaway ghost giant
    gift gig girl girlfriend give giveaway glacier gland glider glimpse globe glove goal goat golfer good governor gown
    grab grad grade gradient graduate grain gram granny grant grantee grape graph graphic grave greenhouse grenade
    grievance grill grille grinder grip grizzly grocery groove ground group grower guarantee guard guest guesthouse
    guide guidebook guideline guitar gum gun guru gut gutter guy gym gypsy habit habitat hack hacker hamburger hamlet
    hammer hammock hamper hamster han hand handbag handle handler handout handset hang hanger hank hardship harmonic
    hassle hat hawk hay hazard head headache header headlight headline headphone headset heap heart heater hebrew hedge
    heel height heir helicopter helm helmet helper hen herb herd highland highlight highway hike hill hinge hint
    historian hit hob hobby hoe hog hold holder hole holiday holster homeowner homosexual honeymoon honour hood hook
    hoop horizon hormone horn horoscope horse hose hospital host hostage hostel hostility hotel hound hour household
    hub hue hug humanity hun hundred hunk hunter hurricane hurt husky hut hymn hyperlink icon idea identifier identity
    ideology idiot idol illusion illustration illustrator image imbalance immigrant immunization impact impairment
    implant implement implication import importer impression improvement impulse incentive inch incident increase
    increment indian indication indicator indie individual industry inequality infant infection inference influence
    ingredient inhibitor initiate initiative injection injury inmate innovation inquiry inscription insect insert
    insertion insight inspection inspector instance instinct institution instruction instructor instrument insult
    insurer integer integrator intention interaction interest interface intermediary intern internship interpretation
    interpreter interrupt interruption intersection interval intervention interview intranet invention inventor
    inverter investigation investigator investment investor invitation invite invoice ion ira iraqi island islander
    isle israeli issue issuer italic item iteration itinerary jacket jackpot jacob jaguar jar jaw jean jerk jet jew
    jewel job jock jockey joke journal journalist journey judge judgement judgment jug juice jumper junkie jurisdiction
    kangaroo kayak keeper kennel kettle key keyboard kick kid kidney kill killer kind kiosk kit kite kitten knee knight
    knob knock knot lab label laboratory lad ladder lady lag lake lamb lamp landfill landlord landmark landscape lane
    language lantern lao lap laptop latino laugh launch launcher law lawsuit lawyer layer layout lea lead leader
    leaflet leak leap learner lease leave lecture lecturer leg legend legion lender lesbian lesion lesson letter level
    lever levi liability liar liberal liberty librarian library licence licensee lick lid lie lien lifestyle lift
    ligand light lighter lighthouse lily limb limit limitation limo limousine line linen liner link linkage lion lip
    lipid listener lister litre livelihood lizard load loader loan locale locality location lock locker locomotive
    lodge loft logo longhorn look loom loop loser lot lotion lover lubricant lump lung lure lyon lyric machine macro
    mag magazine magician magistrate magnet maid mailbox mailer maintainer make maker mall mammal manager mandate
    manifest manifestation manifold mansion manual manufacture manufacturer manuscript map marble mare margin mariner
    mark marker market marlin marsh mask master masterpiece mat match mate material matter matthew maverick meadow meal
    mean measure measurement mechanic mechanism medal mediator medication meditation meet meg melody melon melt member
    membrane meme memo memoir mention mentor merchant merger merit message metal metaphor meter method methodology
    metre metric mic micron microphone microprocessor microscope microwave midget midland migraine migrant mile
    milestone militant mill million millionaire mine miner mineral miniature minister ministry minority minute miracle
    mirror missile mission missionary mistake mixer mixture mob mod mode model modem moderator modification modifier
    module mole molecule moment monitor monk monkey monster month monument morale mortgage mosaic mosque motel moth
    mother motif motivation motive motor motorcycle mould mound mount mountain move movement mover movie mower mug mule
    mum municipality mural murderer muscle museum mushroom musician muslim mutant mutation mystery myth nail name
    narrative nation nationality nay nazi necessity necklace need needle negotiation neighbour neighbourhood nephew
    nerd nerve nest network neuron neutron newbie newborn newcomer newsletter newspaper niche night nightclub nightmare
    nile ninety nipple nod node nomination nominee nonprofit noodle norm notation note notebook notice notification
    notion noun novel novelty novice nozzle nucleotide nudist number nun nurse nursery nut nutrient nylon oak obituary
    object objection objective obligation observation observer obstacle occasion occupation occurrence octet offence
    offender offer officer official ohm olive omission onion opener operation operative operator opinion opponent
    opportunity optic option orbit orchard orchid order ordinance organ organisation organiser organism organization
    organizer orgasm orgy origin ornament orphan oscar ounce outage outbreak outcome outfit outlaw outlet outline oven
    overflow overlay overlook override owen owl owner oxide oyster pack package packer packet pad paddle pagan page
    pager paint painter pair pal palestinian pallet pamphlet panel panorama pant panther pantie panty paper paperback
    paradigm paragraph parameter parasite parcel parent park parody parole parrot part participant particle partition
    partner partnership party passage passenger passion passport pastel pastor pastry pasture patch patent path pathway
    patient patriot patron pattern pause paw payer payment pea peach peak peanut pear pearl peasant pebble pedal
    pedestrian peer peg pen penalty pencil pendant penguin pension pepper peptide perception perennial performer
    perfume peril period periodical peripheral permission permit person persona personality perspective peso pest
    pesticide pet petition petitioner pharmaceutical pharmacist pharmacy phase phenotype philip philippine philosopher
    phone photo photograph photographer photon phrase physician pic pick pickle picture pie piece pier pig pigeon
    pigment pile pilgrim pill pillar pillow pilot pin pine pioneer pipe pirate pistol piston pit pitch pitcher pitt
    pixel place placement plain plaintiff plan plane planet planner plant plantation planter plaque plasmid plastic
    plate platelet platform platter play player playground playlist playoff plea pleasure pledge plot plug plumber
    pocket pod poem poet point pointer poison pole policy politician poll pollutant polygon polymer polynomial pond
    pony population pore port portfolio portion portrait pose position possession possibility post postcard poster pot
    pouch pound practice practitioner praise prayer preacher precinct precursor predator predecessor predicate
    prediction predictor preference prefix prejudice premise preparation prerequisite preschool prescription present
    presentation presenter preserve preview price priest primer primitive principle print printer priority prison
    prisoner privilege prize probability probe problem procedure processor produce producer product production
    profession professional profile profit program programme programmer prohibition project projection projector
    promise promo promoter promotion prompt prop property prophecy prophet proportion proposal proposition proprietor
    prosecution prosecutor prospect protector protein protest protestant protocol proton prototype provider province
    provision psalm psychiatrist psychic psychologist pub publication publisher pull pump pumpkin punch pundit pup
    pupil puppet puppy purchase purchaser purifier purpose purse pursuit puzzle pyramid quad qualification qualifier
    quantity quarter queen query question questionnaire queue quilt quota quotation quote rabbit race racer rack
    radiator radical raffle rag raid raider rail railroad railway raise ramp ranger rank rant rapid raptor rat rate
    ratio rave raven ray reach reaction reactor reader realm realtor reason rebate rebel rebound recall receipt
    receiver receptor recipe recipient recommendation record recorder recruit recruiter redhead reduction reef reel
    referee reference referral refill refinement refinery reflection reform refrigerator refugee refund refuse regard
    regent regime regimen region registrant registrar regret regulation regulator rehearsal reign reissue reject
    relation relationship relative relay release religion remark remedy reminder render renovation rental renter rep
    repair repayment repeat repeater replay replica reply report reporter repository representation representative
    reprint reproduction reptile republican request requirement requisite researcher reservation reserve reservoir
    reset resident residual residue resin resistor resort resource respondent responder response responsibility
    restaurant restraint restriction result resume retailer retreat return reunion revelation revenue review reviewer
    revision reward rhyme rhythm rib ribbon riddle ride rider riff rifle rig right rim ringer riot risk rite ritual
    rival river roadway robe robert robot rocker rocket rod role roll roller roman rookie room roommate root rope rose
    roster rotation rotor roundup route router routine rover row royalty rub rug ruin rule ruler run runner rupee sack
    sacrifice saddle safeguard sail sailor saint salad salary sale salon sample sampler sanction sand sandal sander
    sandwich sauce sauna sausage saver say scale scam scan scandal scanner scar scare scenario scene scent schedule
    schematic scheme scholar scholarship school schoolgirl science scientist scoop scooter score scoreboard scorpion
    scot scout scrap scrapbook scratch scream screw script scripture scroll scrub sculpture seal seam season seat
    second secret sect section sector sediment seed seek seeker segment seizure selector seller semiconductor seminar
    sen senator senior sensation sensor sentence sentiment separator sequence sermon servant serve server service
    session set setback settle settlement seventy sewer shade shadow shaft shake shaker sham shank shape share
    shareholder shark shaver shear shed sheet shell shelter shepherd shield shift shine ship shipment shipper shirt
    shock shoe shoot shooter shop shopper shore shortage shortcut shot shoulder shout show showcase shower showroom
    shredder shrub shutter sidewalk sight signal signature similarity simpson simulation simulator sin singer single
    sink sip siren sister site situation sixty skate skateboard skater skeleton sketch skill skirt skull slab slam
    slave sleep sleeper sleeve slice slide slider slip slogan slope slot slut smell smile smiley smoker snack snail
    snake snap snapshot snippet snowboard snowmobile soap socialist sock socket sofa soil soldier solicitation
    solicitor solution solvent solver son song songwriter soprano sore sorrow soul sound soundtrack soup source
    souvenir soybean spa spade span spare spark spartan speaker spear spec specialist speciality specification specimen
    spectacle spectator speech spell sphere spice spider spike spill spinner spirit spoiler sponge sponsor sponsorship
    spoon sport spot spouse spreadsheet sprinkler spur spy squirrel stack stage stain stair stake stakeholder stall
    stallion stamp stand standard staple star start starter state statement station statistic statue statute steak
    steal stem stencil step steroid steward stick sticker stitch stone stool stopper store storm story stove strain
    strait strand stranger strap strategy strawberry streak stream strength stretch stride strike striker strip stripe
    stripper stroke stroller structure struggle strut stub stud student studio study stunt style subcontractor
    subdivision subgroup subject submarine submission subpoena subscriber subscription subset subsidiary subsidy
    substance substitute substitution substrate subsystem subtitle subunit suburb successor suck sucker suggestion suit
    suite sum sunflower supermarket superstar supervisor supplement supplier supply supporter surcharge surface surfer
    surgeon surname surprise surround survey surveyor survivor suspect suspicion swallow swan sweat sweater sweatshirt
    sweep swimsuit swinger switch sword symbol symptom synergy synonym system tab table tablespoon tablet tackle tactic
    tag tail take tale talent talk tank tanker tao tap tape tapestry target tariff tart task taste tattoo tax taxi
    taxpayer teach teacher team tear teaspoon technician technique technology tee teen teenager telecommunication
    telescope tell temp temperature template temple temptation tenant tendency tender tension tent term terminal
    terrier territory terrorist test tester testimonial textbook textile texture theme theory therapeutic therapist
    thermometer thigh thong thorn thought thousand threat threesome threshold thrill thriller throne throw thug thumb
    thumbnail tick ticket tide tie tiger tile time timeline timer timetable tip tire tissue tit titan title toaster
    toddler toe toilet token tomb ton tone tool topic tor torch torrent tort tory tot tote touchdown tour tourist
    tournament towel tower town toxin toy trace track tract tractor trademark trader tradition tragedy trail trailer
    train trainee trainer trait trajectory transaction transcript transducer transfer transformation transformer
    transistor transition translation translator transmitter transplant transporter transsexual transvestite trap
    traveller tray treadmill treasure treat treaty tree trench trend trial triangle tribe tribunal trick trigger
    trimmer trip tripod trojan troll trolley troop trooper trophy truck trumpet trunk trustee tub tube tulip tune tuner
    tunnel turbine turn turnover turntable turtle tutor tutorial tweak twin twist type typo tyre ulcer umbrella
    uncertainty uniform unit update upgrade urge urn user utility vacancy vacation vaccination vaccine vagina valentine
    valuation value valve vampire variable variance variant variation vase vault vector vega vegetable veggie vehicle
    veil vein vendor veneer vent venture venue verb verse vessel vest vet veteran veterinarian vibe vibration vibrator
    victim video videotape viewer viewpoint villa village villain vine vineyard violation virtue visitor vitamin vocal
    vocalist voice volt volunteer vote voter voucher voyage vulnerability wafer wage wagon waiver walk wall wallet
    wallpaper walter wand war ware warmer warrant warranty warrior washer wasp watch watcher waterfall watershed watt
    wave wavelength way weapon weaver webcam webmaster website wedge weed week weekday weekend wetland whale wheel
    wheelchair whip whisper whistle wholesaler whore wick widget widow wig willow win wind window wine winery winner
    wipe wiper wire wit witch withdrawal wizard wolverine wonder wood woodland word work worker workout worksheet
    workshop workstation worm worry wound wrap wrapper wreath wrench wrinkle writer yacht yankee yard yarn year yield
    zombie zone`.split(/\s+/)
)
