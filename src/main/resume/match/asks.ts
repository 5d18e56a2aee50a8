import type { PostingBlock } from './posting'

/** In any part: never asked of the person. */
const NEVER =
  /equal[- ]opportunit|regardless of|without regard|all (?:qualified )?applicants|discriminat|protected (?:veteran|characteristic|basis)|we (?:welcome|encourage) applic|encouraged to apply|reasonable (?:adjust|accommodat)|^to apply\b|\b(?:how|wish|want|like|invited?|encouraged?) to apply\b|\bapply (?:online|by|with|through|via)\b|please (?:send|apply|submit|email|e-mail|contact|note)|\bsend (?:us |in )?(?:your|a|an|two|one|the)\b.*\b(?:cv|resume|résumé|application|letter|pages?|samples?)\b|cover(?:ing)? letter|closing date|applications? close|no (?:previous |prior )?experience (?:is )?(?:needed|necessary|required)|(?:full )?training (?:is |will be )?(?:provided|given)|we(?:.ll| will) (?:train|teach|give|provide)|we look forward|\binterviews? (?:are|will|take)|happy to (?:talk|chat|be rung|answer)|(?:ring|call|phone|visit) (?:us|the office)|part of (?:the|our) (?:hiring |recruitment |selection )?process|only those|\bthanks? (?:every|all)|\bthank all\b|please (?:include|tell|ring|call|bring|attach|quote|let|read)|tick (?:every|all)|address the criteria|apply anyway|write to us|\b(?:visits?|enquir(?:y|ies)|inquir(?:y|ies)|questions|applications|applicants|calls|chats?|conversations?)\b.{0,50}\b(?:is|are) (?:\w+ )?welcome|^assessed by|employment (?:business|agency)|drop us a line|want to (?:meet|hear from)|\bundergo\b|baseline checks?|hear from you|for (?:everybody|everyone) on the shortlist|whoever is appointed/i

/** What is paid; in a bullet it may be a budget to answer for. */
const PAY = /[£$€] ?\d|\d ?k per|\bper (?:annum|hour)\b/i
/** What is given, in a list whose heading does not say what it holds. */
const GIVEN =
  /\b(?:days['’]? (?:of )?(?:holiday|leave|vacation)|weeks['’]? (?:of )?(?:holiday|leave|vacation)|annual leave|pension|401|free (?:parking|lunch|fruit|coffee|gym)|discounts?|bonus scheme|health insurance|dental|life assurance|sick pay|parental leave|cycle to work|season ticket|employee assistance|stock options|equity|salary|paid time off)\b/i

/** In prose: about the employer or what it gives. */
const ABOUT_EMPLOYER =
  /^(?:we|our|at [A-Z]\S*,? we|founded|join|this is|since)\b(?!.*\b(?:looking for|need|expect|require|seek|want|ask|after|would like|you (?:have|will have|hold|must|should|know|are|bring)|candidate|ideal))|\b(?:benefits?|salary|pension|holidays?|vacation|insurance|401|bonus scheme|paid leave|in return|(?:client|company|firm|hotel|school|trust|council|practice|charity|group|employer) (?:offers?|gives?|pays?|provides?)|free (?:parking|\w+)(?=[,.]| and)|(?:apply|call|ring|phone) (?:now|today)|you(?:.ll| will) (?:get|receive|enjoy|gain|join|report|find|meet|hear))\b|^(?:call|ring|phone|text|e-?mail|contact) (?:[A-Z]|us\b|our\b|the office)|^no (?:sundays|weekends|nights|agencies|shifts)\b|\S@\S+\.\w|\b0\d{2,4}[ -]\d{3}/i

/** In prose outside of the parts on requirements: signs that the sentence asks for something. */
const ASKS =
  /\byou(?:.ve|.ll have|.ll need|.ll bring)? (?:have|hold|bring|are (?:a|an|able|comfortable|experienced|qualified|fluent|used|familiar|confident|someone|at ease|at home|happy|good|not afraid)|will (?:have|need|bring|hold|also have)|need|must|should|can|speak|know|also have|already|understand|enjoy|like|keep)\b|\byou.(?:ve|ll have|ll need|ll bring)\b|\bmust\b|\brequire[ds]?\b|\brequirements?\b|\bessential\b|\bwe(?:.re| are)? (?:also )?(?:expect|need|look(?:ing)?|want|seek|ask|after|hope for|would like|.d like|require)|\blooking for\b|\b(?:is|are) (?:now |currently )?(?:seeking|recruiting|hiring)\b|\b(?:ideal|successful|right|strong) (?:candidate|person|applicant)|\b(?:candidates?|applicants?) (?:should|must|will|need|with)|\b(?:minimum|at least)\b.*\byears?\b|\d\+? years?\b.*\bexperience|\bprevious experience|\bexperience (?:with|in|of|as|using)\b|\bproficien|\bfluen(?:t|cy)|\bfamiliar(?:ity)? with|\bknowledge of|\b(?:a|valid|full|current) .*licen[cs]e\b|\bdegree in\b|\bqualified\b|\byou(?: will|['’]ll) be (?!\w+ing\b|paid|based|given|part|offered|rewarded|supported|trained|provided|welcomed|assessed|invited|asked|contacted|told|met|the |in (?!charge)|our |one of)|\bgood enough to\b|\bneeded\b|\bnecessary\b|\bprevious [\p{L} ]{2,25} work\b|\bability to\b|\bsomeone (?:who|with)\b/iu

const WHO =
  '(?:you|(?:the )?(?:successful|ideal|right|chosen) (?:candidate|applicant|person)|the (?:post|job|role) ?holder|the new \\w+|he or she|he, she or they|they|he/she|s/he|this (?:role|position|person)|the person appointed)'
/** What there is to do, said of the person. */
const DOES = new RegExp(
  `\\b${WHO}(?:['’]ll| will| would| shall| may)(?: also| then| mainly| be asked to| be expected to| be responsible for| lead on)? (?!be\\b|have\\b|get\\b|join\\b|report\\b|spend\\b|start\\b|sit\\b|meet\\b|work (?:in|at|from|with|alongside|closely|for|across|on)\\b|find\\b|love\\b|need\\b|hear\\b|receive\\b|belong\\b|share\\b)\\p{L}|\\b${WHO} (?:know how|keep|write|run|lead|manage|plan|organi[sz]e|teach|handle|prepare|make sure|look after|solve|assign)\\b|\\byou (?:have|['’]ve) \\p{L}+(?:ed|en|un|d|t)\\b|\\b(?:he or she|he/she|s/he|the (?:person|candidate)[^.]{0,25}) (?:has|is|owns|leads|runs|knows|holds|brings|manages|speaks|must)\\b`,
  'iu'
)

/** The same below a heading on duties, where much is said of skills that is work to be done. */
const ASKS_CLEARLY =
  /\byou (?:have|hold|must|will need|need|should have|are (?:able|used|at ease|comfortable|confident|familiar)|know|speak|understand|keep)\b|\byou.(?:ve|ll need|ll bring)\b|\bmust (?:have|hold|be)\b|\bis (?:required|essential)\b|\bwe (?:expect|need|require|are looking for)\b|\blooking for\b|\b(?:ideal|successful|right) (?:candidate|person|applicant)|\byears?\b.*\bexperience/i

/** In prose beside a list of requirements. */
const INSISTS =
  /\b(?:you|candidates?|applicants?) (?:must|will need to|need to) (?:have|hold|be|speak|know)\b|\b(?:licen[cs]e|degree|certificat\w+|registration|qualification|experience|fluency|permit) (?:is|are) (?:required|essential|a must|needed)|\byears?\b.{0,30}\bexperience (?:is|are)\b|\byou (?:have|hold|know|speak|understand|are (?:able|used|at ease|comfortable|confident|familiar))\b(?! (?:a choice|the (?:choice|chance|option)))/i

export const NICE =
  /nice[- ]to[- ]have|\bdesirable\b|\bpreferred\b|\bpreferably\b|\ban? (?:real |big |huge |definite |strong |added )?(?:plus|bonus|advantage)\b|\bbonus(?: points)?\b|\badvantageous\b|\bideally\b|\b(?:would|will|could) (?:also )?(?:be (?:great|good|nice|an? (?:\w+ )?(?:help|boon|joy|benefit|strength)\b|wonderful|lovely|fantastic|useful|helpful|handy|welcome|ideal|of interest)|help|suit)|\bnot essential\b|\bnot (?:strictly )?required\b|\boptional\b|\ban asset\b|\b(?:is|are) (?:useful|helpful|welcome|handy)\b|\beven better\b|\bwe.d love\b|\bwould (?:strengthen|support|count|set you|enhance)\b|\bbetter still[.!]?$|\b(?:work|experience|knowledge) is (?:great|good|a help)\b|\b(?:so much|all) the better\b|\buseful\.?$|\bextra (?:points|credit)\b|\bgood to have\b/i

/** In prose below a list: what is looked for besides. */
const ALSO =
  /\b(?:panel|board|committee|jury|we)(?: will| shall| would| do|.ll|.d)?(?: be)?(?: also)? (?:look(?:ing)?(?: out)? for|hope for|value|want to see|expect|credit|like to see)\b|\b(?:it|that) (?:would|will|might|may|could)(?: also| really| greatly)? (?:help|be \p{L}+(?: \p{L}+)?),? if\b|\bif you(?:['’]ve|['’]d| have| had| can| could| know| knew| speak| spoke| are| were)\b.*\b(?:better|plus|bonus|advantage|help|love)|\b(?:experience|knowledge|qualification|certificate|licen[cs]e|diploma|degree|training|skills?|languages?|(?:an?|some) [\p{L} ]{3,30})\b[^.]{0,60}\b(?:desirable|preferred|an? (?:\p{L}+ )?(?:plus|bonus|advantage|asset)|helpful|useful|advantageous)\b/iu

/** Whether a sentence or bullet of a posting asks for something or says what there is to do. @param isListed whether the posting lists its requirements */
export function asks(text: string, block: PostingBlock, isListed: boolean): boolean {
  const { kind, isBullet, isAfterList } = block
  if (kind === 'other' || NEVER.test(text)) return false
  const isOnPerson = kind === 'must' || kind === 'nice'
  if (PAY.test(text) && !(isBullet && isOnPerson) && !ASKS_CLEARLY.test(text)) return false
  if (isOnPerson && !isAfterList) return isBullet || !ABOUT_EMPLOYER.test(text) || NICE.test(text)
  if (isBullet && (kind === 'listed' || kind === 'duties')) return !GIVEN.test(text)
  if (ABOUT_EMPLOYER.test(text) && !NICE.test(text)) return false
  if (isAfterList) return INSISTS.test(text) || ALSO.test(text)
  if (DOES.test(text)) return true
  if (isListed) return INSISTS.test(text)
  return (kind === 'duties' ? ASKS_CLEARLY : ASKS).test(text) || NICE.test(text)
}

/** Whether a sentence may ask for something where those beside it do: nothing says that it does not. */
export function mayAsk(text: string, { kind, isAfterList }: PostingBlock): boolean {
  return kind !== 'other' && !isAfterList && !NEVER.test(text) && !PAY.test(text) && !ABOUT_EMPLOYER.test(text)
}

/** Whether a bullet may say what there is to do: the last resort where nothing else is asked. */
export function maySayWhatToDo(text: string, { kind, isBullet }: PostingBlock): boolean {
  return kind !== 'other' && isBullet && !NEVER.test(text)
}
