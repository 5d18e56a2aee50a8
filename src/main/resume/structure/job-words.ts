/** Words that end or stand in a job's title, in small letters. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'accountant actor actress actuary adjuster administrator adviser advisor agent aide ambassador analyst animator apprentice arborist ' +
    'archaeologist architect archivist artist assembler assessor assistant associate astronomer athlete attendant attorney auditor author ' +
    'babysitter baker banker barber barista barrister bartender beautician biologist bookkeeper bricklayer broker builder butcher buyer ' +
    'caddie captain caregiver caretaker carer carpenter cartographer cashier ceo cfo chaplain chef chemist chief cio ciso clerk cleaner coach ' +
    'columnist commander commis comptroller concierge conductor conservator consultant contractor controller cook coo coordinator ' +
    'co-ordinator copywriter corporal counsel counsellor counselor courier cto curator custodian dancer dean decorator dentist ' +
    'designer detective developer devops dietitian director dispatcher doctor dog-walker drafter draftsman driver economist editor educator ' +
    'electrician engineer engraver estimator examiner executive expert fabricator facilitator farmer farmhand fellow firefighter fisherman fitter florist ' +
    'foreman founder co-founder freelancer fundraiser gardener generalist geologist geophysicist glazier groundskeeper groom guard guide ' +
    'hairdresser handyman head helper historian host hostess housekeeper hygienist illustrator influencer inspector installer instructor ' +
    'intern internship interpreter investigator janitor jeweller jeweler joiner journalist judge keeper keyholder laborer labourer landscaper ' +
    'lawyer lead leader lecturer librarian lieutenant lifeguard linguist locksmith machinist maid major manager manageress marketer mason mate ' +
    'mathematician matron mechanic mentor merchandiser metallurgist microbiologist midwife miner minister model moderator musician nanny ' +
    'negotiator notary nurse nutritionist officer operative operator optician optometrist orderly organizer organiser owner packer painter ' +
    'paralegal paramedic partner pastor pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot placement planner ' +
    'plasterer plumber podiatrist porter postdoc postman preacher presenter president priest principal processor producer professor ' +
    'programmer promoter proofreader prosecutor psychiatrist psychologist publicist radiographer ranger realtor receptionist recruiter ' +
    'referee registrar rep representative reporter researcher restorer reviewer rigger roofer sailor salesman salesperson saleswoman sculptor ' +
    'scaffolder scheduler scientist seamstress secretary sergeant server setter sexton shepherd singer sitter solicitor sommelier sonographer ' +
    'specialist sre statistician steward stewardess stocker strategist student stylist sub-editor superintendent supervisor surgeon surveyor ' +
    'tailor teacher technician technologist telemarketer teller temp tester therapist tiler trader trainee trainer translator treasurer tutor ' +
    'typist underwriter upholsterer usher vet veterinarian vice-president videographer volunteer vp waiter waitress warden watchmaker ' +
    'webmaster welder woodworker worker writer youtuber zookeeper zoologist dba qa pm hostler beekeeper brewer roaster pastry barback busser ' +
    'dishwasher runner sous-chef expediter crew shift trustee governor chair chairperson chairman chairwoman'
  ).split(' ')
)

const TITLE_ENDING = /^\p{L}{3,}(?:sman|swoman|person|woman|keeper|maker|monger|ologist|opath|ician)$/u

/** Words of the names of companies and places of work. */
const ORGANISATION =
  /\b(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh|ag|co|company|group|holdings?|partners|associates|labs?|technologies|technology|systems|solutions|services|bank|hospital|clinic|school|university|college|institute|foundation|trust|council|agency|department|ministry|restaurant|hotel|cafe|café|bakery|kitchen|studios?|consulting|industries|media|press|logistics|pharma|pharmacy|stores?|market|academy|society|association|center|centre|church|museum|library|nhs|county|district|city of|government|team|freight|energy|health|healthcare|software|motors|airlines|airways|bistro|grill|brewery|construction|builders|electric|plumbing|farm|nursery|garage|insurance|capital|ventures|retail|supermarket|brands|works|manufacturing|engineering)\b/iu

const SCHOOL =
  /\b(?:universit(?:y|é|ät|à)|universidad|college|school|institute of technology|polytechnic|academy|b\.?\s?sc|m\.?\s?sc|b\.?\s?a\.?(?=\s|,|$)|m\.?\s?a\.?(?=\s|,|$)|b\.?\s?eng|m\.?\s?eng|mba|ph\.?\s?d|bachelor|master(?:['’]?s)? (?:of|degree|in)|diploma|degree|gcse|a[- ]levels?|abitur|baccalaureate|ged|associate(?:['’]s)? (?:degree|of)|nvq|btec|hnd|hnc|fachhochschule|hochschule|llb|llm|md|jd)\b/iu

/** Whether the words hold a job's title ("Senior Nurse", "Head of Marketing", "VP Sales"). */
export function namesTitle(words: string): boolean {
  return titleWordsIn(words) > 0
}

/** How many words of job titles the text holds. "Associates" and "Engineers" are words of companies. */
export function titleWordsIn(words: string): number {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => TITLES.has(word) || TITLES.has(word.split('-').at(-1) ?? '') || TITLE_ENDING.test(word)).length
}

/** Whether the words look like the name of an employer ("Acme Ltd", "St Mary's Hospital"). */
export function namesOrganisation(words: string): boolean {
  return ORGANISATION.test(words)
}

/** Whether the words name a school or a degree. */
export function namesSchool(words: string): boolean {
  return SCHOOL.test(words)
}

/** "Boston, MA", "Leeds, UK", "Remote", "Berlin (hybrid)": a place and no name. */
export function isPlace(words: string): boolean {
  const plain = words.replace(/\s*\((?:remote|hybrid|on-?site|[\p{L}\s+-]*\d?)\)\s*$/iu, '').trim()
  if (/^\(?(?:remote|hybrid|on-?site|home office|worldwide|nationwide)\)?$/iu.test(plain)) return true
  const parts = plain.split(/,\s*/)
  if (parts.length === 1) return isKnownPlace(plain)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length > 3 || !/^\p{Lu}[\p{L}.' -]{1,24}$/u.test(first) || namesTitle(first)) return false
  const isCounty = /^(?:Co\.?|County|Contae) \p{Lu}[\p{L}'’-]+$/u.test(last)
  const isRegion = /^[A-Z]{2,3}(?:\s+[\dA-Z ]{3,8})?$/.test(last) || REGIONS.has(folded(last)) || isCounty
  // "Halyard Digital, Toronto" and "Parcelwise, Atlanta, GA" are companies.
  return isRegion && !namesOrganisation(first) && (parts.length === 2 || isKnownPlace(first))
}

function isKnownPlace(words: string): boolean {
  return CITIES.has(folded(words)) || REGIONS.has(folded(words)) || /^[A-Z]{2}$/.test(words)
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

const REGIONS: ReadonlySet<string> = new Set(
  (
    'uk|usa|u.s.|u.k.|us|uae|england|scotland|wales|northern ireland|ireland|france|germany|deutschland|austria|switzerland|netherlands|belgium|' +
    'luxembourg|spain|portugal|italy|greece|turkey|turkiye|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|serbia|croatia|slovenia|' +
    'ukraine|denmark|sweden|norway|finland|iceland|estonia|latvia|lithuania|canada|mexico|brazil|argentina|chile|colombia|peru|india|pakistan|' +
    'bangladesh|sri lanka|nepal|china|japan|south korea|korea|taiwan|vietnam|thailand|malaysia|indonesia|philippines|australia|new zealand|' +
    'south africa|nigeria|ghana|kenya|uganda|tanzania|ethiopia|egypt|morocco|tunisia|israel|jordan|lebanon|saudi arabia|qatar|kuwait|oman|bahrain|' +
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|' +
    'louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|' +
    'north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|' +
    'washington|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan|' +
    'new south wales|victoria|queensland|western australia|south australia|tasmania|yorkshire|west yorkshire|lancashire|kent|surrey|essex|cumbria|' +
    'cornwall|devon|dorset|norfolk|suffolk|cheshire|county cork|county dublin|bavaria'
  ).split('|')
)

const CITIES: ReadonlySet<string> = new Set(
  (
    'london|manchester|leeds|bristol|birmingham|liverpool|sheffield|newcastle|nottingham|leicester|york|oxford|cambridge|brighton|southampton|' +
    'portsmouth|plymouth|exeter|norwich|reading|edinburgh|glasgow|aberdeen|dundee|cardiff|swansea|belfast|dublin|cork|galway|limerick|new york|' +
    'new york city|nyc|brooklyn|boston|chicago|seattle|austin|denver|portland|houston|dallas|san antonio|atlanta|miami|tampa|orlando|los angeles|' +
    'san francisco|san diego|san jose|oakland|sacramento|las vegas|phoenix|tucson|salt lake city|minneapolis|st. paul|milwaukee|madison|detroit|' +
    'cleveland|columbus|cincinnati|pittsburgh|philadelphia|baltimore|richmond|charlotte|raleigh|nashville|memphis|new orleans|kansas city|omaha|' +
    'st. louis|indianapolis|toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|halifax|hamilton|quebec city|victoria|sydney|melbourne|brisbane|perth|' +
    'adelaide|canberra|hobart|darwin|auckland|wellington|christchurch|berlin|munich|hamburg|cologne|frankfurt|stuttgart|dusseldorf|leipzig|' +
    'dresden|heidelberg|vienna|graz|zurich|geneva|basel|bern|paris|lyon|marseille|toulouse|madrid|barcelona|valencia|seville|lisbon|porto|rome|' +
    'milan|turin|naples|amsterdam|rotterdam|utrecht|the hague|eindhoven|brussels|antwerp|ghent|copenhagen|aarhus|stockholm|gothenburg|malmo|oslo|' +
    'bergen|helsinki|warsaw|krakow|gdansk|wroclaw|prague|brno|budapest|bucharest|sofia|belgrade|zagreb|kyiv|kiev|lviv|vilnius|riga|tallinn|athens|' +
    'istanbul|ankara|dubai|abu dhabi|sharjah|doha|riyadh|tel aviv|mumbai|delhi|new delhi|bangalore|bengaluru|pune|hyderabad|chennai|kolkata|karachi|' +
    'lahore|dhaka|colombo|singapore|kuala lumpur|jakarta|bangkok|manila|ho chi minh city|hanoi|hong kong|taipei|tokyo|osaka|seoul|shanghai|beijing|' +
    'shenzhen|nairobi|lagos|abuja|accra|kampala|johannesburg|cape town|durban|pretoria|cairo|casablanca|tunis|mexico city|guadalajara|sao paulo|' +
    'rio de janeiro|buenos aires|santiago|bogota|lima'
  ).split('|')
)
