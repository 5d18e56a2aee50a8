import { asks, mayAsk, maySayWhatToDo, NICE } from './asks'
import { blocksOf, type PostingBlock } from './posting'
import type { PartKind } from './posting-headings'
import { splitRequirement } from './split-requirement'

/** "(A/I)": from what the employer will see it, the application or the interview. */
const HOW_ASSESSED = /\s*\((?:[A-Z]|[A-Z]{1,2}(?:\s*[/,&]\s*[A-Z]{1,2})+)\)\.?$/

/** Something that a job description asks for. */
export interface Asked {
  /** As it stands in the job description, but that white space is one space. */
  readonly text: string
  readonly need: 'must' | 'nice'
}

/** A list of so many requirements is one. */
const FEWEST_LISTED = 3
const MUST = /\bmust\b|\b(?:is|are) (?:essential|required|mandatory|a must)\b|\bessential:/i

/**
 * What a job description asks for, in its order: the bullets and sentences of its parts on requirements and duties, and of its prose
 * those that ask. What it offers, says of itself, and how to apply is left out.
 */
export function requirementsIn(job: string): readonly Asked[] {
  const blocks = blocksOf(job)
  // Where the requirements have a list of their own, prose mostly tells of the employer.
  const isListed =
    blocks.filter(({ kind, isBullet }) => isBullet && (kind === 'must' || kind === 'listed')).length >= FEWEST_LISTED
  const asked = blocks.flatMap((block) => askedIn(block, isListed))
  const found = asked.length > 0 ? asked : blocks.flatMap(lastResort)
  const seen = new Set<string>()
  return found.filter(({ text }) => {
    const key = text.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A description that only says what there is to do asks for that. */
function lastResort(block: PostingBlock): readonly Asked[] {
  const text = trimmed(block.text)
  return maySayWhatToDo(block.text, block) && hasWords(text) ? [{ text, need: 'must' }] : []
}

function askedIn(block: PostingBlock, isListed: boolean): readonly Asked[] {
  const sentences = sentencesOf(block)
  let before = false
  return sentences.flatMap((text) => {
    // What follows on a sentence that asks mostly asks on: "Legacy giving holds no terrors."
    const isAsked = asks(text, block, isListed) || (before && !isListed && mayAsk(text, block))
    before = isAsked
    return isAsked ? partsOf(text, block) : []
  })
}

function partsOf(text: string, block: PostingBlock): readonly Asked[] {
  return splitRequirement(text, !block.isBullet || block.isLabelled)
    .map(trimmed)
    .filter((part) => hasWords(part) && !isEmptyTalk(part))
    .map((part) => ({ text: part, need: needOf(part, text, block.kind) }))
}

/** Names of one letter are words, too. */
function hasWords(text: string): boolean {
  return /\p{L}{2}|C\+\+|C#|\bR\b|\bC\b/u.test(text)
}

/** By the part's own words, else by those of its sentence, else by its heading. */
function needOf(part: string, sentence: string, kind: PartKind): 'must' | 'nice' {
  if (NICE.test(part)) return 'nice'
  if (MUST.test(part)) return 'must'
  return kind === 'nice' || NICE.test(sentence) ? 'nice' : 'must'
}

/** Sentences of a block; a full stop after a short form ends none. */
function sentencesOf({ text }: PostingBlock): readonly string[] {
  return text
    .split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|incl|approx|min|max|no|St|Dr|Inc|Ltd|yrs)\.)\s+(?=[A-Z("'“‘£$€\d])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A requirement without what ties it to its neighbours. */
function trimmed(text: string): string {
  return text
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/^\(?(?:\d{1,2}|[a-z])\)\s+/, '')
    .replace(HOW_ASSESSED, '')
    .replace(/(?<!\b(?:etc|e\.g|Inc|Sc|A|Hons))\.$/, '')
    .replace(/^(?:and|or|plus|as well as|but)\s+/i, '')
    .replace(/[,;]?\s+(?:and|or)$/, '')
    .trim()
}

/** Words that ask for nothing by themselves. */
function isEmptyTalk(text: string): boolean {
  return /^(?:etc|and more|in (?:this|the) (?:role|post|job|position)|he|she|they|you have|you are|you bring|we are looking for|requirements?|skills|the following|ideally|nice to have|bonus points?(?: for| if)?|desirable|essential|preferred)[.:…]*$/i.test(
    text
  )
}
