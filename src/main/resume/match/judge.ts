import type { Signs } from './assess'
import { askedDegree, shownDegree } from './degrees'
import { askedLanguages, shownLanguage } from './languages'
import { isSurelyName } from './names'
import type { ResumeIndex } from './resume-index'
import { isGeneral, wordsOf } from './words'

/** How sure it is that a resume shows something, and where. */
export interface Verdict {
  /** 0 to 1. */
  readonly covered: number
  /** The unit that shows it best. */
  readonly unit: number
}

const NOT_THERE = 0.05
const PLAINLY_THERE = 0.95

/** In log odds. */
const PRECISE_ABSENT = 2.5

/** Part of a requirement's words that a precise thing must be to stand for all of it. */
const MOSTLY = 0.4

/** A paper that one has or has not: near ones are no help. */
const PAPER =
  /\b(?:licen[cs]es?|certificat\w*|certified|qualification|qualified|diploma|registration|registered|accredit\w*|chartered|membership|associateship|fellowship|clearance|permit|cards?|tickets?|endorsement|nvq|svq|btec|award)\b|\blevel \d\b/i

/** Judges one requirement by the best way in which the resume meets it. */
export function judge(requirement: string, ways: readonly Signs[], index: ResumeIndex): Verdict {
  const languages = askedLanguages(requirement)
  if (languages.length > 0) return judgeLanguages(requirement, languages, index)
  // "A forklift or crane licence": the first of them is a licence too.
  const endsOnPaper = ways.length > 1 && PAPER.test(requirement.split(' ').slice(-2).join(' '))
  const degree = askedDegree(ways[0]?.way ?? requirement)
  const verdicts = ways.map((signs, at) => {
    const own = askedDegree(signs.way)
    // "A degree in physics, chemistry or a related field": the degree is asked whichever field it is in.
    const needed = own ?? (at > 0 && PAPER.test(signs.way) ? null : degree)
    if (needed !== null) return judgeDegree(signs, needed, index)
    return judgeWay(signs, PAPER.test(signs.way) || endsOnPaper, index)
  })
  return verdicts.reduce((a, b) => (b.covered > a.covered ? b : a), { covered: 0, unit: 0 })
}

function judgeWay(signs: Signs, isPaper: boolean, index: ResumeIndex): Verdict {
  const { best: unit } = signs
  const surely = signs.namesAsked.filter(isSurelyName)
  const surelyShown = surely.filter((name) => signs.namesShown.includes(name))
  if (signs.preciseAsked > 0) {
    if (signs.preciseShown === 0 && signs.preciseShare >= MOSTLY)
      return { covered: isPaper ? NOT_THERE : sigmoid(nearnessOf(signs) - PRECISE_ABSENT), unit }
    if (
      signs.preciseShown >= signs.preciseAsked &&
      surelyShown.length === surely.length &&
      signs.preciseShare >= MOSTLY
    )
      return { covered: PLAINLY_THERE, unit }
  }
  if (surely.length > 0 && surelyShown.length === 0 && signs.preciseShown === 0) return { covered: NOT_THERE, unit }
  if (isPaper && signs.preciseShown === 0) return { covered: paperShown(signs, index), unit }
  let logit = nearnessOf(signs)
  if (surely.length > 0) logit += surelyShown.length === surely.length ? 1 : -1.5
  logit -= 0.6 * (signs.namesAsked.length - surely.length - (signs.namesShown.length - surelyShown.length))
  if (signs.preciseShown > 0) logit += 1.2
  else if (signs.preciseAsked > 0) logit -= 1.2
  return { covered: sigmoid(logit), unit }
}

/** Log odds. Weights fitted on test/fixtures/resumes/dev, the constant raised since the lists of concepts know more of dev than of the rest. */
function nearnessOf({ anywhere, together, pair, literal }: Signs): number {
  return -4.9 + 2.4 * anywhere + 3.2 * together + 2.2 * pair + 1.9 * literal
}

/** A paper's own words must stand there: "forklift licence" is not shown by another licence. */
function paperShown({ way, literal }: Signs, { units }: ResumeIndex): number {
  const own = wordsOf(way).filter((word) => !isGeneral(word) && !PAPER.test(word.written))
  if (own.length === 0) return units.some(({ text }) => PAPER.test(text)) ? 0.6 : 0.2
  const stems = own.map(({ stem }) => stem)
  const level = levelIn(way)
  const high = units.filter(({ text }) => level === null || (levelIn(text) ?? 0) >= level)
  if (high.length === 0) return 0.2
  const share =
    high.reduce((most, unit) => Math.max(most, stems.filter((stem) => unit.stems.has(stem)).length), 0) / stems.length
  return share >= 0.66 || (level === null && literal >= 0.75) ? 0.9 : share >= 0.5 ? 0.5 : 0.08
}

/** "Level 3": the highest that a text names. */
function levelIn(text: string): number | null {
  const levels = [...text.matchAll(/\blevel (\d)\b/gi)].map(([, digit]) => Number(digit))
  return levels.length > 0 ? Math.max(...levels) : null
}

function judgeDegree(signs: Signs, needed: number, index: ResumeIndex): Verdict {
  const shown = index.units.flatMap(({ text }, unit) => {
    const level = shownDegree(text)
    return level !== null && level >= needed ? [unit] : []
  })
  const [first] = shown
  if (first === undefined) return { covered: NOT_THERE, unit: signs.best }
  const unit = shown.includes(signs.best) ? signs.best : first
  const field = wordsOf(signs.way).filter((word) => !isGeneral(word) && shownDegree(word.written) === null)
  if (field.length === 0) return { covered: PLAINLY_THERE, unit }
  return { covered: sigmoid(nearnessOf(signs) + 1.5), unit }
}

/** All of them, or one where an "or" stands between. */
function judgeLanguages(requirement: string, languages: readonly string[], { units }: ResumeIndex): Verdict {
  const found = languages.map((language) => {
    const unit = units.findIndex(({ text }) => shownLanguage(text, language, requirement) === 'enough')
    const poorly = units.findIndex(({ text }) => shownLanguage(text, language, requirement) === 'too_little')
    // Who writes in English seldom says so.
    const missing = language === 'english' ? 0.42 : NOT_THERE
    if (unit !== -1 && poorly === -1) return { covered: PLAINLY_THERE, unit }
    return unit !== -1 ? { covered: 0.4, unit } : { covered: missing, unit: Math.max(0, poorly) }
  })
  const isAny = /\bor\b/i.test(requirement)
  return found.reduce((a, b) => (isAny === b.covered > a.covered ? b : a))
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
