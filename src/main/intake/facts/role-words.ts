import { capitalisedWords } from './words'

/** What a post is called: the source of a pattern. */
export const POST = '(?:position|role|post|job|vacancy|opening|opportunity)'
const ARTICLE = '(?:the\\s+|our\\s+|an?\\s+)?'
const TITLE = `(${capitalisedWords('of|and|in|&|de|des|du|für|und|–', 7)}(?:\\s*\\([^()\\n]{1,40}\\))?)`
/** Titles in small letters end at a sign or at a word that goes on with the sentence. */
const SMALL_TITLE =
  "([\\p{L}][\\p{L}'’/-]+(?:\\s+(?!(?:at|with|and|but|is|has|was|were|in|on|to|for|which|that|bei|chez|en)\\b)[\\p{L}'’/-]+){0,3})"
const SMALL_TITLE_END =
  '(?=\\s*[.,;:!?)(\\n–—]|\\s+(?:at|with|and|but|is|has|was|were|in|on|to|for|which|that|bei|chez|en)\\b|\\s*$)'

/** "… for the position of X", "… as an X" in a part of a subject. */
export const NAMED_IN_SUBJECT: readonly RegExp[] = [
  new RegExp(`\\b${POST}\\s+(?:of|as)\\s+${ARTICLE}(.+)$`, 'diu'),
  new RegExp(
    `\\b(?:application|applying|apply|candidacy|candidature|interview|appointment)\\s+(?:for|as)\\s+${ARTICLE}(.+)$`,
    'diu'
  ),
  /\b(?:Bewerbung|Stelle|Position)\s+(?:als|zum|zur)\s+(.+)$/du,
  /\bBewerbung\s.{1,60}?\sals\s+(\p{Lu}.*)$/du,
  /\b(?:poste|candidature au poste)\s+(?:de\s+|d['’])(.+)$/diu,
  /\b(?:puesto|vacante)\s+de\s+(.+)$/diu,
  /\b(?:functie|vacature)\s+(?:van\s+|als\s+)?(.+)$/diu,
  /\bcandidatura\s+(?:come|per\s+il\s+ruolo\s+di|per\s+la\s+posizione\s+di|à\s+vaga\s+de)\s+(.+)$/diu,
  /\bna\s+stanowisko\s+(.+)$/diu,
  /(?<!\p{L})(?:tjänsten|ansökan|ansøgning|stillingen|søknad)\s+som\s+(.+)$/diu,
  new RegExp(`^${ARTICLE}([^,]+?)\\s+${POST}(?:\\s+(?:at|with|@)\\s.*)?$`, 'diu'),
  new RegExp(`\\b(?:[Ff]or|[Oo]n|[Aa]bout|[Rr]egarding)\\s+(?:the|our|your)\\s+${TITLE}\\s+${POST}\\b`, 'du')
]

/** "… your X application": there the name of the employer stands as often, so that X must be a title for sure. */
export const BEFORE_APPLICATION: readonly RegExp[] = [
  new RegExp(`\\b(?:[Tt]he|[Oo]ur|[Yy]our|[Mm]y)\\s+${TITLE}\\s+(?:[Aa]pplication|[Ii]nterview)\\b`, 'du'),
  new RegExp(`^${TITLE}\\s+(?:[Aa]pplication|[Ii]nterview)\\b`, 'du')
]

/** A part of a subject that is nothing but a title, and perhaps the employer. */
export const ALONE = [
  new RegExp(
    `^(?:(?:Application|Appointment|Offer|Outcome|Interview)\\s+(?:(?:of|for|as)\\s+)?)?(?:\\p{Lu}{0,4}[-#]?\\d[\\d./-]{2,}[\\w-]*\\s+)?${TITLE}(?:\\s+(?:at|with|@)\\s.*)?$`,
    'du'
  )
]

/** A part of a subject after which the next part is the post, and one before which it is. */
export const BEFORE_TITLE =
  /(?:\bapplication(?:\s+(?:status|received|update|outcome|result|(?:no|ref)\b.*))?|\b(?:candidacy|candidature|bewerbung)|^(?:vacancy|role|position|post|job|stelle))$/i
/** See `BEFORE_TITLE`. */
export const AFTER_TITLE =
  /^(?:(?:your|our|ihre|final|hiring)\s+)*(?:application(?:\s+(?:status|received|update|outcome|result|\d.*))?|(?:decision|outcome|result|rejection|absage)\b.*)$/i

/** The post as the words of a mail name it. */
export const IN_BODY: readonly RegExp[] = [
  new RegExp(`\\b[Pp]?(?:position|role|post|job|vacancy|opening)\\s+(?:of|as)\\s+${ARTICLE}${TITLE}`, 'du'),
  new RegExp(
    `\\b(?:for|in|to|about|on|regarding|as|of|For)\\s+(?:the|our|an?)\\s+(${TITLE}(?:\\s+\\p{Ll}[\\p{L}-]*){0,2})\\s+${POST}\\b`,
    'du'
  ),
  new RegExp(`\\b[Aa]ppl(?:ied|ying|ication)\\s+(?:for|as)\\s+${ARTICLE}${TITLE}`, 'du'),
  new RegExp(`\\b(?:Bewerbung|beworben|Stelle|Position|Stellenangebot)\\s+(?:als|zum|zur)\\s+${TITLE}`, 'du'),
  new RegExp(
    `\\b(?:appl(?:ied|ying|ication)|interview(?:ed|ing)?|interest(?:ed)?|considered)\\s+(?:for|in|to)\\s+(?:the|our)\\s+${SMALL_TITLE}\\s+${POST}\\b`,
    'du'
  ),
  new RegExp(`\\bappl(?:ied|ying|ication)\\s+as\\s+(?:an?\\s+)?${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\b(?:poste|fonction)\\s+(?:de\\s+|d['’])${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\b(?:puesto|vacante)\\s+de\\s+${SMALL_TITLE}${SMALL_TITLE_END}`, 'du'),
  new RegExp(`\\bfunctie\\s+van\\s+${SMALL_TITLE}${SMALL_TITLE_END}`, 'du')
]

/** Words that stand where a title could; a title made of nothing else, or starting or ending with one of the second list, is none. */
export const NO_TITLE =
  /^(?:(?:this|that|any|other|another|same|open|current|advertised|above|mentioned|said|new|such|each|either|specific|particular|suitable|similar|future|right|available|different|next|exciting|great|following|status|update|received|receipt|confirmation|outcome|result|review|process|team|company|feedback|interest|time|consideration|position|role|post|job|vacancy|opening|opportunity|application|bewerbung|more|one|permanent|temporary|full-time|part-time|interview|closed|open|online|late|pending|withdrawn|careers?|jobs|rejected|unsuccessful|successful|declined|important|urgent|thanks?|reference|ref|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|i|we|re)\b[\s,.]*)+$/iu
/** See `NO_TITLE`. */
export const NO_START =
  /^(?:ihre?|bewerbung\w*|applications?(?=\s+(?:for|as|to|status|no|ref|\d)|$)|candidaturas?|candidature|stellenabsage|absage|rejection|solicitud|your|our|my|his|her|their|this|that|these|those|its|the|and|or|about|regarding|concerning|update|updates|news|question|thank|thanks|we|i|you|please|result|decision|outcome|feedback|in|on|at|to|of|for|from|with|re|offer|what|how|did|why|not|some|any)\b/i
/** See `NO_TITLE`. */
export const NO_END = /\b(?:your|our|my|the|an?|and|or|of|for|to|in|on|at|with|this|that|any)$/i

/** What a subject says of the application after the title: "… for Data Analyst received". */
export const STATUS_AFTER =
  /\s+(?:(?:has\s+been|was|is)\s+)?(?:received|submitted|confirmed|rejected|declined|unsuccessful|closed|withdrawn|update|status|outcome|result|decision|confirmation)$/i
