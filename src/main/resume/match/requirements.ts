import { blocksOf, type PartKind, type PostingBlock } from './posting'
import { splitRequirement } from './split-requirement'

/** Something that a job description asks for. */
export interface Asked {
  /** As it stands in the job description, but that white space is one space. */
  readonly text: string
  readonly need: 'must' | 'nice'
}

/** A list of so many requirements is one. */
const FEWEST_LISTED = 3

/** In any part: never asked of the person. */
const NEVER =
  /equal[- ]opportunit|regardless of|without regard|all (?:qualified )?applicants|protected (?:veteran|characteristic)|we (?:welcome|encourage) applic|reasonable (?:adjust|accommodat)|\bto apply\b|please (?:send|apply|submit|email|e-mail|contact|note)|send (?:us )?(?:your|a) (?:cv|resume|résumé|application)|cover(?:ing)? letter|closing date|no (?:previous |prior )?experience (?:is )?(?:needed|necessary|required)|(?:full )?training (?:is |will be )?(?:provided|given)|we(?:.ll| will) (?:train|teach|give|provide)|we look forward|\binterviews? (?:are|will|take)|happy to (?:talk|chat|be rung|answer)|(?:ring|call|phone|visit) (?:us|the office)|part of (?:the|our) (?:hiring |recruitment |selection )?process|only those|\bthanks? (?:every|all)|please (?:include|tell|ring|call|bring|attach|quote|let|read)|tick (?:every|all)|address the criteria|apply anyway|write to us/i

/** What is paid; in a bullet it may be a budget to answer for. */
const PAY = /[£$€] ?\d|\d ?k per|\bper (?:annum|hour)\b/i

/** In prose: about the employer or what it gives. */
const ABOUT_EMPLOYER =
  /^(?:we|our|at [A-Z]\S*,? we|founded|join|this is|since)\b(?!.*\b(?:looking for|need|expect|require|seek|want|ask|would like|you (?:have|will have|hold|must|should|know|are|bring)|candidate|ideal))|\b(?:benefits?|salary|pension|holidays?|vacation|insurance|401|bonus scheme|paid leave|in return|you(?:.ll| will) (?:get|receive|enjoy|gain|learn|join|report|be part))\b/i

/** In prose outside of the parts on requirements: signs that the sentence asks for something. */
const ASKS =
  /\byou(?:.ve|.ll have|.ll need|.ll bring)? (?:have|hold|bring|are (?:a|an|able|comfortable|experienced|qualified|fluent|used|familiar|confident|someone)|will (?:have|need|bring|hold|also have)|need|must|should|can|speak|know|also have|already)\b|\byou.(?:ve|ll have|ll need|ll bring)\b|\bmust\b|\brequire[ds]?\b|\brequirements?\b|\bessential\b|\bwe(?:.re| are)? (?:also )?(?:expect|need|look(?:ing)?|want|seek|ask|would like|.d like|require)|\blooking for\b|\b(?:ideal|successful|right|strong) (?:candidate|person|applicant)|\b(?:candidates?|applicants?) (?:should|must|will|need|with)|\b(?:minimum|at least)\b.*\byears?\b|\d\+? years?\b.*\bexperience|\bprevious experience|\bexperience (?:with|in|of|as|using)\b|\bproficien|\bfluen(?:t|cy)|\bfamiliar(?:ity)? with|\bknowledge of|\b(?:a|valid|full|current) .*licen[cs]e\b|\bdegree in\b|\bqualified\b|\bability to\b/i

/** The same below a heading on duties, where much is said of skills that is work to be done. */
const ASKS_CLEARLY =
  /\byou (?:have|hold|must|will need|need|should have|are able|know|speak)\b|\byou.(?:ve|ll need|ll bring)\b|\bmust (?:have|hold|be)\b|\bis (?:required|essential)\b|\bwe (?:expect|need|require|are looking for)\b|\blooking for\b|\b(?:ideal|successful|right) (?:candidate|person|applicant)|\byears?\b.*\bexperience/i

/** In prose beside a list of requirements. */
const INSISTS =
  /\b(?:you|candidates?|applicants?) (?:must|will need to|need to) (?:have|hold|be|speak|know)\b|\b(?:licen[cs]e|degree|certificat\w+|registration|qualification|experience|fluency|permit) (?:is|are) (?:required|essential|a must|needed)|\byears?\b.{0,30}\bexperience (?:is|are)\b/i

const NICE =
  /nice[- ]to[- ]have|\bdesirable\b|\bpreferred\b|\bpreferably\b|\ba (?:real |big |huge |definite |strong )?(?:plus|bonus|advantage)\b|\bbonus(?: points)?\b|\badvantageous\b|\bideally\b|\b(?:would|will|could) (?:also )?(?:be (?:great|good|nice|a |an |useful|helpful|handy|welcome|ideal|of interest)|help|suit)|\bnot essential\b|\bnot (?:strictly )?required\b|\boptional\b|\ban asset\b|\b(?:is|are) (?:useful|helpful|welcome|handy)\b|\beven better\b|\bwe.d love\b|\bextra (?:points|credit)\b|\bgood to have\b/i
const MUST = /\bmust\b|\b(?:is|are) (?:essential|required|mandatory|a must)\b|\bessential:/i

/**
 * What a job description asks for, in its order: the bullets and sentences of its parts on requirements, and of its prose those
 * that ask. What it offers, says of itself, and how to apply is left out.
 */
export function requirementsIn(job: string): readonly Asked[] {
  const blocks = blocksOf(job)
  // Where the requirements have a list of their own, prose only tells of the post.
  const isListed =
    blocks.filter(({ kind, isBullet }) => isBullet && (kind === 'must' || kind === 'nice')).length >= FEWEST_LISTED
  const asked = blocks.flatMap((block) => sentencesOf(block).flatMap((text) => askedIn(text, block, isListed)))
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
function lastResort({ kind, isBullet, text }: PostingBlock): readonly Asked[] {
  if (kind === 'other' || !isBullet || NEVER.test(text)) return []
  return [{ text: trimmed(text), need: 'must' }]
}

function askedIn(text: string, block: PostingBlock, isListed: boolean): readonly Asked[] {
  const { kind } = block
  if (!asks(text, block, isListed)) return []
  const need = needOf(text, kind)
  return splitRequirement(text)
    .map(trimmed)
    .filter((part) => /\p{L}{2}|C\+\+|C#|\bR\b|\bC\b/u.test(part) && !isEmptyTalk(part))
    .map((part) => ({ text: part, need }))
}

function asks(text: string, { kind, isBullet, isAfterList }: PostingBlock, isListed: boolean): boolean {
  if (kind === 'other' || NEVER.test(text)) return false
  if (PAY.test(text) && !(isBullet && (kind === 'must' || kind === 'nice'))) return false
  if ((kind === 'must' || kind === 'nice') && !isAfterList)
    return isBullet || !ABOUT_EMPLOYER.test(text) || NICE.test(text)
  if (kind === 'listed' && isBullet) return !isListed || ASKS.test(text)
  if (ABOUT_EMPLOYER.test(text) && !NICE.test(text)) return false
  if (isListed) return INSISTS.test(text)
  return (kind === 'duties' ? ASKS_CLEARLY : ASKS).test(text) || NICE.test(text)
}

function needOf(text: string, kind: PartKind): 'must' | 'nice' {
  if (NICE.test(text)) return 'nice'
  return kind === 'nice' && !MUST.test(text) ? 'nice' : 'must'
}

/** Sentences of a block; a full stop after a short form ends none. */
function sentencesOf({ text }: PostingBlock): readonly string[] {
  return text
    .split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|incl|approx|min|max|no|St|Dr|Inc|Ltd|yrs)\.)\s+(?=[A-Z("'“‘\d])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A requirement without what ties it to its neighbours. */
function trimmed(text: string): string {
  return text
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/(?<!\b(?:etc|e\.g|Inc|Sc|A|Hons))\.$/, '')
    .replace(/^(?:and|plus|as well as|but)\s+/i, '')
    .replace(/[,;]?\s+(?:and|or)$/, '')
    .trim()
}

/** Words that ask for nothing by themselves. */
function isEmptyTalk(text: string): boolean {
  return /^(?:etc|and more|you have|you are|you bring|we are looking for|requirements?|skills|the following|ideally|nice to have|bonus points?(?: for| if)?|desirable|essential|preferred)[.:…]*$/i.test(
    text
  )
}
