// The words by which a letter or summary tells to whom it goes, and those by which it tells of what was.

const WORD = "(?:\\p{Lu}|\\p{Ll}{1,2}(?=\\p{Lu})|\\d{1,3}(?=\\p{Lu}))[\\p{L}\\p{N}&+.'’-]*"
/** A capital word that can go on with a name; "I" starts the next clause. */
const NEXT = `(?!I\\b|I['’])${WORD}`
const LINK = '(?:(?:of|and|&|for|de|la|du|van|on|upon|\\+)\\s+(?:the\\s+)?)'
/** A name: capital words, with small ones between them. */
const NAME = `(?<name>(?!I\\b|I['’])(?:${WORD}(?:,\\s+${NEXT}){1,3},?\\s+(?:and|&)\\s+${NEXT}|${WORD}(?:\\s+${LINK}?${NEXT}){0,6}))`
const THE = '(?:the\\s+|a\\s+|your\\s+|our\\s+)?'
const SMALL = '[\\p{Ll}-]+\\s+'

const PLACE_OF_WORK =
  'position|role|post|job|vacancy|opening|opportunity|opportunities|place|career|internship|traineeship|apprenticeship|placement|future|home|' +
  'interview|team|department|staff|next step|next chapter|seat|contract|chance|apply|applying|application|candidacy|start|starting|begin|continue|learn|difference|impact|mark|contribution|' +
  'value|success|growth|work|working|life|part|conversation|programme|program|scheme|[Oo]fficer|[Mm]anager|[Ee]ngineer|[Nn]urse|[Tt]eacher|[Aa]ssistant|[Dd]eveloper|[Dd]esigner|[Aa]nalyst|[Ss]pecialist|[Cc]o-?ordinator|[Aa]dvis[eo]r|[Dd]irector|[Aa]dministrator|[Cc]onsultant|[Tt]echnician|[Dd]river|[Cc]hef|[Ww]orker|[Ss]upervisor|[Ll]ead|[Ee]xecutive|[Rr]epresentative|[Ii]ntern|[Aa]pprentice'
const PEOPLE =
  'residents|customers|patients|pupils|students|tenants|clients|members|people|families|guests|readers|users|staff|community|communities|team|mission|values|' +
  'vision|aims|goals|ethos|culture|success|growth|future|service|reputation|standards|work|visitors|passengers|children|learners|audience|audiences|objectives|plans|doors?|gates?|threshold|side|name|reports?|website|attention|story|history|interests|film|tenants|neighbours'
const ADMIRE =
  'followed|following|follow|admired?|watched|impressed\\s+(?:by|with)|inspired\\s+by|drawn\\s+to|(?:draws|drew|brings|brought|attracts|attracted)\\s+me\\s+(?:most\\s+|so\\s+much\\s+)?to|attracted\\s+to|' +
  'excite[sd]?\\s+(?:me\\s+)?(?:most\\s+)?about|excited\\s+(?:by|about)|enthusiastic\\s+about|passionate\\s+about|fan\\s+of|appeals\\s+to\\s+me\\s+about|(?:love|like|know|known|read|learned|learnt|heard|hear)\\s+(?:most\\s+)?(?:about|of)|' +
  'hear(?:ing)?\\s+(?:back\\s+)?from|speak(?:ing)?\\s+with|meet(?:ing)?|chose|choose|choosing|considering|interest(?:s|ed)?\\s+(?:me\\s+)?(?:in|about)|reply\\s+from|thank\\s+you,?(?:\\s+to)?|believe\\s+in|picture\\s+myself\\s+(?:at|with)|see\\s+myself\\s+(?:at|with)'

function cue(source: string): RegExp {
  return new RegExp(source, 'gmu')
}

/** Words before or behind a name that make it the employer who is asked; the name is the group `name`. */
export const TARGETS: readonly RegExp[] = [
  `\\b(?:join|joining|rejoin|represent(?:ing)?|strengthen(?:ing)?)\\s+${THE}(?:(?:${SMALL}){0,4}(?:at|of|with)\\s+(?:the\\s+)?)?${NAME}`,
  `\\b(?:bring|bringing|contribute|contributing|contribution|offer|offering|lend|devote|dedicate|add|adding|give|apply|applying|put|use|using|asset|addition|credit|value|valuable|commit|commitment|transfer|application|candidacy)\\b[^.;!?]{0,140}?\\b(?:to|at|for|with)\\s+(?:the\\s+)?(?:(?:${SMALL}){0,3}(?:${PEOPLE}|school|company|department|practice)\\s+(?:of|at)\\s+(?:the\\s+)?)?${NAME}`,
  `\\b(?:${PLACE_OF_WORK})\\b(?:\\s+[^\\s.,;]+){0,6}?\\s+(?:at|within|for)\\s+(?:the\\s+)?${NAME}`,
  `\\bas\\s+(?:an?|the|your)\\s+(?:[\\p{L}-]+\\s+){1,5}(?:at|with|for)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:next|new)\\s+(?:[\\p{L}-]+\\s+){1,4}(?:at|of|for|with)\\s+(?:the\\s+)?${NAME}`,
  `\\bI(?:['’](?:d|ll)|\\s+(?:would|will|want|hope|wish|could|can|plan|intend))\\b[^.;!?]{0,80}\\b(?:at|for|within|inside)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:keep|keeping|make|making|see|take|taking)\\s+(?:the\\s+)?${NAME}\\s+(?:as|a|an|the|more|better|safe\\w*|great|where|what|one|grow|succeed|\\p{Ll}+er)\\b`,
  `(?:^|[–—|-]\\s*)(?:(?:my\\s+)?(?:cv|CV|c\\.v\\.|[Cc]urriculum\\s+[Vv]itae|[Rr][eé]sum[eé]|[Aa]pplication|[Pp]repared|[Tt]ailored|[Ss]ubmitted|[Ww]ritten))\\s+(?:for|to)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:position|role|post|job|vacancy|opening|opportunity|career|internship|traineeship|apprenticeship|placement|future|interview|application|grow|growing|stay|staying|start|starting|conversation|next\\s+step)\\b(?:\\s+[^\\s.,;]+){0,6}?\\s+with\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:be|being|become|becoming)\\s+(?:a\\s+|an\\s+)?(?:(?:${SMALL}){0,2})?(?:part|member)\\s+of\\s+(?:the\\s+|your\\s+)?(?:(?:${SMALL}){0,3}(?:at|of|with)\\s+(?:the\\s+)?)?${NAME}`,
  `\\b(?:belong)\\s+(?:to|at)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:do|continue|repeat|go\\s+on|carry\\s+on|spend)(?:\\s+(?:it|so|this|that|the\\s+same|them))?\\s+(?:again\\s+)?(?:with|at|for)\\s+(?:the\\s+)?${NAME}`,
  `\\b[Yy]our\\b[^.;!?]{0,60}\\b(?:convinced|told|tells|shows?|showed|persuaded|taught)\\s+me\\s+(?:that\\s+|how\\s+|what\\s+)?(?:the\\s+)?${NAME}`,
  `\\b(?:(?:strong|good|great|right|perfect|natural|ideal|excellent)\\s+)?(?:fit|match|candidate|person|choice|addition|asset)\\s+(?:for|at|with|to)\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:${ADMIRE})\\s+(?:(?:joining|working\\s+(?:at|for|with)|the\\s+(?:way|work|story|mission|values|growth|success|idea|team)\\s+(?:of|at|that|in\\s+which)?)\\s*)?(?:how\\s+|that\\s+|the\\s+)?${NAME}`,
  `\\b(?:${PEOPLE})\\s+of\\s+(?:the\\s+)?${NAME}`,
  `\\bhelp(?:ing)?\\s+(?:the\\s+)?${NAME}\\s+(?:to\\s+)?(?:reach|grow|keep|become|meet|deliver|achieve|build|expand|improve|make|win|move|scale|continue|stay|get|serve|take|bring|raise|increase|succeed|thrive|tell|shape|reduce|find|with|in|as)\\b`,
  `\\bsupport(?:ing)?\\s+(?:the\\s+)?${NAME}\\s+(?:in|as|through|while|and\\s+its|on\\s+its|with\\s+its|during)\\b`,
  `\\b(?:why|at|with|for)\\s+${NAME},?\\s+I\\s+(?:would|will|could|hope|can|am\\s+sure|believe|want|see|feel|look|['’]d|['’]ll)`,
  `^\\s*why\\s+${NAME}\\?`,
  `\\bI\\s+(?:would|will|could|want\\s+to|hope\\s+to)\\b[^.;!?]{0,60}\\b(?:carry|bring|give|take|come|offer|devote|lend|walk|return|move)\\b[^.;!?]{0,30}\\bto\\s+(?:the\\s+)?${NAME}`,
  `\\b(?:could|would|might|may|can)\\s+${NAME}\\s+(?:use|need|want|do\\s+with|find|give|offer|see)\\b`,
  `\\b(?:that|if|because|believe|sure|think|know|how)\\s+(?:the\\s+)?${NAME}\\s+(?:could|would|will|might|should|can|deserves?)\\b(?!\\s+(?:tell|confirm|speak|vouch|recommend|say))`,
  `\\b(?:company|employer|organi[sz]ation|place|firm|landlord|school|hospital|workplace|agency|studio)\\b[^.;!?]{0,60}\\b(?:than|like|such\\s+as|as)\\s+(?:the\\s+)?${NAME}`,
  `\\byour\\s+(?:company|team|organi[sz]ation|school|firm|hospital|group|practice|studio),\\s+${NAME}`,
  `^dear\\s+(?:the\\s+|all\\s+at\\s+)?${NAME}\\s+(?:hiring|recruit\\w+|team|hr|people|talent|careers?|selection|panel|committee|staff)\\b`,
  `^dear\\s+(?:[\\p{L}-]+\\s+){1,5}at\\s+(?:the\\s+)?${NAME}`
].map(cue)

const DOES =
  '(?:does|cares|invests|treats|puts|listens|stands|values|believes|supports|serves|offers|is\\s+(?:an?\\s+\\p{Ll}+|hiring|recruiting|looking|growing|expanding|known|seeking|where|the\\s+(?:place|right|only|kind)|one\\s+of)|has\\s+(?:been\\s+(?:the|my|a)|a\\s+(?:\\p{Ll}+\\s+)?(?:reputation|name|history|record|vacancy|culture)|always|long|grown|built|become|created|earned)|would\\s+be|needs|wants|grow|feels|sounds|looks\\s+like|seems|strikes|appeals|attracts|excites|interests|impresses|fits)\\b'
/** The same, where the sentence speaks of the person's wish or of what they share. */
export const DESCRIBED: readonly RegExp[] = [
  `(?<name>(?!I\\b)${WORD.replace("'’", '')}(?:\\s+${LINK}?${NEXT.replace("'’", '')}){0,5})(?:['’]s?|['’])\\s+(?:\\p{Ll}+\\s+){0,2}?(?:mission|values|reputation|commitment|culture|vision|approach|products?|growth|success|work|focus|goals|team|customers|clients|students|patients|community|investment|dedication|emphasis|belief|promise|record|ethos|standards|pledge|plans?|ambitions?|story|brand|motto|portfolio|projects?|programmes?|programs?|support|care|innovations?|history|expansion|leadership|tradition|passion|priorities|purpose|strategy|posting|advert|advertisement|vacancy|opening|staff|residents|readers|visitors|pupils|tenants|members)\\b`,
  `${NAME}(?:,[^,.;]{1,50},)?\\s+${DOES}`,
  `\\bthe\\s+${NAME}\\s+team\\b`
].map(cue)

/** A sentence that wishes, asks or agrees. */
export const WISH =
  /\b(?:would|eager|keen|excited|thrilled|delighted|hope|hoping|looking|look forward|seeking|aim|aims|aiming|join|joining|wish|want|wants|wanted|ready|glad|proud|opportunity|appl(?:y|ying|ication)|interested|interest|draws|drawn|attracts|attracted|admired?|followed|watched|impressed|passion|share|match(?:es)?|align\w*|reflects?|resonat\w+|my own|convinced|confident|welcome|why|can|will|believe|ideal|fit|goal|dream|thank you|secure|obtain|appeals?|caught my eye|stood out|could|candidate|like to|love to|objective|privilege|honou?r|vacancy|position|role|post|deserves?|see (?:a|my|myself)|here I am|knock\w*|made me|think of|advert\w*|annual reports?|attention|enclose|use|keep|next (?:step|chapter|move)|feels? like|sounds? like|home)\b/iu

const OWN_VERB =
  'work|worked|working|volunteer|volunteered|volunteering|study|studied|serve|served|teach|taught|lead|led|run|ran|manage|managed|trained|train|joined|left|started|began|spent|built|helped|' +
  'supported|sold|delivered|designed|reported|report|gained|learnt|learned|completed|held|hold|looked\\s+after|look\\s+after|moved|graduated|interned|temped|freelanced|was\\s+(?:a|an|the|at|with|employed|trained|based|promoted|hired|made|part|responsible)|am\\s+(?:a|an|the|currently|employed|based|chair|head|now|still)|have\\s+been|presented|wrote|ran|handled|planned|organi[sz]ed|opened|set\\s+up|made|created|developed|coached|cared'
/** What stands before a name that the person has to do with already. */
const OWN_BEFORE = new RegExp(
  `(?:\\b(?:I|we|who|and|then|where|having|currently|previously|has|have|having|after)\\s+(?:(?:currently|now|also|have|had|been|has|previously|then|first|recently|since|both|already)\\s+)*(?:${OWN_VERB})\\b(?:(?!\\b(?:would|want|hope|like|will|keen|eager|apply|seek|wish|now\\s+looking|looking|role\\s+at|position)\\b)[^.;!?]){0,90}?\\b(?:at|for|with|of|from|by|in|to|joined|left|and|as)|^\\s*(?:worked|trained|employed|studied|graduated|spent)\\b[^.;!?]{0,60}\\b(?:at|for|with|of|from|by|in)|\\b(?:joined|left|since\\s+leaving|employed\\s+by|seconded\\s+to|graduated\\s+from|graduate\\s+of|degree\\s+(?:at|from)|trained\\s+(?:at|by|with)|studied\\s+at|currently\\s+(?:at|with)|formerly\\s+(?:at|of|with)|previously\\s+(?:at|with)|worked\\s+(?:at|for|with)|clients?\\s+(?:such\\s+as|like|including|include|included|have\\s+included)|customers?\\s+(?:such\\s+as|like|including)|accounts\\s+(?:such\\s+as|like|including)|partners?\\s+(?:such\\s+as|like|including)|brands?\\s+(?:such\\s+as|like|including)|tools?\\s+(?:such\\s+as|like|including)|experience\\s+(?:at|with|of)|years?\\s+(?:\\p{Ll}+\\s+){0,4}(?:at|with|for|in|of)|months?\\s+(?:at|with|for|in|of)))\\s+(?:the\\s+)?$`,
  'iu'
)
const MINE =
  /\bmy\s+(?:(?:current|present|previous|last|first|former|recent|most\s+recent|own|latest|own)\s+)?(?:(?:\p{L}+)\s+){0,3}?(?:time|years|work|job|role|post|position|manager|employer|experience|internship|placement|training|colleagues|team|days|apprenticeship|degree|studies|supervisor|line\s+manager|boss|mentor|months|stint|employment|team\s+leader|ward|department|volunteering)\b[^.;!?]{0,50}?\b(?:at|with|for|in|of|as|from)\s+(?:[^.;!?]{0,40}\b(?:at|with|for)\s+)?(?:the\s+)?$/iu
const NEXT_STEP = /\bmy\s+(?:next|future|new|ideal|dream)\b[^.;!?]*$/iu
/** What stands behind it. */
const OWN_BEHIND =
  /^(?:['’]s)?\s*(?:,?\s+my\s+(?:\p{L}+\s+)?(?:manager|employer|boss|supervisor|mentor|colleague|school|university)\b|,?\s*where\s+(?:I|we|my)\b|(?:has\s+|have\s+|had\s+)?(?:taught|trained|gave|promoted|hired|made|asked|sent|employed)\s+me\b|(?:in|from|since|until|between)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:19|20)\d\d|for\s+(?:the\s+(?:last|past)\s+)?(?:\p{L}+|\d+)\s+(?:years|months)|ended\b|closed\b|,?\s+(?:I|we)\s+(?!would|will|could|hope|can\b|am\s+(?:sure|confident|keen|eager)|believe|want|look|know\b|feel|see\b|admire|think|plan|wish|intend|['’]))/iu
const AT_START = /(?:^|[.!?;:]\s+|\band\s+)(?:at|with|in|for)\s+(?:the\s+)?$/iu
const MODAL = /\b(?:would|will|could|hope to|want to|['’]d|['’]ll)\b/iu

/** ", where I could work". */
const WHERE_TO_COME =
  /^,?\s*where\s+(?:I|we|my\b[^.;!?]{0,30})\s*(?:would|will|could|hope|can|may|might|['’]d|['’]ll)\b/iu
/** "with notice to my present employer I could start at": the last thing said is to come. */
const ABOUT_TO =
  /\bI\s*(?:would|could|can|will|['’]d|['’]ll)\s+(?:\p{Ll}+\s+){0,3}?(?:start|begin|join|work|come|be|take up a post)\b[^.;,!?]{0,20}\b(?:at|with|for|to)\s+(?:the\s+)?$/iu

/** Whether what stands around a name tells of the person's own past or present, and not of the employer who is asked. */
export function isOwn(before: string, behind: string): boolean {
  // "I would spend my first month at …" is to come.
  if (
    MODAL.test(before) &&
    /\b(?:first|next|coming)\s+(?:\p{L}+\s+)?(?:day|week|month|year)s?\s+(?:at|with|in)\s+(?:the\s+)?$/iu.test(before)
  )
    return false
  const isWhere = /^,?\s*where\b/iu.test(behind) && (MODAL.test(before) || WHERE_TO_COME.test(behind))
  if (ABOUT_TO.test(before)) return false
  if (!isWhere && OWN_BEHIND.test(behind) && (AT_START.test(before) || !/^,?\s+(?:I|we)\b/iu.test(behind))) return true
  if (MINE.test(before) && !NEXT_STEP.test(before) && !/\bmy\s+application\b/iu.test(before)) return true
  if (/\bas\s+(?:an?\s+|the\s+)?[^.;!?,]{3,50}\s+(?:at|with|for|of)\s+(?:the\s+)?$/iu.test(before)) {
    return !MODAL.test(behind) && !WISH.test(before)
  }
  return (
    OWN_BEFORE.test(before) &&
    !/\b(?:fit|match|candidate|asset|addition|person)\s+(?:for|at|to|with)\s+(?:the\s+)?$/iu.test(before)
  )
}
