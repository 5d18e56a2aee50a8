import { isNamed } from './names'
import { isGeneral, wordsOf } from './words'

/** How a requirement begins: what follows a comma or an "and" and begins like this stands for itself. */
const BEGINS =
  /^(?:(?:a|an|any|some|the|at least|a minimum of|minimum|more than|over|good|strong|excellent|solid|proven|sound|basic|deep|working|hands-on|practical|previous|prior|demonstrable|valid|full|clean|current|up-to-date|relevant|fluent|conversational|confident|ideally|preferably)\s+)*(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\+?\s*(?:to \d+ |[-–] ?\d+ )?years?|experience|knowledge|understanding|abilit(?:y|ies)|able to|skills?|command|grasp|degree|bachelor|master|diploma|ph\.?d|licen[cs]e|certifi|qualif|fluen|familiar|proficien|comfort|confiden|track record|background|registration|willing|eye for|attention to|passion|driving|forklift|enhanced|dbs|right to work)/i

/**
 * Cuts a line that asks for several things into them: at semicolons, before what begins like a requirement of its own, and between
 * the names of a list. A list of which any will do stays whole.
 * @returns parts in their order, each a stretch of `text`
 */
export function splitRequirement(text: string): readonly string[] {
  return atSemicolons(text).flatMap(atBeginnings).flatMap(atNames)
}

function atSemicolons(text: string): readonly string[] {
  return outsideBrackets(text, /;\s*/g).filter((part) => part.trim() !== '')
}

/** `a degree in chemistry, two years in a laboratory and a driving licence` */
function atBeginnings(text: string): readonly string[] {
  const pieces = outsideBrackets(text, /,\s+(?:and\s+|as well as\s+|plus\s+)?|\s+(?:and|as well as|plus)\s+/g, (rest) =>
    BEGINS.test(rest)
  )
  // What is left of a cut must say something itself: "knowledge and experience" is one thing.
  return pieces.every((piece) => wordsOf(piece).some((word) => !isGeneral(word))) ? pieces : [text]
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
  if (wordsOf(leadIn).some((word) => !isGeneral(word))) return [text]
  return isNamed(lastOfFirst) && others.every((piece) => isNamed(piece.trim())) ? pieces : [text]
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
