/** A stretch of the body that is judged on its own: a sentence, or a clause that may carry its own reason. */
export interface Segment {
  /** UTF-16 offsets into the body, without surrounding white space. */
  readonly start: number
  readonly end: number
  /** Number of the sentence it belongs to, counted from 0. */
  readonly sentence: number
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|vs|no|nr|approx|incl|resp|dept|inc|ltd|co|corp|bros|jr|sr|z\.b|ca|min|max|ref|tel|[a-z])\.["')\]]?\s*$/i

/** Where a clause that can carry a reason of its own begins: after a strong stop, or at a contrast or addition. */
const CLAUSE_BREAK =
  /;\s+|\s+[–—]\s+|\s+-{1,2}\s+|,?\s+(?=(?:but|however|whereas|although|though|yet|while|nevertheless|and yet|except that|plus)\s)|,\s+(?=(?:and|so|because|since|as|which|which is|where|with|not)\s)|\s+(?=because\s)|:\s+/gi

/** A clause shorter than this many letters and digits stays with its neighbour. */
const MIN_CLAUSE_LETTERS = 12

const BULLET = /^\s*(?:[-*•·‣▪◦–+>]|\(?\d{1,2}[.):]|[a-z]\)|✓|✗|☐|☑)\s+/i
const FIELD = /^\s*[\p{L}][\p{L}\p{N} /&()'-]{0,40}:\s/u
const TABLE = /\t|\s\|\s|^\|/
const LOWER_CASE_START = /[.!?…]["')\]]?\s+(?=\p{Ll})/gu
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
    for (const [start, end] of sentences(body, blockStart, blockEnd)) {
      const parts = clauses(body, start, end)
      for (const [from, to] of parts) segments.push({ start: from, end: to, sentence })
      if (parts.length > 0) sentence += 1
    }
  }
  return segments
}

type Range = readonly [start: number, end: number]

/** Lines, joined where a mail program wrapped a sentence over several. */
function blocks(body: string): readonly Range[] {
  const result: Range[] = []
  let open: Range | null = null
  let at = 0
  for (const line of body.split('\n')) {
    const start = at
    const end = at + line.length
    at = end + 1
    if (line.trim() === '') {
      if (open) result.push(open)
      open = null
    } else if (open && continues(body.slice(open[0], open[1]), line)) {
      open = [open[0], end]
    } else {
      if (open) result.push(open)
      open = [start, end]
    }
  }
  if (open) result.push(open)
  return result
}

function continues(previous: string, line: string): boolean {
  if (BULLET.test(line) || FIELD.test(line) || TABLE.test(line) || TABLE.test(previous)) return false
  const lastLine = previous.slice(previous.lastIndexOf('\n') + 1)
  if (/^\s*\p{Ll}/u.test(line) && !LINE_ENDS_SENTENCE.test(lastLine)) return lastLine.length >= RAGGED_LINE
  return lastLine.length >= WRAPPED_LINE && !/:\s*$/.test(lastLine)
}

function sentences(body: string, blockStart: number, blockEnd: number): readonly Range[] {
  const result: Range[] = []
  let open: number | null = null
  for (const [from, to] of pieces(body.slice(blockStart, blockEnd))) {
    const start: number = open ?? blockStart + from
    const end = blockStart + to
    const text = body.slice(start, end)
    // A line break inside a wrapped block is no end of a sentence unless a stop stands before it.
    if (end < blockEnd && (ABBREVIATION.test(text) || !LINE_ENDS_SENTENCE.test(text))) {
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
  for (const piece of SENTENCES.segment(block)) {
    let from = piece.index
    for (const match of piece.segment.matchAll(LOWER_CASE_START)) {
      const cut = piece.index + match.index + match[0].length
      result.push([from, cut])
      from = cut
    }
    result.push([from, piece.index + piece.segment.length])
  }
  return result
}

function clauses(body: string, start: number, end: number): readonly Range[] {
  const text = body.slice(start, end)
  const cuts: Range[] = []
  for (const match of text.matchAll(CLAUSE_BREAK)) {
    const before = text.slice(cuts.at(-1)?.[1] ?? 0, match.index)
    const after = text.slice(match.index + match[0].length)
    if (letters(before) >= MIN_CLAUSE_LETTERS && letters(after) >= MIN_CLAUSE_LETTERS) {
      // A stop that stands between two clauses belongs to neither; a colon, comma or semicolon closes the first.
      const stop = /^[,;:]/.test(match[0]) ? 1 : 0
      cuts.push([match.index + stop, match.index + match[0].length])
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

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

function trimmed(body: string, start: number, end: number): Range {
  const text = body.slice(start, end)
  const lead = text.length - text.trimStart().length
  return [start + lead, start + Math.max(lead, text.trimEnd().length)]
}
