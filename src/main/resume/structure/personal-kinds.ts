/** A kind of personal data, how it is written, and what in a job description asks for it. */
export interface PersonalData {
  readonly what: string
  readonly pattern: RegExp
  readonly askedBy: RegExp | null
}

const FROM = '(?:^|[|•·;,:(\\t.–—/&-]|\\s{2,}|\\band\\b)\\s*'
const SIGN = '\\s*[:–—=-]\\s*'
const FIELD_END = '(?=\\s*(?:$|[|•·;,.)\\t/]|\\s{2}|[–—-]\\s))'
const COUNT = '(?:one|two|three|four|five|six|\\d|no)'
const CHILDREN =
  '(?:child(?:ren)?|kids?|sons?|daughters?|boys|girls|twins|(?:step|grand|god)(?:children|sons?|daughters?)|dependants?|dependents?)'
const ADJECTIVES =
  '(?:(?:small|young|school-age|grown-up|grown|adult|lovely|beautiful|wonderful|teenage|little|happy)\\s+)?'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*'

/** What nobody needs to know of a person to judge the work. */
export const PERSONAL: readonly PersonalData[] = [
  of(
    'Your age',
    `${FROM}age\\s*[:–-]?\\s*\\d{2}\\b(?!\\s*[-–+]|\\s*(?:and|to)\\b)|\\b(?:i am|i['’]m|aged)\\s+(?:a\\s+)?\\d{2}(?:[- ]years?[- ](?:old|of age|young))?(?=\\s*(?:[,.;|]|and\\b|$))|\\b\\d{2}[- ]years?[- ](?:old|young)(?=\\s*(?:[,.;|]|and\\b|with\\b|who\\b|$|(?:[\\p{L}-]+\\s+){0,3}(?:professional|man|woman|male|female|mother|father|graduate|engineer|manager|teacher|nurse|person|lady|gentleman|individual|student|driver|chef|developer|designer|accountant|worker)))|\\b(?:woman|man|mother|father|male|female|lady) of \\d{2}\\b|\\b\\d{2} years of age\\b|\\bin my (?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)\\b|\\b(?:turn(?:ing|ed)|aged|just)\\s+(?:(?:twenty|thirty|forty|fifty|sixty)(?:-\\p{L}+)?|[2-6]\\d)\\b(?!\\s*(?:%|\\p{L}))|\\b(?:turn(?:ing|ed))\\s+(?:thirty|forty|fifty|sixty|[3-6]0)\\b|\\bat (?:the age of |my age\\b|age )(?:\\d{2})?(?=,? I (?:am|have)\\b)`
  ),
  of(
    'Your date of birth',
    `\\b(?:(?:date|place|year|day)(?: (?:and|&|/) (?:date|place))?[ -]of[ -]birth|birth[ -]?(?:date|place|year)\\b|birthday\\s*[:–-]|d\\.?o\\.?b\\.?(?![\\p{L}])\\s*[:.–-]?)|${FROM}(?:d\\.?\\s?o\\.?\\s?b\\.?)(?=\\s*[:.\\d–-])|(?<![\\p{L}-])born\\s*(?::|(?:on|in)\\s+)?\\s*(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-]|(?:19|20)\\d\\d|${MONTH}\\s+\\d)|(?<![\\p{L}-])born (?:and (?:raised|bred) )?in\\s+\\p{L}|${FROM}b\\.\\s?(?:19|20)\\d\\d|[*†]\\s?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d`
  ),
  of(
    'Your marital status',
    `\\b(?:marital|relationship|family|civil|matrimonial)[ -]status\\b|${FROM}status${SIGN}(?:single|married|divorced|widowed|engaged|separated)|${FROM}(?:(?:\\p{L}+ly )?(?:married|engaged|divorced|separated|widow(?:ed|er)?)|single|unmarried|separated|in a (?:relationship|civil partnership|steady relationship))(?=\\s*(?:$|[|•·;,.)\\t/]|\\s{2}|(?:for|since)\\s+(?:\\p{L}+\\s+)?\\d|(?:with|and|to|mother|father|mum|mom|dad|parent)\\b\\s*(?:\\p{L}+\\s+){0,4}(?:${CHILDREN}|of|wife|husband|years)?))|\\bas a (?:single|married|divorced|widowed) (?:woman|man|mother|father|mum|mom|dad|parent|person|lady)\\b`
  ),
  of(
    'Your family',
    `\\b(?:mother|father|mum|mom|dad|parent|grand(?:mother|father|ma|pa|dad|mum|mom|parent)|granny|nana?|uncle|aunt(?:ie)?|godmother|godfather) (?:of|to) (?:${COUNT}\\b|an?\\b|twins|my\\b|\\p{L}+ and \\p{L}+)|\\b(?:children|kids|dependents|dependants|siblings)${SIGN}|\\b(?:married|divorced|single)\\b[^.;|]{0,30}\\b${CHILDREN}\\b|\\bwithout (?:any )?(?:children|kids)\\b|${FROM}(?:no|without) (?:children|kids|dependants|dependents)\\b|\\b(?:I|we|who)(?:['’]ve| have| has)(?: got)? ${COUNT} ${ADJECTIVES}${CHILDREN}\\b|^${COUNT} (?:\\p{L}+[ -]){0,2}(?:children|kids|sons|daughters)\\b|${FROM}${COUNT} ${ADJECTIVES}${CHILDREN}${FIELD_END}|\\b(?:father|mother|husband|wife|spouse|guardian|parent)['’]?s? (?:name|occupation|profession|job)\\b|\\bmy ${ADJECTIVES}(?:wife|husband|fianc[eé]e?|kids|sons|daughters|twins|grandchildren|(?:own|two|three|four|2|3) (?:own )?children)\\b|\\b(?:proud|devoted|loving) (?:mother|father|mum|mom|dad|parent|grandmother|grandfather|husband|wife)\\b|\\bfamily (?:man|woman)\\b|\\bmy partner and (?:I|our|my)\\b|\\bour (?:[\\p{L}-]+ ){0,2}(?:son|daughter|baby|toddler|kids|(?:one|two|three|four|five|six)-year-old)\\b`,
    '\\b(?:parents? (?:of|with)|lived experience)\\b'
  ),
  of(
    'Your gender',
    `${FROM}(?:gender|sex)\\s*(?:[:–-]|\\s)\\s*(?:male|female|man|woman|m|f|non-binary)\\b|${FROM}(?:male|female)${FIELD_END}|\\b(?:sexual orientation|pronouns)${SIGN}`
  ),
  of(
    'Your nationality',
    `${FROM}(?:nationality|citizenship|place of origin|country of origin|native place|mother country)\\s*[:–-]?\\s+\\p{L}`,
    '\\b(?:nationals?|nationality|citizens?|citizenship|clearance|visa|work permit|right to work|authori[sz]ed to work|work authori[sz]ation|eligible to work)\\b'
  ),
  of(
    'Your religion or origin',
    `${FROM}(?:religion|religious (?:affiliation|denomination|views|beliefs?)|faith|denomination|confession|caste|ethnicity|ethnic (?:origin|group|background)|race|tribe|skin colou?r|political (?:views?|affiliation|party|orientation)|politics|party membership)(?:${SIGN}|\\s{2,})\\p{L}|\\b(?:practi[sc]ing|devout|committed|baptised|baptized|born-again|non-practi[sc]ing) (?:muslim|christian|catholic|hindu|jew|jewish|buddhist|sikh|protestant|anglican|orthodox|mormon|evangelical)\\b|${FROM}(?:(?:aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)(?=\\s*[,|;•·]|\\s*$)|quaker|methodist|baptist|lutheran|presbyterian|pentecostal|mormon|evangelical|agnostic|roman catholic|catholic|christian|protestant|jewish|anglican|muslim|hindu|buddhist|sikh|atheist)${FIELD_END}|\\b(?:usher|altar server|deacon(?:ess)?|sacristan|acolyte|worship leader|member)\\s+(?:at|in|of)\\s+(?:the\\s+|my\\s+)?(?:[\\p{L}'’.]+\\s+){0,4}(?:church|chapel|mosque|temple|synagogue|parish|congregation|assembly|gurdwara|cathedral|ministry)\\b|\\b(?:bible (?:study|school|class)|prayer (?:group|meeting)|parishioner|communicant)\\b|\\b(?:star sign|zodiac(?: sign)?|horoscope)\\b`,
    '\\b(?:church|christian|faith|religio\\w*|parish|islam\\w*|jewish|catholic|anglican|ministry|diocese)\\b'
  ),
  of(
    'Your body or health',
    `${FROM}(?:height|weight|body weight|blood (?:group|type)|eye colou?r|hair colou?r|colou?r of eyes|eyesight|shoe size|clothing size|build)(?:${SIGN}|\\s+)(?:\\d|[abo]{1,2}\\b|blue|brown|green|slim|athletic|medium)|${FROM}(?:health|physical condition|state of health|health status|disabilit(?:y|ies)|allergies|medical (?:history|conditions?))${SIGN}\\p{L}|\\bnon-?\\s?smok(?:er|ing)\\b|${FROM}(?:non[- ]?drinker|smoker|teetotal(?:ler)?|vegetarian|vegan)${FIELD_END}|\\b(?:in )?(?:good|excellent|perfect|full|very good|best of) (?:physical |general )?(?:health|physical (?:shape|condition|fitness))(?=\\s*(?:$|[,.;|]|and\\b))|\\b1[.,]\\d\\d ?m\\b[^|;]{0,14}\\d{2,3} ?kg\\b|\\bfully vaccinated\\b|\\b(?:do not|don['’]t|never) (?:smoke|drink)\\b|\\b\\d['’′] ?\\d{1,2}["”″]?(?= tall)`,
    '\\b(?:height|weight|medical fitness|smok\\w+|vaccinat\\w+|physically fit|physical fitness|vegan|vegetarian)\\b'
  ),
  of(
    'A number from your papers',
    `\\b(?:passport|aadhaar?|pan|ssn|sin|tfn|cnic|nric|social (?:security|insurance)|national insurance|ni|nino|national id(?:entity)?(?: card)?|id(?:entity)?(?: card)?|emirates id|driver['’]?s? licen[cs]e|driving licen[cs]e|tax(?: file)?|bank account|iban)\\s*(?:card\\s*)?(?:no\\b\\.?|number|nr\\b\\.?|#)\\s*[:–-]?\\s*(?=[A-Z\\d]{1,4}[\\dA-Z /-]*\\d)|\\b(?:passport|aadhaar?|ssn|national insurance|cnic|emirates id)${SIGN}[A-Z]{0,3}\\s?\\d`
  ),
  of(
    'Your pay',
    `\\b(?:current|expected|desired|present|last|previous|target|minimum|required|my) (?:annual |monthly |gross |net |base )?(?:salary|ctc|pay|wage|remuneration|compensation|package)\\b\\s*(?:[:–-]|is|was|of|from|around|about|\\(|[£$€\\d])|\\b(?:salary|pay|wage|compensation|remuneration|package) (?:expectations?|requirements?|history|wish(?:es)?|range|sought|required|expected|desired|demand)\\s*(?:[:–-]|is|are|of|from|around|about|\\(|[£$€\\d])|${FROM}(?:salary|ctc)${SIGN}[\\p{L}\\d£$€]|\\b(?:looking for|expect(?:ing)?|seeking|require|ask(?:ing)? for|earn(?:ing)?|be paid)\\b[^.|]{0,40}[£$€]\\s?\\d|\\bmy (?:current |present |last )?(?:salary|pay|wage)\\b(?: at present| now| today)? (?:is|was|of)\\b|\\bI (?:need|want|expect|earn|make|hope for|would like|ask for)\\b[^.|]{0,30}[£$€]\\s?\\d|\\b(?:looking for|expect|want|need|ask(?:ing)? for|hoping for|from)\\b[^.|]{0,30}\\b(?:thousand|\\d{2,3} ?k)\\b|[£$€]\\s?\\d[\\d,.]*k?\\s*(?:per|a|an)\\s*(?:year|annum|month|week|hour)\\b`,
    '\\b(?:salary|pay|compensation|wage) (?:expectations?|requirements?|history)\\b|\\b(?:expected|desired|current) (?:salary|pay|wage)\\b'
  ),
  of(
    'The reason why you left',
    `\\breasons? (?:for|of) (?:leaving|departure|change)\\b|\\bI (?:was|got) (?:fired|sacked|dismissed)\\b|\\b(?:left|quit|resigned) (?:because|due to|after) (?:of )?(?:a |an |my |the )?(?:\\p{L}+ )?(?:dispute|conflict|argument|disagreement|boss|manager|bad|low pay|bullying)`
  )
]

/** A photo, said to be there or to be had. */
export const PHOTO: PersonalData = of(
  'A photo',
  `\\b(?:my (?:photo(?:graph)?|headshot)|photo(?:graph)? of me|headshot (?:on|at|in|over|is))\\b|\\b(?:photo(?:graph)?s?|headshot|picture|passport[- ]?(?:size )?photo(?:graph)?)\\b[^.\\n]{0,20}\\b(?:attached|enclosed|included|available|can be (?:sent|provided|supplied)|(?:up)?on request|above|below|overleaf)\\b|\\b(?:attached|enclosed|enclosing|attaching|see)\\b[^.\\n]{0,24}\\b(?:photo(?:graph)?|headshot|picture of me)\\b|[[(<](?:insert |my |your |recent |passport |profile )*(?:photo(?:graph)?|headshot|picture|portrait)(?: here)?[\\])>]|^(?:(?:my|recent|portrait|passport|profile|small|colou?r|size|professional)[- ]){0,3}(?:photo(?:graph)?|headshot|portrait|picture)\\s*(?::.*)?$|!\\[[^\\]]*(?:photo|portrait|headshot|picture|me)\\b[^\\]]*\\]|!\\[[^\\]]*\\]\\([^)]*(?:photo|portrait|headshot|profile)[^)]*\\)`,
  '\\b(?:(?:send|include|attach|enclose|with) (?:a |your |recent )*(?:photo(?:graph)?s?|headshots?)|modell?ing|actor|actress|actors|casting)\\b'
)

function of(what: string, source: string, askedBy: string | null = null): PersonalData {
  return { what, pattern: new RegExp(source, 'iu'), askedBy: askedBy === null ? null : new RegExp(askedBy, 'iu') }
}
