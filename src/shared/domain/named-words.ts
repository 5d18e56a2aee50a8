import { segment } from './segmenter'
import { type Span, sharedLength } from './span'

/** A quotation of more words is no mistake that somebody names, but what they quote. */
const MOST_WORDS = 4
const QUOTED =
  /[“"„]([^“”„"\n]{1,60})[”"“]|(?<![\p{L}\p{N}])[‘'`]([^‘’'`\n]{1,60})[’'](?![\p{L}\p{N}])|«\s?([^«»\n]{1,60}?)\s?»/gu
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** The right words stand behind these … */
const RIGHT_BEHIND =
  /(?:\binstead of|\brather than|\bshould(?:\s+(?:be|read|say|have been))?|\bshould(?:'|’)ve been|\bought to be|\b(?:is|was) meant to be|\b(?:is|was) spel(?:t|led)|\bmeans?|\bmeant|→|->|=>)\s*[:,]?\s*(?:the word\s+)?$/iu
/** … and the wrong ones behind "not". */
const WRONG_BEHIND = /(?:,|\band|\bbut)?\s*\bnot\s+(?:the word\s+)?$/iu

/** What follows is what stood in the file. */
const WROTE = /\b(?:wrote|written|typed|says?|said|put|had|has|have|used)\b/iu

/** The sentences that marked words stand in, with those before and after them. */
export function sentencesAround(body: string, marks: readonly Span[]): readonly string[] {
  const sentences = segment(body)
  const hit = sentences.map((sentence) => marks.some((mark) => sharedLength(sentence, mark) > 0))
  return sentences
    .filter((_, at) => hit[at] || hit[at - 1] || hit[at + 1])
    .map(({ start, end }) => body.slice(start, end))
}

/** What the words of somebody who names mistakes are held against. */
export interface NamedIn {
  /** Whether words stand, as whole words, in some version of the file. */
  readonly stands: (words: string) => boolean
  /** Whether a check found this word of some version misspelt. In lower case. */
  readonly isMisspelt: (word: string) => boolean
}

/**
 * Words that sentences name as wrong: quoted (“recieve”), beside the right ones (manger instead of manager), or misspelt, and standing in
 * the file. What is quoted as right is not among them.
 */
export function namedWords(sentences: readonly string[], { stands, isMisspelt }: NamedIn): readonly string[] {
  const named = sentences.flatMap((sentence) => [
    ...quotedIn(sentence).flatMap((quoted) => misspeltOr(quoted, isMisspelt)),
    ...besideRight(sentence),
    ...wordsOf(sentence).filter((word) => isMisspelt(word.toLowerCase()))
  ])
  const seen = new Set<string>()
  return named.filter((words) => {
    const plain = words.toLowerCase()
    if (seen.has(plain) || !stands(words)) return false
    seen.add(plain)
    return true
  })
}

/** Whether sentences could name any words at all: quoted ones, or such beside the right ones. */
export function mayNameWords(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => quotedIn(sentence).length > 0 || besideRight(sentence).length > 0)
}

/** Quoted words but for those that are said to be right. */
function quotedIn(sentence: string): readonly string[] {
  const all = [...sentence.matchAll(QUOTED)].map((match) => {
    const inside = match[1] ?? match[2] ?? match[3] ?? ''
    const before = sentence.slice(0, match.index)
    return { words: inside.replace(/^[\s,.;:!?]+|[\s,.;:!?]+$/g, ''), before, end: match.index + match[0].length }
  })
  const notBefore = (end: number): boolean => /^\s*,?\s*(?:and |but )?not\b/iu.test(sentence.slice(end))
  return all
    .filter(({ words }) => words !== '' && wordsOf(words).length > 0 && words.split(/\s+/).length <= MOST_WORDS)
    .filter(({ before, end }) => {
      if (RIGHT_BEHIND.test(before)) return false
      // "manager", not "manger": the first is right, unless it is what was written.
      if (WRONG_BEHIND.test(before)) return !(WROTE.test(before) && QUOTE_MARKS_IN.test(before))
      return !notBefore(end) || WROTE.test(before)
    })
    .map(({ words }) => words)
}

/** Of a longer quotation only the misspelt words are meant, where there are any. */
function misspeltOr(quoted: string, isMisspelt: NamedIn['isMisspelt']): readonly string[] {
  const wrong = wordsOf(quoted).filter((word) => isMisspelt(word.toLowerCase()))
  return wrong.length > 0 ? wrong : [quoted]
}

const QUOTE_MARKS_IN = /[“”„"‘’'`«»]/
const QUOTE_MARKS = new RegExp(QUOTE_MARKS_IN, 'g')
const BETWEEN =
  /^\s*,?\s*(?:instead of|rather than|should(?:\s+(?:be|read|say|have been))?|for|not|→|->|=>)\s*,?\s*(?:the word\s+)?$/iu

/** Two words that look alike with "instead of", "should be", "not" or the like between them: the first is the wrong one. */
function besideRight(sentence: string): readonly string[] {
  const words = [...sentence.matchAll(WORD)]
  return words.flatMap((match, at) => {
    const [wrong] = match
    const behind = match.index + wrong.length
    const right = words
      .slice(at + 1, at + 5)
      .find(
        (other) =>
          looksAlike(wrong, other[0]) && BETWEEN.test(sentence.slice(behind, other.index).replace(QUOTE_MARKS, ''))
      )
    if (!right) return []
    // Manager, not manger: the second is wrong, unless somebody wrote the first.
    const isSecond = /\bnot\b/i.test(sentence.slice(behind, right.index)) && !WROTE.test(sentence.slice(0, match.index))
    return [isSecond ? right[0] : wrong]
  })
}

/** "form" and "from", "manger" and "manager", but not "shorter" and "resume". */
function looksAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a === b) return false
  const sorted = (word: string): string => [...word].sort().join('')
  if (sorted(a) === sorted(b) && a[0] === b[0]) return true
  return a[0] === b[0] && distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))
}

/** Letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}
