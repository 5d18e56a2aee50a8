import { once } from './once'

/** A stretch of the body that is judged on its own: a sentence, or a clause that may carry its own reason. */
export interface Segment {
  /** UTF-16 offsets into the body, without surrounding white space. */
  readonly start: number
  readonly end: number
  /** Number of the sentence it belongs to, counted from 0. */
  readonly sentence: number
}

/** Some milliseconds to make. */
const sentenceBreaks = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }))

/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|vs|no|nr|approx|incl|resp|dept|inc|ltd|co|corp|bros|jr|sr|z\.b|ca|min|max|ref|tel|[a-z])\.["')\]]?\s*$/i

/** Where a clause that can carry a reason of its own begins: after a strong stop, or at a contrast or addition. */
const CLAUSE_BREAK =
  /;\s{1,9}|\s{1,9}[–—]\s{1,9}|\s{1,9}-{1,2}\s{1,9}|,?\s{1,9}(?=(?:but|however|whereas|although|though|yet|while|nevertheless|and yet|except that|plus)\s)|,\s{1,9}(?=(?:and|so|because|since|as|which|which is|where|with|not)\s)|\s{1,9}(?=because\s)|:\s{1,9}/gi

/** An abbreviation, or a stop with its quotes and white space, is no longer than this. */
const LONGEST_ENDING = 40
/** So many units are looked through for the letters of a clause: a long run of signs is none. */
const LONGEST_LOOK = 400
/** Unicode's rules take time with the square of a text: a longer one is cut at the end of a sentence first. UTF-16 units. */
const LONGEST_PIECE = 16_000
const LETTER = /[\p{L}\p{N}]/u
/** A clause shorter than this many letters and digits stays with its neighbour. */
const MIN_CLAUSE_LETTERS = 12

/** Words that greet, a name of a few words, and the stop after it. */
const GREETING =
  /^\s*(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day))(?:\s[\p{L}\p{M}.'’-]{1,24}){0,4}\s?[,;:–—-]\s+(?=\S)/iu
const LONGEST_GREETING = 140

const BULLET = /^\s*(?:[-*•·‣▪◦–+>]|\(?\d{1,2}[.):]|[a-z]\)|✓|✗|☐|☑)\s+/i
const FIELD = /^\s*[\p{L}][\p{L}\p{N} /&()'-]{0,40}:\s/u
const TABLE = /\t|\s\|\s|^\|/
const LOWER_CASE_START = /[.!?…]["')\]]?\s{1,9}(?=\p{Ll})/gu
const LINE_ENDS_SENTENCE = /[.!?:;…]["')\]]?\s*$/
/** A line shorter than this was not wrapped by a mail program (they wrap between about 60 and 80 columns). */
const WRAPPED_LINE = 50
/** A shorter line may still be a ragged wrap where the next one goes on in lower case. */
const RAGGED_LINE = 32

/**
 * Splits a body into sentences and these into clauses. Every segment lies inside one line, or inside lines that a mail
 * program wrapped; segments are in order, never overlap, and together hold everything but white space and the stops
 * between clauses.
 * @param body clean text; offsets in the result count its UTF-16 units
 */
export function segment(body: string): readonly Segment[] {
  const segments: Segment[] = []
  let sentence = 0
  for (const [blockStart, blockEnd] of blocks(body)) {
    for (const range of sentences(body, blockStart, blockEnd)) {
      for (const [start, end] of withoutGreeting(body, range)) {
        const parts = clauses(body, start, end)
        for (const [from, to] of parts) segments.push({ start: from, end: to, sentence })
        if (parts.length > 0) sentence += 1
      }
    }
  }
  return segments
}

type Range = readonly [start: number, end: number]

/** Lines, joined where a mail program wrapped a sentence over several. */
function blocks(body: string): readonly Range[] {
  const result: Range[] = []
  let open: Range | null = null
  let lastLine = 0
  let at = 0
  for (const line of body.split('\n')) {
    const start = at
    const end = at + line.length
    at = end + 1
    if (line.trim() === '') {
      if (open) result.push(open)
      open = null
    } else if (open && continues(body.slice(lastLine, open[1]).trimEnd(), line)) {
      open = [open[0], end]
      lastLine = start
    } else {
      if (open) result.push(open)
      open = [start, end]
      lastLine = start
    }
  }
  if (open) result.push(open)
  return result
}

/** Whether a line goes on with the sentence of the line before it. */
function continues(previous: string, line: string): boolean {
  if (BULLET.test(line) || FIELD.test(line) || TABLE.test(line) || TABLE.test(previous)) return false
  if (/^\s*\p{Ll}/u.test(line) && !LINE_ENDS_SENTENCE.test(previous)) return previous.length >= RAGGED_LINE
  return previous.length >= WRAPPED_LINE && !/:\s*$/.test(previous)
}

function sentences(body: string, blockStart: number, blockEnd: number): readonly Range[] {
  const result: Range[] = []
  let open: number | null = null
  for (const [from, to] of pieces(body.slice(blockStart, blockEnd))) {
    const start: number = open ?? blockStart + from
    const end = blockStart + to
    const ending = body.slice(Math.max(start, end - LONGEST_ENDING), end)
    // A line break inside a wrapped block is no end of a sentence unless a stop stands before it.
    if (end < blockEnd && (ABBREVIATION.test(ending) || !LINE_ENDS_SENTENCE.test(ending))) {
      open = start
    } else {
      result.push([start, end])
      open = null
    }
  }
  if (open !== null) result.push([open, blockEnd])
  return result
}

/** Unicode's sentences, cut once more where a chat goes on in lower case after a stop (Unicode takes that for an abbreviation). */
function pieces(block: string): readonly Range[] {
  const result: Range[] = []
  let start = 0
  while (start < block.length) {
    const end = endOfPart(block, start)
    for (const piece of sentenceBreaks().segment(block.slice(start, end))) {
      const at = start + piece.index
      let from = at
      for (const match of piece.segment.matchAll(LOWER_CASE_START)) {
        const cut = at + match.index + match[0].length
        result.push([from, cut])
        from = cut
      }
      result.push([from, at + piece.segment.length])
    }
    start = end
  }
  return result
}

/** Where a part that is short enough ends: after a stop where there is one, else after white space, else anywhere. */
function endOfPart(block: string, start: number): number {
  if (block.length - start <= LONGEST_PIECE) return block.length
  const part = block.slice(start, start + LONGEST_PIECE)
  const stop = part.lastIndexOf('. ')
  const space = part.lastIndexOf(' ')
  return start + (stop > 0 ? stop + 2 : space > 0 ? space + 1 : LONGEST_PIECE)
}

/** A sentence whose first words greet is two: "Dear Sam," and what is said to Sam. */
function withoutGreeting(body: string, [start, end]: Range): readonly Range[] {
  const greeting = GREETING.exec(body.slice(start, Math.min(end, start + LONGEST_GREETING)))?.[0].length ?? 0
  return greeting === 0 || start + greeting >= end
    ? [[start, end]]
    : [
        [start, start + greeting],
        [start + greeting, end]
      ]
}

function clauses(body: string, start: number, end: number): readonly Range[] {
  const text = body.slice(start, end)
  const cuts: Range[] = []
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    const end = match.index + match[0].length
    if (isClause(text, cuts.at(-1)?.[1] ?? 0, match.index) && isClause(text, end, text.length)) {
      // A stop that stands between two clauses belongs to neither; a colon, comma or semicolon closes the first.
      const stop = /^[,;:]/.test(match[0]) ? 1 : 0
      cuts.push([match.index + stop, end])
    }
  }
  const ranges: Range[] = []
  let from = 0
  for (const [cutStart, cutEnd] of cuts) {
    ranges.push([from, cutStart])
    from = cutEnd
  }
  ranges.push([from, text.length])
  return ranges.map(([a, b]) => trimmed(body, start + a, start + b)).filter(([a, b]) => b > a)
}

/** Whether a stretch holds enough letters and digits to stand by itself; looks no further than it must. */
function isClause(text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_LOOK)
  let letters = 0
  for (let at = from; at < end && letters < MIN_CLAUSE_LETTERS; at++) if (LETTER.test(text.charAt(at))) letters += 1
  return letters >= MIN_CLAUSE_LETTERS
}

function trimmed(body: string, start: number, end: number): Range {
  const text = body.slice(start, end)
  const lead = text.length - text.trimStart().length
  return [start + lead, start + Math.max(lead, text.trimEnd().length)]
}
