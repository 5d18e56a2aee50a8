import { countOf } from './confusions/counts'
import { formsOf } from './words/lexicon'

/** From this count on a word is one that others are made of. */
const KNOWN = 1e6
const AGENT = /[eo]rs?$/

/** "screener", "tonner", "paver": who or what does or is something, made by the rules; "programer" and "enginer" are slips of such words. */
export function isAgentNoun(plain: string, target: string): boolean {
  const stem = /^(?<stem>[a-z]{3,})ers?$/.exec(plain)?.groups?.stem
  if (stem === undefined) return false
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  const bases = [stem, `${stem}e`, ...(single === stem || single.length > 4 ? [] : [single])]
  return bases.some((base) => isMaker(base) && !(AGENT.test(target) && target.startsWith(base.replace(/e$/, ''))))
}

function isMaker(base: string): boolean {
  const forms = formsOf(base)
  return (forms.has('VB') || (forms.has('NN') && base.length === 3)) && (countOf(base) ?? 0) >= KNOWN
}

const COMPOUND =
  /^(?<first>[a-z]{3,})(?:time|side|house|work(?:er|ed|ing|s)?|man|men|yard|mill|field|land|stock|weight|way|ship|line|proof|wear|wood|stone|master|smith|wright|bench|lift|shop|store|bank|boat|hand|front|maker|making|keeping|keeper|holder|book|ware|craft|board|room|woman|women|people|person|bed|pit|pot|box|gear|wheel|wire|saw)s?$/

/** "laytime": a known word before one that others often end in. */
export function isCompound(plain: string): boolean {
  const first = COMPOUND.exec(plain)?.groups?.first
  return first !== undefined && formsOf(first).size > 0 && (countOf(first) ?? 0) >= KNOWN
}

/** "perio", "physio": a word cut short behind an o. */
export function isClipped(plain: string, target: string): boolean {
  return plain.endsWith('o') && target.startsWith(plain)
}
