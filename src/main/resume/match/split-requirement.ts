import { isBase } from '../structure/verbs'
import { isNamed } from './names'
import { isGeneral, wordsOf } from './words'

/** How a requirement begins: what follows a comma or an "and" and begins like this stands for itself. */
const BEGINS =
  /^(?:(?:a|an|any|some|the|at least|a minimum of|minimum|more than|over|good|strong|excellent|solid|proven|sound|basic|deep|working|hands-on|practical|previous|prior|demonstrable|demonstrated|level \d|valid|full|clean|current|up-to-date|relevant|fluent|conversational|confident|ideally|preferably)\s+)*(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*(?:to \d+ |[-–] ?\d+ )?years?|experience|knowledge|understanding|abilit(?:y|ies)|able to|skills?|command|grasp|degree|bachelor|master|diploma|ph\.?d|licen[cs]e|certifi|qualif|fluen|familiar|proficien|comfort|confiden|track record|background|registration|willing|eye for|attention to|passion|driving|forklift|enhanced|dbs|right to work|commitment|certificate|[\p{L} ]{3,25} (?:certificate|(?:id|tachograph|cscs|smart) card)\b)/iu
/** A new statement on the person. */
const STATES =
  /^(?:you(?:['’](?:re|ve|ll))?|an? (?:valid|current|clean) \p{L}+|hold an? |be (?:an?|able|educated|registered|willing|qualified|eligible|used) |are|can|careful|happy|ready|at ease|at home|ideally,? \p{L}|to \p{L}+(?:ing|ed) |with \p{L}+ing |(?:is|has) (?:at ease|able|used|comfortable|familiar|confident|been|a|an|\p{L}+ed)|have (?:a|an|some|worked|led|run|built))\b/iu

/** A list in running words has so many parts. */
const FEWEST_LISTED = 3
const FEWEST_WORDS_OF_DUTY = 2
const BEFORE_VERB =
  /^.*?\b(?:will|would|should|must|to|(?:you|he or she|who)(?! (?:will|would|should|must|know how|are|is|has)\b))(?: also)? (?=\p{L})/iu

/**
 * Cuts a line that asks for several things into them: at semicolons, before what begins like a requirement or a statement of its own,
 * between the names of a list, and between the parts of a list in a sentence. A list of which any will do stays whole.
 * @param isProse whether it is a sentence or the rest of a labelled line, no bullet
 * @returns parts in their order, each a stretch of `text`
 */
export function splitRequirement(text: string, isProse = false): readonly string[] {
  return atSemicolons(text)
    .flatMap(atBeginnings)
    .flatMap(atDuties)
    .flatMap(atNames)
    .flatMap((part) => (isProse ? atCommas(part) : [part]))
}

function atSemicolons(text: string): readonly string[] {
  return outsideBrackets(text, /;\s*/g).filter((part) => part.trim() !== '')
}

/** `a degree in chemistry, two years in a laboratory and a driving licence` */
function atBeginnings(text: string): readonly string[] {
  const pieces = outsideBrackets(
    text,
    /,\s+(?:and\s+|as well as\s+|plus\s+)?|\s+(?:and|as well as|plus)\s+/g,
    (rest) => BEGINS.test(rest) || STATES.test(rest)
  )
  // What is left of a cut must say something itself: "knowledge and experience" is one thing.
  return pieces.every(saysSomething) ? pieces : [text]
}

function saysSomething(piece: string): boolean {
  return wordsOf(piece).some((word) => !isGeneral(word))
}

/** `Schedule preventive maintenance and track work orders`: each part is something to do. */
function atDuties(text: string): readonly string[] {
  const bare = (part: string): string => part.replace(BEFORE_VERB, '')
  if (!startsWithVerb(bare(text)) && !startsWithVerb(text)) return [text]
  const pieces = outsideBrackets(text, /,\s+(?:and\s+)?|\s+and\s+/g, mayStartWithVerb)
  return pieces.every((piece, at) => wordsOf(at === 0 ? bare(piece) : piece).length >= FEWEST_WORDS_OF_DUTY)
    ? pieces
    : [text]
}

/** Behind something to do also a word that may be a noun: "track work orders". */
function mayStartWithVerb(text: string): boolean {
  const [first = ''] = text.match(/[\p{L}\d'’-]+/u) ?? []
  return isBase(first.toLowerCase(), 'the')
}

function startsWithVerb(text: string): boolean {
  const [first = '', next = ''] = (text.match(/[\p{L}\d'’-]+/gu) ?? []).map((word) => word.toLowerCase())
  return isBase(first, next)
}

const ANY_WILL_DO = /\b(?:or|such as|e\.g|like|including|for example|any of|one of|either|similar|etc)\b/i

/** `Experience with Docker, Kubernetes and Terraform`: only where all but the beginning of the first are names. */
function atNames(text: string): readonly string[] {
  if (ANY_WILL_DO.test(text)) return [text]
  const pieces = outsideBrackets(text.replace(/[.]$/, ''), /,\s+(?:and\s+)?|\s+(?:and|&)\s+/g)
  const [first, ...others] = pieces
  if (!first || others.length === 0) return [text]
  const lastOfFirst = first.trim().split(/\s+/).at(-1) ?? ''
  const leadIn = first.trim().split(/\s+/).slice(0, -1).join(' ')
  // "native apps for iOS and Android": the second means nothing without what stands before the first.
  if (saysSomething(leadIn)) return [text]
  return isNamed(lastOfFirst) && others.every((piece) => isNamed(piece.trim())) ? pieces : [text]
}

/** What never begins a part of a list. */
const NO_PART =
  /^(?:from|at|on|with|without|in|by|to|for|of|our|its|which|who|whose|where|when|while|as|so|but|including|ideally|preferably|not|then|if|because|such|e\.g|for|especially|particularly|mainly|mostly|all|both|she|he|they|we|it|is|are)\b/i
const TO_DO =
  /\b(?:will|would)(?: also| be asked to| be expected to)? (?!have|need|bring|hold|possess|speak|know|be (?:a|an|able|used|comfortable))\p{L}/iu

/** What follows is wished for one by one, though an "or" stands before the last. */
const WISH =
  /\b(?:help|better|great|good|nice|lovely|love|like|delighted|pleased|plus|bonus|advantage\w*|useful|welcome)\b.{0,20}\bif (?:you|they|the \w+)\b/i

/** `usability testing of apps, field studies, survey design and excellent English` */
function atCommas(text: string): readonly string[] {
  if (TO_DO.test(text) && !WISH.test(text)) return [text]
  const pieces = outsideBrackets(text, /,\s+(?:and\s+)?/g)
  if (pieces.slice(1).some((piece) => NO_PART.test(piece))) return [text]
  const isList =
    pieces.length >= FEWEST_LISTED && pieces.filter((piece) => wordsOf(piece).length > 1).length > pieces.length / 2
  // "in physics, chemistry or biology": what an "or" closes is one choice.
  return isList && (WISH.test(text) || !/\bor\b/i.test(pieces.at(-1) ?? '')) ? pieces.flatMap(atLastAnd) : [text]
}

/** The last part of a list may hold two: "survey design and a love of trains". */
function atLastAnd(piece: string, at: number, all: readonly string[]): readonly string[] {
  if (at < all.length - 1 || ANY_WILL_DO.test(piece)) return [piece]
  const parts = outsideBrackets(piece, /\s+and\s+/g)
  return parts.length === 2 && parts.every((part) => wordsOf(part).length > 1) ? parts : [piece]
}

/** Splits at a separator that stands in no brackets and before a rest that is wanted. */
function outsideBrackets(
  text: string,
  separator: RegExp,
  wanted: (rest: string) => boolean = () => true
): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length
    const before = text.slice(0, match.index)
    const depth = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0)
    if (depth > 0 || !wanted(text.slice(end))) continue
    parts.push(text.slice(from, match.index))
    from = end
  }
  parts.push(text.slice(from))
  return parts
}
