import { type Candidate, ENGAGED, itemsOf, sentenceEnd } from './candidate'
import { CHECK_WORDS } from './check-words'
import { namesTitle } from './job-words'
import { type ParsedResume, sectionAt } from './parsed'
import type { PlacedLine } from './placed-lines'

const HOBBY_LABEL =
  /(?:^|[|;.]\s*)(?:my |other |personal )?(?:hobbies(?: (?:and|&) (?:other )?interests)?|(?:personal |other |outside |private )?interests(?: (?:and|&) hobbies)?|leisure(?: (?:activities|time))?|pastimes|free time|spare time|fun facts?|likes)\s*[:–-]\s*(?=\S)/iu
const AWAY =
  "(?:in|during) my (?:free|spare|leisure|own|down|off) ?-?(?:time|hours)|outside (?:of )?(?:work|the (?:office|classroom|kitchen|workshop|ward|shop|job)|my (?:job|work))|away from (?:work|my desk|the (?:office|kitchen|desk|classroom|ward|screen|keyboard))|off[- ]duty|after (?:work|hours)|(?:at|on) (?:the )?(?:weekends?|(?:satur|sun)days?|holidays?|(?:most |my free )?(?:evenings|mornings|nights)),?(?= I\\b)|when (?:I am |I['’]m )?not (?:at work|working|at my desk|behind the|in the (?:office|kitchen|classroom|workshop)|teaching|coding|on (?:duty|shift))[^,.;]{0,20}|on my days off|in my private life|privately,? I"
const HOBBY_SENTENCE = new RegExp(
  `\\b(?:${AWAY})\\b|\\bmy (?:main |other |greatest |biggest )?(?:hobb(?:y|ies)|pastimes?|interests) (?:is|are|include)\\b|\\bI (?:also |really |particularly )?(?:enjoy|love|like) (?!work|help|teach|build|lead|solv|learn|meet|to (?:work|help|teach|build|lead|solve|learn|meet|be|see|know|think|keep)|my (?:work|job)|about|the (?:way|idea|challenge|pace|variety|work|job|team)|being (?:part|able)|that|how|what|it|seeing|making|taking|finding|your|this|every)|(?:^|[;,.]\\s*)enjoys\\s|\\bI am (?:a|an) (?:keen|avid|passionate|enthusiastic|big|huge|lifelong|die-hard|dedicated) (?=(?:[\\p{L}-]+ ){0,3}(?:fan|supporter|gardener|cook|reader|runner|cyclist|golfer|traveller|traveler|collector|player|swimmer|hiker|walker|angler|gamer|skier|photographer|birdwatcher|baker|biker))|(?:^|[;,.&]\\s*)(?:keen|avid|lifelong|big) (?=(?:[\\p{L}-]+ ){0,3}(?:fan|supporter|gardener|cook|reader|runner|cyclist|golfer|traveller|traveler|collector|player|swimmer|hiker|walker|angler|gamer|skier|photographer|birdwatcher|biker)\\b)`,
  'iu'
)

/** What a line says of free time, or null. */
export function hobbyIn(line: PlacedLine, parsed: ParsedResume): Candidate | null {
  const section = sectionAt(parsed, line.index)?.kind
  const { content } = line
  if (content === '' || section === undefined || section === 'experience' || section === 'volunteering') return null
  const label = HOBBY_LABEL.exec(content)
  const sentence = label === null ? HOBBY_SENTENCE.exec(content) : null
  const isListed = section === 'interests' && sentence === null && !/\breferences?\b/iu.test(content)
  if (label === null && sentence === null && !isListed) return null
  const from = label === null ? (sentence?.index ?? 0) : label.index + label[0].length
  const end = sentence === null ? content.length : sentenceEnd(content, from)
  const told = content.slice(sentence === null ? from : from + sentence[0].length, end)
  if (ENGAGED.test(told) || isRoleSomewhere(told) || namesOwnTool(told, parsed) || told.trim() === '') return null
  const items = itemsOf(told)
  const start = line.contentStart + (label === null ? from : label.index)
  return {
    // The whole counts where it is no list: its words stand for each other.
    texts: items.length > 1 ? items : [...items, told],
    start,
    end: line.contentStart + end,
    message: CHECK_WORDS.hobby,
    goesAs: 'hobby'
  }
}

/** "Interpreter at the clinic, one evening a month": what is done for others. */
function isRoleSomewhere(told: string): boolean {
  return namesTitle(told) && /\b(?:at|for|of|with)\s+(?:the|a|our|my)\b/iu.test(told)
}

/** "schematics redrawn in KiCad": a tool by its inner capital, which the skills or the work name as well. */
function namesOwnTool(told: string, { sections, whole }: ParsedResume): boolean {
  const tools = told.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\p{Lu}\p{L}*(?![\p{L}\p{N}])/gu) ?? []
  if (tools.length === 0) return false
  const parts = sections.filter(({ kind }) => kind === 'skills' || kind === 'experience')
  return tools.some((tool) => parts.some(({ start, end }) => whole.slice(start, end).includes(tool)))
}
