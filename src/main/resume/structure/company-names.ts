import { companyKey } from '../../../shared/domain/company-key'
import { isPlace } from './job-words'

/** Names that follow the same words as an employer's and are none. */
const NO_EMPLOYER =
  /^(?:(?:the|your|my|this|that|these|those|our|a|an|i|it|we|you|they|he|she|his|her|their|its|there|here|what|who|how|when|where|why|which|such|each|every|both|all|any|some|many|most|few|as|at|in|on|to|for|with|from|by|of|and|but|or|so|if|then|also|while|after|before|since|during|until|not|no|please|thank|thanks|yes|having|being|working|over|under|through|although|because|however|dear|re|subject|yours|kind|best|application|attn)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|spring|summer|autumn|winter|english|french|german|spanish|italian|polish|welsh|irish|scottish|dutch|chinese|arabic|portuguese|european|american|british|canadian|australian|mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|hiring|human resources|hr|q[1-4]|ceo|cto|cfo|coo|it|ai|ux|ui|qa|pr|sap|aws|gcp|azure|b2b|b2c|saas|sql|ngo|stem|python|java|javascript|typescript|react|rust|golang|ruby|excel|salesforce|hubspot|jira|linkedin|indeed|glassdoor|github|google (?:ads|analytics|sheets|docs)|microsoft (?:office|excel|word|dynamics|teams)|ms office|photoshop|adobe|figma|linux|windows|kubernetes|docker|agile|scrum|kanban|lean|six sigma|prince2|itil|series [a-d]|fortune \d+|phd|mba|bsc|msc|ba|ma|key stages?|years?|grades?|level|senior|junior|covid|gdpr|brexit|cv|nvq|gcse|eyfs|send|uk|us|usa|eu|england|scotland|wales|ireland|europe|america|africa|asia|universal credit|christmas|internet|web)(?![\p{L}\p{N}]))/iu
/** Words that say what an employer is, and not which. */
const GENERIC =
  /^(?:the|of|and|for|st|saint|group|company|school|hospital|university|college|council|primary|secondary|services?|limited|ltd|inc|llc|llp|plc|health|healthcare|medical|center|centre|museum|gallery|partners|solutions|technologies|technology|systems|bank|foundation|trust|homes?|housing|association|society|institute|academy|clinic|district|county|city|borough|nhs|media|press|news|studios?|labs?|consulting|logistics|energy|foods?|farms?|hotels?|restaurants?|bakery|international|global|national|royal|north|south|east|west|new|co|corp|gmbh|ag)$/u

/** Whether two names may be of one employer: one within the other ("Acme" and "Acme Robotics"), or its first letters. */
export function isSameCompany(one: string, two: string): boolean {
  const [first, second] = [companyKey(one), companyKey(two)]
  if (first === '' || second === '') return false
  if (first === second || first === initialsOf(two) || second === initialsOf(one)) return true
  const [words, others] = [distinctive(one), distinctive(two)]
  if (words.length === 0 || others.length === 0) return first.startsWith(second) || second.startsWith(first)
  const [few, many] = words.length <= others.length ? [words, others] : [others, words]
  return few.every((word) => many.includes(word)) || isJoined(few, many)
}

/** "Sea Glass" and "Seaglass". */
function isJoined(few: readonly string[], many: readonly string[]): boolean {
  return many.join('') === few.join('')
}

function distinctive(name: string): readonly string[] {
  const keys = name
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[\s/&+-]+/u)
    .map(companyKey)
    .filter((word) => word !== '')
  return keys.filter((word) => !GENERIC.test(word))
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}|\p{Lu}(?=\p{Lu})/gu) ?? []).join('').toLowerCase()
}

/** Whether a text names an employer as it stands; a lone word must have its capital there, too. */
export function namesCompany(text: string, name: string): boolean {
  const plain = (words: string): string => words.replace(/[’‘]/gu, "'").replace(/\s+and\s+/giu, ' & ')
  const source = plain(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const isLone = !/\s/.test(name)
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, isLone ? 'u' : 'iu').test(plain(text))
}

/** Whether words that stand where an employer would can be the name of one. */
export function canBeCompany(name: string): boolean {
  return name.length >= 2 && !NO_EMPLOYER.test(name) && !isPlace(name) && !/^(?:\p{Lu}\.?|[\p{N}.]+)$/u.test(name)
}
